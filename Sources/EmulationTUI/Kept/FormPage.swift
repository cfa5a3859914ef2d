import Emulation
import TerminalKit

/// A page on which a form is filled in: it can be written down as it stands, and be put back.
protocol FormPage: Sendable {
    associatedtype Field: Hashable & Sendable

    var form: Form<Field> { get set }
    /// The form as it opened. A field equal to it counts as untouched, and its part of the record stays unchanged.
    var opened: Form<Field> { get }
    /// Whether anything was filled in that is not saved.
    var isChanged: Bool { get set }
    /// What it is called among what was left unsaved.
    var leftKind: LeftWork.Kind { get }
    /// The page that shows it.
    var page: Page { get }

    /// Whom or what it is about, in the words on screen.
    func about(_ model: Model) -> String
    /// Writes what the form is about, with what was seen of it.
    func write(to subject: inout Record)
    /// Restores the form from the entries that ``write(to:)`` made, in the language stored as `language`, if any.
    init(reading subject: inout Fields, _ model: Model) throws(FieldError)
    /// Fits words, options and what is shown to what is filled in.
    mutating func fit(_ model: Model)
}

extension FormPage {
    /// True if the field differs from the form as it opened.
    func isTouched(_ field: Field) -> Bool { form.differs(from: opened, in: field) }

    /// True if any field differs from the form as it opened.
    var isTouched: Bool { form.differs(from: opened) }

    /// The form, whatever its fields are named by.
    var editable: any FormEditing {
        get { form }
        set { if let form = newValue as? Form<Field> { self.form = form } }
    }

    /// All there is to be put back.
    func work(_ model: Model) -> Value {
        LeftWork.work(leftKind, about: about(model)) { record in
            var subject = Record()
            write(to: &subject)
            record.set("subject", .dictionary(subject.values))
            form.filled.write(to: &record)
        }
    }

    /// The page as it stood.
    init(_ left: LeftWork, _ model: Model) throws(FieldError) {
        var fields = try Fields(left.work, path: "work")
        let filled = try FilledForm(reading: &fields)
        let about = fields.take("subject") ?? .dictionary([:])
        var subject = try Fields(about, path: "work.subject")
        var words = try Fields(about, path: "work.subject")
        // The form opens in the language it was typed in, so its figures keep their values.
        let typed = model.speaking(try words.optionalChoice("language"))
        try self.init(reading: &subject, typed)
        form.fill(filled)
        isChanged = true
        fit(typed)
        // What applies may have been hidden until now, and then could not have the focus.
        form.fill(filled)
        fit(typed)
        fit(model)
    }
}

extension Page {
    /// The form on the page, as something that can be kept.
    var formPage: (any FormPage)? {
        switch self {
        case .nominationForm(let page): page
        case .reportForm(let page): page
        case .measureForm(let page): page
        case .letterForm(let page): page
        case .paperForm(let page): page
        case .settingsForm(let page): page
        case .listImport(let page): page
        default: nil
        }
    }
}

extension FilledForm {
    /// Reads what ``write(to:)`` wrote.
    init(reading fields: inout Fields) throws(FieldError) {
        var read: [Field] = []
        for (place, value) in try fields.array("fields").enumerated() {
            var field = try Fields(value, path: "\(fields.path).fields[\(place)]")
            let name = try field.string("name")
            if let text = try field.optionalString("text") {
                read.append(Field(name, .text(text)))
            } else if let isOn = field.take("on") {
                read.append(Field(name, .toggle(isOn == .boolean(true))))
            } else if let rows = field.take("rows") {
                var texts = try Fields(.dictionary(["rows": rows]), path: field.path)
                read.append(Field(name, .list(try texts.strings("rows"))))
            } else {
                read.append(Field(name, .choice(try field.optionalString("chosen"))))
            }
        }
        self.init(
            fields: read, focus: try fields.optionalString("focus"), row: try fields.optionalInteger("row") ?? 0,
            cursor: try fields.optionalInteger("cursor") ?? 0)
    }

    func write(to record: inout Record) {
        let written = fields.map { field in
            var values: Entries = ["name": .string(field.name)]
            switch field.content {
            case .text(let text): values["text"] = .string(text)
            case .choice(let chosen): values["chosen"] = chosen.map(Value.string)
            case .toggle(let isOn): values["on"] = .boolean(isOn)
            case .list(let rows): values["rows"] = .array(rows.map(Value.string))
            }
            return Value.dictionary(values)
        }
        record.set("fields", .array(written))
        record.set("focus", focus)
        record.set("row", row)
        record.set("cursor", cursor)
    }
}
