import Emulation

extension Sex {
    /// The name of the sex.
    public var phrase: Phrase {
        switch self {
        case .male: Phrase("nam", "male")
        case .female: Phrase("nữ", "female")
        }
    }
}

extension RecipientClass {
    /// The name of the class.
    public var phrase: Phrase {
        switch self {
        case .leaderMinistry: Phrase("lãnh đạo cấp Bộ, tỉnh", "leader of ministry rank")
        case .leaderDepartment: Phrase("lãnh đạo cấp vụ, sở", "leader of department rank")
        case .businessperson: Phrase("doanh nhân", "businessperson")
        case .otherLeader: Phrase("lãnh đạo khác, từ phó phòng", "other leader")
        case .direct: DossierText.directWorker
        }
    }
}

/// Reads words of closed lists: the code of the file format, or the name in either language.
public enum ClosedWord {
    /// The sex; nil if the text names none.
    public static func sex(_ text: String) -> Sex? {
        find(
            text,
            [(.male, Sex.male.phrase, ["male", "m", "ông"]), (.female, Sex.female.phrase, ["female", "f", "bà"])])
    }

    /// The class of recipient; nil if the text names none.
    public static func recipientClass(_ text: String) -> RecipientClass? {
        find(
            text,
            RecipientClass.allCases.map { kind in
                let more =
                    switch kind {
                    case .leaderMinistry:
                        ["lãnh đạo cấp Bộ", "lãnh đạo cấp Bộ, tỉnh và tương đương", "cấp bộ", "leader of a ministry"]
                    case .leaderDepartment:
                        [
                            "lãnh đạo cấp vụ", "lãnh đạo cấp vụ, sở và tương đương",
                            "lãnh đạo cấp vụ, sở, ngành và tương đương", "lãnh đạo cấp sở", "cấp vụ",
                            "leader of a department",
                        ]
                    case .businessperson: ["doanh nhân", "business"]
                    case .otherLeader:
                        [
                            "lãnh đạo khác", "cá nhân là lãnh đạo từ phó phòng trở lên", "cấp phòng",
                            "lãnh đạo cấp phòng",
                        ]
                    case .direct:
                        [
                            "trực tiếp", "người lao động trực tiếp", "người trực tiếp công tác, lao động",
                            "directWorker",
                            "LĐ trực tiếp", "không phải lãnh đạo", "direct worker",
                        ]
                    }
                return (kind, kind.phrase, [kind.rawValue] + more)
            })
    }

    /// The degree of discipline; nil if the text names none.
    public static func degree(_ text: String) -> Discipline.Degree? {
        find(
            text,
            Discipline.Degree.allCases.map { degree in
                let more =
                    switch degree {
                    case .none: ["không", "không có", "no", "chưa bị kỷ luật", "not disciplined"]
                    case .reprimand, .warning: [String]()
                    case .other: ["khác", "nặng hơn cảnh cáo", "heavier", "cách chức", "giáng chức", "hạ bậc lương"]
                    }
                return (degree, degree.phrase, [degree.rawValue] + more)
            })
    }

    /// Yes or no; nil if the text says neither.
    public static func yesOrNo(_ text: String) -> Bool? {
        if ["✓", "✔", "☑", "√", "+"].contains(text) { return true }
        return find(
            text,
            [
                (true, FormText.yes, ["đúng", "đạt", "x", "y", "true", "1", "met"]),
                (false, FormText.no, ["n", "false", "0", "sai", "chưa", "không đạt", "not met"]),
            ])
    }

    private static func find<Thing>(_ text: String, _ things: [(Thing, Phrase, [String])]) -> Thing? {
        let wanted = TextFold.words(text)
        guard !wanted.isEmpty else { return nil }
        return things.first { _, phrase, names in
            ([phrase.vietnamese, phrase.english] + names).contains { TextFold.words($0) == wanted }
        }?.0
    }
}
