import Emulation

/// How a clause is cited in running text.
public enum ClauseText {
    /// The citation of a clause as the reference data keeps it.
    ///
    /// A clause of the directive is spelt out, `khoản III.2 Chỉ thị 05` and `clause III.2 of Directive 05`. Laws stay as
    /// cited; in English their abbreviations are put into words.
    public static func of(_ clause: String) -> Phrase {
        let own = clause.hasPrefix("CT 05 ") ? String(clause.dropFirst(6)) : clause
        if isOfDirective(own) {
            return own.contains(".")
                ? Phrase("khoản \(own) Chỉ thị 05", "clause \(own) of Directive 05")
                : Phrase("phần \(own) Chỉ thị 05", "part \(own) of Directive 05")
        }
        return Phrase(clause, inEnglish(clause))
    }

    /// The same, with the mark of what was not checked against the text.
    public static func of(_ clause: String, verified: Bool) -> Phrase {
        let cited = of(clause)
        return verified ? cited : Phrase(each: { "\(cited($0)); \(ColumnText.toBeChecked($0))" })
    }

    /// Whether it is a part of the directive in Roman numerals, with or without a number.
    private static func isOfDirective(_ clause: String) -> Bool {
        let parts = clause.split(separator: ".", omittingEmptySubsequences: false)
        guard let part = parts.first, ["I", "II", "III"].contains(part), parts.count <= 2 else { return false }
        return parts.count == 1 || (!parts[1].isEmpty && parts[1].allSatisfy(\.isWholeNumber))
    }

    private static func inEnglish(_ citation: String) -> String {
        let words = citation.split(separator: " ").map(String.init)
        var english: [String] = []
        for word in words {
            switch word {
            case "Luật": english.append("Law on")
            case "TĐKT": english.append("Emulation and Commendation")
            case "NĐ": english.append("Decree")
            case "TT": english.append("Circular")
            case "QĐ": english.append("Decision")
            case "CT": english.append("Directive")
            case _ where word.hasPrefix("Đ."): english.append("art. \(word.dropFirst(2))")
            default: english.append(word)
            }
        }
        return english.joined(separator: " ")
    }
}

extension Citation {
    /// The citation, marked if it was not checked against the text.
    public var phrase: Phrase {
        let cited = ClauseText.of(rawValue)
        if isVerified { return cited }
        let mark = ColumnText.toBeChecked
        return Phrase(each: { "\(cited($0)); \(mark($0))" })
    }
}

extension Refusal.Source {
    /// The source of the program's own rules.
    public static let ruleOfProgram = Phrase("quy tắc của chương trình", "a rule of the program")
    /// The source of the office's own settings.
    public static let settingOfOffice = Phrase("thiết lập của cơ quan", "a setting of the office")

    /// The citation, or whose rule it is.
    public var phrase: Phrase {
        switch self {
        case .clause(let clause): Citation(rawValue: clause)?.phrase ?? ClauseText.of(clause)
        case .program: Self.ruleOfProgram
        case .office: Self.settingOfOffice
        }
    }
}

extension Refusal {
    /// The refusal with its reason and the way out, and its source in brackets.
    public func phraseWithSource(in rulebook: Rulebook) -> Phrase {
        let text = phrase(in: rulebook)
        guard let source = rulebook.source(of: self)?.phrase else { return text }
        return Phrase(each: { "\(text($0)) (\(source($0)))" })
    }
}
