/// What is known of earlier awards and of others proposed this year; what eligibility is judged against.
///
/// Names are compared by ``NomineeMatching``. An entry that may be another nominee's is neither counted nor ruled out:
/// it is reported as a ``Doubt``.
public struct Precedents: Hashable, Sendable {
    /// Awards by folded name, so a lookup sees only nominees whose names may match.
    private var held: [String: [Nominee: [HeldAward]]] = [:]
    private var completeYears: Set<Int> = []
    private var registered: [Int: [String: [Nominee: Set<Award.ID>]]] = [:]
    private var proposals: [String: [Nominee: Set<Proposal>]] = [:]
    /// Holders of an award of a year and nominees proposed for it, each once, by folded name.
    private var claimants: [ShareKey: [String: [Claimant]]] = [:]
    private let matching: NomineeMatching

    private struct ShareKey: Hashable {
        let unit: Unit.ID
        let award: Award.ID
        let year: Int
    }

    /// A nominee who holds an award of a year or is proposed for it, with the bases.
    private struct Claimant: Hashable {
        let nominee: Nominee
        var held: Set<Basis?> = []
        var proposed: Set<Basis?> = []
    }

    /// A proposal for an award.
    struct Proposal: Hashable {
        let award: Award.ID
        let year: Int
        let basis: Basis?
    }

    /// An entry on record that may or may not be the nominee's.
    public struct Doubt: Hashable, Sendable {
        /// The nominee the entry names.
        public let nominee: Nominee
        /// The award on record.
        public let award: Award.ID
        /// The award's year.
        public let year: Int
        /// The reason for the doubt.
        public let why: Likeness.Doubt
    }

    /// Nothing is known.
    /// - Parameter units: their successors, by which a nominee is recognised in the unit that followed.
    public init(units: [Unit] = []) {
        matching = NomineeMatching(units: units)
    }

    /// Adds an imported year.
    public mutating func add(_ registry: Registry) {
        if registry.isComplete { completeYears.insert(registry.year) }
        for entry in registry.entries {
            let nominee = Nominee(entry)
            addHeld(entry.award, by: nominee, in: registry.year, decidedOn: entry.decidedOn, basis: entry.basis)
        }
    }

    /// Adds an award of a year.
    public mutating func addHeld(
        _ award: Award.ID, by nominee: Nominee, in year: Int, decidedOn: Day? = nil, basis: Basis? = nil
    ) {
        let name = NomineeName(nominee.name, kind: nominee.kind)
        held[name.folded, default: [:]][nominee, default: []]
            .append(HeldAward(award, in: year, decidedOn: decidedOn, basis: basis))
        claim(award, by: nominee, name, in: year) { $0.held.insert(basis) }
    }

    /// Adds an award of a year to a nominee known by name and unit only.
    public mutating func addHeld(
        _ award: Award.ID, by nominee: String, of unit: Unit.ID, in year: Int, decidedOn: Day? = nil,
        basis: Basis? = nil
    ) {
        addHeld(
            award, by: Nominee(name: nominee, kind: nil, unit: unit), in: year, decidedOn: decidedOn, basis: basis)
    }

    /// Adds a year's registrations.
    public mutating func add(_ registrations: Registrations) {
        for entry in registrations.entries {
            let folded = NomineeName(entry.nominee, kind: entry.kind).folded
            registered[registrations.year, default: [:]][folded, default: [:]][Nominee(entry), default: []]
                .insert(entry.award)
        }
    }

    /// Adds a pending proposal: submitted, not decided and not ended.
    public mutating func addProposed(_ award: Award.ID, by nominee: Nominee, in year: Int, basis: Basis? = nil) {
        let name = NomineeName(nominee.name, kind: nominee.kind)
        proposals[name.folded, default: [:]][nominee, default: []]
            .insert(Proposal(award: award, year: year, basis: basis))
        claim(award, by: nominee, name, in: year) { $0.proposed.insert(basis) }
    }

    /// Records an award or proposal, so a nominee named by several entries counts once.
    private mutating func claim(
        _ award: Award.ID, by nominee: Nominee, _ name: NomineeName, in year: Int, _ note: (inout Claimant) -> Void
    ) {
        let key = ShareKey(unit: nominee.unit, award: award, year: year)
        var known = claimants[key]?[name.folded] ?? []
        let matching = matching
        let index = known.firstIndex { other in
            if other.nominee == nominee { return true }
            let otherName = NomineeName(other.nominee.name, kind: other.nominee.kind)
            return matching.likeness(of: nominee, name, and: other.nominee, otherName) == .same
        }
        if let index {
            note(&known[index])
        } else {
            var claimant = Claimant(nominee: nominee)
            note(&claimant)
            known.append(claimant)
        }
        claimants[key, default: [:]][name.folded] = known
    }

