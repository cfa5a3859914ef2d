import Emulation

extension Finding {
    static func disciplined(_ discipline: Discipline) -> Phrase {
        let degree = discipline.degree.phrase
        if discipline.degree == .none { return Phrase("hồ sơ ghi không bị kỷ luật", "the dossier says none") }
        guard let day = discipline.day else {
            return Phrase(
                "\(degree.vietnamese); hồ sơ chưa ghi ngày quyết định kỷ luật",
                "\(degree.english); the day of the decision is not entered")
        }
        return Phrase(
            "\(degree.vietnamese) ngày \(day.full(.vietnamese))", "\(degree.english) on \(day.full(.english))")
    }

    static func months(_ found: Int, _ wanted: Int, _ until: Day) -> Phrase {
        Phrase(
            "đã làm việc \(found) tháng tính đến hết \(until.full(.vietnamese)) (mốc do phần mềm đặt); cần \(wanted)",
            "\(found) month\(found == 1 ? "" : "s") up to \(until.full(.english)), a day set by the program; \(wanted) required"
        )
    }

    /// So much service up to a day. Six odd months and more count as a year, which is said where there are some.
    func served(_ months: Int, _ wanted: Int?, _ until: Day) -> Phrase {
        let (years, odd) = (months / 12, months % 12)
        let counted = odd >= 6 ? years + 1 : years
        let length =
            odd == 0
            ? Phrase("\(years) năm", "\(NumberText.years(years).english)")
            : Phrase(
                "\(years) năm \(odd) tháng, tính là \(counted) năm,",
                "\(NumberText.years(years).english) and \(odd) month\(odd == 1 ? "" : "s"), counted as \(counted),")
        let served = Phrase(
            "công tác \(length.vietnamese) kể từ ngày tuyển dụng lần đầu, tính đến hết \(until.full(.vietnamese)) (mốc do phần mềm đặt)",
            "\(length.english) of service since the first recruitment up to \(until.full(.english)), a day set by the program"
        )
        let more =
            wanted.map { Phrase("cần \($0) năm", "\($0) required") }
            ?? Phrase("hồ sơ chưa ghi giới tính", "the sex is not entered")
        guard verdict == .cannotTell, wanted != nil else { return [served, more].joined("; ") }
        let sector = Phrase(
            "đơn vị cần xác nhận thời gian công tác trong ngành",
            "for the unit to state how much of it was in the sector")
        return [served, more, sector].joined("; ")
    }

    static func legalPersonality(_ known: Bool?) -> Phrase {
        switch known {
        case true?: Phrase("đơn vị có tư cách pháp nhân", "the unit has legal personality")
        case false?:
            Phrase(
                "đơn vị không có tư cách pháp nhân: Bộ trưởng hoặc người được ủy quyền quyết định",
                "the unit has no legal personality: the Minister, or who is authorised, decides")
        case nil:
            Phrase(
                "danh sách đơn vị chưa ghi tư cách pháp nhân; nếu không có, Bộ trưởng hoặc người được ủy quyền quyết định",
                "the list of units does not say; without it the Minister, or who is authorised, decides")
        }
    }

    /// The awards the nominee registered for in the year.
    static func registered(_ awards: [Award.ID], _ rulebook: Rulebook) -> Phrase {
        let names = awards.map(rulebook.quotedAward).joined(", ")
        return Phrase("có trong danh sách đăng ký: \(names.vietnamese)", "registered for \(names.english)")
    }

