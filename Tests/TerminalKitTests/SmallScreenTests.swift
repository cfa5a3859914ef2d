import TerminalKit
import Testing

@Suite struct SmallScreenTests {
    private static let sizes = [(0, 0), (1, 1), (2, 2), (3, 9), (20, 5), (9, 3), (40, 12)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    @Test("everything draws on any screen, however small", arguments: sizes)
    func everything(_ size: Size) throws {
        var grid = Grid(size: size)
        let map = KeyMap<Int>(groups: [
            ("Chung", [KeyBinding(keys: [.enter], action: 1, title: "mở một hồ sơ", rank: 1)])
        ])
        let table = Table(columns: [Column(title: "Đơn vị"), Column(title: "Số", width: .fixed(5))], count: 94) { _ in
            [[Span("漢字 Cục Viễn thông")], [Span("12")], [Span("thừa")]]
        }
        var form = Form<Int>(fields: [
            FormField(id: 1, label: "Họ và tên", value: .text(TextField(text: "Nguyễn Thị Ước Mơ")), error: "sai"),
            FormField(
                id: 2, label: "Đơn vị", value: .choice(options: [PickerOption(id: "a", label: "Vụ")], chosen: "a")),
            FormField(id: 3, label: "Thành tích", value: .list([TextField(text: "漢字漢字")]), isRequired: true),
            FormField(id: 4, label: "Năm", value: .readOnly("2019")),
        ])
        let prompt = Prompt(
            title: "Hỏi", message: ["Một câu hỏi khá dài cần xuống dòng."], choices: [("c", "Có"), ("k", "Không")],
            noteLabel: "Lý do", noteRequired: true)
        for rect in [grid.bounds, grid.bounds.inset(), Rect(column: 3, row: 2, columns: 30, rows: 9)] {
            grid.box(rect, title: "Tiêu đề", focused: true)
            table.draw(into: &grid, in: rect, cursor: ListCursor(selected: 93, top: 2), focused: true)
            form.draw(into: &grid, in: rect)
            prompt.draw(into: &grid, in: rect)
            TextPane(lines: [[Span("một hai ba bốn năm")]]).draw(into: &grid, in: rect, focused: true)
        }
        try press("<tab>v") { _ = form.handle($0) }
        form.draw(into: &grid, in: grid.bounds)
        HelpOverlay.draw(map, title: "Trợ giúp", scroll: 3, into: &grid, in: grid.bounds)
        HintLine.draw(map, trailing: [Hint("F2", "English")], into: &grid, row: size.rows - 1)
        for row in grid.rows { #expect(TextWidth.columns(of: row) <= size.columns) }
        #expect(grid.asciiFolded().text.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test("in the smallest window a field's options are seen, and what is wrong with the field")
    func formAt20x5() throws {
        var form = Form<Int>(
            fields: [
                FormField(id: 1, label: "Tên", value: .text(TextField()), isRequired: true),
                FormField(
                    id: 2, label: "Hình thức", help: "Chọn",
                    value: .choice(options: [PickerOption(id: "a", label: "Bằng khen")], chosen: nil)),
            ], fold: folded)
        let body = Rect(column: 0, row: 1, columns: 20, rows: 3)
        form.show(errors: [1: "cần điền"])
        #expect(drawn(20, 5) { form.draw(into: &$0, in: body) }.text.contains("! cần điền"))
        try press("<tab><enter>") { _ = form.handle($0) }
        let grid = drawn(20, 5) { form.draw(into: &$0, in: body) }
        #expect(grid.text.contains("▸ Bằng khen"), "\(grid.text)")
        #expect(grid.rows[4].isEmpty)
    }

    @Test("a form can be filled in at 40 × 12")
    func formAt40x12() throws {
        var form = Form<Int>(
            fields: [
                FormField(id: 1, label: "Người được đề nghị", value: .text(TextField()), isRequired: true),
                FormField(
                    id: 2, label: "Hình thức khen thưởng", help: "Chọn trong danh sách",
                    value: .choice(
                        options: [PickerOption(id: "bang-khen-bo-truong", label: "Bằng khen của Bộ trưởng")],
                        chosen: nil)),
            ], fold: folded)
        try press("Mai<enter>bang<enter>") { _ = form.handle($0) }
        let grid = drawn(40, 12) { form.draw(into: &$0, in: $0.bounds) }
        #expect(grid.rows[0] == "Người được đ… * Mai")
        #expect(grid.rows[1] == "Hình thức khen… Bằng khen của Bộ trư… ▾")
        #expect(grid.rows[11] == "Chọn trong danh sách")
    }
}
