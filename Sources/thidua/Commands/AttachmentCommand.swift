import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua attachment …`
struct AttachmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "attachment", HelpText.attachment, subcommands: [Open.self, Text.self, Save.self, Remove.self])

    /// `thidua attachment open`
    struct Open: Subcommand {
        static let configuration = CommandConfiguration("open", HelpText.attachmentOpen, more: HelpText.viewerMore)

        @OptionGroup
        var paper: PaperArguments

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let (seat, docket, place) = try paper.found(in: &call)
            let workspace = seat.workspace
            let found = try attempt { () throws(WorkspaceError) in try workspace.paperPath(at: place, of: docket) }
            try Viewer(environment: call.world.environment).open(found.path)
            call.give(PathOutput(path: found.path)) { found.path }
            call.warn(of: found.status)
        }
    }

    /// `thidua attachment text`
    struct Text: Subcommand {
        static let configuration = CommandConfiguration("text", HelpText.attachmentText)

        @OptionGroup
        var paper: PaperArguments

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let (seat, docket, place) = try paper.found(in: &call)
            let workspace = seat.workspace
            let read = try attempt { () throws(WorkspaceError) in
                try workspace.paper(at: place, of: docket, limit: EffectRunner.largestRead)
            }
            let name = docket.dossier.documents[place].attachment?.file ?? ""
            let reader = PaperReader(environment: call.world.environment, limit: 16 << 20)
            let text = try reader.lines(of: read.bytes, named: name)
            call.give(TextOutput(lines: text.lines, cut: text.isCut)) { text.lines.joined(separator: "\n") }
            if text.isCut, !call.globals.json { call.tell(PaperText.cut) }
            call.warn(of: read.status)
        }
    }

    /// `thidua attachment save`
    struct Save: Subcommand {
        static let configuration = CommandConfiguration("save", HelpText.attachmentSave)

        @OptionGroup
        var paper: PaperArguments

        @Argument(help: .of(OptionText.savePath, "PATH"), completion: .file())
        var path: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let (seat, docket, place) = try paper.found(in: &call)
            let wanted = TypedPath(text: path, environment: call.world.environment).absolute
            let workspace = seat.workspace
            let saved = try attempt { () throws(WorkspaceError) in
                try workspace.savePaper(at: place, of: docket, to: wanted)
            }
            call.give(PathOutput(path: saved.path)) { saved.path }
            call.warn(of: saved.status)
        }
    }

    /// `thidua attachment remove`
    struct Remove: Subcommand {
        static let configuration = CommandConfiguration("remove", HelpText.attachmentRemove)

        @OptionGroup
        var paper: PaperArguments

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            var (seat, docket, place) = try paper.found(in: &call, needsFile: false)
            let me = try seat.person()
            let id = docket.id
            let removed = try seat.change { (workspace, at) throws(TransactionError) in
                try workspace.removePaper(place: place, of: id, by: me.id, at: at).paper
            }
            let row = PaperOutput(removed, place: place, removed.attachment == nil ? .notAttached : .present)
            let language = call.language
            call.give(row) { removed.label(language) }
            if !call.globals.json { call.tell(PaperText.removedPaper(removed)) }
        }
    }
}

/// Which paper.
struct PaperArguments: ParsableArguments {
    @Argument(help: .of(OptionText.nomination, "ID"))
    var id: String

    @Argument(help: .of(OptionText.paperNumberArgument, "N"))
    var number: String

    /// The paper's nomination and its place there.
    func found(
        in call: inout Call, needsFile: Bool = true
    ) throws(Failure) -> (seat: Seat, docket: Docket, place: Int) {
        let seat = try call.sit()
        let id = try seat.workspace.nomination(named: id)
        let docket = try attempt { () throws(WorkspaceError) in try seat.workspace.docket(id).docket }
        return (seat, docket, try paperPlace(number, in: docket, needsFile: needsFile))
    }
}

extension Call {
    /// Says that a paper is no longer what was attached, and ends as with bad data.
    mutating func warn(of status: PaperStatus) {
        guard status == .changed else { return }
        tell(PaperText.changedSince)
        self.status = .badData
    }
}

/// Where a file is, as scripts read it.
struct PathOutput: Encodable {
    let path: String
}

/// The text of a paper, as scripts read it.
struct TextOutput: Encodable {
    let lines: [String]
    let cut: Bool
}
