import Emulation

/// The words of the papers of a dossier, on screen and in commands.
public enum PaperText {
    public static let papers = Phrase("Giấy tờ", "Papers")
    public static let file = Phrase("Tệp", "File")
    public static let size = Phrase("Cỡ", "Size")
    public static let day = Phrase("Ngày", "Day")
    public static let status = Phrase("Đối chiếu", "Copy")
    public static let hash = Phrase("SHA-256", "SHA-256")
    public static let hasFile = Phrase("có tệp", "with file")
    public static func files(_ count: Int) -> Phrase {
        Phrase("\(count) tệp", count == 1 ? "1 file" : "\(count) files")
    }
    public static let empty = Phrase("Hồ sơ chưa có giấy tờ nào.", "The dossier has no papers yet.")
    public static let emptyHelp = Phrase("a: đính kèm tệp đầu tiên.", "a: attach the first file.")
    public static func faults(_ count: Int) -> Phrase {
        Phrase(
            "\(count) tệp kèm theo bị mất hoặc đã thay đổi (d: xem giấy tờ)",
            count == 1
                ? "1 attached file is missing or changed (d: papers)"
                : "\(count) attached files are missing or changed (d: papers)")
    }
    public static let cut = Phrase("… phần sau không hiện", "… the rest is not shown")
    public static let changedSince = Phrase(
        "Tệp này không còn như lúc đính kèm: nội dung đã bị thay đổi.",
        "This file is not what was attached: its content was changed.")
    public static let noFileYet = Phrase(
        "giấy tờ này chưa có tệp; e: đính kèm", "this paper has no file; e attaches one")
    public static let noPaper = Phrase("chưa có giấy tờ nào được chọn", "no paper is selected")

    // The keys.
    public static let open = Phrase("giấy tờ", "papers")
    public static let read = Phrase("đọc", "read")
    public static let view = Phrase("mở ngoài", "open outside")
    public static let attach = Phrase("đính kèm", "attach")
    public static let change = Phrase("sửa, thay", "edit")
    public static let remove = Phrase("gỡ ra", "take out")

    public static let complete = Phrase("điền nốt tên", "complete the name")

    // The form.
    public static let formNew = Phrase("Đính kèm giấy tờ", "Attach a paper")
    public static let formChange = Phrase("Sửa giấy tờ", "Edit a paper")
    public static let path = Phrase("Tệp", "File")
    public static let pathHelp = Phrase(
        "Đường dẫn, ví dụ ~/bao-cao.pdf; Tab điền nốt tên. Tệp được sao vào hồ sơ.",
        "Its path, such as ~/report.pdf; Tab completes. The file is copied in.")
    public static let pathKept = Phrase(
        "Để trống: giữ tệp đang có. Tab điền nốt tên.", "Leave empty to keep the file. Tab completes.")
    public static let kind = Phrase("Loại", "Kind")
    public static let title = Phrase("Trích yếu", "Title")
    public static let titleOrFile = Phrase("Trích yếu, tệp", "Title, file")
    public static let titleHelp = Phrase("Nội dung chính; không bắt buộc.", "What it is about; may stay empty.")
    public static let number = Phrase("Số, ký hiệu", "Number")
    public static func choices(_ names: String) -> Phrase { Phrase("Có: \(names)", "There are: \(names)") }
    public static let noChoice = Phrase("Không có tệp nào có tên như vậy.", "There is no such file.")

    // What was done, and is asked before.
    public static func attached(_ name: String, as kind: DocumentKind) -> Phrase {
        Phrase(
            "Đã đính kèm \(name): \(kind.phrase.vietnamese).", "Attached \(name) as \(kind.phrase.english).")
    }
    public static func attached(_ name: String) -> Phrase { Phrase("Đã đính kèm \(name).", "Attached \(name).") }
    public static func removedPaper(_ paper: Document) -> Phrase {
        Phrase(each: { language in
            let name = paper.label(language)
            return language == .vietnamese ? "Đã gỡ khỏi hồ sơ: \(name)." : "Taken out of the dossier: \(name)."
        })
    }
    public static func removeQuestion(_ name: String) -> Phrase {
        Phrase("Gỡ khỏi hồ sơ: \(name)?", "Take out of the dossier: \(name)?")
    }
    public static func removeHelp(_ file: String) -> Phrase {
        Phrase(
            "Tệp \(file) được giữ trong attachments/, thư mục .removed.",
            "The file \(file) is kept in attachments/, folder .removed.")
    }
    public static func viewing(_ name: String) -> Phrase {
        Phrase("Đang mở \(name) bằng chương trình ngoài.", "Opening \(name) in another program.")
    }
}

