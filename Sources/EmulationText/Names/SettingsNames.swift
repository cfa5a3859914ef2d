import Emulation

extension Settings.Key {
    /// What the setting is called.
    public var phrase: Phrase {
        switch self {
        case .name: Phrase("tên thư mục làm việc", "name of the workspace")
        case .warningDays: Phrase("số ngày báo trước hạn", "days of warning")
        case .rollsOver: Phrase("dời hạn khi trùng ngày nghỉ", "roll over days off")
        case .judgedBy: Phrase("xét đúng hạn theo", "in time judged by")
        case .attachmentLimit: Phrase("cỡ tệp đính kèm tối đa", "largest attachment")
        }
    }

    /// What it does, in a sentence.
    public var explanation: Phrase {
        switch self {
        case .name:
            Phrase("Tên riêng của thư mục này, nếu có.", "A name of this workspace's own, if any.")
        case .warningDays:
            Phrase(
                "Từ 0 đến 90 ngày trước hạn cuối, báo cáo chưa gửi là “sắp đến hạn”.",
                "So many days before the last day, from 0 to 90, a report not sent is due soon.")
        case .rollsOver:
            Phrase(
                "Hạn cuối rơi vào ngày nghỉ thì dời sang ngày làm việc kế tiếp (BLDS 2015 Đ.148.5).",
                "A last day that is a day off moves to the next working day (Civil Code 2015 art. 148.5).")
        case .judgedBy:
            Phrase(
                "Hạn là hạn gửi; không rõ ngày gửi thì xét theo ngày nhận.",
                "The deadline is for sending; where that day is not known, the day received counts."
            )
        case .attachmentLimit:
            Phrase(
                "Từ 1 đến 2000 MB cho một giấy tờ đính kèm.", "From 1 to 2000 MB for one paper joined to a dossier.")
        }
    }
}

extension Settings.Change {
    /// The value as people read it.
    public var phrase: Phrase {
        switch self {
        case .name(let name): name.isEmpty ? SettingsText.noName : Phrase(verbatim: name)
        case .warningDays(let days): Phrase("\(days) ngày", days == 1 ? "1 day" : "\(days) days")
        case .rollsOver(let rolls): rolls ? ColumnText.yes : ColumnText.no
        case .judgedBy(let rule): rule.phrase
        case .attachmentLimit(let limit): Phrase(verbatim: "\(limit) MB")
        }
    }

    /// The value as commands write it.
    public var word: String {
        switch self {
        case .name(let name): name
        case .warningDays(let number), .attachmentLimit(let number): String(number)
        case .rollsOver(let rolls): rolls ? "yes" : "no"
        case .judgedBy(let rule): rule.rawValue
        }
    }

    /// Reads a value in the form of commands, forms and lists: whole numbers with or without `ngày`, `days` and `MB`,
    /// `yes` and `no` in either language, `sent` and `received`.
    /// - Returns: nil where it is no value of the setting's kind; whether it is in range is the workflow's to say.
    public static func reading(_ text: String, for key: Settings.Key, _ language: Language) -> Settings.Change? {
        let clean = TextInput.clean(text)
        switch key {
        case .name: return .name(clean)
        case .warningDays:
            return (try? NumberText.daysReading(clean, language)).map(Settings.Change.warningDays)
        case .attachmentLimit:
            return (try? NumberText.wholeReading(clean, units: ["MB"], language))
                .map(Settings.Change.attachmentLimit)
        case .rollsOver: return Bool.reading(clean).map(Settings.Change.rollsOver)
        case .judgedBy: return Settings.JudgedBy(rawValue: clean).map(Settings.Change.judgedBy)
        }
    }
}

extension Bool {
    /// Reads `yes`, `no`, `có`, `không`, `true` or `false`.
    public static func reading(_ text: String) -> Bool? {
        switch TextFold.fold(TextInput.clean(text)) {
        case "yes", "co", "true": true
        case "no", "khong", "false": false
        default: nil
        }
    }
}
