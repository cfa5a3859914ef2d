import Emulation
import EmulationText
import TerminalKit

/// The columns of lists being chosen and put in order.
struct ColumnsPanel: Sendable {
    private(set) var items: [(column: ListColumn, isOn: Bool)]
    private(set) var cursor = ListCursor()
    /// Whether it was tried to switch off the last one.
    private(set) var isLastRefused = false
    /// The columns that the list has where nothing is chosen.
    private let usual: [ListColumn]

    /// What came of an event.
    enum Outcome { case none, kept([ListColumn]), cancelled }

    init(_ chosen: [ListColumn], usual: [ListColumn]) {
        self.usual = usual
        let shown = chosen.isEmpty ? usual : chosen
        items =
            shown.map { ($0, true) } + ListColumn.allCases.filter { !shown.contains($0) }.map { ($0, false) }
    }

    var chosen: [ListColumn] { items.filter(\.isOn).map(\.column) }

    mutating func handle(_ event: TerminalEvent) -> Outcome {
        guard case .key(let key) = event else { return .none }
        isLastRefused = false
        switch key {
        case .escape: return .cancelled
        case .enter: return .kept(chosen == usual ? [] : chosen)
        case .character(" "):
            let isLast = items[cursor.selected].isOn && chosen.count == 1
            if isLast { isLastRefused = true } else { items[cursor.selected].isOn.toggle() }
        case .character("-"), .left: swap(by: -1)
        case .character("+"), .character("="), .right: swap(by: 1)
        case .character("0"), .delete: self = ColumnsPanel([], usual: usual)
        default:
            if let motion = ListCursor.motion(for: key) { cursor.move(motion, count: items.count, page: 5) }
        }
        return .none
    }

    private mutating func swap(by step: Int) {
        let other = cursor.selected + step
        guard items.indices.contains(other) else { return }
        items.swapAt(cursor.selected, other)
        cursor.move(step < 0 ? .up : .down, count: items.count, page: 5)
    }
}

extension Model {
    mutating func openColumns() {
        let usual = (list ?? NominationsPage()).usualColumns.map(\.kind)
        overlay = .columns(ColumnsPanel(list?.columns ?? lists.columns, usual: usual))
    }

    /// Keeps the columns chosen, for every list.
    mutating func keep(columns: [ListColumn]) -> [Effect] {
        overlay = nil
        lists.take(.columns(columns))
        if var list {
            list.columns = nil
            self.list = list
        }
        message = .done(ColumnsText.kept)
        return [.remember(.list(.columns(columns)))]
    }
}

extension Canvas {
    func drawColumnsPanel(_ panel: ColumnsPanel, into grid: inout Grid, in area: Rect) {
        let outer = area.centred(columns: 52, rows: panel.items.count + 4)
        let inner = grid.popup(outer, title: say(ColumnsText.title))
        guard inner.rows > 0, inner.columns > 2 else { return }
        let (list, foot) = inner.splitRows(top: inner.rows > 4 ? inner.rows - 2 : inner.rows)
        let canvas = self
        let table = Table(
            columns: [
                Column(title: "", width: .fixed(3)), Column(title: "", width: .flexible(minimum: 8, weight: 1)),
            ], count: panel.items.count
        ) { number in
            let item = panel.items[number]
            return [
                [Span(item.isOn ? "[x]" : "[ ]", item.isOn ? .strong : .muted)],
                [Span(canvas.say(item.column.phrase), item.isOn ? .normal : .muted)],
            ]
        }
        table.draw(into: &grid, in: list, cursor: panel.cursor, focused: true, header: false)
        let text = say(panel.isLastRefused ? ColumnsText.one : ColumnsText.help)
        let lines = TextLayout.wrap(text, columns: max(1, foot.columns - 2))
        for (offset, line) in lines.prefix(foot.rows).enumerated() {
            grid.write(
                [Span(line, panel.isLastRefused ? .danger : .muted)],
                at: Point(column: foot.column + 1, row: foot.row + offset), columns: foot.columns - 1)
        }
    }
}
