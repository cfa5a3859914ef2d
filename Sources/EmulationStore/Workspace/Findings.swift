import Emulation

/// What a check has found so far; one thing is named once for each file.
struct Findings {
    private let rulebook: Rulebook
    let isSameFile: (_ path: String, _ other: String) -> Bool
    /// The kinds of things listed in files that are damaged. A thing of such a kind may be in the damaged part, so it
    /// is not reported as missing.
    private let untold: Set<ItemKind>
    /// The identifiers of damaged files, by their names.
    private let damaged: Set<String>
    private var problems: Set<Problem> = []

    /// - Parameters:
    ///   - damages: the known damage.
    ///   - isSameFile: true if two paths that differ only in case lead to one file.
    init(rulebook: Rulebook, besides damages: [Damage], isSameFile: @escaping (String, String) -> Bool) {
        self.rulebook = rulebook
        self.isSameFile = isSameFile
        let errors = Set(damages.filter { $0.severity == .error }.map(\.path))
        untold = Set(errors.flatMap { Self.told[$0] ?? [] })
        damaged = Set(errors.map { String(Folder.split($0).name.dropLast(".plist".count)) })
    }

    /// The kinds of things each file at the top lists.
    private static let told: [String: [ItemKind]] = [
        Layout.people: [.person], Layout.units: [.unit], Layout.awards: [.award],
        Layout.directive: [.sector, .target, .movement],
    ]

    /// Everything found, by path.
    var sorted: [Problem] {
        problems.sorted { ($0.path, "\($0.kind)") < ($1.path, "\($1.kind)") }
    }

    mutating func add(_ path: String, _ kind: Problem.Kind, _ severity: Damage.Severity = .error) {
        problems.insert(Problem(path: path, kind: kind, severity: severity))
    }

    mutating func unknown(
        _ kind: ItemKind, _ id: String, in path: String, _ severity: Damage.Severity = .error
    ) {
        if untold.contains(kind) { return }
        if [.nomination, .decision, .letter].contains(kind), damaged.contains(id) { return }
        add(path, .unknownReference(kind, id: id), severity)
    }

    /// Whether a file lies in one of the places where it may.
    mutating func place(_ path: String, _ places: [String]) {
        guard let expected = places.first, !places.contains(path), !places.contains(where: { isSameFile(path, $0) })
        else { return }
        add(path, .misplaced(expected: expected), .warning)
    }

    mutating func unit(_ id: Emulation.Unit.ID, in path: String, _ severity: Damage.Severity = .error) {
        if rulebook.unit(id) == nil { unknown(.unit, id.rawValue, in: path, severity) }
    }

    mutating func award(_ id: Award.ID, in path: String, _ severity: Damage.Severity = .error) {
        if rulebook.award(id) == nil { unknown(.award, id.rawValue, in: path, severity) }
    }

    mutating func sector(_ id: Sector.ID, in path: String) {
        if rulebook.sector(id) == nil { unknown(.sector, id.rawValue, in: path) }
    }

    mutating func person(_ id: Person.ID, in path: String) {
        if rulebook.person(id) == nil { unknown(.person, id.rawValue, in: path) }
    }

    mutating func dossier(_ dossier: Dossier, in path: String) {
        unit(dossier.unit, in: path)
        award(dossier.award, in: path)
        if let id = dossier.sector { sector(id, in: path) }
        if let id = dossier.person { person(id, in: path) }
        if let id = dossier.movement, !rulebook.writtenDirective.movements.contains(where: { $0.id == id }) {
            unknown(.movement, id.rawValue, in: path)
        }
        for id in dossier.achievements.compactMap(\.target) { target(id, in: path) }
    }

    mutating func target(_ id: Target.ID, in path: String) {
        let isKnown = rulebook.writtenDirective.sectors.contains { $0.targets.contains { $0.id == id } }
        if !isKnown { unknown(.target, id.rawValue, in: path) }
    }

    mutating func entries(_ entries: [RegistryEntry], in path: String, _ severity: Damage.Severity) {
        for entry in entries {
            unit(entry.unit, in: path, severity)
            award(entry.award, in: path, severity)
        }
    }
}
