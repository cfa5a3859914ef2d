import Emulation

extension Workspace {
    /// Changes the settings, the people, the units or the calendar, each in its own file.
    /// - Parameter seen: the hash of what is to change as it was seen, see `Rulebook.digest(of:)`; where it is another by
    ///   now, nothing is written and the error is `conflict`. Nil for no such check.
    /// - Returns: the part as it is now.
    @discardableResult
    public mutating func change(
        _ request: Workflow.SettingsRequest, seen: Digest? = nil, by actor: Person.ID, at instant: Instant
    ) throws(TransactionError) -> Rulebook.Part {
        let lock = try stored { () throws(WorkspaceError) in try begin() }
        defer { lock.release() }
        let part = try ruled { () throws(Refusal) in
            try Workflow(rulebook).change(request, by: actor, at: instant, knowing: traces(for: request))
        }
        return try stored { () throws(WorkspaceError) in
            if let seen, seen != rulebook.digest(of: request) { throw .conflict(path: part.path) }
            try replace(part)
            return part
        }
    }

    /// Replaces the people of the workspace; keys of `people.plist` this version does not know are kept.
    /// - Throws: `conflict` where the file is not the one this workspace read.
    public mutating func save(people: [Person]) throws(WorkspaceError) {
        try save(.people(people))
    }

    /// Replaces the settings of the workspace.
    /// - Throws: `conflict` where the file is not the one this workspace read.
    public mutating func save(settings: Settings) throws(WorkspaceError) {
        try save(.settings(settings))
    }

    /// Replaces the units of the workspace, all of them, so that one that went by the program's own list has its own
    /// from now on; keys of `units.plist` this version does not know are kept.
    /// - Throws: `conflict` where the file is not the one this workspace read.
    public mutating func save(units: [Emulation.Unit]) throws(WorkspaceError) {
        try save(.units(units))
    }

    /// Replaces the calendar of the workspace; keys of `calendar.plist` this version does not know are kept.
    /// - Throws: `conflict` where the file is not the one this workspace read.
    public mutating func save(calendar: WorkCalendar) throws(WorkspaceError) {
        try save(.calendar(calendar))
    }

    private mutating func save(_ part: Rulebook.Part) throws(WorkspaceError) {
        if let readOnly { throw .readOnly(path: root, why: readOnly) }
        let lock = try storage.lock()
        defer { lock.release() }
        try replace(part)
    }

    private func isStillAsRead(_ path: String) -> Bool {
        let stamp = storage.stamp(of: path)
        let known = holdings.files[path]
        return stamp == known?.stamp || (stamp != nil && (try? storage.read(path))?.version == known?.version)
    }

    /// Puts a part in the place of its file's, under the lock; whoever calls holds it.
    private mutating func replace(_ part: Rulebook.Part) throws(WorkspaceError) {
        let path = part.path
        if let damage = damages.first(where: { $0.path == path && $0.severity == .error }), damage.problem != .missing {
            throw .damaged(damage)
        }
        let isKnown = holdings.files[path] != nil
        guard isStillAsRead(path) else { throw .conflict(path: path) }
        var values = Entries()
        var version: Version?
        if isKnown {
            do throws(Damage.Problem) {
                let content = try storage.read(path)
                let file = try RecordFile(content.bytes)
                if let newer = file.newerFormat { throw .newerFormat(found: newer) }
                if case .dictionary(let old) = file.value { values = old }
                version = content.version
            } catch {
                if case .newerFormat(let found) = error { throw .readOnly(path: path, why: .newerFormat(found: found)) }
                throw .damaged(Damage(path: path, problem: error))
            }
        }
        part.write(into: &values)
        let bytes = try RecordFile.bytes(of: .dictionary(values), at: path)
        if let version {
            try storage.replace(path, with: bytes, expecting: version)
        } else if try !storage.create(path, with: bytes) {
            throw .conflict(path: path)
        }
        try reload(isThorough: false)
    }
}

extension Rulebook.Part {
    /// The file that holds it.
    fileprivate var path: String {
        switch self {
        case .settings: Layout.settings
        case .people: Layout.people
        case .units: Layout.units
        case .calendar: Layout.calendar
        }
    }

    /// Sets the keys of its file that it is, and no other.
    fileprivate func write(into values: inout Entries) {
        switch self {
        case .settings(let settings): if case .dictionary(let new) = settings.value { values = new }
        case .people(let people): values["people"] = .array(people.map(\.value))
        case .units(let units): values["units"] = .array(units.map(\.value))
        case .calendar(let calendar): values["years"] = .array(calendar.years.map(\.value))
        }
    }
}
