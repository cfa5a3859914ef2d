import Emulation
import EmulationStore
import EmulationText
import Foundation

/// A property list with one dossier, or with several under `nominations`.
struct DossierFile {
    /// Where it is.
    let path: String
    /// The year of a dossier that names none.
    let year: Int

    /// The largest file that is read, in bytes.
    private static let limit = 4 << 20

    /// The dossiers, their texts cleaned as if they had been typed.
    func dossiers() throws(Failure) -> [Dossier] {
        let root = try read().value
        let list: [(value: Value, path: String)] =
            if case .dictionary(let keys) = root, case .array(let elements)? = keys["nominations"] {
                elements.enumerated().map { ($0.element, "nominations[\($0.offset)]") }
            } else {
                [(root, "")]
            }
        var dossiers: [Dossier] = []
        for entry in list {
            do throws(FieldError) {
                dossiers.append(try Dossier(completed(entry.value), path: entry.path))
            } catch {
                throw Failure(.badInput(path: path, error))
            }
        }
        return dossiers
    }

    private func read() throws(Failure) -> ListValue {
        let file = InputFile(path: path, limit: Self.limit)
        let data = try file.bytes()
        do {
            return try PropertyListDecoder().decode(ListValue.self, from: data)
        } catch {
            throw file.damaged(data.isEmpty ? .empty : .notAPropertyList(detail: path))
        }
    }

    /// The dossier with the year, the kind and the basis that it leaves to be understood.
    private func completed(_ value: Value) -> Value {
        guard case .dictionary(var keys) = cleaned(value) else { return value }
        keys["format"] = nil
        keys["year"] = keys["year"] ?? .integer(Int64(year))
        keys["kind"] = keys["kind"] ?? .string(NomineeKind.person.rawValue)
        let basis: Basis = keys["sector"] == nil ? .merit : .sector
        keys["basis"] = keys["basis"] ?? .string(basis.rawValue)
        return .dictionary(keys)
    }

    private func cleaned(_ value: Value) -> Value {
        switch value {
        case .string(let text): .string(TextInput.clean(text))
        case .array(let elements): .array(elements.map(cleaned))
        case .dictionary(let keys): .dictionary(keys.mapValues(cleaned))
        default: value
        }
    }
}

/// Anything a property list holds.
private struct ListValue: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
        if let keys = try? decoder.container(keyedBy: Key.self) {
            var values = Entries()
            for key in keys.allKeys { values[key.stringValue] = try keys.decode(ListValue.self, forKey: key).value }
            value = .dictionary(values)
        } else if var elements = try? decoder.unkeyedContainer() {
            var values: [Value] = []
            while !elements.isAtEnd { values.append(try elements.decode(ListValue.self).value) }
            value = .array(values)
        } else {
            value = try Self.single(decoder.singleValueContainer())
        }
    }

    private static func single(_ container: any SingleValueDecodingContainer) throws -> Value {
        if let text = try? container.decode(String.self) { return .string(text) }
        if let flag = try? container.decode(Bool.self) { return .boolean(flag) }
        if let number = try? container.decode(Int64.self) { return .integer(number) }
        if let number = try? container.decode(Double.self) { return .real(number) }
        if let date = try? container.decode(Date.self) {
            return .instant(Instant(seconds: Int64(date.timeIntervalSince1970.rounded(.down))))
        }
        return .data(Array(try container.decode(Data.self)))
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
