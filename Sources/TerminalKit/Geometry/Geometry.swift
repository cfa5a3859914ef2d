/// A size on the screen, in columns and rows of cells.
public struct Size: Hashable, Sendable {
    /// The width in columns.
    public var columns: Int
    /// The height in rows.
    public var rows: Int

    /// A size of `columns` × `rows`; negative figures count as none.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

/// A cell's place: columns from the left, rows from the top, both from zero.
public struct Point: Hashable, Sendable {
    /// Columns from the left edge.
    public var column: Int
    /// Rows from the top edge.
    public var row: Int

    /// The place `column` cells to the right and `row` cells down.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}
