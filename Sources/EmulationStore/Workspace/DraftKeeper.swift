import Emulation
import Glibc

/// Keeps what is being typed in one session on disk, and finds what earlier sessions of the login left.
///
/// Each thing is a file of its own that only its user can read, written whole or not at all; the files of a session are
/// its own as long as it runs, so that two programs of one login never write over each other's.
public final class DraftKeeper {
    /// This session's name, in the names of its files.
    public let session: String
    private let places: [DraftPlace]
    private var kept: [String: Value] = [:]
    private var locks: [Int: DraftLock] = [:]
    /// Sessions whose drafts are being taken up.
    private var claims: [String: [Claim]] = [:]
    private var seen: [String: (stamp: FileStamp, result: Result<Draft, UnreadableDraft>)] = [:]

    /// The lock of another session, held while its draft is being taken up.
    private struct Claim {
        let lock: DraftLock
        let place: DraftPlace
        /// Whether its file was made for this: one that stays tells of a session that broke off.
        let isMade: Bool
    }

    /// A keeper for a login's work in a workspace; nil in a rehearsal, which keeps nothing.
    /// - Parameter stateFolder: the user's own folder, for when the workspace cannot be written.
    public init?(_ workspace: Workspace, login: String, stateFolder: String?) {
        places = workspace.draftPlaces(of: login, stateFolder: stateFolder)
        if places.isEmpty { return nil }
        var generator = SystemRandomNumberGenerator()
        session = Identifier<DraftKeeper>.random(letters: 8, using: &generator).rawValue
    }

    /// The slots of which something is kept.
    public var slots: Set<String> { Set(kept.keys) }

    /// Makes what is kept the same as what is being typed, by slots; what did not change is not written again.
    /// - Throws: why something is not in the workspace, or nowhere.
    public func keep(
        _ works: [String: Value], by person: Person.ID, at instant: Instant
    ) throws(DraftTrouble) {
        for slot in kept.keys.sorted() where works[slot] == nil { drop(slot) }
        var trouble: DraftTrouble?
        for (slot, work) in works.sorted(by: { $0.key < $1.key }) where kept[slot] != work {
            do throws(DraftTrouble) {
                try write(work, as: slot, by: person, at: instant)
            } catch {
                trouble = error
            }
        }
        if let trouble { throw trouble }
    }

    /// Lets go of what is kept of slots that are done with.
    public func drop(allBut slots: Set<String>) {
        for slot in kept.keys where !slots.contains(slot) { drop(slot) }
    }

    /// Ends the session: what it still keeps is what the next one is offered. A session that broke off leaves the file of
    /// its lock, by which it is told from one that ended.
    public func end() {
        for (number, lock) in locks { lock.remove(of: session, in: places[number]) }
        locks = [:]
        for session in claims.keys { letGo(of: session) }
    }

    private func drop(_ slot: String) {
        for place in places { try? place.folder.remove(place.path("\(session).\(slot)")) }
        kept[slot] = nil
    }

    private func write(_ work: Value, as slot: String, by person: Person.ID, at instant: Instant) throws(DraftTrouble) {
        let record: Value = .dictionary([
            "keptAt": .instant(instant), "person": .string(person.rawValue), "work": work,
        ])
        let id = "\(session).\(slot)"
        var reason: String?
        for (number, place) in places.enumerated() {
            let path = place.path(id)
            let bytes: [UInt8]
            do throws(WorkspaceError) {
                bytes = try RecordFile.bytes(of: record, at: path)
            } catch {
                throw .tooLarge(limit: Layout.limit(for: path))
            }
            do throws(SystemError) {
                try place.prepare()
                if locks[number] == nil { locks[number] = try DraftLock.take(session, in: place) }
                _ = try place.folder.replace(path, with: bytes, mode: 0o600)
            } catch {
                reason = reason ?? error.reason.words
                continue
            }
            // What a place holds that comes after this one is older now.
            for later in places.dropFirst(number + 1) { try? later.folder.remove(later.path(id)) }
            kept[slot] = work
            if number > 0, let reason {
                throw .keptElsewhere(path: place.fullPath(id), reason: reason)
            }
            return
        }
        throw .notKept(reason: reason ?? SystemError.none.reason.words)
    }
}

