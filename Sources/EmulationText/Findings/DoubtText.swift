import Emulation

extension Finding {
    /// Names the possible match and the way to settle the doubt: `chưa rõ có phải cùng một người: “Nguyễn Thị Hoa”
    /// (VNPT, Chiến sĩ thi đua cơ sở 2017)…`.
    func doubt(in rulebook: Rulebook) -> Phrase {
        let shown = doubts.prefix(Self.mostDoubts).map { $0.phrase(in: rulebook) }
        let more = doubts.count - shown.count
        var entries = shown.joined("; ")
        if more > 0 { entries = [entries, Phrase("và \(more) mục khác", "and \(more) more")].joined("; ") }
        return Phrase(
            "chưa rõ có phải cùng một người: \(entries.vietnamese). Hãy ghi năm sinh vào hồ sơ và vào danh sách đã có, hoặc sửa tên cho khớp",
            "it is not clear whether this is the same person: \(entries.english). Enter the year of birth in the dossier and in the record, or correct the name"
        )
    }

    private static let mostDoubts = 3
}

extension Precedents.Doubt {
    /// The possible match, with unit, year of birth, award and year.
    public func phrase(in rulebook: Rulebook) -> Phrase {
        Phrase(each: { language in
            let unit = rulebook.unit(nominee.unit)?.shortName(language) ?? nominee.unit.rawValue
            let held = rulebook.award(award)?.name(language) ?? award.rawValue
            let born = nominee.birthYear.map { DoubtText.born($0)(language) }
            let parts = [unit, born, "\(held) \(year)"].compactMap(\.self)
            return "“\(nominee.name)” (\(parts.joined(separator: ", ")))"
        })
    }
}

/// Phrases about possible matches.
public enum DoubtText {
    public static func born(_ year: Int) -> Phrase { Phrase("sinh \(year)", "born \(year)") }
    public static let unsettled = Phrase("chưa rõ có phải cùng một người", "not clear whether the same person")
}
