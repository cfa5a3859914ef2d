/// Rules on awards held, ratings and initiatives of earlier years.
extension Eligibility {
    /// Bases on which an award is no ground for one of State level (NĐ 91/2017 Đ.3).
    private static let noGround: [Basis] = [.theme, .unscheduled]
    /// Bases on which a State form does not count among those of a year (TT 08/2017/TT-BNV).
    private static let outsideYear: [Basis] = [.unscheduled, .longService]

    func holdsThisYear(_ award: Award.ID, _ dossier: Dossier) -> Judgement {
        let year = dossier.year
        switch precedents.held(award, by: dossier, in: year) {
        case true?: return (.met, .years(held: [year], unknown: []))
        case _ where precedents.isProposed(award, by: dossier, in: year):
            return (.cannotTell, .years(held: [], unknown: [], proposed: [year]))
        case false?: return (.notMet, .years(held: [], unknown: []))
        case nil: return (.cannotTell, .years(held: [], unknown: [year]))
        }
    }

    func held(_ award: Award.ID, _ times: Int, _ counting: Bool, _ dossier: Dossier) -> Judgement {
        let latest = counting ? dossier.year : dossier.year - 1
        var (held, unknown, proposed, isGap): ([Int], [Int], [Int], Bool) = ([], [], [], false)
        for year in (latest - times + 1)...latest {
            // A missing year counts as not met only if the registry of that year is complete.
            switch precedents.held(award, by: dossier, in: year) {
            case true?: held.append(year)
            case _ where precedents.isProposed(award, by: dossier, in: year): proposed.append(year)
            case false?: isGap = true
            case nil: unknown.append(year)
            }
        }
        let verdict: Finding.Verdict =
            isGap ? .notMet : unknown.isEmpty && proposed.isEmpty ? .met : .cannotTell
        return (verdict, .years(held: held, unknown: unknown, proposed: proposed))
    }

    /// Counts times, not years: each time rests on `yearsEach` years of its own, so the times lie that far apart.
    func heldTimes(_ award: Award.ID, _ times: Int, _ yearsEach: Int, _ dossier: Dossier) -> Judgement {
        let known = matches(award, [], dossier).filter { $0.held.year <= dossier.year }
        let years = Array(Set(known.filter { $0.counts == true }.map(\.held.year))).sorted()
        let doubtful = Set(known.filter { $0.counts == nil }.map(\.held.year)).subtracting(years)
        if let last = years.last {
            let wanted = (0..<times).map { last - $0 * yearsEach }
            if wanted.allSatisfy(years.contains) { return (.met, .years(held: wanted.sorted(), unknown: [])) }
            // The texts do not settle whether times closer together or further apart are consecutive.
            if years.count >= times { return (.cannotTell, .spacing(years: years, yearsEach: yearsEach)) }
        }
        let whole = (dossier.year - times * yearsEach)..<dossier.year
        let unknown = whole.filter { !years.contains($0) && (!precedents.isComplete($0) || doubtful.contains($0)) }
        let verdict: Finding.Verdict = unknown.isEmpty ? .notMet : .cannotTell
        return (verdict, .years(held: years, unknown: unknown))
    }

    /// The text counts from the year of the decision, practice from the year the award was given for. The verdict is
    /// `cannotTell` where the two differ.
    func yearAfterDecision(_ award: Award.ID, _ dossier: Dossier) -> Judgement {
        let known = matches(award, [], dossier).filter { $0.counts == true && $0.held.year < dossier.year }
        guard let last = known.map(\.held).max(by: { $0.year < $1.year }) else {
            return (.cannotTell, .years(held: [], unknown: [dossier.year - 1]))
        }
        let decidedIn = last.decidedOn?.year
        let basis = Finding.Basis.nextYear(judged: dossier.year, decidedIn: decidedIn, givenFor: last.year)
        let byYear = last.year + 1 == dossier.year
        // An award of a year is decided in that year or in the next.
        let byDecision = (decidedIn.map { [$0] } ?? [last.year, last.year + 1]).map { $0 + 1 == dossier.year }
        if byDecision.allSatisfy({ $0 == byYear }) { return (byYear ? .met : .notMet, basis) }
        return (.cannotTell, basis)
    }

    func heldThenYears(_ award: Award.ID, years: Int, initiatives: Int, _ dossier: Dossier) -> Judgement {
        guard dossier.initiatives.count >= initiatives else {
            return (.notMet, .count(found: dossier.initiatives.count, wanted: initiatives))
        }
        let held = precedents.years(of: award, by: dossier)
        guard let first = held.first(where: { dossier.year - $0 >= years }) else {
            // Years before the registry begins are unknown, so a missing entry proves nothing.
            return (.cannotTell, .years(held: held, unknown: precedents.unknownYears(until: dossier.year - years)))
        }
        // The years have passed; no registry records whether they were rated excellent.
        return (.cannotTell, .years(held: [first], unknown: []))
    }

