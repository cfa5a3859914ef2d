import Emulation

extension Finding {
    /// The award that years must follow is not on record, or too few years have passed since it was given.
    static func noStart(_ award: Phrase, _ heldIn: Int?) -> Phrase {
        guard let heldIn else {
            return Phrase(
                "chưa có \(award.vietnamese) làm mốc tính các năm tiếp theo",
                "no \(award.english) is on record for the years to follow")
        }
        return Phrase(
            "\(award.vietnamese) tặng năm \(heldIn), các năm tiếp theo chưa đủ",
            "\(award.english) is of \(heldIn), since which too few years have passed")
    }

    /// The day of forwarding against the last one allowed.
    static func forwarded(_ day: Day?, _ last: Day) -> Phrase {
        guard let day else {
            return Phrase(
                "chưa trình; chậm nhất \(last.full(.vietnamese))",
                "not forwarded yet; at the latest \(last.full(.english))")
        }
        return Phrase(
            "trình \(day.full(.vietnamese)); chậm nhất \(last.full(.vietnamese))",
            "forwarded on \(day.full(.english)); at the latest \(last.full(.english))")
    }

    /// The years an award was held, and those of which nothing is known.
    func yearsHeld(_ held: [Int], _ unknown: [Int], _ proposed: [Int]) -> Phrase {
        let known = yearsHeld(held, unknown)
        guard !proposed.isEmpty else { return known }
        let waiting = Phrase(
            "năm \(Self.list(proposed)) mới được đề nghị, chưa có quyết định",
            "only proposed for \(Self.list(proposed)), not decided")
        return held.isEmpty && unknown.isEmpty && rule.predicate.isOfOneYear ? waiting : [known, waiting].joined("; ")
    }

    private func yearsHeld(_ held: [Int], _ unknown: [Int]) -> Phrase {
        let none =
            unknown.isEmpty
            ? Self.noData : Phrase("chưa có dữ liệu \(Self.list(unknown))", "no data for \(Self.list(unknown))")
        switch rule.predicate {
        case .heldConsecutively(_, let times, _):
            if unknown.count == times { return none }
            let years = held.isEmpty ? "" : " (\(Self.list(held)))"
            let count = Phrase("\(held.count)/\(times) năm\(years)", "\(held.count) of \(times) years\(years)")
            return unknown.isEmpty ? count : [count, none].joined("; ")
        case .heldTimes(_, let times, _):
            let years = held.isEmpty ? "" : " (\(Self.list(held)))"
            let count = Phrase("\(held.count)/\(times) lần\(years)", "\(held.count) of \(times) times\(years)")
            return unknown.isEmpty ? count : [count, none].joined("; ")
        case .holdsThisYear:
            if !held.isEmpty { return Phrase("đã có năm \(Self.list(held))", "held in \(Self.list(held))") }
            return unknown.isEmpty ? Phrase("năm nay không có", "not this year") : none
        case .heldThenYears(_, let years, _), .heldBefore(_, let years, _):
            if held.isEmpty, unknown.isEmpty { return Self.noData }
            if unknown.isEmpty { return Phrase("được tặng năm \(Self.list(held))", "received in \(Self.list(held))") }
            let before = Self.unknownBefore(unknown)
            guard !held.isEmpty else { return before }
            let tooLate = Phrase(
                "được tặng năm \(Self.list(held)), chưa đủ \(years) năm",
                "received in \(Self.list(held)), less than \(years) years ago")
            return [tooLate, before].joined("; ")
        case .notTwiceInYear where !unknown.isEmpty:
            return Phrase(
                "chưa thấy trong sổ khen thưởng, nhưng sổ chưa đủ năm \(Self.list(unknown))",
                "not found, but the registry of \(Self.list(unknown)) is not complete")
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

    /// Years without data: the first of them with all before it, and the later ones.
    private static func unknownBefore(_ years: [Int]) -> Phrase {
        guard let first = years.first else { return noData }
        let later = Array(years.dropFirst())
        if later.isEmpty {
            return Phrase("chưa rõ từ năm \(first) trở về trước", "nothing known of \(first) and before")
        }
        return Phrase(
            "chưa rõ năm \(list(later)) và từ năm \(first) trở về trước",
            "nothing known of \(list(later)), nor of \(first) and before")
    }

    static let noData = Phrase("chưa có dữ liệu", "no data")

    static func list(_ years: [Int]) -> String {
        years.map(String.init).joined(separator: ", ")
    }
}

extension Predicate {
    /// True if it asks about the year judged alone.
    fileprivate var isOfOneYear: Bool {
        if case .holdsThisYear = self { true } else { false }
    }
}
