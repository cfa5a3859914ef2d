/// Why the system did not let a file be written, in words people know, with the way out.
public struct Fault: Sendable {
    /// The reason, as the part of a sentence that follows a colon.
    public let cause: Phrase
    /// What helps, as a sentence; nil where nobody can say.
    public let wayOut: Phrase?

    init(_ cause: Phrase, _ wayOut: Phrase?) {
        self.cause = cause
        self.wayOut = wayOut
    }

    /// A reason that has no words of its own here.
    public init(words: String) {
        self.init(Phrase(verbatim: words), nil)
    }

    /// What happens to the disks and folders people save to.
    public enum Kind: CaseIterable, Sendable {
        case full, quota, readOnly, noPermission, gone, noLocks, broken, tooManyOpen, notAFolder, sizeLimit, taken
    }

    /// A reason people meet, followed by the system's own words for whoever looks after the machine.
    public init(_ kind: Kind, words: String) {
        let (cause, wayOut) = Self.phrases(kind)
        self.init(Phrase("\(cause.vietnamese) (\(words))", "\(cause.english) (\(words))"), wayOut)
    }

    private static func phrases(_ kind: Kind) -> (cause: Phrase, wayOut: Phrase) {
        switch kind {
        case .full:
            (
                Phrase("ổ đĩa đã đầy", "the disk is full"),
                Phrase("Dọn bớt chỗ rồi lưu lại.", "Make room, then save again.")
            )
        case .quota:
            (
                Phrase("đã hết dung lượng được cấp", "your share of the disk is used up"),
                Phrase("Xóa bớt tệp hoặc xin thêm rồi lưu lại.", "Delete files or ask for more, then save again.")
            )
        case .readOnly:
            (
                Phrase("ổ đĩa chỉ cho đọc", "the disk may only be read"),
                Phrase(
                    "Nhờ quản trị mở quyền ghi cho ổ đĩa rồi lưu lại.",
                    "Have the administrator make the disk writable, then save again.")
            )
        case .noPermission:
            (
                Phrase("bạn không có quyền ghi ở đây", "you may not write here"),
                Phrase(
                    "Nhờ người quản lý thư mục cho nhóm của bạn quyền ghi rồi lưu lại.",
                    "Have whoever keeps the folder let your group write, then save again.")
            )
        case .gone:
            (
                Phrase("thư mục không còn ở đó", "the folder is not there any more"),
                Phrase(
                    "Gắn lại ổ mạng hoặc đưa thư mục về chỗ cũ rồi lưu lại.",
                    "Connect the network drive or put the folder back, then save again.")
            )
        case .noLocks:
            (
                Phrase("nơi lưu không có khóa tệp", "the place has no file locks"),
                Phrase(
                    "Không có khóa thì người này ghi đè người kia nên không ghi; vẫn đọc được. Nhờ quản trị bật khóa (NFS: lockd, hoặc dùng NFS 4) hay chuyển thư mục sang ổ khác.",
                    "Without locks one would write over another, so nothing is written; reading works. Have the administrator switch locks on (NFS: lockd, or use NFS 4) or move the folder to another disk."
                )
            )
        case .broken:
            (
                Phrase("ổ đĩa báo lỗi", "the disk reports a fault"),
                Phrase(
                    "Sao lưu thư mục ngay và nhờ quản trị kiểm tra ổ đĩa.",
                    "Back the folder up now and have the administrator look at the disk.")
            )
        case .tooManyOpen:
            (
                Phrase("hệ thống đang mở quá nhiều tệp", "the system has too many files open"),
                Phrase("Đóng bớt chương trình rồi lưu lại.", "Close some programs, then save again.")
            )
        case .notAFolder:
            (
                Phrase("có liên kết hoặc tệp nằm chỗ của thư mục", "a link or a file stands where a folder belongs"),
                Phrase(
                    "Thay nó bằng thư mục thật rồi lưu lại; chương trình không đi theo liên kết.",
                    "Put a real folder in its place, then save again; links are not followed.")
            )
        case .taken:
            (
                Phrase("đã có tệp mang tên này", "there is a file of this name already"),
                Phrase(
                    "Chọn tên khác; tệp đang có không bị ghi đè.", "Choose another name; what is there is kept.")
            )
        case .sizeLimit:
            (
                Phrase("tệp vượt cỡ mà hệ thống cho phép", "the file is larger than the system allows"),
                Phrase("Nhờ quản trị nâng giới hạn (ulimit -f).", "Have the administrator raise the limit (ulimit -f).")
            )
        }
    }
}

/// What could not be saved, with the reason, what became of it and the way out.
public enum FaultText {
    /// That a file could not be written; what was there still is.
    public static func cannotWrite(_ path: String, _ fault: Fault) -> Phrase {
        Phrase(
            "Không ghi được \(path): \(fault.cause.vietnamese). Chưa có gì thay đổi.\(after(fault.wayOut?.vietnamese))",
            "Cannot write \(path): \(fault.cause.english). Nothing was changed.\(after(fault.wayOut?.english))")
    }

    /// That a file was written and the disk does not vouch for it.
    public static func notConfirmed(_ path: String, _ fault: Fault) -> Phrase {
        Phrase(
            "Đã thay \(path) nhưng không chắc còn sau khi mất điện: \(fault.cause.vietnamese). Xem lại trước khi làm lại.\(after(fault.wayOut?.vietnamese))",
            "\(path) was replaced but may not outlast a power cut: \(fault.cause.english). Look again before you repeat.\(after(fault.wayOut?.english))"
        )
    }

    /// That a workspace could not be made.
    public static func cannotCreate(_ path: String, _ fault: Fault) -> Phrase {
        Phrase(
            "Không tạo được \(path): \(fault.cause.vietnamese). Chọn nơi khác.",
            "Cannot make \(path): \(fault.cause.english). Choose another place.")
    }

    /// That nothing may be written.
    public static func readOnly(_ path: String, _ why: Phrase, _ wayOut: Phrase?) -> Phrase {
        Phrase(
            "\(path) chỉ đọc được: \(why.vietnamese). Chưa có gì thay đổi.\(after(wayOut?.vietnamese))",
            "\(path) may only be read: \(why.english). Nothing was changed.\(after(wayOut?.english))")
    }

    /// That the workspace on screen went away.
    public static func gone(_ path: String) -> Phrase {
        Phrase(
            "Thư mục làm việc \(path) không còn ở đó (ổ mạng bị ngắt hoặc thư mục bị chuyển đi). Màn hình cho thấy lần đọc cuối; điều đang nhập vẫn còn. Gắn lại rồi lưu lại.",
            "The workspace \(path) is not there any more (a network drive was cut off, or the folder moved). The screen shows what was read last, and what you entered is still here. Connect it again, then save."
        )
    }

    private static func after(_ wayOut: String?) -> String { wayOut.map { " " + $0 } ?? "" }
}
