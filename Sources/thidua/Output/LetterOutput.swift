import Emulation
import EmulationText
import TerminalKit

/// A letter in a list as scripts read it.
struct LetterRowOutput: Encodable {
    let id: String
    let unit: String
    let state: String
    @OrNull var number: String?
    @OrNull var day: String?
    @OrNull var signer: String?
    @OrNull var arrivalNumber: String?
    @OrNull var arrivalDay: String?
    let names: Int

    init(_ docket: LetterDocket) {
        let letter = docket.letter
        id = letter.id.rawValue
        unit = letter.unit.rawValue
        state = docket.state.rawValue
        number = letter.number
        day = letter.day?.description
        signer = letter.signer
        arrivalNumber = letter.arrivalNumber
        arrivalDay = letter.arrivalDay?.description
        names = docket.names.count
    }
}

/// A letter with its names as scripts read it.
struct LetterOutput: Encodable {
    let id: String
    let unit: String
    let state: String
    @OrNull var number: String?
    @OrNull var day: String?
    @OrNull var signer: String?
    @OrNull var minutes: DocumentOutput?
    @OrNull var arrivalNumber: String?
    @OrNull var arrivalDay: String?
    let earlier: [IssueOutput]
    let missing: [String]
    let names: [NominationOutput]

    init(_ docket: LetterDocket, in rulebook: Rulebook, on today: Day) {
        let row = LetterRowOutput(docket)
        id = row.id
        unit = row.unit
        state = row.state
        number = row.number
        day = row.day
        signer = row.signer
        minutes = docket.letter.minutes.map(DocumentOutput.init)
        arrivalNumber = row.arrivalNumber
        arrivalDay = row.arrivalDay
        earlier = docket.letter.earlier.map(IssueOutput.init)
        missing = docket.missing.map(\.rawValue)
        names = docket.names.map { NominationOutput($0, in: rulebook, on: today) }
    }
}

/// As what a letter went out before, as scripts read it.
struct IssueOutput: Encodable {
    @OrNull var number: String?
    @OrNull var day: String?
    @OrNull var signer: String?
    @OrNull var arrivalNumber: String?
    @OrNull var arrivalDay: String?

    init(_ issue: Letter.Issue) {
        number = issue.number
        day = issue.day?.description
        signer = issue.signer
        arrivalNumber = issue.arrivalNumber
        arrivalDay = issue.arrivalDay?.description
    }
}

/// A letter as people read it on the command line.
struct LetterWords {
    let docket: LetterDocket
    let rulebook: Rulebook
    let language: Language

    /// The lines.
    var lines: [String] {
        let letter = docket.letter
        let arrival = [letter.arrivalNumber, letter.arrivalDay?.full(language)].compactMap(\.self)
        let missing = docket.missing.map { $0.phrase(language) }
        let rows: [(Phrase, String?)] =
            [
                (ColumnText.id, letter.id.rawValue),
                (ColumnText.unit, rulebook.unit(letter.unit)?.name(language) ?? letter.unit.rawValue),
                (ColumnText.state, "\(docket.state.sign) \(docket.state.phrase(language))"),
                (ColumnText.day, letter.day?.full(language)), (ColumnText.signer, letter.signer),
                (ColumnText.minutes, letter.minutes.map { DossierLines.text(of: $0, language) }),
                (ColumnText.arrival, arrival.isEmpty ? nil : arrival.joined(separator: " · ")),
                (ColumnText.lacks, missing.isEmpty || docket.hasGone ? nil : missing.joined(separator: ", ")),
                (ColumnText.names, String(docket.names.count)),
            ]
            + letter.earlier.enumerated().map { place, issue in
                (place == 0 ? LetterText.earlier : Phrase("", ""), issue.text(language))
            }
        let head = [CleanText.line(letter.label)] + TitledLines.of(rows, language)
        return head + (docket.names.isEmpty ? [] : ["", names])
    }

    private var names: String {
        let titles = [ColumnText.id, ColumnText.nominee, ColumnText.award, ColumnText.state]
        var table = TextTable(titles.map { (title: $0(language), align: .leading) })
        for name in docket.names {
            table.add([
                name.id.rawValue, name.nominee, rulebook.name(ofAward: name.award)(language),
                "\(name.state.sign) \(name.state.phrase(language))",
            ])
        }
        return table.text
    }
}
