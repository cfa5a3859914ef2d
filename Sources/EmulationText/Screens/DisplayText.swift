/// The words of the display page and of `thidua display`.
public enum DisplayText {
    public static let title = Phrase("Hiển thị", "Display")
    public static let setting = Phrase("Mục", "Setting")
    public static let chosen = Phrase("Đã chọn", "Chosen")
    public static let inForce = Phrase("Đang dùng", "In force")
    public static let language = Phrase("Ngôn ngữ", "Language")
    public static let languageName = Phrase("Tiếng Việt", "English")
    public static let theme = Phrase("Màu sắc", "Colours")
    public static let background = Phrase("Nền terminal", "Terminal's ground")
    public static let ascii = Phrase("Chỉ dùng ASCII", "ASCII only")
    public static let linear = Phrase("Chế độ từng dòng", "Line mode")
    public static let mouse = Phrase("Chuột", "Mouse")
    public static let auto = Phrase("tự động", "automatic")
    public static let manyColours = Phrase("256 màu", "256 colours")
    public static let fewColours = Phrase("16 màu", "16 colours")
    public static let noColour = Phrase("không màu", "no colours")
    public static let dark = Phrase("nền tối", "dark")
    public static let light = Phrase("nền sáng", "light")
    public static let on = Phrase("bật", "on")
    public static let off = Phrase("tắt", "off")
    public static let kept = Phrase(
        "Lựa chọn có hiệu lực ngay và được giữ riêng cho bạn, ở mọi thư mục làm việc.",
        "A choice holds at once and is kept for you alone, whatever workspace you open.")
    public static let languageHelp = Phrase(
        "Ngôn ngữ của chương trình; F2 đổi được ở mọi nơi. Tên đơn vị, khen thưởng và nội dung hồ sơ giữ nguyên như đã nhập.",
        "The language of the program; F2 switches it anywhere. Names and what dossiers hold stay as they were entered.")
    public static let themeHelp = Phrase(
        "Tự động: nhiều màu nhất mà terminal có; biến NO_COLOR tắt màu. Không có nội dung nào chỉ thể hiện bằng màu: trạng thái luôn có dấu và chữ.",
        "Automatic: the most colours the terminal has; the variable NO_COLOR turns them off. Nothing is told by colour alone: a state always has its sign and word."
    )
    public static let backgroundHelp = Phrase(
        "Chọn nền sáng hay nền tối để màu chữ đủ tương phản. Tự động: theo biến COLORFGBG; nếu không có thì dùng những màu đọc được trên cả hai nền.",
        "Say whether the ground is light or dark, so that colours stand out against it. Automatic: by the variable COLORFGBG; without it, colours that read on both."
    )
    public static let asciiHelp = Phrase(
        "Vẽ bằng ký tự ASCII, chữ không dấu: dùng khi terminal hiện sai khung hoặc sai dấu tiếng Việt. Tệp vẫn giữ đủ dấu.",
        "Draws in ASCII, letters without their marks: for a terminal that shows frames or Vietnamese wrongly. Files keep every mark."
    )
    public static let linearHelp = Phrase(
        "Dành cho trình đọc màn hình: mỗi dòng một mục, tên trước giá trị sau, không khung, con trỏ thật ở đầu mục đang chọn, thông báo ở dòng cuối.",
        "For screen readers: one thing a line, labels before values, no boxes, the real cursor at the start of the selected row, messages on the last line."
    )
    public static let mouseHelp = Phrase(
        "Bật: con lăn để cuộn, nhấp để chọn, nhấp đúp để mở; khi đó muốn bôi đen chữ thì giữ Shift. Tắt: chuột bôi đen chữ như thường lệ.",
        "On: the wheel scrolls, a click selects, a double click opens; to mark text hold Shift then. Off: the mouse marks text as everywhere."
    )
    /// What makes a value hold, such as `NO_COLOR`, `--theme` or `TERM=vt100`.
    public static func because(_ name: String) -> Phrase { Phrase("theo \(name)", "by \(name)") }
    /// That a choice was kept but something else holds for this run.
    public static func overridden(_ setting: Phrase, _ cause: Phrase) -> Phrase {
        Phrase(
            "Đã lưu lựa chọn, nhưng lần này “\(setting.vietnamese)” vẫn \(cause.vietnamese).",
            "The choice is saved, but for this run “\(setting.english)” still goes \(cause.english).")
    }
    public static let why = Phrase("Vì sao", "Why")
    public static let bySaved = Phrase("đã lưu", "saved")
    public static let byDefault = Phrase("mặc định", "default")
    /// What `thidua display set` says when it is done.
    public static func done(_ setting: Phrase, _ value: Phrase) -> Phrase {
        Phrase("Đã lưu. \(setting.vietnamese): \(value.vietnamese).", "Saved. \(setting.english): \(value.english).")
    }
}

