extension Standing {
    /// The standing after a step that moves the nomination; nil where the step cannot be taken from here.
    func moved(by event: Event) -> Standing? {
        var next = self
        switch event.step {
        case .submit(let route, let core):
            guard state.isEditable else { return nil }
            guard let first = route.gates.first else { return nil }
            // What was sent back unchanged in its core goes on where it was stopped.
            let back = gate.flatMap { route.gates.contains($0) ? $0 : nil }
            let target = state == .returned && self.core == core && self.route == route ? back ?? first : first
            next.enter(target, on: route, at: event.at)
            next.firstSubmittedAt = self.core == core ? firstSubmittedAt ?? event.at : event.at
            next.core = core
            next.dossier = event.dossier
            next.submittedAt = event.at
            if target == first { next.publishedAt = nil }
            next.forwardedAt = nil
        case .award(let decision):
            guard let route, let gate, state.isWaiting, gate.passing(on: route) == .award else { return nil }
            next.leave(to: .awarded, at: event.at)
            next.decision = decision
        case .undo:
            return nil
        case .plain(let action):
            guard next.move(by: action, at: event.at) else { return nil }
        }
        // Putting it up for comment decides nothing, so that a question stays open.
        if event.action != .publish { next.openQuestion = nil }
        return next
    }

    private mutating func move(by action: Action, at instant: Instant) -> Bool {
        switch action {
        case .withdraw:
            guard state.isEditable || state == .deferred || (state.isWaiting && state != .forwarded) else {
                return false
            }
            leave(to: .withdrawn, at: instant)
        case .publish:
            guard state.mayBePublished(on: route), publishedAt == nil else { return false }
            publishedAt = instant
        case .reopen:
            guard [.declined, .notRecommended, .refused, .deferred].contains(state), let gate, let route else {
                return false
            }
            enter(gate, on: route, at: instant)
        case .revoke:
            guard state == .awarded else { return false }
            leave(to: .revoked, at: instant)
        default:
            guard let route, let gate, state.isWaiting, gate.decisions(on: route).contains(action) else { return false }
            if let end = action.end {
                leave(to: end, at: instant)
            } else if let position = route.gates.firstIndex(of: gate), position + 1 < route.gates.count {
                enter(route.gates[position + 1], on: route, at: instant)
                if action == .forward { forwardedAt = instant }
            } else {
                return false
            }
        }
        return true
    }

    private mutating func enter(_ gate: Gate, on route: Route, at instant: Instant) {
        self.gate = gate
        self.route = route
        leave(to: gate.waitingState(on: route), at: instant)
    }

    private mutating func leave(to state: State, at instant: Instant) {
        self.state = state
        since = instant
        contested = []
        disputedFrom = nil
    }
}

extension Action {
    /// The state in which a decision against going on leaves the nomination; nil for decisions that pass a gate.
    fileprivate var end: State? {
        switch self {
        case .returnBack: .returned
        case .decline: .declined
        case .notRecommend: .notRecommended
        case .deferred: .deferred
        case .refuse: .refused
        default: nil
        }
    }
}
