import Emulation
import EmulationText
import TerminalKit

/// The days of a report's sending and receipt, being filled in.
struct ReportForm: Sendable {
    var unit: Unit.ID
    var quarter: Quarter
    /// The receipt being corrected; nil where a new one is recorded.
    var correcting: QuarterlyReport.Entry.ID?
    /// The day of the current receipt if a new one is recorded on top of it; nil if there is none.
    let alreadyIn: Day?
    var form: Form<Field>
    /// The form as it opened.
    let opened: Form<Field>
    /// The hash of what was known of the report.
    var seen: Digest
    var isChanged = false

    enum Field: Hashable, Sendable { case sent, received, note }

    init(unit: Unit.ID, quarter: Quarter, correcting receipt: Receipt?, _ model: Model) {
        self.unit = unit
        self.quarter = quarter
        correcting = receipt?.entry
        let language = model.language
        func day(_ day: Day?) -> FormValue { .text(TextField(suggesting: day?.full(language) ?? "")) }
        form = Form(
            fields: [
                FormField(id: .sent, label: "", value: day(receipt?.sentOn)),
                FormField(
                    id: .received, label: "", value: day(receipt.map(\.receivedOn) ?? model.today), isRequired: true),
                FormField(id: .note, label: "", value: .text(TextField())),
            ], fold: TextFold.fold)
        opened = form
        let last = receipt == nil ? model.report(of: unit, quarter).receipts.last : nil
        alreadyIn = last.flatMap { $0.wasReturned ? nil : $0.receivedOn }
        seen = model.report(of: unit, quarter).digest(about: nil)
        relabel(language)
    }

    mutating func relabel(_ language: Language) {
        for index in form.fields.indices {
            let (label, help): (Phrase, Phrase?) =
                switch form.fields[index].id {
                case .sent: (FormText.sentOn, FormText.sentHelp)
                case .received: (FormText.receivedOn, FormText.receivedHelp)
                case .note: (FormText.note, nil)
                }
            form.fields[index].label = label(language)
            form.fields[index].help = help?(language) ?? ""
        }
    }

    /// What is asked for; nil where a day cannot be read, which is then said at its field.
    mutating func request(_ model: Model) -> Workflow.ReportRequest? {
        var errors: [Field: String] = [:]
        func day(_ field: Field) -> Day? {
            let typed = model.typedDay(TextInput.clean(form[field]?.text ?? ""))
            if let error = typed.error { errors[field] = error }
            return typed.day
        }
        let sent = day(.sent)
        let received = day(.received)
        if received == nil, errors[.received] == nil, correcting == nil {
            errors[.received] = model.say(FormText.wanted)
        }
        form.show(errors: errors)
        guard errors.isEmpty else { return nil }
        let words = TextInput.clean(form[.note]?.text ?? "")
        let note = words.isEmpty ? nil : words
        if let correcting { return .correct(correcting, sent: sent, received: received, note: note) }
        return .receive(sent: sent, received: received, note: note)
    }
}

extension Model {
    mutating func finish(_ outcome: Form<ReportForm.Field>.Outcome, of form: ReportForm) -> [Effect] {
        switch outcome {
        case .none, .changed: return []
        case .cancel: return leave(form.isChanged)
        case .submit:
            var form = form
            let request = form.request(self)
            page = .reportForm(form)
            let changesNothing = form.correcting != nil || form.alreadyIn != nil
            if request != nil, changesNothing, !form.isTouched { return leaveUnchanged() }
            return request.map { [.enter($0, unit: form.unit, quarter: form.quarter, seen: form.seen)] } ?? []
        }
    }

    /// What is known of a unit's report for a quarter.
    func report(of unit: Unit.ID, _ quarter: Quarter) -> QuarterlyReport {
        office.reports[Office.ReportKey(unit, quarter)] ?? QuarterlyReport(unit: unit, quarter: quarter)
    }

    /// Leaves a form that would change nothing, without writing.
    mutating func leaveUnchanged() -> [Effect] {
        message = .done(FormText.unchanged)
        return leave(false)
    }

    /// Leaves a form, asking first where something was filled in.
    mutating func leave(_ isChanged: Bool) -> [Effect] {
        guard isChanged else {
            pop()
            return reopen()
        }
        ask(.leaveForm, title: FrameText.leaveQuestion, yes: FrameText.discard)
        return []
    }

    /// Relabels all forms after a change of language, those further down the stacks too; input stays.
    mutating func relabelForms() {
        for (section, pages) in stacks { stacks[section] = pages.map(reworded) }
    }

    /// A page of a form in the language of the canvas.
    func reworded(_ page: Page) -> Page {
        switch page {
        case .reportForm(var form):
            form.relabel(language)
            form.rewordErrors(self)
            return .reportForm(form)
        case .measureForm(var form):
            form.relabel(self)
            form.rewordErrors(self)
            return .measureForm(form)
        case .letterForm(var form):
            form.relabel(language)
            form.rewordErrors(self)
            return .letterForm(form)
        case .filterForm(var form):
            form.reword(self)
            return .filterForm(form)
        case .nominationForm(var form):
            form.relabel(self)
            form.rewordErrors(self)
            form.form.rewordPicker()
            return .nominationForm(form)
        case .paperForm(var form):
            form.relabel(language)
            form.rewordErrors(self)
            form.form.rewordPicker()
            return .paperForm(form)
        case .listImport(var list):
            list.relabel(self)
            list.form.rewordPicker()
            return .listImport(list)
        case .settingsForm(var form):
            form.relabel(self)
            form.rewordErrors(self)
            form.form.rewordPicker()
            return .settingsForm(form)
        case .conflict(var conflict):
            conflict.reword(reworded)
            return .conflict(conflict)
        default: return page
        }
    }
}
