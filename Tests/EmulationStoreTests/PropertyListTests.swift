import Emulation
import Foundation
import Testing

@testable import EmulationStore

@Suite("Property lists")
struct PropertyListTests {
    @Test("A list is written with sorted keys, tabs and a newline at the end, yes apart from one")
    func written() throws {
        let value = Value.dictionary([
            "đơn vị": .string("Bưu điện <Hà Nội>"), "a": .array([.integer(1), .boolean(true), .real(24.1)]),
            "at": .instant(Instant(seconds: 1_552_529_520)), "x": .dictionary([:]),
        ])
        let bytes = try #require(PropertyList.bytes(of: value))
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                \t<key>a</key>
                \t<array>
                \t\t<integer>1</integer>
                \t\t<true/>
                \t\t<real>24.1</real>
                \t</array>
                \t<key>at</key>
                \t<date>2019-03-14T02:12:00Z</date>
                \t<key>x</key>
                \t<dict/>
                \t<key>đơn vị</key>
                \t<string>Bưu điện &lt;Hà Nội&gt;</string>
                </dict>
                </plist>

                """)
    }

    @Test(
        "What stands behind a list is no part of it, and is not dropped without a word",
        arguments: ["<plist version=\"1.0\"><dict/></plist>", "<dict/>", "rest", "\u{1A}", "<!-- a --> x"])
    func behindTheEnd(_ rest: String) throws {
        let list = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><plist version=\"1.0\"><dict/></plist>\n"
        #expect(throws: Damage.Problem.self) { try PropertyList.value(of: Array((list + rest).utf8)) }
        #expect(try PropertyList.value(of: Array((list + " <!-- a -->\n").utf8)) == .dictionary([:]))
    }

    @Test("A list declared as ASCII that holds other letters is refused rather than misread")
    func declaredASCII() throws {
        func list(_ text: String) -> [UInt8] {
            Array("<?xml version=\"1.0\" encoding=\"US-ASCII\"?><plist><string>\(text)</string></plist>".utf8)
        }
        #expect(throws: Damage.Problem.self) { try PropertyList.value(of: list("Trần")) }
        #expect(try PropertyList.value(of: list("Tran")) == .string("Tran"))
    }

    @Test(
        "Whatever a list can hold comes back the same from XML and from binary",
        arguments: [UInt64.random(in: 0...(.max))])
    func roundTrips(seed: UInt64) throws {
        var generator = FixedLetters(seed: seed)
        for _ in 0..<300 {
            let value = Value.dictionary(["list": Self.random(depth: 0, using: &generator)])
            let bytes = try #require(PropertyList.bytes(of: value))
            let back = try PropertyList.value(of: bytes)
            try #require(back == value, "seed \(seed)")
            #expect(PropertyList.bytes(of: back) == bytes, "seed \(seed)")
            let binary = try propertyList(try object(of: bytes), .binary)
            let other = try PropertyList.value(of: binary)
            #expect(other.canonicalBytes == value.canonicalBytes, "seed \(seed)")
        }
    }

    @Test("A dictionary of very many keys in any order is read like one in order, from XML and from binary")
    func wide() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = FixedLetters(seed: seed)
        // This would take for ever if each key were compared with all before it or inserted among them.
        let keys = (0..<100_000).map { "k\($0)" }
        let expected = Value.dictionary(Entries(Dictionary(uniqueKeysWithValues: keys.map { ($0, .boolean(true)) })))
        let shuffled = keys.shuffled(using: &generator)
        func list(_ keys: [String]) -> [UInt8] {
            let inner = keys.map { "<key>\($0)</key><true/>" }.joined()
            let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">"
            return Array("\(head)<dict>\(inner)</dict></plist>".utf8)
        }
        #expect(FlatListScan.list(of: list(shuffled)) != nil)
        #expect(try PropertyList.value(of: list(shuffled)) == expected, "seed \(seed)")
        let other = try PropertyList.systemValue(of: list(shuffled))
        #expect(other == expected, "seed \(seed)")
        #expect(try RecordFile(list(shuffled)).value == expected, "seed \(seed)")
        let twice = Damage.Problem.duplicateKey("k7")
        #expect(throws: twice) { try PropertyList.value(of: list(shuffled + ["k7"])) }
        #expect(throws: twice) { try PropertyList.systemValue(of: list(shuffled + ["k7"])) }
    }

    @Test("Each of very many unreadable elements is named by its position")
    func manyBadElements() throws {
        let count = 40_000
        let inner = String(repeating: "<dict><key>id</key><string>ok</string></dict>", count: count)
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">"
        let bytes = Array("\(head)<dict><key>people</key><array>\(inner)</array></dict></plist>".utf8)
        let (good, bad) = try RecordFile(bytes).elements("people", of: Person.self)
        #expect(good.isEmpty)
        #expect(bad.map(\.path) == (0..<count).map { "people[\($0)].name" })
    }

    @Test("A value that is not a number or not a moment is named by its path")
    func notFinite() throws {
        let list = ["a": [["b": Double.infinity]]]
        #expect(throws: Damage.Problem.field(FieldError(path: "a[0].b", problem: .wrongType(expected: "real")))) {
            try ForeignList.value(of: try propertyList(list, .binary))
        }
    }

    @Test("Text is NFC and free of what XML forbids, so that a hash outlives the save")
    func plainText() throws {
        let raw = Value.dictionary(["note": .string("Đu\u{31B}\u{301}c\u{0}\u{1B}[31m\r\nhai\rba\u{FFFF}\tbốn")])
        let bytes = try #require(PropertyList.bytes(of: raw))
        let back = try PropertyList.value(of: bytes)
        #expect(back.canonicalBytes == Value.dictionary(["note": .string("Đứ\u{63}[31m\nhai\nba\tbốn")]).canonicalBytes)
        let again = try #require(PropertyList.bytes(of: back))
        #expect(again == bytes)
    }

    @Test("Another program's NFD keys and texts read as NFC")
    func decomposed() throws {
        let list = "<plist><dict><key>te\u{302}n</key><string>Vie\u{323}\u{302}t</string></dict></plist>"
        let value = try PropertyList.value(of: Array(list.utf8))
        #expect(value.canonicalBytes == Value.dictionary(["t\u{EA}n": .string("Vi\u{1EC7}t")]).canonicalBytes)
    }

    @Test("Dates lose fractions of a second downwards, before 1970 too")
    func dates() throws {
        let binary = try propertyList(
            ["a": Date(timeIntervalSince1970: 1.9), "b": Date(timeIntervalSince1970: -1.5)], .binary)
        #expect(
            try PropertyList.value(of: binary)
                == .dictionary(["a": .instant(Instant(seconds: 1)), "b": .instant(Instant(seconds: -2))]))
    }

    @Test("A list nobody can trust is refused with its reason", arguments: Hostile.all)
    func refused(hostile: Hostile) {
        let problem = #expect(throws: Damage.Problem.self) { try PropertyList.value(of: hostile.bytes) }
        #expect(problem.map(hostile.isExpected) == true, "\(String(describing: problem))")
    }

    @Test("Sixty-four levels are read, one more is not")
    func depth() throws {
        let deepest = Array(Hostile.nested(64).utf8)
        _ = try PropertyList.value(of: deepest)
        let deeper = Array(Hostile.nested(65).utf8)
        #expect(throws: Damage.Problem.tooDeep(limit: 64)) { try PropertyList.value(of: deeper) }
    }

    @Test(
        "Bytes changed at random are read or refused, and what is read can be written",
        arguments: [UInt64.random(in: 0...(.max))])
    func mutated(seed: UInt64) throws {
        var generator = FixedLetters(seed: seed)
        let nomination = try #require(try sampleFiles.get().first { $0.key.hasPrefix("nominations/") }?.value)
        for original in [nomination, try propertyList(try object(of: nomination), .binary)] {
            for _ in 0..<400 {
                var bytes = original
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    let place = Int.random(in: 0..<bytes.count, using: &generator)
                    bytes[place] = UInt8.random(in: 0...255, using: &generator)
                }
                guard let value = try? PropertyList.value(of: bytes) else { continue }
                let list = Value.dictionary(["list": value])
                let written = try #require(PropertyList.bytes(of: list))
                #expect(try PropertyList.value(of: written) == list, "seed \(seed)")
            }
        }
    }

    private static func random(depth: Int, using generator: inout FixedLetters) -> Value {
        switch Int.random(in: 0..<(depth < 4 ? 8 : 6), using: &generator) {
        case 0:
            let texts = ["", "Đề nghị", "a & b < c", "  hai  ", "\t\n", "😀ữ"]
            return .string(texts[Int.random(in: 0..<texts.count, using: &generator)])
        case 1: return .integer(Int64.random(in: .min ... .max, using: &generator))
        case 2: return .real(Double(Int64.random(in: -1_000_000...1_000_000, using: &generator)) / 7)
        case 3: return .boolean(Bool.random(using: &generator))
        case 4: return .instant(Instant(seconds: Int64.random(in: -2_000_000_000...4_000_000_000, using: &generator)))
        case 5: return .data((0..<Int.random(in: 0..<50, using: &generator)).map { UInt8($0) })
        case 6: return .array(some(depth: depth, using: &generator))
        default:
            let values = some(depth: depth, using: &generator).enumerated().map { ("k\($0.offset)", $0.element) }
            return .dictionary(Entries(Dictionary(uniqueKeysWithValues: values)))
        }
    }

    private static func some(depth: Int, using generator: inout FixedLetters) -> [Value] {
        (0..<Int.random(in: 0..<5, using: &generator)).map { _ in random(depth: depth + 1, using: &generator) }
    }
}
