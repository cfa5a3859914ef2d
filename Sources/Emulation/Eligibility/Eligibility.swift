/// Judges dossiers against the rules of their awards. Findings advise; nothing here blocks.
public struct Eligibility: Sendable {
    let rulebook: Rulebook
    let precedents: Precedents

    /// Judges by these rules and against these precedents.
    public init(_ rulebook: Rulebook, precedents: Precedents) {
        self.rulebook = rulebook
        self.precedents = precedents
    }

    /// What every rule of the award says of a nomination, in the order of the rules.
    public func findings(for docket: Docket) -> [Finding] {
        findings(for: docket.dossier, standing: docket.standing, letter: docket.letter)
    }

    /// The findings of the award's rules and of the dossier's ground, in the order of the rules. The papers of its
    /// letter count as its own. Rules of other grounds are not asked. Empty if no law known to the program judges the
    /// dossier's year.
    public func findings(for dossier: Dossier, standing: Standing, letter: Letter? = nil) -> [Finding] {
        guard rulebook.ruleSet(of: dossier.year) != nil, let award = rulebook.award(dossier.award) else { return [] }
        var dossier = dossier
        dossier.documents += letter?.papers ?? []
        let choice = award.ground(of: dossier)
        let asked = (award.rules + (choice.ground?.rules ?? [])).filter { rule in
            // The rule asks nothing of the nominee if the Minister decides in place of the unit's head.
            rule.applies(to: dossier) && (rule.predicate != .headMayDecide || rulebook.headDecides(for: dossier.unit))
        }
        return [replaced(award), open(choice, of: award)].compactMap(\.self)
            + asked.map { finding(of: $0, dossier, standing) }
    }

    /// A finding that the award is no longer given; nil if it still is.
    private func replaced(_ award: Award) -> Finding? {
        guard !award.isOffered else { return nil }
        return Finding(
            rule: Rule("isOffered", .isOffered, clause: nil), verdict: .cannotTell, basis: .replaced(award.replacedBy))
    }

    /// A finding that the ground is not determined; nil if it is.
    private func open(_ choice: GroundChoice, of award: Award) -> Finding? {
        switch choice {
        case .notNeeded, .named, .only: nil
        case .open(let grounds): Self.open(grounds, unfit: nil)
        case .unfit(let id, let grounds):
            Self.open(
                grounds, unfit: award.grounds.first { $0.id == id }?.name ?? Bilingual(id.rawValue, id.rawValue))
        }
    }

    private static func open(_ grounds: [Ground], unfit: Bilingual?) -> Finding {
        Finding(
            rule: Rule("ground", .namesGround, clause: nil), verdict: .cannotTell,
            basis: .grounds(grounds, unfit: unfit))
    }

    private func finding(of rule: Rule, _ dossier: Dossier, _ standing: Standing) -> Finding {
        var (verdict, basis) = judge(rule.predicate, dossier, standing)
        // The unit's statement answers only a rule that nothing else answers.
        if verdict == .cannotTell || Self.isOpenToStatement(rule.predicate, basis), rule.predicate.takesStatement,
            let statement = dossier.statements.last(where: { $0.code == rule.code })
        {
            (verdict, basis) = (statement.holds ? .met : .notMet, .statement(note: statement.note))
        }
        var doubts = verdict == .cannotTell ? precedents.doubts(on: rule.predicate, of: dossier) : []
        if rule.predicate == .oneStateFormThisYear {
            doubts.removeAll { rulebook.award($0.award)?.isStateForm != true }
        }
        return Finding(rule: rule, verdict: verdict, basis: basis, doubts: doubts)
    }

    /// True if a statement answers a rule though what is on record speaks against it: an award that is no ground does not
    /// exclude an earlier one that is, and service in the army before the first recruitment counts.
    private static func isOpenToStatement(_ predicate: Predicate, _ basis: Finding.Basis) -> Bool {
        switch (predicate, basis) {
        case (.heldBefore, .precedent(_, counts: false)), (.serviceYears, .service): true
        default: false
        }
    }

    typealias Judgement = (Finding.Verdict, Finding.Basis)

