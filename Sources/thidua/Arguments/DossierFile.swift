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
        let root = try read()
        let list: [(value: Value, path: String)] =
            if case .dictionary(let keys) = root, case .array(let elements)? = keys["nominations"] {
                elements.enumerated().map { ($0.element, "nominations[\($0.offset)]") }
            } else {
                [(root, "")]
            }
        var dossiers: [Dossier] = []
        for entry in list {
            let dossier: Dossier
            do throws(FieldError) {
                dossier = try Dossier(completed(entry.value), path: entry.path)
            } catch {
                throw Failure(.badInput(path: path, error))
            }
            try check(dossier, at: entry.path)
            dossiers.append(dossier)
        }
        return dossiers
    }

    /// Refuses figures that a group of its size cannot have.
    private func check(_ dossier: Dossier, at place: String) throws(Failure) {
        guard let group = dossier.group, let part = group.impossibleParts.first, let number = group.number(of: part)
        else { return }
        let key =
            switch part {
            case .advancedWorkers: "group.laoDongTienTien"
            case .emulationFighters: "group.chienSiThiDuaCoSo"
            case .disciplined: "group.disciplined"
            }
        let field = place.isEmpty ? key : "\(place).\(key)"
        throw Failure(
            .badData, "badInput",
            FailureText.groupFigure(
                "\(path): \(field)", FigureProblem.moreThanGroup(number, members: group.members)))
    }

    private func read() throws(Failure) -> Value {
        let file = InputFile(path: path, limit: Self.limit)
        let bytes = Array(try file.bytes())
        do throws(Damage.Problem) {
            return try ForeignList.value(of: bytes)
        } catch {
            throw file.damaged(error)
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
