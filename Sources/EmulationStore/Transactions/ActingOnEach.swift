import Emulation

/// What came of one nomination of several that were acted on together.
public struct ItemOutcome: Hashable, Sendable {
    /// The nomination.
    public var id: Nomination.ID
    /// What came of it.
    public var outcome: Outcome

    /// What can come of it.
    public enum Outcome: Hashable, Sendable {
        /// The action was taken and is on disk.
        case done
        /// A rule refuses it.
        case refused(Refusal)
        /// It is no longer as it was shown; nothing was written.
        case changedElsewhere
        /// It could not be read or written.
        case failed(WorkspaceError)
    }
}

extension Workspace {
    /// Takes one step of the workflow on several nominations, each by itself: what is refused stops none of the others.
    /// - Parameters:
    ///   - seen: what was shown of them; one that is another by now is left as it is. What is not named is not checked.
    /// - Returns: what came of each, in the order given.
    public mutating func actOnEach(
        _ request: Workflow.Request, _ ids: [Nomination.ID], seen: [NominationSummary] = [], by actor: Person.ID,
        at instant: Instant, using generator: inout some RandomNumberGenerator
    ) -> [ItemOutcome] {
        let shown = Self.byID(seen)
        return ids.map { id in
            do throws(TransactionError) {
                let read = try unchanged(id, shown[id])
                try act(request, on: id, seen: read.version, by: actor, at: instant, using: &generator)
                return ItemOutcome(id: id, outcome: .done)
            } catch {
                return ItemOutcome(id: id, outcome: .init(error))
            }
        }
    }

    /// Signs one decision over those of several nominations that may be awarded.
    /// - Parameters:
    ///   - number: the decision's number and sign.
    ///   - seen: as for ``actOnEach(_:_:seen:by:at:using:)``.
    /// - Returns: what came of each, in the order given.
    public mutating func awardEach(
        _ ids: [Nomination.ID], number: String, seen: [NominationSummary] = [], by actor: Person.ID,
        at instant: Instant, using generator: inout some RandomNumberGenerator
    ) -> [ItemOutcome] {
        let shown = Self.byID(seen)
        var allowed: [Nomination.ID: Version] = [:]
        var outcomes = ids.map { id in
            do throws(TransactionError) {
                let read = try unchanged(id, shown[id])
                let workflow = Workflow(rulebook)
                try ruled { () throws(Refusal) in
                    _ = try workflow.check(.award, on: read.docket, by: actor, at: instant)
                }
                allowed[id] = read.version
                return ItemOutcome(id: id, outcome: .done)
            } catch {
                return ItemOutcome(id: id, outcome: .init(error))
            }
        }
        guard !allowed.isEmpty else { return outcomes }
        do throws(TransactionError) {
            let named = ids.filter { allowed[$0] != nil }
            try award(named, number: number, seen: allowed, by: actor, at: instant, using: &generator)
        } catch {
            for index in outcomes.indices where allowed[outcomes[index].id] != nil {
                outcomes[index].outcome = .init(error)
            }
        }
        return outcomes
    }

    /// A nomination read now, where it still is what was shown of it.
    private func unchanged(
        _ id: Nomination.ID, _ shown: NominationSummary?
    ) throws(TransactionError) -> (docket: Docket, version: Version) {
        let read = try stored { () throws(WorkspaceError) in try docket(id) }
        if let shown, NominationSummary(read.docket) != shown { throw .store(.conflict(path: id.rawValue)) }
        return read
    }

    private static func byID(_ summaries: [NominationSummary]) -> [Nomination.ID: NominationSummary] {
        Dictionary(summaries.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    }
}

extension ItemOutcome.Outcome {
    init(_ error: TransactionError) {
        switch error {
        case .refusal(let refusal): self = .refused(refusal)
        case .store(.conflict): self = .changedElsewhere
        case .store(let error): self = .failed(error)
        }
    }
}
