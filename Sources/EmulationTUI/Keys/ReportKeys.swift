import Emulation
import EmulationText
import TerminalKit

/// The keys of the deadlines and of a report.
extension KeyTables {
    func deadlines(_ page: DeadlinesPage) -> [Group] {
        let nothing = page.selected == nil ? KeyText.nothingSelected : nil
        return [
            (
                model.say(KeyText.groupMove),
                [
                    bind([.up, .character("k")], .move(.up), KeyText.select, rank: 10, label: "↑↓←→"),
                    bind([.down, .character("j")], .move(.down), KeyText.select, listed: false),
                    bind([.left, .character("h")], .left, KeyText.select, listed: false),
                    bind([.right, .character("l")], .right, KeyText.select, listed: false),
                ] + paging()
            ),
            opening(unless: nothing),
            here(
                reportKeys(unit: page.selected, quarter: page.quarter, rank: 31) + [
                    bind([.character("f")], .narrow, KeyText.narrow, rank: 33),
                    bind([.character("/")], .filter, KeyText.filter, rank: 31),
                    bind(
                        [.control("u")], .clearFilter, KeyText.clearFilter,
                        unless: page.filter.isEmpty && page.narrowing == .all ? KeyText.nothingFiltered : nil),
                ]),
        ]
    }

    func report(_ page: ReportPage) -> [Group] {
        [moving(scrolls: true), here(reportKeys(unit: page.unit, quarter: page.quarter.number, rank: 20))]
    }

    private func reportKeys(unit: Unit.ID?, quarter: Int?, rank: Int) -> [Binding] {
        var why = model.office.readOnly
        if why == nil, unit == nil { why = KeyText.nothingSelected }
        do throws(Refusal) {
            try model.workflow.checkReportEntry(by: model.me, at: model.now)
        } catch {
            why = why ?? withClause(error)
        }
        var whyChange = why
        if why == nil, let unit, let shown = Quarter(year: model.rulebook.settings.year, number: quarter ?? 0),
            model.office.reports[Office.ReportKey(unit, shown)]?.receipts.isEmpty ?? true
        {
            whyChange = withClause(.noReceipt)
        }
        let measures =
            unit.flatMap(model.rulebook.directive.sectorLed) == nil
            ? []
            : [bind([.character("m")], .measureTargets, KeyText.measure, rank: rank + 3, unless: why)]
        return measures + [
            bind([.character("g")], .receiveReport, KeyText.receive, rank: rank, unless: why),
            bind([.character("c")], .correctReport, KeyText.correct, rank: rank + 1, unless: whyChange),
            bind([.character("r")], .giveBackReport, KeyText.giveBack, rank: rank + 2, unless: whyChange),
            bind([.character("x")], .strikeReport, KeyText.strike, rank: rank + 4, unless: whyChange),
        ]
    }
}
