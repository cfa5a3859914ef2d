import Emulation
import EmulationLists

/// A list of nominees on its way in: what has been made of it so far.
public struct ListImport: Sendable {
    /// The drafts to make, in the order of the list.
    public let dossiers: [Dossier]
    /// What became of the drafts that were seen to, in the order of the list.
    public private(set) var steps: [Step] = []
    /// The letter the names travel with, once it is known.
    public private(set) var letter: Letter.ID?
    private let existing: [Nomination.ID]
    private let choice: ListLetter
    private var isBegun = false

    /// What became of one of the drafts.
    public enum Step: Hashable, Sendable {
        /// It was made.
        case made(Nomination.ID)
        /// Somebody else filed the same meanwhile.
        case existing(Nomination.ID)
    }

    /// An import that makes these drafts.
    /// - Parameter existing: the nominations of the same list that are there already, by which a letter begun before is
    ///   gone on with.
    public init(_ dossiers: [Dossier], existing: [Nomination.ID] = [], letter: ListLetter) {
        self.dossiers = dossiers
        self.existing = existing
        choice = letter
    }

    /// How many of the drafts were seen to.
    public var done: Int { steps.count }

    /// What was made, in the order of the list.
    public var made: [Nomination.ID] {
        steps.compactMap { if case .made(let id) = $0 { id } else { nil } }
    }

    /// Whether all of it is in.
    public var isDone: Bool { done == dossiers.count }

    fileprivate mutating func begin(in workspace: inout Workspace) throws(TransactionError) {
        guard !isBegun else { return }
        isBegun = true
        // What others filed meanwhile is not filed again.
        try workspace.catchUpWithNominations()
    }

    /// Makes the letter where one is wanted and not there.
    fileprivate mutating func settleLetter(
        in workspace: inout Workspace, by actor: Person.ID, at instant: Instant,
        using generator: inout some RandomNumberGenerator
    ) throws(TransactionError) {
        guard letter == nil, let unit = dossiers.first?.unit else { return }
        switch choice {
        case .none: break
        case .existing(let docket): letter = docket.id
        case .automatic:
            letter = workspace.openLetter(of: unit, for: existing, adding: dossiers.count - done)
            if letter == nil {
                letter = try workspace.draftLetter(of: unit, by: actor, at: instant, using: &generator)
            }
        }
    }

    fileprivate mutating func file(
        in workspace: inout Workspace, besides known: inout KnownNominees, by actor: Person.ID, at instant: Instant,
        using generator: inout some RandomNumberGenerator
    ) throws(TransactionError) {
        var dossier = dossiers[done]
        // Each was new among the others when the list was read; only what is on disk can have changed.
        if case .nomination(let summary)? = known.find(dossier).same {
            steps.append(.existing(summary.id))
        } else {
            try settleLetter(in: &workspace, by: actor, at: instant, using: &generator)
            dossier.letter = letter
            steps.append(.made(try workspace.draft(dossier, by: actor, at: instant, using: &generator)))
        }
    }
}

extension Workspace {
    /// Takes a list in, or the next part of it, under one lock: the letter first, then the drafts one after another.
    ///
    /// What was made is kept whatever happens, so that the same list, taken in again, completes without doubles.
    /// - Parameters:
    ///   - count: how many drafts at most; nil for all.
    ///   - progress: told after each draft how many of all are done.
    public mutating func proceed(
        with list: inout ListImport, atMost count: Int? = nil, by actor: Person.ID, at instant: Instant,
        using generator: inout some RandomNumberGenerator, progress: (Int) -> Void = { _ in }
    ) throws(TransactionError) {
        let lock = try stored { () throws(WorkspaceError) in try begin() }
        holdsLock = true
        defer {
            holdsLock = false
            lock.release()
        }
        try list.begin(in: &self)
        var known = KnownNominees(desk)
        let end = min(list.dossiers.count, list.done + (count ?? list.dossiers.count))
        while list.done < end {
            try list.file(in: &self, besides: &known, by: actor, at: instant, using: &generator)
            progress(list.done)
        }
    }

    fileprivate mutating func catchUpWithNominations() throws(TransactionError) {
        guard storage.folder != nil else { return }
        try stored { () throws(WorkspaceError) in _ = try reload(isThorough: false) }
    }

    /// The letter that a list begun before goes on in: that of the names which are there, else one that has nothing in
    /// it yet. Nil where there is none that has not been signed and has room.
    fileprivate func openLetter(of unit: Emulation.Unit.ID, for names: [Nomination.ID], adding count: Int) -> Letter.ID?
    {
        let letters = letterDockets.filter { docket in
            docket.letter.unit == unit && docket.state == .unsigned && docket.letter.number == nil
                && docket.names.count + count <= Letter.largestNumberOfNames
        }
        let named = Set(names.compactMap { desk.summary(of: $0)?.letter })
        return
            (letters.first { named.contains($0.id) } ?? letters.first { $0.names.isEmpty && $0.letter.minutes == nil })?
            .id
    }
}
