import Emulation
import EmulationText

extension NameTable<Award.ID> {
    /// The awards of a workspace with all their names.
    /// - Parameter takesLonger: true to ignore words after a whole name.
    public init(awardsOf rulebook: Rulebook, takesLonger: Bool = false) {
        self.init(
            rulebook.awards.map { ($0.id, $0.name.phrase, [$0.id.rawValue] + $0.names) }, takesLonger: takesLonger)
    }
}

extension NameTable<Sector.ID> {
    /// The sectors of a workspace's directive with their names.
    public init(sectorsOf rulebook: Rulebook) {
        self.init(
            rulebook.directive.sectors.map {
                ($0.id, $0.name.phrase, [$0.id.rawValue, $0.name.vietnamese, $0.name.english])
            })
    }
}

extension NameTable<Movement.ID> {
    /// The movements of a workspace's directive with their names.
    public init(movementsOf rulebook: Rulebook) {
        self.init(
            rulebook.directive.movements.map {
                ($0.id, $0.name.phrase, [$0.id.rawValue, $0.name.vietnamese, $0.name.english])
            })
    }
}

extension NameTable<Person.ID> {
    /// The people of a workspace with their names.
    public init(peopleOf rulebook: Rulebook) {
        self.init(rulebook.people.map { ($0.id, Phrase(verbatim: $0.name), [$0.id.rawValue, $0.name]) })
    }
}
