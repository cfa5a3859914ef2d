import Emulation

/// What commands say besides their data: on the way, when done, and why not.
public enum CommandText {
    public static func firstPerson(_ name: String, _ role: Phrase) -> Phrase {
        Phrase(
            "Người đầu tiên: \(name), \(role.vietnamese). Thêm người khác: thidua people add.",
            "The first person is \(name), \(role.english). Add others: thidua people add.")
    }
    public static let sampleMade = Phrase(
        "Đây là dữ liệu mẫu: ai mở cũng có thể làm mọi vai, tên người đều bịa.",
        "This is a sample: whoever opens it may play every part, and all names are invented.")
    public static func acted(_ action: Phrase, _ nominee: String, _ state: Phrase) -> Phrase {
        Phrase(
            "đã \(action.vietnamese): \(nominee) (\(state.vietnamese))",
            "done (\(action.english)): \(nominee) (\(state.english))"
        )
    }
    public static func entered(_ unit: Phrase, _ quarter: Phrase, _ status: Phrase) -> Phrase {
        Phrase(
            "Đã ghi: \(unit.vietnamese), \(quarter.vietnamese): \(status.vietnamese).",
            "Recorded: \(unit.english), \(quarter.english): \(status.english).")
    }
    public static func inLetter(_ nominee: String) -> Phrase {
        Phrase("đã đưa vào: \(nominee)", "put in: \(nominee)")
    }
    public static func outOfLetter(_ nominee: String) -> Phrase {
        Phrase("đã rút ra: \(nominee)", "taken out: \(nominee)")
    }
    public static func letterEntered(_ label: String, _ state: Phrase) -> Phrase {
        Phrase("Đã ghi: tờ trình \(label) (\(state.vietnamese)).", "Recorded: letter \(label) (\(state.english)).")
    }
    public static func saved(_ id: String) -> Phrase { Phrase("Đã lưu \(id).", "Saved \(id).") }
    public static func draftKept(_ id: String) -> Phrase {
        Phrase("Bản nháp \(id) đã lưu nhưng chưa gửi được.", "The draft \(id) is kept but could not be submitted.")
    }
    public static func damaged(_ count: Int) -> Phrase {
        Phrase(
            "\(count) tệp không đọc được nên không có trong kết quả; xem thidua check.",
            count == 1
                ? "1 file could not be read and is not among the results; see thidua check."
                : "\(count) files could not be read and are not among the results; see thidua check.")
    }
    public static func referenceReplaced(_ path: String) -> Phrase {
        Phrase(
            "\(path): không đọc được; đang dùng nội dung có sẵn của chương trình. Xem thidua check.",
            "\(path): cannot be read; what the program carries is used instead. See thidua check.")
    }
    public static let clean = Phrase(
        "Mọi tệp đều đọc được, mọi lịch sử đều hợp lệ.", "Every file reads, every history holds.")
    public static func problems(_ count: Int) -> Phrase {
        Phrase("\(count) vấn đề", count == 1 ? "1 problem" : "\(count) problems")
    }
    public static func kept(_ path: String) -> Phrase {
        Phrase("Bản mẫu được giữ ở \(path).", "The copy is kept in \(path).")
    }
    public static let withheld = Phrase(
        "Chưa ký quyết định vì có đề nghị khác trong cùng quyết định chưa khen được.",
        "The decision was not signed, since another nomination in it may not be awarded.")
    public static func count(_ shown: Int, of all: Int) -> Phrase {
        Phrase("\(shown)/\(all) đề nghị", "\(shown) of \(all) nominations")
    }
    public static func onBehalf(_ name: String) -> Phrase { Phrase("thay \(name)", "for \(name)") }
    public static let error = Phrase("Lỗi", "Error")

    // The questions of the first run.
    public static let askName = Phrase("Họ và tên của bạn", "Your full name")
    public static let askYear = Phrase("Năm công tác", "Year of the work")
    public static let askUnit = Phrase(
        "Đơn vị của bạn (gõ một phần tên là đủ)", "Your unit (part of its name is enough)")
    public static let askRole = Phrase("Vai trò của bạn (tên, mã hoặc số)", "Your role (name, id or number)")
    public static let perhaps = Phrase(
        "Chưa rõ đơn vị nào; có thể là:", "That may be one of these:")
    public static func furtherUnits(_ count: Int) -> Phrase {
        Phrase("và \(count) đơn vị nữa; hãy gõ thêm chữ.", "and \(count) more; type more words.")
    }
    public static func welcome(_ path: String) -> Phrase {
        Phrase(
            """
            Chưa có thư mục làm việc ở \(path). Trả lời bốn câu sau để tạo.
            Enter: lấy giá trị trong ngoặc. Ctrl-D: dừng, không tạo gì. Xem thử với dữ liệu mẫu: thidua demo.
            """,
            """
            There is no workspace at \(path). Four answers make one.
            Enter takes what stands in brackets; Ctrl-D ends without making anything. To look at a sample: thidua demo.
            """)
    }
    public static let noSuchUnit = Phrase(
        "Không có đơn vị nào như vậy. Hãy gõ một phần của tên, ví dụ: tần số.",
        "There is no such unit. Type a part of its name, such as: frequency.")
    public static let nearUnits = Phrase("Không có đơn vị nào như vậy. Gần giống:", "There is no such unit. Near it:")
    public static let partOfName = Phrase("Hãy gõ một phần của tên.", "Type a part of the name.")
    public static let noSuchRole = Phrase(
        "Không có vai trò nào như vậy. Hãy gõ số hoặc một phần của tên.",
        "There is no such role. Type its number or a part of its name.")
    /// Tells how to open a workspace that is not in the usual folder.
    public static func openWith(_ path: String) -> Phrase {
        Phrase(
            "Mở bằng: thidua --workspace \(path) (hoặc đặt biến môi trường THIDUA_WORKSPACE).",
            "Open it with: thidua --workspace \(path) (or set the variable THIDUA_WORKSPACE).")
    }
}
