extension Precedents {
    /// What is on record of a nominee and of those who may be the nominee, in the order of the years.
    public func records(of dossier: Dossier) -> [HeldAward] {
        recorded(for: dossier).sorted { ($0.year, $0.award) < ($1.year, $1.award) }
    }

    /// Whether a nominee is proposed for an award of a year.
    public func isProposed(_ award: Award.ID, by dossier: Dossier, in year: Int) -> Bool {
        proposals(for: dossier).contains { $0.award == award && $0.year == year }
    }

    /// Other awards of a year for which a nominee is proposed.
    func otherProposals(of dossier: Dossier) -> [Proposal] {
        proposals(for: dossier).filter { $0.year == dossier.year && $0.award != dossier.award }
            .sorted { $0.award < $1.award }
    }
}
