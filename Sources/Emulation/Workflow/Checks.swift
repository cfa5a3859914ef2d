extension Workflow {
    func checkNote(_ request: Request) throws(Refusal) {
        let hasWords = request.note.map { !$0.isBlank } ?? false
        if request.action.needsNote, !hasWords { throw .noteNeeded(request.action) }
    }

    /// Whether a dossier names only what exists and what the law allows.
    public func checkReferences(of dossier: Dossier) throws(Refusal) {
        guard rulebook.unit(dossier.unit) != nil else { throw .unknown(.unit, dossier.unit.rawValue) }
        guard let award = rulebook.award(dossier.award) else { throw .unknown(.award, dossier.award.rawValue) }
        if let sector = dossier.sector, rulebook.sector(sector) == nil { throw .unknown(.sector, sector.rawValue) }
        if let movement = dossier.movement, !rulebook.writtenDirective.movements.contains(where: { $0.id == movement })
        {
            throw .unknown(.movement, movement.rawValue)
        }
        if let person = dossier.person, rulebook.person(person) == nil { throw .unknown(.person, person.rawValue) }
        guard award.recipients.isEmpty || award.recipients.contains(dossier.kind) else {
            throw .recipientKind(award.id, dossier.kind, clause: award.recipientsClause)
        }
        guard award.bases.isEmpty || award.bases.contains(dossier.basis) else {
            throw .basisNotAllowed(award.id, dossier.basis)
        }
        if award.route(for: dossier.basis) == .sector, dossier.sector == nil { throw .sectorNeeded(dossier.basis) }
    }

    /// The right by which a person may take an action on a dossier at a gate.
    func right(
        to action: Action, on dossier: Dossier, gate: Gate?, by actor: Person.ID, at instant: Instant
    ) throws(Refusal) -> RoleHolding {
        try right(to: action, unit: dossier.unit, sector: dossier.sector, gate: gate, by: actor, at: instant)
    }

    /// The right by which a person may take an action for a unit at a gate.
    func right(
        to action: Action, unit: Unit.ID, sector: Sector.ID? = nil, gate: Gate? = nil, by actor: Person.ID,
        at instant: Instant
    ) throws(Refusal) -> RoleHolding {
        var wanted: Refusal?
        for row in Permissions.rows(for: action, at: gate) {
            guard let scope = rulebook.scope(of: row.domain, unit: unit, sector: sector) else { continue }
            if let holding = rulebook.person(actor)?.holding(of: row.role, in: scope, on: instant.day) {
                return holding
            }
            wanted = wanted ?? .roleNeeded(row.role, unit: scope.unit, clause: row.clause)
        }
        throw wanted ?? .roleNeeded(.officer, unit: unit, clause: nil)
    }

    func checkGate(
        _ action: Action, on docket: Docket, by actor: Person.ID, at instant: Instant
    ) throws(Refusal) -> RoleHolding {
        let standing = docket.standing
        let gate = standing.gate
        guard isPossible(action, from: standing, dossier: docket.dossier) else {
            // Somebody who could never take this step hears so first; waiting would not help them.
            let usualGates = (standing.route ?? (try? route(of: docket.dossier)))?.gates ?? []
            var refused: Refusal?
            for gate in usualGates.map(Optional.some) + [nil] where !Permissions.rows(for: action, at: gate).isEmpty {
                do throws(Refusal) {
                    _ = try right(to: action, on: docket.dossier, gate: gate, by: actor, at: instant)
                    throw impossible(action, from: standing)
                } catch {
                    guard case .roleNeeded = error else { throw error }
                    refused = refused ?? error
                }
            }
            throw refused ?? impossible(action, from: standing)
        }
        let holding: RoleHolding
        do throws(Refusal) {
            holding = try right(to: action, on: docket.dossier, gate: gate, by: actor, at: instant)
        } catch {
            // The Department may settle contradictory steps at any gate.
            // It neither signs a decision nor files for the unit.
            guard standing.state == .disputed, action.judges && action != .award || action == .ask || action == .recuse,
                let person = rulebook.person(actor),
                let own = person.holding(of: .department, in: .ministry, on: instant.day)
            else { throw error }
            holding = own
        }
        // Whoever stepped aside is out of it: neither again nor with questions.
        if action == .recuse || action == .ask, standing.recused.contains(actor) {
            throw .conflictOfInterest(.recused)
        }
        if action.judges || action == .publish { try checkInterest(of: actor, in: docket) }
        if action == .submit { try checkReferences(of: docket.dossier) }
        if action.heedsLetter { try checkLetter(of: docket) }
        return holding
    }

    /// Nobody reviews what they proposed or are named in.
    func checkInterest(of actor: Person.ID, in docket: Docket) throws(Refusal) {
        if docket.standing.recused.contains(actor) { throw .conflictOfInterest(.recused) }
        if docket.standing.proposers.contains(actor) { throw .conflictOfInterest(.proposed) }
        let dossier = docket.dossier
        if dossier.person == actor { throw .conflictOfInterest(.named) }
        guard let person = rulebook.person(actor) else { return }
        guard dossier.unit == person.unit else { return }
        let own = Nominee(name: person.name, kind: .person, unit: person.unit)
        var named = dossier.members
        if dossier.person == nil, dossier.kind == .person { named.append(dossier.nominee) }
        let matching = NomineeMatching()
        let isNamed = named.contains {
            matching.likeness(of: own, and: Nominee(name: $0, kind: .person, unit: dossier.unit)) == .same
        }
        if isNamed { throw .conflictOfInterest(.named) }
    }

    /// The latest step of a person's own, where nobody acted after it.
    func undoable(on docket: Docket, by actor: Person.ID) throws(Refusal) -> Event {
        let live = docket.timeline.events.filter { event in
            if case .undo = event.step { return false }
            return !docket.timeline.undone.contains(event.id)
        }
        guard let own = live.last(where: { $0.by == actor && $0.action != .draft }) else { throw .nothingToUndo }
        if case .award = own.step { throw .decisionNotUndone }
        // In a dispute each side may take its own step back: what the other did was not done after it.
        let isContested = docket.standing.contested.contains(own.id)
        let later = isContested ? docket.timeline.descendants(of: own) : live
        if let last = later.last(where: live.contains), last.id != own.id { throw .actedAfter(last.by) }
        return own
    }

    private func isPossible(_ action: Action, from standing: Standing, dossier: Dossier) -> Bool {
        let state = standing.disputedFrom ?? standing.state
        switch action {
        case .edit: return standing.state.isEditable
        case .submit: return state.isEditable
        case .ask: return standing.state.isWaiting && standing.openQuestion == nil
        case .answer: return standing.openQuestion != nil
        case .recuse: return standing.state.isWaiting
        case .withdraw: return state.isEditable || state == .deferred || (state.isWaiting && state != .forwarded)
        case .publish: return state.mayBePublished(on: standing.route) && standing.publishedAt == nil
        case .reopen: return [.declined, .notRecommended, .refused, .deferred].contains(state)
        case .revoke: return state == .awarded
        default:
            guard state.isWaiting, let gate = standing.gate, let route = standing.route else { return false }
            return gate.decisions(on: route).contains(action)
        }
    }

    private func impossible(_ action: Action, from standing: Standing) -> Refusal {
        switch action {
        case .answer: .noOpenQuestion
        case .ask where standing.openQuestion != nil: .questionOpen
        default: .wrongState(standing.state, action)
        }
    }
}
