import Foundation
import Testing

@testable import TerminalKit

@Suite("Text that is measured by its bytes alone")
struct SimpleTextTests {
    private static let scalars = (UInt32(0)...0x1_FFFF).compactMap(Unicode.Scalar.init)
    private static let simple = scalars.filter { SimpleText.columns(of: String($0)) != nil }

    @Test("every code point it takes is one column, stays as it is and joins no other")
    func sound() {
        #expect(Self.simple.count > 1000)
        for scalar in Self.simple {
            let text = String(scalar)
            #expect(TextWidth.columns(of: scalar) == 1, "\(scalar.value)")
            #expect(!TextWidth.isZeroWidth(scalar) && !scalar.properties.isEmojiPresentation, "\(scalar.value)")
            #expect(codePoints(text.precomposedStringWithCanonicalMapping) == [scalar.value])
            #expect(("a" + text + text + "b").count == 4, "\(scalar.value)")
        }
    }

    @Test("all of Vietnamese is simple; tabs, marks, controls and wide letters are not")
    func reach() {
        let letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"
        let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
        for letter in letters {
            for tone in "aăâeêioôơuưy".contains(letter) ? tones : [""] {
                let text = (String(letter) + tone).precomposedStringWithCanonicalMapping
                #expect(SimpleText.columns(of: text) == 1 && SimpleText.columns(of: text.uppercased()) == 1, "\(text)")
            }
        }
        for text in ["\t", "\n", "\u{1B}", "\u{7F}", "\u{85}", "\u{AD}", "a\u{301}", "\u{200B}", "漢", "⌚", "☔", "🇻🇳"] {
            #expect(SimpleText.columns(of: text) == nil, "\(text)")
        }
    }

    @Test("cells are the same whether text went in by its bytes or by its graphemes")
    func sameCells() {
        for start in stride(from: 0, to: Self.simple.count - 12, by: 7) {
            let text = String(String.UnicodeScalarView(Self.simple[start..<start + 12]))
            for room in [0, 1, 5, 10] {
                // A mark beyond the grid's edge sends the whole text the slow way.
                let plain = drawn(room, 1) { $0.write(text, at: Point(column: -2, row: 0)) }
                let marked = drawn(room, 1) { $0.write(text + "q\u{323}", at: Point(column: -2, row: 0)) }
                #expect(plain == marked, "\(text) in \(room)")
            }
        }
    }

    @Test("grids are equal where they read the same, whatever was written before")
    func equality() {
        let first = drawn(8, 1) { $0.write("q\u{323}x\u{323}\u{301}x", at: Point(column: 0, row: 0)) }
        let second = drawn(8, 1) {
            $0.write("x\u{323}\u{301}", at: Point(column: 3, row: 0))
            $0.write("q\u{323}x\u{323}\u{301}x ", at: Point(column: 0, row: 0))
        }
        #expect(first.text.unicodeScalars.count > first.text.count)
        #expect(first.text == "\(second.text)" && first.hasSame(0, as: first))
        #expect(first == second)
        #expect(first != drawn(8, 1) { $0.write("q\u{323}x\u{323}\u{301}y", at: Point(column: 0, row: 0)) })
    }
}
