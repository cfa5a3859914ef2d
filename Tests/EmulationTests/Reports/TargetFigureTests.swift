import Emulation
import Testing

@Suite("How far a target is reached, from the lead unit's report")
struct TargetFigureTests {
    private let growth: Target.ID = "ii-1-tang-truong"

    private func desk(of unit: Unit.ID = "vu-buu-chinh", quarter text: String = "2019-Q2") throws -> ReportDesk {
        var desk = try ReportDesk(text)
        desk.report = QuarterlyReport(unit: unit, quarter: try quarter(text))
        return desk
    }

    private func refusal(_ body: () throws -> Void) throws -> Refusal? {
        do {
            try body()
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    @Test("A later figure takes the place of an earlier one, and both stay on record")
    func later() throws {
        var desk = try desk()
        try desk.enter(.measure(growth, 23, note: nil), on: "2019-06-20")
        try desk.enter(.measure(growth, 24.1, note: "số liệu đính chính"), on: "2019-06-21")
        #expect(desk.report.figures == [growth: 24.1])
        #expect(desk.report.entries.map(\.value) == [23, 24.1])
    }

    @Test("A figure is no receipt: the report is still awaited")
    func noReceipt() throws {
        var desk = try desk()
        try desk.enter(.measure(growth, 24.1, note: nil), on: "2019-06-10")
        #expect(desk.report.receipts.isEmpty)
        #expect(try desk.status(on: "2019-06-10").verdict == .dueSoon)
    }

    @Test("Only the unit that leads a sector tells its figures")
    func otherUnit() throws {
        var desk = try desk(of: "cuc-vien-thong")
        let refusal = try refusal { try desk.enter(.measure(growth, 24.1, note: nil), on: "2019-06-20") }
        #expect(refusal == .targetOfAnotherUnit(growth, lead: "vu-buu-chinh"))
        #expect(refusal?.source == .program)
    }

    @Test("There is no figure of a quarter that has not begun, nor of a target that is none")
    func beforeTheQuarter() throws {
        var desk = try desk(quarter: "2019-Q4")
        #expect(
            try refusal { try desk.enter(.measure(growth, 30, note: nil), on: "2019-09-30") }
                == .receivedInFuture(try day("2019-10-01")))
        #expect(
            try refusal { try desk.enter(.measure("ii-9", 30, note: nil), on: "2019-10-01") }
                == .unknown(.target, "ii-9"))
        #expect(desk.report.entries.isEmpty)
    }

    @Test("The Department enters them, nobody else")
    func others() throws {
        var desk = try desk()
        let refusal = try refusal { try desk.enter(.measure(growth, 30, note: nil), on: "2019-06-20", by: .officer) }
        #expect(refusal == .roleNeeded(.department, unit: "vu-tdkt", clause: nil))
    }

    @Test("A file keeps the figure with its target")
    func file() throws {
        var desk = try desk()
        try desk.enter(.measure(growth, 24.1, note: nil), on: "2019-06-20")
        #expect(try QuarterlyReport(desk.report.value) == desk.report)
    }
}
