/// Where lists get their rows: an answer is positions, and a row is read when it is shown, so that an index can serve.
///
/// Positions are what ``positions(matching:)`` gives; there can be gaps between them.
public protocol NominationDesk: Sendable {
    /// How many nominations there are.
    var count: Int { get }
    /// The positions of what a query asks for, in its order.
    func positions(matching query: NominationQuery) -> [Int]
    /// Works out what words are looked for by, so that the first one costs no more than the next.
    func prepareSearch()
    /// The row at a position.
    func summary(at position: Int) -> NominationSummary
    /// The nomination at a position, which costs less than its row.
    func id(at position: Int) -> Nomination.ID
    /// How the rules of its award judge the nomination at a position; costs more than its row.
    func findings(at position: Int) -> FindingTally
    /// The position of a nomination.
    func position(of id: Nomination.ID) -> Int?
    /// How many nominations stand in each state.
    var tally: [State: Int] { get }
    /// How many nominations name a sector.
    func number(in sector: Sector.ID) -> Int
}

extension NominationDesk {
    /// A desk that looks for words in its rows has nothing to work out.
    public func prepareSearch() {}

    /// The nomination of the row at a position.
    public func id(at position: Int) -> Nomination.ID { summary(at: position).id }
}
