import Emulation
import EmulationText
import TerminalKit

extension SettingsForm.Kind {
    typealias Field = (id: SettingsForm.Field, value: FormValue, isRequired: Bool)

    /// What the form is called.
    func title(_ model: Model) -> Phrase {
        func name(_ id: Person.ID) -> Phrase { Phrase(verbatim: model.rulebook.person(id)?.name ?? id.rawValue) }
        func role(_ holding: RoleHolding) -> Phrase {
            Phrase(each: { language in
                var model = model
                model.language = language
                return model.text(of: holding)
            })
        }
        return switch self {
        case .setting, .newPerson, .person, .newUnit, .unit: self.name
        case .newRole(let id): [self.name, name(id)].joined(" · ")
        case .roleDays(let id, let holding), .endRole(let id, let holding):
            [self.name, name(id), role(holding)].joined(" · ")
        case .exempt(let id):
            [self.name, model.rulebook.unit(id)?.name.phrase ?? Phrase(verbatim: id.rawValue)].joined(" · ")
        case .dayOff(let day), .worked(let day): [self.name, Phrase(each: day.withWeekday)].joined(" · ")
        }
    }

    /// What the path calls it.
    var name: Phrase {
        switch self {
        case .setting(let key): key.phrase.sentence
        case .newPerson: SettingsText.newPerson
        case .person: SettingsText.editPerson
        case .newRole: SettingsText.newRole
        case .roleDays: SettingsText.dateRole
        case .endRole: SettingsText.endRole
        case .newUnit: SettingsText.newUnit
        case .unit: SettingsText.editUnit
        case .exempt: SettingsText.exempt
        case .dayOff: SettingsText.enterDayOff
        case .worked: SettingsText.enterWorked
        }
    }

    /// Whether it is about somebody there already.
    var isPerson: Bool {
        if case .person = self { true } else { false }
    }

    /// True if the values filled in exist already, so an untouched form changes nothing.
    func isThere(in rulebook: Rulebook) -> Bool {
        switch self {
        case .setting, .person, .roleDays, .unit: true
        case .newPerson, .newRole, .endRole, .newUnit, .exempt: false
        case .dayOff(let day): rulebook.calendar.dayOff(day) != nil
        case .worked(let day): rulebook.calendar.workedDay(day) != nil
        }
    }

    /// A request about the same thing, for the hash of what was seen; nil for what is new.
    var subject: Workflow.SettingsRequest? {
        switch self {
        case .setting(.name): .set(.name(""))
        case .setting(.warningDays): .set(.warningDays(0))
        case .setting(.rollsOver): .set(.rollsOver(false))
        case .setting(.judgedBy): .set(.judgedBy(.sent))
        case .setting(.attachmentLimit): .set(.attachmentLimit(1))
        case .newPerson, .newUnit: nil
        case .person(let id), .newRole(let id), .roleDays(let id, _), .endRole(let id, _): .editPerson(id)
        case .unit(let id), .exempt(let id): .editUnit(id, Workflow.UnitEdit())
        case .dayOff(let day), .worked(let day): .resetDay(day)
        }
    }

    /// The fields with what they begin with.
    func fields(_ model: Model) -> [Field] {
        let language = model.language
        let rulebook = model.rulebook
        func text(_ text: String?) -> FormValue { .text(TextField(text: text ?? "", limit: 300)) }
        func day(_ day: Day?) -> FormValue { .text(TextField(suggesting: day?.full(language) ?? "", limit: 300)) }
        func choice(_ chosen: String?) -> FormValue { .choice(options: [], chosen: chosen) }
        switch self {
        case .setting(let key): return [(.value, value(of: rulebook.settings.value(of: key)), key != .name)]
        case .newPerson:
            return [
                (.name, text(nil), true), (.unit, choice(model.person?.unit.rawValue), true),
                (.logins, .list([]), false),
                (.role, choice(""), false), (.scope, choice(nil), true), (.from, day(nil), false),
                (.to, day(nil), false),
                (.onBehalfOf, choice(""), false),
            ]
        case .person(let id):
            let person = rulebook.person(id)
            return [
                (.name, text(person?.name), true), (.unit, choice(person?.unit.rawValue), true),
                (.logins, .list((person?.logins ?? []).map { TextField(text: $0) }), false),
            ]
        case .newRole:
            return [
                (.role, choice(nil), true), (.scope, choice(nil), true), (.from, day(model.today), false),
                (.to, day(nil), false), (.onBehalfOf, choice(""), false),
            ]
        case .roleDays(_, let holding): return [(.from, day(holding.from), false), (.to, day(holding.to), false)]
        case .endRole: return [(.lastDay, day(model.today), true)]
        case .newUnit:
            return [
                (.name, text(nil), true), (.english, text(nil), false), (.abbreviation, text(nil), false),
                (.abbreviationEnglish, text(nil), false), (.kind, choice(nil), true), (.reports, .toggle(true), false),
            ]
        case .unit(let id):
            let unit = rulebook.unit(id)
            let english = unit.flatMap { $0.name.english == $0.name.vietnamese ? nil : $0.name.english }
            return [
                (.name, text(unit?.name.vietnamese), true), (.english, text(english), false),
                (.abbreviation, text(unit?.abbreviation), false),
                (.abbreviationEnglish, text(unit?.abbreviationEnglish), false),
                (.kind, choice(unit?.kind.rawValue), true),
                (.reports, .toggle(unit?.reports ?? true), false),
            ]
        case .exempt:
            let quarter = Quarter(year: rulebook.settings.year, number: Quarter(containing: model.today).number)
            return [(.quarter, choice(quarter?.description), true), (.reason, text(nil), true)]
        case .dayOff(let first):
            let entry = rulebook.calendar.dayOff(first)
            return [(.toLastDay, day(entry?.to), false)] + notes(entry?.name)
        case .worked(let day): return notes(rulebook.calendar.workedDay(day)?.name)
        }
    }

    private func value(of change: Settings.Change) -> FormValue {
        switch change {
        case .rollsOver(let rolls): .toggle(rolls)
        case .judgedBy(let rule): .choice(options: [], chosen: rule.rawValue)
        case .name, .warningDays, .attachmentLimit: .text(TextField(text: change.word, limit: 200))
        }
    }

    private func notes(_ name: Bilingual?) -> [Field] {
        let english = name.flatMap { $0.english == $0.vietnamese ? nil : $0.english }
        return [
            (.note, .text(TextField(text: name?.vietnamese ?? "", limit: 200)), true),
            (.noteEnglish, .text(TextField(text: english ?? "", limit: 200)), false),
        ]
    }
}
