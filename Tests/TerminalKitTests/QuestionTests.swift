import Testing

@testable import TerminalKit

@Suite("A question before there is a screen")
struct QuestionTests {
    private func typed(_ keys: String) throws -> (line: LineEditor, last: LineEditor.Outcome) {
        var line = LineEditor()
        var last = LineEditor.Outcome.typing
        for event in try KeyScript.parse(keys) { last = line.take(event) }
        return (line, last)
    }

    @Test(
        "The answer is edited with the keys of a field",
        arguments: [
            ("Lê An<left><left><backspace>-", "Lê-An"), ("An<home>Lê <end>h", "Lê Anh"), ("An<c-a>Lê <c-e>h", "Lê Anh"),
            ("Lê Văn<c-w>An", "Lê An"), ("sai<c-u>Lê An", "Lê An"), ("Lê Xn<left><delete><left><delete>A", "Lê A"),
            ("Lê<f6><pgup><tab><esc> An<f12>", "Lê An"), ("Lê An<left><left><c-d>", "Lê n"),
        ])
    func editing(keys: String, answer: String) throws {
        #expect(try typed(keys).last == .typing)
        #expect(try typed(keys + "<enter>").last == .answered(answer))
    }

    @Test("Ctrl-D on an empty line and Ctrl-C on any end the questions")
    func ending() throws {
        #expect(try typed("<c-d>").last == .ended)
        #expect(try typed("ab<backspace><backspace><c-d>").last == .ended)
        #expect(try typed("Lê An<c-c>").last == .ended)
        #expect(try typed("<enter>").last == .answered(""))
    }

    @Test("A long answer scrolls and never reaches beyond the terminal", arguments: [20, 40, 80])
    func narrow(columns: Int) throws {
        let line = try typed(String(repeating: "Trung tâm Thông tin ", count: 6) + "<left><left>").line
        let drawn = line.drawn(after: 10, columns: columns)
        let shown = drawn.split(separator: "\u{1B}[K").last.map(String.init)?.split(separator: "\r").first ?? ""
        #expect(TextWidth.columns(of: String(shown)) <= columns - 10)
        #expect(shown.contains("…"))
    }
}
