import Emulation
import Synchronization

/// What the rules say of each nomination, judged when it is asked for and kept as long as it holds.
///
/// Shared by the copies of a desk: what one of them was told none of the others need work out.
final class FindingTallies: Sendable {
    /// What is judged by; with other rules or precedents every tally may be another.
    let rulebook: Rulebook
    let precedents: Precedents
    /// The letters, whose papers count as those of their names.
    let letters: [Letter.ID: Letter]
    private let eligibility: Eligibility
    private let kept = Mutex<[Nomination.ID: Entry]>([:])

    private struct Entry {
        var dossier: Dossier
        var standing: Standing
        var tally: FindingTally
    }

    init(_ rulebook: Rulebook, _ precedents: Precedents, _ letters: [Letter.ID: Letter]) {
        self.rulebook = rulebook
        self.precedents = precedents
        self.letters = letters
        eligibility = Eligibility(rulebook, precedents: precedents)
    }

    func tally(of row: NominationRow) -> FindingTally {
        let known = kept.withLock { $0[row.summary.id] }
        if let known, known.standing == row.standing, known.dossier == row.dossier { return known.tally }
        let letter = row.dossier.letter.flatMap { letters[$0] }
        let tally = FindingTally(eligibility.findings(for: row.dossier, standing: row.standing, letter: letter))
        let entry = Entry(dossier: row.dossier, standing: row.standing, tally: tally)
        kept.withLock { $0[row.summary.id] = entry }
        return tally
    }
}
