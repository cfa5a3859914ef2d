import Emulation

extension Workspace {
    /// What the files tell that a change of the settings depends on.
    func traces(for request: Workflow.SettingsRequest) -> Workflow.Traces {
        switch request {
        case .removePerson(let id): Workflow.Traces(persons: isNamed(id) ? [id] : [])
        case .exempt(let unit, let quarter, _):
            Workflow.Traces(report: reports[ReportKey(unit: unit, quarter: quarter)])
        default: Workflow.Traces()
        }
    }

    /// Whether any file but that of the people names a person, whatever kind of file it is.
    ///
    /// A damaged file counts where its bytes hold the identifier, and one that cannot be read at all counts: what is
    /// damaged may be mended yet.
    private func isNamed(_ id: Person.ID) -> Bool {
        return paths(of: storage).contains { path in
            guard path != Layout.people else { return false }
            guard let content = try? storage.read(path) else { return true }
            guard let value = try? PropertyList.value(of: content.bytes) else {
                return Self.bytes(content.bytes, hold: Array(id.rawValue.utf8))
            }
            return value.holds(id.rawValue)
        }
    }

    /// The paths of all property lists there are now.
    private func paths(of storage: Storage) -> [String] {
        let found = try? storage.look(knowing: [:], isThorough: true, finder: nil)
        return (found?.found ?? []).flatMap(\.paths)
    }

    private static func bytes(_ bytes: [UInt8], hold wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { start in
            bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }
}

extension Value {
    /// Whether a text anywhere in it is this one.
    fileprivate func holds(_ text: String) -> Bool {
        switch self {
        case .string(let own): own == text
        case .array(let elements): elements.contains { $0.holds(text) }
        case .dictionary(let values): values.values.contains { $0.holds(text) }
        case .integer, .real, .boolean, .instant, .data: false
        }
    }
}
