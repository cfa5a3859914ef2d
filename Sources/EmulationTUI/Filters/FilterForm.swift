import Emulation
import EmulationText
import TerminalKit

/// The panel that narrows a list of nominations field by field, with how many match as it is filled in.
struct FilterForm: Sendable {
    var form: Form<Field>
    /// What the way to the list narrowed it to already; its fields cannot be filled in.
    private let scope: NominationQuery
    private let order: NominationQuery.Order
    /// How many match.
    private(set) var count = 0

    enum Field: Hashable, CaseIterable, Sendable {
        case state, sector, unit, award, basis, kind, finding, waitingFor, days, search
    }

    init(_ list: NominationsPage, _ model: Model) {
        scope = list.scope
        order = list.query.order
        let query = list.query
        let scope = scope
        func choice(_ field: Field, _ chosen: String?) -> FormField<Field> {
            FormField(id: field, label: "", value: .choice(options: [], chosen: chosen ?? ""))
        }
        let isMine = query.waitingFor == model.me
        var fields = [
            choice(.state, query.state?.rawValue), choice(.sector, query.sector?.rawValue),
            choice(.unit, query.unit?.rawValue), choice(.award, query.award?.rawValue),
            choice(.basis, query.basis?.rawValue), choice(.kind, query.kind?.rawValue),
            choice(.finding, query.finding?.rawValue),
            choice(.waitingFor, isMine ? KeptView.me : query.waitingFor?.rawValue),
            FormField(
                id: Field.days, label: "",
                value: .text(TextField(text: query.waitingDays.map(String.init) ?? "", limit: 5))),
            FormField(id: Field.search, label: "", value: .text(TextField(text: list.filter.text, limit: 200))),
        ]
        for index in fields.indices where Self.isFixed(fields[index].id, in: scope) { fields[index].isVisible = false }
        form = Form(fields: fields, fold: TextFold.fold)
        relabel(model)
        recount(model)
    }

    /// Enter applies, Space or a letter opens a choice, Backspace puts it back to “all”, Ctrl-U all of them.
    mutating func handle(_ event: TerminalEvent, _ model: Model) -> Form<Field>.Outcome {
        if form.openPicker == nil {
            switch event {
            case .key(.enter): return .submit
            case .key(.control("u")):
                for index in form.fields.indices { clear(index) }
                recount(model)
                return .none
            case .key(.backspace), .key(.delete):
                if let index = form.fields.firstIndex(where: { $0.id == form.focus }), form.fields[index].chosen != nil
                {
                    clear(index)
                    recount(model)
                    return .none
                }
            default: break
            }
        }
        let outcome = form.handle(event)
        if case .changed = outcome { recount(model) }
        return outcome
    }

    private mutating func clear(_ index: Int) {
        switch form.fields[index].value {
        case .choice(let options, _): form.fields[index].value = .choice(options: options, chosen: "")
        case .text(var field):
            field.set("")
            form.fields[index].value = .text(field)
        default: break
        }
        form.fields[index].error = nil
    }

    private func chosen(_ field: Field) -> String? {
        form[field]?.chosen.flatMap { $0.isEmpty ? nil : $0 }
    }

    var search: String { TextInput.clean(form[.search]?.text ?? "") }

    private var days: String { TextInput.clean(form[.days]?.text ?? "") }

    /// What is filled in, within the scope of the list.
    func query(_ model: Model) -> NominationQuery {
        let me = model.me
        let mine = chosen(.waitingFor).flatMap { $0 == KeptView.me ? me : Person.ID($0) }
        let asked = NominationQuery(
            sector: chosen(.sector).flatMap { Sector.ID($0) }, unit: chosen(.unit).flatMap { Unit.ID($0) },
            state: chosen(.state).flatMap(State.init), award: chosen(.award).flatMap { Award.ID($0) },
            basis: chosen(.basis).flatMap(Basis.init), kind: chosen(.kind).flatMap(NomineeKind.init),
            finding: chosen(.finding).flatMap(Finding.Verdict.init),
            waitingDays: try? NumberText.daysReading(days, model.language), waitingFor: mine,
            words: TextFold.words(search))
        var query = asked.narrowed(to: scope)
        query.order = order
        return query
    }

    /// Counts anew what matches.
    mutating func recount(_ model: Model) {
        count = model.office.desk.positions(matching: query(model)).count
    }

