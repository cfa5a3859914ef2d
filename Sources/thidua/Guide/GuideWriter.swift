import EmulationText
import Foundation

/// Writes what the program says of itself into the documents of its sources.
struct GuideWriter {
    /// The folder of the sources.
    let root: String

    /// The documents that are not what the program writes now, with what it would write.
    func stale() throws(GuideError) -> [(name: String, text: String)] {
        let folder = FileManager.default.temporaryDirectory.path + "/thidua-\(UUID().uuidString.lowercased())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var book = try PictureBook(in: folder)
        var found: [(name: String, text: String)] = []
        for name in try documents {
            let text = read(name) ?? ""
            let written = try Self.naming(name) { () throws(GuideError) in
                try GuideDocument(name: name, text: text).written(by: &book)
            }
            if written != text { found.append((name, written)) }
        }
        for language in Language.allCases {
            let name = language == .english ? "docs/thidua.1" : "docs/thidua.\(language.rawValue).1"
            let page = try Self.page(language)
            if page != read(name) { found.append((name, page)) }
        }
        return found
    }

    /// Every document, the README first.
    private var documents: [String] {
        get throws(GuideError) {
            do {
                let names = try FileManager.default.subpathsOfDirectory(atPath: root + "/docs")
                return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
            } catch {
                throw .failed(error.localizedDescription)
            }
        }
    }

    private func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: root + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func naming(_ name: String, _ body: () throws(GuideError) -> String) throws(GuideError) -> String {
        do throws(GuideError) {
            return try body()
        } catch {
            throw .failed("\(name): \(error.phrase(HelpLanguage.current))")
        }
    }

    /// The manual page in a language. Help texts keep the language a run began in, so that each is a run of its own.
    private static func page(_ language: Language) throws(GuideError) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["man", "--lang", language.rawValue]
        let pipe = Pipe()
        process.standardOutput = pipe
        do {
            try process.run()
            let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { throw GuideError.failed("thidua man") }
            return String(decoding: data, as: UTF8.self)
        } catch {
            throw .failed("\(error)")
        }
    }
}
