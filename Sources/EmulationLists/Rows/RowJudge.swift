import Emulation
import EmulationText

/// Says what would become of rows: the workflow is asked about each, and what is there already is found again.
struct RowJudge {
    private let workflow: Workflow
    private let actor: Person.ID
    private let instant: Instant
    private var known: KnownNominees

    init(_ workflow: Workflow, desk: any NominationDesk, by actor: Person.ID, at instant: Instant) {
        self.workflow = workflow
        self.actor = actor
        self.instant = instant
        known = KnownNominees(desk)
    }

    /// What would become of a row.
    mutating func row(from reader: inout RowReader) -> ListPreview.Row {
        let dossier = reader.dossier()
        if let dossier { check(dossier, in: &reader) }
        guard let dossier, reader.problems.isEmpty else {
            return ListPreview.Row(
                number: reader.number, nominee: reader.nominee, dossier: nil, outcome: .faulty(reader.problems),
                remark: nil, signature: reader.isNumbered ? nil : reader.surroundings.signature)
        }
        let (same, alike) = known.find(dossier)
        let outcome: ListPreview.Outcome =
            switch same {
            case .nomination(let summary): .existing(summary.id, summary.state)
            case .row(let row): .repeated(row: row)
            case nil: .new
            }
        if same == nil { known.add(dossier, row: reader.number) }
        return ListPreview.Row(
            number: reader.number, nominee: dossier.nominee, dossier: dossier, outcome: outcome, remark: remark(alike))
    }

    private func remark(_ alike: (origin: KnownNominees.Origin, isNamesake: Bool)?) -> Phrase? {
        switch alike {
        case (.row(let row), let isNamesake)?: isNamesake ? ImportText.namesake(row) : ImportText.alike(row)
        case (.nomination(let summary), let isNamesake)?:
            isNamesake ? ImportText.namesake(summary.nominee) : ImportText.alike(summary.nominee)
        case nil: nil
        }
    }

    /// Asks the workflow, and puts what it refuses at the column it is about.
    private func check(_ dossier: Dossier, in reader: inout RowReader) {
        var generator = SystemRandomNumberGenerator()
        do throws(Refusal) {
            try workflow.checkReferences(of: dossier)
            _ = try workflow.draft(dossier, by: actor, at: instant, using: &generator)
        } catch {
            let column: ListColumn =
                switch error {
                case .roleNeeded: .unit
                case .sectorNeeded: .sector
                case .recipientKind: .kind
                case .basisNotAllowed: .basis
                default: .award
                }
            // Without a column of its own it is the award's, which every list has or is given.
            let isThere = reader.heading.columns.contains { $0.column == column }
            let isGeneral = column == .unit || column == .sector
            reader.report(isThere || isGeneral ? column : .award, error.phraseWithSource(in: workflow.rulebook))
        }
    }
}
