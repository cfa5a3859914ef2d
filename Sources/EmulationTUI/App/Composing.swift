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

    /// Takes what the editor left, cleaned line by line; nil where nothing was changed. Its file goes once all of it was
    /// taken.
    mutating func take(composed text: String?, from file: String?) -> [Effect] {
        guard let text else {
            message = .done(OutsideText.unchanged)
            return []
        }
        guard let before = composable else {
            message = .problem(OutsideText.noField(kept: file))
            return []
        }
        let overflow: TextField.Overflow?
        let lines = text.split(whereSeparator: \.isNewline).map { TextInput.clean(String($0)) }.filter { !$0.isEmpty }
        if case .prompt(var prompt, let asked) = overlay {
            prompt.write(lines.joined(separator: " "))
            overlay = .prompt(prompt, asked)
            overflow = prompt.note.overflow
        } else {
            overflow = write(lines.joined(separator: "\n"))
        }
        if let overflow {
            message = .problem(FormText.cut(overflow, kept: file))
            return []
        }
        message = .done(composable == before ? OutsideText.unchanged : OutsideText.taken)
        return file.map { [.dropEdited($0)] } ?? []
    }

    /// - Returns: what the field had no room for.
    private mutating func write(_ text: String) -> TextField.Overflow? {
        guard var form = page.openForm else { return nil }
        let isChanged = form.replaceText(with: text)
        page.openForm = form
        if isChanged { page.noteChange() }
        return form.overflow
    }
}
