/// What was typed into a form, without its words and options: enough to put it back as it stood.
public struct FilledForm: Hashable, Sendable {
    /// What one field holds.
    public enum Content: Hashable, Sendable {
        /// A line of text.
        case text(String)
        /// What is picked; `nil` for nothing.
        case choice(String?)
        /// Yes or no.
        case toggle(Bool)
        /// Rows of text.
        case list([String])
    }

    /// A field by the name of its id.
    public struct Field: Hashable, Sendable {
        /// The name of the field's id.
        public var name: String
        /// What it holds.
        public var content: Content

        /// A field by the name of its id.
        public init(_ name: String, _ content: Content) {
            self.name = name
            self.content = content
        }
    }

    /// The fields from top to bottom.
    public var fields: [Field]
    /// The name of the field being filled in.
    public var focus: String?
    /// The row of the focused list.
    public var row: Int
    /// How many graphemes stand before the cursor.
    public var cursor: Int

    /// What was typed into a form.
    public init(fields: [Field], focus: String? = nil, row: Int = 0, cursor: Int = 0) {
        self.fields = fields
        self.focus = focus
        self.row = row
        self.cursor = cursor
    }
}

extension Form {
    /// What is typed in, to be put back by ``fill(_:)``.
    public var filled: FilledForm {
        var filled = FilledForm(fields: [])
        for field in fields {
            let content: FilledForm.Content? =
                switch field.value {
                case .text(let text): .text(text.text)
                case .choice(_, let chosen): .choice(chosen)
                case .toggle(let isOn): .toggle(isOn)
                case .list(let rows): .list(rows.map(\.text))
                case .readOnly: nil
                }
            if let content { filled.fields.append(FilledForm.Field("\(field.id)", content)) }
        }
        guard let index = focusIndex else { return filled }
        filled.focus = "\(fields[index].id)"
        switch fields[index].value {
        case .text(let text): filled.cursor = text.cursor
        case .list(let rows):
            filled.row = min(max(0, listRow), max(0, rows.count - 1))
            filled.cursor = rows.indices.contains(filled.row) ? rows[filled.row].cursor : 0
        case .choice, .toggle, .readOnly: break
        }
        return filled
    }

    /// Puts back what was typed in, with the focus and the cursor where they were. A field that this form has not, or
    /// that holds something of another kind here, is passed over.
    public mutating func fill(_ filled: FilledForm) {
        for field in filled.fields {
            guard let index = fields.firstIndex(where: { "\($0.id)" == field.name }) else { continue }
            switch (fields[index].value, field.content) {
            case (.text(let old), .text(let text)):
                fields[index].value = .text(TextField(text: text, limit: old.limit))
            case (.choice(let options, _), .choice(let chosen)):
                fields[index].value = .choice(options: options, chosen: chosen)
            case (.toggle, .toggle(let isOn)): fields[index].value = .toggle(isOn)
            case (.list(let old), .list(let rows)):
                let limit = old.first?.limit ?? TextField().limit
                let kept = rows.map { TextField(text: $0, limit: limit) }
                fields[index].value = .list(kept.isEmpty ? [TextField(limit: limit)] : kept)
            default: break
            }
        }
        place(filled)
    }

    private mutating func place(_ filled: FilledForm) {
        guard let index = fields.firstIndex(where: { "\($0.id)" == filled.focus }) else { return }
        focus = fields[index].id
        switch fields[index].value {
        case .text(var text):
            text.place(cursor: filled.cursor)
            fields[index].value = .text(text)
        case .list(var rows):
            let row = min(max(0, filled.row), rows.count - 1)
            listRow = row
            rows[row].place(cursor: filled.cursor)
            fields[index].value = .list(rows)
        case .choice, .toggle, .readOnly: break
        }
    }
}
