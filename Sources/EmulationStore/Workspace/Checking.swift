import Emulation

extension Workspace {
    /// Everything that is wrong in the workspace, by path: damaged files, histories that cannot be, names of things that
    /// do not exist, files that lie where they do not belong. Empty where all is well.
    ///
    /// Every nomination is read again, so that its whole history is looked at.
    public func check() -> [Problem] {
        var findings = Findings(rulebook: rulebook, besides: damages) { [storage] path, other in
            guard path.lowercased() == other.lowercased(), let stamp = storage.stamp(of: path) else { return false }
            return storage.stamp(of: other) == stamp
        }
        for path in holdings.places.values.flatMap(\.companions) { findings.add(path, .companion, .note) }
        for damage in damages {
            findings.add(damage.path, .damage(damage.problem), damage.severity)
        }
        checkReference(&findings)
        for name in olderReference { findings.add(name.path, .olderReference, .note) }
        var dossiers: [Nomination.ID: Dossier] = [:]
        let signed = decisions
        let letters = letters
        for summary in desk.all {
            let id = summary.id
            guard let path = path(of: id) else { continue }
            dossiers[id] = check(id, at: path, signed, letters, &findings)
        }
        checkPapers(dossiers, &findings)
        for decision in signed.values { check(decision, at: path(of: decision), &findings) }
        for (key, path) in paths.reports {
            findings.place(path, [Layout.path(of: key)])
            findings.unit(key.unit, in: path)
            for entry in reports[key]?.entries ?? [] {
                findings.person(entry.by, in: path)
                if let target = entry.target { findings.target(target, in: path) }
            }
        }
        for (path, file) in holdings.files { check(file, at: path, &findings) }
        for letter in letters.values { check(letter, at: path(of: letter.id) ?? Layout.letters, &findings) }
        checkLetters(&findings)
        return findings.sorted
    }

    /// - Returns: its dossier; nil where it cannot be read.
    private func check(
        _ id: Nomination.ID, at path: String, _ signed: [Decision.ID: Decision], _ letters: [Letter.ID: Letter],
        _ findings: inout Findings
    ) -> Dossier? {
        let docket: Docket
        do throws(WorkspaceError) {
            docket = try self.docket(id).docket
        } catch {
            if case .damaged(let damage) = error { findings.add(path, .damage(damage.problem)) }
            return nil
        }
        let dossier = docket.dossier
        let outside = docket.timeline.outsideChange
        if let outside {
            let name = rulebook.person(outside.event.by)?.name ?? outside.event.by.rawValue
            findings.add(path, .changedOutside(outside, name: name))
        }
        for impossibility in docket.timeline.impossibilities where outside?.tells(impossibility) != true {
            findings.add(path, .impossible(event: impossibility.event, impossibility.problem))
        }
        findings.place(path, [Layout.path(of: id, dossier: dossier), Layout.path(byDossier: dossier, id: id)])
        findings.dossier(dossier, in: path)
        if let id = dossier.letter {
            if let letter = letters[id] {
                if letter.unit != dossier.unit { findings.add(path, .letterOfAnotherUnit(id)) }
            } else {
                findings.unknown(.letter, id.rawValue, in: path)
            }
        }
        if docket.standing.state != .disputed {
            for decision in decisions(naming: id) where docket.standing.decision != decision.id {
                findings.add(self.path(of: decision), .awardWithoutEffect(id))
            }
        }
        for event in docket.nomination.history {
            findings.person(event.by, in: path)
            if let other = event.onBehalfOf { findings.person(other, in: path) }
            if case .award(let decision) = event.step, signed[decision] == nil {
                findings.unknown(.decision, decision.rawValue, in: path)
            }
        }
        return dossier
    }

    private func check(_ decision: Decision, at path: String, _ findings: inout Findings) {
        findings.place(path, [Layout.path(of: decision)])
        findings.person(decision.by, in: path)
        if let other = decision.onBehalfOf { findings.person(other, in: path) }
        for item in decision.items where desk.position(of: item.nomination) == nil {
            findings.unknown(.nomination, item.nomination.rawValue, in: path)
        }
    }

    private func check(_ letter: Letter, at path: String, _ findings: inout Findings) {
        if let place = Layout.path(of: letter) { findings.place(path, [place]) }
        findings.unit(letter.unit, in: path)
    }

    private func path(of decision: Decision) -> String { paths.decisions[decision.id] ?? Layout.path(of: decision) }

    private func path(of letter: Letter.ID) -> String? { paths.letters[letter] ?? Layout.path(of: letter) }

    /// What stands by itself in a file.
    private func check(_ file: LoadedFile, at path: String, _ findings: inout Findings) {
        switch file.content {
        case .guidance(let guidance)?:
            findings.place(path, [Layout.path(ofGuidance: guidance.sector)])
            findings.sector(guidance.sector, in: path)
            findings.unit(guidance.leadUnit, in: path)
        case .registry(let registry)?:
            findings.place(path, [Layout.path(ofRegistry: registry.year)])
            // Units of earlier years may be gone by now, awards of earlier law too.
            findings.entries(registry.entries, in: path, .warning)
        case .registrations(let registrations)?:
            findings.place(path, [Layout.path(ofRegistrations: registrations.year)])
            findings.entries(registrations.entries, in: path, .error)
        default: break
        }
    }

    /// What shows only where letters stand beside each other and their names.
    private func checkLetters(_ findings: inout Findings) {
        let dockets = letterDockets
        for docket in dockets {
            guard let path = path(of: docket.id) else { continue }
            let limit = Letter.largestNumberOfNames
            if docket.names.count > limit { findings.add(path, .tooManyNames(docket.names.count, limit: limit)) }
            guard let number = docket.letter.number, let day = docket.letter.day else { continue }
            let other = dockets.first {
                $0.id != docket.id && $0.letter.unit == docket.letter.unit && $0.letter.uses(number, in: day.year)
            }
            if let other { findings.add(path, .numberTwice(number, other: other.id)) }
        }
    }

    private func checkReference(_ findings: inout Findings) {
        findings.unit(rulebook.directive.reporting.receivedBy, in: Layout.directive)
        for sector in rulebook.directive.sectors {
            for unit in [sector.leadUnit] + sector.coordinatingUnits { findings.unit(unit, in: Layout.directive) }
        }
        for person in rulebook.people {
            findings.unit(person.unit, in: Layout.people)
            for role in person.roles {
                if let unit = role.unit { findings.unit(unit, in: Layout.people) }
                if let other = role.onBehalfOf { findings.person(other, in: Layout.people) }
            }
        }
        for award in rulebook.awards {
            let rules = award.rules + award.grounds.flatMap(\.rules)
            for other in rules.flatMap(\.predicate.awards) + award.replacedBy {
                findings.award(other, in: Layout.awards)
            }
        }
    }
}
