/// Judges dossiers against the rules of their awards. Findings advise; nothing here blocks.
public struct Eligibility: Sendable {
    private let rulebook: Rulebook
    private let precedents: Precedents

    /// Judges by these rules and against these precedents.
    public init(_ rulebook: Rulebook, precedents: Precedents) {
        self.rulebook = rulebook
        self.precedents = precedents
    }

    /// What every rule of the award says of a nomination, in the order of the rules.
    public func findings(for docket: Docket) -> [Finding] {
        findings(for: docket.dossier, standing: docket.standing, letter: docket.letter)
    }

    /// What every rule of the award says of a dossier, in the order of the rules; the papers of its letter count as its
    /// own.
    public func findings(for dossier: Dossier, standing: Standing, letter: Letter? = nil) -> [Finding] {
        guard let award = rulebook.award(dossier.award) else { return [] }
        var dossier = dossier
        dossier.documents += letter?.papers ?? []
        return award.rules.filter { $0.applies(to: dossier) }.map { rule in
            let (verdict, basis) = judge(rule.predicate, dossier, standing)
            return Finding(rule: rule, verdict: verdict, basis: basis)
        }
    }

    private typealias Judgement = (Finding.Verdict, Finding.Basis)

    private func judge(_ predicate: Predicate, _ dossier: Dossier, _ standing: Standing) -> Judgement {
        switch predicate {
        case .dutiesFulfilled, .shareOfLeaders: (.cannotTell, .noData)
        case .registered: stated(precedents.isRegistered(dossier))
        case .holdsThisYear(let award): holdsThisYear(award, dossier)
        case .heldConsecutively(let award, let times, let counting): held(award, times, counting, dossier)
        case .heldThenYears(let award, let years, let initiatives):
            heldThenYears(award, years: years, initiatives: initiatives, dossier)
        case .initiative(let level, let count):
            atLeast(count, found: dossier.initiatives.filter { $0.level >= level }.count)
        case .shareOfUnit(let award, let percent): shareOfUnit(award, percent, dossier)
        case .groupShare(let award, let percent, let over): groupShare(award, percent, over, dossier)
        case .groupCount(let award, let count):
            groupNumber(award, dossier).map { atLeast(count, found: $0) } ?? (.cannotTell, .missing)
        case .noDiscipline:
            dossier.group?.disciplined.map { ($0 == 0 ? .met : .notMet, .count(found: $0, wanted: 0)) }
                ?? (.cannotTell, .missing)
        case .firstInBlock: stated(dossier.group?.isFirstInBlock)
        case .oncePerPerson: oncePerPerson(dossier)
        case .notTwiceInYear: notTwiceInYear(dossier, standing)
        case .document(let kind):
            dossier.documents.contains { $0.kind == kind } ? (.met, .stated) : (.notMet, .missing)
        case .measurableAchievement:
            atLeast(1, found: dossier.achievements.filter { $0.figure != nil }.count)
        case .meetsSectorTarget: meetsTarget(dossier)
        case .filedWithinDays(let allowed): filed(within: allowed, dossier, standing)
        case .publishedBeforeCouncil:
            standing.publishedAt == nil ? (.notMet, .missing) : (.met, .stated)
        }
    }

    private func atLeast(_ wanted: Int, found: Int) -> Judgement {
        (found >= wanted ? .met : .notMet, .count(found: found, wanted: wanted))
    }

    private func stated(_ known: Bool?) -> Judgement {
        guard let known else { return (.cannotTell, .noData) }
        return known ? (.met, .stated) : (.notMet, .missing)
    }

    private func holdsThisYear(_ award: Award.ID, _ dossier: Dossier) -> Judgement {
        switch precedents.held(award, by: dossier, in: dossier.year) {
        case true?: (.met, .years(held: [dossier.year], unknown: []))
        case false?: (.notMet, .years(held: [], unknown: []))
        case nil: (.cannotTell, .years(held: [], unknown: [dossier.year]))
        }
    }

