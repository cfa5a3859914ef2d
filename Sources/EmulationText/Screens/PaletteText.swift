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
    public static let openLetter = Phrase("mở một tờ trình (4, rồi t)", "open a letter (4, then t)")
    public static let signLetter = Phrase("ghi số, ngày ký tờ trình", "sign a letter")
    public static let unsignLetter = Phrase("bỏ ký tờ trình", "unsign a letter")
    public static let minutes = Phrase("biên bản của tờ trình", "a letter's minutes")
    public static let fillLetter = Phrase("thêm tên vào tờ trình", "add names to a letter")
    public static let takeOut = Phrase("rút tên ra khỏi tờ trình", "take a name out of a letter")
    public static let readPaper = Phrase("đọc giấy tờ", "read a paper")
    public static let openDirective = Phrase("mở toàn văn chỉ thị", "open the directive's full text")
    public static let viewPaper = Phrase("mở giấy tờ bằng chương trình khác", "open a paper in its program")
    public static let changePaper = Phrase("sửa giấy tờ", "change a paper")
    public static let removePaper = Phrase("bỏ giấy tờ", "take a paper out")
    public static let endRole = Phrase("kết thúc vai trò", "end a role")
    public static let removePerson = Phrase("xóa người", "remove a person")
    public static let toggleReports = Phrase("đổi việc đơn vị gửi báo cáo", "turn a unit's reporting")
    public static let exempt = Phrase("miễn báo cáo một quý", "exempt a unit from a quarter's report")
    public static let lift = Phrase("bỏ miễn báo cáo", "lift an exemption")
    public static let dayOff = Phrase("ghi ngày nghỉ", "enter a day off")
    public static let workedDay = Phrase("ghi ngày làm bù", "enter a worked day")
    public static let completeYear = Phrase("đánh dấu lịch nghỉ của năm đã đủ", "mark the calendar of a year complete")
    /// Where settings of a group are changed.
    public static func inSettings(_ group: Phrase) -> Phrase {
        Phrase("ở thiết lập (F6), mục \(group.vietnamese)", "in the settings (F6), \(group.english)")
    }
    /// On the page of one thing that is opened there.
    public static func opened(_ place: Phrase) -> Phrase {
        Phrase("\(place.vietnamese), Enter mở một dòng", "\(place.english), Enter opens a row")
    }
    /// Where something is done.
    public static func inSection(_ digit: Int, _ title: Phrase) -> Phrase {
        Phrase("ở mục \(digit) \(title.vietnamese)", "in section \(digit) \(title.english)")
    }
}
