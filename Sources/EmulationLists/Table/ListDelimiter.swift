import EmulationText

/// What stands between the cells of a row.
enum ListDelimiter: CaseIterable, Sendable {
    case tab, semicolon, comma

    /// The character itself.
    var scalar: Unicode.Scalar {
        switch self {
        case .tab: "\t"
        case .semicolon: ";"
        case .comma: ","
        }
    }

    /// The one that gives the most headings we know among the first lines, else the most cells: a heading such as
    /// “Chức vụ, đơn vị” must not decide that a pasted table is cut at its commas.
    static func best(for text: String) -> ListDelimiter {
        // By scalars: a stray mark makes one character with what stands before it.
        let lines = text.unicodeScalars.split { $0.properties.generalCategory == .control && $0 != "\t" }
            .prefix(HeadingRow.searched)
        func score(_ delimiter: ListDelimiter) -> (known: Int, cells: Int) {
            let rows = lines.map { $0.split(separator: delimiter.scalar, omittingEmptySubsequences: false) }
            let known = rows.map { row in row.prefix(PreparedList.mostColumns).count { isKnown(String($0)) } }
            return (known.max() ?? 0, rows.map(\.count).max() ?? 0)
        }
        let scores = allCases.map { (delimiter: $0, score: score($0)) }
        return scores.max { left, right in
            (left.score.known, left.score.cells) < (right.score.known, right.score.cells)
        }?.delimiter ?? .comma
    }

    private static func isKnown(_ cell: String) -> Bool {
        ListColumn(heading: cell.filter { $0 != "\"" }) != nil
    }
}
