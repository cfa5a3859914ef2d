/// An award on record of somebody.
public struct HeldAward: Hashable, Sendable {
    /// The award.
    public var award: Award.ID
    /// The year it was given for.
    public var year: Int
    /// The day of the decision; nil where it is not known.
    public var decidedOn: Day?
    /// The basis it was given on; nil where it is not known.
    public var basis: Basis?
    /// Whether nobody can tell that it is the nominee's.
    public var isDoubtful = false

    /// An award on record.
    public init(
        _ award: Award.ID, in year: Int, decidedOn: Day? = nil, basis: Basis? = nil, isDoubtful: Bool = false
    ) {
        self.award = award
        self.year = year
        self.decidedOn = decidedOn
        self.basis = basis
        self.isDoubtful = isDoubtful
    }
}