    /// Whether it can be applied; what cannot be read is said at its field.
    mutating func isReadable(_ model: Model) -> Bool {
        var errors: [Field: String] = [:]
        do throws(FigureProblem) {
            if !days.isEmpty { _ = try NumberText.daysReading(days, model.language) }
        } catch {
            errors[.days] = model.say(error.phrase)
        }
        return !form.show(errors: errors)
    }

    mutating func relabel(_ model: Model) {
        for index in form.fields.indices {
            let id = form.fields[index].id
            form.fields[index].label = Self.label(of: id)(model.language)
            form.fields[index].help = Self.help(of: id)(model.language)
            if case .choice(_, let chosen) = form.fields[index].value {
                form.fields[index].value = .choice(options: options(for: id, model), chosen: chosen)
            }
        }
    }

    mutating func reword(_ model: Model) {
        relabel(model)
        var checked = self
        _ = checked.isReadable(model)
        form.rewordErrors(as: checked.form)
        form.rewordPicker()
    }

    private static func isFixed(_ field: Field, in scope: NominationQuery) -> Bool {
        switch field {
        case .state: scope.state != nil
        case .sector: scope.sector != nil
        case .unit: scope.unit != nil
        case .basis: scope.basis != nil
        case .waitingFor: scope.waitingFor != nil
        case .award, .kind, .finding, .days, .search: false
        }
    }

    private static func label(of field: Field) -> Phrase {
        switch field {
        case .state: FilterText.state
        case .sector: FilterText.sector
        case .unit: FilterText.unit
        case .award: FilterText.award
        case .basis: FilterText.basis
        case .kind: FilterText.kind
        case .finding: FilterText.finding
        case .waitingFor: FilterText.waitingFor
        case .days: FilterText.waitingDays
        case .search: FilterText.search
        }
    }

    private static func help(of field: Field) -> Phrase {
        switch field {
        case .days: FilterText.daysHelp
        case .search: FilterText.searchHelp
        default: FilterText.choiceHelp
        }
    }

    private func options(for field: Field, _ model: Model) -> [PickerOption<String>] {
        let language = model.language
        let rulebook = model.rulebook
        func words<Choice: CaseIterable & RawRepresentable>(
            _ type: Choice.Type, _ phrase: (Choice) -> Phrase, _ detail: (Choice) -> String = { _ in "" }
        ) -> [PickerOption<String>] where Choice.RawValue == String {
            type.allCases.map { PickerOption(id: $0.rawValue, label: phrase($0)(language), detail: detail($0)) }
        }
        let options: [PickerOption<String>] =
            switch field {
            case .state: words(State.self, \.phrase, \.sign)
            case .sector:
                rulebook.directive.sectors.map { PickerOption(id: $0.id.rawValue, label: $0.name(language)) }
            case .unit:
                rulebook.units.map { PickerOption($0, language) }
            case .award: rulebook.awards.map { PickerOption($0, language) }
            case .basis: words(Basis.self, \.phrase)
            case .kind: words(NomineeKind.self, \.phrase)
            case .finding:
                words(Finding.Verdict.self, FilterText.verdict) {
                    model.rulebook.ruleSet(of: model.rulebook.settings.year) == nil
                        ? ListText.notJudged(language) : $0.sign
                }
            case .waitingFor:
                [PickerOption(id: KeptView.me, label: FilterText.me(language))]
                    + rulebook.people.map { PickerOption($0, in: rulebook, language) }
            case .days, .search: []
            }
        return [PickerOption(id: "", label: FilterText.all(language))] + options
    }
}

extension Model {
    mutating func openFilterForm() {
        guard let list else { return }
        push(.filterForm(FilterForm(list, self)))
    }

    mutating func finish(_ outcome: Form<FilterForm.Field>.Outcome, of form: FilterForm) -> [Effect] {
        switch outcome {
        case .none, .changed: break
        case .cancel: pop()
        case .submit:
            var form = form
            let isReadable = form.isReadable(self)
            page = .filterForm(form)
            guard isReadable else { return [] }
            pop()
            if case .subject(var subject) = page {
                subject.isReading = false
                page = .subject(subject)
            }
            guard var list else { return [] }
            list.narrow(to: form.query(self), search: form.search, office)
            self.list = list
        }
        return []
    }
}
