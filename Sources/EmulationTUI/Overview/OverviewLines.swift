import Emulation
import EmulationText
import TerminalKit

/// One line of the overview, with what Enter opens.
struct OverviewLine: Sendable {
    enum Target: Hashable, Sendable {
        case deadlines(Quarter, DeadlinesPage.Narrowing)
        case state(State)
        case nominations
        case sector(Sector.ID)
        case forMe
        case damages
        case directive
        case units
        case renewal([String])
        case otherYear
    }

    enum Part: CaseIterable, Sendable { case reports, states, sectors, toDo }

    var part: Part
    var target: Target
    /// The columns of the line; one for text, several for a table.
    var cells: [Line]
    /// How many there are, where the line counts something.
    var count = 0
}

/// What the overview says, line by line, in the order in which the selection walks it.
struct OverviewLines {
    let model: Model
    let quarter: Quarter
    let statuses: [(unit: Unit, status: DeadlineStatus)]

    init(_ model: Model) {
        self.model = model
        var quarter = Quarter(containing: model.today)
        let units = model.rulebook.reportingUnits
        // In another year than the workspace's the nearest quarter of its own is what matters.
        let year = model.rulebook.settings.year
        if quarter.year != year, let edge = Quarter(year: year, number: quarter.year < year ? 1 : 4) { quarter = edge }
        self.quarter = quarter
        statuses = units.map { ($0, model.office.status(of: $0, quarter: quarter, today: model.today)) }
    }

    /// The columns a lead unit is sure to have at the usual size.
    static let shortUnit = 19

    var lines: [OverviewLine] {
        !model.isLinear && Self.hasBoxes(Frame.body(of: model.size))
            ? reports + states + sectors + toDo : reports + toDo + states + sectors
    }

    /// Whether there is room for boxes side by side; else everything stands in one column, what is to be done near the
    /// top.
    static func hasBoxes(_ body: Rect) -> Bool { body.columns >= 72 && body.rows >= 19 }

    private func say(_ phrase: Phrase) -> String { model.say(phrase) }

    private func count(_ verdicts: DeadlineStatus.Verdict...) -> Int {
        statuses.count { verdicts.contains($0.status.verdict) }
    }

    private var missing: Int { count(.open, .dueSoon, .overdue, .returned) }

    private var reports: [OverviewLine] {
        let all = OverviewLine.Target.deadlines(quarter, .all)
        let language = model.language
        func line(_ target: OverviewLine.Target, _ spans: Line) -> OverviewLine {
            OverviewLine(part: .reports, target: target, cells: [spans])
        }
        guard let status = statuses.first?.status else { return [] }
        let days = Day.days(from: model.today, to: status.lastOnTimeDay)
        // Where the last day rolls over from a weekend, the one the directive names would be wrong.
        let isRolled = status.lastOnTimeDay != status.dueBefore.adding(-1)
        let due =
            isRolled
            ? OverviewText.lastDay(status.lastOnTimeDay.short(language), days: days)
            : OverviewText.before(status.dueBefore.short(language), days: days)
        let isPast = status.isPast
        let isEarlier = model.rulebook.settings.madeOn.map { status.lastOnTimeDay < $0 } ?? false
        let received = count(.onTime, .late)
        let owed = statuses.count - count(.exempt, .beforeWorkspace)
        let lastDay =
            isPast
            ? OverviewText.past(status.dueBefore.full(language))
            : isEarlier ? OverviewText.beforeWorkspace(status.dueBefore.short(language)) : due
        var lines = [
            line(all, [Span(model.today.withWeekday(language).capitalisedFirst, .strong)]),
            line(
                all,
                [
                    Span(
                        say(lastDay),
                        isPast || isEarlier
                            ? .muted
                            : days < 0 ? .danger : days <= model.rulebook.settings.warningDays ? .warning : .normal)
                ]),
        ]
        if !isPast, !isEarlier { lines.append(line(all, [Span(advice(status))])) }
        return lines + [
            line(
                all,
                [
                    Span("\(say(OverviewText.received)) "), Span(bar(received, of: owed), .info),
                    Span(" \(received)/\(owed)"),
                ]),
            line(
                .deadlines(quarter, .missing),
                [Span(say(OverviewText.lateAndMissing(late: count(.late), missing: missing)))]),
        ]
    }

