import ArgumentParser
import Emulation
import EmulationText

/// `thidua people role`
struct RoleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "role", HelpText.role, subcommands: [Add.self, Edit.self, End.self])

    /// `thidua people role add`
    struct Add: Subcommand {
        static let configuration = CommandConfiguration("add", HelpText.roleAdd)

        @OptionGroup
        var whose: RoleArguments

        @OptionGroup
        var terms: RoleTerms

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let seat = try call.sit()
            let reader = call
            try call.change(whose.person) { (person, _) throws(Failure) in
                .addRole(try terms.holding(whose.role, usually: person.unit, in: reader, seat), to: person.id)
            }
        }
    }

    /// `thidua people role edit`
    struct Edit: Subcommand {
        static let configuration = CommandConfiguration("edit", HelpText.roleEdit)

        @OptionGroup
        var whose: RoleArguments

        @OptionGroup
        var which: RoleChoice

        @Option(help: .of(OptionText.roleFrom, "DAY"))
        var from: String?

        @Option(help: .of(OptionText.roleTo, "DAY"))
        var to: String?

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            if from == nil, to == nil { throw .usage(FailureText.nothingToChangeHere) }
            let seat = try call.sit()
            let reader = call
            try call.change(whose.person) { (person, _) throws(Failure) in
                let holding = try which.holding(whose.role, of: person, in: reader, seat)
                return .dateRole(
                    holding, of: person.id, from: try reader.openDay(from, today: seat.today) ?? holding.from,
                    to: try reader.openDay(to, today: seat.today) ?? holding.to)
            }
        }
    }

    /// `thidua people role end`
    struct End: Subcommand {
        static let configuration = CommandConfiguration("end", HelpText.roleEnd)

        @OptionGroup
        var whose: RoleArguments

        @OptionGroup
        var which: RoleChoice

        @Option(help: .of(OptionText.endsOn, "DAY"))
        var on: String?

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let seat = try call.sit()
            let reader = call
            try call.change(whose.person) { (person, _) throws(Failure) in
                .endRole(
                    try which.holding(whose.role, of: person, in: reader, seat), of: person.id,
                    on: try reader.day(on, today: seat.today) ?? seat.time.acting.day)
            }
        }
    }
}

/// Whose role it is, and which.
struct RoleArguments: ParsableArguments {
    @Argument(help: .of(OptionText.personArgument, "PERSON"))
    var person: String

    @Argument(help: .of(OptionText.roleArgument, "ROLE"), completion: .list(Role.allCases.map(\.rawValue)))
    var role: String
}

/// Where, when and on whose behalf a role is to be held.
struct RoleTerms: ParsableArguments {
    @Option(help: .of(OptionText.roleScope, "SCOPE"))
    var scope: String?

    @Option(help: .of(OptionText.roleFrom, "DAY"))
    var from: String?

    @Option(help: .of(OptionText.roleTo, "DAY"))
    var to: String?

    @Option(help: .of(OptionText.roleBehalf, "PERSON"))
    var onBehalfOf: String?

    /// Whether none is named.
    var isEmpty: Bool { scope == nil && from == nil && to == nil && onBehalfOf == nil }

    /// The role as it is to be held; where no scope is named it is the usual one of somebody of the unit.
    func holding(
        _ role: String, usually unit: Emulation.Unit.ID, in call: Call, _ seat: Seat
    ) throws(Failure) -> RoleHolding {
        let role: Role = try choice(role, of: "ROLE")
        let rulebook = seat.rulebook
        return RoleHolding(
            role,
            unit: try scope.map { (text) throws(Failure) in try call.scope(text, in: rulebook) }
                ?? role.usualScope(in: unit),
            from: try call.openDay(from, today: seat.today) ?? nil, to: try call.openDay(to, today: seat.today) ?? nil,
            onBehalfOf: try onBehalfOf.map { (text) throws(Failure) in try rulebook.person(named: text).id })
    }
}

/// Which of several like roles is meant.
struct RoleChoice: ParsableArguments {
    @Option(help: .of(OptionText.heldScope, "SCOPE"))
    var scope: String?

    @Option(help: .of(OptionText.heldFrom, "DAY"))
    var heldFrom: String?

    @Option(help: .of(OptionText.heldBehalf, "PERSON"))
    var onBehalfOf: String?

    /// The one role that is meant. Of several what is not over is meant, then one's own, then one without a first day.
    func holding(_ word: String, of person: Person, in call: Call, _ seat: Seat) throws(Failure) -> RoleHolding {
        let role: Role = try choice(word, of: "ROLE")
        let rulebook = seat.rulebook
        var meant = person.roles.filter { $0.role == role }
        if let scope {
            let unit = try call.scope(scope, in: rulebook)
            meant = meant.filter { $0.unit == unit }
        }
        if let heldFrom {
            let from = try call.day(heldFrom, today: seat.today)
            meant = meant.filter { $0.from == from }
        }
        if let onBehalfOf {
            let other = try rulebook.person(named: onBehalfOf).id
            meant = meant.filter { $0.onBehalfOf == other }
        }
        guard let any = meant.first else { throw Failure(Refusal.settings(.roleNotHeld(role)), rulebook) }
        let preferences: [(RoleHolding) -> Bool] = [
            { !$0.isOver(on: seat.today) }, { $0.onBehalfOf == nil }, { $0.from == nil },
        ]
        for isPreferred in preferences where meant.count > 1 {
            let preferred = meant.filter(isPreferred)
            if !preferred.isEmpty { meant = preferred }
        }
        guard meant.count == 1 else { throw .usage(FailureText.severalRoles(word)) }
        return meant.first ?? any
    }
}
