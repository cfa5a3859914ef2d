import Emulation

/// Phrases about reference files and their renewal.
public enum ReferenceText {
    public static let differences = Phrase("Khác bản của chương trình ở", "Differs from the program's own in")
    public static let current = Phrase("bản hiện hành", "current")
    public static let older = Phrase(
        "bản cũ của chương trình, có thể đổi mới", "the program's earlier one, can be renewed")
    public static let edited = Phrase("cơ quan đã sửa, giữ nguyên", "edited here, left as it is")
    public static let unusable = Phrase("không đọc được", "cannot be read")
    public static let changed = Phrase("khác", "differs")
    public static let added = Phrase("chỉ có ở đây", "only here")
    public static let removed = Phrase("không có ở đây", "not here")
    public static func more(_ count: Int) -> Phrase { Phrase("và \(count) chỗ khác", "and \(count) more") }
    public static let nothingToRenew = Phrase("Không có tệp nào cần đổi mới.", "There is no file to renew.")
    public static func renewed(_ files: [String]) -> Phrase {
        let names = files.joined(separator: ", ")
        return Phrase("Đã đổi mới \(names).", "Renewed \(names).")
    }
    /// A line of the overview.
    public static func offer(_ files: [String]) -> Phrase {
        let names = files.joined(separator: ", ")
        return Phrase("Dữ liệu đã có bản sửa: \(names)", "Corrected data for \(names)")
    }
    public static let question = Phrase("Đổi mới dữ liệu của chương trình?", "Renew the program's own data?")
    public static func message(_ files: [String]) -> Phrase {
        let names = files.joined(separator: ", ")
        return Phrase(
            "\(names): tệp còn như chương trình đã lập trước đây và được thay bằng bản đã sửa. Đề nghị đã lập giữ nguyên.",
            "\(names): still as an earlier version of the program made it, to be replaced by the corrected one. Nominations stay as they are."
        )
    }
    /// The command that renews them.
    public static let commandLine = "thidua reference renew"
    public static let renew = Phrase("đổi mới", "renew")
    public static let note = Phrase(
        "bản cũ của chương trình; đổi mới bằng thidua reference renew",
        "as an earlier version of the program made it; renew it by thidua reference renew")
}
