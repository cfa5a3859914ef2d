import ArgumentParser
import Emulation
import EmulationText

/// `thidua people`
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "people", HelpText.people, subcommands: [List.self, Add.self, Edit.self, RoleCommand.self, Remove.self],
        usually: List.self)

    /// `thidua people list`
    struct List: Subcommand {
        static let configuration = CommandConfiguration("list", HelpText.list)

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let seat = try call.sit()
            let rulebook = seat.rulebook
            var table = call.table(
                ColumnText.id, ColumnText.name, ColumnText.unit, ColumnText.roles, ColumnText.login)
            for person in rulebook.people {
                let roles = person.roles.filter { $0.isInForce(on: seat.today) }
                    .map { call.word(rulebook.description(of: $0)) }
                table.add([
                    person.id.rawValue, person.name, call.word(rulebook.name(ofUnit: person.unit)),
                    roles.joined(separator: "; "), person.logins.joined(separator: ", "),
                ])
            }
            call.give(rulebook.people.map { PersonOutput($0, in: rulebook, on: seat.today) }) { table.text }
        }
    }
}

/// A person as scripts read it.
struct PersonOutput: Encodable {
    let id: String
    let name: String
    let unit: String
    let unitName: String
    @OrNull var role: String?
    let roles: [RoleOutput]
    @OrNull var login: String?

    /// A role as scripts read it.
    struct RoleOutput: Encodable {
        let role: String
        @OrNull var unit: String?
        @OrNull var from: String?
        @OrNull var to: String?
        @OrNull var onBehalfOf: String?

        init(_ holding: RoleHolding) {
            role = holding.role.rawValue
            unit = holding.unit?.rawValue
            from = holding.from?.description
            to = holding.to?.description
            onBehalfOf = holding.onBehalfOf?.rawValue
        }
    }

    init(_ person: Person, in rulebook: Rulebook, on day: Day) {
        id = person.id.rawValue
        name = person.name
        unit = person.unit.rawValue
        unitName = rulebook.name(ofUnit: person.unit).vietnamese
        role = person.roles.first { $0.isInForce(on: day) }?.role.rawValue
        roles = person.roles.map(RoleOutput.init)
        login = person.logins.first
    }
}

extension Rulebook {
    /// A role with the unit it is held for and on whose behalf.
    func description(of holding: RoleHolding) -> Phrase {
        var parts = [holding.role.phrase]
        if let unit = holding.unit { parts.append(Phrase(each: { self.shortName(of: unit, $0) })) }
        if let other = holding.onBehalfOf { parts.append(CommandText.onBehalf(person(other)?.name ?? other.rawValue)) }
        return parts.joined(" · ")
    }
}
