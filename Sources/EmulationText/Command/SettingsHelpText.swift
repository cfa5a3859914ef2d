/// What `--help` says of the commands that change settings, people, units and the calendar.
extension HelpText {
    public static let settings = Phrase("Thiết lập của thư mục làm việc.", "The settings of the workspace.")
    public static let settingsShow = Phrase("Xem các thiết lập.", "Show the settings.")
    public static let settingsSet = Phrase("Đổi một thiết lập.", "Change one setting.")
    public static let settingsMore = Phrase(
        "Việc đổi thiết lập, người dùng, đơn vị và lịch là của Vụ TĐKT (III.1).",
        "Changing settings, people, units and the calendar is the Department's (III.1).")
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
    public static let calendarOff = Phrase("Ghi một ngày nghỉ.", "Enter a day off.")
    public static let calendarWork = Phrase(
        "Ghi một ngày cuối tuần phải làm bù.", "Enter a day of the weekend that is worked.")
    public static let calendarReset = Phrase("Bỏ ghi một ngày.", "Take the entry of a day out.")
}

/// What `--help` says of their options and arguments.
extension OptionText {
    public static let key = Phrase(
        "Thiết lập: name, warning-days, rolls-over, judged-by, attachment-limit.",
        "The setting: name, warning-days, rolls-over, judged-by, attachment-limit.")
    public static let settingValue = Phrase(
        "Giá trị: chữ, số, yes hoặc no, sent hoặc received.", "The value: text, a number, yes or no, sent or received.")
    public static let fullName = Phrase("Họ và tên.", "The full name.")
    public static let personArgument = Phrase("Mã người dùng.", "The person's id.")
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
