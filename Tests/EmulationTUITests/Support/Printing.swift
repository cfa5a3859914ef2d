import TerminalKit

extension Size {
    /// The size every page must serve well.
    static let usual = Size(columns: 80, rows: 24)
    /// A large window.
    static let wide = Size(columns: 120, rows: 40)
    /// A corner of one.
    static let small = Size(columns: 40, rows: 12)
}

extension Grid {
    /// A row's text without the blanks at its end.
    func rowText(_ number: Int) -> String {
        var text = row(number).map(\.text).joined()
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The screen as a golden file holds it: the rows, and where the real cursor stands.
    var printed: String {
        let place = cursor.map { "\($0.column),\($0.row)" } ?? "-"
        return text + "\ncursor \(place)\n"
    }

    /// The inks of the cells, one letter each.
    var inkMap: String {
        (0..<size.rows).map { number in
            var line = row(number).map { String($0.ink.letter) }.joined()
            while line.last == Ink.normal.letter { line.removeLast() }
            return line
        }
        .joined(separator: "\n") + "\n"
    }

    /// What a terminal could not show as it stands: a row that is not exactly the width, a cell hidden by the wide
    /// character before it, half a wide character by itself.
    var faults: [String] {
        var faults: [String] = []
        for number in 0..<size.rows {
            let cells = Array(row(number))
            let columns = cells.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
            if columns != size.columns { faults.append("row \(number) is \(columns) wide: \(rowText(number))") }
            var covered = 0
            for (column, cell) in cells.enumerated() {
                if covered > 0, !cell.text.isEmpty { faults.append("hidden at \(column),\(number): \(cell.text)") }
                if covered == 0, cell.text.isEmpty { faults.append("half a character at \(column),\(number)") }
                covered = covered > 0 ? covered - 1 : max(0, TextWidth.columns(of: cell.text) - 1)
            }
        }
        if let cursor, !bounds.contains(cursor) { faults.append("cursor at \(cursor.column),\(cursor.row)") }
        return faults
    }
}

extension Ink {
    /// The letter of an ink map.
    var letter: Character {
        switch self {
        case .normal: "."
        case .muted: "m"
        case .strong: "s"
        case .title: "T"
        case .heading: "H"
        case .border: "b"
        case .borderFocused: "B"
        case .selected: "#"
        case .selectedDim: "="
        case .good: "g"
        case .warning: "w"
        case .danger: "d"
        case .info: "i"
        case .key: "k"
        case .tab: "t"
        case .tabCurrent: "^"
        case .field: "f"
        case .fieldFocused: "F"
        case .match: "?"
        case .message: "M"
        case .error: "!"
        case .bar: "_"
        }
    }
}

/// Where two texts differ, row by row.
func difference(_ found: String, from wanted: String) -> String {
    let found = found.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(found.count, wanted.count)).compactMap { row in
        let old = row < wanted.count ? String(wanted[row]) : "(no such row)"
        let new = row < found.count ? String(found[row]) : "(no such row)"
        return old == new ? nil : "row \(row)\n  wanted |\(old)|\n  found  |\(new)|"
    }
    .joined(separator: "\n")
}
