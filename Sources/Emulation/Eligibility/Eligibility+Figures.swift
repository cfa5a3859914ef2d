/// Rules on what the dossier says of the nominee: figures of the group, discipline, service.
extension Eligibility {
    /// A quota counts persons once each. What is proposed for the award counts against it whether decided or not; the base
    /// is those who hold the other award, and where those only proposed for it would decide nobody can tell.
    func shareOfUnit(
        _ award: Award.ID, _ percent: Int, _ rounding: Predicate.Rounding, _ dossier: Dossier
    ) -> Judgement {
        let quota = Finding.Quota(
            part: precedents.number(of: [dossier.award], in: dossier.unit, year: dossier.year, with: dossier),
            whole: precedents.number(of: [award], in: dossier.unit, year: dossier.year), percent: percent,
            rounding: rounding)
        guard quota.whole.held + quota.whole.proposed > 0 else { return (.cannotTell, .noData) }
        let part = quota.part.held + quota.part.proposed
        // Until every award of the year is on record more may hold the other award.
        let isKnown = precedents.isComplete(dossier.year)
        let verdict: Finding.Verdict =
            part <= quota.allowed ? .met : part > quota.allowedAtMost && isKnown ? .notMet : .cannotTell
        return (verdict, .quota(quota, isWhole: isKnown))
    }

    /// The quota belongs to the ground the dossier rests on: what is proposed or given on a basis of another ground counts on
    /// neither side. A group proposed for the higher award meets the standard of the lower one as well.
    func shareOfQualified(
        _ award: Award.ID, _ percent: Int, _ rounding: Predicate.Rounding, _ dossier: Dossier
    ) -> Judgement {
        let (year, bases) = (dossier.year, rulebook.award(dossier.award)?.ground(of: dossier).ground?.bases ?? [])
        let lower = precedents.number(of: [award], in: nil, year: year, on: bases)
        guard lower.held + lower.proposed > 0 else { return (.cannotTell, .noData) }
        let quota = Finding.Quota(
            part: precedents.number(of: [dossier.award], in: nil, year: year, on: bases, with: dossier),
            whole: precedents.number(of: [award, dossier.award], in: nil, year: year, on: bases, with: dossier),
            percent: percent, rounding: rounding)
        // More groups may meet the standard than are proposed, so that too many are not certain.
        let isWithin = quota.part.held + quota.part.proposed <= quota.allowed
        return (isWithin ? .met : .cannotTell, .quota(quota, isWhole: true))
    }

    func groupNumber(_ award: Award.ID, _ dossier: Dossier) -> Int? {
        switch award {
        case "lao-dong-tien-tien": dossier.group?.advancedWorkers
        case "chien-si-thi-dua-co-so": dossier.group?.emulationFighters
        default: nil
        }
    }

    func groupShare(_ award: Award.ID, _ percent: Int, _ lawSaysOver: Bool, _ dossier: Dossier) -> Judgement {
        guard let whole = dossier.group?.members, whole > 0, let part = groupNumber(award, dossier) else {
            return (.cannotTell, .missing)
        }
        // Figures of a file may be of any size, so that whole numbers could overflow.
        let excess = Double(part) * 100 - Double(whole) * Double(percent)
        let isExact = excess == 0
        let basis = Finding.Basis.share(
            part: part, whole: whole, percent: percent, lawSaysOver: lawSaysOver && isExact)
        // Exactly at the share the circular and the law differ, so that the program says both and decides neither.
        if isExact, lawSaysOver { return (.cannotTell, basis) }
        return (excess >= 0 ? .met : .notMet, basis)
    }

    func disciplined(from degree: Discipline.Degree, _ dossier: Dossier) -> Judgement {
        switch dossier.kind {
        case .group:
            guard let disciplined = dossier.group?.disciplined else { return (.cannotTell, .missing) }
            return (disciplined == 0 ? .met : .notMet, .count(found: disciplined, wanted: 0))
        case .person:
            guard let discipline = dossier.discipline else { return (.cannotTell, .missing) }
            let basis = Finding.Basis.discipline(discipline)
            if discipline.degree < degree { return (.met, basis) }
            // A discipline is dated by the day of its decision.
            guard let day = discipline.day else { return (.cannotTell, basis) }
            return (day.year == dossier.year ? .notMet : .met, basis)
        }
    }

    func recruited(_ months: Int, _ dossier: Dossier, _ standing: Standing) -> Judgement {
        guard let start = dossier.recruitedOn else { return (.cannotTell, .missing) }
        let until = judgedOn(dossier, standing)
        let found = Self.months(from: start, to: until)
        return (found >= months ? .met : .notMet, .months(found: found, wanted: months, until: until))
    }

    func served(_ men: Int, _ women: Int, _ dossier: Dossier, _ standing: Standing) -> Judgement {
        guard let start = dossier.recruitedOn else { return (.cannotTell, .missing) }
        let until = judgedOn(dossier, standing)
        let months = Self.months(from: start, to: until)
        // Six odd months and more count as a year.
        let years = months / 12 + (months % 12 >= 6 ? 1 : 0)
        // The day is that of the first recruitment anywhere; whether all of it was served in the sector it does not tell.
        func judged(_ wanted: Int) -> Judgement {
            (years >= wanted ? .cannotTell : .notMet, .service(months: months, wanted: wanted, until: until))
        }
        switch dossier.sex {
        case .male?: return judged(men)
        case .female?: return judged(women)
        case nil:
            if years >= max(men, women) { return judged(max(men, women)) }
            if years < min(men, women) { return judged(min(men, women)) }
            return (.cannotTell, .service(months: months, wanted: nil, until: until))
        }
    }

    func ageOfBody(_ wanted: Int, _ dossier: Dossier) -> Judgement {
        guard let founded = dossier.group?.founded else { return (.cannotTell, .missing) }
        let years = dossier.year - founded
        return (years >= wanted ? .met : .notMet, .age(founded: founded, years: years, wanted: wanted))
    }

    func headMayDecide(_ dossier: Dossier) -> Judgement {
        let known = rulebook.unit(dossier.unit)?.hasLegalPersonality
        return (known.map { $0 ? .met : .notMet } ?? .cannotTell, .legalPersonality(known))
    }

    /// The day up to which service counts: the day of the submission, at the latest the last of the year judged. No article
    /// read here names that day, so that it is the program's own and findings say so.
    private func judgedOn(_ dossier: Dossier, _ standing: Standing) -> Day {
        let submitted = standing.firstSubmittedAt?.day
        guard let last = Day(year: dossier.year, month: 12, day: 31) else { return submitted ?? Day(number: 0) }
        return submitted.map { min($0, last) } ?? last
    }

    /// Whole months from one day to another, the last day included; none where the other comes first.
    private static func months(from start: Day, to end: Day) -> Int {
        let (first, last) = (start.parts, end.adding(1).parts)
        let months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0)
        return max(0, months)
    }
}
