import Emulation
import EmulationText
import TerminalKit

/// The program without a terminal: keys in, effects and a drawing out.
///
/// State goes one way: a key is looked up in the key table, the intent updates the model and asks for effects, what came
/// of them comes back as feedback, and the grid is drawn from the model.
public struct App: Sendable {
    /// Everything the screen is drawn from.
    public private(set) var model: Model {
        didSet {
            drawn = nil
            foreseen = nil
        }
    }
    /// The model as it was drawn, where that is known.
    private var drawn: Grid?
    private var foreseen: Foreseen?
    /// The key that was pressed last, unless something else happened since.
    private var lastKey: Key?
    /// The state of the screen at the last paint and at the one before.
    private var painted: (last: PaintedState?, before: PaintedState?) = (nil, nil)

    /// What comes of a key that only moves about in a list.
    private struct Foreseen {
        let key: Key
        let model: Model
        let grid: Grid
    }

    /// The program on its first page; `lists` is what was chosen for lists of nominations before.
    public init(
        office: Office, me: Person.ID, language: Language, now: Instant, size: Size, lists: ListChoices = ListChoices(),
        display: Display = Display()
    ) {
        model = Model(office: office, me: me, language: language, now: now, size: size, display: display)
        model.lists = lists
        model.recount()
    }

    /// Takes the time it is; nothing is judged by an older one.
    public mutating func tick(_ now: Instant) {
        // What is drawn and foreseen of a list reads by the day alone.
        let kept = model.now.day == now.day && model.isMovable ? (drawn, foreseen) : (nil, nil)
        model.now = now
        (drawn, foreseen) = kept
    }

    /// Records that the drawn grid is on the screen now.
    public mutating func notePainted() {
        painted = (PaintedState(model), painted.last)
    }

    /// Takes a terminal event and returns the effects to run.
    ///
    /// A step that writes for others acts only on a screen painted before its key. A key that comes too early does
    /// nothing, and a message says so.
    /// - Parameters:
    ///   - more: true if another event follows before the next paint; a search for a typed word can then wait.
    ///   - arrival: how the event came. With `painted` it counts as pressed on the screen as it would be drawn now.
    public mutating func handle(
        _ event: TerminalEvent, more: Bool = false, arrival: Arrival = .painted
    ) -> [Effect] {
        if let foreseen, event == .key(foreseen.key), !more {
            let now = model.now
            model = foreseen.model
            model.now = now
            drawn = foreseen.grid
            return []
        }
        if case .key(let key) = event { lastKey = key } else { lastKey = nil }
        if !event.isTyped { model.answerTyped() }
        if event != .idle { model.answered = nil }
        model.hasMoreToCome = more
        defer { model.hasMoreToCome = false }
        switch event {
        case .resize(let size):
            model.size = size
            model.wrapText()
            return []
        case .suspend: return [.suspend]
        case .resumed: return [.redraw]
        case .hangUp, .terminate: return [.quit]
        case .idle: return []
        case .mouse, .key, .paste: return thenOffer(take(event, arrival))
        }
    }

    /// Takes a key, unless it would decide on a state not painted before it.
    private mutating func take(_ event: TerminalEvent, _ arrival: Arrival) -> [Effect] {
        func update(_ model: inout Model) -> [Effect] {
            if case .mouse(let mouse) = event { model.point(mouse) } else { model.update(event) }
        }
        if arrival == .painted {
            painted.last = PaintedState(model)
            model.dropped = nil
            return update(&model)
        }
        guard !wasPainted(event, arrival) || model.dropped != nil else { return update(&model) }
        var next = model
        next.permission = KeyPermission(mayDecide: false)
        let effects = update(&next)
        guard next.permission.isRefused || effects.contains(where: \.isDeciding) else {
            next.permission = KeyPermission()
            model = next
            return effects
        }
        var dropped = model.dropped ?? DroppedKeys()
        dropped.add(event, arrival.reason)
        model.dropped = dropped
        return []
    }

    /// True if the state the key would act on was painted before it.
    private func wasPainted(_ event: TerminalEvent, _ arrival: Arrival) -> Bool {
        let state = PaintedState(model)
        switch arrival {
        case .painted: return true
        case .behind: return painted.last == state
        case .early: return painted.last == state && painted.before == state
        // Ctrl-S is not part of a paste; text typed together with it stands in the form on screen.
        case .pasted, .hurried: return event == .key(.control("s")) && painted.last == state
        case .held: return false
        }
    }

    /// Goes to a section, as its digit does, and gives back what is to be done.
    public mutating func open(_ section: Section) -> [Effect] {
        model.go(to: section)
    }

    /// Offers what else was left unsaved, unless something of it is just being opened.
    private mutating func thenOffer(_ effects: [Effect]) -> [Effect] {
        let isOpening = effects.contains { if case .takeDraft = $0 { true } else { false } }
        if !isOpening { model.offerNext() }
        return effects
    }

    /// Takes what came of an effect.
    public mutating func receive(_ feedback: Feedback) -> [Effect] {
        // It is told again and again while files are looked at: what was drawn and foreseen holds.
        if case .reading(model.office.reading) = feedback { return [] }
        model.answerTyped()
        let effects = model.receive(feedback)
        model.keepWords(after: feedback)
        switch feedback {
        // What could not be opened must not keep the next one waiting.
        case .tookDraft, .failed: model.offerNext()
        default: break
        }
        return effects
    }

    /// Draws the canvas.
    public func draw() -> Grid {
        drawn ?? Canvas(model: model).draw()
    }

    /// Prepares what keys are likely to show next, in small parts as long as `isIdle`: the rows of a list around those in
    /// sight, then the screen after the same motion once more; while words are typed, what the first of them is looked
    /// for by. Whether it was called or not, the next key does the same.
    /// - Returns: the screen after the same motion, where it is known.
    @discardableResult
    public mutating func drawAhead(while isIdle: () -> Bool) -> Grid? {
        if model.list?.isFiltering == true {
            if isIdle() { model.office.desk.prepareSearch() }
            return nil
        }
        Canvas(model: model).drawAhead(while: isIdle)
        if let foreseen { return foreseen.grid }
        guard let key = lastKey, model.moves(by: key), isIdle() else { return nil }
        var next = self
        guard next.handle(.key(key)).isEmpty, next.model.isMovable, isIdle() else { return nil }
        let grid = next.draw()
        foreseen = Foreseen(key: key, model: next.model, grid: grid)
        return grid
    }

    /// Whether it is known what a key will do.
    func willMove(by key: Key) -> Bool { foreseen?.key == key }

    /// How the canvas is to be shown.
    public var appearance: Appearance { model.display.appearance }
    /// Whether letters are text now and no commands: a field, a list to choose from or a note has the focus.
    public var takesText: Bool {
        switch model.overlay {
        case .persons, .palette, .choosing, .views: true
        case .prompt(let prompt, _): prompt.isWriting
        case .help, .columns: false
        case nil: model.isTyping
        }
    }

    /// The keys that hold now, for the guide's tables.
    public var keyMap: KeyMap<String> {
        let map = KeyTables(model: model).map
        return KeyMap(
            groups: map.groups.map { group in
                (
                    group.title,
                    group.bindings.map {
                        KeyBinding(
                            keys: $0.keys, action: "\($0.action)", title: $0.title, availability: $0.availability,
                            isDangerous: $0.isDangerous, rank: $0.rank, label: $0.label, isListed: $0.isListed)
                    }
                )
            })
    }
}
