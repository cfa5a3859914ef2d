import EmulationText

/// A text made ready for the CSV library, whose grammar takes neither a quotation mark inside a cell without quotation
/// marks around it, as spreadsheets paste it, nor tells when a mark that was opened is never closed.
struct PreparedList {
    /// How many columns a list may have.
    static let mostColumns = 100
    /// How many rows a list may have.
    static let mostRows = 2000

    /// Well-formed text of the same cells, rows ended by line feeds.
    private(set) var text = ""

    private let scalars: [Unicode.Scalar]
    private let delimiter: Unicode.Scalar
    private var place = 0
    private var row = 1
    private var column = 1

    /// - Throws: where a quotation mark is never closed, or the list is larger than any list of nominees.
    init(_ raw: String, delimiter: ListDelimiter) throws(ListProblem) {
        self.delimiter = delimiter.scalar
        scalars = Self.plain(raw)
        while place < scalars.count { try readCell() }
    }

    /// Line ends of every kind as line feeds, without characters that have no ink and would join others to one.
    private static func plain(_ raw: String) -> [Unicode.Scalar] {
        var plain: [Unicode.Scalar] = []
        plain.reserveCapacity(raw.utf8.count)
        var isAfterReturn = false
        for scalar in raw.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            switch scalar {
            case "\n" where isAfterReturn: continue
            case "\r", "\n": plain.append("\n")
            case "\t": plain.append("\t")
            default:
                switch scalar.properties.generalCategory {
                case .control: plain.append(" ")
                case .format, .surrogate: continue
                default: plain.append(scalar)
                }
            }
        }
        return plain
    }

    private mutating func readCell() throws(ListProblem) {
        var start = place
        while start < scalars.count, isBlank(scalars[start]) { start += 1 }
        if start < scalars.count, scalars[start] == "\"" {
            let (content, end) = try quoted(from: start + 1)
            if let content, let end {
                put(content)
                return try finish(at: end)
            }
        }
        var end = place
        while end < scalars.count, !isEnd(scalars[end]) { end += 1 }
        put(scalars[place..<end])
        try finish(at: end)
    }

    /// The content of a cell in quotation marks and where the cell ends; nil where the mark only begins a word.
    private func quoted(
        from start: Int
    ) throws(ListProblem) -> (content: [Unicode.Scalar]?, end: Int?) {
        var content: [Unicode.Scalar] = []
        var index = start
        while index < scalars.count {
            guard scalars[index] == "\"" else {
                content.append(scalars[index])
                index += 1
                continue
            }
            if index + 1 < scalars.count, scalars[index + 1] == "\"" {
                content.append("\"")
                index += 2
                continue
            }
            var end = index + 1
            while end < scalars.count, isBlank(scalars[end]) { end += 1 }
            return end == scalars.count || isEnd(scalars[end]) ? (content, end) : (nil, nil)
        }
        throw ListProblem(row: row, column: column, reason: ImportText.openQuote)
    }

    private mutating func finish(at end: Int) throws(ListProblem) {
        place = end
        guard place < scalars.count else { return }
        if scalars[place] == "\n" {
            (row, column) = (row + 1, 1)
            text += "\n"
        } else {
            column += 1
            text.unicodeScalars.append(delimiter)
        }
        guard row <= Self.mostRows || place == scalars.count - 1 else {
            throw ListProblem(reason: ImportText.tooManyRows(Self.mostRows))
        }
        guard column <= Self.mostColumns else {
            throw ListProblem(row: row, reason: ImportText.tooManyColumns(Self.mostColumns))
        }
        place += 1
    }

    private mutating func put(_ content: some Sequence<Unicode.Scalar>) {
        // A mark without a letter before it would become one character with what stands between the cells.
        let cell = content.drop { $0.properties.isGraphemeExtend || $0.properties.generalCategory == .spacingMark }
        text += "\""
        for scalar in cell {
            if scalar == "\"" { text += "\"" }
            text.unicodeScalars.append(scalar)
        }
        text += "\""
    }

    private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar != delimiter && scalar != "\n" && scalar.properties.isWhitespace
    }

    private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        scalar == delimiter || scalar == "\n"
    }
}
