extension Predicate {
    init(reading fields: inout Fields) throws(FieldError) {
        let word = try fields.string("predicate")
        switch word {
        case "dutiesFulfilled": self = .dutiesFulfilled
        case "judgement":
            self = .judgement(try fields.bilingual("text"), by: try fields.optionalChoice("by") ?? .unit)
        case "registered": self = .registered
        case "holdsThisYear": self = .holdsThisYear(try fields.id("award"))
        case "heldConsecutively":
            self = .heldConsecutively(
                try fields.id("award"), times: try fields.integer("times", in: 1...50),
                countingThisYear: try fields.flag("countingThisYear"))
        case "heldTimes":
            self = .heldTimes(
                try fields.id("award"), times: try fields.integer("times", in: 1...50),
                yearsEach: try fields.optionalInteger("yearsEach", in: 1...50) ?? 1)
        case "yearAfterDecision": self = .yearAfterDecision(try fields.id("award"))
        case "heldThenYears":
            self = .heldThenYears(
                try fields.id("award"), years: try fields.integer("years", in: 0...100),
                initiatives: try fields.optionalInteger("initiatives") ?? 0)
        case "heldBefore":
            self = .heldBefore(
                try fields.id("award"), years: try fields.optionalInteger("years", in: 0...100) ?? 0,
                excluding: try fields.choices("excludes"))
        case "ratedExcellent": self = .ratedExcellent(try Span(reading: &fields))
        case "initiative":
            self = .initiative(
                level: try fields.optionalChoice("level"), count: try fields.optionalInteger("count") ?? 1,
                orResearch: try fields.flag("orResearch"))
        case "initiativesInWindow":
            self = .initiative(
                level: try fields.optionalChoice("level"), count: try fields.optionalInteger("count") ?? 1,
                orResearch: try fields.flag("orResearch"), within: try Span(reading: &fields))
        case "heldInWindow":
            self = .heldInWindow(
                try fields.records("anyOf"), try Span(reading: &fields), excluding: try fields.choices("excludes"))
        case "shareOfUnit":
            self = .shareOfUnit(
                try fields.id("award"), percent: try fields.integer("percent", in: 0...100),
                try fields.optionalChoice("rounding"))
        case "shareOfLeaders": self = .shareOfLeaders(percent: try fields.integer("percent", in: 0...100))
        case "shareOfQualified":
            self = .shareOfQualified(
                try fields.id("award"), percent: try fields.integer("percent", in: 0...100),
                try fields.optionalChoice("rounding"))
        case "groupShare":
            self = .groupShare(
                try fields.id("award"), percent: try fields.integer("percent", in: 0...100),
                lawStrictlyOver: try fields.flag("lawStrictlyOver"))
        case "groupCount":
            self = .groupCount(try fields.id("award"), count: try fields.optionalInteger("count") ?? 1)
        case "noDiscipline": self = .noDiscipline
        case "disciplinedFrom": self = .disciplinedFrom(try fields.choice("degree"))
        case "newlyRecruitedUnder":
            self = .newlyRecruitedUnder(months: try fields.integer("months", in: 1...600))
        case "serviceYears":
            self = .serviceYears(
                men: try fields.integer("men", in: 0...100), women: try fields.integer("women", in: 0...100))
        case "ageOfBody": self = .ageOfBody(years: try fields.integer("years", in: 0...1000))
        case "headMayDecide": self = .headMayDecide
        case "firstInBlock": self = .firstInBlock
        case "oncePerPerson": self = .oncePerPerson
        case "notTwiceInYear": self = .notTwiceInYear
        case "oneStateFormThisYear": self = .oneStateFormThisYear
        case "movementNamed":
            self = .movementNamed(try fields.choices("levels"), ofYear: try fields.flag("ofYear"))
        case "document":
            self = .document(try fields.choice("kind"), called: try fields.optionalBilingual("text"))
        case "measurableAchievement": self = .measurableAchievement
        case "meetsSectorTarget": self = .meetsSectorTarget
        case "forwardedBy":
            self = .forwardedBy(
                month: try fields.integer("month", in: 1...12), day: try fields.integer("day", in: 1...31))
        case "filedWithinDays": self = .filedWithinDays(try fields.integer("days"))
        // Older files say `publishedBeforeCouncil` for `publishedBeforeSubmission`.
        case "publishedBeforeSubmission", "publishedBeforeCouncil": self = .publishedBeforeSubmission
        default: throw fields.error("predicate", .notOneOf(found: word, allowed: Self.words))
        }
    }

    func write(to record: inout Record) {
        record.set("predicate", word)
        writeParameters(to: &record)
    }

