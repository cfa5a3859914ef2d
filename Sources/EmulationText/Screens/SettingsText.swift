/// The words of the settings screens.
public enum SettingsText {
    public static let title = Phrase("Thiết lập", "Settings")
    public static let general = Phrase("Chung", "General")
    public static let people = Phrase("Người dùng", "People")
    public static let units = Phrase("Đơn vị", "Units")
    public static let calendar = Phrase("Lịch", "Calendar")
    public static let year = Phrase("năm công tác", "year of work")
    public static let sample = Phrase("dữ liệu mẫu", "sample")
    public static let setting = Phrase("Thiết lập", "Setting")
    public static let value = Phrase("Giá trị", "Value")
    public static let noName = Phrase("(không đặt)", "(none)")
    public static func viewOnly(_ reason: Phrase) -> Phrase {
        Phrase("Chỉ xem. \(reason.vietnamese)", "View only. \(reason.english)")
    }
    public static let viewOnlyHere = Phrase(
        "Chỉ xem: việc của Vụ TĐKT.", "View only: the Department's.")
    public static let viewOnlyFiles = Phrase("Chỉ xem: không ghi được tệp.", "View only: files cannot be saved.")
    /// The line below a form or question that tells its command.
    public static func command(_ command: String) -> Phrase { Phrase("lệnh: \(command)", "command: \(command)") }
    public static let commandOpen = Phrase(
        "lệnh: hiện khi đã điền đủ và đúng", "command: shown once all is filled in")
    public static let unchanged = Phrase("lệnh: chưa có gì thay đổi", "command: nothing is changed yet")
    public static func saved(_ what: Phrase) -> Phrase {
        Phrase("Đã lưu: \(what.vietnamese).", "Saved: \(what.english).")
    }
    public static func removed(_ what: Phrase) -> Phrase {
        Phrase("Đã xóa: \(what.vietnamese).", "Removed: \(what.english).")
    }

    // People and their roles.
    public static let name = Phrase("Họ và tên", "Full name")
    public static let unit = Phrase("Đơn vị", "Unit")
    public static let login = Phrase("Đăng nhập", "Login")
    public static let id = Phrase("Mã", "Id")
    public static let role = Phrase("Vai trò", "Role")
    public static let roles = Phrase("Vai trò", "Roles")
    public static let scope = Phrase("Phạm vi", "Scope")
    public static let from = Phrase("Từ ngày", "From")
    public static let to = Phrase("Đến ngày", "To")
    public static let onBehalfOf = Phrase("Thay mặt", "On behalf of")
    public static let ministry = Phrase("cả Bộ", "the whole Ministry")
    public static let held = Phrase("đang giữ", "held now")
    public static let toCome = Phrase("chưa đến ngày", "not yet")
    public static let over = Phrase("đã hết", "over")
    public static func fromDay(_ day: String) -> Phrase { Phrase("từ \(day)", "from \(day)") }
    public static func toDay(_ day: String) -> Phrase { Phrase("đến hết \(day)", "to \(day)") }
    public static let noRole = Phrase("Chưa có vai trò nào; chỉ đọc được.", "No role yet; may only read.")
    public static let noLogin = Phrase("chưa có, nên chưa đăng nhập được", "none, so cannot log in yet")
    public static func sharedLogin(_ names: String) -> Phrase {
        Phrase("cùng tên đăng nhập với \(names)", "the same login as \(names)")
    }
    public static let newPerson = Phrase("Thêm người dùng", "Add a person")
    public static let editPerson = Phrase("Sửa người dùng", "Edit the person")
    public static let newRole = Phrase("Thêm vai trò", "Add a role")
    public static let dateRole = Phrase("Sửa ngày giữ vai trò", "Change the role's days")
    public static let endRole = Phrase("Kết thúc vai trò", "End the role")
    public static let lastDay = Phrase("Ngày cuối", "Last day")
    public static func removeQuestion(_ name: String) -> Phrase { Phrase("Xóa \(name)?", "Remove \(name)?") }
    public static let removeMessage = Phrase(
        "Chỉ xóa được người chưa có tên trong tệp nào.", "Only a person whom no file names can be removed.")
    public static let remove = Phrase("xóa", "remove")

