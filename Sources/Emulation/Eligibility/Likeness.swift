/// Who something on record is about.
public struct Nominee: Hashable, Sendable {
    /// The name as it is written.
    public var name: String
    /// Person or group; nil where it is not known.
    public var kind: NomineeKind?
    /// The unit.
    public var unit: Unit.ID
    /// The year of birth; nil where it is not known.
    public var birthYear: Int?

    /// A nominee.
    public init(name: String, kind: NomineeKind?, unit: Unit.ID, birthYear: Int? = nil) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.birthYear = birthYear
    }

    /// Whom a dossier proposes.
    public init(_ dossier: Dossier) {
        self.init(name: dossier.nominee, kind: dossier.kind, unit: dossier.unit, birthYear: dossier.birthYear)
    }

    /// Whom a list shows.
    public init(_ summary: NominationSummary) {
        self.init(name: summary.nominee, kind: summary.kind, unit: summary.unit, birthYear: summary.birthYear)
    }

    /// Whom an entry of the registry or of the registrations names.
    public init(_ entry: RegistryEntry) {
        self.init(name: entry.nominee, kind: entry.kind, unit: entry.unit, birthYear: entry.birthYear)
    }
}

/// Whether two entries are about one nominee.
public enum Likeness: Hashable, Sendable {
    /// One nominee.
    case same
    /// Nobody can tell without being told more.
    case doubtful(Doubt)
    /// Two nominees.
    case different

    /// Why nobody can tell.
    public enum Doubt: String, CaseIterable, Sendable {
        /// The same name in another unit, and no year of birth to tell them by.
        case otherUnit
        /// One of the names was typed without any marks.
        case withoutMarks
        /// The names differ in nothing but their marks.
        case otherMarks
    }
}

/// Tells whether two entries are about one nominee: by name, unit and year of birth.
///
/// The one place where this is decided, for the registry, registrations, decisions and lists that are imported.
public struct NomineeMatching: Hashable, Sendable {
    /// The units that came after a unit, by unit.
    private var followers: [Unit.ID: Set<Unit.ID>] = [:]

    /// - Parameter units: their ``Unit/successors`` tell which unit a nominee moved to without moving.
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

    /// Whether two entries are about one nominee.
    ///
    /// A name counts as people write it, see ``NomineeName``. Years of birth that differ tell persons apart, whatever else
    /// is equal; a group belongs to its unit.
    public func likeness(of one: Nominee, and other: Nominee) -> Likeness {
        likeness(of: one, NomineeName(one.name, kind: one.kind), and: other, NomineeName(other.name, kind: other.kind))
    }

    /// The same, where the names were taken apart before.
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
        // In another unit, marks that differ are another name.
        guard isOneUnit || isBare else { return .different }
        if isBare { return isOneUnit && years != nil ? .same : .doubtful(.withoutMarks) }
        return .doubtful(.otherMarks)
    }

    /// Whether two units are one, or one of them followed the other.
    private func areOne(_ one: Unit.ID, _ other: Unit.ID) -> Bool {
        one == other || followers[one]?.contains(other) == true || followers[other]?.contains(one) == true
    }
}
