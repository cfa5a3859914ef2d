import Emulation
import EmulationText

/// What the cells of a list may name, by the workspace's own lists.
struct ListNames: Sendable {
    let units: NameTable<Emulation.Unit.ID>
    let awards: NameTable<Award.ID>
    let sectors: NameTable<Sector.ID>
    let movements: NameTable<Movement.ID>
    let bases: NameTable<Basis>
    let kinds: NameTable<NomineeKind>
    let levels: NameTable<InitiativeLevel>

    init(_ rulebook: Rulebook) {
        units = NameTable(unitsOf: rulebook)
        awards = NameTable(awardsOf: rulebook, takesLonger: true)
        sectors = NameTable(sectorsOf: rulebook)
        movements = NameTable(movementsOf: rulebook)
        bases = NameTable(Basis.allCases.map { ($0, $0.phrase, Self.names(of: $0)) })
        kinds = NameTable([
            (.person, NomineeKind.person.phrase, ["cá nhân", "person", "individual", "CN", "người"]),
            (.group, NomineeKind.group.phrase, ["tập thể", "group", "collective", "TT"]),
        ])
        levels = NameTable(
            InitiativeLevel.allCases.map { level in
                let names = [level.phrase.vietnamese, level.phrase.english, level.rawValue]
                let bare = level.phrase.vietnamese.replacing("cấp ", with: "")
                let more =
                    switch level {
                    case .unit: ["đơn vị", "cấp đơn vị"]
                    case .ministry: ["bộ, ngành", "cấp bộ, ngành"]
                    case .national: ["quốc gia", "nhà nước", "cấp nhà nước", "cấp quốc gia"]
                    }
                return (level, level.phrase, names + [bare] + more)
            })
    }

    private static func names(of basis: Basis) -> [String] {
        let more =
            switch basis {
            case .merit: ["công trạng và thành tích", "thành tích", "thường xuyên", "thường niên"]
            case .theme: ["theo đợt", "chuyên đề", "theo chuyên đề", "đợt", "đợt, chuyên đề", "theme", "wave"]
            case .sector: ["lĩnh vực", "sector"]
            case .unscheduled: ["khen đột xuất"]
            case .longService: ["quá trình cống hiến", "cống hiến", "niên hạn"]
            case .foreignRelations: ["khen đối ngoại"]
            }
        return [basis.rawValue, basis.phrase.vietnamese, basis.phrase.english] + more
    }
}

extension NameTable<Emulation.Unit.ID> {
    /// The units of a workspace with all they are called.
    public init(unitsOf rulebook: Rulebook) {
        self.init(
            rulebook.units.map { unit in
                (unit.id, unit.name.phrase, [unit.id.rawValue] + unit.names)
            })
    }
}
