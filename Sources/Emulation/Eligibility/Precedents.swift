/// What is known of earlier awards and of others proposed this year; what eligibility is judged against.
public struct Precedents: Hashable, Sendable {
    private var held: [Key: [Int: [Award.ID: Int]]] = [:]
    private var completeYears: Set<Int> = []
    private var registered: [Int: [Key: Set<Award.ID>]] = [:]
    private var proposed: [ShareKey: Int] = [:]

    private struct Key: Hashable {
        let nominee: String
        let unit: Unit.ID
    }

    private struct ShareKey: Hashable {
        let unit: Unit.ID
        let award: Award.ID
        let year: Int
    }

    /// Nothing is known.
    public init() {}

    /// Adds an imported year.
    public mutating func add(_ registry: Registry) {
        if registry.isComplete { completeYears.insert(registry.year) }
        for entry in registry.entries {
            addHeld(entry.award, by: entry.nominee, of: entry.unit, in: registry.year)
        }
    }

    /// Adds an award of a year.
    public mutating func addHeld(_ award: Award.ID, by nominee: String, of unit: Unit.ID, in year: Int) {
        held[Key(nominee: nominee, unit: unit), default: [:]][year, default: [:]][award, default: 0] += 1
    }

    /// Adds a year's registrations.
    public mutating func add(_ registrations: Registrations) {
        for entry in registrations.entries {
            let key = Key(nominee: entry.nominee, unit: entry.unit)
            registered[registrations.year, default: [:]][key, default: []].insert(entry.award)
        }
    }

    /// Adds a nomination of the year that has not fallen out.
    public mutating func addProposed(_ award: Award.ID, unit: Unit.ID, year: Int) {
        proposed[ShareKey(unit: unit, award: award, year: year), default: 0] += 1
    }

    /// Whether a nominee held an award in a year; nil where the year is not known completely.
    public func held(_ award: Award.ID, by dossier: Dossier, in year: Int) -> Bool? {
        if times(award, by: dossier, in: year) > 0 { return true }
        return completeYears.contains(year) ? false : nil
    }

    /// How many times a nominee is on record with an award of a year.
    public func times(_ award: Award.ID, by dossier: Dossier, in year: Int) -> Int {
        held[Key(nominee: dossier.nominee, unit: dossier.unit)]?[year]?[award] ?? 0
    }

    /// The years in which a nominee held an award.
    public func years(of award: Award.ID, by dossier: Dossier) -> [Int] {
        let years = held[Key(nominee: dossier.nominee, unit: dossier.unit)] ?? [:]
        return years.filter { $0.value[award] != nil }.keys.sorted()
    }

    /// Every award a nominee held, by year.
    public func awards(of dossier: Dossier) -> [(year: Int, award: Award.ID)] {
        let years = held[Key(nominee: dossier.nominee, unit: dossier.unit)] ?? [:]
        return years.sorted { $0.key > $1.key }.flatMap { year, awards in awards.keys.sorted().map { (year, $0) } }
    }

    /// Whether a nominee registered for an award; nil where nobody's registrations of the year are known.
    public func isRegistered(_ dossier: Dossier) -> Bool? {
        guard let year = registered[dossier.year] else { return nil }
        return year[Key(nominee: dossier.nominee, unit: dossier.unit)]?.contains(dossier.award) ?? false
    }

    /// How many of a unit are proposed for, or hold, an award in a year.
    public func number(of award: Award.ID, in unit: Unit.ID, year: Int) -> Int {
        proposed[ShareKey(unit: unit, award: award, year: year)] ?? 0
    }
}