    // Units and whether they report.
    public static let unitName = Phrase("Tên đơn vị", "Name")
    public static let english = Phrase("Tên tiếng Anh", "English name")
    public static let abbreviation = Phrase("Tên gọn", "Short name")
    public static let abbreviationEnglish = Phrase("Tên gọn tiếng Anh", "English short name")
    public static let kind = Phrase("Loại", "Kind")
    public static let reports = Phrase("Gửi báo cáo quý", "Sends reports")
    public static let newUnit = Phrase("Thêm đơn vị", "Add a unit")
    public static let editUnit = Phrase("Sửa đơn vị", "Edit the unit")
    public static let exemptQuarters = Phrase("Được miễn", "Exempt")
    public static let exempt = Phrase("Miễn báo cáo", "Exempt from reporting")
    public static let quarter = Phrase("Quý", "Quarter")
    public static let reason = Phrase("Lý do", "Reason")
    public static let noExemption = Phrase("Không được miễn quý nào.", "No quarter is exempt.")
    public static let liftQuestion = Phrase("Bỏ miễn báo cáo?", "Lift the exemption?")
    public static let lift = Phrase("bỏ miễn", "lift it")
    public static let stopReportsQuestion = Phrase(
        "Không yêu cầu báo cáo quý nữa?", "No longer ask for quarterly reports?")
    public static let startReportsQuestion = Phrase("Yêu cầu gửi báo cáo quý?", "Ask for quarterly reports?")
    public static let stopReports = Phrase("không yêu cầu nữa", "no longer ask")
    public static let startReports = Phrase("yêu cầu", "ask for them")

