import Testing

@testable import TerminalKit

@Suite struct TextWidthTests {
    @Test("a Vietnamese letter takes one column however it is composed", arguments: ["ế", "e\u{302}\u{301}", "ợ", "đ"])
    func vietnamese(_ letter: String) {
        #expect(TextWidth.columns(of: letter) == 1)
    }

    @Test(
        "East Asian letters and emoji take two columns, signs of ours one",
        arguments: [
            ("漢字", 4), ("한글", 4), ("👍", 2), ("▸ ✓ ✗ … ≥", 9), ("┌─┐", 3), ("🇻🇳", 2), ("", 0), ("ｗ", 2),
        ])
    func wide(_ text: String, _ columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
    }

    @Test("truncation counts columns and cuts between graphemes")
    func truncation() {
        #expect(TextLayout.fit("Nguyễn Thị Ước Mơ", columns: 8) == "Nguyễn …")
        #expect(TextLayout.fit("漢字漢字", columns: 4) == "漢… ")
        #expect(TextLayout.fit("漢字", columns: 4) == "漢字")
        #expect(TextLayout.fit("ab", columns: 1) == "…")
        #expect(TextLayout.fit("ab", columns: 0) == "")
    }

    @Test("shorter text is padded on the side its alignment asks for")
    func padding() {
        #expect(TextLayout.fit("12", columns: 5, align: .trailing) == "   12")
        #expect(TextLayout.fit("12", columns: 5, align: .leading) == "12   ")
        #expect(TextLayout.fit("12", columns: 5, align: .centre) == " 12  ")
    }

    @Test("fitted text is exactly as wide as asked, whatever it is and however narrow")
    func exactWidth() {
        for text in ["Cục Viễn thông", "漢字 và chữ", "👍👍👍", "a\u{300}\u{301}\u{302}", "\u{1B}[31m", "\t\t"] {
            for columns in 0...12 {
                let fitted = TextLayout.fit(text, columns: columns)
                #expect(TextWidth.columns(of: fitted) == columns, "\(text) in \(columns)")
            }
        }
    }

    @Test("wrapping breaks between words, and within a word only when it is longer than the line")
    func wrapping() {
        #expect(
            TextLayout.wrap("Trước ngày 15 tháng cuối quý", columns: 12)
                == ["Trước ngày", "15 tháng", "cuối quý"])
        #expect(TextLayout.wrap("abcdefgh ij", columns: 3) == ["abc", "def", "gh", "ij"])
        #expect(TextLayout.wrap("một\n\nhai", columns: 10) == ["một", "", "hai"])
        #expect(TextLayout.wrap("", columns: 10) == [""])
        #expect(TextLayout.wrap("漢字漢", columns: 3) == ["漢", "字", "漢"])
    }

    @Test("wrapping a line of several inks keeps each letter's ink")
    func wrappingSpans() {
        let lines = TextLayout.wrap([Span("quá hạn ", .danger), Span("ba ngày")], columns: 8)
        #expect(lines == [[Span("quá hạn", .danger)], [Span("ba ngày")]])
    }
}
