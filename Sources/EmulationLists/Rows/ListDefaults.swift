import Emulation

/// What holds for every row of a list that says nothing else.
public struct ListDefaults: Hashable, Sendable {
    /// The unit that proposes.
    public var unit: Emulation.Unit.ID?
    /// The award.
    public var award: Award.ID?
    /// The basis; without one the sector where a sector is named, else merit, as far as the award allows.
    public var basis: Basis?
    /// The sector, for what goes by sector.
    public var sector: Sector.ID?
    /// The year judged.
    public var year: Int

    /// What holds where nothing else is said.
    public init(
        unit: Emulation.Unit.ID? = nil, award: Award.ID? = nil, basis: Basis? = nil, sector: Sector.ID? = nil, year: Int
    ) {
        self.unit = unit
        self.award = award
        self.basis = basis
        self.sector = sector
        self.year = year
    }
}