    /// The advised day to send a report; short in a narrow box.
    private func advice(_ status: DeadlineStatus) -> String {
        let day = Phrase(each: { "\(status.advisedDay.weekday.phrase($0)) \(status.advisedDay.short($0))" })
        let whole = say(OverviewText.advised(day, provisional: status.isAdvisedProvisional))
        let isBoxed = !model.isLinear && Self.hasBoxes(Frame.body(of: model.size))
        let room = isBoxed ? Self.reportColumns(of: model.size.columns) - 4 : model.size.columns - 2
        let isCut = TextWidth.columns(of: whole) > room
        return isCut && status.isAdvisedProvisional ? say(OverviewText.advisedShort(status.advisedDay)) : whole
    }

    /// The columns of the reports box, its frame included.
    static func reportColumns(of columns: Int) -> Int { columns * 13 / 32 }

    private var states: [OverviewLine] {
        let tally = model.office.desk.tally
        let order: [State] = [
            .submitted, .endorsed, .verified, .recommended, .forwarded, .disputed, .returned, .draft, .awarded,
            .declined, .notRecommended, .refused, .deferred, .withdrawn, .revoked,
        ]
        let present = order.filter { tally[$0, default: 0] > 0 }
        let places = model.size.rows >= 30 ? 15 : 10
        let shown = present.count <= places ? present : Array(present.prefix(places - 1))
        var lines = shown.map { state in
            OverviewLine(
                part: .states, target: .state(state),
                cells: [
                    [Span("\(state.sign) \(say(state.shortPhrase).capitalisedFirst)")],
                    [Span(String(tally[state, default: 0]))],
                ], count: tally[state, default: 0])
        }
        let rest = present.dropFirst(shown.count).reduce(0) { $0 + tally[$1, default: 0] }
        if rest > 0 {
            lines.append(
                OverviewLine(
                    part: .states, target: .nominations,
                    cells: [
                        [Span("… \(say(OverviewText.others(present.count - shown.count)))")], [Span(String(rest))],
                    ],
                    count: rest)
            )
        }
        return lines
    }

    private var sectors: [OverviewLine] {
        let isTight = Self.resultColumns(model) == Self.tightResult
        return model.rulebook.directive.sectors.map { sector in
            let lead = model.rulebook.unit(sector.leadUnit)
            let measured = sector.targets.first { $0.value != nil }
            let progress = measured.map { TargetProgress($0, of: sector, in: model) }
            let longest = model.language == .vietnamese ? 22 : Self.shortUnit
            let leadName = lead?.name(in: model.language, columns: max(longest, model.size.columns - 61))
            return OverviewLine(
                part: .sectors, target: .sector(sector.id),
                cells: [
                    [Span(sector.name(model.language).capitalisedFirst)],
                    [Span(leadName ?? sector.leadUnit.rawValue)],
                    [Span(String(model.office.desk.number(in: sector.id)))],
                    [
                        Span(
                            measured.map {
                                Self.figure(of: $0, model.language, year: isTight ? nil : model.rulebook.directive.year)
                            } ?? "–")
                    ],
                    [Span(progress.map { $0.summary(model.language, hasBars: !isTight) } ?? "")],
                ])
        }
    }

    private var toDo: [OverviewLine] {
        var lines: [OverviewLine] = []
        func add(_ target: OverviewLine.Target, _ ink: Ink, _ text: Phrase) {
            let mark = ink == .danger ? "✗" : "!"
            lines.append(OverviewLine(part: .toDo, target: target, cells: [[Span("\(mark) \(say(text))", ink)]]))
        }
        if let today = model.rulebook.settings.otherYear(on: model.today) {
            let year = model.rulebook.settings.year
            let isNarrow = model.size.columns < 72
            let notice =
                isNarrow
                ? OverviewText.otherYearShort(today, workspace: year) : OverviewText.otherYear(today, workspace: year)
            let text = "! \(say(notice))"
            for row in TextLayout.wrap(text, columns: max(10, model.size.columns - (isNarrow ? 2 : 4))) {
                lines.append(OverviewLine(part: .toDo, target: .otherYear, cells: [[Span(row, .warning)]]))
            }
        }
        if !model.office.damages.isEmpty {
            add(.damages, .danger, OverviewText.damaged(model.office.damages.count))
        }
        let older = model.office.olderReference
        if !older.isEmpty, model.office.readOnly == nil,
            (try? model.workflow.checkSettings(by: model.me, at: model.now)) != nil
        {
            add(.renewal(older), .warning, ReferenceText.offer(older))
        }
        if let lacking = model.rulebook.lacking { add(.directive, .warning, lacking) }
        if !model.waitingRows.isEmpty {
            let desk = model.office.desk
            // Asked for with the longest wait first.
            let oldest = model.waitingRows.first.flatMap { desk.summary(at: $0).since }
            let days = oldest.map { Day.days(from: $0, to: model.today) } ?? 0
            add(.forMe, .warning, OverviewText.waiting(model.waitingRows.count, longest: days))
        }
        let receives = (try? model.workflow.checkReportEntry(by: model.me, at: model.now)) != nil
        if statuses.first?.status.isPast == true { return lines }
        if receives { addQuarters(add) } else { addOwnReports(add) }
        if let roster = model.rulebook.rosterNotice { add(.units, .warning, roster) }
        return lines
    }

