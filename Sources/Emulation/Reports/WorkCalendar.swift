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
        /// Keys this version does not know.
        public var extras: Extras

        /// A year of which nothing is entered yet.
        public init(_ year: Int) {
            self.year = year
            daysOff = []
            workedDays = []
            verified = false
            extras = [:]
        }

        public init(reading fields: inout Fields) throws(FieldError) {
            year = try fields.integer("year")
            daysOff = try fields.records("daysOff")
            workedDays = try fields.records("workedDays")
            verified = try fields.flag("verified")
            extras = fields.extras
        }

        public func write(to record: inout Record) {
            record.set("year", year)
            record.set("daysOff", daysOff)
            record.set("workedDays", workedDays)
            record.set("verified", verified, always: true)
            record.keep(extras)
        }
    }

    /// A day with the reason it is off or worked.
    public struct NamedDay: Hashable, Recordable {
        /// The day.
        public var day: Day
        /// Why.
        public var name: Bilingual
        /// Whether it was checked against a source.
        public var verified: Bool
        /// Keys this version does not know.
        public var extras: Extras

        /// A day with its reason, not checked against a source.
        public init(_ day: Day, _ name: Bilingual) {
            self.day = day
            self.name = name
            verified = false
            extras = [:]
        }

        public init(reading fields: inout Fields) throws(FieldError) {
            day = try fields.day("day")
            name = try fields.bilingual("name")
            verified = try fields.flag("verified")
            extras = fields.extras
        }

        public func write(to record: inout Record) {
            record.set("day", day)
            record.set("name", name)
            record.set("verified", verified, always: true)
            record.keep(extras)
        }
    }

    /// Whether the year's days are entered; where not, working days are a guess from the week alone.
    public func knows(_ year: Int) -> Bool {
        years.contains { $0.year == year }
    }

    /// Whether offices work on a day.
    public func isWorkingDay(_ day: Day) -> Bool {
        guard let year = years.first(where: { $0.year == day.year }) else { return !day.weekday.isWeekend }
        if year.workedDays.contains(where: { $0.day == day }) { return true }
        return !day.weekday.isWeekend && !year.daysOff.contains { $0.day == day }
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
        years = try fields.records("years")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("years", years)
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
