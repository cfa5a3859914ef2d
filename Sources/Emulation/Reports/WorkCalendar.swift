/// Days off and days worked beyond the ordinary week, by year; swaps are announced year by year.
public struct WorkCalendar: Hashable, Recordable {
    /// The years whose days are entered.
    public var years: [Year]
    /// Keys this version does not know.
    public var extras: Extras

    /// A calendar of these years.
    public init(years: [Year] = []) {
        self.years = years
        extras = [:]
    }

    /// One year's days off and extra working days.
    public struct Year: Hashable, Recordable {
        /// The year.
        public var year: Int
        /// Days off that are no weekend, or holidays by name.
        public var daysOff: [NamedDay]
        /// Weekend days on which offices work.
        public var workedDays: [NamedDay]
        /// Whether it was checked against a source.
        public var verified: Bool
        /// True if every day off and every worked day of the year is entered; nil in older files.
        public var complete: Bool?
        /// Keys this version does not know.
        public var extras: Extras

        /// True if nothing more is to be announced or entered. A file without the key counts as complete if the year
        /// was checked against a source.
        public var isComplete: Bool { complete ?? verified }

        /// A year of which nothing is entered yet.
        public init(_ year: Int) {
            self.year = year
            daysOff = []
            workedDays = []
            verified = false
            extras = [:]
        }

        public init(reading fields: inout Fields) throws(FieldError) {
            year = try fields.integer("year", in: Years.known)
            daysOff = try fields.records("daysOff")
            workedDays = try fields.records("workedDays")
            verified = try fields.flag("verified")
            complete = try fields.optionalFlag("complete")
            extras = fields.extras
        }

        public func write(to record: inout Record) {
            record.set("year", year)
            record.set("daysOff", daysOff)
            record.set("workedDays", workedDays)
            record.set("verified", verified, always: true)
            if let complete { record.set("complete", complete, always: true) }
            record.keep(extras)
        }
    }

    /// One day off or worked, or the days of one holiday, with the reason.
    public struct NamedDay: Hashable, Recordable {
        /// The day, or the first of several.
        public var day: Day
        /// The last of several days; nil for one day.
        public var to: Day?
        /// Why.
        public var name: Bilingual
        /// The paper that announced it, or the law; nil if not entered.
        public var source: String?
        /// Whether it was checked against a source.
        public var verified: Bool
        /// Keys this version does not know.
        public var extras: Extras

        /// The most days of one entry; no holiday has more.
        public static let longest = 31

        /// A day with its reason, or several up to `to`, not checked against a source.
        public init(_ day: Day, to: Day? = nil, _ name: Bilingual) {
            self.day = day
            self.to = to.flatMap { $0 > day ? $0 : nil }
            self.name = name
            verified = false
            extras = [:]
        }

        /// The last day of the entry.
        public var lastDay: Day { to ?? day }

        /// True if the entry covers a day.
        public func contains(_ other: Day) -> Bool { day <= other && other <= lastDay }

        public init(reading fields: inout Fields) throws(FieldError) {
            to = try fields.optionalDay("to")
            let from = try to == nil ? nil : fields.optionalDay("from")
            if let from { day = from } else { day = try fields.day("day") }
            if let to, !(1..<Self.longest).contains(Day.days(from: day, to: to)) {
                throw fields.error("to", .outOfRange("\(day.adding(1))–\(day.adding(Self.longest - 1))"))
            }
            name = try fields.bilingual("name")
            source = try fields.optionalString("source")
            verified = try fields.flag("verified")
            extras = fields.extras
        }

        public func write(to record: inout Record) {
            record.set(to == nil ? "day" : "from", day)
            record.set("to", to)
            record.set("name", name)
            record.set("source", source)
            record.set("verified", verified, always: true)
            record.keep(extras)
        }
    }

    /// True if any day of the year is entered.
    public func knows(_ year: Int) -> Bool {
        years.contains { $0.year == year && !($0.daysOff.isEmpty && $0.workedDays.isEmpty) }
    }

    /// True if all days off and worked days of the year are entered; otherwise working days are provisional.
    public func isComplete(_ year: Int) -> Bool {
        years.contains { $0.year == year && $0.isComplete }
    }

    /// Whether offices work on a day.
    public func isWorkingDay(_ day: Day) -> Bool {
        if workedDay(day) != nil { return true }
        return !day.weekday.isWeekend && dayOff(day) == nil
    }

    /// The entry that makes a day off; nil if there is none.
    public func dayOff(_ day: Day) -> NamedDay? {
        entry(of: day, among: \.daysOff)
    }

    /// The entry that makes a day worked; nil if there is none.
    public func workedDay(_ day: Day) -> NamedDay? {
        entry(of: day, among: \.workedDays)
    }

    /// The entry covering a day. A holiday over New Year belongs to the year it begins in.
    private func entry(of day: Day, among entries: KeyPath<Year, [NamedDay]>) -> NamedDay? {
        let number = day.year
        for year in years where year.year == number || year.year == number - 1 {
            if let entry = year[keyPath: entries].first(where: { $0.contains(day) }) { return entry }
        }
        return nil
    }

    /// The day itself where offices work on it, else the nearest working day before it.
    public func workingDay(onOrBefore day: Day) -> Day {
        nearest(from: day, step: -1)
    }

    /// The day itself where offices work on it, else the nearest working day after it.
    public func workingDay(onOrAfter day: Day) -> Day {
        nearest(from: day, step: 1)
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        _ = fields.take("format")
        // A file without the key is another kind of file, not a calendar without days off.
        years = try fields.required("years")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        // Readers reject a calendar without the key, so an empty list is written too.
        record.set("years", .array(years.map(\.value)))
        record.keep(extras)
    }

    private func nearest(from day: Day, step: Int) -> Day {
        // A calendar that calls every day off must not hang the program: a month is longer than any holiday.
        for distance in 0...31 where isWorkingDay(day.adding(distance * step)) {
            return day.adding(distance * step)
        }
        return day
    }
}
