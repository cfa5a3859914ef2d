import Emulation

/// The words about what was being typed when a program ended.
public enum LeftWorkText {
    public static let note = Phrase("Lời ghi", "A note")
    public static let editorText = Phrase("Văn bản trong trình soạn thảo", "Text of an editor")
    public static let key = Phrase("phần nhập dở", "unsaved work")
    public static let nothing = Phrase("không có phần nào nhập dở từ lần trước", "nothing was left unsaved")
    public static let open = Phrase("mở lại", "open it")
    public static let discard = Phrase("bỏ", "discard")
    public static let later = Phrase("để sau", "later")
    public static let discardQuestion = Phrase("Bỏ hẳn phần nhập dở này?", "Discard this for good?")
    public static let discarded = Phrase("Đã bỏ phần nhập dở.", "Discarded.")
    public static func rows(_ count: Int) -> Phrase { Phrase("\(count) dòng", count == 1 ? "1 row" : "\(count) rows") }
    public static let question = Phrase("Còn phần nhập dở. Mở lại?", "Unsaved work. Open it?")
    /// What the words of a question are called.
    public static func words(of action: Action) -> Phrase {
        switch action {
        case .ask: Phrase("Câu hỏi", "Question")
        case .answer: Phrase("Câu trả lời", "Answer")
        case .note: Phrase("Ghi chú", "Note")
        case .award: Phrase("Số quyết định", "Decision number")
        default:
            Phrase("Lý do \(action.phrase.vietnamese)", "Reason (\(action.phrase.english))")
        }
    }
    public static let giveBackReason = Phrase("Lý do trả lại báo cáo", "Reason (return the report)")
    public static let strikeReason = Phrase("Lý do xóa mục ghi nhầm", "Reason (strike out the receipt)")
    /// What became of the program that kept it, and when it was kept.
    /// - Parameter wasCut: whether the program broke off rather than was closed.
    public static func kept(at instant: Instant, today: Day, wasCut: Bool) -> Phrase {
        let time = moment(instant, today)
        return wasCut
            ? Phrase(
                "Chương trình bị ngắt khi chưa lưu. Giữ lúc \(time.vietnamese).",
                "The program broke off before this was saved. Kept at \(time.english).")
            : Phrase(
                "Chương trình đóng khi chưa lưu. Giữ lúc \(time.vietnamese).",
                "The program was closed before this was saved. Kept at \(time.english).")
    }
    public static func more(_ count: Int) -> Phrase {
        Phrase("Còn \(count) phần khác.", count == 1 ? "One more after this." : "\(count) more after this.")
    }
    /// What stands on screen is what was kept at a moment.
    public static func opened(at instant: Instant, today: Day) -> Phrase {
        Phrase(
            "Đã mở lại như lúc \(moment(instant, today)(.vietnamese)); chưa lưu.",
            "Opened as it was at \(moment(instant, today)(.english)); not saved yet.")
    }
    public static func unreadable(_ path: String, _ reason: Phrase, others: Int) -> Phrase {
        let more = others > 0 ? Phrase(" (và \(others) tệp khác)", " (and \(others) more)") : Phrase("", "")
        return Phrase(
            "Phần nhập dở ở \(path) không đọc được: \(reason.vietnamese)\(more.vietnamese). Tệp được để nguyên.",
            "Unsaved work at \(path) cannot be read: \(reason.english)\(more.english). The file is left as it is.")
    }
    public static func notOpened(_ reason: Phrase) -> Phrase {
        Phrase(
            "Không mở lại được: \(reason.vietnamese). Tệp được để nguyên.",
            "It cannot be opened: \(reason.english). The file is left as it is.")
    }
    public static func unknown(_ id: String) -> Phrase {
        Phrase(
            "Không có phần nhập dở nào là “\(id)”; xem thidua drafts.",
            "There is no unsaved work “\(id)”; see thidua drafts.")
    }
    public static let gone = Phrase(
        "Phần nhập dở ấy không còn nữa: chương trình khác đã mở hoặc bỏ nó.",
        "It is not there any more: another program opened or discarded it.")
    public static let inUse = Phrase(
        "Phần nhập dở ấy đang mở ở một chương trình khác.", "It is open in another program.")
    public static func keptElsewhere(_ path: String, _ reason: String) -> Phrase {
        Phrase(
            "Không ghi được vào thư mục làm việc (\(reason)). Phần đang nhập được giữ ở \(path).",
            "The workspace cannot be written (\(reason)). What you type is kept at \(path).")
    }
    public static func notKept(_ reason: String) -> Phrase {
        Phrase(
            "Chưa giữ được phần đang nhập: \(reason). Đừng đóng chương trình trước khi lưu.",
            "What you type cannot be kept: \(reason). Do not close the program before saving.")
    }
    /// The reason why a note cannot be resumed, as the part of a sentence after a colon.
    public static let nothingToAsk = Phrase(
        "việc mà lời ấy viết cho không còn nữa", "what it was written for is not there any more")
    /// The message that unsaved words return with their question.
    public static let wordsWait = Phrase(
        "Lời đã viết vẫn còn: thực hiện lại việc này thì có sẵn.",
        "What you wrote is kept: take the action again and it is there.")
    public static func tooLarge(_ megabytes: Int) -> Phrase {
        Phrase(
            "Phần đang nhập lớn hơn \(megabytes) MB nên không giữ được. Đừng đóng chương trình trước khi lưu.",
            "What you type is larger than \(megabytes) MB and cannot be kept. Do not close the program before saving.")
    }

    private static func moment(_ instant: Instant, _ today: Day) -> Phrase {
        let clock = instant.hoursAndMinutes
        if instant.day == today { return Phrase("\(clock) hôm nay", "\(clock) today") }
        if instant.day == today.adding(-1) { return Phrase("\(clock) hôm qua", "\(clock) yesterday") }
        return Phrase(each: { "\(clock) \($0 == .vietnamese ? "ngày" : "on") \(instant.day.full($0))" })
    }
}
