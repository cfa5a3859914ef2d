/// What `--help` says of the commands that change settings, people, units and the calendar.
extension HelpText {
    public static let settings = Phrase("Thiết lập của thư mục làm việc.", "The settings of the workspace.")
    public static let settingsShow = Phrase("Xem các thiết lập.", "Show the settings.")
    public static let settingsSet = Phrase("Đổi một thiết lập.", "Change one setting.")
    public static let settingsMore = Phrase(
        "Việc đổi thiết lập, người dùng, đơn vị và lịch là của Vụ TĐKT (quy tắc của chương trình).",
        "Changing settings, people, units and the calendar is the Department's (a rule of the program).")
    public static let reference = Phrase(
        "Chỉ thị, đơn vị, khen thưởng và lịch so với bản của chương trình.",
        "The directive, units, awards and calendar beside the program's own.")
    public static let referenceMore = Phrase(
        "Tệp còn như chương trình đã lập trước đây thì đổi mới được bằng bản đã sửa; tệp cơ quan đã sửa thì giữ nguyên.",
        "A file that is still as an earlier version of the program made it can be renewed by the corrected one; one that was edited stays as it is."
    )
    public static let referenceShow = Phrase(
        "Xem từng tệp và chỗ khác bản của chương trình.", "Show each file and where it differs from the program's own.")
    public static let referenceRenew = Phrase(
        "Đổi mới các tệp còn là bản cũ; không nêu tệp nào thì đổi mới tất cả.",
        "Renew the files that are still an earlier version; without a file all of them.")
    public static let list = Phrase("Xem danh sách.", "List them.")
    public static let peopleAdd = Phrase("Thêm người dùng; in ra mã.", "Add a person; prints the id.")
    public static let peopleEdit = Phrase(
        "Sửa tên, đơn vị, tên đăng nhập.", "Change the name, the unit or the logins.")
    public static let peopleRemove = Phrase(
        "Xóa người chưa có tên trong tệp nào.", "Remove a person whom no file names.")
    public static let role = Phrase("Vai trò của một người.", "A person's roles.")
    public static let roleAdd = Phrase("Giao một vai trò.", "Give a role.")
    public static let roleEdit = Phrase("Sửa ngày giữ vai trò.", "Change the days of a role.")
    public static let roleEnd = Phrase(
        "Kết thúc vai trò; vai trò chưa bắt đầu thì bỏ.", "End a role; one that has not begun is taken out.")
    public static let unitsShow = Phrase("Một đơn vị với các quý được miễn.", "One unit with its exemptions.")
    public static let unitsAdd = Phrase("Thêm đơn vị; in ra mã.", "Add a unit; prints the id.")
    public static let unitsEdit = Phrase(
        "Sửa tên, loại, việc gửi báo cáo.", "Change the names, the kind or whether it reports.")
    public static let unitsExempt = Phrase(
        "Miễn hoặc bỏ miễn báo cáo một quý.", "Exempt a unit for a quarter, or lift that.")
    public static let calendar = Phrase("Ngày nghỉ và ngày làm bù.", "Days off and worked days.")
    public static let calendarOff = Phrase(
        "Ghi một ngày hoặc một đợt nghỉ.", "Enter a day off, or several in a row.")
    public static let calendarWork = Phrase(
        "Ghi một ngày cuối tuần phải làm bù.", "Enter a day of the weekend that is worked.")
    public static let calendarReset = Phrase(
        "Bỏ ghi một ngày, cả đợt nghỉ có ngày ấy.", "Take the entry of a day out, all days of its holiday.")
    public static let calendarComplete = Phrase(
        "Đánh dấu lịch của một năm là đã đủ.", "Mark the calendar of a year complete.")
}

