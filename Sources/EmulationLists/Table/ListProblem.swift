import EmulationText

/// What is wrong with a list, and where: nothing of a list goes in while there is one.
public struct ListProblem: Error, Hashable, Sendable {
    /// The row, counted from 1 as a spreadsheet counts them; nil where it is about the list as a whole.
    public var row: Int?
    /// The column, counted from 1; nil where no column holds it.
    public var column: Int?
    /// The heading of the column as the list has it.
    public var heading: String?
    /// The line of the cell, counted from 1; nil where it is about the cell as a whole.
    public var line: Int?
    /// What stands in the cell, or in the line of it.
    public var value: String
    /// What is wrong with it and what to write instead.
    public var reason: Phrase
    /// The column that is not there, for which something can be chosen for the whole list.
    public var lacking: ListColumn?

    /// A problem.
    public init(
        row: Int? = nil, column: Int? = nil, line: Int? = nil, heading: String? = nil, value: String = "",
        reason: Phrase
    ) {
        self.row = row
        self.column = column
        self.line = line
        self.heading = heading
        self.value = value
        self.reason = reason
    }

    /// The reason with the row and the column before it, as a sentence for people.
    public var located: Phrase {
        var place = Phrase("", "")
        if let row { place = Phrase("dòng \(row)", "row \(row)") }
        if let heading, !heading.isEmpty {
            let comma = row == nil ? "" : ", "
            place = Phrase(
                "\(place.vietnamese)\(comma)cột “\(heading)”", "\(place.english)\(comma)column “\(heading)”")
        }
        guard !place.vietnamese.isEmpty else { return reason.sentence }
        return Phrase(
            "\(place.sentence.vietnamese): \(reason.vietnamese)", "\(place.sentence.english): \(reason.english)")
    }
}
