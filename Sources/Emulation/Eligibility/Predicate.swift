/// What a rule asks.
public enum Predicate: Hashable, Sendable {
    /// All duties fulfilled; the unit states it.
    case dutiesFulfilled
    /// A condition that only people can judge, in its own words, and the witness who says whether it is met.
    case judgement(Bilingual, by: Witness = .unit)
    /// Registered for emulation at the start of the year.
    case registered
    /// Holds, or is proposed for, another award of the same year.
    case holdsThisYear(Award.ID)
    /// Held an award that many years running.
    case heldConsecutively(Award.ID, times: Int, countingThisYear: Bool)
    /// Held an award that many consecutive times, each time resting on that many years of its own.
    case heldTimes(Award.ID, times: Int, yearsEach: Int)
    /// The year judged follows the year of the decision on an award held.
    case yearAfterDecision(Award.ID)
    /// Held an award, with that many excellent years and initiatives since. Files from before the grounds use it.
    case heldThenYears(Award.ID, years: Int, initiatives: Int)
    /// Held an award at least that many years before the year judged, not on one of the excluded bases.
    case heldBefore(Award.ID, years: Int, excluding: [Basis])
    /// Rated *hoàn thành xuất sắc nhiệm vụ* in every year of a span.
    case ratedExcellent(Span)
    /// That many recognised initiatives of at least that level, or of any level if nil. Accepted research counts if
    /// `orResearch`. Only initiatives within the span count, if there is one.
    case initiative(level: InitiativeLevel?, count: Int, orResearch: Bool = false, within: Span? = nil)
    /// Held one of some sets of awards within a span, not on one of the excluded bases.
    case heldInWindow([AwardSet], Span, excluding: [Basis])
    /// At most that share of the unit's holders of another award.
    case shareOfUnit(Award.ID, percent: Int, Rounding?)
    /// At most that share of the groups that lead a block or cluster. Files from before the grounds use it.
    case shareOfLeaders(percent: Int)
    /// At most that share of the groups that meet the standard of another award.
    case shareOfQualified(Award.ID, percent: Int, Rounding?)
    /// At least that share of a group's members hold an award; `lawStrictlyOver` where the law says more than.
    case groupShare(Award.ID, percent: Int, lawStrictlyOver: Bool)
    /// At least that many of a group's members hold an award.
    case groupCount(Award.ID, count: Int)
    /// No member disciplined with a warning or more. Files from before the degrees use it.
    case noDiscipline
    /// Not disciplined with that degree or more in the year judged; for a group, no member with a warning or more.
    case disciplinedFrom(Discipline.Degree)
    /// Recruited at least that many months ago.
    case newlyRecruitedUnder(months: Int)
    /// That many years of service, by sex. Six odd months or more count as a year.
    case serviceYears(men: Int, women: Int)
    /// The body is at least that old.
    case ageOfBody(years: Int)
    /// The head of the unit may decide, as the unit has legal personality.
    case headMayDecide
    /// Ranked first in its block or cluster (khối, cụm thi đua).
    case firstInBlock
    /// Awarded once in a life.
    case oncePerPerson
    /// Not awarded the same twice in a year.
    case notTwiceInYear
    /// No other State form in the year (TT 08/2017/TT-BNV).
    case oneStateFormThisYear
    /// The dossier names a movement launched at one of those levels, or at any if empty; launched in the year judged if
    /// `ofYear`.
    case movementNamed([Movement.Level], ofYear: Bool = false)
    /// The dossier has a paper of a kind; `called` is the article's own name for it, nil if it has none.
    case document(DocumentKind, called: Bilingual? = nil)
    /// An achievement with a figure (I.7).
    case measurableAchievement
    /// A figure that reaches the sector's target (II).
    case meetsSectorTarget
    /// Filed within that many days of the deed.
    case filedWithinDays(Int)
    /// Forwarded by that day of the year judged.
    case forwardedBy(month: Int, day: Int)
    /// Published for comment before the submission upward.
    case publishedBeforeSubmission
    /// The dossier names its ground among those of the award.
    case namesGround
    /// The dossier names an award that is still given, such as an order with its grade.
    case isOffered

