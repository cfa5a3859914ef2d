import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua sectors`
struct SectorsCommand: Subcommand {
    static let configuration = CommandConfiguration("sectors", HelpText.sectors)

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let seat = try call.sit()
        let rulebook = seat.rulebook
        let desk = seat.workspace.desk
        let rows = rulebook.directive.sectors.map { sector in
            SectorOutput(sector, in: seat.workspace, nominations: desk.number(in: sector.id))
        }
        var table = call.table(
            ColumnText.id, ColumnText.name, ColumnText.leadUnit, ColumnText.clause, ColumnText.nominations,
            ColumnText.targets)
        for (sector, row) in zip(rulebook.directive.sectors, rows) {
            let goals = sector.targets.compactMap { $0.goal.map(call.word) }
            table.add([
                row.id, call.word(sector.name.phrase), call.word(rulebook.name(ofUnit: sector.leadUnit)),
                row.clause ?? "",
                String(row.nominations), goals.joined(separator: ", "),
            ])
        }
        call.give(rows) { table.text }
        if let notice = rulebook.frameNotice, !call.globals.json { call.tell(notice) }
    }
}

/// A sector as scripts read it.
struct SectorOutput: Encodable {
    let id: String
    let name: String
    let nameEnglish: String
    let leadUnit: String
    let leadUnitName: String
    @OrNull var clause: String?
    let coordinatingUnits: [String]
    let coordinatingVerified: Bool
    let targets: [TargetOutput]
    let nominations: Int

    init(_ sector: Sector, in workspace: Workspace, nominations: Int) {
        id = sector.id.rawValue
        name = sector.name.vietnamese
        nameEnglish = sector.name.english
        leadUnit = sector.leadUnit.rawValue
        leadUnitName = workspace.rulebook.name(ofUnit: sector.leadUnit).vietnamese
        clause = sector.clause.isEmpty ? nil : sector.clause
        coordinatingUnits = sector.coordinatingUnits.map(\.rawValue)
        coordinatingVerified = sector.coordinatingVerified == true
        targets = sector.targets.map { TargetOutput($0, of: sector, in: workspace) }
        self.nominations = nominations
    }
}

/// A sector's target as scripts read it.
struct TargetOutput: Encodable {
    let id: String
    let text: String
    let textEnglish: String
    let `operator`: String
    @OrNull var value: Double?
    @OrNull var unit: String?
    @OrNull var due: String?
    let verified: Bool
    @OrNull var measure: String?
    @OrNull var measureEnglish: String?
    let measureVerified: Bool
    let progress: [Step]

    /// How far it was reached by a quarter.
    struct Step: Encodable {
        let quarter: String
        let value: Double
    }

    init(_ target: Target, of sector: Sector, in workspace: Workspace) {
        id = target.id.rawValue
        text = target.text.vietnamese
        textEnglish = target.text.english
        `operator` = target.comparison.rawValue
        value = target.value
        unit = target.unit
        due = target.due?.description
        verified = target.verified
        measure = target.measure?.vietnamese
        measureEnglish = target.measure?.english
        measureVerified = target.measureVerified == true
        progress = Quarter.all(in: workspace.rulebook.settings.year).compactMap { quarter in
            let report = workspace.reports[ReportKey(unit: sector.leadUnit, quarter: quarter)]
            return report?.figures[target.id].map { Step(quarter: quarter.description, value: $0) }
        }
    }
}

extension Rulebook {
    /// A unit's name; its id where the roster has no such unit.
    func name(ofUnit id: Emulation.Unit.ID) -> Phrase {
        unit(id)?.name.phrase ?? Phrase(verbatim: id.rawValue)
    }
}
