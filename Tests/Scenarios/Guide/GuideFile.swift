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

    /// The commands in their order, each with whoever's screen was shown last.
    var commands: [(person: String, words: [String])] {
        get throws {
            var person = ""
            var isCommand = false
            var found: [(String, [String])] = []
            for line in lines {
                if case .picture(_, _, let who, _)? = try Marker(line: line) { person = who }
                if line.hasPrefix("```") {
                    isCommand = line == "```sh"
                } else if isCommand {
                    found.append((person, Self.words(line)))
                }
            }
            return found
        }
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

    /// A line as a shell takes it apart.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == " ", !isQuoted {
                words.append(word)
                word = ""
            } else {
                word.append(character)
            }
        }
        return words + [word]
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
