/// What a rule says of a dossier: advice with its figures and its clause.
public struct Finding: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// What the rule says.
    public let verdict: Verdict
    /// What it was judged by.
    public let basis: Basis
    /// For `cannotTell`: entries on record that would answer the rule if they were known to be the nominee's.
    public var doubts: [Precedents.Doubt] = []

    /// What a rule says.
    public enum Verdict: String, CaseIterable, Sendable { case met, notMet, cannotTell }

    /// True if the finding is advice that no article asks; a nominee cannot fail it.
    public var isAdvice: Bool { rule.isAdvice }

    /// The number of holders of an award and nominees proposed for it, against a share in percent of those of another
    /// award. Each person or group counts once.
    public struct Quota: Hashable, Sendable {
        /// A number of nominees: holders of an award, and others who are only proposed for it.
        public typealias Number = (held: Int, proposed: Int)

        private let numbers: [Int]
        /// The share in percent.
        public let percent: Int
        /// The rounding of a share of people to a whole number.
        public let rounding: Predicate.Rounding

        /// A quota.
        public init(part: Number, whole: Number, percent: Int, rounding: Predicate.Rounding) {
            numbers = [part.held, part.proposed, whole.held, whole.proposed]
            self.percent = percent
            self.rounding = rounding
        }

        /// The nominees to whom the quota applies.
        public var part: Number { (numbers[0], numbers[1]) }
        /// The nominees of whom the quota is a share.
        public var whole: Number { (numbers[2], numbers[3]) }
        /// The number allowed by the awards decided so far.
        public var allowed: Int { rounding.share(percent, of: whole.held) }
        /// The number allowed if every proposal for the other award succeeds.
        public var allowedAtMost: Int { rounding.share(percent, of: whole.held + whole.proposed) }
    }

    /// What a verdict was reached by, without words.
    public enum Basis: Hashable, Sendable {
        /// So many of so many wanted.
        case count(found: Int, wanted: Int)
        /// So many of so many, against a share in percent; `lawSaysOver` where the law wants more than the share.
        case share(part: Int, whole: Int, percent: Int, lawSaysOver: Bool)
        /// A figure of a group that a group of its size cannot have, so that it proves nothing.
        case impossibleFigure(Int, members: Int)
        /// A quota of persons or groups; `isWhole` where the awards of the year are on record whole.
        case quota(Quota, isWhole: Bool)
        /// A figure against a target's.
        case figure(reached: Double, target: Target)
        /// The years in which an award was held, the years for which it is only proposed, and the years without data.
        case years(held: [Int], unknown: [Int], proposed: [Int] = [])
        /// The years of an award held often enough, but not spaced `yearsEach` years apart.
        case spacing(years: [Int], yearsEach: Int)
        /// The year judged, against the year after the decision and the year after the one the award was given for.
        /// `decidedIn` is nil if the day of the decision is unknown.
        case nextYear(judged: Int, decidedIn: Int?, givenFor: Int)
        /// An award held, with its basis; `counts` is nil if its basis or its holder is uncertain.
        case precedent(HeldAward, counts: Bool?)
        /// The ratings of some years.
        case ratings(Span, excellent: [Int], lower: [Int], unknown: [Int])
        /// The number of initiatives in some years, besides those without a known year.
        case initiatives(Span, found: Int, undated: Int, wanted: Int)
        /// The number of each award on record in some years, besides those without a known basis, and the years without
        /// data.
        case awards(Span, found: [Award.ID: Int], doubtful: [Award.ID: Int], unknown: [Int])
        /// The basis that would hold if the years listed, not rated yet, were rated excellent.
        indirect case ifRated([Int], Basis)
        /// The basis of years that must follow an award, with no award on record that begins them. `heldIn` is the year of
        /// an award since which too few years have passed; nil if none is on record.
        indirect case noStart(Award.ID, heldIn: Int?, Basis)
        /// The day it was forwarded, against the last one allowed; nil where it was not.
        case forwarded(Day?, by: Day)
        /// What the latest years say, and what earlier ones do, where no text says that the latest are meant.
        indirect case readings(latest: Basis, earlier: Basis)
        /// State forms of the year: those that count, those without a known basis, and those proposed; also the years
        /// whose awards are not all on record.
        case stateForms(
            held: [Award.ID], doubtful: [Award.ID], proposed: [Award.ID], unknown: [Int] = [], isException: Bool)
        /// The awards of the year for which the nominee registered.
        case registered([Award.ID])
        /// So many days against so many allowed.
        case days(found: Int, allowed: Int)
        /// The number of months from recruitment to a day, against the number wanted.
        case months(found: Int, wanted: Int, until: Day)
        /// So many whole months of service up to a day, against so many years wanted; nil where the sex is not known and
        /// decides.
        case service(months: Int, wanted: Int?, until: Day)
        /// A body's age in years, against so many wanted.
        case age(founded: Int, years: Int, wanted: Int)
        /// A discipline on record.
        case discipline(Discipline)
        /// True if the unit has legal personality; nil if not entered.
        case legalPersonality(Bool?)
        /// The movement the dossier names; `asks` is the year it must have been launched in, nil for any.
        case movement(Movement.ID, asks: Int? = nil)
        /// A statement by the unit, with the paper that records it.
        case statement(note: String?)
        /// The grounds that fit the dossier.
        case grounds([Ground], unfit: Bilingual? = nil)
        /// The awards that replaced the one named.
        case replaced([Award.ID])
        /// It is stated in the dossier.
        case stated
        /// The dossier lacks it.
        case missing
        /// Nothing is known to judge by.
        case noData

        /// The first and the last of some years.
        public typealias Span = ClosedRange<Int>
    }
}
