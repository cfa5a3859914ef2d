import TerminalKit
import Testing

@Suite struct CleanTextTests {
    @Test("text comes out in NFC")
    func composes() {
        #expect(codePoints(CleanText.line("Bu\u{31B}u \u{111}ie\u{302}\u{323}n")) == codePoints("Bưu điện"))
    }

    @Test("nothing that could steer the terminal comes through")
    func controls() {
        #expect(CleanText.line("a\u{1B}[2Jb") == "a\u{FFFD}[2Jb")
        #expect(CleanText.line("a\u{9B}2Jb\u{7F}\u{0}\u{7}") == "a\u{FFFD}2Jb\u{FFFD}\u{FFFD}\u{FFFD}")
        for value in UInt32(0)...0x9F where !(0x20...0x7E).contains(value) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let clean = CleanText.line("x\(Character(scalar))y")
            #expect(clean == "x y" || clean == "x\u{FFFD}y", "U+\(String(value, radix: 16))")
        }
    }

    @Test("tabs and line ends become one space each")
    func spaces() {
        #expect(CleanText.line("a\tb\nc\r\nd\u{2028}e") == "a b c d e")
        #expect(CleanText.paragraph("một\r\nhai\nba\tbốn") == ["một", "hai", "ba bốn"])
    }

    @Test("text cannot change its own direction, and invisible characters go")
    func direction() {
        #expect(CleanText.line("gpj.\u{202E}exe") == "gpj.\u{FFFD}exe")
        #expect(CleanText.line("a\u{2066}b\u{2069}") == "a\u{FFFD}b\u{FFFD}")
        #expect(CleanText.line("\u{FEFF}a\u{200B}b\u{2060}\u{200E}\u{61C}\u{AD}c") == "abc")
    }

    @Test("a pile of marks is cut to a few, and a mark with no letter gets something to stand on")
    func marks() {
        let pile = "a" + String(repeating: "\u{301}", count: 50_000) + "b"
        let clean = CleanText.line(pile)
        #expect(clean.unicodeScalars.count <= 7)
        #expect(clean.last == "b")
        #expect(codePoints(CleanText.line("\u{301}x")) == [0x25CC, 0x301, 0x78])
    }

    @Test("cleaning twice changes nothing more")
    func idempotent() {
        for text in ["\u{301}x", "a\u{1B}b", "e\u{302}\u{301}", "👨‍👩‍👧 👍🏽 🇻🇳", "\u{E000}\u{E0001}", "한글", "क्षि"] {
            let once = CleanText.line(text)
            #expect(codePoints(CleanText.line(once)) == codePoints(once))
        }
    }

    @Test("each grapheme of cleaned text takes at least a column")
    func everyGraphemeShows() {
        for text in ["\u{301}x", "👨‍👩‍👧", "a\u{200D}b", "\u{1160}\u{3164}", "☀\u{FE0F}", "1\u{FE0F}\u{20E3}"] {
            for character in CleanText.line(text) {
                #expect(TextWidth.columns(of: character) > 0, "\(codePoints(String(character)))")
            }
        }
    }
}
