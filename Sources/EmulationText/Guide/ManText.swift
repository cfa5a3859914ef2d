/// What the manual page says beside commands and tables.
public enum ManText {
    public static let title = Phrase("Thi đua, khen thưởng", "Emulation and commendation")
    public static let generated = Phrase(
        "Do chương trình viết (swift run thidua docs .); đừng sửa bằng tay.",
        "Written by the program (swift run thidua docs .); do not edit by hand.")
    public static let name = Phrase("TÊN", "NAME")
    public static let synopsis = Phrase("CÁCH GÕ", "SYNOPSIS")
    public static let description = Phrase("MÔ TẢ", "DESCRIPTION")
    public static let commonOptions = Phrase("TÙY CHỌN CHUNG", "OPTIONS OF EVERY COMMAND")
    public static let screenOptions = Phrase("TÙY CHỌN CỦA MÀN HÌNH", "OPTIONS OF THE SCREENS")
    public static let aboutScreenOptions = Phrase(
        "Của thidua không kèm lệnh; trừ --open, còn của demo, screen và display. Mỗi lần chạy tính riêng, không được lưu; --no-… là tắt.",
        "Of thidua without a command and, but for --open, of demo, screen and display. They hold for this run and are not saved; --no-… switches off."
    )
    public static let commands = Phrase("CÁC LỆNH", "COMMANDS")
    public static let keys = Phrase("PHÍM TRÊN MÀN HÌNH", "KEYS ON THE SCREENS")
    public static let endings = Phrase("MÃ KẾT THÚC", "EXIT STATUS")
    public static let environment = Phrase("BIẾN MÔI TRƯỜNG", "ENVIRONMENT")
    public static let files = Phrase("TỆP", "FILES")
    public static let examples = Phrase("VÍ DỤ", "EXAMPLES")
    public static let optionsWord = Phrase("tùy chọn", "options")
    public static let commandWord = Phrase("lệnh", "command")
    public static let argumentsWord = Phrase("tham số", "arguments")

    public static let about: [Phrase] = [
        Phrase(
            "Không kèm lệnh, thidua mở màn hình làm việc: sáu lĩnh vực với đơn vị đầu mối, các đề nghị khen thưởng, báo cáo quý và thời hạn. Lần đầu, chương trình hỏi bạn là ai rồi tạo thư mục làm việc. Mọi việc làm được trên màn hình đều có lệnh.",
            "Without a command the screens open: six sectors with the units that lead them, nominations, quarterly reports and deadlines. The first time, the program asks who you are and makes the workspace. Whatever the screens do has a command."
        ),
        Phrase(
            "Dữ liệu ra đầu ra chuẩn, thông báo ra đầu ra lỗi. Đề nghị được gọi bằng mã, hoặc phần cuối của mã kể từ sau một dấu gạch nối nếu không trùng, như k7m2q. Ngày viết 2019-03-10, 10/03/2019, 10/3 hoặc today; quý viết 3, Q3, III hoặc 2019-Q3.",
            "Data goes to standard output, messages to standard error. A nomination is named by its id or by what follows a hyphen in it, such as k7m2q, where no other ends so. Days are written 2019-03-10, 10/03/2019, 10/3 or today; quarters 3, Q3, III or 2019-Q3."
        ),
    ]
    public static let aboutKeys = Phrase(
        "Bấm ? trên mỗi màn hình để xem phím của màn hình ấy. Ở màn hình đầu:",
        "Press ? on any screen for its keys. On the first one:")

    /// A place where the program keeps something.
    public static let places: [(path: String, what: Phrase)] = [
        (
            "~/.local/share/thidua",
            Phrase("thư mục làm việc khi không nêu gì khác", "the workspace unless said otherwise")
        ),
        (
            "nominations/ letters/ reports/ decisions/ registry/ attachments/",
            Phrase("trong thư mục làm việc: hồ sơ, mỗi hồ sơ một tệp", "in the workspace: the records, one file each")
        ),
        (
            ".thidua/",
            Phrase(
                "trong thư mục làm việc: khóa và những gì tạo lại được",
                "in the workspace: the lock and what can be made again"
            )
        ),
        (
            "~/.config/thidua/preferences.plist",
            Phrase("lựa chọn của riêng bạn", "your own choices")
        ),
        ("~/.local/state/thidua/crash.txt", Phrase("báo cáo sự cố", "the report of a crash")),
    ]

    /// Commands to begin with.
    public static let commandsShown: [(what: Phrase, command: String)] = [
        (Phrase("Thử trên dữ liệu mẫu:", "Try it on the sample:"), "thidua demo"),
        (
            Phrase("Xem việc đang chờ mình:", "See what waits for you:"), "thidua nominations --waiting-for me"
        ),
        (
            Phrase("Lập một đề nghị và gửi luôn:", "File a nomination and submit it:"),
            "thidua nominate --unit trung-tam-thong-tin --award giay-khen --nominee \"Nguyễn Thị Mẫu\" --submit"
        ),
        (
            Phrase("Đơn vị nào chưa gửi báo cáo quý III:", "Which units owe the report of the third quarter:"),
            "thidua deadlines --quarter III"
        ),
        (Phrase("Kiểm tra mọi tệp:", "Check every file:"), "thidua check"),
    ]
}