/// What earlier sessions left.
extension DraftKeeper {
    /// What sessions of the login left that have ended, the newest first; of one thing kept in two places the newer.
    public func found() -> FoundDrafts {
        var newest: [String: Draft] = [:]
        var found = FoundDrafts()
        for place in places {
            guard let names = try? place.folder.open(place.parent).names() else { continue }
            var isRunning: [String: Bool] = [session: true]
            var locked: Set<String> = []
            var used: Set<String> = [session]
            for name in names.compactMap(\.name) {
                clearLeftover(name, in: place)
                guard let (owner, slot) = place.id(ofFile: name) else { continue }
                if slot == DraftPlace.lock {
                    locked.insert(owner)
                    continue
                }
                used.insert(owner)
                let runs = isRunning[owner] ?? DraftLock.isHeld(owner, in: place)
                isRunning[owner] = runs
                if runs { continue }
                switch read("\(owner).\(slot)", in: place) {
                case .success(var draft):
                    draft.wasCut = DraftLock.isThere(owner, in: place)
                    if let other = newest[draft.id], other.keptAt >= draft.keptAt { continue }
                    newest[draft.id] = draft
                case .failure(let unreadable): found.unreadable.append(unreadable)
                }
            }
            for owner in locked.subtracting(used) where claims[owner] == nil {
                try? DraftLock.take(owner, in: place)?.remove(of: owner, in: place)
            }
        }
        found.drafts = newest.values.sorted { ($1.keptAt, $0.id) < ($0.keptAt, $1.id) }
        found.unreadable.sort { $0.path < $1.path }
        return found
    }

    /// Takes up a draft: until ``dropLeft(_:)`` or the end no other program can.
    public func claim(_ id: String) throws(DraftRefusal) -> Draft {
        guard id.count(where: { $0 == "." }) == 1, !id.contains("/") else { throw .gone }
        let session = String(id.prefix { $0 != "." })
        if claims[session] == nil {
            var held: [Claim] = []
            for place in places where isThere(id, in: place) {
                do throws(SystemError) {
                    let isMade = !DraftLock.isThere(session, in: place)
                    guard let lock = try DraftLock.take(session, in: place) else { throw SystemError(code: EAGAIN) }
                    held.append(Claim(lock: lock, place: place, isMade: isMade))
                } catch {
                    // Only another program is in the way; a folder that cannot be written has no second one at work.
                    if error.code == EAGAIN { throw .inUse }
                }
            }
            claims[session] = held
        }
        let drafts = places.filter { isThere(id, in: $0) }.map { read(id, in: $0) }
        let readable = drafts.compactMap { try? $0.get() }.max { $0.keptAt < $1.keptAt }
        if let readable { return readable }
        if case .failure(let unreadable)? = drafts.first { throw .unreadable(unreadable) }
        letGo(of: session)
        throw .gone
    }

    private func letGo(of session: String) {
        for claim in claims.removeValue(forKey: session) ?? [] where claim.isMade {
            claim.lock.remove(of: session, in: claim.place)
        }
    }

    /// Removes a draft that was taken up, for good.
    /// - Returns: whether it is gone.
    @discardableResult
    public func dropLeft(_ id: String) -> Bool {
        let session = String(id.prefix { $0 != "." })
        for place in places {
            try? place.folder.remove(place.path(id))
        }
        letGo(of: session)
        return !places.contains { isThere(id, in: $0) }
    }

    private func isThere(_ id: String, in place: DraftPlace) -> Bool {
        (try? place.folder.open(place.parent).info(of: place.name(id))) != nil
    }

    /// What a write left behind that was cut off.
    private func clearLeftover(_ name: String, in place: DraftPlace) {
        guard name.hasPrefix(".\(place.stem)."), Leftover.matches(name) else { return }
        let session = name.dropFirst(place.stem.utf8.count + 2).prefix { $0 != "." }
        if session == self.session || DraftLock.isHeld(String(session), in: place) { return }
        try? place.folder.remove((place.parent.isEmpty ? "" : place.parent + "/") + name)
    }

    private func read(_ id: String, in place: DraftPlace) -> Result<Draft, UnreadableDraft> {
        let path = place.path(id)
        let full = place.fullPath(id)
        func fail(_ problem: Damage.Problem) -> Result<Draft, UnreadableDraft> {
            .failure(UnreadableDraft(id: id, path: full, problem: problem))
        }
        let limit = Layout.limit(for: path)
        do throws(SystemError) {
            let file = try place.folder.openRegular(path)
            if let known = seen[full], known.stamp == file.stamp { return known.result }
            // What somebody else put there must not get into this user's forms.
            guard try file.descriptor.info().st_uid == geteuid() else {
                return fail(.unreadable(reason: SystemReason(code: EPERM)))
            }
            let bytes = try file.descriptor.read(limit: limit)
            guard bytes.count <= limit else { return fail(.tooLarge(limit: limit)) }
            let result: Result<Draft, UnreadableDraft>
            do throws(Damage.Problem) {
                let record = try RecordFile(bytes)
                if let newer = record.newerFormat { throw .newerFormat(found: newer) }
                result = .success(try Draft(record.value, id: id, path: full))
            } catch {
                result = fail(error)
            }
            seen[full] = (file.stamp, result)
            return result
        } catch {
            return fail(error.damage(limit: limit))
        }
    }
}

extension Draft {
    fileprivate init(_ value: Value, id: String, path: String) throws(Damage.Problem) {
        do throws(FieldError) {
            var fields = try Fields(value)
            keptAt = try fields.instant("keptAt")
            person = try fields.optionalID("person")
            guard let work = fields.take("work") else { throw fields.error("work", .missing) }
            self.work = work
        } catch {
            throw .field(error)
        }
        self.id = id
        self.path = path
    }
}
