import Emulation

/// The words of the forms.
public enum FormText {
    public static let new = Phrase("Đề nghị mới", "New nomination")
    public static let edit = Phrase("Sửa hồ sơ", "Edit dossier")
    public static let unit = Phrase("Đơn vị", "Unit")
    public static let award = Phrase("Khen thưởng", "Award")
    public static let basis = Phrase("Loại hình", "Basis")
    public static let sector = Phrase("Lĩnh vực", "Sector")
    public static let kind = Phrase("Đối tượng", "Kind")
    public static let nominee = Phrase("Họ và tên", "Full name")
    public static let group = Phrase("Tên tập thể", "Group")
    public static let person = Phrase("Là người dùng", "Is the user")
    public static let position = Phrase("Chức vụ", "Position")
    public static let directWorker = Phrase("LĐ trực tiếp", "Direct worker")
    public static let exemplar = Phrase("Điển hình", "Exemplar")
    public static let breakthrough = Phrase("Đột phá, 4.0", "Breakthrough")
    public static let movement = Phrase("Phong trào", "Movement")
    public static let deedDay = Phrase("Ngày lập công", "Deed day")
    public static let achievements = Phrase("Thành tích", "Achievements")
    public static let target = Phrase("Mục tiêu", "Target")
    public static let initiatives = Phrase("Sáng kiến", "Initiatives")
    public static let documents = Phrase("Giấy tờ", "Papers")
    public static let members = Phrase("Thành viên", "Members")
    public static let size = Phrase("Số người", "Members no.")
    public static let advancedWorkers = Phrase("LĐ tiên tiến", "Adv. workers")
    public static let fighters = Phrase("CSTĐ cơ sở", "Emul. fighters")
    public static let disciplined = Phrase("Bị kỷ luật", "Disciplined")
    public static let unitHelp = Phrase("Đơn vị bạn làm cán bộ thi đua.", "A unit you are officer of.")
    public static let awardHelp = Phrase("Enter hoặc gõ chữ để tìm.", "Enter or type to find.")
    public static let basisHelp = Phrase(
        "Theo lĩnh vực hoặc chuyên đề thì qua đơn vị đầu mối (III.2).",
        "On a sector or theme it passes the lead unit (III.2).")
    public static let sectorHelp = Phrase("Bắt buộc khi xét theo lĩnh vực.", "Needed on the sector route.")
    public static let nomineeHelp = Phrase("Viết đủ họ, đệm, tên.", "Family, middle and given name.")
    public static let groupHelp = Phrase("Viết đủ tên tập thể.", "The group's name in full.")
    public static let personHelp = Phrase(
        "Chọn nếu người này cũng dùng chương trình, để họ không tự xét mình.",
        "If they use the program too, so that they do not judge themselves.")
    public static let dayHelp = Phrase("Ngày/tháng/năm, ví dụ 28/08/2019.", "Day/month/year, such as 28/08/2019.")
    public static let achievementsHelp = Phrase(
        "Mỗi dòng một thành tích; có số thì viết: nội dung = 32 %.",
        "One a row; with a figure write: text = 32 %.")
    public static let targetHelp = Phrase(
        "Mục tiêu của lĩnh vực ứng với con số đầu tiên.", "The sector's target that the first figure answers.")
    public static let letterHelp = Phrase(
        "Tờ trình của đơn vị chưa gửi đi.", "A letter of the unit that has not gone.")
    public static let initiativesHelp = Phrase(
        "Mỗi dòng: tên; cấp (cơ sở, bộ, toàn quốc); số giấy.",
        "One a row: name; level (unit, ministry, national); certificate.")
    public static let documentsHelp = Phrase(
        "Mỗi dòng: loại; số; ngày; trích yếu, như tờ trình; 45/TTr; 28/08/2019.",
        "One a row: kind; number; day; title, as letter; 45/TTr; 28/08/2019.")
    public static let membersHelp = Phrase("Mỗi dòng một người.", "One person a row.")
    public static let numberHelp = Phrase("Nhập một số nguyên.", "A whole number.")
    public static let wanted = Phrase("cần điền", "please fill in")
    /// That a field had no room for so many characters of a text; where the whole text is still to be found.
    public static func cut(limit: Int, leftOut: Int, kept path: String?) -> Phrase {
        Phrase(
            "Ô này chứa nhiều nhất \(limit) ký tự nên đã cắt bớt \(leftOut) ký tự."
                + (path.map { " Toàn văn còn ở \($0)." } ?? ""),
            "The field takes \(limit) characters at most; \(leftOut) \(leftOut == 1 ? "was" : "were") cut off."
                + (path.map { " The whole text is kept in \($0)." } ?? ""))
    }
    public static let notADay = Phrase("không phải ngày; viết như 28/08/2019", "not a day; write it as 28/08/2019")
    public static let notANumber = Phrase("không phải số nguyên từ 0 trở lên", "not a whole number from 0 up")
    public static let none = Phrase("(không)", "(none)")
    public static func levelUnknown(_ text: String) -> Phrase {
        Phrase(
            "không rõ cấp “\(text)”: cơ sở, bộ hay toàn quốc", "unknown level “\(text)”: unit, ministry or national")
    }
    public static func kindUnknown(_ text: String) -> Phrase {
        let kinds = DocumentKind.allCases.map(\.shortPhrase).joined(", ")
        return Phrase(
            "không rõ loại “\(text)”: \(kinds.vietnamese)", "unknown kind “\(text)”: \(kinds.english)")
    }
    /// That a line left out would take a file with it.
    public static func fileLeftOut(_ file: String) -> Phrase {
        Phrase(
            "dòng bị bỏ có tệp “\(file)”; gỡ tệp ở trang giấy tờ trước (d, x)",
            "the line left out has the file “\(file)”; take it out on the page of papers first (d, x)")
    }
    public static let report = Phrase("Ghi nhận báo cáo", "Record a report")
    public static let reportCorrection = Phrase("Sửa ngày gửi, ngày nhận", "Correct the days")
    public static let notAFigure = Phrase("không phải là số, ví dụ 24,1", "not a number, such as 24.1")
    public static let figureStays = Phrase(
        "số đã ghi không xóa được; hãy ghi số đúng", "a figure entered is not removed; enter the right one")
    public static let sentOn = Phrase("Ngày gửi", "Sent on")
    public static let receivedOn = Phrase("Ngày nhận", "Received on")
    public static let note = Phrase("Ghi chú", "Note")
    public static let sentHelp = Phrase(
        "Ngày đơn vị gửi (dấu bưu điện, văn bản). Để trống nếu không rõ.",
        "The day the unit sent it (postmark, letter). Leave empty if unknown.")
    public static let receivedHelp = Phrase("Ngày đến theo sổ văn thư.", "The day of arrival in the registry.")
}

