import Emulation
import EmulationText
import TerminalKit

/// A dossier as lines of text: the same words serve the panes and the whole text.
struct DossierWords {
    let canvas: Canvas
    let opened: OpenedNomination

    private var dossier: Dossier { opened.docket.dossier }
    private var standing: Standing { opened.docket.standing }
    private var language: Language { canvas.language }
    private var rulebook: Rulebook { canvas.rulebook }

    private func say(_ phrase: Phrase) -> String { phrase(language) }

    var title: String {
        let parts = [dossier.nominee, say(dossier.kind.phrase)] + DossierText.marks(of: dossier).map(say)
        let mark = canvas.model.marks.contains(opened.docket.id) ? "\(BulkText.sign) " : ""
        return mark + parts.joined(separator: " · ")
    }

    /// Why whoever works may not judge this; nil where nothing stands against it.
    var conflict: Line? {
        let refusals = canvas.model.workflow.availability(
            on: opened.docket, by: canvas.model.me, at: canvas.model.now
        ).compactMap(\.refusal)
        for refusal in refusals {
            guard case .conflictOfInterest = refusal else { continue }
            let text = say(refusal.phraseWithSource(in: rulebook))
            return [Span("✗ \(say(DossierText.conflict)): \(text)", .danger)]
        }
        return nil
    }

    /// What is proposed, where it stands, and what was achieved; without the effects of initiatives where `compact`.
    func head(columns: Int, compact: Bool) -> [Line] {
        func row(_ label: Phrase, _ text: String, _ ink: Ink = .normal) -> [Line] {
            canvas.labelled(say(label), text, columns, ink: ink, width: labelColumns)
        }
        var lines: [Line] = []
        if let conflict {
            lines += TextLayout.wrap(conflict, columns: columns)
        }
        if let change = opened.docket.timeline.outsideChange {
            lines += TextLayout.wrap(
                [Span("✗ \(say(OutsideChangeText.seeEvent(change.number)))", .danger)], columns: columns)
        }
        if opened.paperFaults > 0 {
            lines += TextLayout.wrap(
                [Span("✗ \(say(PaperText.faults(opened.paperFaults)))", .danger)], columns: columns)
        }
        let award = rulebook.award(dossier.award)?.name(language) ?? dossier.award.rawValue
        let sector = dossier.sector.flatMap(rulebook.sector)?.name(language)
        lines += row(
            DossierText.proposal,
            [award, say(dossier.basis.phrase), sector].compactMap(\.self).joined(separator: " · "))
        lines += row(DossierText.unit, unitText)
        lines += row(DossierText.state, stateText, canvas.ink(of: standing.state))
        if standing.openQuestion != nil { lines += row(Phrase("", ""), say(DossierText.openQuestion), .warning) }
        return lines + merits(columns: columns, compact: compact)
    }

    /// The columns of the labels of ``head(columns:compact:)``.
    private var labelColumns: Int {
        let labels =
            [
                DossierText.proposal, DossierText.unit, DossierText.state, DossierText.achievements,
                DossierText.initiatives, DossierText.position, DossierText.precedents,
            ]
            + (dossier.research.isEmpty ? [] : [DossierText.research])
            + (dossier.discipline == nil ? [] : [DossierText.discipline])
            + (dossier.recruitedOn == nil ? [] : [DossierText.recruited])
        return (labels.map { TextWidth.columns(of: say($0)) }.max() ?? 10) + 2
    }

