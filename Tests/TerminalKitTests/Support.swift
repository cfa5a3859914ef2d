import Foundation
import TerminalKit

/// Compares as the program does: no case, no diacritics, đ as d.
@Sendable func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).replacing("đ", with: "d")
}

/// The code points of a text, which `==` on strings would not tell apart when they are canonically equivalent.
func codePoints(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
}

/// Grids drawn by a closure, as rows of text.
func drawn(_ columns: Int, _ rows: Int, _ draw: (inout Grid) -> Void) -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    draw(&grid)
    return grid
}

extension Grid {
    /// The rows as texts, trailing spaces left out.
    var rows: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// The inks of the cells where a text stands in a row; empty when it is not there.
    func inks(of text: String, row number: Int) -> Set<Ink> {
        let cells = Array(row(number))
        let wanted = text.map(String.init)
        for start in cells.indices where cells[start...].prefix(wanted.count).map(\.text) == wanted {
            return Set(cells[start..<start + wanted.count].map(\.ink))
        }
        return []
    }
}

/// Feeds a key script to something that takes events.
func press(_ script: String, _ take: (TerminalEvent) -> Void) throws {
    for event in try KeyScript.parse(script) { take(event) }
}
