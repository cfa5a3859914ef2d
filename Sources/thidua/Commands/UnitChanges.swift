import ArgumentParser
import Emulation
import EmulationText
import TerminalKit

extension UnitsCommand {
    /// `thidua units show`
    struct Show: Subcommand {
        static let configuration = CommandConfiguration("show", HelpText.unitsShow)

        @Argument(help: .of(OptionText.unitArgument, "UNIT"))
        var unit: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let rulebook = try call.sit().rulebook
            try call.give(rulebook.unit(named: unit).id, of: rulebook)
        }
    }

    /// `thidua units add`
    struct Add: Subcommand {
        static let configuration = CommandConfiguration("add", HelpText.unitsAdd)

        @Argument(help: .of(OptionText.unitNameOption, "NAME"))
        var name: String

        @OptionGroup
        var words: UnitWords

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let name = TextInput.clean(name)
            let edit = try words.edit()
            guard let kind = edit.kind else { throw .usage(FailureText.missing(["--kind"])) }
            var added: Emulation.Unit.ID?
            let seat = try call.change { (seat) throws(Failure) in
                guard let id = seat.rulebook.newUnitID(for: name) else { throw .usage(FailureText.noID(name)) }
                added = id
                let english = edit.english.flatMap { $0.isEmpty ? nil : $0 } ?? name
                return .addUnit(
                    Emulation.Unit(
                        id: id, name: Bilingual(name, english),
                        abbreviation: edit.abbreviation.flatMap { $0.isEmpty ? nil : $0 },
                        abbreviationEnglish: edit.abbreviationEnglish.flatMap { $0.isEmpty ? nil : $0 }, kind: kind,
                        reports: edit.reports ?? true))
            }
            guard let added, let unit = seat.rulebook.unit(added) else { return }
            call.give(UnitSettingsOutput(unit, in: seat.rulebook)) { added.rawValue }
        }
    }

    /// `thidua units edit`
    struct Edit: Subcommand {
        static let configuration = CommandConfiguration("edit", HelpText.unitsEdit, more: HelpText.editMore)

        @Argument(help: .of(OptionText.unitArgument, "UNIT"))
        var unit: String

        @Option(parsing: .unconditional, help: .of(OptionText.unitNameOption, "NAME"))
        var name: String?

        @OptionGroup
        var words: UnitWords

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            var edit = try words.edit()
            edit.name = name.map(TextInput.clean)
            if edit.isEmpty { throw .usage(FailureText.nothingToChangeHere) }
            try call.change(unit) { .editUnit($0, edit) }
        }
    }

    /// `thidua units exempt`
    struct Exempt: Subcommand {
        static let configuration = CommandConfiguration("exempt", HelpText.unitsExempt)

        @Argument(help: .of(OptionText.unitArgument, "UNIT"))
        var unit: String

        @Argument(help: .of(OptionText.quarterArgument, "QUARTER"))
        var quarter: String

        @Option(parsing: .unconditional, help: .of(OptionText.exemptReason, "TEXT"))
        var reason: String?

        @Flag(help: .of(OptionText.lift))
        var lift = false

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            guard (reason != nil) != lift else { throw .usage(FailureText.reasonOrLift) }
            let quarter = try call.quarter(quarter, in: call.sit().rulebook)
            let reason = TextInput.clean(reason ?? "")
            try call.change(unit) { lift ? .liftExemption($0, quarter) : .exempt($0, quarter, reason: reason) }
        }
    }
}

/// What a unit is called and what it is.
struct UnitWords: ParsableArguments {
    @Option(parsing: .unconditional, help: .of(OptionText.englishName, "NAME"))
    var english: String?

    @Option(parsing: .unconditional, help: .of(OptionText.shortName, "NAME"))
    var abbreviation: String?

    @Option(parsing: .unconditional, help: .of(OptionText.shortNameEnglish, "NAME"))
    var englishAbbreviation: String?

    @Option(
        help: .of(OptionText.unitKind, "KIND"),
        completion: .list(Emulation.Unit.Kind.allCases.map(\.rawValue)))
    var kind: String?

    @Option(help: .of(OptionText.reportsOption, "YES/NO"), completion: .list(["yes", "no"]))
    var reports: String?

    /// What is named, as an edit.
    func edit() throws(Failure) -> Workflow.UnitEdit {
        var edit = Workflow.UnitEdit(
            english: english.map(TextInput.clean), abbreviation: abbreviation.map(TextInput.clean),
            abbreviationEnglish: englishAbbreviation.map(TextInput.clean))
        if let kind { edit.kind = try choice(kind, of: "--kind") }
        if let reports {
            guard let answer = Bool.reading(reports) else {
                throw .usage(FailureText.notOneOf(reports, "--reports", ["yes", "no"]))
            }
            edit.reports = answer
        }
        return edit
    }
}

extension Call {
    /// Changes the unit an argument names and gives it as it is then.
    fileprivate mutating func change(
        _ unit: String, _ request: (Emulation.Unit.ID) -> Workflow.SettingsRequest
    ) throws(Failure) {
        let seat = try change { (seat) throws(Failure) in request(try seat.rulebook.unit(named: unit).id) }
        try give(seat.rulebook.unit(named: unit).id, of: seat.rulebook)
    }

    fileprivate mutating func give(_ id: Emulation.Unit.ID, of rulebook: Rulebook) {
        guard let unit = rulebook.unit(id) else { return }
        var table = TextTable([("", .leading), ("", .leading)])
        let rows: [(Phrase, String)] = [
            (ColumnText.id, unit.id.rawValue), (SettingsText.unitName, unit.name.vietnamese),
            (SettingsText.english, unit.name.english), (SettingsText.abbreviation, unit.abbreviation),
            (SettingsText.abbreviationEnglish, unit.abbreviationEnglish ?? ""),
            (SettingsText.kind, word(unit.kind.phrase)),
            (SettingsText.reports, word(unit.reports ? ColumnText.yes : ColumnText.no)),
        ]
        for (label, text) in rows { table.add([word(label), text]) }
        for exemption in unit.exemptions {
            table.add([word(SettingsText.exempt), "\(word(exemption.quarter.phrase)): \(exemption.reason)"])
        }
        let text = table.text.drop { $0.isNewline }
        give(UnitSettingsOutput(unit, in: rulebook)) { String(text) }
    }
}

/// A unit with its exemptions as scripts read it.
struct UnitSettingsOutput: Encodable {
    let id: String
    let name: String
    let nameEnglish: String
    let abbreviation: String
    let kind: String
    @OrNull var leads: String?
    let reports: Bool
    let verified: Bool
    let exemptions: [ExemptionOutput]

    /// An exemption as scripts read it.
    struct ExemptionOutput: Encodable {
        let quarter: String
        let reason: String
    }

    init(_ unit: Emulation.Unit, in rulebook: Rulebook) {
        id = unit.id.rawValue
        name = unit.name.vietnamese
        nameEnglish = unit.name.english
        abbreviation = unit.abbreviation
        kind = unit.kind.rawValue
        leads = rulebook.directive.sectorLed(by: unit.id)?.id.rawValue
        reports = unit.reports
        verified = unit.verified
        exemptions = unit.exemptions.map { ExemptionOutput(quarter: $0.quarter.description, reason: $0.reason) }
    }
}
