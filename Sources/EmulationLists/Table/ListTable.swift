import EmulationText
import SwiftCSV

/// Cells as they stood in a spreadsheet or a CSV file.
public struct ListTable: Hashable, Sendable {
    /// The rows from the first on, empty ones among them, so that a row's place is its number in the spreadsheet.
    public private(set) var rows: [[String]]

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

    /// Whether a text that was pasted is a list rather than words: it has headings that we know.
    public static func isList(_ text: String) -> Bool {
        do throws(ListProblem) {
            _ = try HeadingRow(in: ListTable(text))
            return true
        } catch {
            // A table with something wrong above its rows is one still, and is told what.
            return error.row != nil || text.contains("\t")
        }
    }

    /// The cells as text that reads back as the same rows.
    public var text: String {
        rows.map { row in
            row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: "\t")
        }.joined(separator: "\n")
    }

    /// Puts another text into a cell.
    /// - Parameters:
    ///   - row: the number of the row, from 1; one that is not there is left alone.
    ///   - column: the number of the column, from 1.
    public mutating func put(_ text: String, row: Int, column: Int) {
        guard rows.indices.contains(row - 1), (1...PreparedList.mostColumns).contains(column) else { return }
        while rows[row - 1].count < column { rows[row - 1].append("") }
        rows[row - 1][column - 1] = text
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
