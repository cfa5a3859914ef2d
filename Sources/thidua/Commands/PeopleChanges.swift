import ArgumentParser
import Emulation
import EmulationText

extension PeopleCommand {
    /// `thidua people add`
    struct Add: Subcommand {
        static let configuration = CommandConfiguration("add", HelpText.peopleAdd)

        @Argument(help: .of(OptionText.fullName, "NAME"))
        var name: String

        @Option(help: .of(OptionText.personUnit, "UNIT"))
        var unit: String

        @Option(help: .of(OptionText.personLogin, "LOGIN"))
        var login: [String] = []

        @Option(help: .of(OptionText.roleOption, "ROLE"), completion: .list(Role.allCases.map(\.rawValue)))
        var role: String?

        @OptionGroup
        var terms: RoleTerms

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            if role == nil, !terms.isEmpty { throw .usage(FailureText.termsWithoutRole) }
            let name = TextInput.clean(name)
            let reader = call
            var added: Person.ID?
            let seat = try call.change { (seat) throws(Failure) in
                let rulebook = seat.rulebook
                let unit = try rulebook.unit(named: unit).id
                guard let id = rulebook.newPersonID(for: name) else { throw .usage(FailureText.noID(name)) }
                added = id
                let holding = try role.map { (role) throws(Failure) in
                    try terms.holding(role, usually: unit, in: reader, seat)
                }
                return .addPerson(
                    Person(
                        id: id, name: name, unit: unit, logins: login.map(TextInput.clean),
                        roles: holding.map { [$0] } ?? []))
            }
            guard let added else { return }
            call.give(added, seat) { added.rawValue }
        }
    }

    /// `thidua people edit`
    struct Edit: Subcommand {
        static let configuration = CommandConfiguration("edit", HelpText.peopleEdit, more: HelpText.editMore)

        @Argument(help: .of(OptionText.personArgument, "PERSON"))
        var person: String

        @Option(parsing: .unconditional, help: .of(OptionText.fullName, "NAME"))
        var name: String?

        @Option(help: .of(OptionText.personUnit, "UNIT"))
        var unit: String?

        @Option(parsing: .unconditionalSingleValue, help: .of(OptionText.loginsInstead, "LOGIN"))
        var login: [String] = []

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            if name == nil, unit == nil, login.isEmpty { throw .usage(FailureText.nothingToChangeHere) }
            let logins = login.map(TextInput.clean)
            try call.change(person) { (person, rulebook) throws(Failure) in
                .editPerson(
                    person.id, name: name.map(TextInput.clean),
                    unit: try unit.map { (unit) throws(Failure) in try rulebook.unit(named: unit).id },
                    logins: login.isEmpty ? nil : logins == [""] ? [] : logins)
            }
        }
    }

    /// `thidua people remove`
    struct Remove: Subcommand {
        static let configuration = CommandConfiguration("remove", HelpText.peopleRemove)

        @Argument(help: .of(OptionText.personArgument, "PERSON"))
        var person: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            var removed: Person?
            let seat = try call.change { (seat) throws(Failure) in
                let person = try seat.rulebook.person(named: person)
                removed = person
                return .removePerson(person.id)
            }
            guard let removed else { return }
            let text = call.word(SettingsText.removed(Phrase(verbatim: removed.name)))
            call.give(PersonOutput(removed, in: seat.rulebook, on: seat.today)) { text }
        }
    }
}

extension Call {
    /// Changes the person an argument names and gives them as they are then.
    mutating func change(
        _ text: String, _ request: (Person, Rulebook) throws(Failure) -> Workflow.SettingsRequest
    ) throws(Failure) {
        let seat = try change { (seat) throws(Failure) in
            try request(try seat.rulebook.person(named: text), seat.rulebook)
        }
        let person = try seat.rulebook.person(named: text)
        let roles = person.roles.map { holding in
            let days = [holding.from, holding.to].map { $0?.full(language) ?? "…" }.joined(separator: "–")
            return "\(word(seat.rulebook.description(of: holding))) (\(days))"
        }
        let text = word(SettingsText.saved(Phrase(verbatim: ([person.name] + roles).joined(separator: "; "))))
        give(person.id, seat) { text }
    }

    fileprivate mutating func give(_ id: Person.ID, _ seat: Seat, orText text: () -> String) {
        guard let person = seat.rulebook.person(id) else { return }
        give(PersonOutput(person, in: seat.rulebook, on: seat.today), orText: text)
    }
}
