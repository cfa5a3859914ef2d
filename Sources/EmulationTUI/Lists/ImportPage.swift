import Emulation
import EmulationLists
import EmulationText
import TerminalKit

/// A list on its way in: where it comes from, what holds for all rows, and what would become of each.
struct ImportPage: Sendable {
    var form: Form<Field>
    /// The list; nil until a file was read or something pasted.
    var source: Source?
    var preview: ListPreview?
    var cursor = ListCursor()
    /// Whether a cell was mended here, which no file and no spreadsheet knows of.
    var isMended = false
    /// Whether the fields have the focus rather than the rows.
    var isFilling = true
    /// The fields as they were before they got the focus: Esc brings them back.
    private(set) var formBefore: Form<Field>?
    /// Whether anything was filled in.
    var isChanged = false
    let opened: Form<Field>
    /// How far the drafts are made; nil where none are being made.
    var progress: ImportProgress?

    private var known: Known?
    private var completion = PathCompletion()

    /// What tells whether the rows have to be looked at again, which takes long for many.
    private struct Known: Equatable, Sendable {
        let person: Person.ID
        let count: Int
        let tally: [State: Int]

        init(_ model: Model) {
            person = model.me
            count = model.office.desk.count
            tally = model.office.desk.tally
        }
    }

    enum Field: Hashable, CaseIterable, Sendable { case path, unit, award, basis, sector, year, letter }

    struct Source: Sendable {
        /// The file; nil for what was pasted.
        var path: String?
        /// What was read or pasted.
        let text: String
        /// The language its figures are written in: that of the screens when the list was taken.
        let language: Language
        var table: Result<ListTable, ListProblem>

        init(_ text: String, path: String?, _ language: Language) {
            self.path = path
            self.language = language
            self.text = text
            table = Result { () throws(ListProblem) in try ListTable(text) }
        }
    }

    init(_ model: Model) {
        let unit = NominationForm.ownUnits(model).first?.id
        form = Form(
            fields: [
                FormField(id: .path, label: "", value: .text(TextField(limit: 1000))),
                FormField(id: .unit, label: "", value: .choice(options: [], chosen: unit?.rawValue)),
                FormField(id: .award, label: "", value: .choice(options: [], chosen: nil)),
                FormField(id: .basis, label: "", value: .choice(options: [], chosen: nil)),
                FormField(id: .sector, label: "", value: .choice(options: [], chosen: nil)),
                FormField(
                    id: .year, label: "",
                    value: .text(TextField(suggesting: String(model.rulebook.settings.year), limit: 4))),
                FormField(id: .letter, label: "", value: .choice(options: [], chosen: Self.oneLetter)),
            ], fold: TextFold.fold)
        opened = form
        relabel(model)
    }

    static var oneLetter: String { "one" }
    static var noLetter: String { "none" }

    /// Whether the names are to travel with a letter.
    var isInLetter: Bool { form[.letter]?.chosen != Self.noLetter }

    /// The path as it is typed.
    var path: String { PathCompletion.path(in: .path, of: form) }

    /// Whether Tab completes the path rather than going on.
    var completesPath: Bool { completion.completes(.path, of: form) }

    /// Takes the path as far as it can be completed, with what it may go on to.
    mutating func complete(_ path: String, choices: [String], _ language: Language) {
        completion.put(path, choices: choices, into: .path, of: &form, help: ImportPageText.pathHelp, language)
        isChanged = true
    }

    /// What holds for rows that do not say; nil where the year cannot be read, which is then said at its field.
    mutating func defaults(_ model: Model) -> ListDefaults? {
        func id<Subject>(_ field: Field) -> Identifier<Subject>? {
            form[field]?.chosen.flatMap { Identifier<Subject>($0) }
        }
        let text = TextInput.clean(form[.year]?.text ?? "")
        guard let year = text.isEmpty ? model.rulebook.settings.year : Int(text), Years.judged.contains(year) else {
            form.show(errors: [.year: model.say(ImportPageText.notAYear)])
            return nil
        }
        return ListDefaults(
            unit: id(.unit), award: id(.award), basis: form[.basis]?.chosen.flatMap(Basis.init), sector: id(.sector),
            year: year)
    }

    /// Takes a list, and shows its rows with the first error selected.
    mutating func take(_ source: Source, _ model: Model) {
        self.source = source
        isMended = false
        preview = nil
        show(model)
    }

    /// Goes to the rows, the first error selected; stays at the fields where one of them cannot be read.
    mutating func show(_ model: Model) {
        guard look(model) else {
            isFilling = true
            return
        }
        isFilling = false
        cursor = ListCursor()
        if let fault = faults.first { cursor.selected = fault }
    }

    /// Goes to the fields.
    mutating func fill() {
        formBefore = form
        isFilling = true
    }

    /// Leaves the fields as they were before, for the rows; false where there are none to go back to.
    mutating func goBack(_ model: Model) -> Bool {
        if let formBefore {
            form = formBefore
            relabel(model)
        }
        guard look(model) else { return false }
        isFilling = false
        return true
    }

    /// Says anew what would become of each row; false where there is no list, or a field cannot be read.
    @discardableResult
    mutating func look(_ model: Model) -> Bool {
        guard let source, let defaults = defaults(model) else { return false }
        known = Known(model)
        switch source.table {
        case .failure(let problem): preview = ListPreview(unreadable: problem)
        case .success(let table):
            preview = ListPreview(
                table, defaults: defaults, letter: isInLetter ? .automatic : .none, rulebook: model.rulebook,
                desk: model.office.desk, by: model.me, at: model.now, language: source.language)
        }
        return true
    }

    /// Looks again after files changed; not while drafts are being made, which would be looked at one by one.
    mutating func refresh(_ model: Model) {
        guard progress == nil, !isFilling, Known(model) != known else { return }
        look(model)
    }

    /// The selected row.
    var selected: ListPreview.Row? {
        guard let rows = preview?.rows, rows.indices.contains(cursor.selected) else { return nil }
        return rows[cursor.selected]
    }

    /// The places of the rows that have something wrong.
    var faults: [Int] {
        (preview?.rows ?? []).enumerated().filter { $0.element.problems.isEmpty == false }.map(\.offset)
    }

    /// Whether what is wrong with the selected row is its name: it may be a total or a title, which is dropped.
    var isNobody: Bool {
        let names = (preview?.columns ?? []).filter { $0.column == .nominee || $0.column == .ordinal }
        return faultyCell.map { cell in names.contains { $0.number == cell.column } } ?? false
    }

    /// What is wrong with a cell of the selected row, so that it can be mended here.
    var faultyCell: ListProblem? {
        selected?.problems.first { $0.row != nil && $0.column != nil }
    }
}

extension ListPreview.Row {
    /// What is wrong with the row.
    var problems: [ListProblem] {
        if case .faulty(let problems) = outcome { problems } else { [] }
    }
}
