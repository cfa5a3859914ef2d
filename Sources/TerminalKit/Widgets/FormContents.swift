/// What a field of a form holds, in words, whatever the form is about.
public struct FieldContents: Hashable, Sendable {
    /// The field's name.
    public let label: String
    /// What it holds, line by line; an empty list where nothing is filled in.
    public let lines: [String]
    /// What tells whether two fields hold the same, in any language.
    public let value: [String]
    /// Whether it is shown.
    public let isVisible: Bool
}

extension Form {
    /// What every field holds, hidden ones too, in the order of the form.
    public var contents: [FieldContents] {
        fields.map { field in
            let trimmed: (String) -> String = { text in
                String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            let lines: [String]
            let value: [String]
            switch field.value {
            case .text(let text):
                lines = [trimmed(text.text)]
                value = lines
            case .readOnly(let text):
                lines = [text]
                value = lines
            case .choice(let options, let chosen):
                value = [chosen ?? ""]
                lines = [chosen.flatMap { $0.isEmpty ? "" : $0 } ?? ""].map { id in
                    id.isEmpty ? "" : options.first { $0.id == id }?.label ?? id
                }
            case .toggle(let isOn):
                value = [isOn ? "1" : ""]
                lines = [isOn ? "✓" : ""]
            case .list(let rows):
                value = rows.map { trimmed($0.text) }
                lines = value
            }
            return FieldContents(
                label: field.label, lines: lines.filter { !$0.isEmpty }, value: value.filter { !$0.isEmpty },
                isVisible: field.isVisible)
        }
    }

    /// Takes over what the field of this number holds in another form with the same fields.
    public mutating func take(_ number: Int, from other: any FormEditing) {
        guard let other = other as? Form<ID>, fields.indices.contains(number), other.fields.indices.contains(number),
            fields[number].id == other.fields[number].id
        else { return }
        fields[number].value = other.fields[number].value
        fields[number].error = nil
    }
}

extension FormValue {
    /// True if both values hold the same input; options and cursors are ignored.
    public func isSame(as other: FormValue) -> Bool {
        switch (self, other) {
        case (.text(let own), .text(let other)): own.text == other.text
        case (.choice(_, let own), .choice(_, let other)): (own ?? "") == (other ?? "")
        case (.toggle(let own), .toggle(let other)): own == other
        case (.list(let own), .list(let other)): own.map(\.text) == other.map(\.text)
        case (.readOnly(let own), .readOnly(let other)): own == other
        default: false
        }
    }
}

extension Form {
    /// True if a field differs from that of another form with the same fields, such as the form as it opened.
    public func differs(from other: Form, in id: ID) -> Bool {
        guard let own = self[id]?.value, let other = other[id]?.value else { return false }
        return !own.isSame(as: other)
    }

    /// True if any field differs from that of another form with the same fields.
    public func differs(from other: Form) -> Bool { fields.contains { differs(from: other, in: $0.id) } }
}
