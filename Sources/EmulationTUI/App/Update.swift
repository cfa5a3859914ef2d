import Emulation
import EmulationText
import TerminalKit

extension Model {
    /// Takes a key or a paste.
    mutating func update(_ event: TerminalEvent) -> [Effect] {
        if overlay != nil { return updateOverlay(event) }
        if let effects = updateTyping(event) { return effects }
        guard case .key(let key) = event else {
            message = nil
            return []
        }
        // No table binds a letter beyond ASCII, and a flood of them shall not ask for one each time.
        if case .character(let character) = key, !character.isASCII {
            message = nil
            return []
        }
        guard let binding = KeyTables(model: self).map.binding(for: key) else { return [] }
        // What was just said is read again in the other language.
        if binding.action != .language { message = nil }
        if binding.availability.why != nil {
            message = .problem(why(key))
            return []
        }
        return perform(binding.action)
    }

    /// Why a key does nothing now, in both languages.
    private func why(_ key: Key) -> Phrase {
        Phrase(each: { language in
            var model = self
            model.language = language
            return KeyTables(model: model).map.binding(for: key)?.availability.why ?? ""
        })
    }

    /// Keys go into a field while one has the focus; never a letter is a command then.
    private mutating func updateTyping(_ event: TerminalEvent) -> [Effect]? {
        switch page {
        case .nominationForm(var form):
            if let common = updateWhileTyping(event) { return common }
            message = nil
            let outcome = form.handle(event, self)
            page = .nominationForm(form)
            return finish(outcome, of: form)
        case .reportForm(var form):
            if let common = updateWhileTyping(event) { return common }
            message = nil
            let outcome = form.form.handle(event)
            if case .changed = outcome { form.isChanged = true }
            page = .reportForm(form)
            return finish(outcome, of: form)
        case .nominations(var list) where list.isFiltering:
            if let common = updateWhileTyping(event) { return common }
            handleFilter(event, in: &list)
            page = .nominations(list)
            return []
        case .subject(var subject) where subject.list.isFiltering:
            if let common = updateWhileTyping(event) { return common }
            handleFilter(event, in: &subject.list)
            page = .subject(subject)
            return []
        case .units(var units) where units.isFiltering:
            if let common = updateWhileTyping(event) { return common }
            units.handleFilter(event, self)
            units.refresh(self)
            page = .units(units)
            return []
        case .deadlines(var deadlines) where deadlines.isFiltering:
            if let common = updateWhileTyping(event) { return common }
            deadlines.handleFilter(event, self)
            deadlines.refresh(self)
            page = .deadlines(deadlines)
            return []
        default: return nil
        }
    }

    /// The few keys that keep their meaning while something is typed.
    private mutating func updateWhileTyping(_ event: TerminalEvent) -> [Effect]? {
        guard case .key(let key) = event else { return nil }
        switch key {
        case .function(2): return perform(.language)
        case .function(1): return perform(.help)
        case .control("l"): return [.redraw]
        case .control("z"): return [.suspend]
        case .function(4): return perform(.compose)
        default: return nil
        }
    }

    private func handleFilter(_ event: TerminalEvent, in list: inout NominationsPage) {
        switch event {
        case .key(.enter): list.isFiltering = false
        case .key(.escape):
            list.isFiltering = false
            list.filter.set("")
        case .key(.up): list.move(.up, page: listPage, office)
        case .key(.down): list.move(.down, page: listPage, office)
        case .key(.pageUp): list.move(.pageUp, page: listPage, office)
        case .key(.pageDown): list.move(.pageDown, page: listPage, office)
        default: _ = list.filter.handle(event)
        }
        list.refresh(office)
    }

    /// Does what a key asks for.
    mutating func perform(_ intent: Intent) -> [Effect] {
        switch intent {
        case .go(let section): return go(to: section)
        case .move(let motion): move(motion)
        case .left: return turn(by: -1)
        case .right: return turn(by: 1)
        case .open: return open()
        case .back: return back()
        case .nextPane: turnPane()
        case .filter: setFiltering()
        case .clearFilter: clearFilter()
        case .order: changeOrder()
        case .narrow: narrow()
        case .newNomination: page.isForm ? () : push(.nominationForm(NominationForm(new: self)))
        case .edit: editOpened()
        case .act(let action): return act(action)
        case .undoLast: return undoLast()
        case .next: return turnDossier(by: 1)
        case .previous: return turnDossier(by: -1)
        case .receiveReport: openReportForm(correcting: false)
        case .correctReport: openReportForm(correcting: true)
        case .strikeReport: askAboutReport(strikes: true)
        case .giveBackReport: askAboutReport(strikes: false)
        case .copyID: return copySelected(whole: false)
        case .copyRow: return copySelected(whole: true)
        case .compose: return compose()
        case .display: openDisplay()
        case .help: overlay = .help(scroll: 0)
        case .language:
            language = language.other
            relabelForms()
            return [.remember(language)]
        case .persons: openPersons()
        case .palette: openPalette()
        case .reload: return [.reload]
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .quit: return [.quit]
        }
        return []
    }

    private mutating func turn(by step: Int) -> [Effect] {
        if case .display = page { return turnSetting(by: step) }
        turnQuarter(by: step)
        return []
    }

    mutating func openPersons() {
        let options = office.persons.compactMap(rulebook.person).map { person in
            PickerOption(id: person.id, label: person.name, detail: rolesText(of: person))
        }
        overlay = .persons(Picker(options: options, selected: me, fold: TextFold.fold))
    }

    /// A person's roles with where they are held.
    func rolesText(of person: Person) -> String {
        person.roles.filter { $0.isInForce(on: today) }.map { holding in
            let role = say(holding.role.phrase)
            guard let unit = holding.unit.flatMap(rulebook.unit) else { return role }
            return "\(role) · \(unit.shortName(in: language))"
        }.joined(separator: ", ")
    }
}

extension Page {
    var isForm: Bool {
        switch self {
        case .nominationForm, .reportForm: true
        default: false
        }
    }
}
