import Emulation
import Foundation
import Testing

@testable import EmulationStore

/// A file that is not what it should be, with the reason it is to be refused for.
struct Hostile: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let isExpected: @Sendable (Damage.Problem) -> Bool

    static let all: [Hostile] = [
        Hostile("empty", "") { $0 == .empty },
        Hostile("cut off", "<plist><dict><key>a</key><string>b</str", \.isNoList),
        Hostile("plain words", "hello", \.isNoList),
        Hostile("the old style", "{ a = b; }", \.isNoList),
        Hostile("NUL in the text", "<plist><dict><key>a</key><string>b\0c</string></dict></plist>", \.isNoList),
        Hostile("a file of zeros", [UInt8](repeating: 0, count: 4096)) { $0 == .utf16 || $0.isNoList },
        Hostile("UTF-16", Array(Data("\u{FEFF}<plist><dict/></plist>".data(using: .utf16LittleEndian) ?? Data()))) {
            $0 == .utf16
        },
        Hostile("deep nesting", nested(200_000)) { $0 == .tooDeep(limit: 64) },
        Hostile("a key twice", list("<key>a</key><string>1</string><key>a</key><string>2</string>")) {
            $0 == .duplicateKey("a")
        },
        Hostile("a key twice, once decomposed", list("<key>\u{E9}</key><true/><key>e\u{301}</key><true/>")) {
            $0 == .duplicateKey("\u{E9}")
        },
        Hostile("an entity", "<!DOCTYPE plist [<!ENTITY x \"aaa\">]><plist><string>&x;</string></plist>", \.isNoList),
        Hostile("a number too large", list("<key>a</key><integer>18446744073709551615</integer>")) {
            $0 == .field(FieldError(path: "a", problem: .wrongType(expected: "integer")))
        },
        Hostile("a number that is none", list("<key>a</key><real>nan</real>")) {
            $0 == .field(FieldError(path: "a", problem: .wrongType(expected: "real")))
        },
        Hostile("a date beyond time", list("<key>a</key><date>99999-03-14T02:12:00Z</date>")) {
            $0.isNoList || $0 == .field(FieldError(path: "a", problem: .wrongType(expected: "date")))
        },
        Hostile(
            "bytes that are no UTF-8", Array("<plist><string>".utf8) + [0xFF, 0xFE] + Array("</string></plist>".utf8),
            \.isNoList),
        Hostile("binary, cut off", Array("bplist00".utf8) + [0xD1, 0x01], \.isNoList),
        Hostile(
            "binary, each level ten times the one below",
            binary((0..<12).map { .array(Array(repeating: $0, count: 10)) })
        ) { $0 == .tooManyValues },
        Hostile("binary, one long text named very often", binary(text: 300_000, named: 1_000)) { $0 == .tooManyValues },
        Hostile("binary, a date that is no number", binary(number: .nan, marker: 0x33)) {
            $0 == .field(FieldError(path: "", problem: .wrongType(expected: "date")))
        },
        Hostile("binary, an endless date", binary(number: .infinity, marker: 0x33)) {
            $0 == .field(FieldError(path: "", problem: .wrongType(expected: "date")))
        },
        Hostile("binary, an endless number", binary(number: -.infinity, marker: 0x23)) {
            $0 == .field(FieldError(path: "", problem: .wrongType(expected: "real")))
        },
        Hostile("binary, a set, which XML cannot say", [UInt8]("bplist00".utf8) + set) { $0.isNoList },
        Hostile("binary, a list in itself", binary([.array([1])], top: 1)) { $0 == .tooDeep(limit: 64) },
        Hostile("binary, deep nesting", binary((0..<20_000).map { .array([$0]) })) { $0 == .tooDeep(limit: 64) },
        Hostile("binary, a key twice", binary([.dictionary([0, 0], [0, 0])])) { $0 == .duplicateKey("a") },
    ]

    init(_ name: String, _ bytes: [UInt8], _ isExpected: @escaping @Sendable (Damage.Problem) -> Bool) {
        testDescription = name
        self.bytes = bytes
        self.isExpected = isExpected
    }

    init(_ name: String, _ text: String, _ isExpected: @escaping @Sendable (Damage.Problem) -> Bool) {
        self.init(name, Array(text.utf8), isExpected)
    }

    static func nested(_ levels: Int) -> String {
        let open = String(repeating: "<array>", count: levels)
        return "<plist>" + open + String(repeating: "</array>", count: levels) + "</plist>"
    }

    /// The rest of a binary list that holds a set of one text.
    private static let set: [UInt8] =
        [0xC1, 1, 0x51, 0x61, 8, 10] + [0, 0, 0, 0, 0, 0, 1, 1]
        + [2, 0, 12].flatMap { [0, 0, 0, 0, 0, 0, 0, $0] }

    private static func list(_ inner: String) -> String {
        "<plist version=\"1.0\"><dict>\(inner)</dict></plist>"
    }

    /// An object of a binary list, by the numbers of the objects it refers to; object 0 is the text `a`.
    private enum Object {
        case array([Int])
        case dictionary([Int], [Int])
    }

    /// A binary list of these objects after object 0, with four bytes to a reference.
    private static func binary(_ objects: [Object], top: Int? = nil) -> [UInt8] {
        var bytes = Array("bplist00".utf8)
        var offsets = [bytes.count]
        bytes += [0x51, UInt8(ascii: "a")]
        for object in objects {
            offsets.append(bytes.count)
            switch object {
            case .array(let items):
                bytes.append(0xA0 | UInt8(items.count))
                for item in items { bytes += number(item) }
            case .dictionary(let keys, let values):
                bytes.append(0xD0 | UInt8(keys.count))
                for item in keys + values { bytes += number(item) }
            }
        }
        let table = bytes.count
        for offset in offsets { bytes += number(offset) }
        bytes += [0, 0, 0, 0, 0, 0, 4, 4]
        for value in [offsets.count, top ?? offsets.count - 1, table] { bytes += [0, 0, 0, 0] + number(value) }
        return bytes
    }

    /// A binary list of a single number of eight bytes.
    private static func binary(number: Double, marker: UInt8) -> [UInt8] {
        let bits = (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (56 - 8 * $0)) }
        return Array("bplist00".utf8) + [marker] + bits + [8] + [0, 0, 0, 0, 0, 0, 1, 1]
            + [1, 0, 17].flatMap { [0, 0, 0, 0, 0, 0, 0, $0] }
    }

    /// A binary list that refers to one text of `text` letters `count` times.
    private static func binary(text: Int, named count: Int) -> [UInt8] {
        var bytes = Array("bplist00".utf8)
        let offsets = [bytes.count, bytes.count + 6 + text]
        bytes += [0x5F, 0x12] + number(text) + Array(repeating: UInt8(ascii: "a"), count: text)
        bytes += [0xAF, 0x12] + number(count) + Array(repeating: 0, count: count)
        let table = bytes.count
        for offset in offsets { bytes += number(offset) }
        bytes += [0, 0, 0, 0, 0, 0, 4, 1]
        for value in [2, 1, table] { bytes += [0, 0, 0, 0] + number(value) }
        return bytes
    }

    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}

extension Damage.Problem {
    fileprivate var isNoList: Bool {
        if case .notAPropertyList = self { true } else { false }
    }
}
