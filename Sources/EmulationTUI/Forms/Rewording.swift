import TerminalKit

extension Form {
    /// Says what is wrong in the words of the same form checked anew, where something was said before.
    mutating func rewordErrors(as checked: Form) {
        for index in fields.indices where fields[index].error != nil {
            fields[index].error = checked.fields[index].error ?? fields[index].error
        }
    }

    /// Opens the picker anew, as its options are worded when it opens: what was typed and selected stays.
    mutating func rewordPicker() {
        guard let old = openPicker else { return }
        let field = focus
        focus = nil
        focus = field
        _ = handle(.key(.enter))
        for event in openPicker?.steps(to: old) ?? [] { _ = handle(event) }
    }
}

extension Picker {
    /// What is to be typed and pressed to stand where another picker stands.
    func steps(to other: Picker) -> [TerminalEvent] {
        var fresh = self
        var events: [TerminalEvent] = []
        if !other.query.isEmpty { events.append(.paste(other.query.text)) }
        for event in events { _ = fresh.handle(event) }
        let rows = min(other.cursor.selected, max(0, fresh.visible.count - 1)) - fresh.cursor.selected
        return events + Array(repeating: .key(rows < 0 ? .up : .down), count: abs(rows))
    }
}

extension NominationForm {
    mutating func rewordErrors(_ model: Model) {
        var checked = self
        _ = checked.dossier(model)
        form.rewordErrors(as: checked.form)
    }
}

extension ReportForm {
    mutating func rewordErrors(_ model: Model) {
        var checked = self
        _ = checked.request(model)
        form.rewordErrors(as: checked.form)
    }
}

extension PaperForm {
    mutating func rewordErrors(_ model: Model) {
        var checked = self
        _ = checked.effect(model)
        form.rewordErrors(as: checked.form)
    }
}

extension SettingsForm {
    mutating func rewordErrors(_ model: Model) {
        var checked = self
        checked.form.show(errors: reading(model).errors)
        form.rewordErrors(as: checked.form)
    }
}