    func heldBefore(_ award: Award.ID, _ years: Int, _ excluding: [Basis], _ dossier: Dossier) -> Judgement {
        let all = matches(award, excluding, dossier)
        let early = all.filter { dossier.year - $0.held.year >= years }
        func first(_ counts: Bool?) -> Judgement? {
            early.first { $0.counts == counts }.map { match in
                (counts.map { $0 ? .met : .notMet } ?? .cannotTell, .precedent(match.held, counts: counts))
            }
        }
        if let judgement = first(true) ?? first(nil) ?? first(false) { return judgement }
        // Years before the registry begins are unknown, so a missing entry proves nothing.
        let unknown = precedents.unknownYears(until: dossier.year - years)
        return (.cannotTell, .years(held: all.map(\.held.year), unknown: unknown))
    }

    func ratedExcellent(_ span: Predicate.Span, _ dossier: Dossier) -> Judgement {
        if dossier.excellentYears.isEmpty, dossier.lowerYears.isEmpty { return (.cannotTell, .missing) }
        func judge(_ window: ClosedRange<Int>) -> (unknown: Int, judgement: Judgement) {
            let lower = window.filter { rating(of: $0, dossier) == false }
            let unknown = window.filter { rating(of: $0, dossier) == nil }
            let verdict: Finding.Verdict = !lower.isEmpty ? .notMet : unknown.isEmpty ? .met : .cannotTell
            let excellent = window.filter { rating(of: $0, dossier) == true }
            return (
                unknown.count, (verdict, .ratings(window, excellent: excellent, lower: lower, unknown: unknown))
            )
        }
        let judged = windows(span, dossier).map(judge).sorted { $0.unknown < $1.unknown }
        let latest = orEarlier(best(judged.map(\.judgement)), earlierWindows(span, dossier).map { judge($0).judgement })
        return fromStart(latest, of: span, dossier)
    }

    func initiatives(
        _ level: InitiativeLevel?, _ count: Int, _ orResearch: Bool, _ span: Predicate.Span?, _ dossier: Dossier
    ) -> Judgement {
        let known = dossier.initiatives + (orResearch ? dossier.research : [])
        let all = known.filter { one in level.map { one.level >= $0 } ?? true }
        guard let span else { return atLeast(count, found: all.count) }
        let undated = all.count { $0.year == nil }
        return inRatedYears(span, dossier) { window in
            let found = all.count { $0.year.map(window.contains) ?? false }
            let verdict: Finding.Verdict =
                found >= count ? .met : found + undated >= count ? .cannotTell : .notMet
            return (verdict, .initiatives(window, found: found, undated: undated, wanted: count))
        }
    }

    func heldInWindow(
        _ sets: [Predicate.AwardSet], _ span: Predicate.Span, _ excluding: [Basis], _ dossier: Dossier
    ) -> Judgement {
        let awards = Set(sets.flatMap { $0.items.map(\.award) })
        let known = Dictionary(uniqueKeysWithValues: awards.map { ($0, matches($0, excluding, dossier)) })
        func judge(_ window: ClosedRange<Int>) -> Judgement {
            let unknown = window.filter { !precedents.isComplete($0) }
            var (found, doubtful, open): ([Award.ID: Int], [Award.ID: Int], [Award.ID: Int]) = ([:], [:], [:])
            for (award, matches) in known {
                let inside = matches.filter { window.contains($0.held.year) }
                found[award] = inside.count { $0.counts == true }
                doubtful[award] = inside.count { $0.counts == nil }
                let years = Set(inside.map(\.held.year))
                open[award] = unknown.count { !years.contains($0) }
            }
            func holds(_ number: (Award.ID) -> Int) -> Bool {
                sets.contains { set in set.items.allSatisfy { number($0.award) >= $0.times } }
            }
            let verdict: Finding.Verdict =
                holds { found[$0] ?? 0 }
                ? .met
                : holds { (found[$0] ?? 0) + (doubtful[$0] ?? 0) + (open[$0] ?? 0) } ? .cannotTell : .notMet
            return (verdict, .awards(window, found: found, doubtful: doubtful, unknown: unknown))
        }
        return inRatedYears(span, dossier, judge)
    }

    func oncePerPerson(_ dossier: Dossier) -> Judgement {
        let years = precedents.years(of: dossier.award, by: dossier).filter { $0 != dossier.year }
        return years.isEmpty
            ? (.cannotTell, .years(held: [], unknown: [])) : (.notMet, .years(held: years, unknown: []))
    }

