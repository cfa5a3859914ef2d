/// What the program writes into its guide beside screens.
public enum GuideText {
    public static let keys = Phrase("Bấm", "Press")
    /// Text that is typed.
    public static func type(_ text: String) -> Phrase { Phrase("gõ “\(text)”", "type “\(text)”") }
    /// A table that is pasted.
    public static func paste(_ lines: Int) -> Phrase {
        Phrase("dán \(lines) dòng đã chép", "paste the \(lines) lines copied")
    }

    public static let key = Phrase("Phím", "Key")
    public static let does = Phrase("Việc", "What it does")
    public static let notWhen = Phrase("Khi nào không dùng được", "When it cannot be used")
    public static let asksFirst = Phrase("hỏi lại trước khi làm", "asks first")

    public static let role = Phrase("Vai trò", "Role")
    public static let place = Phrase("Ở đâu", "Where")
    public static let gate = Phrase("Bước", "Gate")
    public static let may = Phrase("Được làm", "May")
    public static let clause = Phrase("Căn cứ", "Rests on")
    public static let anyGate = Phrase("mọi bước", "any")
    public static let nominatingUnit = Phrase("đơn vị đề nghị", "the unit that proposes")
    public static let decidingUnit = Phrase(
        "đơn vị đề nghị; toàn Bộ nếu đơn vị không có tư cách pháp nhân",
        "the unit that proposes; the whole Ministry where it has no legal personality")
    public static let leadUnit = Phrase("đơn vị đầu mối của lĩnh vực", "the unit that leads the sector")
    public static let ministry = Phrase("toàn Bộ", "the whole Ministry")

    public static let award = Phrase("Danh hiệu, hình thức", "Title or form")
    public static let forWhom = Phrase("Đối tượng", "For")
    public static let route = Phrase("Tuyến", "Route")
    public static let decides = Phrase("Quyết định", "Decides")
    public static let conditions = Phrase("Điều kiện", "Conditions")
    public static let ground = Phrase("căn cứ", "ground")
    public static let toCheck = Phrase("cần kiểm tra", "to be checked")
    public static let gates = Phrase("Các bước", "Its gates")

    public static let column = Phrase("Cột", "Column")
    public static let alsoRead = Phrase("Cũng nhận", "Also read as")

    public static let code = Phrase("Mã", "Code")
    public static let meaning = Phrase("Nghĩa", "Meaning")
    public static let variable = Phrase("Biến", "Variable")

    /// A document whose generated parts are not what the program writes now.
    public static func stale(_ name: String, _ root: String) -> Phrase {
        Phrase(
            "\(name): không còn đúng với chương trình; chạy: swift run thidua docs \(root)",
            "\(name): not what the program writes now; run: swift run thidua docs \(root)")
    }
    /// A document that was written anew.
    public static func wrote(_ name: String) -> Phrase { Phrase("đã viết lại \(name)", "wrote \(name)") }
    public static let notACheckout = Phrase(
        "thư mục này không có docs/architecture.md; hãy nêu thư mục mã nguồn",
        "there is no docs/architecture.md in this folder; name the folder of the sources")
}
