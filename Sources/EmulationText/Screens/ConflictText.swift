import Emulation

/// The page that shows two versions side by side, and what is said around it.
public enum ConflictText {
    public static let name = Phrase("Hai bản", "Two versions")
    public static let changedMeanwhile = Phrase("Vừa được thay đổi", "Changed meanwhile")
    public static let nominationChanged = Phrase(
        "Hồ sơ vừa được thay đổi ở nơi khác; chưa ghi gì.", "The dossier was changed elsewhere; nothing was written.")
    public static let recordChanged = Phrase(
        "Mục này vừa được thay đổi ở nơi khác; chưa ghi gì.", "This was changed elsewhere; nothing was written.")
    public static let inFile = Phrase("Trong tệp", "In the file")
    public static let yours = Phrase("Của bạn", "Yours")
    public static let seen = Phrase("Lúc mở", "When opened")
    public static let nowStands = Phrase("Nay", "Now")
    public static let field = Phrase("Mục", "Field")
    public static let empty = Phrase("(trống)", "(empty)")
    /// What a key of a file is called.
    public static func key(_ key: String) -> Phrase { FieldNames.plain(key).sentence }
    public static func file(_ name: String) -> Phrase { Phrase("tệp \(name)", "file \(name)") }
    public static let written = Phrase("ghi", "written")
    public static let unknownBefore = Phrase(
        "Bản bạn xem lúc trước không còn trong bộ nhớ: hãy xem kỹ bản hiện nay.",
        "The version you saw is no longer in memory: look closely at the one of now.")
    public static let nothingElse = Phrase("Ngoài ra không có gì khác.", "Nothing else is different.")
    public static func undecided(_ count: Int) -> Phrase {
        Phrase(
            "Còn \(count) mục hai bên sửa khác nhau: chọn ← bản trong tệp hoặc → bản của bạn.",
            count == 1
                ? "1 field was changed by both: take ← the file's or → yours."
                : "\(count) fields were changed by both: take ← the file's or → yours.")
    }
    public static let decided = Phrase(
        "Mọi mục đã chọn xong; mục chỉ một bên sửa lấy theo bên đó.",
        "Every field is settled; one that only one side changed is taken from it.")
    public static func locked(_ reason: String) -> Phrase {
        Phrase("Không lưu được phần của bạn nữa: \(reason)", "Yours can no longer be saved: \(reason)")
    }
    public static let lockedWayOut = Phrase(
        "Hãy chép phần của bạn (y, F4) trước khi bỏ.", "Copy yours (y, F4) before you drop it.")
    public static func wanted(_ action: Action) -> Phrase {
        Phrase("Bạn định \(action.phrase.vietnamese)", "You were about to \(action.phrase.english)")
    }
    public static func stillAllowed(_ action: Action) -> Phrase {
        Phrase(
            "Vẫn \(action.phrase.vietnamese) được trên bản hiện nay.",
            "On the version of now you may still \(action.phrase.english).")
    }
    public static let meanwhile = Phrase("Việc đã làm từ khi bạn mở", "Done since you opened it")
    public static let changes = Phrase("Nội dung đã đổi", "What was changed")
    public static let contested = Phrase("hai bên cùng sửa", "changed by both")
    public static let theirsOnly = Phrase("chỉ bản trong tệp sửa", "changed in the file only")
    public static let mineOnly = Phrase("chỉ bạn sửa", "changed by you only")

    public static let side = Phrase("chọn bên", "take a side")
    public static let turn = Phrase("đổi bên", "other side")
    public static let allMine = Phrase("tất cả của bạn", "all yours")
    public static let allTheirs = Phrase("tất cả trong tệp", "all the file's")
    public static let intoForm = Phrase("sửa tiếp", "go on editing")
    public static let backToForm = Phrase("về biểu mẫu", "back to the form")
    public static let drop = Phrase("bỏ phần của bạn", "drop yours")
    public static let dropQuestion = Phrase(
        "Bỏ phần của bạn, giữ bản trong tệp?", "Drop yours and keep the file's version?")
    public static let copyMine = Phrase("chép phần của bạn", "copy yours")
    public static let copyNote = Phrase("chép lời đã viết", "copy what you wrote")
    public static let copied = Phrase("Đã gửi phần của bạn tới bảng tạm.", "Yours was sent to the clipboard.")
    public static let nothingToCopy = Phrase("bạn chưa viết gì", "you wrote nothing")
    public static let reword = Phrase("sửa lời", "reword")
    public static let leave = Phrase("thôi, xem bản hiện nay", "leave it, see the version of now")
    public static let fixed = Phrase(
        "mục này chỉ bản trong tệp có, được giữ nguyên", "only the file has this, and it is kept")
    public static func again(_ action: Action) -> Phrase {
        Phrase("vẫn \(action.phrase.vietnamese)", action.phrase.english)
    }
}