    /// What was achieved, what was awarded before, and the position.
    func merits(columns: Int, compact: Bool) -> [Line] {
        func row(_ label: Phrase, _ text: String, _ ink: Ink = .normal) -> [Line] {
            canvas.labelled(say(label), text, columns, ink: ink, width: labelColumns)
        }
        var lines: [Line] = []
        if dossier.achievements.isEmpty {
            lines += row(DossierText.achievements, say(DossierText.noAchievements), .muted)
        }
        for (number, achievement) in dossier.achievements.enumerated() {
            lines += row(number == 0 ? DossierText.achievements : Phrase("", ""), text(of: achievement))
        }
        for (number, initiative) in dossier.initiatives.enumerated() {
            let effect = compact ? nil : initiative.effect
            let text = [
                initiative.name, say(initiative.level.phrase), initiative.year.map(String.init), initiative.certificate,
                effect,
            ]
            lines += row(
                number == 0 ? DossierText.initiatives : Phrase("", ""),
                text.compactMap(\.self).joined(separator: " · "))
        }
        for (number, research) in dossier.research.enumerated() {
            let text = [
                research.name, say(research.level.phrase), research.year.map(String.init), research.certificate,
            ]
            lines += row(
                number == 0 ? DossierText.research : Phrase("", ""), text.compactMap(\.self).joined(separator: " · "))
        }
        if !opened.precedents.isEmpty {
            let held = opened.precedents.filter { $0.doubt == nil }
                .map { "\($0.year): \(rulebook.award($0.award)?.name(language) ?? $0.award.rawValue)" }
            let doubtful = opened.precedents.compactMap { $0.doubt.map { say($0.phrase(in: rulebook)) } }
            let doubts = doubtful.isEmpty ? [] : ["\(say(DoubtText.unsettled)): \(doubtful.joined(separator: "; "))"]
            lines += row(DossierText.precedents, (held + doubts).joined(separator: "; "))
        }
        if let position = dossier.position { lines += row(DossierText.position, position) }
        if let discipline = dossier.discipline { lines += row(DossierText.discipline, say(DossierText.of(discipline))) }
        if let day = dossier.recruitedOn { lines += row(DossierText.recruited, day.full(language)) }
        if let ratings = DossierText.ratings(of: dossier) { lines += row(DossierText.ratings, say(ratings)) }
        if let body = DossierText.body(of: dossier) { lines += row(DossierText.ofGroup, say(body)) }
        return lines
    }

    /// What only the whole text shows.
    func rest(columns: Int) -> [Line] {
        var lines: [Line] = []
        func row(_ label: Phrase, _ text: String) { lines += canvas.labelled(say(label), text, columns) }
        if let movement = dossier.movement {
            let name = rulebook.directive.movements.first { $0.id == movement }?.name(language)
            row(DossierText.movement, name ?? movement.rawValue)
        }
        if let letter = opened.docket.letter {
            let state = canvas.model.office.letter(letter.id).map { " · \(say($0.state.phrase))" } ?? ""
            row(LetterText.letter, letter.shortLabel + state)
        }
        for (number, statement) in DossierText.statements(of: dossier, in: rulebook, language).enumerated() {
            row(number == 0 ? DossierText.statements : Phrase("", ""), statement)
        }
        if !dossier.members.isEmpty { row(DossierText.members, dossier.members.joined(separator: ", ")) }
        if dossier.isExemplar { lines.append([Span(say(DossierText.exemplar).capitalisedFirst)]) }
        if dossier.isBreakthrough { lines.append([Span(say(DossierText.breakthrough).capitalisedFirst)]) }
        return lines
    }

    private var unitText: String {
        let unit = rulebook.unit(dossier.unit)
        var parts = [unit?.name(language) ?? dossier.unit.rawValue]
        if let submitted = standing.submittedAt { parts.append(say(DossierText.sent(submitted.day.short(language)))) }
        return parts.joined(separator: " · ")
    }

    private var stateText: String {
        var parts = ["\(standing.state.sign) \(say(standing.state.phrase))"]
        if standing.publishedAt != nil, standing.state.isWaiting { parts.append(say(DossierText.published)) }
        if standing.state.isWaiting || standing.state == .returned, let since = standing.since {
            parts.append(say(DossierText.waits(max(0, Day.days(from: since.day, to: canvas.model.today)))))
        }
        if let gate = opened.docket.openGate, let route = standing.route {
            let isMinisters = gate == .unitHead && !rulebook.headDecides(for: dossier.unit)
            parts.append("\(say((isMinisters ? .minister : gate).phrase)) · \(say(route.phrase))")
        }
        return parts.joined(separator: " · ")
    }

    private func text(of achievement: Achievement) -> String {
        let figure = achievement.figure.map { NumberText.exact($0, unit: achievement.unit, language) }
        let text = [achievement.text, figure].compactMap(\.self).joined(separator: " · ")
        let sector = dossier.sector.flatMap(rulebook.sector)
        guard let sector, let target = sector.targets.first(where: { $0.id == achievement.target }),
            let goal = target.goal
        else { return text }
        return "\(text) (\(sector.clause): \(goal(language)))"
    }

