import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    /// - Parameter marks: what is said of the marks before the title of the panes.
    func drawDossier(_ page: DossierPage, marks: String? = nil, into grid: inout Grid, in body: Rect) {
        guard let opened = page.opened else {
            grid.write([Span(say(FrameText.loading), .muted)], at: body.origin, columns: body.columns)
            return
        }
        let words = DossierWords(canvas: self, opened: opened)
        if page.isWhole || !hasPanes(body) {
            let columns = max(1, body.columns - 2)
            draw(
                words.whole(columns: columns), scroll: page.scroll, into: &grid,
                in: Rect(column: body.column + 1, row: body.row, columns: columns, rows: body.rows))
        } else {
            drawPanes(
                words, title: [marks, words.title].compactMap(\.self).joined(separator: " · "), into: &grid, in: body)
        }
    }

    /// The room for a dossier of the queue: where no pane has a title, the marks stand on a line above it, so that nobody
    /// takes what is pressed for this dossier alone.
    func queueRoom(_ page: QueuePage, in body: Rect) -> (marks: Rect, dossier: Rect) {
        let isTitled = page.dossier?.isWhole == false && hasPanes(body)
        let parts = body.splitRows(top: queueHead(page) == nil || isTitled || body.rows < 2 ? 0 : 1)
        return (parts.top, parts.rest)
    }

    /// The line above a dossier of the queue: the marks, and the capacity in which it waits if the user holds several;
    /// nil for no line.
    private func queueHead(_ page: QueuePage) -> String? {
        var parts = model.marks.isEmpty ? [] : [say(marksText)]
        parts += page.current.map { model.capacityToName(of: [$0]).map(say) } ?? []
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    func lastScroll(of page: DossierPage, in body: Rect) -> Int {
        guard let opened = page.opened, page.isWhole || !hasPanes(body) else { return 0 }
        let lines = DossierWords(canvas: self, opened: opened).whole(columns: max(1, body.columns - 2))
        return lastScroll(lines, rows: body.rows)
    }

    func drawQueue(_ page: QueuePage, into grid: inout Grid, in body: Rect) {
        if page.isList {
            drawNominations(page.list, FrameText.forMe, into: &grid, in: body)
            return
        }
        let (line, room) = queueRoom(page, in: body)
        let marks = queueHead(page)
        if let marks, !line.isEmpty {
            grid.write(
                [Span(marks, .strong)], at: Point(column: line.column + 1, row: line.row), columns: line.columns - 1)
        }
        if let dossier = page.dossier {
            drawDossier(dossier, marks: marks, into: &grid, in: room)
            return
        }
        let (top, rest) = room.splitRows(top: min(room.rows, 2))
        // A filter hides other waiting dossiers, so the queue is not done then.
        let others = page.list.isNarrowed ? model.waitingRows.count : 0
        let done = others > 0 ? DossierText.filteredQueueDone(others: others) : DossierText.queueDone
        let help = others > 0 ? DossierText.clearsFilter : DossierText.queueEmptyHelp
        grid.write(
            [Span("✓ \(say(done))", .good)], at: Point(column: top.column + 1, row: top.row),
            columns: top.columns - 1)
        if !rest.isEmpty {
            grid.write(
                [Span(say(help), .muted)], at: Point(column: top.column + 1, row: top.row + 1),
                columns: top.columns - 1)
        }
    }

    func hasPanes(_ body: Rect) -> Bool { !model.isLinear && body.columns >= 72 && body.rows >= 18 }

    /// All that a reviewer needs to answer for the decision, on one screen: what does not fit says so.
    private func drawPanes(_ words: DossierWords, title: String, into grid: inout Grid, in body: Rect) {
        let inner = body.columns - 4
        let isShort = body.rows < 30
        let head = words.head(columns: inner, compact: isShort)
        let leftColumns = body.columns * 3 / 5
        let conditions = words.conditions(columns: leftColumns - 4, compact: isShort)
        let papers = words.papers(columns: body.columns - leftColumns - 4, compact: isShort)
        let history = words.history(columns: inner)
        let wanted = [head.count, max(conditions.count, papers.count), history.count].map { $0 + 2 }
        let rows = share(body.rows, among: wanted, least: [8, 6, 4])
        let (top, rest) = body.splitRows(top: rows[0])
        let (middle, foot) = rest.splitRows(top: rows[1])
        let (left, right) = middle.splitColumns(left: leftColumns)
        drawPane(head, title: title, into: &grid, in: top, focused: true)
        drawPane(conditions, title: say(DossierText.conditions), into: &grid, in: left)
        drawPane(papers, title: words.papersTitle, into: &grid, in: right)
        drawPane(history, title: say(DossierText.history), into: &grid, in: foot)
    }

    private func drawPane(_ lines: [Line], title: String, into grid: inout Grid, in rect: Rect, focused: Bool = false) {
        grid.box(rect, title: title, focused: focused)
        drawBeginning(lines, into: &grid, in: padded(rect))
    }

    /// As much of some text as there is room for; where that is not all, how much more there is and the key that shows it.
    func drawBeginning(_ lines: [Line], into grid: inout Grid, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let fits = lines.count <= rect.rows
        let shown = fits ? lines : Array(lines.prefix(max(0, rect.rows - 1)))
        for (offset, line) in shown.enumerated() {
            grid.write(line, at: Point(column: rect.column, row: rect.row + offset), columns: rect.columns)
        }
        if !fits {
            grid.write(
                [Span("… \(say(DossierText.more(lines.count - shown.count)))", .info)],
                at: Point(column: rect.column, row: rect.endRow - 1), columns: rect.columns)
        }
    }

    /// Gives panes the rows they want, taking from the longest while there are too few; the last takes what is left.
    private func share(_ rows: Int, among wanted: [Int], least: [Int]) -> [Int] {
        var given = wanted
        while given.reduce(0, +) > rows {
            let candidates = given.indices.filter { given[$0] > least[$0] }
            guard let longest = candidates.max(by: { given[$0] - least[$0] < given[$1] - least[$1] }) else { break }
            given[longest] -= 1
        }
        let spare = rows - given.reduce(0, +)
        if spare > 0 { given[given.count - 1] += spare }
        return given
    }
}
