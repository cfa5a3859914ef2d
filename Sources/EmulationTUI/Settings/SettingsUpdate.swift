import Emulation
import EmulationText
import TerminalKit

/// What the keys of the settings' screens ask for.
enum SettingsIntent: Hashable, Sendable {
    case previousGroup
    case edit, addPerson, addUnit
    case addRole, dateRole, endRole, removePerson
    case toggleReports, exempt, lift
    case dayOff, worked, resetDay, completeYear
}

extension Model {
    /// Opens the settings, or goes back to them where they are open below.
    mutating func openSettings() {
        let isBelow = stack.contains { if case .settings = $0 { true } else { false } }
        guard isBelow else {
            push(.settings(SettingsPage(self)))
            return
        }
        while stack.count > 1 {
            if case .settings = page { break }
            pop()
        }
        refreshPages()
    }

    mutating func turnGroup(_ page: SettingsPage, by step: Int) {
        let groups = SettingsPage.Group.allCases
        let place = groups.firstIndex(of: page.group) ?? 0
        turnGroup(page, to: (place + step + groups.count) % groups.count)
    }

    mutating func turnGroup(_ page: SettingsPage, to place: Int) {
        guard SettingsPage.Group.allCases.indices.contains(place) else { return }
        var page = page
        page.group = SettingsPage.Group.allCases[place]
        self.page = .settings(page)
    }

    /// Enter on a row of the settings.
    mutating func openSetting(_ page: SettingsPage) {
        switch page.group {
        case .general: perform(SettingsIntent.edit)
        case .people:
            if let id = page.selectedPerson { push(.settingsSubject(SettingsSubjectPage(subject: .person(id)))) }
        case .units: if let id = page.selectedUnit { push(.settingsSubject(SettingsSubjectPage(subject: .unit(id)))) }
        case .calendar: break
        }
    }

    mutating func perform(_ intent: SettingsIntent) {
        switch page {
        case .settings(let page):
            switch intent {
            case .previousGroup: turnGroup(page, by: -1)
            case .edit: if let key = page.key { fill(in: .setting(key)) }
            case .addPerson: fill(in: .newPerson)
            case .addUnit: fill(in: .newUnit)
            case .dayOff: fill(in: .dayOff(rulebook.calendar.dayOff(page.day)?.day ?? page.day))
            case .worked: fill(in: .worked(page.day))
            case .resetDay:
                let entry = rulebook.calendar.workedDay(page.day) ?? rulebook.calendar.dayOff(page.day)
                let days = entry.map { Phrase(each: $0.withWeekday) } ?? Phrase(each: page.day.withWeekday)
                ask(
                    .resetDay(entry?.day ?? page.day), title: SettingsText.resetQuestion,
                    message: [days.sentence], yes: SettingsText.reset)
            case .completeYear:
                let year = page.day.year
                if rulebook.calendar.isComplete(year) {
                    ask(
                        .completeYear(year, false), title: SettingsText.openQuestion(year), message: [],
                        yes: SettingsText.open)
                } else {
                    ask(
                        .completeYear(year, true), title: SettingsText.completeQuestion(year),
                        message: [SettingsText.completeMessage], yes: SettingsText.complete)
                }
            default: break
            }
        case .settingsSubject(let page):
            switch page.subject {
            case .person(let id): perform(intent, on: id, page)
            case .unit(let id): perform(intent, on: id, page)
            }
        default: break
        }
    }

    private mutating func perform(_ intent: SettingsIntent, on id: Person.ID, _ page: SettingsSubjectPage) {
        guard let person = rulebook.person(id) else { return }
        let role = page.role(rulebook)
        switch intent {
        case .edit: fill(in: .person(id))
        case .addRole: fill(in: .newRole(id))
        case .dateRole: if let role { fill(in: .roleDays(id, role)) }
        case .endRole: if let role { fill(in: .endRole(id, role)) }
        case .removePerson:
            ask(
                .removePerson(id), title: SettingsText.removeQuestion(person.name),
                message: [SettingsText.removeMessage], yes: SettingsText.remove)
        default: break
        }
    }

