/// An award on record.
public struct HeldAward: Hashable, Sendable {
    /// The award.
    public var award: Award.ID
    /// The year the award was given for.
    public var year: Int
    /// The day of the decision; nil if unknown.
    public var decidedOn: Day?
    /// The basis of the award; nil if unknown.
    public var basis: Basis?
    /// True if the entry may be another nominee's.
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