    /// What the rules say; the met ones as one line where `compact`.
    func conditions(columns: Int, compact: Bool) -> [Line] {
        if let notice = rulebook.unjudged(dossier.year) {
            return TextLayout.wrap([Span("! \(say(notice))", .warning)], columns: max(1, columns))
        }
        let rules = opened.findings.filter { !isPaper($0) }
        let met = rules.filter { $0.verdict == .met && !$0.isAdvice }
        // Advice comes after the law's conditions, and only if it was not followed or there is room.
        let advice = rules.filter { $0.isAdvice && (!compact || $0.verdict != .met) }
        // Unmet rules come first, then those a field can still answer, then those that people judge.
        let open = rules.filter { $0.verdict != .met && !$0.isAdvice }
        let (notMet, unknown) = (open.filter { $0.verdict == .notMet }, open.filter { $0.verdict == .cannotTell })
        let ground = groundLines(columns)
        var lines = compact ? [] : ground
        for finding in notMet { lines += words(of: finding, columns) }
        for finding in unknown where !finding.rule.predicate.takesStatement { lines += words(of: finding, columns) }
        let judged = unknown.filter { $0.rule.predicate.takesStatement }
        if compact, !judged.isEmpty {
            lines.append([Span("? \(say(DossierText.toConfirm(judged.count)))", .warning)])
        } else {
            for finding in judged { lines += words(of: finding, columns) }
        }
        if compact, met.count > 1 {
            lines.append([Span("✓ \(say(DossierText.met(met.count)))", .good)])
        } else {
            for finding in met { lines += words(of: finding, columns) }
        }
        if compact { lines += ground }
        for finding in advice { lines += words(of: finding, columns) }
        if !compact, let others = otherGrounds { lines += TextLayout.wrap([Span(others, .muted)], columns: columns) }
        return lines
    }

    /// The ground that judges the dossier; empty if the award has one way only.
    private func groundLines(_ columns: Int) -> [Line] {
        guard let ground = rulebook.award(dossier.award)?.ground(of: dossier).ground else { return [] }
        let check = ground.verified ? "" : " · \(say(DossierText.toBeChecked))"
        let text =
            "\(say(DossierText.ground)): \(say(ground.name.phrase)) (\(say(ClauseText.of(ground.clause))))\(check)"
        return TextLayout.wrap(text, columns: columns).map { [Span($0, .strong)] }
    }

    /// The grounds that are not asked; nil if there are none.
    private var otherGrounds: String? {
        guard let award = rulebook.award(dossier.award), let ground = award.ground(of: dossier).ground else {
            return nil
        }
        let others = award.grounds.filter { $0.id != ground.id && ($0.only == nil || $0.only == dossier.kind) }
        if others.isEmpty { return nil }
        return "\(say(DossierText.otherGrounds)): \(say(others.map(\.name.phrase).joined("; ")))"
    }

    private func isPaper(_ finding: Finding) -> Bool {
        if case .document = finding.rule.predicate { true } else { false }
    }

    private func words(of finding: Finding, _ columns: Int) -> [Line] {
        let ink: Ink =
            switch finding.verdict {
            case _ where finding.isAdvice: .muted
            case .met: .good
            case .notMet: .danger
            case .cannotTell: .warning
            }
        let reason = say(finding.reason(in: rulebook))
        let unverified = finding.rule.verified || finding.isAdvice ? "" : " · \(say(DossierText.toBeChecked))"
        let cited = finding.citation.map { " (\(say($0)))" } ?? ""
        let body = "\(say(finding.title(in: rulebook)))\(reason.isEmpty ? "" : ": \(reason)")\(cited)"
        return TextLayout.wrap(body + unverified, columns: max(1, columns - 2)).enumerated().map { number, part in
            [Span(number == 0 ? "\(finding.verdict.sign) " : "  ", ink), Span(part)]
        }
    }

    /// What the papers are called, with how many have a file.
    var papersTitle: String {
        let files = dossier.documents.count { $0.attachment != nil }
        return files == 0 ? say(DossierText.papers) : "\(say(DossierText.papers)) · \(say(PaperText.files(files)))"
    }

