import TerminalKit
import Testing

@Suite struct PromptTests {
    private static let window = Rect(column: 0, row: 0, columns: 40, rows: 12)
    private static let tall = Rect(column: 0, row: 0, columns: 40, rows: 60)
    private static let tiny = Rect(column: 0, row: 0, columns: 20, rows: 5)

    private func withdrawal() -> Prompt {
        Prompt(
            title: "Rút đề nghị", message: ["Rút 3 đề nghị khỏi danh sách?"],
            choices: [("r", "Rút"), ("t", "Thôi")])
    }

    private func returning() -> Prompt {
        Prompt(
            title: "Trả lại", message: ["Nêu lý do để đơn vị bổ sung."], choices: [("r", "Trả lại"), ("t", "Thôi")],
            noteLabel: "Lý do", noteRequired: true)
    }

    private func last(_ script: String, _ prompt: Prompt) throws -> Prompt.Outcome {
        var prompt = prompt
        var outcome = Prompt.Outcome.none
        try press(script) { outcome = prompt.handle($0, in: Self.window, over: Self.window) }
        return outcome
    }

    @Test("Enter alone takes the safe choice")
    func safe() throws {
        #expect(try last("<enter>", withdrawal()) == .chosen("t", note: ""))
        #expect(try last("<left><enter>", withdrawal()) == .chosen("r", note: ""))
    }

    @Test("a message that is longer than the screen is read by the page, while the note is written as well")
    func longMessage() throws {
        var prompt = Prompt(
            message: (1...40).map { "đề nghị số \($0)" }, choices: [("r", "Trả lại"), ("t", "Thôi")],
            noteLabel: "Lý do")
        func rows() -> String {
            drawn(40, 12) { prompt.draw(into: &$0, in: $0.bounds) }.text
        }
        #expect(prompt.isLong(in: Self.window, over: Self.window))
        #expect(!prompt.isLong(in: Self.tall, over: Self.tall))
        #expect(rows().contains("đề nghị số 1 "))
        #expect(rows().contains("/ 40 ▼"))
        try press("<pgdn>a") { _ = prompt.handle($0, in: Self.window, over: Self.window) }
        #expect(!rows().contains("đề nghị số 1 "))
        #expect(prompt.note.text == "a")
        for _ in 0..<20 { try press("<pgdn>") { _ = prompt.handle($0, in: Self.window, over: Self.window) } }
        #expect(rows().contains("đề nghị số 40"))
        #expect(rows().contains("Thôi"))
        // Its end is where it stops, so that one key back shows another part.
        try press("<pgup><up>") { _ = prompt.handle($0, in: Self.window, over: Self.window) }
        #expect(rows().contains("/ 40 ▲▼"))
        #expect(!rows().contains("đề nghị số 34"))
        #expect(prompt.isWriting)
    }

    @Test("where note and answers have no room together, what has the focus is seen")
    func tiny() throws {
        var prompt = returning()
        func text() -> String { drawn(30, 4) { prompt.draw(into: &$0, in: $0.bounds) }.text }
        #expect(text().contains("Lý do"))
        try press("ô<enter>") { _ = prompt.handle($0, in: Self.window, over: Self.window) }
        #expect(text().contains("Thôi"))
    }

    @Test("a letter takes its choice in either case, other letters do nothing, Esc leaves")
    func letters() throws {
        #expect(try last("r", withdrawal()) == .chosen("r", note: ""))
        #expect(try last("R", withdrawal()) == .chosen("r", note: ""))
        #expect(try last("x", withdrawal()) == .none)
        #expect(try last("<esc>", withdrawal()) == .cancelled)
    }

    @Test("a pasted text decides nothing")
    func paste() throws {
        #expect(try last("<paste:r>", withdrawal()) == .none)
    }

    @Test("in the note letters are text; after it Enter goes on with what was meant")
    func note() throws {
        #expect(try last("rất thiếu<enter>", returning()) == .none)
        #expect(try last("rất thiếu<enter><enter>", returning()) == .chosen("r", note: "rất thiếu"))
    }

