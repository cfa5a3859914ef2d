import Emulation
import EmulationText
import TerminalKit

extension Model {
    /// Takes a key or a paste while something lies over the page.
    mutating func updateOverlay(_ event: TerminalEvent) -> [Effect] {
        if event == .key(.function(2)) {
            let effects = perform(.language)
            rewordOverlay()
            return effects
        }
        if event == .key(.function(4)) { return perform(.compose) }
        if event == .key(.control("z")) { return perform(.suspend) }
        switch overlay {
        case .help(let scroll): updateHelp(event, scroll)
        case .persons(var picker):
            switch picker.handle(event) {
            case .chosen(let person):
                overlay = nil
                return become(person)
            case .cancelled: overlay = nil
            case .none, .changed, .refused: overlay = .persons(picker)
            }
        case .views(var picker, let removing):
            switch picker.handle(event) {
            case .chosen(let choice): return pick(choice, removing: removing)
            case .refused:
                overlay = nil
                message = .problem(ViewText.noneKept)
            case .cancelled: overlay = nil
            case .none, .changed: overlay = .views(picker, removing: removing)
            }
        case .columns(var panel):
            switch panel.handle(event) {
            case .kept(let columns): return keep(columns: columns)
            case .cancelled: overlay = nil
            case .none: overlay = .columns(panel)
            }
        case .palette(var picker, let palette):
            switch picker.handle(event) {
            case .chosen(let number):
                overlay = nil
                message = nil
                return palette.entries.indices.contains(number) ? choose(palette.entries[number].intent) : []
            case .refused(let number):
                overlay = nil
                message = palette.refusal(of: number).map(Message.problem)
            case .cancelled: overlay = nil
            case .none, .changed: overlay = .palette(picker, palette)
            }
        case .choosing(var picker, let choosing):
            switch picker.handle(event) {
            case .chosen(let id):
                overlay = nil
                return chosen(id, for: choosing)
            case .cancelled: overlay = nil
            case .none, .changed, .refused: overlay = .choosing(picker, choosing)
            }
        case .prompt(var prompt, let asked):
            message = nil
            if case .paste = event, !prompt.isWriting {
                message = .problem(FrameText.pasteRefused)
                return []
            }
            switch prompt.handle(event, in: Frame.overlay(of: size), over: Rect(size), isLinear: isLinear) {
            case .chosen(let key, let note):
                if !permission.mayDecide, key != Self.safeKey, asked.question.needsPaint {
                    permission.isRefused = true
                    return []
                }
                // The safe answer guards written words in the same way as Esc.
                guard key != Self.safeKey else {
                    leave(asked, note)
                    // Without a word somebody may take the step for done.
                    if overlay == nil, asked.question.needsPaint { message = .done(FrameText.nothingDone) }
                    return []
                }
                overlay = nil
                let effects = answer(asked.question, key: key, note: TextInput.clean(note))
                if !effects.isEmpty, !note.isEmpty { answered = AnsweredQuestion(asked: asked, words: note) }
                return effects
            case .cancelled: leave(asked, prompt.note.text)
            case .none:
                overlay = .prompt(prompt, asked)
                if prompt.isNoteMissing, let note = asked.note {
                    message = .problem([note, FormText.wanted].joined(": "))
                }
                if let key = prompt.wantedKey { message = .problem(FrameText.wantsKey(key)) }
            }
        case nil: break
        }
        return []
    }

    /// Words what lies over the page in the language of the canvas; what was typed into it stays.
    private mutating func rewordOverlay() {
        switch overlay {
        case .prompt(let prompt, let asked): ask(asked, note: prompt.note.text)
        case .persons(let old):
            openPersons()
            guard case .persons(var picker) = overlay else { return }
            for event in picker.steps(to: old) { _ = picker.handle(event) }
            overlay = .persons(picker)
        case .palette(let old, let palette):
            var picker = palette.picker(language)
            for event in picker.steps(to: old) { _ = picker.handle(event) }
            overlay = .palette(picker, palette)
        case .choosing(let old, let choosing):
            var picker = picker(for: choosing)
            for event in picker.steps(to: old) { _ = picker.handle(event) }
            overlay = .choosing(picker, choosing)
        case .views(let old, let removing):
            var picker = viewPicker(removing: removing)
            for event in picker.steps(to: old) { _ = picker.handle(event) }
            overlay = .views(picker, removing: removing)
        case .help, .columns, nil: break
        }
    }

    /// Performs the intent picked from the palette. An irrevocable one is asked about first, as Enter picks it.
    private mutating func choose(_ intent: Intent) -> [Effect] {
        if !permission.mayDecide, intent.isDeciding {
            permission.isRefused = true
            return []
        }
        if case .act(let action) = intent, action.isIrrevocable, let opened {
            ask(about: action, opened.docket.id, opened.docket.dossier.nominee, seen: opened.seen, always: true)
            return []
        }
        return perform(intent)
    }

