import ArgumentParser
import Emulation
import EmulationText
import TerminalKit

/// `thidua deadlines`
struct DeadlinesCommand: Subcommand {
    static let configuration = CommandConfiguration("deadlines", HelpText.deadlines)

    @Option(help: .of(OptionText.quarter, "QUARTER"))
    var quarter: String?

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let seat = try call.sit()
        let quarters =
            if let quarter {
                [try call.quarter(quarter, in: seat.rulebook)]
            } else {
                Quarter.all(in: seat.rulebook.settings.year)
            }
        for quarter in quarters {
            do throws(Refusal) {
                try Workflow(seat.rulebook).checkDuty(in: quarter)
            } catch {
                throw Failure(error, seat.rulebook)
            }
        }
        let units = seat.rulebook.reportingUnits
        let rows = units.flatMap { unit in quarters.map { DeadlineOutput(unit, $0, seat) } }
        let text =
            quarters.count == 1
            ? Self.list(rows, seat, call) : Self.overview(units, quarters, seat, call)
        call.give(rows) { text }
        let years = Set(quarters.map(\.year)).filter { !seat.rulebook.hasDirective(of: $0) }
        if !call.globals.json { for year in years.sorted() { call.tell(InForceText.noDirective(year)) } }
        call.mentionYear(seat)
        call.mention(seat.workspace.damages)
    }

    private static func list(_ rows: [DeadlineOutput], _ seat: Seat, _ call: Call) -> String {
        var table = call.table(
            ColumnText.unit, ColumnText.status, ColumnText.days, ColumnText.sent, ColumnText.received,
            ColumnText.dueBefore, ColumnText.lastOnTime, ColumnText.advised)
        for row in rows {
            let provisional = row.standing.isAdvisedProvisional ? " (\(call.word(ColumnText.provisional)))" : ""
            table.add([
                call.word(row.name),
                "\(row.standing.verdict.sign) \(call.word(row.standing.verdict.phrase))",
                row.isCounted ? String(row.days) : "",
                row.standing.sentOn?.full(call.language) ?? "", row.standing.receivedOn?.full(call.language) ?? "",
                row.standing.dueBefore.full(call.language), row.standing.lastOnTimeDay.full(call.language),
                row.standing.advisedDay.full(call.language) + provisional,
            ])
        }
        return table.text
    }

    private static func overview(
        _ units: [Emulation.Unit], _ quarters: [Quarter], _ seat: Seat, _ call: Call
    ) -> String {
        var table = TextTable(
            [(title: call.word(ColumnText.unit), align: .leading)]
                + quarters.map { (title: $0.short(call.language), align: .leading) })
        for unit in units {
            table.add(
                [call.word(unit.name.phrase)]
                    + quarters.map {
                        call.word(seat.workspace.status(of: unit.id, quarter: $0, today: seat.today).word)
                    })
        }
        return table.text
    }
}

/// A unit's report for a quarter as scripts read it.
struct DeadlineOutput: Encodable {
    let unit: String
    let quarter: String
    let dueBefore: String
    let lastOnTimeDay: String
    let advisedDay: String
    let advisedProvisional: Bool
    let status: String
    let days: Int
    @OrNull var sentOn: String?
    @OrNull var receivedOn: String?
    /// What the row was made from, for people.
    let standing: DeadlineStatus
    /// The unit's name, for people.
    let name: Phrase

    /// True if days are counted for people: not of an exempt unit, nor of a report that is missing in a year that is over or
    /// was due before the workspace was made.
    var isCounted: Bool {
        switch standing.verdict {
        case .exempt, .beforeWorkspace: false
        case .overdue: !standing.isPast
        case .notOpen, .open, .dueSoon, .onTime, .late, .returned: true
        }
    }

    enum CodingKeys: String, CodingKey {
        case unit, quarter, dueBefore, lastOnTimeDay, advisedDay, advisedProvisional, status, days, sentOn, receivedOn
    }

    init(_ unit: Emulation.Unit, _ quarter: Quarter, _ seat: Seat) {
        standing = seat.workspace.status(of: unit.id, quarter: quarter, today: seat.today)
        name = unit.name.phrase
        self.unit = unit.id.rawValue
        self.quarter = quarter.description
        dueBefore = standing.dueBefore.description
        lastOnTimeDay = standing.lastOnTimeDay.description
        advisedDay = standing.advisedDay.description
        advisedProvisional = standing.isAdvisedProvisional
        status = standing.verdict.rawValue
        days = standing.days
        sentOn = standing.sentOn?.description
        receivedOn = standing.receivedOn?.description
    }
}
