extension Precedents {
    /// The awards on record of a nominee and of possible matches, in the order of the years.
    public func records(of dossier: Dossier) -> [HeldAward] {
        recorded(for: dossier).sorted { ($0.year, $0.award) < ($1.year, $1.award) }
    }

    /// True if the nominee, or a possible match, is proposed for an award of a year.
    public func isProposed(_ award: Award.ID, by dossier: Dossier, in year: Int) -> Bool {
        proposals(for: dossier).contains { $0.award == award && $0.year == year }
    }

    /// Proposals of the nominee for other awards of the dossier's year.
    func otherProposals(of dossier: Dossier) -> [Proposal] {
        proposals(for: dossier).filter { $0.year == dossier.year && $0.award != dossier.award }
            .sorted { $0.award < $1.award }
    }
}
