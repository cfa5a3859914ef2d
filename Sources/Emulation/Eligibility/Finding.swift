/// What a rule says of a dossier: advice with its figures and its clause.
public struct Finding: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// What the rule says.
    public let verdict: Verdict
    /// What it was judged by.
    public let basis: Basis

    /// What a rule says.
    public enum Verdict: String, CaseIterable, Sendable { case met, notMet, cannotTell }

    /// What a verdict was reached by, without words.
    public enum Basis: Hashable, Sendable {
        /// So many of so many wanted.
        case count(found: Int, wanted: Int)
        /// So many of so many, against a share in percent; `lawSaysOver` where the law wants more than the share.
        case share(part: Int, whole: Int, percent: Int, lawSaysOver: Bool)
        /// A figure against a target's.
        case figure(reached: Double, target: Target)
        /// The years in which an award was held, and those of which nothing is known.
        case years(held: [Int], unknown: [Int])
        /// So many days against so many allowed.
        case days(found: Int, allowed: Int)
        /// It is stated in the dossier.
        case stated
        /// The dossier lacks it.
        case missing
        /// Nothing is known to judge by.
        case noData
    }
}