    /// The quarters of the year up to the one shown.
    private var quartersSoFar: [Quarter] { Quarter.all(in: quarter.year).filter { $0 <= quarter } }

    /// For those who receive reports: of each quarter so far how many are overdue, how many were returned, and of the
    /// quarter shown how many are still to come.
    private func addQuarters(_ add: (OverviewLine.Target, Ink, Phrase) -> Void) {
        for each in quartersSoFar {
            let verdicts = model.rulebook.reportingUnits.map {
                model.office.status(of: $0, quarter: each, today: model.today).verdict
            }
            let target = OverviewLine.Target.deadlines(each, .missing)
            let overdue = verdicts.count { $0 == .overdue }
            let open = verdicts.count { $0 == .open || $0 == .dueSoon }
            let returned = verdicts.count { $0 == .returned }
            let more = returned > 0 ? [OverviewText.alsoReturned(returned)] : []
            if overdue > 0 {
                let own = !model.rulebook.hasDirective
                add(target, .danger, ([OverviewText.overdue(overdue, each.phrase, own: own)] + more).joined("; "))
            } else if open > 0 {
                add(target, .warning, ([OverviewText.notSent(open, each.phrase)] + more).joined("; "))
            } else if returned > 0 {
                add(target, .warning, OverviewText.returned(returned, each.phrase))
            }
        }
    }

    /// For an officer: every report of their own units that is overdue, returned or to be sent, a line for each.
    private func addOwnReports(_ add: (OverviewLine.Target, Ink, Phrase) -> Void) {
        let own = Set(model.person?.roles.filter { $0.role == .officer }.compactMap(\.unit) ?? [])
        let units = model.rulebook.reportingUnits.filter { own.contains($0.id) }
        for each in quartersSoFar {
            let target = OverviewLine.Target.deadlines(each, .missing)
            for unit in units {
                let status = model.office.status(of: unit, quarter: each, today: model.today)
                switch status.verdict {
                case .open, .dueSoon:
                    add(target, .warning, OverviewText.ownReport(unit, each.phrase, days: status.days))
                case .overdue: add(target, .danger, OverviewText.ownReport(unit, each.phrase, days: status.days))
                case .returned: add(target, .warning, OverviewText.ownReportReturned(unit, each.phrase))
                case .notOpen, .onTime, .late, .exempt, .beforeWorkspace: break
                }
            }
        }
    }

    /// `≥ 30 %` or `≤ 75`, with the year where the target reaches beyond this one.
    static func figure(of target: Target, _ language: Language, year: Int?) -> String {
        guard let goal = target.goal else { return SectorText.noFigure(language) }
        // The year counts only where the target reaches beyond the directive's own.
        let due = year.flatMap { year in target.due.flatMap { $0.year == year ? nil : " (\($0.year))" } } ?? ""
        return goal(language) + due
    }

    /// Columns of a result alone, `hạng 88`, which stand beside a goal without its year.
    static let tightResult = 8
    /// Columns of a result after its bars.
    static let wideResult = 13

    /// How wide results are shown; nil where names and goals leave no room for them.
    static func resultColumns(_ model: Model) -> Int? {
        let title = TextWidth.columns(of: model.say(OverviewText.nominations))
        let names = model.rulebook.directive.sectors.map { TextWidth.columns(of: $0.name(model.language)) }
        let room = model.size.columns - 4 - (names.max() ?? 0) - 22 - title - 8
        if room >= wideResult + 3 + 8 { return wideResult }
        return room >= tightResult + 8 ? tightResult : nil
    }

    private func bar(_ part: Int, of whole: Int) -> String {
        let columns = model.size.columns >= 110 ? 20 : 10
        let filled = whole > 0 ? part * columns / whole : 0
        return String(repeating: "█", count: filled) + String(repeating: "░", count: max(0, columns - filled))
    }
}

extension Unit {
    /// The name where it fits into so many columns, else the abbreviation.
    func name(in language: Language, columns: Int) -> String {
        let full = name(language)
        return TextWidth.columns(of: full) <= columns ? full : shortName(language)
    }
}

extension String {
    /// The text with its first letter upper-cased.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
