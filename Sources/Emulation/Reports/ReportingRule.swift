/// The quarterly reporting duty of clause III.3.
public struct ReportingRule: Hashable, Recordable {
    /// The clause that lays the duty.
    public var clause: String
    /// The day of the quarter's last month before which a report is to be sent; the day itself is too late.
    public var dueBeforeDay: Int
    /// The unit that receives the reports.
    public var receivedBy: Unit.ID
    /// The day of the month before the quarter from which figures are counted.
    public var dataFromDay: Int
    /// The day of the quarter's last month to which figures are counted.
    public var dataToDay: Int
    /// What the period of figures rests on.
    public var dataClause: String
    /// Whether it was checked against the source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    public init(reading fields: inout Fields) throws(FieldError) {
        clause = try fields.string("clause")
        dueBeforeDay = try fields.integer("dueBeforeDay", in: 2...28)
        receivedBy = try fields.id("receivedBy")
        dataFromDay = try fields.integer("dataFromDay", in: 1...28)
        dataToDay = try fields.integer("dataToDay", in: 1...28)
        dataClause = try fields.string("dataClause")
        verified = try fields.flag("verified")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("clause", clause)
        record.set("dueBeforeDay", dueBeforeDay)
        record.set("receivedBy", receivedBy)
        record.set("dataFromDay", dataFromDay)
        record.set("dataToDay", dataToDay)
        record.set("dataClause", dataClause)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }

    /// The first and last day whose figures a quarter's report holds; not a time for sending it.
    public func dataPeriod(of quarter: Quarter) -> ClosedRange<Day> {
        let last = quarter.dayOfLastMonth(dataToDay)
        let before = quarter.firstDay.adding(-1)
        let first = before.adding(dataFromDay - before.dayOfMonth)
        return min(first, last)...last
    }
}