    private mutating func updateHelp(_ event: TerminalEvent, _ scroll: Int) {
        guard case .key(let key) = event else { return }
        let last = HelpOverlay.maximumScroll(
            KeyTables(model: self).map, legend: legend, in: Frame.overlay(of: size), over: Rect(size),
            isLinear: isLinear)
        switch ListCursor.motion(for: key) {
        case .up: overlay = .help(scroll: max(0, scroll - 1))
        case .down: overlay = .help(scroll: min(last, scroll + 1))
        case .pageUp: overlay = .help(scroll: max(0, scroll - size.rows / 2))
        case .pageDown: overlay = .help(scroll: min(last, scroll + size.rows / 2))
        case .home: overlay = .help(scroll: 0)
        case .end: overlay = .help(scroll: last)
        case .to, nil: overlay = nil
        }
    }

    /// Goes on as another person; what was open is theirs to see anew.
    mutating func become(_ person: Person.ID) -> [Effect] {
        me = person
        recount()
        undoSteps = []
        clearMarks()
        stacks[.forMe] = nil
        refreshPages()
        return section == .forMe ? enterQueue() : reopen()
    }

    /// Leaves a question with Esc or its safe answer; written words are dropped only after a confirmation, as in forms.
    private mutating func leave(_ asked: Asked, _ note: String) {
        overlay = nil
        if case .dropNote(let about, let note) = asked.question {
            ask(about, note: note)
        } else if KeptNote(asked.question) != nil, note.contains(where: { !$0.isWhitespace }) {
            ask(
                .dropNote(asked, note: note), title: FrameText.leaveQuestion, message: [asked.title],
                yes: FrameText.discard)
        }
    }

    private mutating func answer(_ question: Question, key: Character, note: String) -> [Effect] {
        switch question {
        case .act(let action, let id, let seen):
            return [.act(Workflow.Request(action, note: note.isEmpty ? nil : note), on: id, seen: seen)]
        case .actOnEach(let action, let seen): return [effect(of: action, on: seen, note: note)]
        case .leave(to: let effect): return [effect]
        case .award(let id, let seen): return [.award(id, number: note, seen: seen)]
        case .strike(let unit, let quarter):
            return [.enter(.strike(nil, note: note.isEmpty ? nil : note), unit: unit, quarter: quarter)]
        case .giveBack(let unit, let quarter):
            return [.enter(.giveBack(on: nil, note: note), unit: unit, quarter: quarter)]
        case .removePaper(let place, let id, let seen): return [.removePaper(place, of: id, seen: seen)]
        case .acceptList: return acceptList()
        case .dropRow(let number):
            drop(row: number)
            return []
        case .cell(let row, let column, let line): putCell(note, row: row, column: column, line: line)
        case .renewReference(let files): return [.renewReference(files)]
        case .change(let request, let seen): return [.change(request, seen: seen)]
        case .unsign(let id, let seen): return [.changeLetter(.unsign, id, seen: seen)]
        case .keepView: return keepView(named: note)
        case .dropView(let name): return dropView(named: name)
        case .dropMine:
            dropMine()
            return enterQueue()
        case .dropNote(let about, _): KeptNote(about.question).map { forget($0) }
        case .openLeft(let id): return answerOffer(of: id, key: key)
        case .dropLeft(let id): return dropLeft(id)
        case .leaveForm:
            pop()
            refreshPages()
            return reopen()
        }
        return []
    }

    /// The letter that changes nothing, in every prompt.
    static var safeKey: Character { "0" }

    /// Asks before something that is grave or needs words.
    mutating func ask(
        _ question: Question, title: Phrase, message: [Phrase] = [], yes: Phrase, note: Phrase? = nil,
        noteRequired: Bool = false, noteText: String = ""
    ) {
        let asked = Asked(
            question: question, title: title, message: message, yes: yes, note: note, noteRequired: noteRequired)
        ask(asked, note: noteText.isEmpty ? words(for: question) ?? "" : noteText)
    }

    mutating func ask(_ asked: Asked, note: String) {
        var choices: [(key: Character, title: String)] = [("1", say(asked.yes))]
        if let other = asked.other { choices.append(("2", say(other))) }
        choices.append((Self.safeKey, say(asked.no)))
        let prompt = Prompt(
            title: say(asked.title), message: asked.message.map(say), choices: choices,
            // Of three answers the first one loses nothing.
            safe: asked.other == nil ? Self.safeKey : "1", isGuarded: asked.question.isDangerous,
            noteLabel: asked.note.map(say),
            noteRequired: asked.noteRequired, note: note)
        overlay = .prompt(prompt, asked)
    }
}