    /// True if the nominee held an award in a year; nil if the year's records are incomplete, or if a possible match
    /// held it, see ``doubts(of:by:in:)``.
    public func held(_ award: Award.ID, by dossier: Dossier, in year: Int) -> Bool? {
        if times(award, by: dossier, in: year) > 0 { return true }
        if !doubts(of: award, by: dossier, in: year).isEmpty { return nil }
        return completeYears.contains(year) ? false : nil
    }

    /// The number of certain entries of an award for the nominee in a year.
    public func times(_ award: Award.ID, by dossier: Dossier, in year: Int) -> Int {
        known(dossier).count { $0.award == award && $0.year == year }
    }

    /// The years with a certain entry of an award for the nominee.
    public func years(of award: Award.ID, by dossier: Dossier) -> [Int] {
        Set(known(dossier).filter { $0.award == award }.map(\.year)).sorted()
    }

    /// Every award with a certain entry for the nominee, the latest year first.
    public func awards(of dossier: Dossier) -> [(year: Int, award: Award.ID)] {
        var awards: [Int: Set<Award.ID>] = [:]
        for held in known(dossier) { awards[held.year, default: []].insert(held.award) }
        return awards.sorted { $0.key > $1.key }.flatMap { year, awards in awards.sorted().map { (year, $0) } }
    }

    /// Awards of possible matches, the latest first.
    /// - Parameters:
    ///   - award: only this one; nil for every one.
    ///   - year: only of this year; nil for every year.
    public func doubts(of award: Award.ID? = nil, by dossier: Dossier, in year: Int? = nil) -> [Doubt] {
        var doubts: [Doubt] = []
        forEachLike(dossier, among: held) { nominee, likeness, awards in
            guard case .doubtful(let why) = likeness else { return }
            let asked = awards.filter { (year == nil || year == $0.year) && (award == nil || award == $0.award) }
            doubts += Set(asked.map { Doubt(nominee: nominee, award: $0.award, year: $0.year, why: why) })
        }
        return doubts.sorted(by: Self.stands)
    }

    /// The awards of the year for which the nominee registered; nil if no registrations of the year are known. Empty
    /// also if only possible matches registered, see ``registrationDoubts(of:)``.
    public func registrations(of dossier: Dossier) -> Set<Award.ID>? {
        guard let year = registered[dossier.year] else { return nil }
        var found: Set<Award.ID> = []
        forEachLike(dossier, among: year) { _, likeness, awards in
            if likeness == .same { found.formUnion(awards) }
        }
        return found
    }

    /// Registrations of the year by possible matches.
    public func registrationDoubts(of dossier: Dossier) -> [Doubt] {
        var doubts: [Doubt] = []
        forEachLike(dossier, among: registered[dossier.year] ?? [:]) { nominee, likeness, awards in
            guard case .doubtful(let why) = likeness else { return }
            doubts += awards.map { Doubt(nominee: nominee, award: $0, year: dossier.year, why: why) }
        }
        return doubts.sorted(by: Self.stands)
    }

    /// The number of holders of some awards of a year, and the number of others who are only proposed for one of them.
    /// Each nominee counts once; possible matches count separately.
    /// - Parameters:
    /// - unit: only this one; nil for all units.
    ///   - bases: only these, and unknown ones; empty for all.
    ///   - dossier: its nominee counts as proposed, submitted or not; nil for none.
    public func number(
        of awards: [Award.ID], in unit: Unit.ID?, year: Int, on bases: [Basis] = [], with dossier: Dossier? = nil
    ) -> (held: Int, proposed: Int) {
        func counts(_ found: Set<Basis?>) -> Bool {
            found.contains { basis in bases.isEmpty || basis.map(bases.contains) ?? true }
        }
        var found: [String: [(nominee: Nominee, isHeld: Bool)]] = [:]
        func add(_ nominee: Nominee, _ folded: String, isHeld: Bool) {
            let index = found[folded]?.firstIndex { isOne($0.nominee, nominee) }
            if let index {
                if isHeld { found[folded]?[index].isHeld = true }
            } else {
                found[folded, default: []].append((nominee, isHeld))
            }
        }
        let keys =
            unit.map { unit in awards.map { ShareKey(unit: unit, award: $0, year: year) } }
            ?? claimants.keys.filter { awards.contains($0.award) && $0.year == year }
        for key in keys {
            for (folded, known) in claimants[key] ?? [:] {
                for claimant in known {
                    let isHeld = counts(claimant.held)
                    guard isHeld || counts(claimant.proposed) else { continue }
                    add(claimant.nominee, folded, isHeld: isHeld)
                }
            }
        }
        if let dossier {
            let nominee = Nominee(dossier)
            add(nominee, NomineeName(nominee.name, kind: nominee.kind).folded, isHeld: false)
        }
        let all = found.values.joined()
        let held = all.count { $0.isHeld }
        return (held, all.count - held)
    }

