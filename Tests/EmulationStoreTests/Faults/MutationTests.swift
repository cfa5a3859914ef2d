import Emulation
import Foundation
import Testing

@testable import EmulationStore

/// `THIDUA_MUTATIONS=100000` tries more; `THIDUA_MUTATION_SEED` takes a printed seed again.
@Suite("Real files changed at random and by rule")
struct MutationTests {
    /// A file of every kind, the long lists cut short.
    static let kinds: [String] = [
        "awards.plist", "calendar.plist", "decisions", "directive.plist", "guidance", "letters", "nominations",
        "people.plist", "registrations", "registry", "reports", "units.plist", "workspace.plist",
    ]

    private static let number = Int(ProcessInfo.processInfo.environment["THIDUA_MUTATIONS"] ?? "") ?? 10_000
    private static let given = ProcessInfo.processInfo.environment["THIDUA_MUTATION_SEED"].flatMap(UInt64.init)

    private let rulebook: Rulebook

    init() throws {
        let files = try sampleFiles.get().filter { Layout.reference.contains($0.key) }
        rulebook = try Workspace(Storage(files: files)).rulebook
    }

    @Test(
        "Ten thousand files with bits, bytes, pieces and tags changed are read or named, never a crash",
        arguments: kinds)
    func bytes(kind: String) throws {
        let seed = Self.given ?? UInt64.random(in: 0...UInt64.max)
        print("files changed at random, \(kind): THIDUA_MUTATION_SEED=\(seed)")
        var generator = FixedLetters(seed: seed)
        let (path, list) = try Self.sample(of: kind)
        let originals = [try propertyList(list, .xml), try propertyList(list, .binary)]
        var read = 0
        let count = Self.number / Self.kinds.count + 1
        for number in 0..<count {
            var changed = originals[number % 2]
            for _ in 0..<Int.random(in: 1...3, using: &generator) { Self.change(&changed, using: &generator) }
            if isSound(changed, at: path, "seed \(seed), \(number)") { read += 1 }
        }
        #expect(read > 0 && read < count, "seed \(seed): \(read) of \(count) are read")
    }

    @Test(
        "With any value of another type, missing, endless or leading elsewhere, a file is read or the place is named",
        arguments: kinds)
    func values(kind: String) throws {
        let (path, list) = try Self.sample(of: kind)
        var tried = 0
        for (number, place) in Self.places(in: list).enumerated() {
            // Each place meets a third of them, each of them a third of the places.
            for (other, value) in Self.strangers.enumerated() where (number + other) % 3 == 0 {
                let changed = Self.replacing(place[...], in: list, by: value)
                let bytes = try propertyList(changed, .xml)
                isSound(bytes, at: path, "\(place) is \(String(describing: value).prefix(40))")
                tried += 1
            }
        }
        #expect(tried > 20)
    }

    /// Reads a file and holds that what is in it can be used, or that it is named.
    /// - Returns: whether it can be used.
    @discardableResult
    private func isSound(_ bytes: [UInt8], at path: String, _ comment: @autoclosure () -> Comment) -> Bool {
        let loader = Loader(storage: Storage(files: [path: bytes]))
        var loaded: LoadedFile?
        if Layout.isNomination(path) {
            loaded = loader.nomination(path, signed: Signed(Holdings(), loader))
            if let nomination = try? RecordFile(bytes).record(Nomination.self) {
                staysInside(Layout.path(of: nomination.id, dossier: nomination.dossier), comment())
                staysInside(Layout.papers(of: nomination.id), comment())
                for file in nomination.dossier.attachedFiles {
                    if file.contains("/") || file.hasPrefix(".") || file.isEmpty { Issue.record(comment()) }
                }
            }
        } else {
            loaded = loader.load(path)
        }
        guard let loaded else { Issue.record("gone without a word, \(comment())"); return false }
        switch loaded.content {
        case nil:
            if !loaded.damages.contains(where: { $0.path == path && $0.severity == .error }) { Issue.record(comment()) }
            return false
        case .decision(let decision): staysInside(Layout.path(of: decision), comment())
        case .letter(let letter): staysInside(Layout.path(of: letter) ?? "letters", comment())
        case .report(let report): staysInside(Layout.path(of: ReportKey(report)), comment())
        case .guidance(let guidance): staysInside(Layout.path(ofGuidance: guidance.sector), comment())
        default: break
        }
        return true
    }

