import Emulation
import EmulationText
import TerminalKit

/// A nomination as people read it on the command line.
struct DocketText {
    let docket: Docket
    /// How the copies of its papers stand.
    let papers: [PaperStatus]
    let findings: [Finding]
    let actions: [(action: Action, refusal: Refusal?)]
    let rulebook: Rulebook
    let today: Day
    let language: Language

    private var dossier: Dossier { docket.dossier }

    /// The lines.
    var lines: [String] {
        var lines = head
        lines += section(DossierText.achievements, dossier.achievements.map { DossierLines.text(of: $0, language) })
        lines += section(DossierText.initiatives, dossier.initiatives.map { DossierLines.text(of: $0, language) })
        lines += section(DossierText.research, dossier.research.map { DossierLines.text(of: $0, language) })
        lines += section(DossierText.statements, DossierText.statements(of: dossier, in: rulebook, language))
        lines += section(
            DossierText.papers,
            (docket.letter?.papers ?? []).map { DossierLines.text(of: $0, language) }
                + zip(dossier.documents, papers).map { line(of: $0, $1) })
        lines += section(DossierText.members, dossier.members)
        lines += section(
            DossierText.conditions,
            rulebook.unjudged(dossier.year).map { ["! \($0(language))"] } ?? findings.map(line(of:)))
        lines += section(DossierText.history, docket.timeline.events.map(line(of:)))
        if let change = docket.timeline.outsideChange {
            let name = rulebook.person(change.event.by)?.name ?? change.event.by.rawValue
            lines += section(
                OutsideChangeText.title, ["✗ " + change.phrase(by: name)(language), OutsideChangeText.hashes(language)])
        }
        let allowed = actions.filter { $0.refusal == nil }.map(\.action.rawValue)
        lines += section(
            ColumnText.actions, [allowed.isEmpty ? ColumnText.none(language) : allowed.joined(separator: " ")])
        return lines
    }

    private var head: [String] {
        let summary = NominationSummary(docket)
        var marks = DossierText.marks(of: dossier)
        if dossier.isExemplar { marks.append(DossierText.exemplar) }
        if dossier.isBreakthrough { marks.append(DossierText.breakthrough) }
        let waiting = rulebook.awaited(by: summary, on: today).map { rulebook.person($0)?.name ?? $0.rawValue }
        let movement = dossier.movement.map { id in
            rulebook.directive.movements.first { $0.id == id }?.name(language) ?? id.rawValue
        }
        let sector = dossier.sector.map { rulebook.sector($0)?.name(language) ?? $0.rawValue }
        // The grounds are articles of a law, and the dossier's year may have none here.
        let award = rulebook.ruleSet(of: dossier.year).flatMap { _ in rulebook.award(dossier.award) }
        let ground = award?.ground(of: dossier).ground.map { ground in
            let check = ground.verified ? "" : "; \(ColumnText.toBeChecked(language))"
            return "\(ground.name(language)) (\(ClauseText.of(ground.clause)(language))\(check))"
        }
        let rows: [(Phrase, String?)] = [
            (ColumnText.id, docket.id.rawValue),
            (ColumnText.kind, ([dossier.kind.phrase] + marks).joined(" · ")(language)),
            (DossierText.position, dossier.position),
            (DossierText.discipline, dossier.discipline.map { DossierText.of($0)(language) }),
            (DossierText.recruited, dossier.recruitedOn?.full(language)),
            (DossierText.ratings, DossierText.ratings(of: dossier)?(language)),
            (DossierText.ofGroup, DossierText.body(of: dossier)?(language)),
            (ColumnText.award, rulebook.name(ofAward: dossier.award)(language)),
            (ColumnText.basis, dossier.basis.phrase(language)),
            (DossierText.ground, ground),
            (ColumnText.sector, sector),
            (ColumnText.unit, rulebook.name(ofUnit: dossier.unit)(language)),
            (ColumnText.year, String(dossier.year)),
            (DossierText.movement, movement),
            (ColumnText.letter, docket.letter?.label ?? dossier.letter?.rawValue),
            (ColumnText.state, "\(summary.state.sign) \(summary.state.phrase(language))"),
            (ColumnText.submitted, summary.submittedOn?.full(language)),
            (ColumnText.waitingFor, waiting.isEmpty ? nil : waiting.joined(separator: ", ")),
        ]
        return [CleanText.line(dossier.nominee)] + TitledLines.of(rows, language)
    }

    private func section(_ title: Phrase, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["", title(language)] + items.map { "  " + CleanText.line($0) }
    }

    private func line(of document: Document, _ status: PaperStatus) -> String {
        let line = DossierLines.text(of: document, language)
        // Without a title the file stands in the line already.
        let file = document.title == nil ? nil : document.attachment?.file
        return ([line] + [file, "\(status.sign) \(status.phrase(language))"].compactMap(\.self)).joined(
            separator: " · ")
    }

    private func line(of finding: Finding) -> String {
        let reason = finding.reason(in: rulebook)(language)
        let check = finding.rule.verified ? "" : "; \(ColumnText.toBeChecked(language))"
        let title = finding.title(in: rulebook)(language)
        let cited = finding.citation.map { " (\($0(language))\(finding.isAdvice ? "" : check))" } ?? ""
        return "\(finding.verdict.sign) \(title): \(reason)\(cited)"
    }

    private func line(of event: Event) -> String {
        var parts = [event.at.fullClock(language), event.action.phrase(language)]
        var who = rulebook.person(event.by)?.name ?? event.by.rawValue
        if let other = event.onBehalfOf {
            who += " " + CommandText.onBehalf(rulebook.person(other)?.name ?? other.rawValue)(language)
        }
        parts.append(who)
        if let note = event.note { parts.append(note) }
        if docket.timeline.isTakenBack(event) { parts.append("(\(DossierText.undone(language)))") }
        return parts.joined(separator: "  ")
    }
}