/// Why something about a paper could not be done, with the way out.
public enum PaperFailureText {
    public static func noPaper(_ number: Int) -> Phrase {
        Phrase(
            "Hồ sơ không có giấy tờ số \(number) kèm tệp. Xem: thidua attachments.",
            "The dossier has no paper \(number) with a file. See: thidua attachments.")
    }
    /// That lines in the place of all papers leave out one that has a file.
    public static func fileLeftOut(_ file: String, number: Int) -> Phrase {
        Phrase(
            "Các dòng này bỏ mất giấy tờ số \(number) có tệp “\(file)”. Ghi thêm dòng ấy, hoặc gỡ trước: thidua attachment remove ID \(number). Chưa có gì thay đổi.",
            "These lines leave out paper \(number), which has the file “\(file)”. Add its line, or take it out first: thidua attachment remove ID \(number). Nothing was changed."
        )
    }
    public static func tooLarge(_ path: String, _ limit: Int) -> Phrase {
        Phrase(each: { language in
            let size = NumberText.size(limit, language)
            let setting = Settings.Key.attachmentLimit.phrase(language)
            return language == .vietnamese
                ? "\(path) lớn hơn \(size). Chưa có gì thay đổi. Vụ đổi được “\(setting)”: F6, thidua settings set attachment-limit."
                : "\(path) is larger than \(size). Nothing was changed. The Department may change “\(setting)”: F6, thidua settings set attachment-limit."
        })
    }
    public static func badFile(_ path: String, _ problem: Phrase) -> Phrase {
        Phrase(
            "\(path): \(problem.vietnamese). Chưa có gì thay đổi.", "\(path): \(problem.english). Nothing was changed.")
    }
    public static func missing(_ path: String) -> Phrase {
        Phrase(
            "Không còn tệp \(path). Lấy lại từ bản lưu, hoặc trả lại hồ sơ để đơn vị đính kèm lại.",
            "The file \(path) is gone. Bring it back from a copy, or return the dossier so that the unit attaches it again."
        )
    }
    public static func unreadable(_ path: String) -> Phrase {
        Phrase(
            "Không đọc được \(path): không phải tệp thường, hoặc hệ thống không cho đọc.",
            "Cannot read \(path): it is not a regular file, or the system withholds it.")
    }
    public static let noPDFTool = Phrase(
        "Chưa cài pdftotext nên không đọc được PDF ở đây. Cài: apt install poppler-utils. \(outside.vietnamese)",
        "pdftotext is not installed, so a PDF cannot be read here. Install: apt install poppler-utils. \(outside.english)"
    )
    private static let outside = Phrase(
        "Hoặc mở ngoài: o, thidua attachment open.", "Or open it outside: o, thidua attachment open.")
    private static let copyOut = Phrase(
        "Hoặc chép ra: thidua attachment save.", "Or copy it out: thidua attachment save.")
    public static func notText(_ name: String) -> Phrase {
        Phrase(
            "\(name) không phải văn bản hay PDF nên không đọc được ở đây. \(outside.vietnamese)",
            "\(name) is neither text nor PDF and cannot be read here. \(outside.english)")
    }
    public static func noWords(_ name: String) -> Phrase {
        Phrase(
            "\(name) không có chữ nào đọc được, có lẽ là bản chụp. \(outside.vietnamese)",
            "\(name) holds no text, it may be a scan. \(outside.english)")
    }
    public static func toolFailed(_ name: String, _ reason: String) -> Phrase {
        Phrase(
            "pdftotext không đọc được \(name) (\(reason)). \(outside.vietnamese)",
            "pdftotext cannot read \(name) (\(reason)). \(outside.english)")
    }
    public static func toolSlow(_ seconds: Int) -> Phrase {
        Phrase(
            "pdftotext chạy quá \(seconds) giây nên đã dừng. \(outside.vietnamese)",
            "pdftotext ran longer than \(seconds) seconds and was stopped. \(outside.english)")
    }
    public static let noDisplay = Phrase(
        "Không có màn hình đồ họa (có lẽ đang qua SSH) nên không mở ngoài được. Đọc dạng chữ: Enter, thidua attachment text. \(copyOut.vietnamese)",
        "There is no graphical display (over SSH perhaps), so nothing opens outside. Read the text: Enter, thidua attachment text. \(copyOut.english)"
    )
    public static func noViewer(_ name: String) -> Phrase {
        Phrase(
            "Không tìm thấy chương trình “\(name)”. Đặt THIDUA_VIEWER là chương trình xem tệp. \(copyOut.vietnamese)",
            "There is no program “\(name)”. Set THIDUA_VIEWER to one that shows files. \(copyOut.english)")
    }
    public static func viewerFailed(_ name: String, _ reason: String) -> Phrase {
        Phrase("Không chạy được “\(name)”: \(reason).", "Cannot run “\(name)”: \(reason).")
    }
    public static func notANumber(_ text: String) -> Phrase {
        Phrase(
            "“\(text)” không phải số thứ tự của giấy tờ. Xem: thidua attachments.",
            "“\(text)” is not a paper's number. See: thidua attachments.")
    }
}