    private func staysInside(_ path: String, _ comment: @autoclosure () -> Comment) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isInside = parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && $0.utf8.count < 200 }
        if !isInside { Issue.record("\(path), \(comment())") }
    }

    /// A real file of a kind, its lists cut to their first elements and its texts to their first words, so that thousands
    /// are read in seconds.
    private static func sample(of kind: String) throws -> (path: String, list: [String: Any]) {
        var files = try sampleFiles.get()
        let head = "<plist><dict><key>format</key><integer>1</integer><key>year</key><integer>2018</integer>"
        files["registry/2018.plist", default: Array((head + Self.entries).utf8)] += []
        files["registrations/2019.plist", default: Array((head + Self.entries).utf8)] += []
        let paths = files.keys.filter { $0 == kind || $0.hasPrefix(kind + "/") }
        // One of middling size holds a bit of everything and is read quickly.
        let sorted = paths.sorted { (files[$0]?.count ?? 0, $0) < (files[$1]?.count ?? 0, $1) }
        let path = try #require(sorted.dropFirst(sorted.count / 2).first, "\(kind)")
        let list = try #require(trimmed(try object(of: files[path] ?? [])) as? [String: Any])
        return (path, list)
    }

    private static func trimmed(_ value: Any) -> Any {
        switch value {
        case let values as [String: Any]: values.mapValues(trimmed)
        case let values as [Any]: values.prefix(2).map(trimmed)
        case let text as String: String(text.prefix(64))
        default: value
        }
    }

    private static let entries = """
        <key>entries</key><array><dict><key>nominee</key><string>Vũ Ỷ</string><key>unit</key><string>vnpt</string>
        <key>award</key><string>giay-khen</string></dict></array></dict></plist>
        """

    private static func change(_ bytes: inout [UInt8], using generator: inout FixedLetters) {
        guard bytes.count > 8 else { return }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 1...200, using: &generator))
        switch Int.random(in: 0..<8, using: &generator) {
        case 0, 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 2: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 3: bytes.removeSubrange(place...)
        case 4: bytes.insert(contentsOf: bytes[place..<end], at: end)
        case 5: bytes.removeSubrange(place..<end)
        case 6:
            let other = Int.random(in: 0..<bytes.count, using: &generator)
            let piece = Array(bytes[place..<end])
            bytes.removeSubrange(place..<end)
            bytes.insert(contentsOf: piece, at: min(other, bytes.count))
        default:
            let tags = [
                "<dict>", "</dict>", "<array>", "<key>id</key>", "<string/>", "<!--", "&#0;", "]]>", "<real>nan</real>",
            ]
            bytes.insert(contentsOf: Array((tags.randomElement(using: &generator) ?? "").utf8), at: place)
        }
    }

    /// A key or an index on the way to a value.
    private enum Step {
        case key(String)
        case index(Int)
    }

    private static func places(in value: Any) -> [[Step]] {
        switch value {
        case let values as [String: Any]:
            values.sorted { $0.key < $1.key }.flatMap { key, value in
                [[Step.key(key)]] + places(in: value).map { [.key(key)] + $0 }
            }
        case let values as [Any]:
            values.prefix(2).enumerated().flatMap { index, value in
                [[Step.index(index)]] + places(in: value).map { [.index(index)] + $0 }
            }
        default: []
        }
    }

    /// The list with another value at a place; nothing there where it is nil.
    private static func replacing(_ place: ArraySlice<Step>, in value: Any, by stranger: Any?) -> Any {
        guard let step = place.first else { return stranger ?? value }
        let rest = place.dropFirst()
        switch (step, value) {
        case (.key(let key), var values as [String: Any]):
            values[key] = rest.isEmpty ? stranger : replacing(rest, in: values[key] ?? "", by: stranger)
            return values
        case (.index(let index), var values as [Any]):
            if rest.isEmpty, stranger == nil {
                values.remove(at: index)
            } else {
                values[index] = replacing(rest, in: values[index], by: stranger)
            }
            return values
        default: return value
        }
    }

    /// What a value may be instead: of every type, beyond every limit, or a way out of the workspace.
    private static var strangers: [Any?] {
        [
            nil, "", "x", "../../x", "/etc/passwd", "a/b", "..", ".", "2019-../x-aaaaa", "a\nb",
            String(repeating: "z", count: 300),
            0, -1, Int64.max, Int64.min, 1.5, 1e300, true, Date(timeIntervalSince1970: 1e13),
            Date(timeIntervalSince1970: -1e12),
            Data([0xFF]), [Any](), [String: Any](), ["x", 1] as [Any], ["id": ["id": "x"]],
        ]
    }
}
