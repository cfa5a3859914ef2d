import Emulation
import EmulationStore
import EmulationText

/// A nomination as scripts read it: what stands of it in lists, and the rest, as keys of one object.
struct ShowOutput: Encodable {
    private let row: NominationOutput
    private let rest: DocketOutput

    init(
        _ docket: Docket, version: Version, findings: [Finding], actions: [(action: Action, refusal: Refusal?)],
        in rulebook: Rulebook, on day: Day, _ language: Language
    ) {
        row = NominationOutput(NominationSummary(docket), in: rulebook, on: day)
        rest = DocketOutput(docket, version: version, findings: findings, actions: actions, in: rulebook, language)
    }

    func encode(to encoder: any Encoder) throws {
        try row.encode(to: encoder)
        try rest.encode(to: encoder)
    }
}

/// What of a nomination does not stand in lists, as scripts read it.
struct DocketOutput: Encodable {
    let year: Int
    @OrNull var position: String?
    let directWorker: Bool
    @OrNull var sex: String?
    @OrNull var birthYear: Int?
    @OrNull var recipientClass: String?
    @OrNull var discipline: DisciplineOutput?
    @OrNull var recruitedOn: String?
    let excellentYears: [Int]
    let lowerYears: [Int]
    let research: [InitiativeOutput]
    let statements: [StatementOutput]
    @OrNull var group: GroupFiguresOutput?
    let achievements: [AchievementOutput]
    let initiatives: [InitiativeOutput]
    let documents: [DocumentOutput]
    @OrNull var movement: String?
    @OrNull var letter: String?
    let history: [EventOutput]
    @OrNull var changedOutside: OutsideChangeOutput?
    let version: String
    @OrNull var ground: GroundOutput?
    let groundsNotAsked: [GroundOutput]
    let findings: [FindingOutput]
    /// The law it was judged by; null if none of its year is known.
    @OrNull var ruleSet: String?
    /// The reason why there are no findings; null if they were judged.
    @OrNull var notJudged: String?
    let actions: [ActionOutput]

    init(
        _ docket: Docket, version: Version, findings: [Finding], actions: [(action: Action, refusal: Refusal?)],
        in rulebook: Rulebook, _ language: Language
    ) {
        let dossier = docket.dossier
        year = dossier.year
        position = dossier.position
        directWorker = dossier.isDirectWorker
        sex = dossier.sex?.rawValue
        birthYear = dossier.birthYear
        recipientClass = dossier.recipientClass?.rawValue
        discipline = dossier.discipline.map(DisciplineOutput.init)
        recruitedOn = dossier.recruitedOn?.description
        excellentYears = dossier.excellentYears
        lowerYears = dossier.lowerYears
        research = dossier.research.map(InitiativeOutput.init)
        statements = dossier.statements.map(StatementOutput.init)
        group = dossier.group.map(GroupFiguresOutput.init)
        achievements = dossier.achievements.map(AchievementOutput.init)
        initiatives = dossier.initiatives.map(InitiativeOutput.init)
        documents = dossier.documents.map(DocumentOutput.init)
        movement = dossier.movement?.rawValue
        letter = dossier.letter?.rawValue
        history = docket.timeline.events.map { EventOutput($0, undone: docket.timeline.isTakenBack($0)) }
        changedOutside = docket.timeline.outsideChange.map {
            OutsideChangeOutput($0, by: rulebook.person($0.event.by)?.name ?? $0.event.by.rawValue, language)
        }
        self.version = version.digest.hex
        ruleSet = rulebook.ruleSet(of: dossier.year)?.id.rawValue
        notJudged = rulebook.unjudged(dossier.year)?(language)
        let grounds = rulebook.ruleSet(of: dossier.year).flatMap { _ in rulebook.award(dossier.award) }
        let asked = grounds?.ground(of: dossier).ground
        ground = asked.map { GroundOutput($0, language) }
        groundsNotAsked = (grounds?.grounds ?? []).filter { $0.id != asked?.id }.map { GroundOutput($0, language) }
        self.findings = findings.map { FindingOutput($0, in: rulebook, language) }
        self.actions = actions.map { ActionOutput($0.action, $0.refusal, in: rulebook, language) }
    }
}

/// An achievement as scripts read it.
struct AchievementOutput: Encodable {
    let text: String
    @OrNull var measure: String?
    @OrNull var value: Double?
    @OrNull var unit: String?
    @OrNull var target: String?

    init(_ achievement: Achievement) {
        text = achievement.text
        measure = achievement.measure
        value = achievement.figure
        unit = achievement.unit
        target = achievement.target?.rawValue
    }
}

/// An initiative as scripts read it.
struct InitiativeOutput: Encodable {
    let name: String
    let level: String
    @OrNull var year: Int?
    @OrNull var certificate: String?
    @OrNull var effect: String?

    init(_ initiative: Initiative) {
        name = initiative.name
        level = initiative.level.rawValue
        year = initiative.year
        certificate = initiative.certificate
        effect = initiative.effect
    }
}

