import Emulation
import EmulationText
import TerminalKit

/// A paper being attached, or what is said of one being changed.
struct PaperForm: Sendable {
    let id: Nomination.ID
    /// What was seen of the nomination.
    let seen: Digest
    /// The dossier as it was seen.
    let dossier: Dossier
    /// The paper that is changed; nil for one more.
    let place: Int?
    var form: Form<Field>
    let opened: Form<Field>
    var isChanged = false
    private var completion = PathCompletion()

    enum Field: Hashable, Sendable { case path, kind, title, number, day }

    init(_ opened: OpenedNomination, at place: Int?, near selected: Int? = nil, _ model: Model) {
        self.init(opened.docket.id, opened.docket.dossier, seen: opened.seen, at: place, near: selected, model)
    }

    /// A form on a dossier as it was seen; the places must be among its papers.
    init(
        _ id: Nomination.ID, _ dossier: Dossier, seen: Digest, at place: Int?, near selected: Int? = nil, _ model: Model
    ) {
        self.id = id
        self.seen = seen
        self.dossier = dossier
        self.place = place
        let documents = dossier.documents
        let base = place.map { documents[$0] }
        // What still has no file is what is most likely attached.
        let waiting = documents.filter { $0.attachment == nil }
        let here = selected.map { documents[$0] }.flatMap { $0.attachment == nil ? $0 : nil }
        let wanted = base ?? here ?? waiting.first
        let kinds = Self.kinds(model.language)
        form = Form(
            fields: [
                FormField(
                    id: .path, label: "", value: .text(TextField()), isRequired: base?.attachment == nil),
                FormField(
                    id: .kind, label: "", value: .choice(options: kinds, chosen: wanted?.kind.rawValue),
                    isRequired: true),
                FormField(id: .title, label: "", value: .text(TextField(text: base?.title ?? "", limit: 300))),
                FormField(id: .number, label: "", value: .text(TextField(text: base?.number ?? "", limit: 100))),
                FormField(
                    id: .day, label: "", value: .text(TextField(suggesting: base?.day?.full(model.language) ?? ""))),
            ], fold: TextFold.fold)
        opened = form
        relabel(model.language)
    }

    private static func kinds(_ language: Language) -> [PickerOption<String>] {
        DocumentKind.allCases.map { PickerOption(id: $0.rawValue, label: $0.phrase(language).capitalisedFirst) }
    }

    mutating func relabel(_ language: Language) {
        for index in form.fields.indices {
            let (label, help): (Phrase, Phrase?) =
                switch form.fields[index].id {
                case .path: (PaperText.path, keepsFile ? PaperText.pathKept : PaperText.pathHelp)
                case .kind: (PaperText.kind, nil)
                case .title: (PaperText.title, PaperText.titleHelp)
                case .number: (PaperText.number, nil)
                case .day: (PaperText.day, FormText.dayHelp)
                }
            form.fields[index].label = label(language)
            form.fields[index].help = help?(language) ?? ""
        }
        let chosen = form[.kind]?.chosen
        form[.kind]?.value = .choice(options: Self.kinds(language), chosen: chosen)
    }

    private var keepsFile: Bool { place.map { dossier.documents[$0].attachment != nil } ?? false }

    /// The path as it is typed.
    var path: String { PathCompletion.path(in: .path, of: form) }

    /// Whether Tab completes the path rather than going on.
    var completesPath: Bool { completion.completes(.path, of: form) }

    /// Takes the path as far as it can be completed, with what it may go on to.
    mutating func complete(_ path: String, choices: [String], _ language: Language) {
        completion.put(path, choices: choices, into: .path, of: &form, help: PaperText.pathHelp, language)
        isChanged = true
    }

    /// What is asked for; nil where a field cannot be read, which is then said at the field.
    mutating func effect(_ model: Model) -> Effect? {
        var errors: [Field: String] = [:]
        func text(_ field: Field) -> String? {
            let text = TextInput.clean(form[field]?.text ?? "")
            return text.isEmpty ? nil : text
        }
        var paper = place.map { dossier.documents[$0] } ?? Document(.other)
        if place == nil || isTouched(.kind) {
            paper.kind = form[.kind]?.chosen.flatMap(DocumentKind.init(rawValue:)) ?? .other
        }
        if isTouched(.title) { paper.title = text(.title) }
        if isTouched(.number) { paper.number = text(.number) }
        if isTouched(.day) {
            do throws(DayProblem) {
                paper.day = try text(.day).map { words throws(DayProblem) in
                    try Day.reading(words, today: model.today)
                }
            } catch {
                errors[.day] = model.say(error.phrase)
            }
        }
        if form[.kind]?.chosen == nil { errors[.kind] = model.say(FormText.wanted) }
        if path.isEmpty, place == nil { errors[.path] = model.say(FormText.wanted) }
        form.show(errors: errors)
        guard errors.isEmpty else { return nil }
        var next = dossier
        if let place { next.documents[place] = paper }
        guard !path.isEmpty else { return .edit(id, to: next, seen: seen) }
        return .attach(path, as: paper, at: place, to: id, seen: seen)
    }
}

extension Model {
    mutating func finish(_ outcome: Form<PaperForm.Field>.Outcome, of form: PaperForm) -> [Effect] {
        switch outcome {
        case .none, .changed: return []
        case .cancel: return leave(form.isChanged)
        case .submit:
            var form = form
            let effect = form.effect(self)
            page = .paperForm(form)
            if case .edit(_, form.dossier, _)? = effect { return leaveUnchanged() }
            return effect.map { [$0] } ?? []
        }
    }

    /// Takes a key while a paper's form is filled in.
    mutating func update(_ form: PaperForm, _ event: TerminalEvent) -> [Effect] {
        var form = form
        if event == .key(.tab), form.completesPath { return [.completePath(form.path)] }
        message = nil
        let outcome = form.form.handle(event)
        if case .changed = outcome { form.isChanged = true }
        page = .paperForm(form)
        return finish(outcome, of: form)
    }
}
