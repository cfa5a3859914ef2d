import Emulation
import EmulationText
import TerminalKit

/// Two versions side by side as lines of text.
struct ConflictWords {
    let canvas: Canvas
    let page: ConflictPage

    private var language: Language { canvas.language }
    private func say(_ phrase: Phrase) -> String { phrase(language) }

    /// What it is about.
    var title: String {
        let nominee = page.meanwhile?.theirs.docket.dossier.nominee
        return [say(page.request == nil ? ConflictText.name : ConflictText.changedMeanwhile), nominee].compactMap(
            \.self
        ).joined(separator: " · ")
    }

    private var happened: Phrase {
        page.meanwhile == nil ? ConflictText.recordChanged : ConflictText.nominationChanged
    }

    /// What happened and what is to be done, above the fields; without the events where `compact`.
    func head(columns: Int, compact: Bool) -> [Line] {
        var lines: [Line] = []
        func add(_ text: String, _ ink: Ink = .normal) {
            lines += TextLayout.wrap([Span(text, ink)], columns: columns)
        }
        if let refusal = canvas.model.refusal(of: page) {
            add("✗ \(say(ConflictText.locked(say(refusal))))", .danger)
            if !compact { add(say(ConflictText.lockedWayOut)) }
        } else if page.undecided > 0 {
            if !compact { add(say(happened)) }
            add("? \(say(ConflictText.undecided(page.undecided)))", .warning)
        } else {
            if !compact { add(say(happened)) }
            add("✓ \(say(ConflictText.decided))", .good)
        }
        return compact ? lines : lines + writer(columns) + events(columns)
    }

    /// The selected field in its three versions.
    func detail(columns: Int) -> [Line] {
        guard let row = page.selected else { return [] }
        let texts = [(ConflictText.inFile, row.theirs), (ConflictText.yours, row.mine), (ConflictText.seen, row.seen)]
        let width = (texts.map { TextWidth.columns(of: say($0.0)) }.max() ?? 8) + 2
        return [[Span("\(row.label): \(say(row.standing.phrase))", .heading)]]
            + texts.flatMap { label, lines in
                canvas.labelled(
                    say(label), lines.isEmpty ? say(ConflictText.empty) : lines.joined(separator: " / "), columns,
                    width: width)
            }
    }

    /// What was about to be done, whether it still can be, and what happened meanwhile.
    func action(columns: Int) -> [Line] {
        guard let request = page.request, let meanwhile = page.meanwhile else { return [] }
        var lines: [Line] = []
        func add(_ text: String, _ ink: Ink = .normal) {
            lines += TextLayout.wrap([Span(text, ink)], columns: columns)
        }
        add(say(happened))
        let words = request.words.isEmpty ? "" : ": “\(request.words)”"
        add(say(ConflictText.wanted(request.action)) + words, .strong)
        let docket = meanwhile.theirs.docket
        let state = docket.standing.state
        add("\(say(ConflictText.nowStands)): \(state.sign) \(say(state.phrase))", canvas.ink(of: state))
        if let refusal = canvas.model.refusal(of: page) {
            add("✗ \(say(refusal))", .danger)
        } else {
            add("✓ \(say(ConflictText.stillAllowed(request.action)))", .good)
        }
        guard meanwhile.seen != nil else {
            add(say(ConflictText.unknownBefore), .warning)
            return lines
        }
        lines += writer(columns)
        let events = events(columns)
        if !events.isEmpty { lines += [[Span(say(ConflictText.meanwhile), .heading)]] + events }
        lines += changes(columns)
        return lines
    }

    /// The fields of the dossier that are not as they were seen.
    private func changes(_ columns: Int) -> [Line] {
        let rows = page.rows
        let shown = Set(rows.map(\.number))
        let keys = page.meanwhile?.changedKeys ?? []
        let others = keys.filter { key in
            !ConflictRow.fields(of: key).contains {
                NominationForm.Field.allCases.firstIndex(of: $0).map(shown.contains) ?? false
            }
        }
        if rows.isEmpty, others.isEmpty { return [[Span(say(ConflictText.nothingElse), .muted)]] }
        var lines: [Line] = [[Span(say(ConflictText.changes), .heading)]]
        for row in rows {
            let texts = [row.seen, row.theirs].map {
                $0.isEmpty ? say(ConflictText.empty) : "“\($0.joined(separator: " / "))”"
            }
            lines += canvas.labelled(row.label, "\(texts[0]) → \(texts[1])", columns)
        }
        return lines + others.map { [Span(say(ConflictText.key($0)))] }
    }

    /// When the file was written, and by whom where that is known.
    private func writer(_ columns: Int) -> [Line] {
        guard let at = page.meanwhile?.writtenAt else { return [] }
        let who = page.meanwhile?.writtenBy.map { " · \($0)" } ?? ""
        let text = "\(say(ConflictText.inFile)): \(say(ConflictText.written)) \(at.fullClock(language))\(who)"
        return TextLayout.wrap([Span(text, .muted)], columns: columns)
    }

    private func events(_ columns: Int) -> [Line] {
        (page.meanwhile?.newEvents ?? []).flatMap { event in
            let name = canvas.rulebook.person(event.by)?.name ?? event.by.rawValue
            let note = event.note.map { ": “\($0)”" } ?? ""
            return TextLayout.wrap(
                [
                    Span("\(event.at.clock(language))  ", .muted), Span(say(event.action.donePhrase), .strong),
                    Span("  \(name)\(note)"),
                ], columns: columns)
        }
    }
}

extension Meanwhile {
    /// The keys of the dossier that are not as they were seen.
    fileprivate var changedKeys: [String] { seen?.dossier.keys(differingFrom: theirs.docket.dossier) ?? [] }
}
