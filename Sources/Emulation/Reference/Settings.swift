/// How a workspace is set; what the sources leave open is a setting.
public struct Settings: Hashable, Recordable {
    /// The year whose work the workspace holds.
    public var year: Int
    /// What the workspace is called.
    public var name: String?
    /// Whether it holds the invented sample; then everybody may be anybody and `today` dates what is done.
    public var isSample: Bool
    /// The day a sample stands at.
    public var sampleToday: Day?
    /// Days before the last on-time day from which a report is due soon.
    public var warningDays: Int
    /// Whether a last day on a day off moves to the next working day (Civil Code 2015, art. 148.5).
    public var rollsOver: Bool
    /// The day that decides whether a report is in time.
    public var judgedBy: JudgedBy
    /// How large a paper joined to a dossier may be, in megabytes.
    public var attachmentLimitMB: Int
    /// The language last chosen on screen.
    public var language: String?
    /// The day the workspace was made; nil in a sample and in workspaces of earlier versions. Reports that were due before
    /// it are not counted as missing.
    public var madeOn: Day?
    /// Keys this version does not know.
    public var extras: Extras

    /// The day that decides whether a report is in time: III.3 says *send*.
    public enum JudgedBy: String, CaseIterable, Sendable { case sent, received }

    /// The settings of a new workspace.
    public init(year: Int, isSample: Bool = false, sampleToday: Day? = nil, madeOn: Day? = nil) {
        self.year = year
        self.madeOn = madeOn
        self.isSample = isSample
        self.sampleToday = sampleToday
        warningDays = 10
        rollsOver = false
        judgedBy = .sent
        attachmentLimitMB = 20
        extras = [:]
    }

    /// The year of a day that is not in the workspace's year; nil if it is, and for a sample, which has a day of its
    /// own.
    public func otherYear(on day: Day) -> Int? {
        isSample || day.year == year ? nil : day.year
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        year = try fields.integer("year", in: Years.judged)
        name = try fields.optionalString("name")
        isSample = try fields.flag("sample")
        sampleToday = try fields.optionalDay("today")
        warningDays = try fields.optionalInteger("warningDays") ?? 10
        guard Self.warningDaysRange.contains(warningDays) else {
            throw fields.error("warningDays", .outOfRange("0–90"))
        }
        rollsOver = try fields.flag("rollsOver")
        judgedBy = try fields.optionalChoice("judgedBy") ?? .sent
        attachmentLimitMB = try fields.optionalInteger("attachmentLimitMB") ?? 20
        guard Self.attachmentLimitRange.contains(attachmentLimitMB) else {
            throw fields.error("attachmentLimitMB", .outOfRange("1–2000"))
        }
        language = try fields.optionalString("language")
        madeOn = try fields.optionalDay("madeOn")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("year", year)
        record.set("name", name)
        record.set("sample", isSample)
        record.set("today", sampleToday)
        record.set("warningDays", warningDays)
        record.set("rollsOver", rollsOver, always: true)
        record.set("judgedBy", judgedBy)
        record.set("attachmentLimitMB", attachmentLimitMB)
        record.set("language", language)
        record.set("madeOn", madeOn)
        record.keep(extras)
    }
}