/// A discipline as scripts read it.
struct DisciplineOutput: Encodable {
    let degree: String
    @OrNull var day: String?

    init(_ discipline: Discipline) {
        degree = discipline.degree.rawValue
        day = discipline.day?.description
    }
}

/// A unit's statement as scripts read it.
struct StatementOutput: Encodable {
    let code: String
    let holds: Bool
    @OrNull var note: String?

    init(_ statement: Statement) {
        code = statement.code
        holds = statement.holds
        note = statement.note
    }
}

/// A group's figures as scripts read them.
struct GroupFiguresOutput: Encodable {
    let members: Int
    @OrNull var laoDongTienTien: Int?
    @OrNull var chienSiThiDuaCoSo: Int?
    @OrNull var disciplined: Int?
    @OrNull var firstInBlock: Bool?
    @OrNull var founded: Int?

    init(_ group: GroupFigures) {
        members = group.members
        laoDongTienTien = group.advancedWorkers
        chienSiThiDuaCoSo = group.emulationFighters
        disciplined = group.disciplined
        firstInBlock = group.isFirstInBlock
        founded = group.founded
    }
}

/// A paper as scripts read it.
struct DocumentOutput: Encodable {
    let kind: String
    @OrNull var number: String?
    @OrNull var day: String?
    @OrNull var title: String?
    @OrNull var file: String?

    init(_ document: Document) {
        kind = document.kind.rawValue
        number = document.number
        day = document.day?.description
        title = document.title
        file = document.attachment?.file
    }
}

/// An event as scripts read it.
struct EventOutput: Encodable {
    let id: String
    let after: [String]
    let at: String
    let by: String
    @OrNull var onBehalfOf: String?
    let action: String
    @OrNull var note: String?
    let undone: Bool

    init(_ event: Event, undone: Bool) {
        id = event.id.rawValue
        after = event.after.map(\.hex)
        at = event.at.description
        by = event.by.rawValue
        onBehalfOf = event.onBehalfOf?.rawValue
        action = event.action.rawValue
        note = event.note
        self.undone = undone
    }
}

/// The first event whose hashes do not fit, as scripts read it.
struct OutsideChangeOutput: Encodable {
    let id: String
    let number: Int
    let at: String
    let by: String
    let action: String
    let trace: String
    let reason: String

    init(_ change: OutsideChange, by name: String, _ language: Language) {
        id = change.event.id.rawValue
        number = change.number
        at = change.event.at.description
        by = change.event.by.rawValue
        action = change.event.action.rawValue
        trace = change.trace.rawValue
        reason = change.phrase(by: name)(language)
    }
}

/// A ground of an award as scripts read it.
struct GroundOutput: Encodable {
    let id: String
    let name: String
    let bases: [String]
    @OrNull var only: String?
    let clause: String
    let verified: Bool

    init(_ ground: Ground, _ language: Language) {
        id = ground.id.rawValue
        name = ground.name(language)
        bases = ground.bases.map(\.rawValue)
        only = ground.only?.rawValue
        clause = ground.clause
        verified = ground.verified
    }
}

/// A finding as scripts read it.
struct FindingOutput: Encodable {
    let rule: String
    let code: String
    let verdict: String
    let reason: String
    @OrNull var clause: String?
    let verified: Bool
    let advice: Bool
    let doubts: [DoubtOutput]

    init(_ finding: Finding, in rulebook: Rulebook, _ language: Language) {
        rule = finding.title(in: rulebook)(language)
        code = finding.rule.code
        verdict = finding.verdict.rawValue
        reason = finding.reason(in: rulebook)(language)
        clause = finding.rule.citedClause
        verified = finding.rule.verified
        advice = finding.isAdvice
        doubts = finding.doubts.map(DoubtOutput.init)
    }

    /// An entry on record of a possible match.
    struct DoubtOutput: Encodable {
        let nominee: String
        let unit: String
        @OrNull var birthYear: Int?
        let award: String
        let year: Int
        let why: String

        init(_ doubt: Precedents.Doubt) {
            nominee = doubt.nominee.name
            unit = doubt.nominee.unit.rawValue
            birthYear = doubt.nominee.birthYear
            award = doubt.award.rawValue
            year = doubt.year
            why = doubt.why.rawValue
        }
    }
}

/// What may be done, or why not, as scripts read it.
struct ActionOutput: Encodable {
    let action: String
    let allowed: Bool
    @OrNull var code: String?
    @OrNull var reason: String?
    @OrNull var clause: String?

    init(_ action: Action, _ refusal: Refusal?, in rulebook: Rulebook, _ language: Language) {
        self.action = action.rawValue
        allowed = refusal == nil
        code = refusal?.code
        reason = refusal?.phrase(in: rulebook)(language)
        clause = rulebook.cited(refusal?.clause)
    }
}

extension Timeline {
    /// Whether an event was taken back; the event that takes it back counts no more either, but stands as it is.
    func isTakenBack(_ event: Event) -> Bool {
        event.action != .undo && undone.contains(event.id)
    }
}
