import ArgumentParser
import Emulation
import EmulationStore
import EmulationText
import TerminalKit

/// `thidua attachments`
struct AttachmentsCommand: Subcommand {
    static let configuration = CommandConfiguration("attachments", HelpText.attachments)

    @Argument(help: .of(OptionText.nomination, "ID"))
    var id: String

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        var seat = try call.sit()
        let id = try seat.workspace.nomination(named: id)
        let workspace = seat.workspace
        let docket = try attempt { () throws(WorkspaceError) in try workspace.docket(id).docket }
        let statuses = seat.workspace.papers(of: docket)
        let language = call.language
        let documents = docket.dossier.documents
        let rows = documents.indices.map { PaperOutput(documents[$0], place: $0, statuses[$0]) }
        var table = TextTable([
            (title: "N", align: .trailing), (title: call.word(PaperText.kind), align: .leading),
            (title: call.word(PaperText.number), align: .leading), (title: call.word(PaperText.day), align: .leading),
            (title: call.word(PaperText.title), align: .leading), (title: call.word(PaperText.file), align: .leading),
            (title: call.word(PaperText.size), align: .trailing), (title: call.word(PaperText.status), align: .leading),
        ])
        for (place, document) in documents.enumerated() {
            let status = statuses[place]
            table.add([
                String(place + 1), document.kind.phrase(language), document.number ?? "",
                document.day?.full(language) ?? "", document.title ?? "", document.attachment?.file ?? "",
                document.attachment.map { NumberText.size($0.size, language) } ?? "",
                "\(status.sign) \(status.phrase(language))",
            ])
        }
        let text = documents.isEmpty ? "" : table.text
        call.give(rows) { text }
        if documents.isEmpty, !call.globals.json { call.tell(PaperText.empty) }
        if statuses.contains(where: \.isFault) { call.status = .badData }
    }
}
