/// One cell of the screen.
public struct Cell: Hashable, Sendable {
    /// One grapheme; empty for the right half of a wide one.
    public var text: String
    /// What it means.
    public var ink: Ink

    /// A cell with a grapheme in an ink; blank when nothing is said.
    public init(_ text: String = " ", _ ink: Ink = .normal) {
        self.text = text
        self.ink = ink
    }
}

/// A screen as a value: cells in rows. Whatever lies outside is clipped, so drawing into a tiny grid is safe.
public struct Grid: Sendable, Equatable {
    /// The size in cells.
    public let size: Size
    /// Whether it is read rather than looked at: frames are not drawn, tables are lines of labels and values.
    public let isLinear: Bool
    /// Where the real cursor shall stand; hidden when `nil`, as it is where a place outside is given.
    public var cursor: Point? {
        didSet { if let cursor, !bounds.contains(cursor) { self.cursor = nil } }
    }
    /// What lies under the mouse; what was drawn last comes last and covers the rest.
    public internal(set) var spots: [Spot] = []
    private var glyphs: [Glyph]
    private var clusters = Clusters()

    /// A blank grid.
    public init(size: Size, isLinear: Bool = false) {
        self.size = size
        self.isLinear = isLinear
        glyphs = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// The whole of the grid.
    public var bounds: Rect { Rect(size) }

    /// The cell at a place; blank outside the grid.
    public subscript(point: Point) -> Cell {
        bounds.contains(point) ? cell(glyphs[index(point.column, point.row)]) : Cell()
    }

    /// The cells of a row from the left; empty outside the grid.
    public func row(_ row: Int) -> [Cell] {
        glyphs(row).map(cell)
    }

    /// Two grids are the same where every cell reads the same, however it is kept.
    public static func == (one: Grid, other: Grid) -> Bool {
        one.size == other.size && one.isLinear == other.isLinear && one.cursor == other.cursor
            && one.spots == other.spots && (0..<one.size.rows).allSatisfy { one.hasSame($0, as: other) }
    }

    /// The glyphs of a row from the left; empty outside the grid.
    func glyphs(_ row: Int) -> ArraySlice<Glyph> {
        guard row >= 0 && row < size.rows else { return [] }
        return glyphs[index(0, row)..<index(0, row) + size.columns]
    }

    /// The text of a glyph of this grid.
    func text(of glyph: Glyph) -> String {
        if let cluster = clusters[glyph] { return cluster }
        return Unicode.Scalar(glyph.code).map { $0.value == 0 ? "" : String($0) } ?? ""
    }

    /// Whether a row reads the same as that of another grid of the same width.
    func hasSame(_ row: Int, as other: Grid) -> Bool {
        // A cluster's number means something in its own grid only.
        clusters == other.clusters ? glyphs(row) == other.glyphs(row) : self.row(row) == other.row(row)
    }

    private func cell(_ glyph: Glyph) -> Cell { Cell(text(of: glyph), glyph.ink) }

    /// The rows joined by line ends, without the spaces at the end of each.
    public var text: String {
        (0..<size.rows).map { number in
            var line = row(number).map(\.text).joined()
            while line.last == " " { line.removeLast() }
            return line
        }
        .joined(separator: "\n")
    }

    /// Writes text, cleaned by ``CleanText``. Without `columns` it runs on and is clipped at the grid's edges; with
    /// `columns` it is fitted into that many, cut with “…” or padded. A wide character that would be cut in half
    /// becomes a space.
    /// - Returns: the columns used, those clipped away on the left not counted.
    @discardableResult
    public mutating func write(
        _ text: String, at point: Point, ink: Ink = .normal, columns: Int? = nil, align: Alignment = .leading
    ) -> Int {
        guard let columns else { return put(text, at: point, ink: ink, limit: size.columns) }
        let room = min(columns, size.columns - point.column)
        return put(TextLayout.fit(text, columns: room, align: align), at: point, ink: ink, limit: point.column + room)
    }

    /// Writes spans one after the other, cut with “…” where they need more than `columns` or the grid's edge. Pads
    /// nothing.
    /// - Returns: the columns used.
    @discardableResult
    public mutating func write(_ line: Line, at point: Point, columns: Int? = nil) -> Int {
        let room = min(columns ?? Int.max, size.columns - point.column)
        guard room > 0 else { return 0 }
        var place = point
        var left = room
        var rest = line.reduce(0) { $0 + $1.columns }
        let fits = rest <= room
        for span in line {
            let width = span.columns
            rest -= width
            // The “…” needs its column unless all that follows fits as well.
            if fits || width < left || (width == left && rest == 0) {
                put(span.text, at: place, ink: span.ink, limit: place.column + left)
                place.column += width
                left -= width
            } else {
                let cut = TextLayout.prefix(of: CleanText.line(span.text), columns: left - 1) + "…"
                put(cut, at: place, ink: span.ink, limit: place.column + left)
                return room - left + TextWidth.columns(of: cut)
            }
        }
        return room - left
    }

    /// Fills the part of a rectangle that lies within the grid.
    public mutating func fill(_ rect: Rect, ink: Ink = .normal, with character: Character = " ") {
        let text = TextWidth.columns(of: character) == 1 ? CleanText.line(String(character)) : " "
        let glyph = glyph(text, ink)
        let part = rect.intersection(bounds)
        for row in part.row..<part.endRow {
            for column in part.column..<part.endColumn { set(glyph, column, row) }
        }
    }

    /// Changes only the inks of a rectangle, as the bar over a selected row does.
    public mutating func tint(_ rect: Rect, ink: Ink) {
        let part = rect.intersection(bounds)
        for row in part.row..<part.endRow {
            for column in part.column..<part.endColumn { glyphs[index(column, row)].ink = ink }
        }
    }

    /// The glyphs of a row of cells within the grid; nil where one of them means something in this grid only.
    func copy(of rect: Rect) -> [Glyph]? {
        guard !rect.isEmpty, rect.intersection(bounds) == rect else { return nil }
        let glyphs = Array(glyphs[index(rect.column, rect.row)..<index(rect.column, rect.row) + rect.columns])
        return glyphs.contains(where: Clusters.holds) ? nil : glyphs
    }

    /// Puts copied glyphs back over as many cells.
    mutating func put(_ copied: [Glyph], at point: Point) {
        guard bounds.contains(point), copied.count <= size.columns - point.column else { return }
        let first = index(point.column, point.row)
        glyphs.withUnsafeMutableBufferPointer { glyphs in
            for (offset, glyph) in copied.enumerated() { glyphs[first + offset] = glyph }
        }
    }

    /// Replaces the text of a cell and keeps its ink; the caller sees to the width.
    mutating func replace(_ text: String, _ column: Int, _ row: Int) {
        glyphs[index(column, row)] = glyph(text, glyphs[index(column, row)].ink)
    }

    private mutating func glyph(_ text: String, _ ink: Ink) -> Glyph {
        var scalars = text.unicodeScalars.makeIterator()
        let first = scalars.next()
        return Glyph(code: scalars.next() == nil ? first?.value ?? 0 : clusters.code(of: text), ink: ink)
    }

    private func index(_ column: Int, _ row: Int) -> Int { row * size.columns + column }

    /// Puts text, cleaned, from a place on, up to the column `limit`.
    @discardableResult
    private mutating func put(_ text: String, at point: Point, ink: Ink, limit: Int) -> Int {
        guard point.row >= 0 && point.row < size.rows else { return 0 }
        let end = min(limit, size.columns)
        var column = point.column
        let isSimple = SimpleText.eachScalar(of: text) { scalar in
            if column >= 0 && column < end { set(Glyph(code: scalar, ink: ink), column, point.row) }
            column += 1
        }
        if !isSimple { column = putGraphemes(of: CleanText.line(text), at: point, ink: ink, end: end) }
        return max(0, min(column, end) - max(0, point.column))
    }

    /// Puts clean text grapheme by grapheme before the column `end`.
    /// - Returns: the column after it.
    private mutating func putGraphemes(of clean: String, at point: Point, ink: Ink, end: Int) -> Int {
        var column = point.column
        for character in clean {
            if column >= end { break }
            let width = TextWidth.columns(of: character)
            if width == 0 { continue }
            if column >= 0 && column + width <= end {
                set(glyph(String(character), ink), column, point.row)
                for half in 1..<max(2, width) where width > 1 { setHalf(column + half, point.row, ink) }
            } else {
                for part in max(0, column)..<max(0, min(end, column + width)) {
                    set(Glyph(ink: ink), part, point.row)
                }
            }
            column += width
        }
        return column
    }

    /// Sets a cell, blanking the other half of a wide character that it cuts through.
    private mutating func set(_ glyph: Glyph, _ column: Int, _ row: Int) {
        clearNeighbours(column, row)
        glyphs[index(column, row)] = glyph
    }

    private mutating func setHalf(_ column: Int, _ row: Int, _ ink: Ink) {
        if column + 1 < size.columns && glyphs[index(column + 1, row)].isHalf {
            glyphs[index(column + 1, row)].code = Glyph.blank.code
        }
        glyphs[index(column, row)] = Glyph(code: 0, ink: ink)
    }

    private mutating func clearNeighbours(_ column: Int, _ row: Int) {
        if glyphs[index(column, row)].isHalf {
            var left = column - 1
            while left >= 0 && glyphs[index(left, row)].isHalf {
                glyphs[index(left, row)].code = Glyph.blank.code
                left -= 1
            }
            if left >= 0 { glyphs[index(left, row)].code = Glyph.blank.code }
        }
        var right = column + 1
        while right < size.columns && glyphs[index(right, row)].isHalf {
            glyphs[index(right, row)].code = Glyph.blank.code
            right += 1
        }
    }
}
