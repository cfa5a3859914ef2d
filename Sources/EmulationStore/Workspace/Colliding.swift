import Emulation
import Glibc

/// A nomination as somebody finds it who was about to change an earlier version of it.
public struct Collision: Hashable, Sendable {
    /// The nomination as its file holds it now.
    public let docket: Docket
    /// The version of that file.
    public let version: Version
    /// What was done to it since the version that was seen, in order; nil where that is not known any more.
    public let newEvents: [Event]?
    /// The keys of the dossier that differ from the version that was seen, sorted; nil where that is not known any more.
    public let changedKeys: [String]?
    /// When the file was last written; nil for one in memory.
    public let writtenAt: Instant?
    /// Who wrote it, where the file's owner is one person's login and no other's.
    ///
    /// A copy that came over version control belongs to whoever fetched it, so events tell better where there are any.
    public let writtenBy: Person.ID?

    /// What was done last: of what came since, or of the whole history where what came since is not known any more.
    public var lastEvent: Event? { (newEvents ?? docket.timeline.events).last }
    /// Who changed it last as far as is known: whoever acted last, else who wrote the file.
    public var author: Person.ID? { lastEvent?.by ?? writtenBy }
    /// When it was changed last as far as is known.
    public var changedAt: Instant? { lastEvent?.at ?? writtenAt }
}

extension Workspace {
    /// What somebody meets whose change found that a nomination is no longer what they saw.
    /// - Parameter seen: the nomination as they saw it; nil where that is not known any more.
    /// - Throws: `noSuchItem`, or `damaged`.
    public func collision(_ id: Nomination.ID, seen: Docket?) throws(WorkspaceError) -> Collision {
        let read = try docket(id)
        let path = paths.nominations[id] ?? Layout.path(of: id)
        let known = Set(seen?.timeline.events.map(\.digest) ?? [])
        let written = path.flatMap(trace(of:))
        return Collision(
            docket: read.docket, version: read.version,
            newEvents: seen.map { _ in read.docket.timeline.events.filter { !known.contains($0.digest) } },
            changedKeys: seen.map { $0.dossier.keys(differingFrom: read.docket.dossier) },
            writtenAt: written?.at, writtenBy: written?.by)
    }

    /// When a file was last written, and by whom.
    private func trace(of path: String) -> (at: Instant, by: Person.ID?)? {
        guard let folder = storage.folder, let slash = path.lastIndex(of: "/"),
            let info = try? folder.open(String(path[..<slash])).info(of: String(path[path.index(after: slash)...]))
        else { return nil }
        return (Instant(seconds: Int64(info.st_mtim.tv_sec)), owner(info.st_uid))
    }

    private func owner(_ number: uid_t) -> Person.ID? {
        // In a sample every person is mapped to whoever opens it.
        guard !rulebook.settings.isSample else { return nil }
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        guard getpwuid_r(number, &entry, &buffer, buffer.count, &found) == 0, found != nil, let name = entry.pw_name
        else { return nil }
        let mapped = persons(of: String(cString: name))
        return mapped.count == 1 ? mapped.first?.id : nil
    }
}
