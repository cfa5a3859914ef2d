/// The person or group that a record names.
public struct Nominee: Hashable, Sendable {
    /// The name as written.
    public var name: String
    /// Person or group; nil if unknown.
    public var kind: NomineeKind?
    /// The unit.
    public var unit: Unit.ID
    /// The year of birth; nil if unknown.
    public var birthYear: Int?

    /// A nominee.
    public init(name: String, kind: NomineeKind?, unit: Unit.ID, birthYear: Int? = nil) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.birthYear = birthYear
    }

    /// The nominee a dossier proposes.
    public init(_ dossier: Dossier) {
        self.init(name: dossier.nominee, kind: dossier.kind, unit: dossier.unit, birthYear: dossier.birthYear)
    }

    /// The nominee of a row in a list.
    public init(_ summary: NominationSummary) {
        self.init(name: summary.nominee, kind: summary.kind, unit: summary.unit, birthYear: summary.birthYear)
    }

    /// The nominee of a registry or registration entry.
    public init(_ entry: RegistryEntry) {
        self.init(name: entry.nominee, kind: entry.kind, unit: entry.unit, birthYear: entry.birthYear)
    }
}

/// The verdict on whether two entries name the same nominee.
public enum Likeness: Hashable, Sendable {
    /// The same nominee.
    case same
    /// Undecided without more data.
    case doubtful(Doubt)
    /// Different nominees.
    case different

    /// The reason why two entries cannot be told apart.
    public enum Doubt: String, CaseIterable, Sendable {
        /// The same name in another unit, without years of birth to compare.
        case otherUnit
        /// One of the names was typed without diacritics.
        case withoutMarks
        /// The names differ only in their diacritics.
        case otherMarks
    }
}

/// Decides whether two entries name the same nominee, by name, unit and year of birth.
///
/// This is the only place for that decision; the registry, registrations, decisions and imported lists all use it.
public struct NomineeMatching: Hashable, Sendable {
    /// The successors of each unit, direct and indirect.
    private var followers: [Unit.ID: Set<Unit.ID>] = [:]

    /// - Parameter units: their ``Unit/successors`` tell which unit took over a nominee's unit.
    public init(units: [Unit] = []) {
        let direct = Dictionary(units.map { ($0.id, $0.successors) }, uniquingKeysWith: { first, _ in first })
        for unit in units where !unit.successors.isEmpty {
            var found: Set<Unit.ID> = []
            var open = unit.successors
            while let next = open.popLast() {
                if found.insert(next).inserted { open += direct[next] ?? [] }
            }
            followers[unit.id] = found
        }
    }

    /// Compares two entries.
    ///
    /// Names are compared as ``NomineeName`` reads them. Two different years of birth always mean two persons. A group
    /// belongs to its unit.
    public func likeness(of one: Nominee, and other: Nominee) -> Likeness {
        likeness(of: one, NomineeName(one.name, kind: one.kind), and: other, NomineeName(other.name, kind: other.kind))
    }

    /// Compares two entries whose names are parsed already.
    public func likeness(
        of one: Nominee, _ name: NomineeName, and other: Nominee, _ otherName: NomineeName
    ) -> Likeness {
        guard name.folded == otherName.folded, !name.folded.isEmpty else { return .different }
        if let kind = one.kind, let otherKind = other.kind, kind != otherKind { return .different }
        let isGroup = one.kind == .group || other.kind == .group
        let years = isGroup ? nil : one.birthYear.flatMap { year in other.birthYear.map { (year, $0) } }
        if let years, years.0 != years.1 { return .different }
        let isOneUnit = areOne(one.unit, other.unit)
        if isGroup, !isOneUnit { return .different }
        if name.hasMarks(of: otherName) {
            return isOneUnit || years != nil ? .same : .doubtful(.otherUnit)
        }
        let isBare = name.isBare || otherName.isBare
        // In another unit, different diacritics make a different name.
        guard isOneUnit || isBare else { return .different }
        if isBare { return isOneUnit && years != nil ? .same : .doubtful(.withoutMarks) }
        return .doubtful(.otherMarks)
    }

    /// True if both are the same unit, or one succeeded the other.
    private func areOne(_ one: Unit.ID, _ other: Unit.ID) -> Bool {
        one == other || followers[one]?.contains(other) == true || followers[other]?.contains(one) == true
    }
}
