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
            case "CT": english.append("Directive")
            case _ where word.hasPrefix("Đ."): english.append("art. \(word.dropFirst(2))")
            default: english.append(word)
            }
        }
        return english.joined(separator: " ")
    }
}

extension Refusal {
    /// The citation of the clause the refusal rests on; nil where it rests on none.
    public var clauseText: Phrase? {
        clause.map(ClauseText.of)
    }
}
