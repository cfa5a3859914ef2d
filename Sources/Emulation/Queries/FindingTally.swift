/// How many rules of its award a nomination meets, does not meet, or cannot be judged by.
public struct FindingTally: Hashable, Sendable {
    /// Rules that are met.
    public var met = 0
    /// Rules that are not.
    public var notMet = 0
    /// Rules of which it cannot be told.
    public var cannotTell = 0

    /// The tally of what the rules say.
    public init(_ findings: [Finding]) {
        for finding in findings {
            switch finding.verdict {
            case .met: met += 1
            case .notMet: notMet += 1
            case .cannotTell: cannotTell += 1
            }
        }
    }

    /// Whether a list narrowed to a verdict shows it: *met* only where every rule is met.
    public func shows(_ verdict: Finding.Verdict) -> Bool {
        switch verdict {
        case .met: notMet == 0 && cannotTell == 0
        case .notMet: notMet > 0
        case .cannotTell: cannotTell > 0
        }
    }
}
