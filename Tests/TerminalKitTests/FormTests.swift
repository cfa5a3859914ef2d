import TerminalKit
import Testing

@Suite struct FormTests {
    private enum Field: Hashable { case nominee, unit, group, achievements, year }

    private func nomination() -> Form<Field> {
        Form(
            fields: [
                FormField(
                    id: .nominee, label: "Họ và tên", help: "Tên đầy đủ của người được đề nghị",
                    value: .text(TextField()), isRequired: true),
                FormField(
                    id: .unit, label: "Đơn vị",
                    value: .choice(
                        options: [
                            PickerOption(id: "vu-buu-chinh", label: "Vụ Bưu chính"),
                            PickerOption(id: "cuc-vien-thong", label: "Cục Viễn thông"),
                        ], chosen: nil)),
                FormField(id: .year, label: "Năm", value: .readOnly("2019")),
                FormField(id: .group, label: "Tập thể", value: .toggle(false)),
                FormField(id: .achievements, label: "Thành tích", value: .list([])),
            ], fold: folded)
    }

    private func filled(_ script: String) throws -> Form<Field> {
        var form = nomination()
        try press(script) { _ = form.handle($0) }
        return form
    }

    @Test("Tab, Enter and the arrows walk the fields, past what cannot be filled in, and round")
    func walking() throws {
        #expect(try filled("").focus == .nominee)
        #expect(try filled("<tab>").focus == .unit)
        #expect(try filled("<enter>").focus == .unit)
        #expect(try filled("<tab><down>").focus == .group)
        #expect(try filled("<tab><down><up><up>").focus == .nominee)
        #expect(try filled("<s-tab>").focus == .achievements)
        #expect(try filled("<s-tab><tab>").focus == .nominee)
    }

    @Test("a whole form is filled in with nothing but keys")
    func filling() throws {
        let form = try filled("Trần Thị Mai<enter>vien<enter><down> <tab>Doanh thu +32 %<enter>Sáng kiến")
        #expect(form[.nominee]?.text == "Trần Thị Mai")
        #expect(form[.unit]?.chosen == "cuc-vien-thong")
        #expect(form[.group]?.isOn == true)
        #expect(form[.achievements]?.lines == ["Doanh thu +32 %", "Sáng kiến"])
    }

    @Test("a letter on a choice opens its picker with that letter, Esc closes only the picker")
    func picker() throws {
        #expect(try filled("<tab>b").openPicker?.query.text == "b")
        #expect(try filled("<tab><enter>").openPicker?.query.text.isEmpty == true)
        let form = try filled("<tab>b<esc>")
        #expect(form.openPicker == nil)
        #expect(form[.unit]?.chosen == nil)
    }

    @Test("Ctrl-S submits from any field and Esc cancels")
    func leaving() throws {
        for script in ["", "<tab>", "<tab><tab>", "<s-tab>"] {
            var form = try filled(script)
            let submitted = form.handle(.key(.control("s")))
            #expect(submitted == .submit)
            let cancelled = form.handle(.key(.escape))
            #expect(cancelled == .cancel)
        }
    }

    @Test("in a list Enter adds a row, Backspace on an empty one removes it, Enter on an empty last row goes on")
    func list() throws {
        let form = try filled("<s-tab>một<enter>hai<enter><bs>!")
        #expect(form[.achievements]?.lines == ["một", "hai!"])
        #expect(try filled("<s-tab>một<enter><enter>").focus == .nominee)
        #expect(try filled("<s-tab>một<enter>hai<up>!").focus == .achievements)
    }

    @Test("a list pasted into a list becomes rows, into a text one line")
    func pasting() throws {
        #expect(try filled(#"<s-tab><paste:một\nhai\n\nba>"#)[.achievements]?.lines == ["một", "hai", "ba"])
        #expect(try filled(#"<paste:một\nhai>"#)[.nominee]?.text == "một hai")
    }

    @Test("what a field has no room for is told, of all the lines of a paste together")
    func overflow() throws {
        let long = String(repeating: "a", count: 2005)
        var form = try filled("<s-tab>")
        _ = form.handle(.paste("\(long)\nhai\n\(long)"))
        #expect(form[.achievements]?.lines?.map(\.count) == [2000, 3, 2000])
        #expect(form.overflow?.limit == 2000 && form.overflow?.leftOut == 10)
        _ = form.handle(.key(.up))
        #expect(form.overflow == nil)
        _ = form.replaceFocusedText(with: "\(long)\nhai")
        #expect(form[.achievements]?.lines?.map(\.count) == [2000, 3] && form.overflow?.leftOut == 5)
        // A row that was longer before may stay so.
        form[.achievements]?.value = .list([TextField(text: long)])
        _ = form.replaceFocusedText(with: "hai\n\(long)")
        #expect(form[.achievements]?.lines?.map(\.count) == [3, 2005] && form.overflow == nil)
    }

