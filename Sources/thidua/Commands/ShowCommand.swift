import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua show`
struct ShowCommand: Subcommand {
    static let configuration = CommandConfiguration("show", HelpText.show)

    @Argument(help: .of(OptionText.nomination, "ID"))
    var id: String

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        var seat = try call.sit()
        let id = try seat.workspace.nomination(named: id)
        let read = try attempt { () throws(WorkspaceError) in try seat.workspace.docket(id) }
        let findings = seat.workspace.findings(for: read.docket)
        // Where nobody asks there is nothing they may do.
        let actions =
            seat.me.map {
                Workflow(seat.rulebook).availability(on: read.docket, by: $0.id, at: seat.time.shown)
            } ?? []
        let language = call.language
        let output = ShowOutput(
            read.docket, version: read.version, findings: findings, actions: actions, in: seat.rulebook, on: seat.today,
            language)
        let papers = call.globals.json ? [] : seat.workspace.papers(of: read.docket)
        let text = DocketText(
            docket: read.docket, papers: papers, findings: findings, actions: actions, rulebook: seat.rulebook,
            today: seat.today,
            language: language)
        call.give(output) { text.lines.joined(separator: "\n") }
    }
}
