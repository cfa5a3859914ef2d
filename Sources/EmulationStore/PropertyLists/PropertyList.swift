import Emulation
import Foundation

/// Property lists as bytes: read as XML or binary, written as XML with sorted keys.
enum PropertyList {
    /// How deep arrays and dictionaries may lie in each other.
    static let deepest = 64
    /// How many values a list may hold; a binary list can name one value many times over.
    static let mostValues = 1_000_000
    /// The largest total of letters and bytes in a list's texts and data; a binary list can refer to one very often.
    static let mostText = 64 << 20

    /// Reads a list.
    /// - Throws: why the bytes are no list that can be used.
    static func value(of bytes: [UInt8]) throws(Damage.Problem) -> Value {
        guard !bytes.isEmpty else { throw .empty }
        if let list = FlatListScan.list(of: bytes) { return list.value }
        return try systemValue(of: bytes)
    }

    /// Reads the keys at the root of a list.
    /// - Throws: why the bytes are no list that can be used, also where its root is no dictionary.
    static func fields(of bytes: [UInt8]) throws(Damage.Problem) -> Fields {
        guard !bytes.isEmpty else { throw .empty }
        let list = FlatListScan.list(of: bytes)
        let value = list == nil ? try systemValue(of: bytes) : nil
        do throws(FieldError) {
            if let value { return try Fields(value) }
            if let list { return try Fields(list) }
        } catch {
            throw .field(error)
        }
        throw .empty
    }

    /// Reads a list in whatever form, by the system's reader.
    static func systemValue(of bytes: [UInt8]) throws(Damage.Problem) -> Value {
        if bytes.starts(with: Array("bplist".utf8)) {
            var scan = BinaryListScan(bytes)
            try scan.run()
        } else {
            if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0) {
                throw .utf16
            }
            var scan = XMLListScan(bytes)
            try scan.run()
        }
        let object: Any
        do {
            object = try PropertyListSerialization.propertyList(from: Data(bytes), options: [], format: nil)
        } catch {
            throw .notAPropertyList(detail: remark(of: error))
        }
        return try value(of: object, at: "")
    }

    /// Writes a list: XML, keys in order, a newline at the end; the same bytes for the same value.
    static func bytes(of value: Value) -> [UInt8]? {
        PlainListWriter.bytes(of: value) ?? systemBytes(of: value)
    }

    /// Writes any list, by the system's writer.
    static func systemBytes(of value: Value) -> [UInt8]? {
        let encoder = PropertyListEncoder()
        encoder.outputFormat = .xml
        guard let data = try? encoder.encode(EncodableValue(value)) else { return nil }
        return Array(data)
    }

    private static func remark(of error: any Error) -> String {
        let detail = (error as NSError).userInfo["NSDebugDescription"] as? String
        return detail ?? (error as NSError).localizedDescription
    }

    /// - Parameter path: the path from the root, for errors.
    private static func value(of object: Any, at path: String) throws(Damage.Problem) -> Value {
        // Numbers bridge to Bool and Bool to numbers, so that the type itself is asked first.
        if type(of: object) == Bool.self, let flag = object as? Bool { return .boolean(flag) }
        switch object {
        case let text as String:
            return .string(PlainText.of(text))
        case let entries as [AnyHashable: Any]:
            var values: [(key: String, value: Value)] = []
            values.reserveCapacity(entries.count)
            for (key, entry) in entries {
                guard let key = key.base as? String else { throw .notAPropertyList(detail: "key that is no text") }
                values.append((PlainText.of(key), try value(of: entry, at: path.isEmpty ? key : "\(path).\(key)")))
            }
            guard let sorted = Entries(unsorted: values) else {
                // Two keys may differ only in characters that no file can hold.
                let keys = values.map(\.key).sorted()
                throw .duplicateKey(zip(keys, keys.dropFirst()).first { $0 == $1 }?.0 ?? "")
            }
            return .dictionary(sorted)
        case let elements as [Any]:
            var values: [Value] = []
            values.reserveCapacity(elements.count)
            for element in elements { values.append(try value(of: element, at: "\(path)[\(values.count)]")) }
            return .array(values)
        case let number as NSNumber:
            return try value(of: number, at: path)
        case let date as Date:
            let seconds = date.timeIntervalSince1970.rounded(.down)
            // A NaN fails this comparison too.
            guard abs(seconds) < 250_000_000_000 else { throw wrongType("date", at: path) }
            return .instant(Instant(seconds: Int64(seconds)))
        case let data as Data:
            return .data(Array(data))
        default:
            throw .notAPropertyList(detail: "unsupported type \(type(of: object))")
        }
    }

    private static func wrongType(_ expected: String, at path: String) -> Damage.Problem {
        .field(FieldError(path: path, problem: .wrongType(expected: expected)))
    }

    private static func value(of number: NSNumber, at path: String) throws(Damage.Problem) -> Value {
        switch UInt8(bitPattern: number.objCType.pointee) {
        case UInt8(ascii: "d"), UInt8(ascii: "f"):
            guard number.doubleValue.isFinite else { throw wrongType("real", at: path) }
            return .real(number.doubleValue)
        case UInt8(ascii: "Q"):
            guard let narrow = Int64(exactly: number.uint64Value) else {
                throw wrongType("integer", at: path)
            }
            return .integer(narrow)
        default:
            return .integer(number.int64Value)
        }
    }
}

/// A value as the encoder takes it.
private struct EncodableValue: Encodable {
    private let value: Value

    init(_ value: Value) {
        self.value = value
    }

    func encode(to encoder: any Encoder) throws {
        switch value {
        case .dictionary(let values):
            var container = encoder.container(keyedBy: Key.self)
            for (key, value) in values {
                try container.encode(EncodableValue(value), forKey: Key(stringValue: PlainText.of(key)))
            }
        case .array(let values):
            var container = encoder.unkeyedContainer()
            for value in values { try container.encode(EncodableValue(value)) }
        case .string(let text): try encode(PlainText.of(text), to: encoder)
        case .integer(let number): try encode(number, to: encoder)
        case .real(let number): try encode(number, to: encoder)
        case .boolean(let flag): try encode(flag, to: encoder)
        case .instant(let instant):
            try encode(Date(timeIntervalSince1970: TimeInterval(instant.seconds)), to: encoder)
        case .data(let bytes): try encode(Data(bytes), to: encoder)
        }
    }

    private func encode(_ single: some Encodable, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(single)
    }

    private struct Key: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) {
            nil
        }
    }
}
