/// What a rule asks.
public enum Predicate: Hashable, Sendable {
    /// All duties fulfilled; nothing in a dossier proves it.
    case dutiesFulfilled
    /// Registered for emulation at the start of the year.
    case registered
    /// Holds, or is proposed for, another award of the same year.
    case holdsThisYear(Award.ID)
    /// Held an award that many years running.
    case heldConsecutively(Award.ID, times: Int, countingThisYear: Bool)
    /// Held an award, and that many excellent years since, with that many initiatives.
    case heldThenYears(Award.ID, years: Int, initiatives: Int)
    /// That many recognised initiatives, of at least that level.
    case initiative(level: InitiativeLevel, count: Int)
    /// At most that share of the unit's holders of another award, rounded down.
    case shareOfUnit(Award.ID, percent: Int)
    /// At most that share of the groups that lead a block or cluster.
    case shareOfLeaders(percent: Int)
    /// At least that share of a group's members hold an award; `lawStrictlyOver` where the law says more than.
    case groupShare(Award.ID, percent: Int, lawStrictlyOver: Bool)
    /// At least that many of a group's members hold an award.
    case groupCount(Award.ID, count: Int)
    /// Nobody disciplined from warning up.
    case noDiscipline
    /// First in its block or cluster (khối, cụm thi đua).
    case firstInBlock
    /// Awarded once in a life.
    case oncePerPerson
    /// Not awarded the same twice in a year.
    case notTwiceInYear
    /// A paper is in the dossier.
    case document(DocumentKind)
    /// An achievement with a figure (I.7).
    case measurableAchievement
    /// A figure that reaches the sector's target (II).
    case meetsSectorTarget
    /// Filed within that many days of the deed.
    case filedWithinDays(Int)
    /// Published for comment before the council.
    case publishedBeforeCouncil

    init(reading fields: inout Fields) throws(FieldError) {
        let word = try fields.string("predicate")
        switch word {
        case "dutiesFulfilled": self = .dutiesFulfilled
        case "registered": self = .registered
        case "holdsThisYear": self = .holdsThisYear(try fields.id("award"))
        case "heldConsecutively":
            self = .heldConsecutively(
                try fields.id("award"), times: try fields.integer("times", in: 1...50),
                countingThisYear: try fields.flag("countingThisYear"))
        case "heldThenYears":
            self = .heldThenYears(
                try fields.id("award"), years: try fields.integer("years", in: 0...100),
                initiatives: try fields.optionalInteger("initiatives") ?? 0)
        case "initiative":
            self = .initiative(level: try fields.choice("level"), count: try fields.optionalInteger("count") ?? 1)
        case "shareOfUnit":
            self = .shareOfUnit(try fields.id("award"), percent: try fields.integer("percent", in: 0...100))
        case "shareOfLeaders": self = .shareOfLeaders(percent: try fields.integer("percent", in: 0...100))
        case "groupShare":
            self = .groupShare(
                try fields.id("award"), percent: try fields.integer("percent", in: 0...100),
                lawStrictlyOver: try fields.flag("lawStrictlyOver"))
        case "groupCount":
            self = .groupCount(try fields.id("award"), count: try fields.optionalInteger("count") ?? 1)
        case "noDiscipline": self = .noDiscipline
        case "firstInBlock": self = .firstInBlock
        case "oncePerPerson": self = .oncePerPerson
        case "notTwiceInYear": self = .notTwiceInYear
        case "document": self = .document(try fields.choice("kind"))
        case "measurableAchievement": self = .measurableAchievement
        case "meetsSectorTarget": self = .meetsSectorTarget
        case "filedWithinDays": self = .filedWithinDays(try fields.integer("days"))
        case "publishedBeforeCouncil": self = .publishedBeforeCouncil
        default: throw fields.error("predicate", .notOneOf(found: word, allowed: Self.words))
        }
    }

    func write(to record: inout Record) {
        record.set("predicate", word)
        switch self {
        case .holdsThisYear(let award):
            record.set("award", award)
        case .heldConsecutively(let award, let times, let counting):
            record.set("award", award)
            record.set("times", times)
            record.set("countingThisYear", counting, always: true)
        case .heldThenYears(let award, let years, let initiatives):
            record.set("award", award)
            record.set("years", years)
            record.set("initiatives", initiatives)
        case .initiative(let level, let count):
            record.set("level", level)
            record.set("count", count)
        case .shareOfUnit(let award, let percent):
            record.set("award", award)
            record.set("percent", percent)
        case .shareOfLeaders(let percent):
            record.set("percent", percent)
        case .groupShare(let award, let percent, let over):
            record.set("award", award)
            record.set("percent", percent)
            record.set("lawStrictlyOver", over, always: true)
        case .groupCount(let award, let count):
            record.set("award", award)
            record.set("count", count)
        case .document(let kind):
            record.set("kind", kind)
        case .filedWithinDays(let days):
            record.set("days", days)
        case .dutiesFulfilled, .registered, .noDiscipline, .firstInBlock, .oncePerPerson, .notTwiceInYear,
            .measurableAchievement, .meetsSectorTarget, .publishedBeforeCouncil:
            break
        }
    }

    private var word: String {
        switch self {
        case .dutiesFulfilled: "dutiesFulfilled"
        case .registered: "registered"
        case .holdsThisYear: "holdsThisYear"
        case .heldConsecutively: "heldConsecutively"
        case .heldThenYears: "heldThenYears"
        case .initiative: "initiative"
        case .shareOfUnit: "shareOfUnit"
        case .shareOfLeaders: "shareOfLeaders"
        case .groupShare: "groupShare"
        case .groupCount: "groupCount"
        case .noDiscipline: "noDiscipline"
        case .firstInBlock: "firstInBlock"
        case .oncePerPerson: "oncePerPerson"
        case .notTwiceInYear: "notTwiceInYear"
        case .document: "document"
        case .measurableAchievement: "measurableAchievement"
        case .meetsSectorTarget: "meetsSectorTarget"
        case .filedWithinDays: "filedWithinDays"
        case .publishedBeforeCouncil: "publishedBeforeCouncil"
        }
    }

    private static let words = [
        "dutiesFulfilled", "registered", "holdsThisYear", "heldConsecutively", "heldThenYears", "initiative",
        "shareOfUnit", "shareOfLeaders", "groupShare", "groupCount", "noDiscipline", "firstInBlock", "oncePerPerson",
        "notTwiceInYear", "document", "measurableAchievement", "meetsSectorTarget", "filedWithinDays",
        "publishedBeforeCouncil",
    ]
}
