/// Another nomination that proposes the same nominee for the same award of the same year.
public struct Twin: Hashable, Sendable {
    /// The other nomination.
    public let summary: NominationSummary
    /// Whether nobody can tell that both name one nominee.
    public let isDoubtful: Bool
}

extension Rulebook {
    /// The other nominations that propose the nominee of one for the same award and year, of any unit, certain ones first.
    public func twins(of summary: NominationSummary, on desk: some NominationDesk) -> [Twin] {
        let name = NomineeName(summary.nominee, kind: summary.kind)
        let matching = NomineeMatching(units: units)
        let query = NominationQuery(award: summary.award, kind: summary.kind, words: TextFold.words(name.folded))
        var twins: [Twin] = []
        for position in desk.positions(matching: query) {
            let other = desk.summary(at: position)
            guard other.id != summary.id, other.year == summary.year else { continue }
            switch matching.likeness(of: Nominee(summary), and: Nominee(other)) {
            case .same: twins.append(Twin(summary: other, isDoubtful: false))
            case .doubtful: twins.append(Twin(summary: other, isDoubtful: true))
            case .different: break
            }
        }
        return twins.filter { !$0.isDoubtful } + twins.filter(\.isDoubtful)
    }
}