    private mutating func perform(_ intent: SettingsIntent, on id: Unit.ID, _ page: SettingsSubjectPage) {
        guard let unit = rulebook.unit(id) else { return }
        switch intent {
        case .edit: fill(in: .unit(id))
        case .exempt: fill(in: .exempt(id))
        case .toggleReports:
            ask(
                .editUnit(id, Workflow.UnitEdit(reports: !unit.reports)),
                title: unit.reports ? SettingsText.stopReportsQuestion : SettingsText.startReportsQuestion,
                message: [unit.name.phrase], yes: unit.reports ? SettingsText.stopReports : SettingsText.startReports)
        case .lift:
            guard let exemption = page.exemption(rulebook) else { return }
            ask(
                .liftExemption(id, exemption.quarter), title: SettingsText.liftQuestion,
                message: [[unit.name.phrase, exemption.quarter.phrase].joined(" · ")], yes: SettingsText.lift)
        default: break
        }
    }

    private mutating func fill(in kind: SettingsForm.Kind) {
        push(.settingsForm(SettingsForm(kind, self)))
    }

    /// Asks before a change, with its command.
    private mutating func ask(
        _ request: Workflow.SettingsRequest, title: Phrase, message: [Phrase], yes: Phrase
    ) {
        ask(
            .change(request, seen: rulebook.digest(of: request)), title: title,
            message: message + [SettingsText.command(request.command)], yes: yes)
    }

    /// What was changed is told, and what was made is opened.
    mutating func changed(_ request: Workflow.SettingsRequest) {
        if case .settingsForm = page { pop() }
        message = .done(request.done(in: rulebook))
        switch request {
        case .addPerson(let person): open(.person(person.id))
        case .addUnit(let unit): open(.unit(unit.id))
        case .removePerson(let id):
            if case .settingsSubject(let shown) = page, shown.subject == .person(id) { pop() }
        default: break
        }
        refreshPages()
    }

    private mutating func open(_ subject: SettingsSubjectPage.Subject) {
        if case .settings(var page) = page {
            switch subject {
            case .person(let id): page.selectedPerson = id
            case .unit(let id): page.selectedUnit = id
            }
            page.filter.set("")
            self.page = .settings(page)
        }
        push(.settingsSubject(SettingsSubjectPage(subject: subject)))
    }

    mutating func finish(_ outcome: Form<SettingsForm.Field>.Outcome, of form: SettingsForm) -> [Effect] {
        switch outcome {
        case .none, .changed: return []
        case .cancel: return leave(form.isChanged)
        case .submit:
            var form = form
            let reading = form.reading(self)
            form.form.show(errors: reading.errors)
            page = .settingsForm(form)
            guard reading.errors.isEmpty else { return [] }
            guard let request = reading.request else { return leaveUnchanged() }
            return [.change(request, seen: form.seen)]
        }
    }
}

extension Workflow.SettingsRequest {
    /// What a message says of it once it is done.
    fileprivate func done(in rulebook: Rulebook) -> Phrase {
        switch self {
        case .set(let change):
            let now = rulebook.settings.value(of: change.key).phrase
            return SettingsText.saved([change.key.phrase, now].joined(": "))
        case .addPerson(let person): return SettingsText.saved(Phrase(verbatim: person.name))
        case .editPerson(let id, _, _, _), .addRole(_, let id), .dateRole(_, let id, _, _), .endRole(_, let id, _):
            return SettingsText.saved(Phrase(verbatim: rulebook.person(id)?.name ?? id.rawValue))
        case .removePerson(let id): return SettingsText.removed(Phrase(verbatim: id.rawValue))
        case .addUnit(let unit): return SettingsText.saved(unit.name.phrase)
        case .editUnit(let id, _):
            return SettingsText.saved(rulebook.unit(id)?.name.phrase ?? Phrase(verbatim: id.rawValue))
        case .exempt(let id, let quarter, _), .liftExemption(let id, let quarter):
            let unit = rulebook.unit(id)?.name.phrase ?? Phrase(verbatim: id.rawValue)
            return SettingsText.saved([unit, quarter.phrase].joined(", "))
        case .dayOff(let day, let name, let to):
            let days = Phrase(each: WorkCalendar.NamedDay(day, to: to, name).withWeekday)
            return SettingsText.saved([days, SettingsText.dayOff].joined(", "))
        case .workedDay(let day, _): return SettingsText.saved(day, SettingsText.worked)
        case .resetDay(let day): return SettingsText.saved(day, SettingsText.entryTaken)
        case .completeYear(let year, _): return rulebook.calendar.standing(of: year)
        }
    }
}

extension SettingsText {
    fileprivate static func saved(_ day: Day, _ what: Phrase) -> Phrase {
        saved([Phrase(each: day.withWeekday), what].joined(", "))
    }
}
