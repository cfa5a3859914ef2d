import Emulation
import EmulationText
import TerminalKit

/// What is entered in a letter, being filled in.
struct LetterForm: Sendable {
    let letter: Letter.ID
    let kind: Kind
    /// The letter as it opened; untouched fields keep its values.
    private let base: Letter
    /// The hash of the letter it began with, by which a change in between is noticed.
    var seen: Digest
    var form: Form<Field>
    let opened: Form<Field>
    var isChanged = false

    /// What is entered.
    enum Kind: String, CaseIterable, Sendable { case sign, minutes, arrive }

    enum Field: Hashable, Sendable { case number, day, signer, title }

    init(_ kind: Kind, _ letter: Letter, _ model: Model) {
        self.letter = letter.id
        self.kind = kind
        base = letter
        seen = Digest(of: letter.value)
        let language = model.language
        func text(_ text: String?) -> FormValue { .text(TextField(text: text ?? "")) }
        func suggested(_ text: String?) -> FormValue { .text(TextField(suggesting: text ?? "")) }
        func day(_ day: Day?) -> FormValue { suggested((day ?? model.today).full(language)) }
        let fields: [FormField<Field>] =
            switch kind {
            case .sign:
                [
                    FormField(id: .number, label: "", value: text(letter.number), isRequired: true),
                    FormField(id: .day, label: "", value: day(letter.day), isRequired: true),
                    FormField(
                        id: .signer, label: "",
                        value: letter.signer.map(text) ?? suggested(model.head(of: letter.unit)),
                        isRequired: true),
                ]
            case .minutes:
                [
                    FormField(id: .number, label: "", value: text(letter.minutes?.number)),
                    FormField(id: .day, label: "", value: suggested(letter.minutes?.day?.full(language))),
                    FormField(id: .title, label: "", value: text(letter.minutes?.title)),
                ]
            case .arrive:
                [
                    FormField(id: .number, label: "", value: text(letter.arrivalNumber), isRequired: true),
                    FormField(id: .day, label: "", value: day(letter.arrivalDay), isRequired: true),
                ]
            }
        form = Form(fields: fields, fold: TextFold.fold)
        opened = form
        relabel(language)
    }

    var title: Phrase {
        switch kind {
        case .sign: LetterText.signForm
        case .minutes: LetterText.minutesForm
        case .arrive: LetterText.receiveForm
        }
    }

    mutating func relabel(_ language: Language) {
        for index in form.fields.indices {
            let (label, help) = words(for: form.fields[index].id)
            form.fields[index].label = label(language)
            form.fields[index].help = help(language)
        }
    }

    private func words(for field: Field) -> (label: Phrase, help: Phrase) {
        switch (kind, field) {
        case (.sign, .number): (LetterText.number, LetterText.numberHelp)
        case (.sign, .day): (LetterText.signedOn, FormText.dayHelp)
        case (.arrive, .number): (LetterText.arrivalNumber, LetterText.arrivalHelp)
        case (.arrive, .day): (LetterText.arrivedOn, FormText.dayHelp)
        case (.minutes, .number): (LetterText.minutesNumber, LetterText.minutesHelp)
        case (.minutes, .day): (LetterText.minutesDay, FormText.dayHelp)
        case (_, .signer): (LetterText.signer, LetterText.signerHelp)
        case (_, .title): (LetterText.minutesTitle, LetterText.minutesHelp)
        }
    }

    /// What is asked for; nil where a field cannot be read, which is then said at the field.
    mutating func request(_ model: Model) -> Workflow.LetterRequest? {
        var errors: [Field: String] = [:]
        func text(_ field: Field, _ known: String? = nil) -> String? {
            if let known, !known.isEmpty, !isTouched(field) { return known }
            let text = TextInput.clean(form[field]?.text ?? "")
            if text.isEmpty, form[field]?.isRequired == true { errors[field] = model.say(FormText.wanted) }
            return text.isEmpty ? nil : text
        }
        func day() -> Day? {
            guard let words = text(.day) else { return nil }
            do throws(DayProblem) {
                return try Day.reading(words, today: model.today)
            } catch {
                errors[.day] = model.say(error.phrase)
                return nil
            }
        }
        let number = text(.number, knownNumber)
        let day = day()
        let signer = text(.signer, base.signer)
        let title = text(.title, base.minutes?.title)
        form.show(errors: errors)
        guard errors.isEmpty else { return nil }
        switch kind {
        case .sign:
            guard let number, let day, let signer else { return nil }
            return .sign(number: number, day: day, signer: signer)
        case .arrive:
            guard let number, let day else { return nil }
            return .arrive(number: number, day: day)
        case .minutes:
            // What the form does not show stays, a kept copy included.
            var minutes = model.office.letter(letter)?.letter.minutes ?? Document(.minutes)
            if number == nil, day == nil, title == nil, minutes.attachment == nil { return .minutes(nil) }
            minutes.number = number
            minutes.day = day
            minutes.title = title
            return .minutes(minutes)
        }
    }

    private var knownNumber: String? {
        switch kind {
        case .sign: base.number
        case .minutes: base.minutes?.number
        case .arrive: base.arrivalNumber
        }
    }

    /// True if the letter already holds everything filled in.
    var isUnchanged: Bool { !isTouched && (kind == .minutes || knownNumber != nil) }

    mutating func rewordErrors(_ model: Model) {
        var checked = self
        _ = checked.request(model)
        form.rewordErrors(as: checked.form)
    }
}

extension Model {
    /// Who signs for a unit today; nil where nobody is entered or several are.
    fileprivate func head(of unit: Unit.ID) -> String? {
        let heads = rulebook.people.filter { $0.holding(of: .signatory, in: .unit(unit), on: today) != nil }
        return heads.count == 1 ? heads.first?.name : nil
    }

    mutating func finish(_ outcome: Form<LetterForm.Field>.Outcome, of form: LetterForm) -> [Effect] {
        switch outcome {
        case .none, .changed: return []
        case .cancel: return leave(form.isChanged)
        case .submit:
            var form = form
            let request = form.request(self)
            page = .letterForm(form)
            if request != nil, form.isUnchanged { return leaveUnchanged() }
            return request.map { [.changeLetter($0, form.letter, seen: form.seen)] } ?? []
        }
    }
}
