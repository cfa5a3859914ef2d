import Emulation
import TerminalKit
import Testing

@testable import thidua

extension Story {
    /// The screen as text.
    var screen: String { session.draw().text }

    /// The screen as one line without frames, in which words that were wrapped stand together again.
    var words: String { Self.flattened(screen) }

    /// The rows of the screen.
    var rows: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// The row that the selection is on, below title and tabs.
    var selectedRow: String? { rows.dropFirst(2).first { $0.contains("▸") } }

    static func flattened(_ text: String) -> String {
        text.split { $0.isWhitespace || "│┌┐└┘─".contains($0) }.joined(separator: " ")
    }

    /// Expects words on the screen, wrapped or not.
    @discardableResult
    func expect(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        let screen = screen
        for text in words {
            let isThere = screen.contains(text) || Self.flattened(screen).contains(text)
            #expect(isThere, "“\(text)” is not on the screen:\n\(screen)", sourceLocation: sourceLocation)
        }
        return self
    }

    /// Expects that words are nowhere on the screen.
    @discardableResult
    func expectNo(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        let screen = screen
        for text in words {
            let isThere = screen.contains(text) || Self.flattened(screen).contains(text)
            #expect(!isThere, "“\(text)” is on the screen:\n\(screen)", sourceLocation: sourceLocation)
        }
        return self
    }

    /// Expects all of these words on one row.
    @discardableResult
    func expectRow(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        let isThere = rows.contains { row in words.allSatisfy(row.contains) }
        #expect(isThere, "no row holds all of \(words):\n\(screen)", sourceLocation: sourceLocation)
        return self
    }

    /// Expects words on the selected row.
    @discardableResult
    func expectSelected(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        let row = selectedRow ?? "(nothing is selected)"
        for text in words {
            #expect(row.contains(text), "“\(text)” is not selected:\n\(screen)", sourceLocation: sourceLocation)
        }
        return self
    }

    /// Expects words in the title line: the path and who works.
    @discardableResult
    func expectTitle(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        let title = rows.first ?? ""
        for text in words {
            #expect(title.contains(text), "“\(text)” is not in the title:\n\(screen)", sourceLocation: sourceLocation)
        }
        return self
    }

    /// Presses a key until words are on the screen; at most as often as a list is long.
    @discardableResult
    func press(
        _ keys: String, until words: String, atMost limit: Int = 120, sourceLocation: SourceLocation = #_sourceLocation
    ) -> Story {
        for _ in 0..<limit {
            if screen.contains(words) || self.words.contains(words) { return self }
            press(keys, sourceLocation: sourceLocation)
        }
        return expect(words, sourceLocation: sourceLocation)
    }

    /// Goes with Tab to the field of a form that has this name.
    @discardableResult
    func go(to field: String, sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        for _ in 0..<40 {
            let row = session.draw().cursor.map { rows[$0.row] } ?? ""
            if Self.flattened(row).hasPrefix(field) { return self }
            press("<tab>", sourceLocation: sourceLocation)
        }
        Issue.record("no field is called \(field):\n\(screen)", sourceLocation: sourceLocation)
        return self
    }
}
