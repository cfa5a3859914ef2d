/// The numbers of met, unmet and undecided rules of a nomination's award. Advice is not counted.
public struct FindingTally: Hashable, Sendable {
    /// Rules that are met.
    public var met = 0
    /// Rules that are not.
    public var notMet = 0
    /// Rules of which it cannot be told.
    public var cannotTell = 0

    /// The tally of what the rules say.
    public init(_ findings: [Finding]) {
        for finding in findings where !finding.isAdvice {
            switch finding.verdict {
            case .met: met += 1
            case .notMet: notMet += 1
            case .cannotTell: cannotTell += 1
            }
        }
    }

    /// True if nothing was judged.
    public var isEmpty: Bool { met == 0 && notMet == 0 && cannotTell == 0 }

    /// True if a list filtered by a verdict shows the nomination. For *met*, every rule must be met and there must be
    /// at least one.
    public func shows(_ verdict: Finding.Verdict) -> Bool {
        switch verdict {
        case .met: met > 0 && notMet == 0 && cannotTell == 0
        case .notMet: notMet > 0
        case .cannotTell: cannotTell > 0
        }
    }
}