    private func writeParameters(to record: inout Record) {
        switch self {
        case .judgement(let text, let witness):
            record.set("text", text)
            record.set("by", witness == .unit ? nil : witness)
        case .forwardedBy(let month, let day):
            record.set("month", month)
            record.set("day", day)
        case .holdsThisYear(let award), .yearAfterDecision(let award): record.set("award", award)
        case .heldConsecutively(let award, let times, let counting):
            record.set("award", award)
            record.set("times", times)
            record.set("countingThisYear", counting, always: true)
        case .heldTimes(let award, let times, let yearsEach):
            record.set("award", award)
            record.set("times", times)
            record.set("yearsEach", yearsEach)
        case .heldThenYears(let award, let years, let initiatives):
            record.set("award", award)
            record.set("years", years)
            record.set("initiatives", initiatives)
        case .heldBefore(let award, let years, let excluding):
            record.set("award", award)
            record.set("years", years)
            record.set("excludes", excluding.map(\.rawValue))
        case .ratedExcellent(let span): span.write(to: &record)
        case .initiative(let level, let count, let orResearch, let span):
            record.set("level", level)
            record.set("count", count)
            record.set("orResearch", orResearch)
            span?.write(to: &record)
        case .heldInWindow(let sets, let span, let excluding):
            record.set("anyOf", sets)
            span.write(to: &record)
            record.set("excludes", excluding.map(\.rawValue))
        case .shareOfUnit(let award, let percent, let rounding),
            .shareOfQualified(let award, let percent, let rounding):
            record.set("award", award)
            record.set("percent", percent)
            record.set("rounding", rounding)
        case .shareOfLeaders(let percent): record.set("percent", percent)
        case .groupShare(let award, let percent, let over):
            record.set("award", award)
            record.set("percent", percent)
            record.set("lawStrictlyOver", over, always: true)
        case .groupCount(let award, let count):
            record.set("award", award)
            record.set("count", count)
        case .disciplinedFrom(let degree): record.set("degree", degree)
        case .newlyRecruitedUnder(let months): record.set("months", months)
        case .serviceYears(let men, let women):
            record.set("men", men)
            record.set("women", women)
        case .ageOfBody(let years): record.set("years", years)
        case .movementNamed(let levels, let ofYear):
            record.set("levels", levels.map(\.rawValue))
            record.set("ofYear", ofYear)
        case .document(let kind, let called):
            record.set("kind", kind)
            record.set("text", called)
        case .filedWithinDays(let days): record.set("days", days)
        case .dutiesFulfilled, .registered, .noDiscipline, .headMayDecide, .firstInBlock, .oncePerPerson,
            .notTwiceInYear, .oneStateFormThisYear, .measurableAchievement, .meetsSectorTarget,
            .publishedBeforeSubmission, .namesGround, .isOffered:
            break
        }
    }

    private var word: String {
        switch self {
        case .dutiesFulfilled: "dutiesFulfilled"
        case .judgement: "judgement"
        case .registered: "registered"
        case .holdsThisYear: "holdsThisYear"
        case .heldConsecutively: "heldConsecutively"
        case .heldTimes: "heldTimes"
        case .yearAfterDecision: "yearAfterDecision"
        case .heldThenYears: "heldThenYears"
        case .heldBefore: "heldBefore"
        case .ratedExcellent: "ratedExcellent"
        case .initiative(_, _, _, let span): span == nil ? "initiative" : "initiativesInWindow"
        case .heldInWindow: "heldInWindow"
        case .shareOfUnit: "shareOfUnit"
        case .shareOfLeaders: "shareOfLeaders"
        case .shareOfQualified: "shareOfQualified"
        case .groupShare: "groupShare"
        case .groupCount: "groupCount"
        case .noDiscipline: "noDiscipline"
        case .disciplinedFrom: "disciplinedFrom"
        case .newlyRecruitedUnder: "newlyRecruitedUnder"
        case .serviceYears: "serviceYears"
        case .ageOfBody: "ageOfBody"
        case .headMayDecide: "headMayDecide"
        case .firstInBlock: "firstInBlock"
        case .oncePerPerson: "oncePerPerson"
        case .notTwiceInYear: "notTwiceInYear"
        case .oneStateFormThisYear: "oneStateFormThisYear"
        case .movementNamed: "movementNamed"
        case .document: "document"
        case .measurableAchievement: "measurableAchievement"
        case .meetsSectorTarget: "meetsSectorTarget"
        case .filedWithinDays: "filedWithinDays"
        case .forwardedBy: "forwardedBy"
        case .publishedBeforeSubmission: "publishedBeforeSubmission"
        case .namesGround: "namesGround"
        case .isOffered: "isOffered"
        }
    }

    /// The predicates a file may name; those the program adds itself are not among them.
    private static let words = [
        "dutiesFulfilled", "judgement", "registered", "holdsThisYear", "heldConsecutively", "heldTimes",
        "yearAfterDecision", "heldThenYears", "heldBefore", "ratedExcellent", "initiative", "initiativesInWindow",
        "heldInWindow", "shareOfUnit", "shareOfLeaders", "shareOfQualified", "groupShare", "groupCount",
        "noDiscipline", "disciplinedFrom", "newlyRecruitedUnder", "serviceYears", "ageOfBody", "headMayDecide",
        "firstInBlock", "oncePerPerson", "notTwiceInYear", "oneStateFormThisYear", "movementNamed", "document",
        "measurableAchievement", "meetsSectorTarget", "filedWithinDays", "forwardedBy", "publishedBeforeSubmission",
    ]
}

extension Predicate.Span {
    fileprivate init(reading fields: inout Fields) throws(FieldError) {
        years = try fields.integer("years", in: 1...100)
        orMore = try fields.flag("orMore")
        after = try fields.optionalID("after")
    }

    fileprivate func write(to record: inout Record) {
        record.set("years", years)
        record.set("orMore", orMore)
        record.set("after", after)
    }
}
