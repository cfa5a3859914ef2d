import Emulation
import EmulationText
import TerminalKit

extension Model {
    /// Takes a key or a paste, and says what of it a field had no room for.
    mutating func update(_ event: TerminalEvent) -> [Effect] {
        let isOnPage = overlay == nil
        let effects = isOnPage ? updatePage(event) : updateOverlay(event)
        guard event.isTyped else { return effects }
        if case .prompt(let prompt, _) = overlay {
            if prompt.isWriting, let overflow = prompt.note.overflow { message = .problem(FormText.cut(overflow)) }
        } else if isOnPage, let overflow = page.openForm?.overflow {
            message = .problem(FormText.cut(overflow))
        }
        return effects
    }

    private mutating func updatePage(_ event: TerminalEvent) -> [Effect] {
        if case .forMe(var queue) = page, queue.isProvisional {
            queue.isProvisional = false
            page = .forMe(queue)
        }
        if let effects = updateTyping(event) { return effects }
        guard case .key(let key) = event else {
            message = nil
            if case .paste(let text) = event { takePaste(text) }
            return []
        }
        // No table binds a letter beyond ASCII, and a flood of them shall not ask for one each time.
        if case .character(let character) = key, !character.isASCII {
            message = nil
            return []
        }
        guard let binding = KeyTables(model: self).binding(for: key) else { return [] }
        if refuses(binding.action) { return [] }
        // What was just said is read again in the other language.
        if binding.action != .language { message = nil }
        if binding.availability.why != nil {
            message = .problem(why(key))
            return []
        }
        return perform(binding.action)
    }

    /// True if the key came too early for its intent. After an ignored key, everything but motions is ignored.
    private mutating func refuses(_ intent: Intent) -> Bool {
        guard !permission.mayDecide else { return false }
        let isMotion =
            switch intent {
            case .move, .left, .right: true
            default: false
            }
        if intent.isDeciding || (dropped != nil && !isMotion) { permission.isRefused = true }
        return permission.isRefused
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
        case .filterForm(var form):
            if let common = updateWhileTyping(event) { return common }
            message = nil
            let outcome = form.handle(event, self)
            page = .filterForm(form)
            return finish(outcome, of: form)
        case .reportForm(var form):
            if let common = updateWhileTyping(event) { return common }
            message = nil
            let outcome = form.form.handle(event)
            if case .changed = outcome { form.isChanged = true }
            page = .reportForm(form)
            return finish(outcome, of: form)
        case .settingsForm(var form):
            if let common = updateWhileTyping(event) { return common }
            message = nil
            let outcome = form.handle(event, self)
            page = .settingsForm(form)
            return finish(outcome, of: form)
        case .settings(var settings) where settings.isFiltering:
            if let common = updateWhileTyping(event) { return common }
            settings.handleFilter(event, self)
            page = .settings(settings)
            return []
        case .listImport(let list) where list.isFilling:
            if let common = updateWhileTyping(event) { return common }
            return fill(list, event)
        case .paperForm(let form):
            if let common = updateWhileTyping(event) { return common }
            return update(form, event)
        case .measureForm(var form):
            if let common = updateWhileTyping(event) { return common }
            message = nil
            let outcome = form.form.handle(event)
            if case .changed = outcome { form.isChanged = true }
            page = .measureForm(form)
            return finish(outcome, of: form)
        case .letterForm(var form):
            if let common = updateWhileTyping(event) { return common }
            message = nil
            let outcome = form.form.handle(event)
            if case .changed = outcome { form.isChanged = true }
            page = .letterForm(form)
            return finish(outcome, of: form)
        case .units(var units) where units.isFiltering:
            if let common = updateWhileTyping(event) { return common }
            units.handleFilter(event, self)
            units.refresh(self)
            page = .units(units)
            return []
        case .letters(var letters) where letters.isFiltering:
            if let common = updateWhileTyping(event) { return common }
            letters.handleFilter(event, page: listPage, office)
            letters.refresh(office)
            page = .letters(letters)
            return []
        case .deadlines(var deadlines) where deadlines.isFiltering:
            if let common = updateWhileTyping(event) { return common }
            deadlines.handleFilter(event, self)
            deadlines.refresh(self)
            page = .deadlines(deadlines)
            return []
        default:
            guard var list, list.isFiltering else { return nil }
            if let common = updateWhileTyping(event) { return common }
            handleFilter(event, in: &list)
            self.list = list
            return []
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
        default:
            _ = list.filter.handle(event)
            if hasMoreToCome {
                list.isBehind = true
                return
            }
        }
        list.refresh(office)
    }

    /// Asks for what was typed, where more was expected before.
    mutating func answerTyped() {
        guard var list, list.isBehind else { return }
        list.refresh(office)
        self.list = list
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
        case .nextPane: return turnPane()
        case .filter: setFiltering()
        case .clearFilter: return clearFilter()
        case .order: changeOrder()
        case .narrow: narrow()
        case .filterPanel: openFilterForm()
        case .views: openViews()
        case .columns: openColumns()
        case .newNomination: page.isForm ? () : push(.nominationForm(NominationForm(new: self)))
        case .edit: editOpened()
        case .importList: push(.listImport(ImportPage(self)))
        case .acceptList: askToAccept()
        case .nextFault: goToNextFault()
        case .dropRow: dropRow()
        case .listFields: openListFields()
        case .stopImport: return [.stopImporting]
        case .act(let action): return act(action)
        case .mark: return mark()
        case .markToHere: markToHere()
        case .markAll: markAll()
        case .actOnMarks(let action): actOnMarks(action)
        case .letter(let intent): return perform(intent)
        case .undoLast: return undoLast()
        case .next: return turnDossier(by: 1)
        case .previous: return turnDossier(by: -1)
        case .papers: return openPapers()
        case .readPaper: return readPaper()
        case .viewPaper: return viewPaper()
        case .openDirective: return [.openDirective]
        case .attachPaper: openPaperForm(changing: false)
        case .changePaper: openPaperForm(changing: true)
        case .removePaper: askToRemovePaper()
        case .receiveReport: openReportForm(correcting: false)
        case .correctReport: openReportForm(correcting: true)
        case .measureTargets: openMeasureForm()
        case .strikeReport: askAboutReport(strikes: true)
        case .giveBackReport: askAboutReport(strikes: false)
        case .settings: openSettings()
        case .setting(let intent): perform(intent)
        case .conflict(let intent): return perform(intent)
        case .copyID: return copySelected(whole: false)
        case .copyRow: return copySelected(whole: true)
        case .compose: return compose()
        case .leftWork: offerAgain()
        case .display: openDisplay()
        case .help: overlay = .help(scroll: 0)
        case .language:
            language = language.other
            relabelForms()
            wrapText()
            return [.remember(.language(language))]
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
        person.roles.filter { $0.isInForce(on: today) }.map(text).joined(separator: ", ")
    }
}

extension Page {
    var isForm: Bool {
        switch self {
        case .nominationForm, .reportForm, .measureForm, .paperForm, .settingsForm, .letterForm, .filterForm:
            true
        default: false
        }
    }
}
