import Emulation
import EmulationText
import TerminalKit

extension KeyTables {
    /// The keys of every action that has one. `a` passes whatever gate is held; the others keep their letter everywhere.
    static func keys(of action: Action) -> [Key] {
        switch action {
        case .endorse, .verify, .recommend, .award, .forward: [.character("a")]
        case .returnBack: [.character("r")]
        case .decline, .notRecommend, .refuse: [.character("x")]
        case .deferred: [.character("g")]
        case .publish: [.character("b")]
        case .ask: [.character("i")]
        case .answer: [.character("h")]
        case .note: [.character("o")]
        case .recuse: [.character("c")]
        case .submit: [.character("s")]
        case .edit: [.character("e")]
        case .withdraw: [.character("w")]
        case .reopen: [.character("m")]
        case .revoke: [.character("z")]
        case .undo: [.character("u")]
        case .draft: []
        }
    }

    /// What may be done to a nomination, and of what may not, what belongs to where it stands, with the reason.
    func decisions(_ opened: OpenedNomination, isQueue: Bool = false) -> Group {
        let docket = opened.docket
        let open = model.workflow.availability(on: docket, by: model.me, at: model.now)
        let bindings = open.compactMap { action, refusal -> Binding? in
            if isQueue, action == .undo { return nil }
            guard let key = Self.keys(of: action).first else { return nil }
            if let refusal, !belongs(action, to: docket, refusal) { return nil }
            let why = model.office.readOnly ?? refusal.map { withClause($0) }
            return bind(
                [key], action == .edit ? .edit : .act(action), action.phrase, rank: Self.rank(of: action), unless: why)
        }
        return (model.say(KeyText.groupDecide), bindings)
    }

    func withClause(_ refusal: Refusal) -> Phrase {
        refusal.phraseWithSource(in: model.rulebook)
    }

    /// Whether an action that is refused is still worth showing: somebody could take it from where the nomination
    /// stands.
    private func belongs(_ action: Action, to docket: Docket, _ refusal: Refusal) -> Bool {
        switch refusal {
        case .wrongState, .noOpenQuestion, .questionOpen: return false
        case .roleNeeded:
            guard let gate = docket.openGate, let route = docket.standing.route else { return action == .submit }
            return gate.decisions(on: route).contains(action)
        default: return true
        }
    }

    static func rank(of action: Action) -> Int {
        switch action {
        case .endorse, .verify, .recommend, .award, .forward: 12
        case .submit, .answer: 13
        case .edit: 14
        case .returnBack: 15
        case .decline, .notRecommend, .refuse: 16
        case .deferred: 17
        case .publish, .reopen: 18
        case .recuse: 42
        case .ask: 43
        case .undo: 44
        case .withdraw, .revoke: 45
        case .note: 61
        case .draft: 99
        }
    }
}
