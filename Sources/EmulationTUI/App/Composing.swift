import EmulationText
import TerminalKit

extension Model {
    /// The text being written, which an editor can take over; nil where nothing is that one would want it for.
    var composable: String? {
        if case .prompt(let prompt, _) = overlay { return prompt.isWriting ? prompt.note.text : nil }
        return overlay == nil ? fieldText : nil
    }

    /// Whether the field that has the focus takes several lines, for which one wants an editor first of all.
    var isWritingLines: Bool {
        guard case .nominationForm(let form) = page, let focus = form.form.focus else { return false }
        return form.form[focus]?.lines != nil
    }

    /// The text of the form's field that has the focus; nil where it is no text.
    var fieldText: String? {
        page.takesEditor ? page.openForm?.focusedText : nil
    }

    /// Asks for an editor with the text being written.
    func compose() -> [Effect] { composable.map { [.compose($0)] } ?? [] }

    /// Takes what the editor left, cleaned line by line; nil where nothing was changed.
    mutating func take(composed text: String?) {
        guard let text, let before = composable else {
            message = .done(OutsideText.unchanged)
            return
        }
        let lines = text.split(whereSeparator: \.isNewline).map { TextInput.clean(String($0)) }.filter { !$0.isEmpty }
        if case .prompt(var prompt, let asked) = overlay {
            prompt.write(lines.joined(separator: " "))
            overlay = .prompt(prompt, asked)
        } else {
            write(lines.joined(separator: "\n"))
        }
        let taken = composable ?? ""
        if taken.count < lines.reduce(0, { $0 + $1.count }) {
            message = .problem(OutsideText.cut(TextField().limit))
        } else {
            message = .done(taken == before ? OutsideText.unchanged : OutsideText.taken)
        }
    }

    private mutating func write(_ text: String) {
        guard var form = page.openForm else { return }
        let isChanged = form.replaceText(with: text)
        page.openForm = form
        if isChanged { page.noteChange() }
    }
}