/// The words of the deadlines screens.
public enum DeadlineText {
    public static func title(clause: String) -> Phrase {
        Phrase(
            "Báo cáo quý · trước ngày 15 tháng cuối quý (\(clause))",
            "Quarterly reports · before the 15th of the last month (\(clause))")
    }
    public static func units(_ count: Int) -> Phrase { Phrase("Đơn vị (\(count))", "Unit (\(count))") }
    public static let strikeQuestion = Phrase("Xóa lần ghi nhận cuối?", "Strike out the last receipt?")
    public static let strike = Phrase("xóa", "strike out")
    public static let giveBackQuestion = Phrase("Trả lại báo cáo để bổ sung", "Return the report for completion")
    public static let giveBack = Phrase("trả lại", "return")
    public static let receipts = Phrase("Các lần ghi nhận", "Entries")
    public static let onlyMissing = Phrase("chưa gửi, quá hạn hoặc bị trả lại", "not sent, overdue or returned")
    public static let onlyLate = Phrase("gửi trễ", "late")
    public static let noReceipt = Phrase("chưa ghi nhận lần nào", "nothing recorded yet")
    public static func sent(_ day: String) -> Phrase { Phrase("gửi \(day)", "sent \(day)") }
    public static func received(_ day: String) -> Phrase { Phrase("nhận \(day)", "received \(day)") }
}
