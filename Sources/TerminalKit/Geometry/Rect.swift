/// A rectangle of cells. Its extent is never negative, so cutting one that is too small gives empty parts, not a trap.
public struct Rect: Hashable, Sendable {
    /// The left edge, in columns from the left of the screen.
    public var column: Int
    /// The top edge, in rows from the top of the screen.
    public var row: Int
    /// The width in columns.
    public var columns: Int
    /// The height in rows.
    public var rows: Int

    /// A rectangle at a place, of an extent; negative extents count as none.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// The whole of a screen of this size.
    public init(_ size: Size) {
        self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
    }

    /// The size of the rectangle.
    public var size: Size { Size(columns: columns, rows: rows) }

    /// The top left cell.
    public var origin: Point { Point(column: column, row: row) }

    /// The column just right of the rectangle.
    public var endColumn: Int { column + columns }

    /// The row just below the rectangle.
    public var endRow: Int { row + rows }

    /// Whether no cell lies in it.
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    /// Whether a cell lies in it.
    public func contains(_ point: Point) -> Bool {
        point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
    }

    /// The part that both rectangles share; empty where they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Rect(
            column: left, row: top, columns: min(endColumn, other.endColumn) - left,
            rows: min(endRow, other.endRow) - top)
    }

    /// The rectangle without a rim of `n` cells on each side, empty when the rim takes it all.
    public func inset(_ n: Int = 1) -> Rect {
        Rect(column: column + n, row: row + n, columns: columns - 2 * n, rows: rows - 2 * n)
    }

    /// The first `top` rows, and what is left below them.
    public func splitRows(top: Int) -> (top: Rect, rest: Rect) {
        let cut = min(max(0, top), rows)
        return (
            Rect(column: column, row: row, columns: columns, rows: cut),
            Rect(column: column, row: row + cut, columns: columns, rows: rows - cut)
        )
    }

    /// The last `bottom` rows, and what is left above them.
    public func splitRows(bottom: Int) -> (rest: Rect, bottom: Rect) {
        let parts = splitRows(top: rows - min(max(0, bottom), rows))
        return (parts.top, parts.rest)
    }

    /// The first `left` columns, and what is left beside them.
    public func splitColumns(left: Int) -> (left: Rect, rest: Rect) {
        let cut = min(max(0, left), columns)
        return (
            Rect(column: column, row: row, columns: cut, rows: rows),
            Rect(column: column + cut, row: row, columns: columns - cut, rows: rows)
        )
    }

    /// A rectangle of the wanted extent in the middle of this one, no larger than this one.
    public func centred(columns wantedColumns: Int, rows wantedRows: Int) -> Rect {
        let width = min(max(0, wantedColumns), columns)
        let height = min(max(0, wantedRows), rows)
        return Rect(
            column: column + (columns - width) / 2, row: row + (rows - height) / 2, columns: width, rows: height)
    }
}
