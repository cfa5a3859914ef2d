import Emulation

/// The words of a dossier on screen and of the form that fills it.
public enum DossierText {
    public static let proposal = Phrase("Đề nghị", "Proposed")
    public static let unit = Phrase("Đơn vị", "Unit")
    public static let state = Phrase("Trạng thái", "State")
    public static let achievements = Phrase("Thành tích", "Achieved")
    public static let initiatives = Phrase("Sáng kiến", "Initiative")
    public static let conditions = Phrase("Điều kiện", "Conditions")
    public static let ground = Phrase("Căn cứ", "Ground")
    public static let otherGrounds = Phrase("Căn cứ khác, không xét", "Other grounds, not asked")
    public static let papers = Phrase("Hồ sơ", "Papers")
    public static let history = Phrase("Lịch sử", "History")
    public static let precedents = Phrase("Đã được khen", "Awards held")
    public static let members = Phrase("Thành viên", "Members")
    public static let movement = Phrase("Phong trào", "Movement")
    public static let position = Phrase("Chức vụ", "Position")
    public static let research = Phrase("Đề tài", "Research")
    public static let discipline = Phrase("Kỷ luật", "Discipline")
    public static let recruited = Phrase("Tuyển dụng", "Recruited")
    public static let ratings = Phrase("Xếp loại", "Ratings")
    public static let signs = Phrase("Dấu trong hồ sơ", "Signs in a dossier")
    public static let metSign = Phrase(
        "điều kiện đạt; giấy tờ có trong hồ sơ", "the condition is met; the paper is in the dossier")
    public static let notMetSign = Phrase(
        "điều kiện không đạt; giấy tờ còn thiếu", "the condition is not met; the paper is missing")
    public static let cannotTellSign = Phrase(
        "chưa đủ dữ liệu để kết luận; dòng ấy nêu còn thiếu gì",
        "what is known does not tell; the line says what is missing")
    public static let statements = Phrase("Xác nhận", "Confirmed")
    public static let ofGroup = Phrase("Tập thể", "Group")
    public static let directWorker = Phrase("lao động trực tiếp", "direct worker")
    public static let exemplar = Phrase("điển hình tiên tiến", "exemplar")
    public static let breakthrough = Phrase("đột phá, 4.0", "breakthrough, 4.0")
    public static let noPapers = Phrase("chưa có giấy tờ nào", "no papers yet")
    public static let noAchievements = Phrase("chưa ghi thành tích", "no achievements entered")
    /// Sex, year of birth and class of a person, as far as they are entered.
    public static func marks(of dossier: Dossier) -> [Phrase] {
        let isPerson = dossier.kind == .person
        let born = isPerson ? dossier.birthYear.map(DoubtText.born) : nil
        return [isPerson ? dossier.sex?.phrase : nil, born, dossier.recipientClass?.phrase].compactMap(\.self)
    }
    /// The discipline entered in the dossier, with its day.
    public static func of(_ discipline: Discipline) -> Phrase {
        guard discipline.degree != .none else { return discipline.degree.phrase }
        return Phrase(each: { language in
            let day = discipline.day.map { " · \($0.full(language))" } ?? ""
            return discipline.degree.phrase(language) + day
        })
    }
    /// Years rated excellent and lower; nil where none are entered.
    public static func ratings(of dossier: Dossier) -> Phrase? {
        let excellent = DossierLines.text(ofYears: dossier.excellentYears)
        let lower = DossierLines.text(ofYears: dossier.lowerYears)
        let parts: [Phrase?] = [
            excellent.isEmpty ? nil : Phrase("xuất sắc \(excellent)", "excellent \(excellent)"),
            lower.isEmpty ? nil : Phrase("thấp hơn \(lower)", "lower \(lower)"),
        ]
        let known = parts.compactMap(\.self)
        return known.isEmpty ? nil : known.joined("; ")
    }
    /// A group's size, its figures, its year of founding and whether it came first in its block; nil if none is entered.
    public static func body(of dossier: Dossier) -> Phrase? {
        let size = dossier.group.map {
            Phrase("\($0.members) người", "\($0.members) member\($0.members == 1 ? "" : "s")")
        }
        let advanced = dossier.group?.advancedWorkers.map {
            Phrase("\($0) LĐ tiên tiến", "\($0) Advanced Worker\($0 == 1 ? "" : "s")")
        }
        let fighters = dossier.group?.emulationFighters.map {
            Phrase("\($0) CSTĐ cơ sở", "\($0) Unit Emulation Fighter\($0 == 1 ? "" : "s")")
        }
        let disciplined = dossier.group?.disciplined.map { Phrase("\($0) bị kỷ luật", "\($0) disciplined") }
        let founded = dossier.group?.founded.map { Phrase("thành lập năm \($0)", "founded in \($0)") }
        let first = dossier.group?.isFirstInBlock.map { isFirst in
            isFirst
                ? Phrase("tiêu biểu nhất khối, cụm thi đua", "the best of its block")
                : Phrase("không phải tiêu biểu nhất khối, cụm thi đua", "not the best of its block")
        }
        let known = [size, advanced, fighters, disciplined, founded, first].compactMap(\.self)
        return known.isEmpty ? nil : known.joined(" · ")
    }
    /// The unit's statements on the conditions of its dossier, one text each.
    public static func statements(of dossier: Dossier, in rulebook: Rulebook, _ language: Language) -> [String] {
        let rules = rulebook.award(dossier.award)?.statedRules ?? []
        let conditions = StatedConditions(rules, in: rulebook)
        return dossier.statements.map { DossierLines.text(of: $0, conditions, language) }
    }
    public static func sent(_ day: String) -> Phrase { Phrase("gửi \(day)", "sent \(day)") }
    public static func waits(_ days: Int) -> Phrase {
        let count = NumberText.days(days)
        return Phrase("chờ \(count.vietnamese)", "waits \(count.english)")
    }
    public static func met(_ count: Int) -> Phrase {
        Phrase("\(count) điều kiện đạt", count == 1 ? "1 condition met" : "\(count) conditions met")
    }
    public static func toConfirm(_ count: Int) -> Phrase {
        Phrase(
            "\(count) điều kiện chờ xác nhận, đánh giá",
            count == 1
                ? "1 condition for the unit to confirm and the council to judge"
                : "\(count) conditions for the unit to confirm and the council to judge")
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
    /// The message of a filtered queue without further dossiers.
    public static func filteredQueueDone(others: Int) -> Phrase {
        Phrase(
            "Đã hết hồ sơ trong phần đang lọc; còn \(others) hồ sơ khác chờ bạn.",
            others == 1
                ? "Nothing is left within the filter; 1 other dossier waits for you."
                : "Nothing is left within the filter; \(others) other dossiers wait for you.")
    }
    public static let clearsFilter = Phrase("Ctrl-U bỏ lọc.", "Ctrl-U clears the filter.")
    public static let queueEmptyHelp = Phrase(
        "Mọi đề nghị vẫn xem được ở mục 4.", "Section 4 still shows every nomination.")
}

/// What the screen says after something was done, and asks before.
public enum DoneText {
    /// The capacity in the text of a question.
    public static func inCapacity(_ capacity: Phrase) -> Phrase {
        Phrase("Tư cách: \(capacity.vietnamese)", "As: \(capacity.english)")
    }
    public static func done(_ action: Action, _ nominee: String) -> Phrase {
        let done = action.justDone
        return Phrase("\(done.vietnamese): \(nominee).", "\(done.english): \(nominee).")
    }
    public static let canUndo = Phrase("u: hoàn tác", "u: undo")
    /// The step undone, and the number of further steps of this session that can be.
    public static func takenBack(_ action: Action, left: Int) -> Phrase {
        let step = Phrase("Bước đã lấy lại: \(action.phrase.vietnamese).", "Taken back: \(action.phrase.english).")
        guard left > 0 else { return step }
        return Phrase("\(step.vietnamese) u: hoàn tác tiếp (\(left))", "\(step.english) u: undo more (\(left))")
    }
    /// The reason why undoing step by step ends at a signed decision.
    public static let signedStays = Phrase(
        "quyết định đã ký không hoàn tác được; các bước trước đó xem ở từng hồ sơ",
        "a signed decision cannot be undone; steps before it are in each dossier")
    public static func saved(_ id: String) -> Phrase { Phrase("Đã lưu \(id).", "Saved \(id).") }
    /// What was done about a unit's report for a quarter.
    public static func entered(_ request: Workflow.ReportRequest, _ unit: Phrase, _ quarter: Quarter) -> Phrase {
        let done =
            switch request {
            case .strike: Phrase("Đã xóa mục đã ghi", "Struck out")
            case .giveBack: Phrase("Đã trả lại", "Returned")
            case .exempt: Phrase("Đã miễn", "Exempted")
            case .measure: Phrase("Đã ghi số liệu", "Figure recorded")
            case .receive, .correct: Phrase("Đã ghi", "Recorded")
            }
        let period = quarter.phrase
        return Phrase(
            "\(done.vietnamese): \(unit.vietnamese), báo cáo \(period.vietnamese).",
            "\(done.english): \(unit.english), report for \(period.english).")
    }
    /// - Parameter isOutcome: whether a decision of a higher authority is recorded rather than signed here.
    public static func signed(_ number: String, for nominee: String, isOutcome: Bool) -> Phrase {
        isOutcome
            ? Phrase(
                "Đã ghi quyết định \(number) của cấp trên: \(nominee).",
                "Decision \(number) of the higher authority is recorded: \(nominee).")
            : Phrase("Đã ký quyết định \(number): \(nominee).", "Decision \(number) is signed: \(nominee).")
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
