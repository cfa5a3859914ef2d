import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawPapers(_ page: PapersPage, into grid: inout Grid, in body: Rect) {
        guard let opened = page.opened else {
            grid.write([Span(say(FrameText.loading), .muted)], at: body.origin, columns: body.columns)
            return
        }
        var rect = body
        if body.rows >= 9 {
            grid.box(body, title: "\(say(PaperText.papers)) · \(opened.docket.dossier.nominee)", focused: true)
            rect = body.inset()
        }
        let documents = page.documents
        guard !documents.isEmpty else {
            for (offset, phrase) in [PaperText.empty, PaperText.emptyHelp].enumerated() where offset < rect.rows {
                grid.write(
                    [Span(say(phrase), .muted)], at: Point(column: rect.column + 1, row: rect.row + offset),
                    columns: rect.columns - 1)
            }
            return
        }
        let canvas = self
        let statuses = documents.indices.map(page.status)
        let isWide = rect.columns >= 100
        let table = Table(columns: paperColumns(statuses, isWide: isWide), count: documents.count) { place in
            canvas.row(of: documents[place], statuses[place], isWide: isWide)
        }
        let detail = rect.rows >= 10 ? paperLines(page, columns: rect.columns - 2) : []
        // What is said of the selected paper stands right below the list.
        let room = rect.rows - (detail.isEmpty ? 0 : detail.count + 1)
        let (list, foot) = rect.splitRows(top: detail.isEmpty ? room : min(room, documents.count + 1))
        var cursor = page.cursor
        cursor.reveal(count: documents.count, height: table.page(in: list))
        table.draw(into: &grid, in: list, cursor: cursor, focused: true)
        for (offset, line) in detail.enumerated() where offset + 1 < foot.rows {
            grid.write(line, at: Point(column: foot.column + 1, row: foot.row + 1 + offset), columns: foot.columns - 1)
        }
    }

    private func paperColumns(_ statuses: [PaperStatus], isWide: Bool) -> [Column] {
        let words = [say(PaperText.status)] + statuses.map { say($0.phrase) }
        let kinds = DocumentKind.allCases.map {
            TextWidth.columns(of: say(isWide ? $0.phrase : $0.shortPhrase).capitalisedFirst)
        }
        return [
            Column(title: "", width: .fixed(1)),
            Column(title: say(PaperText.kind), width: .fixed(kinds.max() ?? 0)),
            Column(title: say(PaperText.titleOrFile), width: .flexible(minimum: 18, weight: 1), priority: 1),
            Column(title: say(PaperText.number), width: .fixed(12), priority: 3),
            Column(title: say(PaperText.day), width: .fixed(5), priority: 4),
            Column(title: say(PaperText.size), width: .fixed(9), align: .trailing, priority: 5),
            // The sign at the beginning says it too.
            Column(
                title: say(PaperText.status), width: .fixed((words.map(TextWidth.columns).max() ?? 0) + 1), priority: 2),
        ]
    }

    private func row(of document: Document, _ status: PaperStatus, isWide: Bool) -> [Line] {
        let kind = isWide ? document.kind.phrase : document.kind.shortPhrase
        return [
            [Span(status.sign, ink(of: status))],
            [Span(say(kind.sentence))],
            [Span(document.title ?? document.attachment?.file ?? "", .muted)],
            [Span(document.number ?? "")],
            [Span(document.day?.short(language) ?? "")],
            [Span(document.attachment.map { NumberText.size($0.size, language) } ?? "", .muted)],
            [Span(say(status.phrase), ink(of: status))],
        ]
    }

    func ink(of status: PaperStatus) -> Ink {
        switch status {
        case .present: .good
        case .notAttached, .unchecked: .warning
        case .missing, .changed, .unreadable: .danger
        }
    }

    /// What the table has no room for of the selected paper.
    private func paperLines(_ page: PapersPage, columns: Int) -> [Line] {
        guard let place = page.selected else { return [] }
        let document = page.documents[place]
        let labels = [PaperText.title, PaperText.file, PaperText.hash, PaperText.status].map(say)
        let width = (labels.map(TextWidth.columns).max() ?? 0) + 2
        var lines: [Line] = []
        func row(_ label: Phrase, _ text: String?, _ ink: Ink = .normal) {
            guard let text else { return }
            lines.append([
                Span(TextLayout.fit(say(label), columns: width), .muted),
                Span(TextLayout.truncated(text, columns: max(1, columns - width)), ink),
            ])
        }
        let status = page.status(at: place)
        row(PaperText.title, document.title)
        row(PaperText.file, document.attachment.map { "\($0.file) · \(NumberText.size($0.size, language))" })
        row(PaperText.hash, document.attachment?.sha256.hex, .muted)
        row(
            PaperText.status,
            status == .changed ? say(PaperText.changedSince) : "\(status.sign) \(say(status.phrase))", ink(of: status))
        return lines
    }

    /// Where the text of a paper stands.
    func paperTextRoom(_ body: Rect) -> Rect {
        body.rows >= 9 ? padded(body) : body
    }

    func drawPaperText(_ page: PaperTextPage, into grid: inout Grid, in body: Rect) {
        if body.rows >= 9 { grid.box(body, title: page.heading(language).capitalisedFirst, focused: true) }
        draw(page.rows, scroll: page.scroll, into: &grid, in: paperTextRoom(body))
    }
}