    /// The people who can say whether such a condition is met.
    public enum Witness: String, CaseIterable, Sendable {
        /// The unit that proposes, by a statement in the dossier.
        case unit
        /// The council, by its minutes.
        case council
        /// The Ministry's Party committee, by its opinion.
        case partyCommittee
        /// The Ministry, when it submits upward.
        case ministry
    }

    /// The years a condition is asked of: so many running, up to the year judged or the year before.
    public struct Span: Hashable, Sendable {
        /// The number of years.
        public var years: Int
        /// True if further consecutive years before them may count too (*n năm tiếp theo trở lên*).
        public var orMore: Bool
        /// The award the years come after; nil if they follow none.
        public var after: Award.ID?

        /// A span of years.
        public init(years: Int, orMore: Bool = false, after: Award.ID? = nil) {
            self.years = years
            self.orMore = orMore
            self.after = after
        }
    }

    /// Awards that are all asked, each a number of times.
    public struct AwardSet: Hashable, Recordable {
        /// The awards with the number of each.
        public var items: [Item]
        /// Keys this version does not know.
        public var extras: Extras

        /// One award of a set.
        public struct Item: Hashable, Recordable {
            /// The award.
            public var award: Award.ID
            /// The number of times.
            public var times: Int
            /// Keys this version does not know.
            public var extras: Extras

            public init(reading fields: inout Fields) throws(FieldError) {
                award = try fields.id("award")
                times = try fields.optionalInteger("times", in: 1...50) ?? 1
                extras = fields.extras
            }

            public func write(to record: inout Record) {
                record.set("award", award)
                record.set("times", times)
                record.keep(extras)
            }
        }

        public init(reading fields: inout Fields) throws(FieldError) {
            items = try fields.records("all")
            extras = fields.extras
        }

        public func write(to record: inout Record) {
            record.set("all", items)
            record.keep(extras)
        }
    }

    /// The rounding of a share of people to a whole number. The texts leave it open, so it is a setting.
    public enum Rounding: String, CaseIterable, Sendable {
        case down, nearest, up

        /// A share in percent of a number, rounded to a whole number.
        public func share(_ percent: Int, of whole: Int) -> Int {
            // Figures in a file may be of any size, so integer arithmetic could overflow.
            let exact = Double(whole) * Double(percent) / 100
            let rounded =
                switch self {
                case .down: exact.rounded(.down)
                case .nearest: exact.rounded()
                case .up: exact.rounded(.up)
                }
            return Int(exactly: rounded) ?? .max
        }
    }

    /// True if no article asks it.
    var isAdvice: Bool {
        switch self {
        case .measurableAchievement, .meetsSectorTarget: true
        default: false
        }
    }

    /// True if the unit's statement answers the rule where nothing else does.
    public var takesStatement: Bool {
        switch self {
        case .judgement(_, let witness): witness == .unit
        case .dutiesFulfilled, .oncePerPerson, .heldBefore, .shareOfLeaders, .shareOfQualified, .serviceYears: true
        default: false
        }
    }

    /// The awards a rule names beside its own.
    public var awards: [Award.ID] {
        switch self {
        case .holdsThisYear(let award), .heldConsecutively(let award, _, _), .heldThenYears(let award, _, _),
            .heldTimes(let award, _, _), .yearAfterDecision(let award), .heldBefore(let award, _, _),
            .shareOfUnit(let award, _, _), .shareOfQualified(let award, _, _), .groupShare(let award, _, _),
            .groupCount(let award, _):
            [award]
        case .ratedExcellent(let span), .initiative(_, _, _, let span?): span.after.map { [$0] } ?? []
        case .heldInWindow(let sets, let span, _):
            sets.flatMap { $0.items.map(\.award) } + (span.after.map { [$0] } ?? [])
        default: []
        }
    }
}
