/// A table as plain text: columns aligned by display width, two spaces between, nothing cut, so that it can be piped.
public struct TextTable: Sendable {
    /// Cells wider than this push their own row aside instead of widening the column for all.
    private static let widest = 56

    private var rows: [[String]]
    private let alignments: [Alignment]

    /// A table with these headings; figures belong to the right.
    public init(_ columns: [(title: String, align: Alignment)]) {
        rows = [columns.map(\.title)]
        alignments = columns.map(\.align)
    }

    /// Adds a row; cells it lacks are empty.
    public mutating func add(_ cells: [String]) {
        rows.append(alignments.indices.map { cells.indices.contains($0) ? cells[$0] : "" })
    }

    /// The lines, the headings first; blanks at line ends are left out.
    public var text: String {
        let clean = rows.map { $0.map(CleanText.line) }
        let widths = alignments.indices.map { column in
            clean.map { TextWidth.columns(of: $0[column]) }.filter { $0 <= Self.widest }.max() ?? 0
        }
        return clean.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                if column > 0 { line += "  " }
                let isWide = TextWidth.columns(of: cell) > widths[column]
                line += isWide ? cell : TextLayout.fit(cell, columns: widths[column], align: alignments[column])
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
