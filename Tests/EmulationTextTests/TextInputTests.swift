import Emulation
import EmulationText
import Foundation
import Testing

@Suite("Cleaning what people type or paste")
struct TextInputTests {
    @Test(
        "what could steer a terminal or lie about its order goes",
        arguments: [
            ("\u{1B}[2Jxoá", "[2Jxoá"), ("a\u{0}b\u{7F}c\u{9B}d", "abcd"), ("khen\u{202E}gnởưht\u{202C}", "khengnởưht"),
            ("a\u{2066}b\u{2069}c\u{200F}d\u{61C}", "abcd"), ("Bưu\u{200B}\u{FEFF} đi\u{AD}ện", "Bưu điện"),
            ("a\u{200D}b\u{2060}c\u{FFFE}d", "abcd"), ("x\u{E0041}\u{FE0F}y", "xy"),
        ])
    func steering(raw: String, clean: String) {
        #expect(TextInput.clean(raw) == clean)
    }

    @Test("tabs, line ends and runs of blanks become one space, and none is left at the ends")
    func blanks() {
        #expect(TextInput.clean(" \tLê\r\nVăn \u{A0}\u{2028}Đức\u{3164}\n") == "Lê Văn Đức")
        #expect(TextInput.clean("một\rhai") == "một hai")
        #expect(TextInput.clean("a \u{200B} b") == "a b")
        #expect(TextInput.clean(" \n\u{0}\t ") == "")
    }

    @Test("what comes decomposed, as some keyboards send it, is composed")
    func composed() {
        let name = "Tổng cục Bưu điện"
        let clean = TextInput.clean(name.decomposedStringWithCanonicalMapping)
        #expect(clean.unicodeScalars.elementsEqual(name.precomposedStringWithCanonicalMapping.unicodeScalars))
    }

    @Test("clean text stays as it is")
    func unchanged() {
        for text in ["112/QĐ-BTTTT", "Sáng kiến “Phát tại chỗ”", "plain text", "24,1 % – 5★", "漢字 😀"] {
            #expect(TextInput.clean(text) == text)
        }
    }

    @Test("a pile of marks on one letter is cut, so that it cannot hold up the program")
    func markPile() {
        let pile = "a" + String(repeating: "\u{323}\u{302}", count: 100_000)
        #expect(TextInput.clean(pile).unicodeScalars.count <= 9)
    }

    @Test("cleaning twice changes nothing more, whatever came in")
    func twice() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "\u{1B}", "\r", "\n", " ", "\u{301}", "\u{323}", "e", "ê", "Đ", "\u{202E}", "\u{200B}", "\u{85}", "7",
        ]
        for _ in 0..<500 {
            let raw = (0..<12).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            let clean = TextInput.clean(raw)
            #expect(TextInput.clean(clean) == clean, "seed \(seed), \(raw.unicodeScalars.map(\.value))")
            #expect(clean.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }, "seed \(seed)")
        }
    }
}
