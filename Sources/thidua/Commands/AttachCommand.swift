import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua attach`
struct AttachCommand: Subcommand {
    static let configuration = CommandConfiguration("attach", HelpText.attach, more: HelpText.attachMore)

    @Argument(help: .of(OptionText.nomination, "ID"))
    var id: String

    @Argument(help: .of(OptionText.paperFile, "FILE"), completion: .file())
    var file: String

    @Option(help: .of(OptionText.paperKind, "KIND"), completion: .list(Self.kinds))
    var kind: String?

    @Option(parsing: .unconditional, help: .of(OptionText.paperTitle, "TEXT"))
    var title: String?

    @Option(parsing: .unconditional, help: .of(OptionText.paperNumber, "TEXT"))
    var number: String?

    @Option(help: .of(OptionText.paperDay, "DAY"))
    var on: String?

    @Option(help: .of(OptionText.paperPlace, "N"))
    var to: String?

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    /// `opinion` is taken for `opinions`, as one such paper is one opinion.
    static let kinds = DocumentKind.allCases.map(\.rawValue)

    func perform(in call: inout Call) throws(Failure) {
        var seat = try call.sit()
        let me = try seat.person()
        let id = try seat.workspace.nomination(named: id)
        let workspace = seat.workspace
        let read = try attempt { () throws(WorkspaceError) in try workspace.docket(id) }
        let place = try to.map { text throws(Failure) in
            try paperPlace(text, in: read.docket, needsFile: false)
        }
        let old = place.map { read.docket.dossier.documents[$0] }
        var paper = Document(try kindAsked ?? old?.kind ?? .other)
        paper.title = cleaned(title)
        paper.number = cleaned(number)
        paper.day = try call.day(on, today: seat.today)
        if let old { paper = paper.completed(by: old) }
        let source = PaperSource.file(TypedPath(text: file, environment: call.world.environment).absolute)
        let asked = paper
        let done = try seat.change { (workspace, at) throws(TransactionError) in
            try workspace.attach(source, as: asked, place: place, to: id, seen: read.version, by: me.id, at: at)
        }
        let row = PaperOutput(done.nomination.dossier.documents[done.place], place: done.place, .present)
        call.give(row) { row.file ?? "" }
        if !call.globals.json {
            call.tell(PaperText.attached(row.file ?? "", as: done.nomination.dossier.documents[done.place].kind))
        }
    }

    private var kindAsked: DocumentKind? {
        get throws(Failure) {
            guard let kind else { return nil }
            return kind == "opinion" ? .opinions : try choice(kind, of: "--kind")
        }
    }

    private func cleaned(_ text: String?) -> String? {
        let clean = TextInput.clean(text ?? "")
        return clean.isEmpty ? nil : clean
    }
}

/// The place of the paper that an argument counts from 1.
func paperPlace(_ text: String, in docket: Docket, needsFile: Bool = true) throws(Failure) -> Int {
    guard let number = Int(text), number > .min else { throw .usage(PaperFailureText.notANumber(text)) }
    let documents = docket.dossier.documents
    guard documents.indices.contains(number - 1), !needsFile || documents[number - 1].attachment != nil else {
        throw Failure(.noPaper(docket.id, number: number))
    }
    return number - 1
}

/// A paper and how its copy stands, as scripts read it.
struct PaperOutput: Encodable {
    let place: Int
    let kind: String
    @OrNull var number: String?
    @OrNull var day: String?
    @OrNull var title: String?
    @OrNull var file: String?
    @OrNull var size: Int?
    @OrNull var sha256: String?
    let status: String

    init(_ document: Document, place: Int, _ status: PaperStatus) {
        self.place = place + 1
        kind = document.kind.rawValue
        number = document.number
        day = document.day?.description
        title = document.title
        file = document.attachment?.file
        size = document.attachment?.size
        sha256 = document.attachment?.sha256.hex
        self.status = status.rawValue
    }
}
