import EmulationText
import TerminalKit

/// How far the path in a field was completed, so that another Tab goes on to the next field.
struct PathCompletion: Sendable {
    private var completed: String?

    /// Whether Tab completes the path in a field rather than going on.
    func completes<Field: Hashable>(_ field: Field, of form: Form<Field>) -> Bool {
        let path = Self.path(in: field, of: form)
        return form.focus == field && form.openPicker == nil && !path.isEmpty && completed != path
    }

    /// Puts a path into its field as far as it is sure how it goes on, with what it may go on to.
    mutating func put<Field: Hashable>(
        _ path: String, choices: [String], into field: Field, of form: inout Form<Field>, help: Phrase,
        _ language: Language
    ) {
        let isWhole = choices.count == 1 && !path.hasSuffix("/") && path == Self.path(in: field, of: form)
        form[field]?.value = .text(TextField(text: path))
        form[field]?.error = nil
        completed = path
        if choices.isEmpty {
            form[field]?.error = PaperText.noChoice(language)
        } else {
            let shown = choices.prefix(8).joined(separator: "  ") + (choices.count > 8 ? "  …" : "")
            form[field]?.help = choices.count > 1 ? PaperText.choices(shown)(language) : help(language)
            // A folder is opened by the next Tab.
            if choices.count == 1, path.hasSuffix("/") { completed = nil }
            // The path was complete already, so Tab goes on to the next field.
            if isWhole, form.focus == field { _ = form.handle(.key(.tab)) }
        }
    }

    /// The path in a field as it is typed.
    static func path<Field: Hashable>(in field: Field, of form: Form<Field>) -> String {
        TextInput.clean(form[field]?.text ?? "")
    }
}

extension Model {
    /// Whether Tab completes a path on the page rather than going on.
    var completesPath: Bool {
        switch page {
        case .paperForm(let form): form.completesPath
        case .listImport(let list): list.completesPath
        default: false
        }
    }

    /// Fills in what a path goes on to, unless it is another by now.
    mutating func complete(_ asked: String, to path: String, choices: [String]) {
        switch page {
        case .paperForm(var form) where form.path == asked:
            form.complete(path, choices: choices, language)
            page = .paperForm(form)
        case .listImport(var list) where list.path == asked:
            list.complete(path, choices: choices, language)
            page = .listImport(list)
        default: break
        }
    }
}
