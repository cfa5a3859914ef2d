import Emulation
import EmulationStore
import EmulationText

/// A nomination as scripts read it.
struct ShowOutput: Encodable {
    let id: String
    let nominee: String
    let kind: String
    let unit: String
    @OrNull var sector: String?
    let award: String
    let basis: String
    let state: String
    @OrNull var submittedOn: String?
    let waitingFor: [String]
    let year: Int
    @OrNull var position: String?
    let directWorker: Bool
    let achievements: [AchievementOutput]
    let initiatives: [InitiativeOutput]
    let documents: [DocumentOutput]
    @OrNull var movement: String?
    @OrNull var letter: String?
    let history: [EventOutput]
    @OrNull var changedOutside: OutsideChangeOutput?
    let version: String
    let findings: [FindingOutput]
    let actions: [ActionOutput]

    init(
        _ docket: Docket, version: Version, findings: [Finding], actions: [(action: Action, refusal: Refusal?)],
        in rulebook: Rulebook,
        on day: Day, _ language: Language
    ) {
        let row = NominationOutput(NominationSummary(docket), in: rulebook, on: day)
        let dossier = docket.dossier
        id = row.id
        nominee = row.nominee
        kind = row.kind
        unit = row.unit
        sector = row.sector
        award = row.award
        basis = row.basis
        state = row.state
        submittedOn = row.submittedOn
        waitingFor = row.waitingFor
        year = dossier.year
        position = dossier.position
        directWorker = dossier.isDirectWorker
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
    @OrNull var certificate: String?
    @OrNull var effect: String?

    init(_ initiative: Initiative) {
        name = initiative.name
        level = initiative.level.rawValue
        certificate = initiative.certificate
        effect = initiative.effect
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

/// A finding as scripts read it.
struct FindingOutput: Encodable {
    let rule: String
    let code: String
    let verdict: String
    let reason: String
    let clause: String

    init(_ finding: Finding, in rulebook: Rulebook, _ language: Language) {
        rule = finding.title(in: rulebook)(language)
        code = finding.rule.code
        verdict = finding.verdict.rawValue
        reason = finding.reason(in: rulebook)(language)
        clause = finding.rule.clause
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
        clause = refusal?.clause
    }
}

extension Timeline {
    /// Whether an event was taken back; the event that takes it back counts no more either, but stands as it is.
    func isTakenBack(_ event: Event) -> Bool {
        event.action != .undo && undone.contains(event.id)
    }
}
