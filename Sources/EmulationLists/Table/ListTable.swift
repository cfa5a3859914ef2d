import EmulationText
import SwiftCSV

/// Cells as they stood in a spreadsheet or a CSV file.
public struct ListTable: Hashable, Sendable {
    /// The rows from the first on, empty ones among them, so that a row's place is its number in the spreadsheet.
    public let rows: [[String]]

    /// Reads text pasted from a spreadsheet, or that of a file with commas, semicolons or tabs.
    /// - Throws: where a quotation mark is never closed, or the table is larger than any list of nominees.
    public init(_ text: String) throws(ListProblem) {
        let delimiter = ListDelimiter.best(for: text)
        let prepared = try PreparedList(text, delimiter: delimiter)
        do {
            let table = try CSV<Enumerated>(
                string: prepared.text, delimiter: CSVDelimiter(delimiter), loadColumns: false)
            rows = prepared.text.isEmpty ? [] : [table.header] + table.rows
        } catch {
            throw ListProblem(reason: ImportText.notATable("\(error)"))
        }
    }
}

extension CSVDelimiter {
    fileprivate init(_ delimiter: ListDelimiter) {
        self =
            switch delimiter {
            case .tab: .tab
            case .semicolon: .semicolon
            case .comma: .comma
            }
    }
}
