import Emulation

extension Finding {
    /// The years an award was held, and those of which nothing is known.
    func yearsHeld(_ held: [Int], _ unknown: [Int]) -> Phrase {
        let none =
            unknown.isEmpty
            ? Self.noData : Phrase("chưa có dữ liệu \(Self.list(unknown))", "no data for \(Self.list(unknown))")
        switch rule.predicate {
        case .heldConsecutively(_, let times, _):
            if unknown.count == times { return none }
            let years = held.isEmpty ? "" : " (\(Self.list(held)))"
            let count = Phrase("\(held.count)/\(times) năm\(years)", "\(held.count) of \(times) years\(years)")
            return unknown.isEmpty ? count : [count, none].joined("; ")
        case .holdsThisYear:
            if !held.isEmpty { return Phrase("đã có năm \(Self.list(held))", "held in \(Self.list(held))") }
            return unknown.isEmpty ? Phrase("năm nay không có", "not this year") : none
        case .heldThenYears(_, let years, _):
            if held.isEmpty, unknown.isEmpty { return Self.noData }
            if unknown.isEmpty { return Phrase("được tặng năm \(Self.list(held))", "received in \(Self.list(held))") }
            let before = Phrase(
                "chưa rõ từ năm \(Self.list(unknown)) trở về trước", "nothing known of \(Self.list(unknown)) and before"
            )
            guard !held.isEmpty else { return before }
            let tooLate = Phrase(
                "được tặng năm \(Self.list(held)), chưa đủ \(years) năm",
                "received in \(Self.list(held)), less than \(years) years ago")
            return [tooLate, before].joined("; ")
        case .oncePerPerson:
            return held.isEmpty
                ? Phrase(
                    "chưa thấy trong sổ khen thưởng, nhưng sổ chưa đủ các năm",
                    "not found, but the registry is not complete")
                : Phrase("đã được tặng năm \(Self.list(held))", "received in \(Self.list(held))")
        default:
            let known = Phrase("năm \(Self.list(held))", Self.list(held))
            return held.isEmpty ? none : unknown.isEmpty ? known : [known, none].joined("; ")
        }
    }

    static let noData = Phrase("chưa có dữ liệu", "no data")

    private static func list(_ years: [Int]) -> String {
        years.map(String.init).joined(separator: ", ")
    }
}
