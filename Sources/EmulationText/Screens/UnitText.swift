/// The words of the units screens.
public enum UnitText {
    public static let kind = Phrase("Loại", "Kind")
    public static let leads = Phrase("Làm đầu mối", "Leads")
    public static let reports = Phrase("Báo cáo", "Reports")
    public static let people = Phrase("Người dùng", "People")
    public static let owesNone = Phrase("không phải gửi báo cáo quý", "owes no quarterly report")
    public static let nominations = Phrase("Đề nghị của đơn vị", "Nominations of the unit")
    public static let all = Phrase("tất cả", "all")
    public static let ministry = Phrase("thuộc Bộ", "of the Ministry")
    public static let provinces = Phrase("các Sở", "provincial departments")
    public static let enterprises = Phrase("doanh nghiệp", "enterprises")
    public static let associations = Phrase("hội, hiệp hội", "associations")
    public static let massOrganisations = Phrase("tổ chức đoàn thể", "mass organisations")
    public static let legalPersonality = Phrase("Pháp nhân", "Legal person")
    public static let isLegalPerson = Phrase(
        "có tư cách pháp nhân, con dấu và tài khoản riêng", "yes, with a seal and an account")
    public static let isNoLegalPerson = Phrase("không có tư cách pháp nhân riêng", "none of its own")
}

/// The words of the directive's screens.
public enum DirectiveText {
    public static let clause = Phrase("Khoản", "Clause")
    public static let head = Phrase("Mở đầu", "Preamble")
    public static let addressees = Phrase("Nơi nhận", "Sent to")
    /// The label of a clause's text, which is a summary and must not be quoted as the directive's own.
    public static let summary = Phrase("Tóm tắt", "Summary")
    public static let duty = Phrase("Nhiệm vụ", "Duty")
    public static let on = Phrase("Trách nhiệm", "On whom")
    public static let keeps = Phrase("Chương trình lưu", "Kept here")
    public static let keepsSummary = Phrase("chỉ phần tóm tắt này", "only this summary")
    public static let movements = Phrase("Phong trào", "Movements")
    public static let slogan = Phrase("Mục tiêu", "Aim")
    public static let motto = Phrase("Phương châm", "Motto")
    public static let issued = Phrase("Văn bản", "Issued")
    public static let mark = Phrase("Cần kiểm tra", "To be checked")
    public static let markMeans = Phrase(
        "nơi nào có dấu này, chương trình chưa đối chiếu được với văn bản gốc; hãy xem văn bản trước khi dùng",
        "what carries this mark was not compared with the source text; look it up before relying on it")
    public static let toSectors = Phrase("đến các lĩnh vực", "to the sectors")
    public static let toSector = Phrase("đến lĩnh vực", "to the sector")
    public static let toUnits = Phrase("đến các đơn vị", "to the units")
    public static let toNominations = Phrase("đến các đề nghị", "to the nominations")
    public static let toDeadlines = Phrase("đến thời hạn", "to the deadlines")
    public static let toLetters = Phrase("đến các tờ trình", "to the letters")
    public static let leadsNowhere = Phrase(
        "phần này chương trình chỉ ghi tóm tắt", "the program only keeps a summary of this part")

    // The office's own copy of the text.
    public static let copy = Phrase("Toàn văn", "Full text")
    public static let openCopy = Phrase("toàn văn", "full text")
    public static func copyNamed(_ name: String) -> Phrase { Phrase("\(name) (o: mở)", "\(name) (o: open)") }
    /// The notice that there is no copy, and how to add one.
    public static let noCopyYet = Phrase(
        "chưa có; chép văn bản vào thư mục làm việc với tên directive.pdf (hoặc .docx, .doc, .odt, .txt)",
        "not here yet; copy the text into the workspace as directive.pdf (or .docx, .doc, .odt, .txt)")
    /// The same notice on screen.
    public static let noCopy = Phrase(
        "\(noCopyYet.vietnamese) rồi bấm F5", "\(noCopyYet.english), then press F5")
    /// The message that the copy can be shown neither by another program nor as text here.
    public static func cannotShow(_ path: String, _ why: Phrase) -> Phrase {
        Phrase(
            "Không mở được \(path): \(why.vietnamese). Hãy mở tệp ấy bằng chương trình khác.",
            "Cannot show \(path): \(why.english). Open that file with another program.")
    }
    public static let noPDFTool = Phrase(
        "không có màn hình đồ họa, cũng chưa cài pdftotext (poppler-utils)",
        "there is no graphical display, and pdftotext (poppler-utils) is not installed")
    public static let noWords = Phrase(
        "không có màn hình đồ họa, và tệp không đọc được dạng chữ ở đây",
        "there is no graphical display, and the file cannot be read as text here")
    /// The line above printed clauses.
    public static let isSummary = Phrase(
        "Tóm tắt của chương trình, không phải nguyên văn.", "A summary by the program, not the text itself.")
}
