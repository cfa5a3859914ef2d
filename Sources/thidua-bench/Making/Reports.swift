import Emulation

/// The quarterly reports of the year of work: one a unit and quarter, some late, some returned, of the third quarter
/// only the early ones.
enum Reports {
    static func make(
        _ rulebook: Rulebook, _ staff: Staff, until now: Instant, using generator: inout SeededGenerator
    ) throws(Refusal) -> [QuarterlyReport] {
        let workflow = Workflow(rulebook)
        var reports: [QuarterlyReport] = []
        for quarter in Quarter.all(in: rulebook.settings.year) where quarter.firstDay < now.day {
            for unit in rulebook.reportingUnits {
                let sent = quarter.dayOfLastMonth(14).adding(-Int.random(in: -8...20, using: &generator))
                let received = sent.adding(Int.random(in: 0...2, using: &generator))
                guard received <= now.day, generator.happens(24, in: 25) else { continue }
                let clerk = generator.pick(staff.department)
                let at = Instant(received, hour: 9, minute: Int.random(in: 0..<60, using: &generator))
                var report = try workflow.enter(
                    .receive(sent: sent, received: received, note: nil),
                    in: QuarterlyReport(unit: unit.id, quarter: quarter), by: clerk, at: at, using: &generator)
                if generator.happens(1, in: 30), received < now.day {
                    report = try workflow.enter(
                        .giveBack(on: received.adding(1), note: "Thiếu số liệu mục tiêu."), in: report, by: clerk,
                        at: at.adding(seconds: 86_400), using: &generator)
                }
                reports.append(report)
            }
        }
        return reports
    }
}