    static func movement(_ id: Movement.ID, asks year: Int?, _ rulebook: Rulebook) -> Phrase {
        guard let movement = rulebook.directive.movements.first(where: { $0.id == id }) else {
            return Phrase("không rõ phong trào “\(id)”", "unknown movement “\(id)”")
        }
        let named = Phrase(each: { "\(movement.name($0)) (\(movement.level.phrase($0)))" })
        guard let year, movement.launchedIn != year else { return named }
        let launched =
            movement.launchedIn.map {
                Phrase("phát động năm \($0), năm xét \(year)", "launched in \($0), judged for \(year)")
            }
            ?? Phrase(
                "chưa rõ có phát động trong năm \(year) không: hãy ghi launchedIn của phong trào vào directive.plist",
                "whether it was launched in \(year) is not known: enter launchedIn of the movement in directive.plist")
        return [named, launched].joined("; ")
    }

    static func grounds(_ grounds: [Ground], _ unfit: Bilingual?) -> Phrase {
        if let unfit {
            let named = Phrase(
                "căn cứ “\(unfit.vietnamese)” không dùng cho loại hình và đối tượng này",
                "“\(unfit.english)” is no ground for this basis and nominee")
            return [named, Self.grounds(grounds, nil)].joined("; ")
        }
        if grounds.isEmpty {
            return Phrase(
                "không có căn cứ nào cho loại hình và đối tượng này", "there is none for this basis and nominee")
        }
        let names = grounds.map(\.name.phrase).joined("; ")
        return Phrase("cần nêu một trong các căn cứ: \(names.vietnamese)", "name one of: \(names.english)")
    }

    static func ratings(_ span: ClosedRange<Int>, _ lower: [Int], _ unknown: [Int]) -> Phrase {
        let years = Phrase("các năm \(range(span))", "the years \(range(span))")
        if !lower.isEmpty {
            return Phrase(
                "năm \(list(lower)) xếp loại thấp hơn, xét \(years.vietnamese)",
                "rated lower in \(list(lower)), of \(years.english)")
        }
        guard !unknown.isEmpty else { return Phrase(verbatim: range(span)) }
        return Phrase(
            "chưa ghi xếp loại năm \(list(unknown)), xét \(years.vietnamese)",
            "no rating entered for \(list(unknown)), of \(years.english)")
    }

    static func initiatives(_ span: ClosedRange<Int>, _ found: Int, _ undated: Int, _ wanted: Int) -> Phrase {
        let count = Phrase(
            "có \(found) trong các năm \(range(span)), cần \(wanted) sáng kiến",
            "\(found) initiative\(found == 1 ? "" : "s") in \(range(span)), \(wanted) required")
        guard found < wanted, undated > 0 else { return count }
        return [
            count, Phrase("\(undated) sáng kiến chưa ghi năm công nhận", "\(undated) without the year of recognition"),
        ].joined("; ")
    }

    static func awards(
        _ span: ClosedRange<Int>, _ found: [Award.ID: Int], _ doubtful: [Award.ID: Int], _ unknown: [Int],
        _ rulebook: Rulebook
    ) -> Phrase {
        let held = found.keys.sorted().map { id in
            Phrase(each: { "\(found[id] ?? 0) \(rulebook.quotedAward(id)($0))" })
        }
        var parts = [Phrase("có \(held.joined(", ").vietnamese)", held.joined(", ").english)]
        parts.append(Phrase("xét các năm \(range(span))", "of the years \(range(span))"))
        let open = doubtful.values.reduce(0, +)
        if open > 0 {
            parts.append(Phrase("\(open) mục chưa rõ loại hình khen thưởng", "\(open) whose basis is not entered"))
        }
        if !unknown.isEmpty {
            parts.append(Phrase("chưa đủ dữ liệu \(list(unknown))", "no complete data for \(list(unknown))"))
        }
        return parts.joined("; ")
    }

