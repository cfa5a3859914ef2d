import TerminalKit
import Testing

@Suite struct PickerTests {
    private func units() -> Picker<Int> {
        Picker(
            options: [
                PickerOption(id: 1, label: "Vụ Bưu chính"),
                PickerOption(id: 2, label: "Cục Viễn thông", detail: "VNTA"),
                PickerOption(id: 3, label: "Cục An toàn thông tin", detail: "AIS"),
                PickerOption(id: 4, label: "Đơn vị đã giải thể", why: "không còn nhận đề nghị"),
            ], selected: 2, fold: folded)
    }

    private func visible(_ query: String) throws -> [Int] {
        var picker = units()
        try press(query) { _ = picker.handle($0) }
        return picker.visible.map(\.id)
    }

    @Test("words are found in any order, without diacritics or case, in the detail as well")
    func folding() throws {
        #expect(try visible("thong cuc") == [2, 3])
        #expect(try visible("CỤC an") == [3])
        #expect(try visible("vnta") == [2])
        #expect(try visible("don vi") == [4])
        #expect(try visible("buu vien") == [])
        #expect(try visible("xyz<c-u>") == [1, 2, 3, 4])
    }

    @Test("Enter picks the selected option, Esc none")
    func choosing() throws {
        var picker = units()
        #expect(picker.selection?.id == 2)
        var outcome = picker.handle(.key(.down))
        #expect(outcome == .none)
        outcome = picker.handle(.key(.enter))
        #expect(outcome == .chosen(3))
        outcome = picker.handle(.key(.escape))
        #expect(outcome == .cancelled)
        outcome = picker.handle(.key(.character("a")))
        #expect(outcome == .changed)
    }

    @Test("what cannot be picked is not, and says why")
    func disabled() throws {
        var picker = units()
        try press("giai the") { _ = picker.handle($0) }
        let outcome = picker.handle(.key(.enter))
        #expect(outcome == .refused(4))
        let grid = drawn(60, 8) { picker.draw(into: &$0, in: $0.bounds, title: "Đơn vị") }
        #expect(grid.text.contains("Đơn vị đã giải thể  không còn nhận đề nghị"))
    }

    @Test("Enter with nothing found does nothing")
    func nothingFound() throws {
        var picker = units()
        try press("xyz") { _ = picker.handle($0) }
        let outcome = picker.handle(.key(.enter))
        #expect(outcome == .none)
        #expect(picker.selection == nil)
    }

    @Test("the box shows title, query, number found and the options")
    func drawing() throws {
        var picker = units()
        try press("thong") { _ = picker.handle($0) }
        let grid = drawn(40, 9) { picker.draw(into: &$0, in: $0.bounds, title: "Đơn vị") }
        #expect(grid.rows[1].contains("┌─ Đơn vị ─"))
        #expect(grid.rows[2].contains("/ thong"))
        #expect(grid.rows[2].contains("2"))
        #expect(grid.rows[3].contains("▸ Cục Viễn thông  VNTA"))
        #expect(grid.cursor != nil)
    }
}
