import TerminalKit
import Testing

@testable import EmulationTUI
@testable import thidua

extension Story {
    /// Where a key is named while it is to be pressed.
    enum KeyPlace {
        case hints, screen, help
    }

    /// Presses keys as somebody does who knows none: each only if the hint line, the screen or the help names it then.
    @discardableResult
    func pressShown(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        do throws(KeyScriptError) {
            for event in try KeyScript.parse(keys) {
                if case .key(let key) = event {
                    switch place(of: key) {
                    case .hints, .screen: break
                    case .help: keysFromHelp += 1
                    case nil: Issue.record("nothing names \(key.label):\n\(screen)", sourceLocation: sourceLocation)
                    }
                }
                press(event, sourceLocation: sourceLocation)
            }
        } catch {
            Issue.record("no such key: \(error.token)", sourceLocation: sourceLocation)
        }
        return self
    }

    /// Says how many keys a task took and holds it to that; whatever only the help named is a fault of the hints.
    @discardableResult
    func expectKeys(_ count: Int, for task: String, sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        #expect(keysPressed == count, "\(task)", sourceLocation: sourceLocation)
        #expect(keysFromHelp == 0, "\(task): only the help names some keys", sourceLocation: sourceLocation)
        let words = [
            "\(keysPressed) keys", lettersTyped > 0 ? "\(lettersTyped) letters typed" : nil,
            pastes > 0 ? "\(pastes) paste" : nil,
        ]
        print("daily task · \(task): \(words.compactMap(\.self).joined(separator: ", "))")
        return self
    }

    private func place(of key: Key) -> KeyPlace? {
        let label = key.label
        let hints = (rows.last ?? "").components(separatedBy: "  ").map { $0.split(separator: " ").map(String.init) }
        if hints.contains(where: { names(label, in: $0) }) { return .hints }
        let isDigit = label.count == 1 && label.first?.isNumber ?? false
        let beside = rows.dropLast().enumerated().contains { number, row in
            // The tabs name the digits; elsewhere a letter is a key only where a colon says so.
            if isDigit, number == 1 { return row.split(whereSeparator: { " ▸".contains($0) }).contains { $0 == label } }
            if label.count == 1 { return row.contains(" \(label): ") }
            return row.split(separator: " ").contains { $0 == label }
        }
        if beside { return .screen }
        guard session.app.model.overlay == nil else { return nil }
        let named = KeyTables(model: session.app.model).map.bindings.contains { binding in
            binding.isListed && binding.availability.isEnabled
                && names(label, in: binding.helpLabel.split(separator: " ").map(String.init) + [""])
        }
        return named ? .help : nil
    }

    /// Whether the words of a hint, its title last, begin with this key or with several of which it is one.
    private func names(_ label: String, in words: [String]) -> Bool {
        guard let first = words.first else { return false }
        if first == label || first.allSatisfy("↑↓←→".contains) && first.contains(label) { return true }
        let paging = ["PgUp", "PgDn", "Home", "End"]
        return words.prefix { paging.contains($0) }.contains(label)
    }
}
