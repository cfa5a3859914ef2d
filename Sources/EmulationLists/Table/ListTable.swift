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
    ///   - line: the number of the cell's line, from 1, the others of which stay; nil for the whole cell.
    public mutating func put(_ text: String, row: Int, column: Int, line: Int? = nil) {
        guard rows.indices.contains(row - 1), (1...PreparedList.mostColumns).contains(column) else { return }
        while rows[row - 1].count < column { rows[row - 1].append("") }
        guard let line else {
            rows[row - 1][column - 1] = text
            return
        }
        var lines = Self.lines(of: rows[row - 1][column - 1])
        guard lines.indices.contains(line - 1) else { return }
        lines[line - 1] = text
        rows[row - 1][column - 1] = lines.joined(separator: "\n")
    }

    /// Empties every cell of a row, so that it is passed over and the others keep their numbers.
    /// - Parameter row: the number of the row, from 1.
    public mutating func drop(row: Int) {
        guard rows.indices.contains(row - 1) else { return }
        rows[row - 1] = rows[row - 1].map { _ in "" }
    }

    /// The lines of a cell, empty ones among them, so that a line's place is its number.
    static func lines(of cell: String) -> [String] {
        cell.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
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
