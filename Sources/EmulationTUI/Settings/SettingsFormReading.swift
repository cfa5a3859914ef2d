import Emulation
import EmulationText
import TerminalKit

extension SettingsForm {
    /// What is asked for, and what cannot be read in which field. Nothing is asked for where an edit changes nothing.
    func reading(_ model: Model) -> (request: Workflow.SettingsRequest?, errors: [Field: String]) {
        var reader = Reader(form: form, opened: opened, model: model)
        let request = request(&reader)
        let isAsked = reader.errors.isEmpty && (isTouched || !kind.isThere(in: model.rulebook))
        return (isAsked ? request : nil, reader.errors)
    }

    private func request(_ reader: inout Reader) -> Workflow.SettingsRequest? {
        let rulebook = reader.model.rulebook
        switch kind {
        case .setting(let key):
            guard let change = reader.setting(key), change != rulebook.settings.value(of: key) else { return nil }
            return .set(change)
        case .newPerson:
            let name = reader.wanted(.name)
            let unit = reader.unit(.unit)
            let roles = chosenRole.flatMap { reader.holding($0) }.map { [$0] } ?? []
            guard let unit, !name.isEmpty else { return nil }
            guard let id = rulebook.newPersonID(for: name) else {
                reader.errors[.name] = FailureText.noID(name)(reader.model.language)
                return nil
            }
            return .addPerson(Person(id: id, name: name, unit: unit, logins: reader.lines(.logins), roles: roles))
        case .person(let id):
            guard let person = rulebook.person(id) else { return nil }
            let name = reader.wanted(.name, person.name)
            let unit = reader.unit(.unit)
            let logins = isTouched(.logins) ? reader.lines(.logins) : person.logins
            if name == person.name, unit == person.unit, logins == person.logins { return nil }
            return .editPerson(
                id, name: name == person.name ? nil : name, unit: unit == person.unit ? nil : unit,
                logins: logins == person.logins ? nil : logins)
        case .newRole(let id):
            guard let role = chosenRole else {
                reader.errors[.role] = FormText.wanted(reader.model.language)
                return nil
            }
            return reader.holding(role).map { .addRole($0, to: id) }
        case .roleDays(let id, let holding):
            let (from, to) = (reader.day(.from), reader.day(.to))
            if from == holding.from, to == holding.to { return nil }
            return .dateRole(holding, of: id, from: from, to: to)
        case .endRole(let id, let holding):
            _ = reader.wanted(.lastDay)
            return reader.day(.lastDay).map { .endRole(holding, of: id, on: $0) }
        case .newUnit: return newUnit(&reader)
        case .unit(let id): return edit(of: id, &reader)
        case .exempt(let id):
            let quarter = reader.choice(.quarter).flatMap { Quarter.reading($0, year: rulebook.settings.year) }
            let reason = reader.wanted(.reason)
            return quarter.map { .exempt(id, $0, reason: reason) }
        case .dayOff(let day):
            // A last day without a year takes the year of the first day.
            let to = reader.day(.toLastDay, today: day)
            return .dayOff(day, reader.note(rulebook.calendar.dayOff(day)?.name), to: to == day ? nil : to)
        case .worked(let day): return .workedDay(day, reader.note(rulebook.calendar.workedDay(day)?.name))
        }
    }

    private func newUnit(_ reader: inout Reader) -> Workflow.SettingsRequest? {
        let name = reader.wanted(.name)
        let english = reader.text(.english)
        let abbreviation = reader.text(.abbreviation)
        let abbreviationEnglish = reader.text(.abbreviationEnglish)
        guard let kind = reader.choice(.kind).flatMap(Unit.Kind.init(rawValue:)) else {
            reader.errors[.kind] = FormText.wanted(reader.model.language)
            return nil
        }
        guard !name.isEmpty else { return nil }
        guard let id = reader.model.rulebook.newUnitID(for: name) else {
            reader.errors[.name] = FailureText.noID(name)(reader.model.language)
            return nil
        }
        return .addUnit(
            Unit(
                id: id, name: Bilingual(name, english.isEmpty ? name : english),
                abbreviation: abbreviation.isEmpty ? nil : abbreviation,
                abbreviationEnglish: abbreviationEnglish.isEmpty ? nil : abbreviationEnglish, kind: kind,
                reports: form[.reports]?.isOn ?? true))
    }