    /// The papers whose copy is gone or changed, those the rules ask for that are missing, then the others; one row each
    /// where `compact`.
    func papers(columns: Int, compact: Bool) -> [Line] {
        var lines: [Line] = []
        func add(_ sign: String, _ ink: Ink, _ words: String, whole: Bool = false) {
            let room = max(1, columns - 2)
            let parts =
                compact && !whole ? [TextLayout.truncated(words, columns: room)] : TextLayout.wrap(words, columns: room)
            lines += parts.enumerated().map { number, part in [Span(number == 0 ? "\(sign) " : "  ", ink), Span(part)] }
        }
        let papers = dossier.documents.enumerated().map { ($0.element, opened.status(at: $0.offset)) }
        for (document, status) in papers where status.isFault {
            add(status.sign, .danger, "\(say(status.phrase)): \(document.label(language))", whole: true)
        }
        for finding in opened.findings where finding.verdict == .notMet {
            guard case .document(let kind, _) = finding.rule.predicate else { continue }
            let check = finding.rule.verified || finding.isAdvice ? "" : " · \(say(DossierText.toBeChecked))"
            let clause = compact ? "" : (finding.citation.map { " (\(say($0)))" } ?? "") + check
            add("✗", .danger, "\(say(DossierText.missing)) \(say(kind.phrase))\(clause)")
        }
        for (document, status) in papers where !status.isFault {
            // Without a title the file is named.
            let isSaid = compact || status == .notAttached || document.title == nil
            let file = isSaid ? "" : " · \(say(PaperText.hasFile))"
            add("✓", .good, document.label(language) + file)
        }
        for document in opened.docket.letter?.papers ?? [] {
            add("✓", .good, document.label(language))
        }
        if lines.isEmpty { lines.append([Span(say(DossierText.noPapers), .muted)]) }
        return lines
    }

    /// What happened, the latest first.
    func history(columns: Int) -> [Line] {
        let timeline = opened.docket.timeline
        var lines: [Line] = []
        let outside = timeline.outsideChange
        if let outside {
            let name = rulebook.person(outside.event.by)?.name ?? outside.event.by.rawValue
            lines += TextLayout.wrap([Span("✗ \(say(outside.phrase(by: name)))", .danger)], columns: columns)
            lines += TextLayout.wrap([Span(say(OutsideChangeText.hashes), .muted)], columns: columns)
        }
        for impossibility in timeline.impossibilities where outside?.tells(impossibility) != true {
            lines.append([Span("✗ \(say(DossierText.impossible)): \(say(impossibility.problem.phrase))", .danger)])
        }
        let actions = timeline.events.map { event in
            let mark = timeline.undone.contains(event.id) ? say(DossierText.undone).count + 3 : 0
            let sign = event.id == outside?.event.id ? 2 : 0
            return TextWidth.columns(of: say(event.action.donePhrase)) + mark + sign
        }
        let actionColumns = min(actions.max() ?? 0, max(8, columns / 3))
        for event in timeline.events.reversed() {
            let isUndone = timeline.undone.contains(event.id) && event.action != .undo
            let person = rulebook.person(event.by)?.name ?? event.by.rawValue
            let unit = rulebook.person(event.by).flatMap { rulebook.unit($0.unit)?.shortName(language) }
            var who = [person, unit].compactMap(\.self).joined(separator: " · ")
            if let other = event.onBehalfOf {
                who += " · \(say(DossierText.onBehalf(rulebook.person(other)?.name ?? other.rawValue)))"
            }
            let mark = isUndone ? " (\(say(DossierText.undone)))" : ""
            let sign = event.id == outside?.event.id ? "✗ " : ""
            // That it was undone is what matters most: where columns are few the action's name gives way.
            let name = TextLayout.truncated(
                say(event.action.donePhrase), columns: actionColumns - TextWidth.columns(of: sign + mark))
            let action = sign + name + mark
            lines.append([
                Span("\(event.at.clock(language))  ", .muted),
                Span(TextLayout.fit(action, columns: actionColumns), isUndone ? .muted : .strong),
                Span("  \(who)", .muted),
            ])
            if let note = event.note, !note.isEmpty {
                // What stands with an award is the decision's number, not somebody's words.
                let words = event.action == .award ? note : "“\(note)”"
                lines += TextLayout.wrap(words, columns: max(1, columns - 4)).map { [Span("    "), Span($0)] }
            }
        }
        return lines
    }

    /// Everything, for reading from top to bottom.
    func whole(columns: Int) -> [Line] {
        [[Span(title, .title)]] + head(columns: columns, compact: false) + rest(columns: columns)
            + [[], [Span(say(DossierText.conditions), .heading)]] + conditions(columns: columns, compact: false)
            + [[], [Span(papersTitle, .heading)]]
            + papers(columns: columns, compact: false)
            + [[], [Span(say(DossierText.history), .heading)]] + history(columns: columns)
    }
}