    private func held(_ award: Award.ID, _ times: Int, _ counting: Bool, _ dossier: Dossier) -> Judgement {
        let latest = counting ? dossier.year : dossier.year - 1
        let years = Array((latest - times + 1)...latest)
        let known = years.map { precedents.held(award, by: dossier, in: $0) }
        let held = zip(years, known).filter { $0.1 == true }.map(\.0)
        let unknown = zip(years, known).filter { $0.1 == nil }.map(\.0)
        // A missing year is not met only where the registry of that year is complete.
        let verdict: Finding.Verdict = known.contains(false) ? .notMet : unknown.isEmpty ? .met : .cannotTell
        return (verdict, .years(held: held, unknown: unknown))
    }

    private func heldThenYears(
        _ award: Award.ID, years: Int, initiatives: Int, _ dossier: Dossier
    ) -> Judgement {
        guard dossier.initiatives.count >= initiatives else {
            return (.notMet, .count(found: dossier.initiatives.count, wanted: initiatives))
        }
        let held = precedents.years(of: award, by: dossier)
        guard let first = held.first(where: { dossier.year - $0 >= years }) else {
            // Years before the registry begins are not known, so that nobody can be said not to hold it.
            return (.cannotTell, .years(held: held, unknown: [dossier.year - years]))
        }
        // The years have passed; whether they were excellent stands in no registry.
        return (.cannotTell, .years(held: [first], unknown: []))
    }

    private func shareOfUnit(_ award: Award.ID, _ percent: Int, _ dossier: Dossier) -> Judgement {
        let whole = precedents.number(of: award, in: dossier.unit, year: dossier.year)
        guard whole > 0 else { return (.cannotTell, .noData) }
        let part = precedents.number(of: dossier.award, in: dossier.unit, year: dossier.year)
        let allowed = whole * percent / 100
        return (
            part <= allowed ? .met : .notMet, .share(part: part, whole: whole, percent: percent, lawSaysOver: false)
        )
    }

    private func groupNumber(_ award: Award.ID, _ dossier: Dossier) -> Int? {
        switch award {
        case "lao-dong-tien-tien": dossier.group?.advancedWorkers
        case "chien-si-thi-dua-co-so": dossier.group?.emulationFighters
        default: nil
        }
    }

    private func groupShare(
        _ award: Award.ID, _ percent: Int, _ lawSaysOver: Bool, _ dossier: Dossier
    ) -> Judgement {
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

    private func oncePerPerson(_ dossier: Dossier) -> Judgement {
        let years = precedents.years(of: dossier.award, by: dossier).filter { $0 != dossier.year }
        return years.isEmpty
            ? (.cannotTell, .years(held: [], unknown: [])) : (.notMet, .years(held: years, unknown: []))
    }

    private func notTwiceInYear(_ dossier: Dossier, _ standing: Standing) -> Judgement {
        // Once awarded, a nomination is on record itself.
        let own = standing.state == .awarded ? 1 : 0
        let number = max(0, precedents.times(dossier.award, by: dossier, in: dossier.year) - own)
        return (number == 0 ? .met : .notMet, .count(found: number, wanted: 0))
    }

    private func meetsTarget(_ dossier: Dossier) -> Judgement {
        let targets = dossier.sector.flatMap(rulebook.sector)?.targets ?? []
        let judged = dossier.achievements.compactMap { achievement -> Judgement? in
            guard let figure = achievement.figure, let id = achievement.target,
                let target = targets.first(where: { $0.id == id }), let reached = target.isReached(by: figure)
            else { return nil }
            return (reached ? .met : .notMet, .figure(reached: figure, target: target))
        }
        return judged.first { $0.0 == .met } ?? judged.first ?? (.cannotTell, .missing)
    }

    private func filed(within allowed: Int, _ dossier: Dossier, _ standing: Standing) -> Judgement {
        guard let deed = dossier.deedDay else { return (.cannotTell, .missing) }
        guard let filed = standing.firstSubmittedAt?.day else { return (.cannotTell, .noData) }
        let found = Day.days(from: deed, to: filed)
        return (found <= allowed ? .met : .notMet, .days(found: found, allowed: allowed))
    }
}