    private func edit(of id: Unit.ID, _ reader: inout Reader) -> Workflow.SettingsRequest? {
        guard let unit = reader.model.rulebook.unit(id) else { return nil }
        let name = reader.wanted(.name, unit.name.vietnamese)
        let shownEnglish = unit.name.english == unit.name.vietnamese ? "" : unit.name.english
        let english = reader.text(.english, shownEnglish)
        let abbreviation = reader.text(.abbreviation, unit.abbreviation)
        let abbreviationEnglish = reader.text(.abbreviationEnglish, unit.abbreviationEnglish)
        let kind = reader.choice(.kind).flatMap(Unit.Kind.init(rawValue:)) ?? unit.kind
        let reports = form[.reports]?.isOn ?? unit.reports
        let edit = Workflow.UnitEdit(
            name: name == unit.name.vietnamese ? nil : name, english: english == shownEnglish ? nil : english,
            abbreviation: abbreviation == unit.abbreviation ? nil : abbreviation,
            abbreviationEnglish: abbreviationEnglish == unit.abbreviationEnglish ?? "" ? nil : abbreviationEnglish,
            kind: kind == unit.kind ? nil : kind, reports: reports == unit.reports ? nil : reports)
        return edit.isEmpty ? nil : .editUnit(id, edit)
    }
}

/// Reads the fields of a form and keeps what is wrong with them.
private struct Reader {
    let form: Form<SettingsForm.Field>
    let opened: Form<SettingsForm.Field>
    let model: Model
    var errors: [SettingsForm.Field: String] = [:]

    init(form: Form<SettingsForm.Field>, opened: Form<SettingsForm.Field>, model: Model) {
        self.form = form
        self.opened = opened
        self.model = model
    }

    /// The text of a field; while the field is untouched, the known value.
    func text(_ field: SettingsForm.Field, _ known: String? = nil) -> String {
        if let known, !form.differs(from: opened, in: field) { return known }
        return TextInput.clean(form[field]?.text ?? "")
    }

    mutating func wanted(_ field: SettingsForm.Field, _ known: String? = nil) -> String {
        let text = text(field, known)
        if text.isEmpty { errors[field] = FormText.wanted(model.language) }
        return text
    }

    func choice(_ field: SettingsForm.Field) -> String? {
        form[field]?.chosen.flatMap { $0.isEmpty ? nil : $0 }
    }

    mutating func unit(_ field: SettingsForm.Field) -> Unit.ID? {
        let unit = choice(field).flatMap { Unit.ID($0) }
        if unit == nil { errors[field] = FormText.wanted(model.language) }
        return unit
    }

    func lines(_ field: SettingsForm.Field) -> [String] {
        (form[field]?.lines ?? []).map(TextInput.clean).filter { !$0.isEmpty }
    }

    /// A day; nil where none is filled in.
    mutating func day(_ field: SettingsForm.Field, today: Day? = nil) -> Day? {
        let typed = model.typedDay(text(field), today: today)
        if let error = typed.error { errors[field] = error }
        return typed.day
    }

    mutating func holding(_ role: Role) -> RoleHolding? {
        var unit: Unit.ID?
        if role != .department, choice(.scope) != SettingsForm.ministry { unit = self.unit(.scope) }
        return RoleHolding(
            role, unit: unit, from: day(.from), to: day(.to), onBehalfOf: choice(.onBehalfOf).flatMap { Person.ID($0) })
    }

    mutating func note(_ known: Bilingual?) -> Bilingual {
        let note = wanted(.note, known?.vietnamese)
        let shown = known.map { $0.english == $0.vietnamese ? "" : $0.english }
        let english = text(.noteEnglish, shown)
        return Bilingual(note, english.isEmpty ? note : english)
    }

    mutating func setting(_ key: Settings.Key) -> Settings.Change? {
        switch key {
        case .rollsOver: return .rollsOver(form[.value]?.isOn ?? false)
        case .judgedBy: return choice(.value).flatMap { Settings.Change.reading($0, for: key, model.language) }
        case .name:
            guard case .name(let name) = model.rulebook.settings.value(of: key) else { return nil }
            return .name(text(.value, name))
        case .warningDays, .attachmentLimit:
            let text = wanted(.value)
            let change = Settings.Change.reading(text, for: key, model.language)
            if change == nil, errors[.value] == nil {
                errors[.value] = FigureProblem.notWhole(text).phrase(model.language)
            }
            return change
        }
    }
}
