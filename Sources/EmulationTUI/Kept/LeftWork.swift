import Emulation
import EmulationText
import TerminalKit

/// Something that was being typed when a program ended, and can be gone on with.
public struct LeftWork: Hashable, Sendable {
    /// What tells it from others that were left.
    public typealias ID = String

    /// What it is called among those that were left.
    public let id: ID
    /// Where it lies; absolute.
    public let path: String
    /// When it was last kept.
    public let keptAt: Instant
    /// Who was working; nil where it does not say.
    public let person: Person.ID?
    /// What was being typed.
    public let kind: Kind
    /// Whom or what it is about, in the words that were on screen.
    public let about: String
    let work: Value
    /// Whether the program broke off rather than was closed, so that what was typed last may be missing.
    public let wasCut: Bool
    /// What the words are for, where it is a note.
    private let note: KeptNote?

    /// The kinds of thing that are kept while they are typed.
    public enum Kind: String, CaseIterable, Sendable {
        case nomination, edit, report, figures, letter, paper, setting, list, note

        /// What it is called.
        public var phrase: Phrase {
            switch self {
            case .nomination: FormText.new
            case .edit: FormText.edit
            case .report: FormText.report
            case .figures: SectorText.figures
            case .letter: LetterText.letter
            case .paper: PaperText.formNew
            case .setting: SettingsText.title
            case .list: ImportPageText.title
            case .note: LeftWorkText.note
            }
        }
    }

    /// Reads what ``App/unsaved`` gave.
    /// - Throws: where it is not of this program, or of a version that keeps other things.
    public init(
        id: ID, path: String, keptAt: Instant, person: Person.ID?, work: Value, wasCut: Bool = false
    ) throws(FieldError) {
        var fields = try Fields(work, path: "work")
        self.id = id
        self.path = path
        self.keptAt = keptAt
        self.person = person
        self.work = work
        kind = try fields.choice("form")
        self.wasCut = wasCut
        note = kind == .note ? (try? KeptNote.reading(work))?.note : nil
        about = String(TextInput.clean(try fields.optionalString("about") ?? "").prefix(200))
    }

    /// What it is, and of whom.
    public var title: Phrase {
        let (name, about) = (note?.name ?? kind.phrase, note?.about(about) ?? Phrase(verbatim: about))
        return about.vietnamese.isEmpty ? name : [name, about].joined(" – ")
    }

    /// What words that were typed for a question are called, such as the reason of a return; nil of anything else.
    public var noteName: Phrase? { note?.name }

    /// What was typed, by the names of the fields as they are kept: of a text one line, of a list its rows.
    public var typed: [(field: String, lines: [String])] {
        guard var fields = try? Fields(work), let filled = try? FilledForm(reading: &fields) else { return [] }
        var typed = filled.fields.map { field in
            switch field.content {
            case .text(let text): (field.name, [text])
            case .choice(let chosen): (field.name, chosen.map { [$0] } ?? [])
            case .toggle(let isOn): (field.name, isOn ? ["true"] : [])
            case .list(let rows): (field.name, rows)
            }
        }
        if case .string(let note)? = fields.take("text") { typed.append(("note", [note])) }
        if case .dictionary(let subject)? = fields.take("subject"), case .string(let list)? = subject["list"] {
            typed.append(("list", list.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)))
        }
        return typed.map { (field: $0.0, lines: $0.1.filter { !$0.isEmpty }) }.filter { !$0.lines.isEmpty }
    }

    /// What is kept of something, for ``init(id:path:keptAt:person:work:)``.
    static func work(_ kind: Kind, about: String, _ write: (inout Record) -> Void) -> Value {
        var record = Record()
        record.set("form", kind)
        record.set("about", about)
        write(&record)
        return .dictionary(record.values)
    }
}
