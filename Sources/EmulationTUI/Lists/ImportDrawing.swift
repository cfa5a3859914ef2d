import Emulation
import EmulationLists
import EmulationText
import TerminalKit

extension Canvas {
    func drawImport(_ page: ImportPage, into grid: inout Grid, in body: Rect) {
        if page.isFilling {
            drawForm(page.form, title: ImportPageText.title, detail: listSource(page), into: &grid, in: body)
            return
        }
        guard body.rows >= 14 else { return drawImportPlain(page, into: &grid, in: body) }
        // What explains the selected row has two fifths, and never more than it needs.
        let lines = importLines(page, columns: body.columns - 4)
        let (rest, bottom) = body.splitRows(bottom: min(lines.count + 2, body.rows * 2 / 5))
        grid.box(rest, title: listSummary(page), focused: true)
        grid.box(bottom, title: say(page.progress == nil ? ImportPageText.details : ImportPageText.writing))
        drawRows(page, into: &grid, in: rest.inset())
        draw(lines, scroll: 0, into: &grid, in: padded(bottom))
    }

    /// Where rows are few: the counts, the selected row and what is wrong with it, which the key that mends it tells in
    /// full.
    private func drawImportPlain(_ page: ImportPage, into grid: inout Grid, in body: Rect) {
        let (top, rest) = body.splitRows(top: 1)
        grid.write([Span(listSummary(page), .heading)], at: top.origin, columns: top.columns)
        let lines = importLines(page, columns: body.columns)
        let (rows, bottom) = rest.splitRows(bottom: min(lines.count, max(1, rest.rows - 3)))
        drawRows(page, into: &grid, in: rows)
        for (number, line) in lines.prefix(bottom.rows).enumerated() {
            grid.write(line, at: Point(column: bottom.column, row: bottom.row + number), columns: bottom.columns)
        }
        if lines.count > bottom.rows, !bottom.isEmpty {
            grid.write("…", at: Point(column: bottom.endColumn - 1, row: bottom.endRow - 1), ink: .muted)
        }
    }

    private func importLines(_ page: ImportPage, columns: Int) -> [Line] {
        page.progress.map { progressLines($0, columns: columns) } ?? detailLines(page, columns: columns)
    }

    /// Where the list comes from; empty while there is none.
    private func listSource(_ page: ImportPage) -> String {
        guard let source = page.source else { return "" }
        return source.path.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? say(ImportPageText.pasted)
    }

    private func listSummary(_ page: ImportPage) -> String {
        let rows = page.preview?.rows ?? []
        let counts = [("✓", ImportPageText.new), ("=", ImportPageText.existing), ("≡", ImportPageText.repeated)]
            .map { sign, word in (sign, word, rows.count { $0.outcome.sign == sign }) }
            .filter { $0.2 > 0 }.map { "\($0.0) \($0.2) \(say($0.1))" }
        // Rows are counted, as in the other counts; problems of the list as a whole count only if no row has one.
        let problems = page.faults.isEmpty ? page.preview?.problems.count ?? 0 : page.faults.count
        let faults = problems > 0 ? ["✗ \(problems) \(say(ImportPageText.faulty))"] : []
        return ([listSource(page)] + counts + faults).joined(separator: " · ")
    }

    private func drawRows(_ page: ImportPage, into grid: inout Grid, in rect: Rect) {
        let rows = page.preview?.rows ?? []
        let canvas = self
        let columns = [
            Column(title: say(ImportPageText.row), width: .fixed(4), align: .trailing),
            Column(title: say(ImportPageText.outcome), width: .fixed(8)),
            Column(title: say(ListText.nominee), width: .flexible(minimum: 14, weight: 3)),
            Column(title: say(ListText.award), width: .flexible(minimum: 14, weight: 1), priority: 1),
            Column(title: say(DossierText.position), width: .flexible(minimum: 16, weight: 2), priority: 2),
            Column(title: say(ListText.unit), width: .flexible(minimum: 14, weight: 1), priority: 3),
        ]
        let done = page.progress?.done ?? 0
        let table = Table(columns: columns, count: rows.count) { number in
            let row = rows[number]
            let unit = row.dossier.flatMap { canvas.rulebook.unit($0.unit)?.shortName(canvas.language) } ?? ""
            return [
                [Span(String(row.number), .muted)],
                [Span("\(row.outcome.sign) \(canvas.say(row.outcome.word))", row.outcome.ink)],
                [Span(row.nominee)],
                [Span(row.dossier.flatMap { canvas.rulebook.award($0.award)?.shortName(canvas.language) } ?? "")],
                [Span(row.dossier?.position ?? "", .muted)],
                [Span(unit, .muted)],
            ]
        }
        var cursor = page.cursor
        // While drafts are made the list goes along.
        if page.progress != nil { cursor.selected = place(ofDraft: done, in: rows) }
        cursor.reveal(count: rows.count, height: table.page(in: rect))
        table.draw(into: &grid, in: rect, cursor: cursor, focused: page.progress == nil)
    }

