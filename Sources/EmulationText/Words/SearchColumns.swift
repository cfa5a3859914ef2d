import Emulation

/// What a search of a list looks through: the folded text of every column, in both languages.
///
/// Words never reach over the end of a column. What many nominations share, such as a unit's name, is folded once.
public struct SearchColumns: Sendable {
    private let units: [Unit.ID: String]
    private let sectors: [Sector.ID: String]
    private let awards: [Award.ID: String]
    private let kinds: [NomineeKind: String]
    private let bases: [Basis: String]
    private let states: [State: String]
    private let gates: [Gate: String]

    /// The columns of lists under a rulebook.
    public init(_ rulebook: Rulebook) {
        // What is called the same twice is looked through once.
        func folded(_ names: [String]) -> String {
            var lines: [String] = []
            for name in names.map(TextFold.fold) where !lines.contains(where: { $0.contains(name) }) {
                lines.append(name)
            }
            return lines.joined(separator: "\n")
        }
        func folded(_ phrases: Phrase...) -> String {
            folded(phrases.flatMap { [$0.vietnamese, $0.english] })
        }
        func named<Key: Hashable>(_ pairs: [(Key, String)]) -> [Key: String] {
            Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        }
        units = named(rulebook.units.map { ($0.id, folded($0.names)) })
        sectors = named(rulebook.directive.sectors.map { ($0.id, folded($0.name.phrase)) })
        awards = named(rulebook.awards.map { ($0.id, folded($0.names)) })
        kinds = named(NomineeKind.allCases.map { ($0, folded($0.phrase)) })
        bases = named(Basis.allCases.map { ($0, folded($0.phrase)) })
        states = named(State.allCases.map { ($0, folded($0.phrase, $0.shortPhrase)) })
        gates = named(Gate.allCases.map { ($0, folded($0.phrase)) })
    }

    /// Whether a column of a nomination but its identifier, its nominee and its day holds a folded word.
    public func unit(_ id: Unit.ID, holds word: String) -> Bool { Self.holds(units[id] ?? id.rawValue, word) }
    public func sector(_ id: Sector.ID, holds word: String) -> Bool { Self.holds(sectors[id] ?? id.rawValue, word) }
    public func award(_ id: Award.ID, holds word: String) -> Bool { Self.holds(awards[id] ?? id.rawValue, word) }
    public func kind(_ kind: NomineeKind, holds word: String) -> Bool { Self.holds(kinds[kind] ?? "", word) }
    public func basis(_ basis: Basis, holds word: String) -> Bool { Self.holds(bases[basis] ?? "", word) }
    public func state(_ state: State, holds word: String) -> Bool { Self.holds(states[state] ?? "", word) }
    public func gate(_ gate: Gate, holds word: String) -> Bool { Self.holds(gates[gate] ?? "", word) }

    /// Whether the day of a submission, as it is shown, holds a word.
    public func day(_ day: Day, holds word: String) -> Bool { Self.holds(day.full(.vietnamese), word) }

    /// Whether any column of a nomination holds a folded word.
    /// - Parameter nominee: the nominee, folded.
    public func holds(_ word: String, in summary: NominationSummary, nominee: String) -> Bool {
        Self.holds(summary.id.rawValue, word) || Self.holds(nominee, word) || unit(summary.unit, holds: word)
            || award(summary.award, holds: word) || kind(summary.kind, holds: word)
            || basis(summary.basis, holds: word) || state(summary.state, holds: word)
            || (summary.sector.map { sector($0, holds: word) } ?? false)
            || (summary.gate.map { gate($0, holds: word) } ?? false)
            || (summary.submittedOn.map { day($0, holds: word) } ?? false)
    }

    private static func holds(_ text: String, _ word: String) -> Bool { TextFold.contains(text, [word]) }
}
