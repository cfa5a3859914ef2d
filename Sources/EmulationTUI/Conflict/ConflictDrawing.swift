import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawConflict(_ page: ConflictPage, into grid: inout Grid, in body: Rect) {
        let words = ConflictWords(canvas: self, page: page)
        let isFramed = body.rows >= 12
        var inner = body
        if isFramed {
            grid.box(body, title: words.title, focused: true)
            inner = padded(body)
        }
        if page.request != nil {
            draw(words.action(columns: inner.columns), scroll: page.scroll, into: &grid, in: inner)
            return
        }
        let head = words.head(columns: inner.columns, compact: !isFramed)
        let rows = page.rows
        let least = min(rows.count + 1, max(3, inner.rows / 4)) + 3
        let (top, rest) = inner.splitRows(top: min(head.count, max(1, inner.rows - least)))
        draw(head, into: &grid, in: top)
        let (list, foot) = rest.splitRows(
            top: min(rows.count + 1, max(3, rest.rows - words.detail(columns: rest.columns).count)))
        drawChoice(rows, page, into: &grid, in: list)
        draw(words.detail(columns: foot.columns), into: &grid, in: foot)
    }

    func lastScroll(of page: ConflictPage, in body: Rect) -> Int {
        guard page.request != nil else { return 0 }
        let inner = body.rows >= 12 ? padded(body) : body
        return lastScroll(
            ConflictWords(canvas: self, page: page).action(columns: inner.columns), rows: inner.rows)
    }

    private func drawChoice(_ rows: [ConflictRow], _ page: ConflictPage, into grid: inout Grid, in rect: Rect) {
        let isNarrow = rect.columns < 60
        let canvas = self
        // Where nothing of one's own can be saved, no side is taken.
        let isLocked = model.refusal(of: page) != nil
        let columns =
            [
                Column(title: "", width: .fixed(1)),
                Column(title: say(ConflictText.field), width: .flexible(minimum: 12, weight: 2)),
            ]
            + (isNarrow
                ? [Column(title: "", width: .fixed(13))]
                : [
                    Column(title: "  \(say(ConflictText.inFile))", width: .flexible(minimum: 16, weight: 3)),
                    Column(title: "  \(say(ConflictText.yours))", width: .flexible(minimum: 16, weight: 3)),
                ])
        let table = Table(columns: columns, count: rows.count) { number in
            let row = rows[number]
            let side = isLocked ? nil : page.side(of: row)
            let sign: Line = [
                Span(row.standing.sign(page.side(of: row)), row.standing == .contested ? .warning : .muted)
            ]
            guard !isNarrow else {
                let taken = side.map { $0 == .mine ? ConflictText.yours : ConflictText.inFile }
                let word = taken.map { "✓ \(canvas.say($0))" } ?? (isLocked ? "" : "?")
                return [sign, [Span(row.label)], [Span(word)]]
            }
            func cell(_ lines: [String], _ own: ConflictPage.Side) -> Line {
                // Of a list, what is new stands where it is seen.
                let lines = lines.filter { !row.seen.contains($0) } + lines.filter(row.seen.contains)
                let text = lines.isEmpty ? canvas.say(ConflictText.empty) : lines.joined(separator: " / ")
                return [
                    Span(side == own ? "✓ " : "  ", .good), Span(text, side == own || side == nil ? .normal : .muted),
                ]
            }
            return [sign, [Span(row.label)], cell(row.theirs, .theirs), cell(row.mine, .mine)]
        }
        var cursor = page.cursor
        cursor.reveal(count: rows.count, height: table.page(in: rect))
        table.draw(into: &grid, in: rect, cursor: cursor, focused: true)
    }
}

extension ConflictRow.Standing {
    /// The sign of a field: open, changed by both, or by which side alone.
    fileprivate func sign(_ side: ConflictPage.Side?) -> String {
        switch self {
        case .contested: side == nil ? "?" : "≠"
        case .theirsOnly, .kept: "←"
        case .mineOnly: "→"
        }
    }

    var phrase: Phrase {
        switch self {
        case .contested: ConflictText.contested
        case .theirsOnly: ConflictText.theirsOnly
        case .mineOnly: ConflictText.mineOnly
        case .kept: ConflictText.fixed
        }
    }
}
