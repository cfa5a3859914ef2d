import EmulationText
import TerminalKit

extension Page {
    /// The form that takes the keys, whatever it is about; nil where none does.
    var openForm: (any FormEditing)? {
        get {
            switch self {
            case .filterForm(let page): page.form
            case .listImport(let page): page.isFilling ? page.form : nil
            default: formPage?.editable
            }
        }
        set {
            guard let newValue else { return }
            if case .filterForm(var page) = self {
                if let form = newValue as? Form<FilterForm.Field> { page.form = form }
                self = .filterForm(page)
            } else if var page = formPage {
                page.editable = newValue
                self = page.page
            }
        }
    }

    /// Notes that something was filled in, so that leaving asks first and it is kept.
    mutating func noteChange() {
        guard var page = formPage else { return }
        page.isChanged = true
        self = page.page
    }

    /// Whether an editor may take a field's text over; fields that narrow a list are too short for one.
    var takesEditor: Bool {
        switch self {
        case .filterForm, .listImport: false
        default: true
        }
    }
}

extension FormText {
    /// What a field had no room for; `path` is where the whole text is still to be found.
    static func cut(_ overflow: TextField.Overflow, kept path: String? = nil) -> Phrase {
        cut(limit: overflow.limit, leftOut: overflow.leftOut, kept: path)
    }
}
