import TerminalKit

extension Page {
    /// The form that takes the keys, whatever it is about; nil where none does.
    var openForm: (any FormEditing)? {
        get {
            switch self {
            case .nominationForm(let page): page.form
            case .reportForm(let page): page.form
            case .measureForm(let page): page.form
            case .letterForm(let page): page.form
            case .paperForm(let page): page.form
            case .settingsForm(let page): page.form
            case .filterForm(let page): page.form
            case .listImport(let page) where page.isFilling: page.form
            default: nil
            }
        }
        set {
            switch self {
            case .nominationForm(var page):
                put(newValue, into: &page.form)
                self = .nominationForm(page)
            case .reportForm(var page):
                put(newValue, into: &page.form)
                self = .reportForm(page)
            case .measureForm(var page):
                put(newValue, into: &page.form)
                self = .measureForm(page)
            case .letterForm(var page):
                put(newValue, into: &page.form)
                self = .letterForm(page)
            case .paperForm(var page):
                put(newValue, into: &page.form)
                self = .paperForm(page)
            case .settingsForm(var page):
                put(newValue, into: &page.form)
                self = .settingsForm(page)
            case .filterForm(var page):
                put(newValue, into: &page.form)
                self = .filterForm(page)
            case .listImport(var page):
                put(newValue, into: &page.form)
                self = .listImport(page)
            default: break
            }
        }
    }

    private func put<ID>(_ form: (any FormEditing)?, into place: inout Form<ID>) {
        if let form = form as? Form<ID> { place = form }
    }

    /// Notes that something was filled in, so that leaving asks first.
    mutating func noteChange() {
        switch self {
        case .nominationForm(var page):
            page.isChanged = true
            self = .nominationForm(page)
        case .reportForm(var page):
            page.isChanged = true
            self = .reportForm(page)
        case .measureForm(var page):
            page.isChanged = true
            self = .measureForm(page)
        case .letterForm(var page):
            page.isChanged = true
            self = .letterForm(page)
        case .paperForm(var page):
            page.isChanged = true
            self = .paperForm(page)
        case .settingsForm(var page):
            page.isChanged = true
            self = .settingsForm(page)
        default: break
        }
    }

    /// Whether an editor may take a field's text over; fields that narrow a list are too short for one.
    var takesEditor: Bool {
        switch self {
        case .filterForm, .listImport: false
        default: true
        }
    }
}
