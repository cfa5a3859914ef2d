import CTerminal

/// Puts grids on the curses screen, only the rows that differ from what was shown last.
@MainActor
struct ScreenPainter {
    private(set) var depth: ColorDepth
    private(set) var shown: Grid?
    private var theme: Theme
    private var pairs: [Look: Int32] = [:]
    private let isASCII: Bool

    /// A painter for an open screen. Without the colours a theme needs it goes on with fewer.
    init(_ appearance: Appearance) {
        isASCII = appearance.isASCII
        depth = .mono
        theme = .standard(.mono)
        var wanted = appearance
        for fewer in [appearance.depth, .sixteen, .mono] {
            wanted.depth = fewer
            depth = fewer
            theme = wanted.theme
            pairs = [:]
            if fewer == .mono || definePairs() { return }
        }
    }

    private mutating func definePairs() -> Bool {
        var numbers: [Look: Int32] = [:]
        for ink in Ink.allCases {
            let colours = Look(foreground: theme[ink].foreground, background: theme[ink].background)
            guard colours != .plain && numbers[colours] == nil else { continue }
            let number = Int32(numbers.count + 1)
            let foreground = colours.foreground.map(Int32.init) ?? -1
            let background = colours.background.map(Int32.init) ?? -1
            guard ct_define_pair(number, foreground, background) else { return false }
            numbers[colours] = number
        }
        pairs = numbers
        return true
    }

    /// Shows a grid on a screen of this size; cells beyond the grid are blank.
    mutating func present(_ grid: Grid, size: Size) {
        let wanted = isASCII ? grid.asciiFolded() : grid
        for row in 0..<size.rows where shown == nil || shown?.row(row) != wanted.row(row) {
            paint(row, of: wanted, columns: size.columns)
        }
        shown = wanted
        let cursor = wanted.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
        let place = cursor ?? Point(column: max(0, size.columns - 1), row: max(0, size.rows - 1))
        ct_cursor(Int32(place.row), Int32(place.column), cursor != nil)
        ct_refresh()
    }

    /// Forgets what was shown, so that the next grid is painted whole.
    mutating func forget() {
        shown = nil
    }

    private func paint(_ row: Int, of grid: Grid, columns: Int) {
        var start = 0
        var run: [UInt32] = []
        var ink = grid[Point(column: 0, row: row)].ink
        var column = 0
        while column < columns {
            let cell = grid[Point(column: column, row: row)]
            var width = 1
            while column + width < min(columns, grid.size.columns),
                grid[Point(column: column + width, row: row)].text.isEmpty
            {
                width += 1
            }
            if cell.ink != ink {
                put(run, ink, row: row, column: start)
                run = []
                start = column
                ink = cell.ink
            }
            run += scalars(of: cell.text, columns: width)
            column += width
        }
        put(run, ink, row: row, column: start)
    }

    /// The code points of a cell, or stand-ins where the C library gives them another width than the grid did: one cell
    /// off would shift the rest of the row.
    private func scalars(of text: String, columns: Int) -> [UInt32] {
        let values = text.unicodeScalars.map(\.value)
        if values.count == 1 && values[0] < 0x7F { return values }
        let widths = values.map { ct_width($0) }
        if !widths.contains(where: { $0 < 0 }) && widths.reduce(0, +) == columns { return values }
        return [0x3F] + Array(repeating: 0x20, count: max(0, columns - 1))
    }

    private func put(_ run: [UInt32], _ ink: Ink, row: Int, column: Int) {
        guard !run.isEmpty else { return }
        let look = theme[ink]
        var attributes = 0
        if look.bold { attributes |= CT_BOLD }
        if look.dim { attributes |= CT_DIM }
        if look.underline { attributes |= CT_UNDERLINE }
        if look.reverse { attributes |= CT_REVERSE }
        let pair = pairs[Look(foreground: look.foreground, background: look.background)] ?? 0
        ct_put(Int32(row), Int32(column), run, run.count, Int32(attributes), pair)
    }
}
