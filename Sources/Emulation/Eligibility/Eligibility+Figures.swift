/// Rules on the dossier's own figures: the group's numbers, discipline, length of service.
extension Eligibility {
    /// The quota counts each person once. Every proposal for the award counts against it, decided or not. The base is
    /// the number of holders of the other award; the verdict is `cannotTell` where persons only proposed for that award
    /// would change it.
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

    /// The quota belongs to the ground the dossier rests on: proposals and awards on a basis of another ground count on
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
        // More groups may meet the standard than are proposed, so an excess is not certain.
        let isWithin = quota.part.held + quota.part.proposed <= quota.allowed
        return (isWithin ? .met : .cannotTell, .quota(quota, isWhole: true))
    }

    private static func part(of award: Award.ID) -> GroupFigures.Part? {
        switch award {
        case "lao-dong-tien-tien": .advancedWorkers
        case "chien-si-thi-dua-co-so": .emulationFighters
        default: nil
        }
    }

    /// The judgement of a figure too large for the group, or negative; nil if the figure is possible or not entered.
    private func impossible(_ part: GroupFigures.Part, _ group: GroupFigures) -> Judgement? {
        guard group.impossibleParts.contains(part), let number = group.number(of: part) else { return nil }
        return (.cannotTell, .impossibleFigure(number, members: group.members))
    }

    func groupCount(_ award: Award.ID, _ count: Int, _ dossier: Dossier) -> Judgement {
        guard let group = dossier.group, let part = Self.part(of: award), let found = group.number(of: part) else {
            return (.cannotTell, .missing)
        }
        return impossible(part, group) ?? atLeast(count, found: found)
    }

    func groupShare(_ award: Award.ID, _ percent: Int, _ lawSaysOver: Bool, _ dossier: Dossier) -> Judgement {
        guard let group = dossier.group, let named = Self.part(of: award), let part = group.number(of: named) else {
            return (.cannotTell, .missing)
        }
        if let impossible = impossible(named, group) { return impossible }
        let whole = group.members
        guard whole > 0 else { return (.cannotTell, .missing) }
        // Figures of a file may be of any size, so that whole numbers could overflow.
        let excess = Double(part) * 100 - Double(whole) * Double(percent)
        let isExact = excess == 0
        let basis = Finding.Basis.share(
            part: part, whole: whole, percent: percent, lawSaysOver: lawSaysOver && isExact)
        // At exactly this share the circular and the law differ; the finding gives both and decides neither.
        if isExact, lawSaysOver { return (.cannotTell, basis) }
        return (excess >= 0 ? .met : .notMet, basis)
    }

    func disciplined(from degree: Discipline.Degree, _ dossier: Dossier) -> Judgement {
        switch dossier.kind {
        case .group:
            guard let group = dossier.group, let disciplined = group.disciplined else { return (.cannotTell, .missing) }
            if let impossible = impossible(.disciplined, group) { return impossible }
            return (disciplined == 0 ? .met : .notMet, .count(found: disciplined, wanted: 0))
        case .person:
            guard let discipline = dossier.discipline else { return (.cannotTell, .missing) }
            let basis = Finding.Basis.discipline(discipline)
            if discipline.degree < degree { return (.met, basis) }
            // The day of the decision dates a discipline.
            guard let day = discipline.day else { return (.cannotTell, basis) }
            return (day.year == dossier.year ? .notMet : .met, basis)
        }
    }

    func recruited(_ months: Int, _ dossier: Dossier) -> Judgement {
        guard let start = dossier.recruitedOn else { return (.cannotTell, .missing) }
        let until = lastDay(dossier)
        let found = Self.months(from: start, to: until)
        return (found >= months ? .met : .notMet, .months(found: found, wanted: months, until: until))
    }

    func served(_ men: Int, _ women: Int, _ dossier: Dossier) -> Judgement {
        guard let start = dossier.recruitedOn else { return (.cannotTell, .missing) }
        let until = lastDay(dossier)
        let months = Self.months(from: start, to: until)
        // Six odd months or more count as a year.
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

    /// The last day of counted service, the last one of the year judged, which is judged as a whole. No article read names
    /// this day; it is the program's own rule, and findings say so.
    private func lastDay(_ dossier: Dossier) -> Day {
        Day(year: dossier.year, month: 12, day: 31) ?? Day(number: 0)
    }

    /// Whole months from one day to another, the last day included; 0 where the second day comes first.
    private static func months(from start: Day, to end: Day) -> Int {
        let (first, last) = (start.parts, end.adding(1).parts)
        let months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0)
        return max(0, months)
    }
}
