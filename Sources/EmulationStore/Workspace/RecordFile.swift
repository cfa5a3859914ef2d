import Emulation

/// The root dictionary of a file, its format set aside.
struct RecordFile: Sendable {
    /// The newest format this version writes.
    static let format = 1

    /// The format the file names; nil where it names none.
    let format: Int?
    /// The keys, `format` taken.
    private let fields: Fields

    /// Reads the bytes of a file.
    init(_ bytes: [UInt8]) throws(Damage.Problem) {
        var fields = try PropertyList.fields(of: bytes)
        switch fields.take("format") {
        case nil: format = nil
        case .integer(let number) where (1...Int64(Int32.max)).contains(number): format = Int(number)
        default: throw .field(FieldError(path: "format", problem: .wrongType(expected: "integer")))
        }
        self.fields = fields
    }

    /// The keys but for `format`.
    var value: Value { .dictionary(fields.extras) }

    /// True if the file has the key.
    func holds(_ key: String) -> Bool { fields.holds(key) }

    /// The format where it is newer than this version's.
    var newerFormat: Int? {
        format.flatMap { $0 > Self.format ? $0 : nil }
    }

    /// The thing the file holds.
    /// - Throws: a newer file that cannot be read says that it is newer, since that is why.
    func record<Element: Recordable>(_ type: Element.Type = Element.self) throws(Damage.Problem) -> Element {
        do throws(FieldError) {
            var fields = fields
            return try Element(reading: &fields)
        } catch {
            throw newerFormat.map { .newerFormat(found: $0) } ?? .field(error)
        }
    }

    /// A record under a key; nil if there is none.
    func optionalRecord<Element: Recordable>(
        _ key: String, of type: Element.Type = Element.self
    ) throws(Damage.Problem) -> Element? {
        do throws(FieldError) {
            var fields = fields
            return try fields.optionalRecord(key)
        } catch {
            throw .field(error)
        }
    }

    /// The elements of a list that can be read, with what is wrong with the others.
    func elements<Element: Recordable>(
        _ key: String, of type: Element.Type = Element.self
    ) throws(Damage.Problem) -> (good: [Element], bad: [FieldError]) {
        var fields = fields
        var good: [Element] = []
        var bad: [FieldError] = []
        do throws(FieldError) {
            for element in try fields.each(key, of: type) {
                switch element {
                case .success(let element): good.append(element)
                case .failure(let error): bad.append(error)
                }
            }
        } catch {
            throw .field(error)
        }
        return (good, bad)
    }

    /// The bytes of a file that holds a thing in this version's format.
    static func bytes(of record: some Recordable, at path: String) throws(WorkspaceError) -> [UInt8] {
        try bytes(of: record.value, at: path)
    }

    /// The bytes of a file that holds these keys in this version's format.
    static func bytes(of value: Value, at path: String) throws(WorkspaceError) -> [UInt8] {
        guard case .dictionary(var values) = value else {
            throw .badInput(path: path, FieldError(path: "", problem: .wrongType(expected: "dict")))
        }
        values["format"] = .integer(Int64(format))
        guard let bytes = PropertyList.bytes(of: .dictionary(values)) else {
            throw .cannotWrite(path: path, reason: "property list encoder")
        }
        // What could not be read again must not be written.
        guard bytes.count <= Layout.limit(for: path) else {
            throw .damaged(Damage(path: path, problem: .tooLarge(limit: Layout.limit(for: path))))
        }
        return bytes
    }
}
