import Emulation
import EmulationStore
import EmulationText

/// What a command tells of a change that found another version than it began with.
struct ConflictReport: Hashable, Sendable {
    /// The nomination.
    let id: Nomination.ID
    /// Who changed it last, where anything tells.
    let by: Person.ID?
    /// When it was changed last, where anything tells.
    let at: Instant?
    /// The keys of the dossier that differ from the version it began with; nil where that one is not known.
    let changed: [String]?
    /// What was done to it since; nil where the version it began with is not known.
    let events: [Event]?
    /// What was done last of what `by` and `at` tell, where anything was.
    let last: Event?
    /// The version of now.
    let version: Version

    /// What is told of a collision.
    init(_ id: Nomination.ID, _ collision: Collision) {
        self.id = id
        by = collision.author
        at = collision.changedAt
        changed = collision.changedKeys
        events = collision.newEvents
        last = collision.lastEvent
        version = collision.version
    }
}

extension Seat {
    /// Changes a nomination as ``change(_:)`` does; a conflict names who changed what meanwhile.
    /// - Parameter seen: the nomination as it was read before; nil where only the hash of its file was given.
    mutating func change<Result>(
        _ id: Nomination.ID, seen: Docket?,
        _ body: (inout Workspace, Instant) throws(TransactionError) -> Result
    ) throws(Failure) -> Result {
        do throws(Failure) {
            return try change(body)
        } catch {
            guard error.code == WorkspaceError.conflict(path: "").code,
                let collision = try? workspace.collision(id, seen: seen)
            else { throw error }
            let report = ConflictReport(id, collision)
            var failure = Failure(error.status, error.code, report.phrase(in: rulebook))
            failure.conflict = report
            throw failure
        }
    }
}

extension ConflictReport {
    /// Who changed what, and the way out.
    func phrase(in rulebook: Rulebook) -> Phrase {
        Phrase(each: { language in
            var parts: [String] = []
            if let by { parts.append(rulebook.person(by)?.name ?? by.rawValue) }
            if let at { parts.append(at.fullClock(language)) }
            let actions = (events ?? last.map { [$0] } ?? []).map { $0.action.donePhrase(language) }
            let keys = changed?.map { ConflictText.key($0)(language) } ?? []
            let what = (actions + keys).joined(separator: ", ")
            let head = [parts.joined(separator: ", "), what].filter { !$0.isEmpty }.joined(separator: ": ")
            // Where it is not known what came since, the last of the history may be older than the change.
            let told = events == nil && last != nil ? FailureText.lastInHistory(head)(language) : head
            return FailureText.nominationChanged(id.rawValue, told)(language)
        })
    }
}

/// What changed meanwhile, as scripts read it.
struct ConflictOutput: Encodable {
    let id: String
    @OrNull var by: String?
    @OrNull var at: String?
    @OrNull var changed: [String]?
    @OrNull var events: [EventOutput]?
    let version: String

    init(_ report: ConflictReport) {
        id = report.id.rawValue
        by = report.by?.rawValue
        at = report.at?.description
        changed = report.changed
        events = report.events?.map { EventOutput($0, undone: false) }
        version = report.version.digest.hex
    }
}

/// The hash of a file that `--seen` names.
func version(seen text: String?) throws(Failure) -> Version? {
    guard let text else { return nil }
    guard let digest = Digest(hex: TextInput.clean(text).lowercased()) else { throw .usage(FailureText.notAHash(text)) }
    return Version(digest)
}
