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
        for row in 0..<size.rows {
            if let shown, shown.size == wanted.size {
                guard !wanted.hasSame(row, as: shown) else { continue }
                paint(row, of: wanted, Self.change(wanted.glyphs(row), from: shown.glyphs(row)), window: size.columns)
            } else {
                paint(row, of: wanted, 0..<size.columns, window: size.columns)
            }
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

    /// The columns in which a row differs from what was shown, never cutting through a wide character.
    private static func change(_ row: ArraySlice<Glyph>, from old: ArraySlice<Glyph>) -> Range<Int> {
        let (new, old) = (Array(row), Array(old))
        var start = 0
        var end = new.count
        while start < end, new[start] == old[start], !Clusters.holds(new[start]) { start += 1 }
        while end > start, new[end - 1] == old[end - 1], !Clusters.holds(new[end - 1]) { end -= 1 }
        while start > 0, new[start].isHalf || old[start].isHalf { start -= 1 }
        while end < new.count, new[end].isHalf || old[end].isHalf { end += 1 }
        return start..<end
    }

    private func paint(_ row: Int, of grid: Grid, _ part: Range<Int>, window: Int) {
        var glyphs = Array(grid.glyphs(row).prefix(window))
        // What the grid does not reach is blank.
        while glyphs.count < window { glyphs.append(.blank) }
        let end = min(part.upperBound, window)
        guard part.lowerBound < end else { return }
        var start = part.lowerBound
        var run: [UInt32] = []
        run.reserveCapacity(part.count)
        var ink = glyphs[start].ink
        var column = start
        while column < end {
            let glyph = glyphs[column]
            var width = 1
            while column + width < end, glyphs[column + width].isHalf { width += 1 }
            // A blank looks the same in every ink without a ground, and a change of ink costs more bytes than letters.
            let isSeen = glyph.code != 0x20 || hasGround(glyph.ink) || hasGround(ink)
            if glyph.ink != ink && isSeen {
                put(run, ink, row: row, column: start)
                run.removeAll(keepingCapacity: true)
                start = column
                ink = glyph.ink
            }
            if glyph.code < 0x7F || (!Clusters.holds(glyph) && ct_width(glyph.code) == width) {
                run.append(glyph.code)
            } else {
                run += scalars(of: grid.text(of: glyph), columns: width)
            }
            column += width
        }
        put(run, ink, row: row, column: start)
    }

    /// Whether a blank in this ink can be told from any other.
    private func hasGround(_ ink: Ink) -> Bool {
        let look = theme[ink]
        return look.background != nil || look.underline || look.reverse
    }

    /// The code points of a cell, or stand-ins where the C library gives them another width than the grid did: one cell
    /// off would shift the rest of the row.
    private func scalars(of text: String, columns: Int) -> [UInt32] {
        let values = text.unicodeScalars.map(\.value)
        let widths = values.map { ct_width($0) }
        if !values.isEmpty && !widths.contains(where: { $0 < 0 }) && widths.reduce(0, +) == columns { return values }
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
