import EmulationText
import Foundation
import TerminalKit
import Testing

@testable import thidua

/// The guide as it lies in the sources, part by part.
struct GuideFile {
    /// The folder of the sources.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
        .standardizedFileURL.path

    /// A sitting of the guide: who sits there, before which screen, and the keys of its pictures one after another.
    struct Sitting {
        let person: String
        let size: Size
        var keys: [String]
    }

    let language: Language
    private let lines: [String]

    init(_ language: Language) throws {
        self.language = language
        let path = Self.root + "/docs/guide.\(language.rawValue).md"
        lines = try String(contentsOfFile: path, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    /// The sittings of a task by its number.
    func sittings(task: Int) throws -> [Sitting] {
        let start = try #require(lines.firstIndex { $0.hasPrefix("## \(task). ") })
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.count
        return try Self.sittings(lines[start..<end])
    }

    private static func sittings(_ lines: ArraySlice<String>) throws -> [Sitting] {
        var sittings: [Sitting] = []
        for line in lines {
            switch try Marker(line: line) {
            case .picture(let size, _, let person, let keys):
                sittings.append(Sitting(person: person, size: size, keys: [keys]))
            case .then(let keys): sittings[sittings.count - 1].keys.append(keys)
            default: break
            }
        }
        return sittings
    }

    /// What a document tells its readers to type, in its order; what only builds or tests the program is left out.
    static func commands(of name: String) throws -> [String] {
        var isCommand = false
        var found: [String] = []
        for line in try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("```") {
                isCommand = line == "```sh"
            } else if isCommand, !line.hasPrefix("sh "), !line.hasPrefix("swift ") {
                found.append(String(line))
            }
        }
        return found
    }
}

extension Story {
    /// Somebody who follows a sitting of the guide to its end.
    convenience init(following sitting: GuideFile.Sitting, _ language: Language) throws {
        try self.init(as: sitting.person, size: sitting.size, language: language)
        for keys in sitting.keys { press(keys) }
    }

    /// What stands on the screen.
    var shown: String { session.draw().text }
}
