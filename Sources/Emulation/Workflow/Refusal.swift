/// The reason why an action is refused: a code without language, the figures, and the source.
public enum Refusal: Error, Hashable, Sendable {
    /// The role is held by others. `unit` is the unit it must be held for, nil for the whole Ministry; `clause` gives
    /// it the right, nil if only the program's own table of rights does.
    case roleNeeded(Role, unit: Unit.ID?, clause: String?)
    /// Nobody judges what they proposed, are named in, or stepped aside from.
    case conflictOfInterest(Interest)
    /// The step cannot be taken from where the nomination stands.
    case wrongState(State, Action)
    /// The action must say why.
    case noteNeeded(Action)
    /// The number of the decision is wanted.
    case decisionNumberNeeded
    /// The sector route needs a sector. Clause III.2 speaks of commendation by sector; the same route for a theme is
    /// the program's own rule.
    case sectorNeeded(Basis)
    /// No such sector, unit, award, movement or person.
    case unknown(Kind, String)
    /// This award is given to the other kind of nominee; `clause` is the article that says so, nil where the office's list of
    /// awards alone does.
    case recipientKind(Award.ID, NomineeKind, clause: String? = nil)
    /// The award is not given on this basis.
    case basisNotAllowed(Award.ID, Basis)
    /// There is no question to answer.
    case noOpenQuestion
    /// A question is waiting for its answer already.
    case questionOpen
    /// There is nothing of one's own to take back.
    case nothingToUndo
    /// Somebody acted after one's latest step.
    case actedAfter(Person.ID)
    /// A signed decision is revoked, not undone.
    case decisionNotUndone
    /// The unit owes no report.
    case unitDoesNotReport(Unit.ID)
    /// No report was owed for a quarter of the years before the directive.
    case beforeDirective(Quarter)
    /// A report cannot be sent after it was received.
    case sentAfterReceived(sent: Day, received: Day)
    /// A report cannot be received after today.
    case receivedInFuture(Day)
    /// A report cannot be sent before its quarter begins.
    case sentBeforeQuarter(sent: Day, firstDay: Day)
    /// There is no receipt to correct or return.
    case noReceipt
    /// The figures of a target come in the report of the unit that leads its sector.
    case targetOfAnotherUnit(Target.ID, lead: Unit.ID)
    /// A quarter is exempted already, or cannot be since a report is in.
    case alreadyReported
    /// Something about a proposal letter.
    case letter(LetterProblem)
    /// The settings, people, units or calendar may not be changed so.
    case settings(SettingsRefusal)

    /// Why somebody may not judge a nomination.
    public enum Interest: String, CaseIterable, Sendable { case proposed, named, recused }
    /// What an unknown id was to name.
    public enum Kind: String, CaseIterable, Sendable { case sector, unit, award, movement, person, target, letter }

    /// The code that scripts see.
    public var code: String {
        switch self {
        case .roleNeeded: "notPermitted"
        case .conflictOfInterest: "conflictOfInterest"
        case .wrongState: "wrongState"
        case .noteNeeded: "noteNeeded"
        case .decisionNumberNeeded: "decisionNumberNeeded"
        case .sectorNeeded: "sectorNeeded"
        case .unknown(let kind, _): "unknown\(kind.rawValue.prefix(1).uppercased())\(kind.rawValue.dropFirst())"
        case .recipientKind: "recipientKind"
        case .basisNotAllowed: "basisNotAllowed"
        case .noOpenQuestion: "noOpenQuestion"
        case .questionOpen: "questionOpen"
        case .nothingToUndo: "nothingToUndo"
        case .actedAfter: "actedAfter"
        case .decisionNotUndone: "decisionNotUndone"
        case .unitDoesNotReport: "unitDoesNotReport"
        case .beforeDirective: "beforeDirective"
        case .sentAfterReceived: "sentAfterReceived"
        case .receivedInFuture: "receivedInFuture"
        case .sentBeforeQuarter: "sentBeforeQuarter"
        case .noReceipt: "noReceipt"
        case .alreadyReported: "alreadyReported"
        case .targetOfAnotherUnit: "targetOfAnotherUnit"
        case .letter(let problem): problem.code
        case .settings(let refusal): refusal.code
        }
    }

    /// The source of a refusal.
    public enum Source: Hashable, Sendable {
        /// A clause of the directive or an article of the law, in the form of the reference data; see ``Citation``.
        case clause(String)
        /// A rule of the program, which neither the directive nor the law states.
        case program
        /// A setting of the office: its units, its list of awards, its calendar.
        case office
    }

    /// The source of the refusal; nil if the entry is unknown, empty or contradictory.
    public var source: Source? {
        switch self {
        case .roleNeeded(_, _, let clause): clause.map(Source.clause) ?? .program
        case .sectorNeeded(.sector): .clause(Citation.leadUnits.rawValue)
        case .sectorNeeded, .targetOfAnotherUnit: .program
        case .noteNeeded(let action): action.saysSomething ? nil : .program
        case .conflictOfInterest, .questionOpen, .wrongState, .actedAfter, .nothingToUndo, .decisionNotUndone,
            .decisionNumberNeeded, .receivedInFuture, .sentBeforeQuarter, .alreadyReported:
            .program
        case .recipientKind(_, _, let clause): clause.map(Source.clause) ?? .office
        case .basisNotAllowed, .unitDoesNotReport: .office
        case .letter(let problem): problem.source
        case .settings(let refusal): refusal.source
        case .unknown, .noOpenQuestion, .noReceipt, .sentAfterReceived, .beforeDirective: nil
        }
    }

    /// The clause or article the refusal rests on; nil if none.
    public var clause: String? {
        if case .clause(let clause)? = source { clause } else { nil }
    }

    /// Whether it is about who asks rather than what is asked.
    public var isAboutTheAsker: Bool {
        switch self {
        case .roleNeeded, .conflictOfInterest: true
        default: false
        }
    }
}

extension Action {
    /// True if the action is nothing but words, so it cannot be taken without them.
    fileprivate var saysSomething: Bool { self == .ask || self == .answer || self == .note }
}
