/// The words of the palette.
public enum PaletteText {
    public static let title = Phrase("Lệnh: gõ để tìm", "Commands: type to find")
    public static let openNomination = Phrase(
        "mở một đề nghị đang ở bước ấy", "open a nomination that stands at that step")
    public static let openAnyNomination = Phrase("mở một đề nghị", "open a nomination")
    public static let openPapers = Phrase("mở giấy tờ của một đề nghị (d)", "open a nomination's papers (d)")
    public static let newNomination = Phrase("đề nghị mới", "new nomination")
    public static let receive = Phrase("ghi nhận báo cáo", "record a report")
    public static let receiveLetter = Phrase("ghi số đến của tờ trình", "receive a letter")
    public static let correct = Phrase("sửa ngày báo cáo", "correct a report's days")
    public static let giveBack = Phrase("trả lại báo cáo", "return a report")
    public static let strike = Phrase("xóa ghi nhận báo cáo", "strike out a report's receipt")
    /// Where something is done.
    public static func inSection(_ digit: Int, _ title: Phrase) -> Phrase {
        Phrase("ở mục \(digit) \(title.vietnamese)", "in section \(digit) \(title.english)")
    }
}