    private func place(ofDraft number: Int, in rows: [ListPreview.Row]) -> Int {
        let places = rows.indices.filter { rows[$0].outcome == .new }
        return places.indices.contains(number) ? places[number] : max(0, rows.count - 1)
    }

    private func progressLines(_ progress: ImportProgress, columns: Int) -> [Line] {
        let count = "\(progress.done)/\(progress.all)"
        let room = max(4, min(60, columns - TextWidth.columns(of: count) - 2))
        let filled = progress.all == 0 ? room : room * progress.done / progress.all
        return [
            [
                Span(String(repeating: "█", count: filled), .good),
                Span(String(repeating: "░", count: room - filled), .muted), Span("  \(count)"),
            ]
        ]
    }

    /// What is to be known of the selected row, then of the list.
    private func detailLines(_ page: ImportPage, columns: Int) -> [Line] {
        guard let preview = page.preview else { return [] }
        var lines: [Line] = []
        func add(_ text: String, _ ink: Ink = .normal) {
            lines += wrapped(text, columns: columns).map { [Span($0, ink)] }
        }
        for problem in preview.problems where problem.row == nil || preview.rows.isEmpty {
            add("✗ \(say(problem.located))", .danger)
        }
        if let row = page.selected {
            for problem in row.problems where problem.column != nil { add("✗ \(say(problem.located))", .danger) }
            if let text = row.outcome.explanation { add("\(row.outcome.sign) \(say(text))", row.outcome.ink) }
            if let dossier = row.dossier {
                let parts = [
                    (DossierText.achievements, dossier.achievements.map { DossierLines.text(of: $0, language) }),
                    (DossierText.initiatives, dossier.initiatives.map { DossierLines.text(of: $0, language) }),
                    (FormText.documents, dossier.documents.map { DossierLines.text(of: $0, language) }),
                ]
                for (title, texts) in parts where !texts.isEmpty {
                    add("\(say(title)): \(texts.joined(separator: " | "))")
                }
            }
            if let remark = row.remark { add("! \(say(remark.sentence))", .warning) }
        }
        if !preview.ignored.isEmpty {
            let names = preview.ignored.map { $0.heading.isEmpty ? "(\($0.number))" : "“\($0.heading)”" }
            add("\(say(ImportPageText.ignored)): \(names.joined(separator: ", "))", .warning)
        }
        if !preview.columns.isEmpty {
            let names = preview.columns.filter { $0.column != .ordinal }.map { column in
                let own = say(column.column.title)
                return TextFold.fold(own) == TextFold.fold(column.heading) ? own : "\(column.heading) = \(own)"
            }
            add("\(say(ImportPageText.columns)): \(names.joined(separator: ", "))", .muted)
        }
        return lines
    }
}

extension ListPreview.Outcome {
    fileprivate var word: Phrase {
        switch self {
        case .new: ImportPageText.new
        case .existing: ImportPageText.existing
        case .repeated: ImportPageText.repeated
        case .faulty: ImportPageText.faulty
        }
    }

    fileprivate var ink: Ink {
        switch self {
        case .new: .good
        case .existing, .repeated: .muted
        case .faulty: .danger
        }
    }

    fileprivate var explanation: Phrase? {
        switch self {
        case .new: ImportPageText.isNew
        case .existing(let id, let state): ImportPageText.isThere(id.rawValue, state.phrase)
        case .repeated(let row): ImportPageText.isRepeated(row)
        case .faulty: nil
        }
    }
}
