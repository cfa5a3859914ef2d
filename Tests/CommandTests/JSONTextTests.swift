import Foundation
import Testing

@testable import thidua

/// Printed JSON is safe to look at in a terminal.
struct JSONTextTests {
    @Test("controls beyond ASCII and bidirectional marks are escaped, and decode to themselves")
    func escaped() throws {
        let text =
            "a\u{7F}b\u{80}c\u{9B}31m\u{9F}d\u{61C}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}\u{2028}e\u{1B}[m"
        let json = JSONText.of(["t": text])
        for scalar in json.unicodeScalars {
            let value = scalar.value
            #expect(value == 0x0A || (0x20..<0x7F).contains(value), "\(String(value, radix: 16))")
        }
        #expect(json.contains("\\u009b31m") && json.contains("\\u202e") && json.contains("\\u007f"))
        #expect(try JSONDecoder().decode([String: String].self, from: Data(json.utf8)) == ["t": text])
        #expect(JSONText.of(["t": "Nguyễn Thị Ước Mơ “ – ”"]).contains("Nguyễn Thị Ước Mơ “ – ”"))
    }

    @Test("words that are no UTF-8 are shown with their bytes")
    func foreignWords() {
        #expect(InvalidUTF8.shown(Array("Tờ trình".utf8)) == nil)
        #expect(InvalidUTF8.shown(Array("tệ".utf8) + [0xFF, 0x20, 0xC3]) == "tệ\\xFF \\xC3")
        #expect(CurrentFolder.absolute("/a/./b/../c/") == "/a/c")
    }
}
