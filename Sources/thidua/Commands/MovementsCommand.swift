import ArgumentParser
import Emulation
import EmulationText

/// `thidua movements`
struct MovementsCommand: Subcommand {
    static let configuration = CommandConfiguration("movements", HelpText.movements)

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let rulebook = try call.sit().rulebook
        let movements = rulebook.directive.movements
        var table = call.table(
            ColumnText.id, ColumnText.name, ColumnText.level, ColumnText.kind, ColumnText.launchedBy,
            ColumnText.clause)
        for movement in movements {
            table.add([
                movement.id.rawValue, call.word(movement.name.phrase), call.word(movement.level.phrase),
                call.word(movement.kind.phrase), movement.launchedBy.map { call.word($0.phrase) } ?? "",
                movement.clause ?? "",
            ])
        }
        call.give(movements.map(MovementOutput.init)) { movements.isEmpty ? "" : table.text }
        if !rulebook.hasDirective, !call.globals.json { call.tell(InForceText.lacksDirective(rulebook.settings.year)) }
    }
}

/// A movement as scripts read it.
struct MovementOutput: Encodable {
    let id: String
    let name: String
    let nameEnglish: String
    let level: String
    let kind: String
    @OrNull var launchedBy: String?
    @OrNull var launchedIn: Int?
    @OrNull var clause: String?
    let verified: Bool

    init(_ movement: Movement) {
        id = movement.id.rawValue
        name = movement.name.vietnamese
        nameEnglish = movement.name.english
        level = movement.level.rawValue
        kind = movement.kind.rawValue
        launchedBy = movement.launchedBy?.vietnamese
        launchedIn = movement.launchedIn
        clause = movement.clause
        verified = movement.verified
    }
}
