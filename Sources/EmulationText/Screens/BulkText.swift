import Emulation

/// The words of marking and of acting on what is marked.
public enum BulkText {
    public static let mark = Phrase("đánh dấu", "mark")
    public static let unmark = Phrase("bỏ dấu", "unmark")
    public static let markToHere = Phrase("đánh dấu đến đây", "mark up to here")
    public static let markAll = Phrase("đánh dấu hết", "mark all")
    public static let unmarkAll = Phrase("bỏ dấu hết", "unmark all")
    public static let clear = Phrase("bỏ đánh dấu", "clear marks")
    public static let pass = Phrase("cho qua", "pass")
    public static let asList = Phrase("xem danh sách", "as a list")
    public static let asDossier = Phrase("xem từng hồ sơ", "one by one")
    /// The sign before a marked row.
    public static let sign = "●"
    public static func marked(_ count: Int, elsewhere: Int) -> Phrase {
        guard elsewhere > 0 else { return Phrase("\(sign) \(count) đã đánh dấu", "\(sign) \(count) marked") }
        return Phrase(
            "\(sign) \(count) đã đánh dấu (\(elsewhere) ngoài danh sách)",
            "\(sign) \(count) marked (\(elsewhere) not listed)")
    }
    public static func group(_ count: Int) -> Phrase {
        Phrase("Với \(count) đề nghị đã đánh dấu", count == 1 ? "To the marked one" : "To the \(count) marked")
    }
    /// An action with how many it is for, and how many of them stand where it can be taken.
    public static func counted(_ action: Phrase, _ count: Int, fitting: Int) -> Phrase {
        let figures = fitting < count ? "\(fitting)/\(count)" : "\(count)"
        return Phrase("\(action.vietnamese) (\(figures))", "\(action.english) (\(figures))")
    }
    public static func others(_ count: Int) -> Phrase {
        Phrase(
            "\(count) đề nghị không ở bước này hoặc không thuộc quyền của bạn sẽ được giữ nguyên, kèm lý do.",
            count == 1
                ? "1 does not stand at this step or is not yours, and will be left as it is, with the reason."
                : "\(count) do not stand at this step or are not yours, and will be left as they are, with the reason.")
    }
    public static func question(_ what: Phrase, _ count: Int) -> Phrase {
        let title = what.sentence
        return Phrase(
            "\(title.vietnamese): \(count) đề nghị",
            "\(title.english): \(count) \(count == 1 ? "nomination" : "nominations")")
    }
    public static func nominations(_ count: Int) -> Phrase {
        Phrase("\(count) đề nghị", "\(count) \(count == 1 ? "nomination" : "nominations")")
    }
    public static func elsewhere(_ count: Int) -> Phrase {
        Phrase(
            "\(count) trong số này không có trong danh sách đang xem.",
            count == 1 ? "1 of these is not in the list on screen." : "\(count) of these are not in the list on screen."
        )
    }
    public static func results(_ what: Phrase, done: Int, not: Int) -> Phrase {
        let title = what.sentence
        return Phrase(
            "\(title.vietnamese): \(done) xong, \(not) không", "\(title.english): \(done) done, \(not) not")
    }
    public static let resultsName = Phrase("Kết quả", "Results")
    public static let result = Phrase("Kết quả", "Result")
    public static let done = Phrase("xong", "done")
    public static let refused = Phrase("không được", "refused")
    public static let changed = Phrase("đã đổi", "changed")
    public static let failed = Phrase("lỗi", "failed")
    public static let noLastMark = Phrase(
        "đánh dấu một dòng trong danh sách này trước", "mark a row of this list first")
    public static let noneAtStep = Phrase(
        "không đề nghị nào đã đánh dấu đang ở bước bạn được xử lý",
        "none of the marked stands at a step that is yours")
    public static func severalSteps(_ actions: [Phrase]) -> Phrase {
        let list = actions.joined(", ")
        return Phrase(
            "các đề nghị đã đánh dấu đang ở những bước khác nhau (\(list.vietnamese)); mỗi lần chỉ đánh dấu một bước",
            "the marked stand at different steps (\(list.english)); mark one step at a time")
    }
}