/// What `--help` says of their options and arguments.
extension OptionText {
    public static let key = Phrase(
        "Thiết lập: name, warning-days, rolls-over, judged-by, attachment-limit.",
        "The setting: name, warning-days, rolls-over, judged-by, attachment-limit.")
    public static let settingValue = Phrase(
        "Giá trị: chữ, số, yes hoặc no, sent hoặc received.", "The value: text, a number, yes or no, sent or received.")
    public static let referenceFile = Phrase(
        "Tệp: directive, units, awards hoặc calendar.", "The file: directive, units, awards or calendar.")
    public static let fullName = Phrase("Họ và tên.", "The full name.")
    public static let personArgument = Phrase("Mã hoặc tên người dùng.", "The person's id or name.")
    public static let personUnit = Phrase("Đơn vị của người ấy.", "The unit they work in.")
    public static let personLogin = Phrase(
        "Tên đăng nhập của hệ điều hành; nêu nhiều lần được.", "A login of the operating system; may be repeated.")
    public static let loginsInstead = Phrase(
        "Tên đăng nhập thay cho các tên đang có; nêu nhiều lần được; \"\" là bỏ hết.",
        "A login in place of those there are; may be repeated; \"\" for none.")
    public static let roleOption = Phrase("Vai trò ban đầu.", "The first role.")
    public static let roleArgument = Phrase("Vai trò.", "The role.")
    public static let roleScope = Phrase(
        "Nơi giữ: mã đơn vị hoặc ministry (mặc định đơn vị của người ấy).",
        "Where it is held: a unit's id or ministry (default the person's unit).")
    public static let roleFrom = Phrase("Ngày đầu; \"\" là bỏ.", "The first day; \"\" for none.")
    public static let roleTo = Phrase("Ngày cuối; \"\" là không thời hạn.", "The last day; \"\" for no end.")
    public static let roleBehalf = Phrase("Người được thay mặt.", "The person stood in for.")
    public static let heldScope = Phrase(
        "Vai trò nào, nếu có nhiều: nơi giữ.", "Which one, if several: where it is held.")
    public static let heldFrom = Phrase(
        "Vai trò nào, nếu có nhiều: ngày đầu của nó.", "Which one, if several: its first day.")
    public static let heldBehalf = Phrase(
        "Vai trò nào, nếu có nhiều: thay mặt ai.", "Which one, if several: on whose behalf.")
    public static let endsOn = Phrase("Ngày cuối còn giữ (mặc định hôm nay).", "The last day held (default today).")
    public static let unitNameOption = Phrase("Tên đơn vị.", "The unit's name.")
    public static let englishName = Phrase("Tên tiếng Anh.", "The English name.")
    public static let shortName = Phrase("Tên gọn.", "The short name.")
    public static let shortNameEnglish = Phrase("Tên gọn tiếng Anh.", "The English short name.")
    public static let unitKind = Phrase("Loại đơn vị.", "What kind of unit it is.")
    public static let reportsOption = Phrase("Có gửi báo cáo quý không: yes, no.", "Whether it reports: yes, no.")
    public static let exemptReason = Phrase("Lý do được miễn.", "Why it is exempt.")
    public static let lift = Phrase("Bỏ miễn.", "Lift the exemption.")
    public static let calendarYear = Phrase("Năm (mặc định năm công tác).", "The year (default that of the work).")
    public static let dayArgument = Phrase("Ngày.", "The day.")
    public static let daysArgument = Phrase(
        "Ngày, hoặc ngày đầu và ngày cuối như 14/02/2026-22/02/2026.",
        "The day, or the first and the last such as 14/02/2026-22/02/2026.")
    public static let lastDayOff = Phrase("Ngày nghỉ cuối của đợt.", "The last day off in a row.")
    public static let completeUndo = Phrase("Bỏ đánh dấu.", "Take the mark away.")
    public static let dayNote = Phrase("Lý do nghỉ hoặc làm bù.", "Why it is off or worked.")
    public static let dayEnglish = Phrase("Lý do bằng tiếng Anh.", "The reason in English.")
}

/// Why one of these commands could not do what it was asked.
extension FailureText {
    public static func notASetting(_ text: String, _ key: String, _ wanted: Phrase) -> Phrase {
        Phrase(
            "“\(text)” không dùng được cho \(key). \(wanted.vietnamese)",
            "“\(text)” is not a value of \(key). \(wanted.english)")
    }
    public static func notAReferenceFile(_ text: String, _ files: [String]) -> Phrase {
        let names = files.joined(separator: ", ")
        return Phrase(
            "“\(text)” không phải tệp dữ liệu nền. Chọn trong: \(names).",
            "“\(text)” is no reference file. Choose one of \(names).")
    }
    public static let nothingToChangeHere = Phrase(
        "Chưa nêu gì để sửa. Thêm --help để xem các tùy chọn.",
        "Nothing to change was named. Add --help for the options.")
    public static func severalRoles(_ role: String) -> Phrase {
        Phrase(
            "Người này giữ nhiều vai trò \(role). Nêu thêm --scope, --held-from hoặc --on-behalf-of.",
            "This person holds several roles \(role). Add --scope, --held-from or --on-behalf-of.")
    }
    public static let termsWithoutRole = Phrase(
        "--scope, --from, --to và --on-behalf-of chỉ đi cùng --role.",
        "--scope, --from, --to and --on-behalf-of go with --role only.")
    public static let reasonOrLift = Phrase(
        "Nêu lý do bằng --reason, hoặc bỏ miễn bằng --lift; không nêu cả hai.",
        "Give the reason with --reason, or lift it with --lift; not both.")
    public static func noID(_ name: String) -> Phrase {
        Phrase(
            "Không lập được mã từ tên “\(name)”. Tên cần có chữ.", "No id can be made of “\(name)”. A name has letters."
        )
    }
}
