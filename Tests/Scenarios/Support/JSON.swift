import Foundation

/// What a command printed with `--json`, for reading by key.
@dynamicMemberLookup
enum JSON: Decodable, Equatable, Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    /// Reads what was printed.
    init(reading output: String) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(output.utf8))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    /// The value of a key; nil where there is none.
    subscript(dynamicMember key: String) -> JSON? {
        if case .object(let values) = self { values[key] } else { nil }
    }

    /// The elements of a list; none of anything else.
    var elements: [JSON] {
        if case .list(let elements) = self { elements } else { [] }
    }

    /// The text of a text.
    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The figure of a number.
    var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    /// The values of a key in the elements of a list, where they are texts.
    func texts(_ key: String) -> [String] {
        elements.compactMap { if case .object(let values) = $0 { values[key]?.text } else { nil } }
    }
}
