import Emulation
import EmulationText
import TerminalKit

/// A change of the settings being filled in.
struct SettingsForm: Sendable {
    let kind: Kind
    var form: Form<Field>
    let opened: Form<Field>
    var isChanged = false
    /// What was seen of the thing to be changed, so that a change in between shows.
    let seen: Digest?

    /// What is filled in.
    enum Kind: Hashable, Sendable {
        case setting(Settings.Key)
        case newPerson
        case person(Person.ID)
        case newRole(Person.ID)
        case roleDays(Person.ID, RoleHolding)
        case endRole(Person.ID, RoleHolding)
        case newUnit
        case unit(Unit.ID)
        case exempt(Unit.ID)
        case dayOff(Day)
        case worked(Day)
    }

    enum Field: Hashable, Sendable {
        case value
        case name, unit, logins
        case role, scope, from, to, onBehalfOf, lastDay
        case english, abbreviation, abbreviationEnglish, kind, reports
        case quarter, reason
        case note, noteEnglish, toLastDay
    }

    init(_ kind: Kind, _ model: Model) {
        self.init(kind, seen: kind.subject.flatMap { model.rulebook.digest(of: $0) }, model)
    }

    init(_ kind: Kind, seen: Digest?, _ model: Model) {
        self.kind = kind
        self.seen = seen
        form = Form(fields: [], fold: TextFold.fold)
        let fields = kind.fields(model)
        form = Form(
            fields: fields.map { FormField(id: $0.id, label: "", value: $0.value, isRequired: $0.isRequired) },
            // The current quarter and a single day are the usual values, so the reason has the focus.
            focus: [.reason, .note].first { field in fields.contains { $0.id == field } }, fold: TextFold.fold)
        opened = form
        relabel(model)
    }

    mutating func handle(_ event: TerminalEvent, _ model: Model) -> Form<Field>.Outcome {
        let outcome = form.handle(event)
        guard case .changed(let field) = outcome else { return outcome }
        isChanged = true
        // A role is first offered where it is usually held.
        if field == .role, let role = chosenRole, let unit = personUnit(model) {
            let scope = role.usualScope(in: unit)?.rawValue ?? Self.ministry
            let scopes = options(for: .scope, model)
            form[.scope]?.value = .choice(options: scopes, chosen: scope)
        }
        showWhatApplies()
        return outcome
    }

    /// Words labels, helps and options in the language of the canvas.
    mutating func relabel(_ model: Model) {
        for index in form.fields.indices {
            let id = form.fields[index].id
            let (label, help) = words(for: id)
            form.fields[index].label = label(model.language).capitalisedFirst
            form.fields[index].help = help?(model.language) ?? ""
            if case .choice(_, let chosen) = form.fields[index].value {
                form.fields[index].value = .choice(options: options(for: id, model), chosen: chosen)
            }
        }
        showWhatApplies()
    }

    /// The role chosen; nil where none is.
    var chosenRole: Role? { form[.role]?.chosen.flatMap(Role.init(rawValue:)) }

    /// The scope's word for the whole Ministry, as in commands.
    static let ministry = "ministry"

    private func personUnit(_ model: Model) -> Unit.ID? {
        if case .newRole(let id) = kind { return model.rulebook.person(id)?.unit }
        return form[.unit]?.chosen.flatMap { Unit.ID($0) }
    }

    private mutating func showWhatApplies() {
        // The Department acts for the whole Ministry, so that there is no scope to choose.
        guard form[.role] != nil else { return }
        let role = chosenRole
        form[.scope]?.isVisible = role != nil && role != .department
        for field in [Field.from, .to, .onBehalfOf] { form[field]?.isVisible = role != nil }
    }

    private func options(for field: Field, _ model: Model) -> [PickerOption<String>] {
        let language = model.language
        let rulebook = model.rulebook
        let none = PickerOption(id: "", label: FormText.none(language))
        func units() -> [PickerOption<String>] {
            rulebook.units.map { PickerOption($0, language) }
        }
        switch field {
        case .value:
            return Settings.JudgedBy.allCases.map { PickerOption(id: $0.rawValue, label: $0.phrase(language)) }
        case .unit: return units()
        case .role:
            let roles = Role.allCases.map {
                PickerOption(id: $0.rawValue, label: $0.phrase(language), detail: $0.rawValue)
            }
            return kind == .newPerson ? [none] + roles : roles
        case .scope:
            let ministry = PickerOption(id: Self.ministry, label: SettingsText.ministry(language))
            return chosenRole?.needsUnit == true ? units() : [ministry] + units()
        case .onBehalfOf:
            return [none]
                + rulebook.people.map { PickerOption($0, in: rulebook, language) }
        case .kind: return Unit.Kind.allCases.map { PickerOption(id: $0.rawValue, label: $0.phrase(language)) }
        case .quarter:
            return Quarter.all(in: rulebook.settings.year).map {
                PickerOption(id: $0.description, label: $0.phrase(language).capitalisedFirst)
            }
        default: return []
        }
    }

    private func words(for field: Field) -> (label: Phrase, help: Phrase?) {
        switch field {
        case .value:
            if case .setting(let key) = kind {
                (SettingsText.value, key.explanation)
            } else {
                (SettingsText.value, nil)
            }
        case .name:
            kind == .newPerson || kind.isPerson
                ? (SettingsText.name, SettingsHelp.personName) : (SettingsText.unitName, nil)
        case .unit: (SettingsText.unit, FormText.awardHelp)
        case .logins: (SettingsText.login, SettingsHelp.logins)
        case .role: (SettingsText.role, kind == .newPerson ? SettingsHelp.role : FormText.awardHelp)
        case .scope: (SettingsText.scope, SettingsHelp.scope)
        case .from: (SettingsText.from, SettingsHelp.from)
        case .to: (SettingsText.to, SettingsHelp.to)
        case .onBehalfOf: (SettingsText.onBehalfOf, SettingsHelp.onBehalfOf)
        case .lastDay: (SettingsText.lastDay, SettingsHelp.lastDay)
        case .english: (SettingsText.english, SettingsHelp.english)
        case .abbreviation: (SettingsText.abbreviation, SettingsHelp.abbreviation)
        case .abbreviationEnglish: (SettingsText.abbreviationEnglish, SettingsHelp.abbreviationEnglish)
        case .kind: (SettingsText.kind, FormText.awardHelp)
        case .reports: (SettingsText.reports, SettingsHelp.reports)
        case .quarter: (SettingsText.quarter, FormText.awardHelp)
        case .reason: (SettingsText.reason, SettingsHelp.reason)
        case .note: (SettingsText.note, SettingsHelp.note)
        case .noteEnglish: (SettingsText.noteEnglish, SettingsHelp.english)
        case .toLastDay: (SettingsText.toLastDay, SettingsHelp.toLastDay)
        }
    }
}