    func notTwiceInYear(_ dossier: Dossier, _ standing: Standing) -> Judgement {
        // An awarded nomination is on record itself.
        let own = standing.state == .awarded ? 1 : 0
        let number = max(0, precedents.times(dossier.award, by: dossier, in: dossier.year) - own)
        if number > 0 { return (.notMet, .count(found: number, wanted: 0)) }
        let isDoubtful = !precedents.doubts(of: dossier.award, by: dossier, in: dossier.year).isEmpty
        // A missing entry proves nothing unless every award of the year is on record.
        let isKnown = precedents.isComplete(dossier.year)
        if !isKnown, !isDoubtful { return (.cannotTell, .years(held: [], unknown: [dossier.year])) }
        return (isDoubtful ? .cannotTell : .met, .count(found: 0, wanted: 0))
    }

    func oneStateForm(_ dossier: Dossier, _ standing: Standing) -> Judgement {
        func isStateForm(_ award: Award.ID) -> Bool { rulebook.award(award)?.isStateForm ?? false }
        if Self.outsideYear.contains(dossier.basis) {
            return (.met, .stateForms(held: [], doubtful: [], proposed: [], isException: true))
        }
        var forms = precedents.records(of: dossier).filter {
            isStateForm($0.award) && ($0.decidedOn?.year ?? $0.year) == dossier.year
        }
        // An awarded nomination is on record itself.
        if standing.state == .awarded, let own = forms.firstIndex(where: { $0.award == dossier.award }) {
            forms.remove(at: own)
        }
        let counting = forms.filter { form in
            !form.isDoubtful && form.basis.map { !Self.outsideYear.contains($0) } == true
        }
        let doubtful = forms.filter { $0.isDoubtful || $0.basis == nil }
        let proposed = precedents.otherProposals(of: dossier).filter { proposal in
            isStateForm(proposal.award) && proposal.basis.map { !Self.outsideYear.contains($0) } != false
                && !forms.contains { $0.award == proposal.award }
        }
        // An award for the year before may be decided in this one. A missing entry proves nothing in a year whose
        // awards are not all on record.
        let unknown = precedents.incomplete((dossier.year - 1)...dossier.year)
        let verdict: Finding.Verdict =
            !counting.isEmpty
            ? .notMet : doubtful.isEmpty && proposed.isEmpty && unknown.isEmpty ? .met : .cannotTell
        return (
            verdict,
            .stateForms(
                held: counting.map(\.award), doubtful: doubtful.map(\.award), proposed: proposed.map(\.award),
                unknown: unknown, isException: false)
        )
    }

    // MARK: Shared by the rules

    private typealias Match = (held: HeldAward, counts: Bool?)

    /// The entries on record of an award, each with whether it counts; nil where that is unknown.
    private func matches(_ award: Award.ID, _ excluding: [Basis], _ dossier: Dossier) -> [Match] {
        precedents.records(of: dossier).compactMap { held in
            if held.award == award { return (held, held.isDoubtful ? nil : counts(held, excluding)) }
            // An older entry names an order without its grade.
            return rulebook.award(held.award)?.replacedBy.contains(award) == true ? (held, nil) : nil
        }
    }

    private func counts(_ held: HeldAward, _ excluding: [Basis]) -> Bool? {
        if excluding.isEmpty { return true }
        if let basis = held.basis { return !excluding.contains(basis) }
        // An award given on other bases only needs no basis on record.
        let bases = rulebook.award(held.award)?.bases ?? []
        return !bases.isEmpty && bases.allSatisfy { !excluding.contains($0) } ? true : nil
    }

    /// True if the dossier lists the year as excellent, false if as lower; nil if it lists neither or both.
    private func rating(of year: Int, _ dossier: Dossier) -> Bool? {
        let (isExcellent, isLower) = (dossier.excellentYears.contains(year), dossier.lowerYears.contains(year))
        return isExcellent == isLower ? nil : isExcellent
    }

    /// True if the unit confirms that an award not on record, given early enough, begins the years that follow it.
    private func isConfirmed(_ award: Award.ID, _ dossier: Dossier) -> Bool {
        rulebook.award(dossier.award)?.statedRules(for: dossier).contains { rule in
            guard case .heldBefore(award, _, _) = rule.predicate else { return false }
            return dossier.statements.last { $0.code == rule.code }?.holds == true
        } ?? false
    }