    private func judge(_ predicate: Predicate, _ dossier: Dossier, _ standing: Standing) -> Judgement {
        switch predicate {
        case .dutiesFulfilled, .judgement, .shareOfLeaders, .namesGround, .isOffered: (.cannotTell, .noData)
        case .registered: registered(dossier)
        case .holdsThisYear(let award): holdsThisYear(award, dossier)
        case .heldConsecutively(let award, let times, let counting): held(award, times, counting, dossier)
        case .heldTimes(let award, let times, let yearsEach): heldTimes(award, times, yearsEach, dossier)
        case .yearAfterDecision(let award): yearAfterDecision(award, dossier)
        case .heldThenYears(let award, let years, let initiatives):
            heldThenYears(award, years: years, initiatives: initiatives, dossier)
        case .heldBefore(let award, let years, let excluding): heldBefore(award, years, excluding, dossier)
        case .ratedExcellent(let span): ratedExcellent(span, dossier)
        case .initiative(let level, let count, let orResearch, let span):
            initiatives(level, count, orResearch, span, dossier)
        case .heldInWindow(let sets, let span, let excluding): heldInWindow(sets, span, excluding, dossier)
        case .shareOfUnit(let award, let percent, let rounding):
            shareOfUnit(award, percent, rounding ?? .down, dossier)
        case .shareOfQualified(let award, let percent, let rounding):
            shareOfQualified(award, percent, rounding ?? .down, dossier)
        case .groupShare(let award, let percent, let over): groupShare(award, percent, over, dossier)
        case .groupCount(let award, let count): groupCount(award, count, dossier)
        case .noDiscipline: disciplined(from: .warning, dossier)
        case .disciplinedFrom(let degree): disciplined(from: degree, dossier)
        case .newlyRecruitedUnder(let months): recruited(months, dossier)
        case .serviceYears(let men, let women): served(men, women, dossier)
        case .ageOfBody(let years): ageOfBody(years, dossier)
        case .headMayDecide: headMayDecide(dossier)
        case .firstInBlock: stated(dossier.group?.isFirstInBlock)
        case .oncePerPerson: oncePerPerson(dossier)
        case .notTwiceInYear: notTwiceInYear(dossier, standing)
        case .oneStateFormThisYear: oneStateForm(dossier, standing)
        case .movementNamed(let levels, let ofYear): movementNamed(levels, ofYear, dossier)
        case .document(let kind, _):
            dossier.documents.contains { $0.kind == kind } ? (.met, .stated) : (.notMet, .missing)
        case .measurableAchievement:
            atLeast(1, found: dossier.achievements.filter { $0.figure != nil }.count)
        case .meetsSectorTarget: meetsTarget(dossier)
        case .filedWithinDays(let allowed): filed(within: allowed, dossier, standing)
        case .forwardedBy(let month, let day): forwarded(by: Day(year: dossier.year, month: month, day: day), standing)
        case .publishedBeforeSubmission:
            standing.publishedAt == nil ? (.notMet, .missing) : (.met, .stated)
        }
    }

    func atLeast(_ wanted: Int, found: Int) -> Judgement {
        (found >= wanted ? .met : .notMet, .count(found: found, wanted: wanted))
    }

    private func stated(_ known: Bool?) -> Judgement {
        guard let known else { return (.cannotTell, .noData) }
        return known ? (.met, .stated) : (.notMet, .missing)
    }

    /// No text read asks for registration title by title, so any registration of the year meets the rule.
    private func registered(_ dossier: Dossier) -> Judgement {
        guard let awards = precedents.registrations(of: dossier) else { return (.cannotTell, .noData) }
        if !awards.isEmpty { return (.met, .registered(awards.sorted())) }
        return precedents.registrationDoubts(of: dossier).isEmpty ? (.notMet, .missing) : (.cannotTell, .noData)
    }

    private func movementNamed(_ levels: [Movement.Level], _ ofYear: Bool, _ dossier: Dossier) -> Judgement {
        guard let id = dossier.movement else { return (.notMet, .missing) }
        guard let movement = rulebook.directive.movements.first(where: { $0.id == id }) else {
            return (.cannotTell, .movement(id))
        }
        guard levels.isEmpty || levels.contains(movement.level) else { return (.notMet, .movement(id)) }
        guard ofYear else { return (.met, .movement(id)) }
        // A movement launched earlier may run on, so another year proves nothing.
        return (movement.launchedIn == dossier.year ? .met : .cannotTell, .movement(id, asks: dossier.year))
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

    private func forwarded(by last: Day?, _ standing: Standing) -> Judgement {
        guard let last else { return (.cannotTell, .noData) }
        let day = standing.forwardedAt?.day
        return (day.map { $0 <= last ? .met : .notMet } ?? .cannotTell, .forwarded(day, by: last))
    }

    private func filed(within allowed: Int, _ dossier: Dossier, _ standing: Standing) -> Judgement {
        guard let deed = dossier.deedDay else { return (.cannotTell, .missing) }
        guard let filed = standing.firstSubmittedAt?.day else { return (.cannotTell, .noData) }
        let found = Day.days(from: deed, to: filed)
        let basis = Finding.Basis.days(found: found, allowed: allowed)
        // A submission before the achievement is impossible: one of the two days is wrong.
        if found < 0 { return (.cannotTell, basis) }
        return (found <= allowed ? .met : .notMet, basis)
    }
}
