import TerminalKit

extension Model {
    /// How many rows a notch of the wheel moves.
    private static let wheelRows = 3

    /// Takes what was done with the mouse. A click selects; only the second in quick succession opens, so that the one
    /// that brings a window to the front changes nothing.
    mutating func point(_ mouse: Mouse) -> [Effect] {
        guard Rect(size).contains(mouse.point) else { return [] }
        switch mouse.kind {
        case .wheelUp: return wheel(.up)
        case .wheelDown: return wheel(.down)
        case .press(let clicks):
            switch Canvas(model: self).draw().meaning(at: mouse.point) {
            case .row(let row):
                select(row)
                guard clicks > 1 else { return [] }
                // A double click on an answer takes it, as its own key does.
                if case .prompt(let prompt, _) = overlay, prompt.choices.indices.contains(row) {
                    return update(.key(.character(prompt.choices[row].key)))
                }
                return update(.key(.enter))
            case .cell(let row, let column):
                select(row)
                if overlay == nil { selectColumn(column) }
                return clicks > 1 ? update(.key(.enter)) : []
            case .part(let number):
                if overlay == nil, !isTyping, case .settings(let settings) = page { turnGroup(settings, to: number) }
                return []
            case .key(let key):
                // While something is typed a letter is a letter, whatever it is the label of.
                if case .character = key, isTyping || overlay != nil { return [] }
                return clicks > 1 ? [] : update(.key(key))
            case nil: return []
            }
        }
    }

    private mutating func wheel(_ key: Key) -> [Effect] {
        let takesArrows =
            switch overlay {
            case .prompt(let prompt, _):
                prompt.isLong(in: Frame.overlay(of: size), over: Rect(size), isLinear: isLinear)
            case .help, .persons, .palette, .choosing, .views, .columns: true
            case nil: hasOpenPicker || !page.isForm
            }
        guard takesArrows else { return [] }
        return (0..<Self.wheelRows).flatMap { _ in update(.key(key)) }
    }

    private mutating func select(_ row: Int) {
        switch overlay {
        case .persons(var picker):
            picker.select(row)
            overlay = .persons(picker)
        case .palette(var picker, let palette):
            picker.select(row)
            overlay = .palette(picker, palette)
        case .choosing(var picker, let choosing):
            picker.select(row)
            overlay = .choosing(picker, choosing)
        case .views(var picker, let removing):
            picker.select(row)
            overlay = .views(picker, removing: removing)
        case .prompt(var prompt, let asked):
            prompt.select(row)
            overlay = .prompt(prompt, asked)
        case .help, .columns: break
        case nil: selectOnPage(row)
        }
    }

    private mutating func selectColumn(_ column: Int) {
        guard case .deadlines(let deadlines) = page, let quarter = shownQuarter(of: deadlines) else { return }
        turnQuarter(by: column - quarter.number)
    }

    private mutating func selectOnPage(_ row: Int) {
        guard var form = page.openForm else { return move(.to(row)) }
        form.point(at: row)
        page.openForm = form
    }
}
