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
}

/// The words of the directive's screens.
public enum DirectiveText {
    public static let clause = Phrase("Khoản", "Clause")
    public static let summary = Phrase("Nội dung", "Content")
    public static let duty = Phrase("Nhiệm vụ", "Duty")
    public static let on = Phrase("Của ai", "On whom")
    public static let keeps = Phrase("Chương trình", "Kept here")
    public static let movements = Phrase("Phong trào", "Movements")
    public static let toSectors = Phrase("đến các lĩnh vực", "to the sectors")
    public static let toSector = Phrase("đến lĩnh vực", "to the sector")
    public static let toUnits = Phrase("đến các đơn vị", "to the units")
    public static let toNominations = Phrase("đến các đề nghị", "to the nominations")
    public static let toDeadlines = Phrase("đến thời hạn", "to the deadlines")
    public static let toLetters = Phrase("đến các tờ trình", "to the letters")
    public static let leadsNowhere = Phrase(
        "khoản này giao nhiệm vụ, chương trình chỉ giữ lời", "this clause lays a duty; the program keeps its words only"
    )
}
