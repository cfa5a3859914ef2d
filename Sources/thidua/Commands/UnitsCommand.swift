import ArgumentParser
import Emulation
import EmulationText

/// `thidua units`
struct UnitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "units", HelpText.units, subcommands: [List.self, Show.self, Add.self, Edit.self, Exempt.self],
        usually: List.self)

    /// `thidua units list`
    struct List: Subcommand {
        static let configuration = CommandConfiguration("list", HelpText.list)

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let rulebook = try call.sit().rulebook
            var table = call.table(
                ColumnText.id, ColumnText.name, ColumnText.abbreviation, ColumnText.kind, ColumnText.leads,
                ColumnText.reports)
            for unit in rulebook.units {
                let led = rulebook.directive.sectorLed(by: unit.id)
                table.add([
                    unit.id.rawValue, call.word(unit.name.phrase), unit.shortName(call.language),
                    call.word(unit.kind.phrase),
                    led.map { call.word($0.name.phrase) } ?? "",
                    call.word(unit.reports ? ColumnText.yes : ColumnText.no),
                ])
            }
            if let notice = rulebook.rosterNotice, !call.globals.json { call.tell(notice) }
            call.give(rulebook.units.map { UnitOutput($0, in: rulebook) }) { table.text }
        }
    }
}

/// A unit as scripts read it.
struct UnitOutput: Encodable {
    let id: String
    let name: String
    let abbreviation: String
    let kind: String
    @OrNull var leads: String?
    let reports: Bool
    let verified: Bool
    @OrNull var hasLegalPersonality: Bool?
    let legalPersonalityVerified: Bool

    init(_ unit: Emulation.Unit, in rulebook: Rulebook) {
        id = unit.id.rawValue
        name = unit.name.vietnamese
        abbreviation = unit.abbreviation
        kind = unit.kind.rawValue
        leads = rulebook.directive.sectorLed(by: unit.id)?.id.rawValue
        reports = unit.reports
        verified = unit.verified
        hasLegalPersonality = unit.hasLegalPersonality
        legalPersonalityVerified = unit.legalPersonalityVerified == true
    }
}
