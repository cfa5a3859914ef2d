import Emulation
import Synchronization

/// A file of reference data (directive, units, awards or calendar), compared with the program's own version.
public struct ReferenceFile: Hashable, Sendable {
    /// The file.
    public let name: Seeds.Name
    /// The state of the file compared with the program's version.
    public let state: State
    /// The hash of its values without `format`; nil if it cannot be read.
    public let digest: Digest?
    /// The differences from the program's version: the changes of a renewal, or the office's edits.
    public let differences: [Difference]

    /// The states of a file compared with the program's version.
    public enum State: String, CaseIterable, Sendable {
        /// The same values.
        case current
        /// Made by an earlier version of the program and unchanged: it can be renewed.
        case older
        /// Edited by the office: it is never renewed.
        case edited
        /// Unreadable or missing.
        case unusable
    }
}

/// The states of reference files found so far, by the hashes of their bytes.
final class ReferenceStates: Sendable {
    private let known = Mutex<[Version: ReferenceFile.State]>([:])

    func state(_ version: Version, _ work: () -> ReferenceFile.State) -> ReferenceFile.State {
        if let state = known.withLock({ $0[version] }) { return state }
        let state = work()
        known.withLock { $0[version] = state }
        return state
    }
}

extension Seeds {
    /// The seeds that a workspace has as files.
    public static let reference: [Name] = [.directive, .units, .awards, .calendar]

    /// The values of a seed without `format`.
    static func value(of name: Name) -> Value? { try? RecordFile(bytes(of: name)).value }

    static let versions: [Name: Version] = Dictionary(
        uniqueKeysWithValues: reference.map { ($0, Version(of: bytes(of: $0))) })
}

extension Workspace {
    /// Every file of reference data, compared with the program's version.
    public var referenceFiles: [ReferenceFile] { Seeds.reference.map { referenceFile($0) } }

    /// The unchanged files of earlier versions of the program.
    public var olderReference: [Seeds.Name] {
        Seeds.reference.filter { name in
            guard let version = holdings.files[name.path]?.version, version != Seeds.versions[name] else {
                return false
            }
            return referenceStates.state(version) { referenceFile(name).state } == .older
        }
    }

    private func referenceFile(_ name: Seeds.Name) -> ReferenceFile {
        guard let read = try? storage.read(name.path), let value = try? RecordFile(read.bytes).value,
            let seed = Seeds.value(of: name)
        else { return ReferenceFile(name: name, state: .unusable, digest: nil, differences: []) }
        let digest = Digest(of: value)
        let isOlder = releasedSeeds[name]?.contains(digest.hex) ?? false
        let state: ReferenceFile.State = value == seed ? .current : isOlder ? .older : .edited
        return ReferenceFile(
            name: name, state: state, digest: digest, differences: Difference.all(in: value, from: seed))
    }

    /// Replaces unchanged files of earlier versions by the program's version. If one of several may not be renewed,
    /// none is.
    /// - Parameter names: the files; nil for all older ones.
    /// - Returns: the files renewed; files already current are not among them.
    /// - Throws: a refusal if the person may not change settings, if a file was edited, or if other files use something
    ///   that the program's version no longer has.
    @discardableResult
    public mutating func renewReference(
        _ names: [Seeds.Name]? = nil, by actor: Person.ID, at instant: Instant
    ) throws(TransactionError) -> [Seeds.Name] {
        let lock = try stored { () throws(WorkspaceError) in try begin() }
        defer { lock.release() }
        try ruled { () throws(Refusal) in try Workflow(rulebook).checkSettings(by: actor, at: instant) }
        let files = referenceFiles.filter { names?.contains($0.name) ?? ($0.state == .older) }
        for file in files {
            switch file.state {
            case .current, .older: continue
            case .edited: throw .refusal(.settings(.referenceEdited(file.name.path)))
            case .unusable:
                let damage = damages.first { $0.path == file.name.path }
                throw .store(.damaged(damage ?? Damage(path: file.name.path, problem: .missing)))
            }
        }
        let older = files.filter { $0.state == .older }.map(\.name)
        guard !older.isEmpty else { return [] }
        try ruled { () throws(Refusal) in try checkNothingIsLost(by: older) }
        try stored { () throws(WorkspaceError) in
            for name in older {
                let version: Version
                do throws(Damage.Problem) {
                    version = try storage.read(name.path).version
                } catch {
                    throw .damaged(Damage(path: name.path, problem: error))
                }
                guard version == holdings.files[name.path]?.version else { throw .conflict(path: name.path) }
                try storage.replace(name.path, with: Seeds.bytes(of: name), expecting: version)
                writes += 1
            }
            try reload(isThorough: false)
        }
        return older
    }

    /// Checks that everything the other files name still exists after the renewal.
    private func checkNothingIsLost(by names: [Seeds.Name]) throws(Refusal) {
        var renewed = self
        guard let rulebook = try? rulebook(renewing: names) else { return }
        renewed.rulebook = rulebook
        func missing(_ workspace: Workspace) -> Set<Problem> {
            Set(workspace.check().filter { if case .unknownReference = $0.kind { true } else { false } })
        }
        let ids = missing(renewed).subtracting(missing(self)).compactMap { problem in
            if case .unknownReference(_, let id) = problem.kind { id } else { nil }
        }
        guard let first = names.first, !ids.isEmpty else { return }
        throw .settings(.referenceInUse(first.path, Set(ids).sorted()))
    }

    private func rulebook(renewing names: [Seeds.Name]) throws(WorkspaceError) -> Rulebook {
        let own = rulebook
        return Rulebook(
            directive: names.contains(.directive) ? try Seeds.directive() : own.writtenDirective,
            units: names.contains(.units) ? try Seeds.units() : own.units,
            awards: names.contains(.awards) ? try Seeds.awards() : own.awards,
            ruleSet: names.contains(.awards) ? try Seeds.ruleSet() : own.ruleSet,
            calendar: names.contains(.calendar) ? try Seeds.calendar() : own.calendar,
            people: own.people, settings: own.settings)
    }
}