    static func stateForms(
        _ held: [Award.ID], _ doubtful: [Award.ID], _ proposed: [Award.ID], _ unknown: [Int], _ isException: Bool,
        _ rulebook: Rulebook
    ) -> Phrase {
        if isException {
            return Phrase(
                "không áp dụng với khen thưởng đột xuất, quá trình cống hiến",
                "does not apply to unscheduled and long-service commendation")
        }
        func names(_ awards: [Award.ID]) -> Phrase { awards.map(rulebook.quotedAward).joined(", ") }
        if !held.isEmpty {
            return Phrase("đã được tặng \(names(held).vietnamese)", "received \(names(held).english)")
        }
        var parts: [Phrase] = []
        if !doubtful.isEmpty {
            parts.append(
                Phrase(
                    "\(names(doubtful).vietnamese): sổ khen thưởng chưa ghi loại hình",
                    "\(names(doubtful).english): the registry does not say on what basis"))
        }
        if !proposed.isEmpty {
            parts.append(
                Phrase(
                    "đang được đề nghị \(names(proposed).vietnamese)", "also proposed for \(names(proposed).english)"))
        }
        if parts.isEmpty {
            parts.append(Phrase("chưa thấy hình thức được tính trong sổ khen thưởng", "none that counts is on record"))
        }
        if !unknown.isEmpty {
            parts.append(
                Phrase(
                    "sổ khen thưởng chưa đủ năm \(list(unknown))", "the registry of \(list(unknown)) is not complete"))
        }
        return parts.joined("; ")
    }

    static func precedent(_ held: HeldAward, _ counts: Bool?, _ rulebook: Rulebook) -> Phrase {
        let award = rulebook.quotedAward(held.award)
        let year = Phrase("\(award.vietnamese) năm \(held.year)", "\(award.english) of \(held.year)")
        switch (counts, held.basis) {
        case (true?, _): return year
        case (false?, let basis?):
            return Phrase(
                "\(year.vietnamese) là khen thưởng \(basis.phrase.vietnamese), không làm căn cứ đề nghị khen thưởng cấp Nhà nước",
                "\(year.english) was given \(basis.phrase.english), which is no ground for a State form")
        case (_, nil) where !held.isDoubtful && rulebook.award(held.award)?.isOffered != false:
            return Phrase(
                "\(year.vietnamese): sổ khen thưởng chưa ghi loại hình",
                "\(year.english): the registry does not say on what basis")
        case _ where held.isDoubtful:
            return Phrase("\(year.vietnamese): chưa rõ có phải cùng người", "\(year.english): maybe another person's")
        default:
            return Phrase(
                "\(year.vietnamese): sổ khen thưởng chưa ghi hạng", "\(year.english): the registry names no grade")
        }
    }

    static func nextYear(_ judged: Int, _ decidedIn: Int?, _ givenFor: Int) -> Phrase {
        let byYear = Phrase(
            "theo năm được tặng (\(givenFor)): năm \(givenFor + 1)",
            "by the year it was given for (\(givenFor)): \(givenFor + 1)")
        guard let decidedIn else {
            return [
                Phrase("năm xét \(judged)", "judged for \(judged)"), byYear,
                Phrase("sổ khen thưởng chưa ghi ngày quyết định", "the registry has no day of the decision"),
            ].joined("; ")
        }
        let byDecision = Phrase(
            "theo năm ra quyết định (\(decidedIn)): năm \(decidedIn + 1)",
            "by the year of the decision (\(decidedIn)): \(decidedIn + 1)")
        return [Phrase("năm xét \(judged)", "judged for \(judged)"), byDecision, byYear].joined("; ")
    }

    static func spaced(_ years: [Int], _ yearsEach: Int) -> Phrase {
        Phrase(
            "có các năm \(list(years)); mỗi lần tính trên \(yearsEach) năm riêng hay không, quy định chưa nêu rõ",
            "\(list(years)) on record; whether each time needs \(yearsEach) years of its own the texts do not settle")
    }

    static func range(_ span: ClosedRange<Int>) -> String { "\(span.lowerBound)–\(span.upperBound)" }
}

extension NumberText {
    /// A number of years: `4 năm`, `4 years`.
    static func years(_ number: Int) -> Phrase {
        Phrase("\(number) năm", "\(number) \(number == 1 ? "year" : "years")")
    }
}
