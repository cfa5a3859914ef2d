import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawSectors(_ cursor: ListCursor, into grid: inout Grid, in body: Rect) {
        let sectors = rulebook.directive.sectors
        let cells = OverviewLines(model).lines.filter { $0.part == .sectors }.map(\.cells)
        let table = Table(columns: sectorColumns, count: cells.count) { cells[$0] }
        guard body.rows >= 16, !grid.isLinear, sectors.indices.contains(cursor.selected) else {
            table.draw(into: &grid, in: body, cursor: cursor, focused: true)
            return
        }
        let (top, rest) = body.splitRows(top: sectors.count + 3)
        grid.box(top, title: say(OverviewText.sectors), focused: true)
        table.draw(into: &grid, in: top.inset(), cursor: cursor, focused: true)
        let sector = sectors[cursor.selected]
        grid.box(rest, title: sector.name(language).capitalisedFirst)
        let inner = padded(rest)
        draw(sectorLines(sector.id, columns: inner.columns), scroll: 0, into: &grid, in: inner)
    }

    /// What is asked of a sector: lead unit, clauses, targets, coordinating units.
    func sectorLines(_ id: Sector.ID, columns: Int) -> [Line] {
        guard let sector = rulebook.sector(id) else { return [] }
        var lines: [Line] = []
        let lead = rulebook.unit(sector.leadUnit)
        let labels = [OverviewText.leadUnit, SectorText.clause, SectorText.coordinating].map(say)
        let width = (labels.map(TextWidth.columns).max() ?? 0) + 2
        func row(_ label: Phrase, _ text: String) -> [Line] { labelled(say(label), text, columns, width: width) }
        lines += row(
            OverviewText.leadUnit, say(SectorText.leads(lead?.name.phrase ?? Phrase("", ""), clause: sector.leadClause))
        )
        if let notice = rulebook.frameNotice {
            lines += wrapped(say(notice), columns: columns).map { [Span($0, .warning)] }
        } else {
            lines += row(SectorText.clause, "\(sector.clause) · \(rulebook.directive.number)")
            lines.append([Span(say(SectorText.targets), .heading)])
        }
        for target in sector.targets {
            var text = "• \(target.text(language))"
            if let due = target.due, due.year != rulebook.directive.year {
                // The last day of a year stands for the year; the directive names no day then.
                let isYear = due.adding(1).year != due.year
                text += " (\(say(isYear ? SectorText.dueIn(year: due.year) : SectorText.due(due.full(language)))))"
            }
            text = checked(text, target.verified)
            lines += wrapped(text, columns: columns - 2).enumerated().map { number, part in
                [Span(number == 0 ? part : "  \(part)")]
            }
            if let progress = TargetProgress(target, of: sector, in: model).line(language) {
                lines += TextLayout.wrap(progress, columns: max(1, columns - 4)).map { [Span("    ")] + $0 }
            }
            if let measure = target.measure {
                let words = checked(say(SectorText.measure(measure.phrase)), target.measureVerified == true)
                lines += wrapped(words, columns: columns - 4).map { [Span("    \($0)", .muted)] }
            }
        }
        let units = sector.coordinatingUnits.map { rulebook.unit($0)?.name(language) ?? $0.rawValue }
        if !units.isEmpty {
            let names = units.joined(separator: "; ")
            lines += row(SectorText.coordinating, checked(names, sector.coordinatingVerified == true))
        }
        return lines
    }

    /// A label and a text beside it, wrapped under itself.
    func labelled(_ label: String, _ text: String, _ columns: Int, ink: Ink = .normal, width: Int? = nil) -> [Line] {
        let indent = width ?? TextWidth.columns(of: label) + 2
        guard columns > indent + 8 else {
            return [[Span(label, .muted)]] + wrapped(text, columns: columns).map { [Span($0, ink)] }
        }
        return wrapped(text, columns: columns - indent).enumerated().map { number, part in
            let head = number == 0 ? label : ""
            return [Span(TextLayout.fit(head, columns: indent), .muted), Span(part, ink)]
        }
    }

    /// Text broken into lines, with a figure and its sign, or a quarter and its number, on one line.
    func wrapped(_ text: String, columns: Int) -> [String] {
        let glued = text.replacing(" %", with: "\u{A0}%").replacing("quý ", with: "quý\u{A0}")
        return TextLayout.wrap(glued, columns: max(1, columns)).map { $0.replacing("\u{A0}", with: " ") }
    }

    func draw(_ lines: [Line], scroll: Int, into grid: inout Grid, in rect: Rect) {
        TextPane(lines: lines, scroll: scroll, wraps: false).draw(into: &grid, in: rect)
    }
}
