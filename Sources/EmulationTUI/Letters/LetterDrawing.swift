import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawLetters(_ page: LettersPage, into grid: inout Grid, in body: Rect) {
        let letters = page.letters(model.office)
        var list = body
        if body.rows >= 18, let selected = page.selected {
            let (top, rest) = body.splitRows(top: body.rows - 9)
            list = top
            grid.box(rest, title: model.office.letter(selected)?.letter.shortLabel ?? "")
            let text = padded(rest)
            drawBeginning(letterLines(selected, columns: text.columns), into: &grid, in: text)
        }
        if list.rows >= 9 {
            grid.box(list, title: lettersTitle(page, letters.count), focused: true)
            list = list.inset()
        }
        if page.isFiltering { list = drawFilter(page.filter, into: &grid, in: list) }
        guard !letters.isEmpty else {
            let words = model.office.letters.isEmpty ? LetterText.empty : ListText.emptyFilter
            if !list.isEmpty { grid.write([Span(say(words), .muted)], at: list.origin, columns: list.columns) }
            return
        }
        let canvas = self
        let columns = letterColumns(wide: list.columns)
        let isNarrow = list.columns < 60
        let table = Table(columns: columns, count: letters.count) { number in
            let docket = letters[number]
            let letter = docket.letter
            let word = isNarrow ? "" : " \(canvas.say(docket.state.shortPhrase))"
            let arrival = [letter.arrivalNumber, letter.arrivalDay?.short(canvas.language)].compactMap(\.self)
            return [
                [Span(docket.state.sign + word, canvas.ink(of: docket.state))], [Span(letter.shortLabel)],
                [Span(canvas.rulebook.shortName(of: letter.unit, canvas.language))],
                [Span(letter.day?.short(canvas.language) ?? "", .muted)], [Span(String(docket.names.count))],
                [Span(arrival.joined(separator: " · "), .muted)],
            ]
        }
        let keep = grid.cursor
        var cursor = page.cursor
        cursor.reveal(count: letters.count, height: table.page(in: list))
        table.draw(into: &grid, in: list, cursor: cursor, focused: true)
        if page.isFiltering { grid.cursor = keep }
    }

    private func lettersTitle(_ page: LettersPage, _ count: Int) -> String {
        var parts = [say(LetterText.letters)]
        switch page.narrowing {
        case .all: break
        case .inHand: parts.append(say(LetterText.inHand))
        case .toReceive: parts.append(say(LetterText.toReceive))
        }
        if !page.filter.isEmpty { parts.append("\(say(ListText.filter)) “\(page.filter.text)”") }
        parts.append(say(ListText.count(count, of: model.office.letters.count)))
        return parts.joined(separator: " · ")
    }

    private func letterColumns(wide: Int) -> [Column] {
        let isNarrow = wide < 60
        return [
            Column(title: isNarrow ? "" : say(ListText.state), width: .fixed(isNarrow ? 1 : 12)),
            Column(title: say(LetterText.number), width: .flexible(minimum: 15, weight: 2)),
            Column(title: say(ListText.unit), width: .flexible(minimum: 12, weight: 2), priority: 1),
            Column(title: say(LetterText.signedOn), width: .fixed(9), priority: 3),
            Column(title: say(LetterText.count), width: .fixed(5), align: .trailing),
            Column(title: say(LetterText.arrival), width: .fixed(12), priority: 2),
        ]
    }

    func ink(of state: LetterState) -> Ink {
        switch state {
        case .unsigned: .muted
        case .signed, .submitted: .normal
        case .received, .closed: .good
        case .returned: .warning
        }
    }

    /// The head of a letter: where it stands, what it is known by, and what it lacks.
    func letterLines(_ id: Letter.ID, columns: Int) -> [Line] {
        guard let docket = model.office.letter(id) else { return [] }
        let letter = docket.letter
        let labels = [
            ListText.state, ListText.unit, LetterText.number, LetterText.minutes, LetterText.arrival,
            LetterText.lacking, LetterText.sending, LetterText.earlier,
        ].map(say)
        let width = (labels.map(TextWidth.columns).max() ?? 0) + 2
        var lines: [Line] = []
        func row(_ label: Phrase, _ text: String, _ ink: Ink = .normal) {
            lines += labelled(say(label), text, columns, ink: ink, width: width)
        }
        let tally = LetterText.tally(
            names: docket.names.count, inHand: docket.inHand.count, underWay: docket.underWay.count)
        row(
            ListText.state, "\(docket.state.sign) \(say(docket.state.phrase)) · \(say(tally))", ink(of: docket.state))
        row(ListText.unit, rulebook.unit(letter.unit)?.name(language) ?? letter.unit.rawValue)
        if let number = letter.number {
            let text = LetterText.signed(number, letter.day?.full(language) ?? "?", letter.signer ?? "?")
            row(LetterText.number, say(text))
        } else {
            row(LetterText.number, say(LetterText.notSigned), .muted)
        }
        if let minutes = letter.minutes {
            let text = [minutes.number, minutes.day?.full(language), minutes.title].compactMap(\.self)
            row(LetterText.minutes, text.joined(separator: " · "))
        } else {
            row(LetterText.minutes, say(LetterText.noMinutes), .muted)
        }
        if let number = letter.arrivalNumber {
            row(LetterText.arrival, say(LetterText.arrived(number, letter.arrivalDay?.full(language) ?? "?")))
        } else {
            row(LetterText.arrival, say(LetterText.notArrived), .muted)
        }
        if !docket.hasGone {
            let missing = docket.missing.map { say($0.phrase) }.joined(separator: ", ")
            let stops = docket.missing.contains(where: \.isNeeded)
            if stops {
                row(LetterText.lacking, "✗ \(missing)", .warning)
            } else if missing.isEmpty {
                row(LetterText.sending, "✓ \(say(LetterText.ready))", .good)
            } else {
                row(LetterText.lacking, "? \(missing) · \(say(LetterText.mayGo))", .warning)
            }
        }
        for (place, issue) in letter.earlier.enumerated() {
            row(place == 0 ? LetterText.earlier : Phrase("", ""), issue.text(language), .muted)
        }
        return lines
    }
}
