import CTerminal

/// Puts grids on the curses screen, only the rows that differ from what was shown last.
@MainActor
struct ScreenPainter {
    private(set) var shown: Grid?
    /// What curses takes for shown, though the paint that leads to it still waits in memory.
    private var ahead: Grid?
    private var theme: Theme
    /// What the inks are to curses, by their numbers.
    private var styles: [Style] = []
    private let isASCII: Bool

    /// A look as curses takes it.
    private struct Style {
        var attributes: Int32 = 0
        var pair: Int32 = 0
        /// Whether a blank in it can be told from any other.
        var hasGround = false
    }

    /// A painter for an open screen. Without the colours a theme needs it goes on with fewer.
    init(_ appearance: Appearance) {
        isASCII = appearance.isASCII
        theme = .standard(.mono)
        var wanted = appearance
        for fewer in [appearance.depth, .sixteen, .mono] {
            wanted.depth = fewer
            theme = wanted.theme
            let pairs = fewer == .mono ? [:] : definedPairs()
            guard let pairs else { continue }
            let theme = theme
            styles = Ink.allCases.map { Self.style(theme[$0], pairs) }
            return
        }
    }

    /// The numbers of the pairs of colours the theme needs; nil where the terminal cannot have them.
    private func definedPairs() -> [Look: Int32]? {
        var numbers: [Look: Int32] = [:]
        for ink in Ink.allCases {
            let colours = Look(foreground: theme[ink].foreground, background: theme[ink].background)
            guard colours != .plain && numbers[colours] == nil else { continue }
            let number = Int32(numbers.count + 1)
            let foreground = colours.foreground.map(Int32.init) ?? -1
            let background = colours.background.map(Int32.init) ?? -1
            guard ct_define_pair(number, foreground, background) else { return nil }
            numbers[colours] = number
        }
        return numbers
    }

    private static func style(_ look: Look, _ pairs: [Look: Int32]) -> Style {
        var attributes = 0
        if look.bold { attributes |= CT_BOLD }
        if look.dim { attributes |= CT_DIM }
        if look.underline { attributes |= CT_UNDERLINE }
        if look.reverse { attributes |= CT_REVERSE }
        let pair = pairs[Look(foreground: look.foreground, background: look.background)] ?? 0
        return Style(
            attributes: Int32(attributes), pair: pair,
            hasGround: look.background != nil || look.underline || look.reverse)
    }

    /// Shows a grid on a screen of this size; cells beyond the grid are blank.
    mutating func present(_ grid: Grid, size: Size) {
        let wanted = isASCII ? grid.asciiFolded() : grid
        if let ahead {
            if wanted == ahead {
                ct_send()
                shown = ahead
                self.ahead = nil
                return
            }
            if wanted == shown { return }
            takeBack(size: size)
        }
        put(wanted, over: shown, size: size)
        shown = wanted
        ct_refresh()
    }

    /// Paints what is likely to be shown next, but sends nothing of it before it is presented.
    mutating func prepare(_ grid: Grid, size: Size) {
        let wanted = isASCII ? grid.asciiFolded() : grid
        guard let shown, shown.size == wanted.size, wanted != ahead ?? shown else { return }
        takeBack(size: size)
        put(wanted, over: shown, size: size)
        if ct_collect() { ahead = wanted } else { put(shown, over: wanted, size: size) }
    }

    /// Lets go of what was prepared: curses paints its way back to what is shown, and nobody is sent either.
    mutating func takeBack(size: Size) {
        guard let ahead, let shown else { return }
        self.ahead = nil
        put(shown, over: ahead, size: size)
        if !ct_collect() { ct_repaint_all() }
    }

    /// Gives curses a grid where it differs from the one before.
    private func put(_ wanted: Grid, over old: Grid?, size: Size) {
        let known = old?.size == wanted.size ? old : nil
        var run: [UInt32] = []
        for row in 0..<size.rows {
            if let known, wanted.hasSame(row, as: known) { continue }
            let part = known.map { Self.change(wanted.glyphs(row), from: $0.glyphs(row)) } ?? 0..<size.columns
            paint(row, of: wanted, part, window: size.columns, by: &run)
        }
        let cursor = wanted.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
        let place = cursor ?? Point(column: max(0, size.columns - 1), row: max(0, size.rows - 1))
        ct_cursor(Int32(place.row), Int32(place.column), cursor != nil)
    }

    /// Forgets what was shown, so that the next grid is painted whole.
    mutating func forget() {
        shown = nil
    }

    /// The columns in which a row differs from what was shown, never cutting through a wide character.
    private static func change(_ new: ArraySlice<Glyph>, from old: ArraySlice<Glyph>) -> Range<Int> {
        // Both begin at the same place of grids of one size.
        var start = new.startIndex
        var end = new.endIndex
        while start < end, new[start] == old[start], !Clusters.holds(new[start]) { start += 1 }
        while end > start, new[end - 1] == old[end - 1], !Clusters.holds(new[end - 1]) { end -= 1 }
        while start > new.startIndex, new[start].isHalf || old[start].isHalf { start -= 1 }
        while end < new.endIndex, new[end].isHalf || old[end].isHalf { end += 1 }
        return start - new.startIndex..<end - new.startIndex
    }

    private func paint(_ row: Int, of grid: Grid, _ part: Range<Int>, window: Int, by run: inout [UInt32]) {
        let glyphs = grid.glyphs(row)
        let end = min(part.upperBound, window)
        guard part.lowerBound < end else { return }
        // What the grid does not reach is blank.
        func cell(_ column: Int) -> Glyph { column < glyphs.count ? glyphs[glyphs.startIndex + column] : .blank }
        var start = part.lowerBound
        var ink = cell(start).ink
        var column = start
        run.removeAll(keepingCapacity: true)
        while column < end {
            let glyph = cell(column)
            // A blank looks the same in every ink without a ground, and a change of ink costs more bytes than letters.
            if glyph.ink != ink, glyph.code != 0x20 || hasGround(glyph.ink) || hasGround(ink) {
                put(run, ink, row: row, column: start)
                run.removeAll(keepingCapacity: true)
                start = column
                ink = glyph.ink
            }
            column += 1
            if glyph.code < 0x7F, glyph.code >= 0x20 {
                run.append(glyph.code)
                continue
            }
            var width = 1
            while column < end, cell(column).isHalf {
                width += 1
                column += 1
            }
            if !Clusters.holds(glyph), ct_width(glyph.code) == width {
                run.append(glyph.code)
            } else {
                run += scalars(of: grid.text(of: glyph), columns: width)
            }
        }
        put(run, ink, row: row, column: start)
    }

    /// Whether a blank in this ink can be told from any other.
    private func hasGround(_ ink: Ink) -> Bool { styles[Int(ink.rawValue)].hasGround }

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
        let style = styles[Int(ink.rawValue)]
        ct_put(Int32(row), Int32(column), run, run.count, style.attributes, style.pair)
    }
}
