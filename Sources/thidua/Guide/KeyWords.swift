import EmulationText
import TerminalKit

/// Keys as a guide tells them: `4` `n`, type “Nguyễn Thị Mẫu”, `Tab` ×2.
struct KeyWords {
    private let language: Language
    private var parts: [Part] = []

    private enum Part: Hashable {
        case key(String, times: Int)
        case typed(String)
        case pasted(lines: Int)
    }

    init(_ language: Language) {
        self.language = language
    }

    /// Adds what was pressed; `isText` where letters went into a field.
    mutating func add(_ event: TerminalEvent, isText: Bool) {
        switch event {
        case .key(.character(let character)) where isText:
            if case .typed(let text)? = parts.last {
                parts[parts.count - 1] = .typed(text + String(character))
            } else {
                parts.append(.typed(String(character)))
            }
        case .key(let key):
            if case .key(key.label, let times)? = parts.last {
                parts[parts.count - 1] = .key(key.label, times: times + 1)
            } else {
                parts.append(.key(key.label, times: 1))
            }
        case .paste(let text):
            parts.append(.pasted(lines: text.split(separator: "\n").count))
        default: break
        }
    }

    /// The keys in one line; empty where there are none.
    var text: String {
        parts.isEmpty ? "" : "> \(GuideText.keys(language)): " + parts.map(word).joined(separator: " ")
    }

    private func word(_ part: Part) -> String {
        switch part {
        case .key(let label, 1): "`\(label)`"
        case .key(let label, let times): "`\(label)` ×\(times)"
        case .typed(let text): GuideText.type(text)(language)
        case .pasted(let lines): GuideText.paste(lines)(language)
        }
    }
}