    /// The year of the first award on record that a span follows; nil where none is, where the unit confirms an earlier
    /// one, or where it follows none.
    private func start(of span: Predicate.Span, _ dossier: Dossier) -> Int? {
        if let award = span.after, isConfirmed(award, dossier) { return nil }
        return span.after.flatMap { award in
            matches(award, Self.noGround, dossier).filter { $0.counts == true }.map(\.held.year).min()
        }
    }

    /// The years a span may mean: up to the year judged or the year before, and not before an award they follow. Where too
    /// few years have passed since that award, all of them; see ``fromStart(_:of:_:)``.
    private func windows(_ span: Predicate.Span, _ dossier: Dossier) -> [ClosedRange<Int>] {
        let start = start(of: span, dossier)
        let all = [dossier.year - 1, dossier.year].map { ($0 - span.years + 1)...$0 }
        let later = all.filter { window in start.map { window.lowerBound > $0 } ?? true }
        return (later.isEmpty ? all : later).map { window in
            guard span.orMore else { return window }
            var first = window.lowerBound
            while dossier.excellentYears.contains(first - 1), start.map({ first - 1 > $0 }) ?? true { first -= 1 }
            return first...window.upperBound
        }
    }

    /// Earlier periods a span may mean, all of them rated excellent, the latest first. No text read says that the years
    /// must be the last before the proposal.
    private func earlierWindows(_ span: Predicate.Span, _ dossier: Dossier) -> [ClosedRange<Int>] {
        let start = start(of: span, dossier)
        let ends = Set(dossier.excellentYears).filter { $0 < dossier.year - 1 }.sorted(by: >)
        return ends.map { ($0 - span.years + 1)...$0 }.filter { window in
            start.map { window.lowerBound > $0 } ?? true && window.allSatisfy { rating(of: $0, dossier) == true }
        }
    }

    /// The judgement of a condition on the years of a span, in the years that the rating is judged by. A window rated
    /// excellent decides. A window that may still be rated excellent, and would fit, leaves the condition open.
    private func inRatedYears(
        _ span: Predicate.Span, _ dossier: Dossier, _ judge: (ClosedRange<Int>) -> Judgement
    ) -> Judgement {
        let all = windows(span, dossier)
        func unrated(_ window: ClosedRange<Int>) -> [Int] { window.filter { rating(of: $0, dossier) == nil } }
        let possible = all.filter { $0.allSatisfy { rating(of: $0, dossier) != false } }
        let excellent = possible.filter { unrated($0).isEmpty }
        let open = possible.filter { !unrated($0).isEmpty }
        let openJudgements = open.map { (window: $0, judgement: judge($0)) }
        var latest: Judgement
        if excellent.isEmpty, open.isEmpty {
            // No years fit: the condition is judged in those that the finding on the rating names.
            latest = all.min { unrated($0).count < unrated($1).count }.map(judge) ?? (.cannotTell, .noData)
        } else if excellent.isEmpty, openJudgements.allSatisfy({ $0.judgement.0 == .met }) {
            latest = openJudgements.first?.judgement ?? (.cannotTell, .noData)
        } else {
            latest = best(excellent.isEmpty ? openJudgements.map(\.judgement) : excellent.map(judge))
            if latest.0 != .met || excellent.isEmpty,
                let hope = openJudgements.first(where: { $0.judgement.0 == .met })
                    ?? openJudgements.first(where: { $0.judgement.0 == .cannotTell })
            {
                latest = (.cannotTell, .ifRated(unrated(hope.window), hope.judgement.1))
            }
        }
        return fromStart(orEarlier(latest, earlierWindows(span, dossier).map(judge)), of: span, dossier)
    }

    /// Years that are to follow an award prove nothing where none on record begins them, or too few have passed since: an
    /// earlier one may not be on record.
    private func fromStart(_ judgement: Judgement, of span: Predicate.Span, _ dossier: Dossier) -> Judgement {
        guard let award = span.after, judgement.0 == .met, !isConfirmed(award, dossier) else { return judgement }
        let start = start(of: span, dossier)
        if let start, dossier.year - span.years + 1 > start { return judgement }
        return (.cannotTell, .noStart(award, heldIn: start, judgement.1))
    }

    /// What the latest years say; where earlier ones fit and they do not, both, and nobody can tell.
    private func orEarlier(_ latest: Judgement, _ earlier: [Judgement]) -> Judgement {
        guard latest.0 != .met, let fitting = earlier.first(where: { $0.0 == .met }) else { return latest }
        return (.cannotTell, .readings(latest: latest.1, earlier: fitting.1))
    }

    /// The best of some judgements, the first of equals.
    private func best(_ judgements: [Judgement]) -> Judgement {
        judgements.first { $0.0 == .met } ?? judgements.first { $0.0 == .cannotTell } ?? judgements.first
            ?? (.cannotTell, .noData)
    }
}
