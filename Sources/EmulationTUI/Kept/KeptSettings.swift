import Emulation
import EmulationText
import TerminalKit

extension SettingsForm: FormPage {
    var leftKind: LeftWork.Kind { .setting }
    var page: Page { .settingsForm(self) }

    func about(_ model: Model) -> String {
        let typed = TextInput.clean(form[.name]?.text ?? "")
        let title = model.say(kind.title(model))
        return typed.isEmpty ? title : "\(title) · \(typed)"
    }

    func write(to subject: inout Record) {
        kind.write(to: &subject)
        subject.set("seen", seen?.hex)
    }

    init(reading subject: inout Fields, _ model: Model) throws(FieldError) {
        let kind = try Kind(reading: &subject)
        self.init(kind, seen: try subject.optionalDigest("seen"), model)
    }

    mutating func fit(_ model: Model) { relabel(model) }
}

extension SettingsForm.Kind {
    private enum Word: String, CaseIterable {
        case setting, newPerson, person, newRole, roleDays, endRole, newUnit, unit, exempt, dayOff, worked
    }

    fileprivate func write(to subject: inout Record) {
        func set(_ word: Word, _ record: inout Record) { record.set("change", word) }
        switch self {
        case .setting(let key):
            set(.setting, &subject)
            subject.set("key", key)
        case .newPerson: set(.newPerson, &subject)
        case .person(let id):
            set(.person, &subject)
            subject.set("person", id)
        case .newRole(let id):
            set(.newRole, &subject)
            subject.set("person", id)
        case .roleDays(let id, let holding):
            set(.roleDays, &subject)
            subject.set("person", id)
            subject.set("role", holding)
        case .endRole(let id, let holding):
            set(.endRole, &subject)
            subject.set("person", id)
            subject.set("role", holding)
        case .newUnit: set(.newUnit, &subject)
        case .unit(let id):
            set(.unit, &subject)
            subject.set("unit", id)
        case .exempt(let id):
            set(.exempt, &subject)
            subject.set("unit", id)
        case .dayOff(let day):
            set(.dayOff, &subject)
            subject.set("day", day)
        case .worked(let day):
            set(.worked, &subject)
            subject.set("day", day)
        }
    }

    fileprivate init(reading subject: inout Fields) throws(FieldError) {
        let word: Word = try subject.choice("change")
        switch word {
        case .setting: self = .setting(try subject.choice("key"))
        case .newPerson: self = .newPerson
        case .person: self = .person(try subject.id("person"))
        case .newRole: self = .newRole(try subject.id("person"))
        case .roleDays: self = .roleDays(try subject.id("person"), try subject.record("role"))
        case .endRole: self = .endRole(try subject.id("person"), try subject.record("role"))
        case .newUnit: self = .newUnit
        case .unit: self = .unit(try subject.id("unit"))
        case .exempt: self = .exempt(try subject.id("unit"))
        case .dayOff: self = .dayOff(try subject.day("day"))
        case .worked: self = .worked(try subject.day("day"))
        }
    }
}
