/// What a rule says of a dossier: advice with its figures and its clause.
public struct Finding: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// What the rule says.
    public let verdict: Verdict
    /// What it was judged by.
    public let basis: Basis
    /// Where nobody can tell: entries on record that would answer the rule if they were the nominee's, which nobody can
    /// tell either.
    public var doubts: [Precedents.Doubt] = []

    /// What a rule says.
    public enum Verdict: String, CaseIterable, Sendable { case met, notMet, cannotTell }

    /// Whether it is advice, by which nobody fails: no article asks it.
    public var isAdvice: Bool { rule.isAdvice }

    /// How many hold an award or are proposed for it, against a share in percent of those who hold another one or are
    /// proposed for it. Each counts once.
    public struct Quota: Hashable, Sendable {
        /// How many there are: those who hold an award, and the others, who are proposed for it.
        public typealias Number = (held: Int, proposed: Int)

        private let numbers: [Int]
        /// The share in percent.
        public let percent: Int
        /// How a share of people is made whole.
        public let rounding: Predicate.Rounding

        /// A quota.
        public init(part: Number, whole: Number, percent: Int, rounding: Predicate.Rounding) {
            numbers = [part.held, part.proposed, whole.held, whole.proposed]
            self.percent = percent
            self.rounding = rounding
        }

        /// Those to whom the quota applies.
        public var part: Number { (numbers[0], numbers[1]) }
        /// Those of whom it is a share.
        public var whole: Number { (numbers[2], numbers[3]) }
        /// How many it allows by what is decided.
        public var allowed: Int { rounding.share(percent, of: whole.held) }
        /// How many it allows if everybody proposed is given the other award.
        public var allowedAtMost: Int { rounding.share(percent, of: whole.held + whole.proposed) }
    }

    /// What a verdict was reached by, without words.
    public enum Basis: Hashable, Sendable {
        /// So many of so many wanted.
        case count(found: Int, wanted: Int)
        /// So many of so many, against a share in percent; `lawSaysOver` where the law wants more than the share.
        case share(part: Int, whole: Int, percent: Int, lawSaysOver: Bool)
        /// A quota of persons or groups; `isWhole` where the awards of the year are on record whole.
        case quota(Quota, isWhole: Bool)
        /// A figure against a target's.
        case figure(reached: Double, target: Target)
        /// The years in which an award was held, those for which it is only proposed, and those of which nothing is known.
        case years(held: [Int], unknown: [Int], proposed: [Int] = [])
        /// Years of awards that follow each other too closely or too loosely for so many years each.
        case spacing(years: [Int], yearsEach: Int)
        /// The year judged, against the year next to the decision's and next to the one the award was given for. The
        /// decision's is nil where its day is not known.
        case nextYear(judged: Int, decidedIn: Int?, givenFor: Int)
        /// An award held, with what it was given on; `counts` is nil where its basis, or whose it is, is not known.
        case precedent(HeldAward, counts: Bool?)
        /// The ratings of some years.
        case ratings(Span, excellent: [Int], lower: [Int], unknown: [Int])
        /// So many initiatives of some years, besides those of which no year is known.
        case initiatives(Span, found: Int, undated: Int, wanted: Int)
        /// How many of each award are on record in some years, besides those of which the basis is not known, and the years
        /// of which nothing is known.
        case awards(Span, found: [Award.ID: Int], doubtful: [Award.ID: Int], unknown: [Int])
        /// What years would say if those of them that are not rated yet were rated excellent.
        indirect case ifRated([Int], Basis)
        /// What years say that are to follow an award, where none on record begins them; `heldIn` is the year of one since
        /// which too few have passed.
        indirect case noStart(Award.ID, heldIn: Int?, Basis)
        /// The day it was forwarded, against the last one allowed; nil where it was not.
        case forwarded(Day?, by: Day)
        /// What the latest years say, and what earlier ones do, where no text says that the latest are meant.
        indirect case readings(latest: Basis, earlier: Basis)
        /// State forms of the year: those that count, those of which the basis is not known, and those that are proposed;
        /// besides, the years of which not every award is on record.
        case stateForms(
            held: [Award.ID], doubtful: [Award.ID], proposed: [Award.ID], unknown: [Int] = [], isException: Bool)
        /// The awards of the year for which the nominee registered.
        case registered([Award.ID])
        /// So many days against so many allowed.
        case days(found: Int, allowed: Int)
        /// So many months since recruitment up to a day, against so many wanted.
        case months(found: Int, wanted: Int, until: Day)
        /// So many whole months of service up to a day, against so many years wanted; nil where the sex is not known and
        /// decides.
        case service(months: Int, wanted: Int?, until: Day)
        /// A body's age in years, against so many wanted.
        case age(founded: Int, years: Int, wanted: Int)
        /// A discipline on record.
        case discipline(Discipline)
        /// Whether the unit has legal personality; nil where nobody said.
        case legalPersonality(Bool?)
        /// The movement that the dossier names; `asks` where it must be one of the year judged.
        case movement(Movement.ID, asks: Int? = nil)
        /// What the unit states, with where it is written.
        case statement(note: String?)
        /// The grounds that fit.
        case grounds([Ground])
        /// The awards that took the place of the one named.
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
