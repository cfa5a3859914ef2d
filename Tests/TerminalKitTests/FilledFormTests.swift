import Testing

@testable import TerminalKit

@Suite("What was typed into a form is put back")
struct FilledFormTests {
    private enum Field: Hashable, Sendable { case name, kind, isOn, rows, shown }

    private var form: Form<Field> {
        let options = [PickerOption(id: "a", label: "A"), PickerOption(id: "b", label: "B")]
        return Form(fields: [
            FormField(id: .shown, label: "", value: .readOnly("x")),
            FormField(id: .name, label: "", value: .text(TextField(limit: 5))),
            FormField(id: .kind, label: "", value: .choice(options: options, chosen: nil)),
            FormField(id: .isOn, label: "", value: .toggle(false)),
            FormField(id: .rows, label: "", value: .list([])),
        ])
    }

    @Test("every kind of field, the focus, the row and the cursor")
    func whole() {
        var typed = form
        for letter in "Ánh" { _ = typed.handle(.key(.character(letter))) }
        for key in [Key.tab, .enter, .down, .enter, .tab, .character(" "), .tab] { _ = typed.handle(.key(key)) }
        for letter in "một" { _ = typed.handle(.key(.character(letter))) }
        for key in [Key.enter, .character("h"), .character("a"), .left] { _ = typed.handle(.key(key)) }
        var fresh = form
        fresh.fill(typed.filled)
        #expect(fresh.filled == typed.filled)
        #expect(fresh.filled.row == 1 && fresh.filled.cursor == 1 && fresh.filled.focus == "rows")
        _ = fresh.handle(.key(.character("o")))
        #expect(fresh[.rows]?.lines == ["một", "hoa"])
        #expect(fresh[.kind]?.chosen == "b")
    }

    @Test("what does not fit is passed over, and nothing is out of range")
    func strange() {
        var fresh = form
        fresh.fill(
            FilledForm(
                fields: [
                    .init("gone", .text("x")), .init("name", .toggle(true)), .init("isOn", .text("x")),
                    .init("rows", .list([])), .init("name", .text("dài quá rồi")),
                ], focus: "rows", row: 9, cursor: -4))
        // What somebody typed is never cut, whatever the limit is here.
        #expect(fresh[.name]?.text == "dài quá rồi")
        _ = fresh.handle(.key(.character("a")))
        #expect(fresh[.rows]?.lines == ["a"])
        fresh.fill(FilledForm(fields: [], focus: "nowhere", row: -1, cursor: 99))
        #expect(fresh.filled.focus == "rows")
    }

    @Test("a list goes with its selection, and one seen from the first row still is")
    func following() {
        var cursor = ListCursor(selected: 12, top: 8)
        cursor.follow(to: 14)
        #expect(cursor == ListCursor(selected: 14, top: 10))
        cursor.follow(to: 2)
        #expect(cursor == ListCursor(selected: 2, top: 1))
        cursor = ListCursor(selected: 3, top: 0)
        cursor.follow(to: 5)
        #expect(cursor == ListCursor(selected: 5, top: 0))
    }
}
