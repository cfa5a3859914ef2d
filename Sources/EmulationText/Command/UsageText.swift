/// The words of the parser of arguments, which it has in English only, in the language of the run.
public enum UsageText {
    /// A help text or message of the parser; what is not known stays as it is.
    public static func translated(_ text: String, _ language: Language) -> String {
        guard language == .vietnamese else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { translated(line: String($0)) }.joined(separator: "\n")
    }

    private static func translated(line: String) -> String {
        for (english, vietnamese) in beginnings where line.hasPrefix(english) {
            return vietnamese + translated(rest: String(line.dropFirst(english.count)))
        }
        return translated(rest: line)
    }

    private static func translated(rest: String) -> String {
        var line = rest
        for (english, vietnamese) in parts {
            guard let range = line.firstRange(of: english) else { continue }
            line.replaceSubrange(range, with: vietnamese)
        }
        return line
    }

    private static let beginnings: [(String, String)] = [
        ("OVERVIEW: ", ""),
        ("USAGE: ", "CÁCH DÙNG: "),
        ("Usage: ", "Cách dùng: "),
        ("ARGUMENTS:", "THAM SỐ:"),
        ("OPTIONS:", "TÙY CHỌN:"),
        ("SUBCOMMANDS:", "CÁC LỆNH:"),
        ("Error: ", "Lỗi: "),
        ("Help:  ", "Trợ giúp:  "),
    ]

    private static let parts: [(String, String)] = [
        (" SUBCOMMANDS:", ":"),
        ("<options>", "<tùy chọn>"),
        ("<command>", "<lệnh>"),
        ("<subcommand>", "<lệnh>"),
        ("Show help information.", "Xem trợ giúp."),
        ("Show the version.", "Xem phiên bản."),
        ("Show subcommand help information.", "Xem trợ giúp của một lệnh."),
        ("for detailed help.", "để xem chi tiết."),
        ("for more information.", "để biết thêm."),
        ("  See '", "  Xem '"),
        ("Unknown option", "Không có tùy chọn"),
        (". Did you mean", ". Có phải ý bạn là"),
        ("Missing value for", "Thiếu giá trị cho"),
        ("Missing expected argument", "Thiếu tham số"),
        ("Missing one of:", "Thiếu một trong:"),
        ("Missing required subcommand.", "Thiếu tên lệnh."),
        ("unexpected arguments:", "tham số thừa:"),
        ("Unexpected argument", "Tham số thừa"),
        ("does not take any value, but", "không nhận giá trị, nhưng có"),
        ("was specified.", "đi kèm."),
        ("The option", "Tùy chọn"),
        ("The value", "Giá trị"),
        ("is invalid for", "không dùng được cho"),
        ("(default:", "(mặc định:"),
        (" (default) ", " (mặc định)"),
    ]
}
