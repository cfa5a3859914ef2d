import TerminalKit
import Testing

@Suite struct TextFieldTests {
    private func typed(_ script: String, into text: String = "") throws -> TextField {
        var field = TextField(text: text)
        try press(script) { _ = field.handle($0) }
        return field
    }

    @Test("an input method's bursts of backspaces and letters give the word meant")
    func inputMethodBursts() throws {
        // Telex for "Nguyễn", "đường" and "thưởng", as input methods rewrite the word while it is typed.
        #expect(try typed("Nguyen<bs><bs>ên<bs><bs>ễn").text == "Nguyễn")
        #expect(try typed("d<bs>đuong<bs><bs><bs><bs>ương<bs><bs><bs>ờng").text == "đường")
        #expect(try typed("thuo<bs><bs>ưong<bs><bs><bs>ơng<bs><bs><bs>ởng").text == "thưởng")
    }

    @Test("the first typed or pasted text replaces a suggestion; keys that move keep it for editing")
    func suggestion() throws {
        func typed(_ script: String) throws -> String {
            var field = TextField(suggesting: "10/09/2019")
            try press(script) { _ = field.handle($0) }
            return field.text
        }
        #expect(try typed("5/8") == "5/8")
        #expect(try typed("<paste:05/08/2019>") == "05/08/2019")
        #expect(try typed("<left><bs>8") == "10/09/2089")
        #expect(try typed("<home>3") == "310/09/2019")
        #expect(try typed("<bs>8") == "10/09/2018")
        #expect(try typed("<down>") == "10/09/2019")
        // Input methods send backspaces and the intended letter after the first one.
        #expect(try typed("d<bs>đ") == "đ")
        let grid = drawn(20, 1) {
            TextField(suggesting: "10/09").draw(into: &$0, at: Point(column: 0, row: 0), columns: 12, focused: true)
        }
        #expect(grid.inks(of: "10/09", row: 0) == [.selected])
    }

    @Test("a mark typed after its letter joins it, also in the middle of the text")
    func composing() {
        var field = TextField(text: "Bu dien")
        for _ in 0..<5 { _ = field.handle(.key(.left)) }
        _ = field.handle(.key(.character("\u{31B}")))
        #expect(codePoints(field.text) == codePoints("Bư dien"))
        #expect(field.cursor == 2)
        _ = field.handle(.key(.backspace))
        #expect(field.text == "B dien")
    }

    @Test("pasted decomposed text is stored composed")
    func pasteComposes() {
        var field = TextField()
        _ = field.handle(.paste("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"))
        #expect(codePoints(field.text) == codePoints("Tiếng Việt"))
    }

    @Test("line ends in a paste become spaces and never press Enter")
    func pastedLines() {
        var field = TextField(text: "a")
        let isConsumed = field.handle(.paste("b\nc\r\nd\u{1B}"))
        #expect(isConsumed)
        #expect(field.text == "ab c d\u{FFFD}")
    }

    @Test("Backspace and Delete take one grapheme at the cursor")
    func deleting() throws {
        #expect(try typed("<left><bs>", into: "điện").text == "đin")
        #expect(try typed("<home><del>", into: "điện").text == "iện")
        #expect(try typed("<home><bs>", into: "điện").text == "điện")
    }

    @Test("words are skipped and deleted whole")
    func words() throws {
        #expect(try typed("<c-w>", into: "Cục Viễn thông").text == "Cục Viễn ")
        #expect(try typed("<c-left><c-left><c-k>", into: "Cục Viễn thông").text == "Cục ")
        #expect(try typed("<c-a><a-f><c-u>", into: "Cục Viễn thông").text == " Viễn thông")
        #expect(try typed("<c-a>x<c-e>y", into: "ab").text == "xaby")
    }

    @Test("no more is taken than the limit")
    func limit() {
        var field = TextField(text: "ab", limit: 4)
        _ = field.handle(.key(.left))
        _ = field.handle(.paste("xyz"))
        #expect(field.text == "axyb")
        #expect(field.cursor == 3)
    }

    @Test("what is there already is never cut, only what is added, and how much was is told")
    func overflow() throws {
        var field = TextField(text: "abcdef", limit: 4)
        #expect(field.text == "abcdef")
        _ = field.handle(.key(.character("x")))
        #expect(field.text == "abcdef" && field.overflow?.limit == 4 && field.overflow?.leftOut == 1)
        // A letter that an input method takes back and puts anew is not lost.
        try press("<bs>é") { _ = field.handle($0) }
        #expect(field.text == "abcdeé" && field.overflow == nil)
        field.set("0123456789")
        #expect(field.text == "012345" && field.overflow?.leftOut == 4)
        var empty = TextField(limit: 4)
        _ = empty.handle(.paste("abcdefg"))
        #expect(empty.text == "abcd" && empty.overflow?.leftOut == 3)
    }

    @Test("keys that mean something to the screen are left to it")
    func notConsumed() {
        var field = TextField(text: "a")
        for key in [Key.enter, .escape, .tab, .up, .down, .function(2), .control("s"), .pageDown] {
            let isConsumed = field.handle(.key(key))
            #expect(!isConsumed, "\(key.label)")
        }
    }

    @Test("random editing agrees with a plain array of letters")
    func model() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix(state: seed)
        let letters: [Character] = ["a", "ế", "đ", " ", "漢", "ơ"]
        var field = TextField()
        var model: [Character] = []
        var cursor = 0
        for _ in 0..<2000 {
            switch Int.random(in: 0..<8, using: &random) {
            case 0 where cursor > 0:
                cursor -= 1
                model.remove(at: cursor)
                _ = field.handle(.key(.backspace))
            case 1:
                cursor = max(0, cursor - 1)
                _ = field.handle(.key(.left))
            case 2:
                cursor = min(model.count, cursor + 1)
                _ = field.handle(.key(.right))
            case 3:
                if cursor < model.count { model.remove(at: cursor) }
                _ = field.handle(.key(.delete))
            default:
                let letter = letters[Int.random(in: 0..<letters.count, using: &random)]
                model.insert(letter, at: cursor)
                cursor += 1
                _ = field.handle(.key(.character(letter)))
            }
            #expect(field.text == String(model) && field.cursor == cursor, "seed \(seed)")
        }
    }

    @Test("a text longer than its field scrolls so that the cursor is always seen")
    func scrolling() {
        var field = TextField(text: "Tổng công ty Bưu điện Việt Nam 漢字漢字")
        for columns in 1...12 {
            _ = field.handle(.key(.end))
            for _ in 0...field.text.count {
                let grid = drawn(20, 1) {
                    field.draw(into: &$0, at: Point(column: 3, row: 0), columns: columns, focused: true)
                }
                let column = grid.cursor?.column ?? -1
                #expect((3..<3 + columns).contains(column), "width \(columns), cursor \(field.cursor)")
                #expect(TextWidth.columns(of: grid.rows[0]) <= 3 + columns)
                let letters = Array(field.text)
                if field.cursor < letters.count && columns >= 4 {
                    let under = grid[Point(column: column, row: 0)].text
                    #expect(under == String(letters[field.cursor]) || under == " ", "cursor \(field.cursor)")
                }
                _ = field.handle(.key(.left))
            }
        }
    }
}

/// A small generator whose state can be printed and set.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
