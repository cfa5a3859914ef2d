import Emulation
import EmulationText
import TerminalKit

/// The papers of a nomination, each with how its copy stands.
struct PapersPage: Sendable {
    var id: Nomination.ID
    var cursor = ListCursor()
    var opened: OpenedNomination?

    var documents: [Document] { opened?.docket.dossier.documents ?? [] }

    /// The selected paper's place in the dossier; nil where there is none.
    var selected: Int? { documents.indices.contains(cursor.selected) ? cursor.selected : nil }

    /// Takes what was read; the selection stays on its paper.
    mutating func show(_ nomination: OpenedNomination) {
        let before = selected.map { documents[$0] }
        opened = nomination
        if let row = before.flatMap(documents.firstIndex) { cursor.follow(to: row) }
        cursor.selected = min(cursor.selected, max(0, documents.count - 1))
    }

    /// How a paper's copy stands.
    func status(at place: Int) -> PaperStatus {
        opened?.status(at: place) ?? .unchecked
    }
}

extension OpenedNomination {
    /// How the copy of a paper stands.
    func status(at place: Int) -> PaperStatus {
        guard docket.dossier.documents.indices.contains(place) else { return .notAttached }
        if docket.dossier.documents[place].attachment == nil { return .notAttached }
        return papers.indices.contains(place) ? papers[place] : .unchecked
    }

    /// How many copies can no longer be relied on.
    var paperFaults: Int {
        docket.dossier.documents.indices.count { status(at: $0).isFault }
    }
}

/// The text of a paper, being read.
struct PaperTextPage: Sendable {
    /// The page's part of the path in the title line.
    var name: Phrase
    /// What it is called.
    var heading: Phrase
    var reading: PaperReading
    var scroll = 0
    /// The text broken for a width, since breaking a long one anew for every key takes long.
    private(set) var rows: [Line] = []
    private var columns = 0

    init(name: Phrase, heading: Phrase, reading: PaperReading) {
        self.name = name
        self.heading = heading
        self.reading = reading
    }

    /// Breaks the text for a width; nothing where it is broken for it already.
    mutating func wrap(columns: Int, cut: String) {
        guard columns != self.columns else { return }
        self.columns = columns
        rows = reading.lines.flatMap { TextLayout.wrap([Span($0)], columns: max(1, columns)) }
        if reading.isCut { rows.append([Span(cut, .info)]) }
    }
}

extension Model {
    /// Opens the papers of the nomination on screen.
    mutating func openPapers() -> [Effect] {
        guard let opened else { return [] }
        var papers = PapersPage(id: opened.docket.id)
        papers.opened = opened
        push(.papers(papers))
        return [.openPapers(papers.id)]
    }

    /// The papers page with the selected paper's place.
    private var paperAtHand: (page: PapersPage, place: Int)? {
        guard case .papers(let papers) = page, let place = papers.selected else { return nil }
        return (papers, place)
    }

    mutating func readPaper() -> [Effect] {
        paperAtHand.map { [.readPaper($0.place, of: $0.page.id)] } ?? []
    }

    mutating func viewPaper() -> [Effect] {
        paperAtHand.map { [.viewPaper($0.place, of: $0.page.id)] } ?? []
    }

    mutating func openPaperForm(changing: Bool) {
        guard case .papers(let papers) = page, let opened = papers.opened else { return }
        push(.paperForm(PaperForm(opened, at: changing ? papers.selected : nil, near: papers.selected, self)))
    }

    mutating func askToRemovePaper() {
        guard let (papers, place) = paperAtHand, let opened = papers.opened else { return }
        let document = papers.documents[place]
        ask(
            .removePaper(place, of: papers.id, seen: opened.seen),
            title: Phrase(each: { PaperText.removeQuestion(document.label($0))($0) }),
            message: document.attachment.map { [PaperText.removeHelp($0.file)] } ?? [], yes: PaperText.remove)
    }

    /// Shows the text of a paper that was read.
    mutating func show(_ reading: PaperReading) {
        guard case .papers(let papers) = page, papers.documents.indices.contains(reading.place) else { return }
        let document = papers.documents[reading.place]
        push(
            .paperText(
                PaperTextPage(
                    name: document.kind.phrase, heading: Phrase(each: document.label), reading: reading)))
        wrapText()
        if reading.isChanged { message = .problem(PaperText.changedSince) }
    }

    /// Breaks the text being read for the size and the language of the canvas.
    mutating func wrapText() {
        guard case .paperText(var text) = page else { return }
        let canvas = Canvas(model: self)
        text.wrap(columns: canvas.paperTextRoom(Frame.body(of: size)).columns, cut: say(PaperText.cut))
        page = .paperText(text)
        text.scroll = min(text.scroll, Canvas(model: self).lastScroll)
        page = .paperText(text)
    }
}
