import ArgumentParser
import Emulation
import EmulationText

/// `thidua nominations`
struct NominationsCommand: Subcommand {
    static let configuration = CommandConfiguration("nominations", HelpText.nominations)

    @OptionGroup
    var filter: FilterOptions

    @Option(parsing: .unconditional, help: .of(OptionText.view, "NAME"))
    var view: String?

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let seat = try call.sit()
        let desk = seat.workspace.desk(on: seat.today)
        let rows = desk.positions(matching: try query(seat, call)).map { desk.summary(at: $0) }
        let outputs = rows.map { NominationOutput($0, in: seat.rulebook, on: seat.today) }
        var table = call.table(
            ColumnText.id, ColumnText.nominee, ColumnText.award, ColumnText.unit, ColumnText.state,
            ColumnText.submitted, ColumnText.waitingFor)
        for row in rows {
            let waiting = seat.rulebook.awaited(by: row, on: seat.today)
            table.add([
                row.id.rawValue, row.nominee, call.word(seat.rulebook.name(ofAward: row.award)),
                seat.rulebook.shortName(of: row.unit, call.language),
                "\(row.state.sign) \(call.word(row.state.phrase))",
                row.submittedOn?.full(call.language) ?? "",
                waiting.map { seat.rulebook.person($0)?.name ?? $0.rawValue }.joined(separator: ", "),
            ])
        }
        call.give(outputs) { rows.isEmpty ? "" : table.text }
        // Beside the list, which another command may read: `act … -`.
        if !call.globals.json { call.tell(CommandText.count(rows.count, of: desk.count)) }
        if filter.finding != nil, let notice = seat.rulebook.unjudged(seat.rulebook.settings.year) { call.tell(notice) }
        call.mentionYear(seat)
        call.mention(seat.workspace.damages)
    }

    private func query(_ seat: Seat, _ call: Call) throws(Failure) -> NominationQuery {
        let base = try view.map { (name) throws(Failure) in try call.view(named: name) }
        let asked = try filter.view(named: "", over: base, in: seat.rulebook, call.language)
        let me = asked.waitingFor == KeptView.me ? try seat.person().id : nil
        var query = asked.query(for: me)
        query.words = TextFold.words(asked.search)
        return query
    }
}

/// A nomination in a list as scripts read it.
struct NominationOutput: Encodable {
    let id: String
    let nominee: String
    let kind: String
    let unit: String
    @OrNull var sector: String?
    let award: String
    let basis: String
    let state: String
    @OrNull var submittedOn: String?
    let waitingFor: [String]

    init(_ summary: NominationSummary, in rulebook: Rulebook, on day: Day) {
        id = summary.id.rawValue
        nominee = summary.nominee
        kind = summary.kind.rawValue
        unit = summary.unit.rawValue
        sector = summary.sector?.rawValue
        award = summary.award.rawValue
        basis = summary.basis.rawValue
        state = summary.state.rawValue
        submittedOn = summary.submittedOn?.description
        waitingFor = rulebook.awaited(by: summary, on: day).map(\.rawValue)
    }
}

extension Rulebook {
    /// An award's name; its id where the list has no such award.
    func name(ofAward id: Award.ID) -> Phrase {
        award(id)?.name.phrase ?? Phrase(verbatim: id.rawValue)
    }
}