    // The calendar.
    public static let dayOff = Phrase("ngày nghỉ", "day off")
    public static let worked = Phrase("làm bù", "worked")
    public static let weekend = Phrase("cuối tuần", "weekend")
    public static let workday = Phrase("ngày làm việc", "working day")
    public static let enterDayOff = Phrase("Ghi ngày nghỉ", "Enter a day off")
    public static let enterWorked = Phrase("Ghi ngày làm bù", "Enter a worked day")
    public static let day = Phrase("Ngày", "Day")
    public static let note = Phrase("Lý do", "Note")
    public static let noteEnglish = Phrase("Tiếng Anh", "In English")
    public static let resetQuestion = Phrase("Bỏ ghi ngày này?", "Take the entry out?")
    public static let reset = Phrase("bỏ ghi", "take out")
    public static func month(_ month: Int, _ year: Int) -> Phrase {
        Phrase("Tháng \(month)/\(year)", "\(Self.months[(month - 1) % 12]) \(year)")
    }
    public static let weekdays = [
        Phrase("T2", "Mo"), Phrase("T3", "Tu"), Phrase("T4", "We"), Phrase("T5", "Th"), Phrase("T6", "Fr"),
        Phrase("T7", "Sa"), Phrase("CN", "Su"),
    ]
    /// The notice that a year has no entries.
    public static func unknownYear(_ year: Int) -> Phrase {
        Phrase(
            "Chưa ghi ngày nghỉ nào của năm \(year), nên ngày nên gửi là tạm tính.",
            "No days off of \(year) are entered, so the advised day is provisional.")
    }
    /// The notice that a year has entries, but may not be complete.
    public static func openYear(_ year: Int) -> Phrase {
        Phrase(
            "Lịch năm \(year) chưa được đánh dấu là đủ, nên ngày nên gửi là tạm tính.",
            "The calendar of \(year) is not marked complete, so the advised day is provisional.")
    }
    public static func completeYear(_ year: Int) -> Phrase {
        Phrase("Lịch năm \(year) đã đủ.", "The calendar of \(year) is complete.")
    }
    public static func completeQuestion(_ year: Int) -> Phrase {
        Phrase("Đánh dấu lịch năm \(year) là đủ?", "Mark the calendar of \(year) complete?")
    }
    public static let completeMessage = Phrase(
        "Mọi ngày nghỉ, ngày làm bù đã được công bố và đã ghi; ngày nên gửi không còn là tạm tính.",
        "All days off and make-up days are announced and entered; the advised day is no longer provisional.")
    public static let complete = Phrase("đã đủ", "mark complete")
    public static func openQuestion(_ year: Int) -> Phrase {
        Phrase("Bỏ đánh dấu lịch năm \(year) là đủ?", "Mark the calendar of \(year) as not complete?")
    }
    public static let open = Phrase("chưa đủ", "not complete")
    /// The paper or law that an entry rests on.
    public static func source(_ text: String) -> Phrase { Phrase("Nguồn: \(text)", "Source: \(text)") }
    public static let toLastDay = Phrase("Đến hết ngày", "To")
    public static func entered(_ quarter: Phrase) -> Phrase {
        Phrase("Đã ghi trong \(quarter.vietnamese)", "Entered in \(quarter.english)")
    }
    public static let noEntry = Phrase("Chưa ghi ngày nào.", "No day is entered.")
    /// What became of a day whose entry was taken out.
    public static let entryTaken = Phrase("đã bỏ ghi", "entry taken out")
    public static func due(_ quarter: Phrase, last: String, advised: String) -> Phrase {
        Phrase(
            "Báo cáo \(quarter.vietnamese): hạn cuối \(last), nên gửi \(advised)",
            "Report of \(quarter.english): last day \(last), send by \(advised)")
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// What to fill into the fields of the settings' forms.
public enum SettingsHelp {
    public static let personName = Phrase(
        "Họ, đệm, tên đầy đủ.", "Family, middle and given name.")
    public static let logins = Phrase(
        "Mỗi dòng một tên đăng nhập của hệ điều hành.", "A login of the operating system a row.")
    public static let role = Phrase(
        "Có thể thêm vai trò sau, ở trang của người này.", "Roles can be added later, on the person's page.")
    public static let scope = Phrase(
        "Nơi giữ vai trò. Vụ TĐKT làm việc cho cả Bộ.", "Where it is held. The Department acts for the Ministry.")
    public static let from = Phrase(
        "Ví dụ 01/09/2019. Để trống: từ trước đến nay.", "Such as 01/09/2019. Empty: always.")
    public static let to = Phrase("Ngày cuối còn giữ. Để trống: không thời hạn.", "The last day. Empty: no end.")
    public static let onBehalfOf = Phrase(
        "Khi làm thay người khác; việc làm sẽ ghi là thay người ấy.",
        "When standing in for another; what is done says so.")
    public static let lastDay = Phrase(
        "Ngày cuối còn giữ. Vai trò chưa bắt đầu sẽ được bỏ.", "The last day held. A role not begun is taken out.")
    public static let english = Phrase("Để trống thì dùng tên tiếng Việt.", "Empty: the Vietnamese name serves.")
    public static let abbreviation = Phrase("Dùng trên màn hình hẹp.", "For narrow screens.")
    public static let abbreviationEnglish = Phrase(
        "Dùng khi xem bằng tiếng Anh. Để trống thì dùng tên gọn.", "For English screens. Empty: the short name serves.")
    public static let reports = Phrase(
        "Bật nếu đơn vị phải gửi báo cáo quý.", "On where it owes the quarterly report.")
    public static let reason = Phrase("Lý do được miễn, bắt buộc.", "Why it is exempt; must be given.")
    public static let note = Phrase(
        "Ví dụ Quốc khánh, hoán đổi ngày 03/09.", "Such as National Day, swapped for 3 September.")
    public static let toLastDay = Phrase(
        "Ngày nghỉ cuối, khi nghỉ nhiều ngày liền. Để trống: một ngày.",
        "The last day off, where there are several in a row. Empty: one day.")
}

/// Titles of the settings' keys.
public enum SettingsKeyText {
    public static let settings = Phrase("thiết lập", "settings")
    public static let isHere = Phrase("đang ở trang thiết lập", "the settings are open here")
    public static let group = Phrase("mục sau", "next group")
    public static let previousGroup = Phrase("mục trước", "previous group")
    public static let edit = Phrase("sửa", "edit")
    public static let addPerson = Phrase("thêm người", "add a person")
    public static let addUnit = Phrase("thêm đơn vị", "add a unit")
    public static let addRole = Phrase("thêm vai trò", "add a role")
    public static let dateRole = Phrase("sửa ngày", "change days")
    public static let endRole = Phrase("kết thúc", "end it")
    public static let removePerson = Phrase("xóa người", "remove")
    public static let toggleReports = Phrase("đổi gửi báo cáo", "turn reporting")
    public static let exempt = Phrase("miễn một quý", "exempt a quarter")
    public static let lift = Phrase("bỏ miễn", "lift exemption")
    public static let dayOff = Phrase("ngày nghỉ", "day off")
    public static let worked = Phrase("làm bù", "worked day")
    public static let reset = Phrase("bỏ ghi", "take out")
    public static let complete = Phrase("lịch đã đủ", "year complete")
    public static let open = Phrase("lịch chưa đủ", "year not complete")
    public static let quarter = Phrase("đổi quý", "another quarter")
    public static let day = Phrase("chọn ngày", "choose a day")
    public static let noRole = Phrase("không có vai trò nào", "there is no role")
    public static let noExemption = Phrase("không được miễn quý nào", "no quarter is exempt")
    public static let nothingEntered = Phrase("ngày này chưa ghi gì", "nothing is entered for this day")
}
