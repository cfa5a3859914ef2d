import Emulation

/// The words of a dossier on screen and of the form that fills it.
public enum DossierText {
    public static let proposal = Phrase("Đề nghị", "Proposed")
    public static let unit = Phrase("Đơn vị", "Unit")
    public static let state = Phrase("Trạng thái", "State")
    public static let achievements = Phrase("Thành tích", "Achieved")
    public static let initiatives = Phrase("Sáng kiến", "Initiative")
    public static let conditions = Phrase("Điều kiện", "Conditions")
    public static let papers = Phrase("Hồ sơ", "Papers")
    public static let history = Phrase("Lịch sử", "History")
    public static let precedents = Phrase("Đã được khen", "Awards held")
    public static let members = Phrase("Thành viên", "Members")
    public static let movement = Phrase("Phong trào", "Movement")
    public static let position = Phrase("Chức vụ", "Position")
    public static let directWorker = Phrase("lao động trực tiếp", "direct worker")
    public static let exemplar = Phrase("điển hình tiên tiến", "exemplar")
    public static let breakthrough = Phrase("đột phá, 4.0", "breakthrough, 4.0")
    public static let noPapers = Phrase("chưa có giấy tờ nào", "no papers yet")
    public static let noAchievements = Phrase("chưa ghi thành tích", "no achievements entered")
    public static func sent(_ day: String) -> Phrase { Phrase("gửi \(day)", "sent \(day)") }
    public static func waits(_ days: Int) -> Phrase {
        let count = NumberText.days(days)
        return Phrase("chờ \(count.vietnamese)", "waits \(count.english)")
    }
    public static func met(_ count: Int) -> Phrase {
        Phrase("\(count) điều kiện đạt", count == 1 ? "1 condition met" : "\(count) conditions met")
    }
    public static func more(_ count: Int) -> Phrase {
        Phrase("còn \(count) dòng, Enter xem đủ", "\(count) more, Enter shows all")
    }
    public static let missing = Phrase("thiếu", "missing")
    public static let toBeChecked = Phrase("quy định cần kiểm tra", "rule to be checked")
    public static let undone = Phrase("đã hoàn tác", "undone")
    public static let impossible = Phrase("LỊCH SỬ KHÔNG HỢP LỆ", "IMPOSSIBLE HISTORY")
    public static func onBehalf(_ name: String) -> Phrase { Phrase("thay \(name)", "for \(name)") }
    public static let openQuestion = Phrase("Đang chờ đơn vị trả lời", "Waiting for the unit's answer")
    public static let published = Phrase("đã công khai", "published")
    public static let conflict = Phrase("KHÔNG ĐƯỢC XÉT", "YOU MAY NOT JUDGE THIS")
    public static let queueDone = Phrase("Không còn hồ sơ nào chờ bạn.", "No dossier waits for you.")
    public static let queueEmptyHelp = Phrase(
        "Mọi đề nghị vẫn xem được ở mục 4.", "Section 4 still shows every nomination.")
}

/// What the screen says after something was done, and asks before.
public enum DoneText {
    public static func done(_ action: Action, _ nominee: String) -> Phrase {
        let done = action.justDone
        return Phrase("\(done.vietnamese): \(nominee).", "\(done.english): \(nominee).")
    }
    public static let canUndo = Phrase("u: hoàn tác", "u: undo")
    public static func saved(_ id: String) -> Phrase { Phrase("Đã lưu \(id).", "Saved \(id).") }
    public static let reportSaved = Phrase("Đã ghi.", "Recorded.")
    public static func signed(_ number: String) -> Phrase {
        Phrase("Đã ký quyết định \(number).", "Decision \(number) is signed.")
    }
    public static func question(_ action: Phrase, _ nominee: String) -> Phrase {
        Phrase("\(action.sentence.vietnamese): \(nominee)", "\(action.sentence.english): \(nominee)")
    }
    public static let reason = Phrase("Lý do", "Reason")
    public static let words = Phrase("Nội dung", "Words")
    public static let decisionNumber = Phrase("Số quyết định", "Decision number")
    public static let changedElsewhere = Phrase(
        "Hồ sơ vừa được thay đổi ở nơi khác; đã đọc lại, chưa ghi gì. Xin xem lại rồi làm tiếp.",
        "The dossier was changed elsewhere; it was read again and nothing was written. Look again, then go on.")
}
