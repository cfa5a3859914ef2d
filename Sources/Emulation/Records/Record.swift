/// A dictionary being written. What is nil or empty is left out, so that a file says only what is known.
public struct Record {
    /// The keys so far.
    public private(set) var values = Entries()

    /// Starts from the keys this version does not know.
    public init(extras: Extras = [:]) {
        values = extras
    }

    /// Adds what this version does not know; a known key always wins.
    public mutating func keep(_ extras: Extras) {
        values.merge(extras) { known, _ in known }
    }

    /// Sets a key to any value.
    public mutating func set(_ key: String, _ value: Value?) {
        if let value { values[key] = value }
    }

    /// Sets a text, left out where nil or empty.
    public mutating func set(_ key: String, _ text: String?) {
        if let text, !text.isEmpty { values[key] = .string(text) }
    }

    /// Sets a whole number.
    public mutating func set(_ key: String, _ number: Int?) {
        if let number { values[key] = .integer(Int64(number)) }
    }

    /// Sets a number; whole numbers are written as integers, so that 30 stays 30 whoever writes it.
    public mutating func set(_ key: String, _ number: Double?) {
        guard let number else { return }
        values[key] = Int64(exactly: number).map(Value.integer) ?? .real(number)
    }

    /// Sets a yes or no; a plain no is left out unless `always`.
    public mutating func set(_ key: String, _ flag: Bool, always: Bool = false) {
        if flag || always { values[key] = .boolean(flag) }
    }

    /// Sets a moment.
    public mutating func set(_ key: String, _ instant: Instant?) {
        if let instant { values[key] = .instant(instant) }
    }

    /// Sets a day.
    public mutating func set(_ key: String, _ day: Day?) {
        if let day { values[key] = .string(day.description) }
    }

    /// Sets an identifier.
    public mutating func set<Subject>(_ key: String, _ id: Identifier<Subject>?) {
        if let id { values[key] = .string(id.rawValue) }
    }

    /// Sets a word of a closed list.
    public mutating func set<Choice: RawRepresentable>(_ key: String, _ choice: Choice?)
    where Choice.RawValue == String {
        if let choice { values[key] = .string(choice.rawValue) }
    }

    /// Sets a list of texts, left out where empty.
    public mutating func set(_ key: String, _ texts: [String]) {
        if !texts.isEmpty { values[key] = .array(texts.map(Value.string)) }
    }

    /// Sets a list of whole numbers; leaves the key out if the list is empty.
    public mutating func set(_ key: String, _ numbers: [Int]) {
        if !numbers.isEmpty { values[key] = .array(numbers.map { .integer(Int64($0)) }) }
    }

    /// Sets a list of identifiers, left out where empty.
    public mutating func set<Subject>(_ key: String, _ ids: [Identifier<Subject>]) {
        set(key, ids.map(\.rawValue))
    }

    /// Sets a list of dictionaries, left out where empty.
    public mutating func set(_ key: String, _ records: [some Recordable]) {
        if !records.isEmpty { values[key] = .array(records.map(\.value)) }
    }

    /// Sets a dictionary.
    public mutating func set(_ key: String, _ record: (some Recordable)?) {
        if let record { values[key] = record.value }
    }
}