    @Test("a help longer than a row takes two where there is room, and nothing moves from field to field")
    func longHelp() throws {
        var form = try filled("")
        form[.nominee]?.help = "Họ, đệm và tên đầy đủ như trong quyết định bổ nhiệm"
        var grid = drawn(40, 12) { form.draw(into: &$0, in: $0.bounds) }
        #expect(grid.rows[10] + " " + grid.rows[11] == "Họ, đệm và tên đầy đủ như trong quyết định bổ nhiệm")
        let rows = grid.rows[..<10]
        form[.unit]?.help = "Đơn vị đề nghị"
        form.focus = .unit
        grid = drawn(40, 12) { form.draw(into: &$0, in: $0.bounds) }
        #expect(grid.rows[..<10] == rows && grid.rows[10].isEmpty && grid.rows[11] == "Đơn vị đề nghị")
        form.focus = .nominee
        #expect(drawn(40, 6) { form.draw(into: &$0, in: $0.bounds) }.rows[5].hasSuffix("…"))
    }

    @Test("errors stand below their fields, take the focus, and go when the field is edited")
    func errors() throws {
        var form = try filled("<tab><tab>")
        let isWrong = form.show(errors: [.nominee: "chưa có tên", .unit: "chưa chọn đơn vị"])
        #expect(isWrong)
        #expect(form.focus == .nominee)
        let grid = drawn(40, 12) { form.draw(into: &$0, in: $0.bounds) }
        #expect(grid.rows[0].hasPrefix("Họ và tên *"))
        #expect(grid.rows[1].hasSuffix("! chưa có tên"))
        #expect(grid.inks(of: "! chưa có tên", row: 1) == [.error])
        #expect(grid.rows[3].hasSuffix("! chưa chọn đơn vị"))
        #expect(grid.rows[11] == "Tên đầy đủ của người được đề nghị")
        _ = form.handle(.key(.character("M")))
        #expect(form[.nominee]?.error == nil)
        #expect(form[.unit]?.error != nil)
    }

    @Test("the form reports which field changed, and nothing for a mere move")
    func outcomes() {
        var form = nomination()
        var outcome = form.handle(.key(.character("M")))
        #expect(outcome == .changed(.nominee))
        outcome = form.handle(.key(.left))
        #expect(outcome == .none)
        outcome = form.handle(.key(.backspace))
        #expect(outcome == .none)
    }

    @Test(
        "in a list Enter and pasted lines open rows at the cursor, and Backspace at the beginning joins them again",
        arguments: [
            ("<home>Mới<enter>", ["Mới", "một hai", "ba"]), ("<home><enter>", ["", "một hai", "ba"]),
            ("<home><enter><up>Mới", ["Mới", "một hai", "ba"]), ("<c-left><enter>", ["một ", "hai", "ba"]),
            ("<c-left><enter><bs>", ["một hai", "ba"]), ("<down><home><bs>", ["một haiba"]),
            ("<home><bs>", ["một hai", "ba"]), ("<enter>Mới", ["một hai", "Mới", "ba"]),
        ])
    func splitRows(keys: String, expected: [String]) throws {
        var form = Form(fields: [
            FormField(id: 0, label: "Sáng kiến", value: .list([TextField(text: "một hai"), TextField(text: "ba")]))
        ])
        try press(keys) { _ = form.handle($0) }
        guard case .list(let rows)? = form[0]?.value else { return }
        #expect(rows.map(\.text) == expected)
    }

    @Test("lines pasted before a text leave the text in a row of its own")
    func pasteBefore() throws {
        for (text, expected) in [("x\ny", ["x", "y", "cũ"]), ("x\n", ["x", "cũ"]), ("x", ["xcũ"])] {
            var form = Form(fields: [FormField(id: 0, label: "Sáng kiến", value: .list([TextField(text: "cũ")]))])
            _ = form.handle(.key(.home))
            _ = form.handle(.paste(text))
            guard case .list(let rows)? = form[0]?.value else { return }
            #expect(rows.map(\.text) == expected)
        }
    }

    @Test("rows that have no room for each other are not joined")
    func joinWithoutRoom() {
        let rows = [TextField(text: "abc", limit: 4), TextField(text: "de", limit: 4)]
        var form = Form(fields: [FormField(id: 0, label: "Sáng kiến", value: .list(rows))])
        for key in [Key.down, .home, .backspace] { _ = form.handle(.key(key)) }
        #expect(form[0]?.lines == ["abc", "de"] && form.overflow != nil)
    }

    @Test("hidden fields are neither drawn nor walked to")
    func hidden() throws {
        var form = try filled("<tab>")
        form[.unit]?.isVisible = false
        #expect(!drawn(40, 12) { form.draw(into: &$0, in: $0.bounds) }.text.contains("Đơn vị"))
        _ = form.handle(.key(.tab))
        #expect(form.focus == .group)
    }

    @Test("a form taller than its pane scrolls with the focus")
    func scrolling() {
        var form = Form(fields: (0..<30).map { FormField(id: $0, label: "Mục \($0)", value: .text(TextField())) })
        for number in 0..<30 {
            let grid = drawn(40, 8) { form.draw(into: &$0, in: $0.bounds) }
            #expect(grid.text.contains("Mục \(number)"))
            #expect(grid.cursor.map { $0.row < 7 } == true)
            _ = form.handle(.key(.tab))
        }
    }
}