/// What is said of copying and of an editor.
public enum OutsideText {
    /// What was handed to the clipboard.
    public static func copied(_ text: String) -> Phrase {
        Phrase("Đã gửi tới bảng tạm: \(text)", "Sent to the clipboard: \(text)")
    }
    public static let cannotCopy = Phrase(
        "Terminal này không nhận lệnh chép; hãy bôi đen bằng chuột, hoặc dùng: thidua show, thidua nominations.",
        "This terminal takes no text for the clipboard; mark it with the mouse, or use: thidua show, thidua nominations."
    )
    public static let unchanged = Phrase(
        "Trình soạn thảo đóng mà không sửa gì; nội dung giữ nguyên.",
        "The editor closed without a change; nothing was changed.")
    public static let taken = Phrase("Đã lấy nội dung từ trình soạn thảo.", "The text was taken from the editor.")
    /// The message that no field takes the text; its file stays.
    public static func noField(kept path: String?) -> Phrase {
        Phrase(
            "Ở đây không có ô nào để nhận nội dung.\(kept(path).vietnamese)",
            "There is no field here to take the text.\(kept(path).english)")
    }
    public static let noEditor = Phrase(
        "Không có trình soạn thảo nào. Đặt biến VISUAL hoặc EDITOR, ví dụ EDITOR=nano.",
        "There is no editor. Set the variable VISUAL or EDITOR, such as EDITOR=nano.")
    /// That the editor did not start.
    public static func notStarted(_ name: String, _ reason: String) -> Phrase {
        Phrase(
            "Không mở được trình soạn thảo “\(name)”: \(reason). Nội dung giữ nguyên; xem lại biến VISUAL, EDITOR.",
            "The editor “\(name)” cannot be started: \(reason). Nothing was changed; look at the variables VISUAL and EDITOR."
        )
    }
    /// That the editor ended with an error.
    public static func failed(_ name: String, _ code: Int, kept path: String?) -> Phrase {
        Phrase(
            "Trình soạn thảo “\(name)” kết thúc với lỗi \(code) nên nội dung giữ nguyên.\(kept(path).vietnamese)",
            "The editor “\(name)” ended with error \(code), so nothing was changed.\(kept(path).english)")
    }
    /// Where the text that was written stays, as a sentence behind another one.
    private static func kept(_ path: String?) -> Phrase {
        path.map { Phrase(" Bản đã sửa còn ở \($0).", " What was written is kept in \($0).") } ?? Phrase("", "")
    }
    /// That the text cannot be put where an editor finds it, or read back.
    public static func noFile(_ reason: Phrase) -> Phrase {
        Phrase(
            "Không tạo hoặc đọc lại được tệp tạm cho trình soạn thảo: \(reason.vietnamese). Nội dung giữ nguyên.",
            "The file for the editor cannot be made or read back: \(reason.english). Nothing was changed.")
    }
    /// That the editor took the file away.
    public static func fileGone(_ name: String) -> Phrase {
        Phrase(
            "Trình soạn thảo “\(name)” đã xóa tệp tạm nên nội dung giữ nguyên.",
            "The editor “\(name)” removed its file, so nothing was changed.")
    }
    /// That what the editor left is no text.
    public static func notText(_ name: String, kept path: String) -> Phrase {
        Phrase(
            "Trình soạn thảo “\(name)” lưu tệp không theo bảng mã UTF-8 nên nội dung giữ nguyên. Bản đã sửa còn ở \(path).",
            "The editor “\(name)” did not save UTF-8, so nothing was changed. What was written is kept in \(path).")
    }
    /// That what the editor left is longer than any field could take.
    public static func tooLong(_ name: String, megabytes: Int, kept path: String) -> Phrase {
        Phrase(
            "Tệp mà trình soạn thảo “\(name)” để lại lớn hơn \(megabytes) MB nên nội dung giữ nguyên. Bản đã sửa còn ở \(path).",
            "What the editor “\(name)” left is larger than \(megabytes) MB, so nothing was changed. What was written is kept in \(path)."
        )
    }
    public static let noTerminal = Phrase(
        "Ở đây không có terminal để mở trình soạn thảo.", "There is no terminal here to open an editor on.")
}
