import Emulation
import Synchronization

/// What is judged against, and what the rules said of each nomination: worked out when it is asked for and kept until
/// anything changes that it rests on.
///
/// Shared by the copies of a desk: what one of them was told none of the others need work out.
final class FindingTallies: Sendable {
    private let read: @Sendable (Nomination.ID) -> Docket?
    private let gather: @Sendable () -> Precedents
    private let rulebook: Rulebook
    private let kept = Mutex(Kept())

    private struct Kept {
        var precedents: Precedents?
        var tallies: [Nomination.ID: FindingTally] = [:]
    }

    /// - Parameter workspace: what is read is read from its files, and counted over its lists.
    init(_ workspace: Workspace) {
        rulebook = workspace.rulebook
        var bare = workspace
        // Whoever holds this must not be held by it.
        bare.desk.tallies = nil
        let reader = bare
        read = { id in try? reader.docket(id).docket }
        gather = { reader.gatheredPrecedents }
    }

    /// What is known of earlier awards and of others proposed.
    var precedents: Precedents {
        kept.withLock { kept in
            if let known = kept.precedents { return known }
            let gathered = gather()
            kept.precedents = gathered
            return gathered
        }
    }

    /// Forgets what was said of a nomination that was changed.
    func forget(_ id: Nomination.ID) {
        kept.withLock { $0.tallies[id] = nil }
    }

    /// What the rules say of a nomination, which is read from its file.
    func tally(of summary: NominationSummary) -> FindingTally {
        if let known = kept.withLock({ $0.tallies[summary.id] }) { return known }
        guard let docket = read(summary.id) else { return FindingTally([]) }
        let tally = FindingTally(Eligibility(rulebook, precedents: precedents).findings(for: docket))
        kept.withLock { $0.tallies[summary.id] = tally }
        return tally
    }
}

extension Workspace {
    /// What is known of earlier awards and of others proposed.
    public var precedents: Precedents { desk.tallies?.precedents ?? gatheredPrecedents }

    fileprivate var gatheredPrecedents: Precedents {
        var precedents = Precedents(units: rulebook.units)
        for registry in registries.values { precedents.add(registry) }
        for registrations in registrations.values { precedents.add(registrations) }
        for summary in desk.all {
            if summary.isProposed {
                precedents.addProposed(
                    summary.award, by: Nominee(summary), in: summary.year, basis: summary.basis)
            }
            if summary.state == .awarded {
                precedents.addHeld(
                    summary.award, by: Nominee(summary), in: summary.year, decidedOn: summary.since,
                    basis: summary.basis)
            }
        }
        return precedents
    }
}
