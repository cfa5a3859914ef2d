import Emulation

/// The root dictionary of a file, its format set aside.
struct RecordFile: Sendable {
    /// The newest format this version writes.
    static let format = 1

    /// The keys but for `format`.
    let value: Value
    /// The format the file names; nil where it names none.
    let format: Int?

    /// Reads the bytes of a file.
    init(_ bytes: [UInt8]) throws(Damage.Problem) {
        guard case .dictionary(var values) = try PropertyList.value(of: bytes) else {
            throw .field(FieldError(path: "", problem: .wrongType(expected: "dict")))
        }
        switch values.removeValue(forKey: "format") {
        case nil: format = nil
        case .integer(let number) where (1...Int64(Int32.max)).contains(number): format = Int(number)
        default: throw .field(FieldError(path: "format", problem: .wrongType(expected: "integer")))
        }
        value = .dictionary(values)
    }

    /// The format where it is newer than this version's.
    var newerFormat: Int? {
        format.flatMap { $0 > Self.format ? $0 : nil }
    }

    /// The thing the file holds.
    /// - Throws: a newer file that cannot be read says that it is newer, since that is why.
    func record<Element: Recordable>(_ type: Element.Type = Element.self) throws(Damage.Problem) -> Element {
        do throws(FieldError) {
            return try Element(value)
        } catch {
            throw newerFormat.map { .newerFormat(found: $0) } ?? .field(error)
        }
    }

    /// The elements of a list that can be read, with what is wrong with the others.
    func elements<Element: Recordable>(
        _ key: String, of type: Element.Type = Element.self
    ) throws(Damage.Problem) -> (good: [Element], bad: [FieldError]) {
        guard case .dictionary(let values) = value else { return ([], []) }
        guard case .array(let list)? = values[key] else {
            let problem: FieldError.Problem = values[key] == nil ? .missing : .wrongType(expected: "array")
            throw .field(FieldError(path: key, problem: problem))
        }
        var good: [Element] = []
        var bad: [FieldError] = []
        for (position, value) in list.enumerated() {
            do throws(FieldError) {
                good.append(try Element(value, path: "\(key)[\(position)]"))
            } catch {
                bad.append(error)
            }
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
