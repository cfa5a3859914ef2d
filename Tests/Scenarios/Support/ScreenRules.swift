import TerminalKit

/// What holds of every screen, whatever is on it.
enum ScreenRules {
    /// What is wrong with a row of a screen; empty where nothing is.
    static func violations(in row: String, columns: Int) -> [String] {
        var wrong: [String] = []
        let width = TextWidth.columns(of: row)
        if width != columns { wrong.append("is \(width) columns wide, not \(columns): \(row.debugDescription)") }
        if let scalar = row.unicodeScalars.first(where: isForbidden) {
            wrong.append("holds U+\(String(scalar.value, radix: 16)): \(row.debugDescription)")
        }
        return wrong
    }

    /// What is wrong with a screen that no row tells: the cursor stands off it, or nothing says what the keys do.
    static func violations(besideRowsOf grid: Grid) -> [String] {
        var wrong: [String] = []
        let bounds = Rect(column: 0, row: 0, columns: grid.size.columns, rows: grid.size.rows)
        if let cursor = grid.cursor, !bounds.contains(cursor) {
            wrong.append("has its cursor at \(cursor.column),\(cursor.row)")
        }
        if grid.size.columns >= 20, grid.size.rows >= 2,
            grid.row(grid.size.rows - 1).allSatisfy({ $0.text.allSatisfy(\.isWhitespace) })
        {
            wrong.append("has no hints:\n\(grid.text)")
        }
        if grid.size.rows > 2, grid.row(grid.size.rows - 1).contains(where: { "│─┌┐└┘".contains($0.text) }) {
            wrong.append("has something over its hints:\n\(grid.text)")
        }
        return wrong
    }

    /// Control and C1 characters steer the terminal; marks of direction turn the columns round.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0x2028, 0x2029, 0xFEFF: true
        default: false
        }
    }
}