    @Test("without a required note only the safe choice is taken")
    func requiredNote() throws {
        #expect(try last("<enter>", returning()) == .none)
        #expect(try last("<tab>r", returning()) == .none)
        #expect(try last("<tab>t", returning()) == .chosen("t", note: ""))
        var prompt = returning()
        _ = prompt.handle(.key(.enter), in: Self.window, over: Self.window)
        #expect(prompt.isNoteMissing)
    }

    /// A question whose answer cannot be undone.
    private func signing() -> Prompt {
        Prompt(
            title: "Khen", message: [], choices: [("1", "Ký"), ("0", "Thôi")], isGuarded: true, noteLabel: "Số",
            noteRequired: true)
    }

    @Test("in a guarded question Enter takes only the safe answer, and none after a note; each answer has its key")
    func guarded() throws {
        #expect(try last("77<enter><enter>", signing()) == .none)
        #expect(try last("77<enter><enter><enter>0", signing()) == .chosen("0", note: "77"))
        #expect(try last("<tab><enter>", signing()) == .chosen("0", note: ""))
        #expect(try last("77<enter><left><enter>", signing()) == .none)
        #expect(try last("77<enter><left><enter>1", signing()) == .chosen("1", note: "77"))
        #expect(try last("77<tab>1", signing()) == .chosen("1", note: "77"))
        var prompt = signing()
        #expect(prompt.takenByEnter == nil)
        try press("7<enter>") { _ = prompt.handle($0, in: Self.window, over: Self.window) }
        #expect(prompt.takenByEnter == nil && prompt.wantedKey == nil)
        try press("<enter>") { _ = prompt.handle($0, in: Self.window, over: Self.window) }
        #expect(prompt.wantedKey == "1" && prompt.note.text == "7")
        try press("<left><enter>") { _ = prompt.handle($0, in: Self.window, over: Self.window) }
        #expect(prompt.takenByEnter == nil)
        #expect(prompt.wantsKey)
    }

    @Test("while the note is being written the answers show no keys, since keys are text then")
    func keysOfAnswers() throws {
        var prompt = signing()
        func text() -> String { drawn(40, 10) { prompt.draw(into: &$0, in: $0.bounds) }.text }
        #expect(text().contains("Ký") && !text().contains("1 Ký"))
        try press("0x<enter>") { _ = prompt.handle($0, in: Self.window, over: Self.window) }
        #expect(text().contains("0x") && text().contains("1 Ký   0 Thôi"))
    }

    @Test("in the smallest window the answer that Enter takes is seen")
    func smallest() throws {
        for start in [withdrawal(), returning()] {
            var prompt = start
            for script in ["", "<tab>", "<left>"] {
                try press(script) { _ = prompt.handle($0, in: Self.tiny, over: Self.tiny) }
                if prompt.isWriting { continue }
                let grid = drawn(20, 5) { prompt.draw(into: &$0, in: $0.bounds) }
                let title = prompt.choices[prompt.selected].title
                #expect(grid.text.contains("\(prompt.choices[prompt.selected].key) \(title)"), "\(grid.text)")
                #expect(grid.cursor != nil)
            }
        }
    }

    @Test("the box shows question, note and answers, with the safe answer selected")
    func drawing() {
        let grid = drawn(40, 10) { withdrawal().draw(into: &$0, in: $0.bounds) }
        #expect(grid.text.contains("┌─ Rút đề nghị ─"))
        #expect(grid.text.contains("Rút 3 đề nghị khỏi danh sách?"))
        let row = grid.rows.firstIndex { $0.contains(" r Rút   t Thôi") } ?? -1
        #expect(grid.inks(of: "t Thôi", row: row) == [.selected])
        #expect(grid.inks(of: "Rút", row: row) == [.normal])
        let note = drawn(40, 10) { returning().draw(into: &$0, in: $0.bounds) }
        #expect(note.text.contains("Lý do *"))
        #expect(note.cursor != nil)
    }
}
