import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua edit`
struct EditCommand: Subcommand {
    static let configuration = CommandConfiguration(
        "edit", HelpText.edit, usage: "thidua edit <ID> <options>", more: HelpText.editMore)

    @Argument(help: .of(OptionText.nomination, "ID"))
    var id: String

    @Option(parsing: .unconditional, help: .of(OptionText.seen, "HASH"))
    var seen: String?

    @OptionGroup
    var dossier: DossierOptions

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        guard !dossier.isEmpty else { throw .usage(FailureText.nothingToChange) }
        let seen = try version(seen: seen)
        var seat = try call.sit()
        let me = try seat.person()
        let id = try seat.workspace.nomination(named: id)
        let workspace = seat.workspace
        let read = try attempt { () throws(WorkspaceError) in try workspace.docket(id) }
        let filling = DossierFilling(
            options: dossier, rulebook: seat.rulebook, today: seat.today, language: call.language
        ) {
            (text) throws(Failure) in try workspace.letter(named: text).id
        }
        let next = try filling.filled(read.docket.dossier)
        let before = seen == nil || seen == read.version ? read.docket : nil
        _ = try seat.change(id, seen: before) { (workspace, at) throws(TransactionError) in
            try workspace.edit(id, to: next, seen: seen ?? read.version, by: me.id, at: at)
        }
        call.give(FiledOutput(id: id.rawValue)) { id.rawValue }
        if !call.globals.json { call.tell(CommandText.saved(id.rawValue)) }
    }
}