    private func isOne(_ one: Nominee, _ other: Nominee) -> Bool {
        one == other || matching.likeness(of: one, and: other) == .same
    }

    /// The years, in order, whose awards are not all on record.
    func incomplete(_ years: ClosedRange<Int>) -> [Int] { years.filter { !completeYears.contains($0) } }

    /// The years up to `latest` whose awards are not all on record, in order. The first of them stands for itself and
    /// every year before it.
    func unknownYears(until latest: Int) -> [Int] {
        guard let first = completeYears.filter({ $0 <= latest }).min() else { return [latest] }
        return [first - 1] + incomplete(first...latest)
    }

    /// True if every award of the year is on record.
    public func isComplete(_ year: Int) -> Bool { completeYears.contains(year) }

    /// The awards on record of the nominee, and of possible matches marked as doubtful.
    func recorded(for dossier: Dossier) -> [HeldAward] {
        var records: [HeldAward] = []
        forEachLike(dossier, among: held) { _, likeness, awards in
            switch likeness {
            case .same: records += awards
            case .doubtful:
                records += awards.map { award in
                    var award = award
                    award.isDoubtful = true
                    return award
                }
            case .different: break
            }
        }
        return records
    }

    /// Proposals of the nominee and of possible matches.
    func proposals(for dossier: Dossier) -> Set<Proposal> {
        var found: Set<Proposal> = []
        forEachLike(dossier, among: proposals) { _, likeness, proposals in
            switch likeness {
            case .same, .doubtful: found.formUnion(proposals)
            case .different: break
            }
        }
        return found
    }

    /// The awards with a certain entry for the nominee.
    private func known(_ dossier: Dossier) -> [HeldAward] { recorded(for: dossier).filter { !$0.isDoubtful } }

    private func forEachLike<Content>(
        _ dossier: Dossier, among nominees: [String: [Nominee: Content]],
        _ body: (Nominee, Likeness, Content) -> Void
    ) {
        let wanted = Nominee(dossier)
        let name = NomineeName(wanted.name, kind: wanted.kind)
        for (nominee, content) in nominees[name.folded] ?? [:] {
            let otherName = NomineeName(nominee.name, kind: nominee.kind)
            body(nominee, matching.likeness(of: wanted, name, and: nominee, otherName), content)
        }
    }

    private static func stands(_ one: Doubt, before other: Doubt) -> Bool {
        (-one.year, one.award.rawValue, one.nominee.name, one.nominee.unit.rawValue, one.nominee.birthYear ?? 0)
            < (
                -other.year, other.award.rawValue, other.nominee.name, other.nominee.unit.rawValue,
                other.nominee.birthYear ?? 0
            )
    }
}

extension Precedents {
    /// Entries of possible matches that would answer a rule.
    func doubts(on predicate: Predicate, of dossier: Dossier) -> [Doubt] {
        switch predicate {
        case .registered: registrationDoubts(of: dossier)
        case .holdsThisYear(let award): doubts(of: award, by: dossier, in: dossier.year)
        case .heldConsecutively(let award, let times, let counting):
            doubtsOfYears(award, times, until: counting ? dossier.year : dossier.year - 1, dossier)
        case .heldThenYears(let award, _, _), .heldTimes(let award, _, _), .yearAfterDecision(let award),
            .heldBefore(let award, _, _):
            doubts(of: award, by: dossier).filter { $0.year < dossier.year }
        case .oncePerPerson: doubts(of: dossier.award, by: dossier).filter { $0.year != dossier.year }
        case .notTwiceInYear: doubts(of: dossier.award, by: dossier, in: dossier.year)
        case .oneStateFormThisYear: doubts(by: dossier, in: dossier.year)
        case .heldInWindow: predicate.awards.flatMap { doubts(of: $0, by: dossier) }
        default: []
        }
    }

    private func doubtsOfYears(_ award: Award.ID, _ number: Int, until latest: Int, _ dossier: Dossier) -> [Doubt] {
        doubts(of: award, by: dossier).filter {
            $0.year > latest - number && $0.year <= latest && times(award, by: dossier, in: $0.year) == 0
        }
    }
}
