/// Puts a history in order and finds where it leads.
///
/// Events come after all they saw; among those that saw nothing of each other the earlier comes first, then the lower
/// id. So the result depends on the set of events alone, and histories written apart join by union. Two steps that saw
/// nothing of each other and are not the same step contradict: the state is disputed until a step comes after both.
struct Fold {
    private let events: [Event]
    private let digests: [Digest]
    private let parents: [[Int]]
    private let ancestors: [Bits]
    private let adrift: Bits
    private let takingBack: TakingBack
    private let currentDossier: Digest?
    private let impossibilities: [Impossibility]
    /// Where parts of the history lead, so that a history made to contradict itself many times over costs no more
    /// than its length allows.
    private var known: [Bits: Standing] = [:]

    init(events unordered: [Event], dossier: Digest?) {
        let graph = Graph(unordered)
        events = graph.events
        digests = graph.digests
        parents = graph.parents
        ancestors = graph.ancestors
        adrift = graph.adrift
        takingBack = TakingBack(events: graph.events, ancestors: graph.ancestors)
        impossibilities = graph.impossibilities
        currentDossier = dossier
    }

    mutating func timeline() -> Timeline {
        var found = impossibilities
        found += takingBack.impossible.map { Impossibility(event: $0, problem: .nothingToUndo) }
        let everything = Bits(all: events.count)
        let undone = takingBack.undone(in: everything)
        let standing = standing(of: everything, reporting: &found)
        var vouching: Event.ID?
        if let currentDossier, let submitted = standing.dossier, !standing.mayHoldAnotherDossier,
            submitted != currentDossier,
            let last = events.last(where: { $0.dossier != nil })
        {
            found.append(Impossibility(event: last.id, problem: .dossierChanged))
            vouching = (events.last { $0.action == .submit && $0.dossier == submitted } ?? last).id
        }
        let seen = Set(parents.joined())
        return Timeline(
            standing: standing,
            events: events,
            digests: digests,
            heads: events.indices.filter { !seen.contains($0) }.map { digests[$0] }.sorted(),
            undone: Set(events.indices.filter(undone.contains).map { events[$0].id }),
            impossibilities: found,
            outsideChange: OutsideChange(in: events, found, vouching: vouching))
    }

    /// Where a part of the history leads that is complete in itself.
    private mutating func standing(of included: Bits) -> Standing {
        if let standing = known[included] { return standing }
        var ignored: [Impossibility] = []
        let standing = standing(of: included, reporting: &ignored)
        known[included] = standing
        return standing
    }

    private mutating func standing(of included: Bits, reporting found: inout [Impossibility]) -> Standing {
        let undone = takingBack.undone(in: included)
        var walk = Walk()
        for (position, event) in events.enumerated() where included.contains(position) && !undone.contains(position) {
            guard event.action.moves else {
                walk.standing.note(event)
                continue
            }
            let rivals = rivals(of: position, in: walk)
            if event.action == .undo {
                // Only a contradicted one comes here. What was built on the step may come later: whatever its author
                // did next was done from somewhere else, so that the contradiction counts from now on.
                let built = takingBack.rivals(of: position).filter { included.contains($0) && !undone.contains($0) }
                contest(position, with: rivals + built, in: &walk, reporting: &found)
            } else if !walk.contested.isEmpty {
                settleOrJoin(position, in: &walk, reporting: &found)
            } else if rivals.isEmpty {
                apply(position, from: walk.standing, in: &walk, reporting: &found)
            } else if let twin = twin(of: position, among: rivals) {
                walk.twins[twin, default: []].insert(position)
                walk.standing.noteProposer(of: event)
            } else {
                contest(position, with: rivals, in: &walk, reporting: &found)
            }
        }
        return walk.standing
    }

    /// Steps that this one saw nothing of. One whose predecessor is missing saw what nobody knows any more: it is taken
    /// in its order and contradicts nothing.
    private func rivals(of position: Int, in walk: Walk) -> [Int] {
        if adrift.contains(position) { return [] }
        return walk.applied.filter { rival in
            !ancestors[position].contains(rival)
                && !(walk.twins[rival] ?? []).contains { ancestors[position].contains($0) }
        }
    }

    private struct Walk {
        var standing = Standing.start
        var applied: [Int] = []
        var twins: [Int: Set<Int>] = [:]
        var contested: Set<Int> = []
    }

    private func apply(
        _ position: Int, from base: Standing, in walk: inout Walk, reporting found: inout [Impossibility]
    ) {
        let event = events[position]
        guard var next = base.moved(by: event) else {
            found.append(Impossibility(event: event.id, problem: .stepNotPossible))
            return
        }
        if case .submit = event.step {
            next.noteProposer(of: event)
        } else if let judged = event.dossier, let submitted = base.dossier, judged != submitted {
            found.append(Impossibility(event: event.id, problem: .dossierChanged))
        }
        walk.standing = next
        walk.applied.append(position)
    }

    private mutating func settleOrJoin(
        _ position: Int, in walk: inout Walk, reporting found: inout [Impossibility]
    ) {
        guard walk.contested.allSatisfy({ ancestors[position].contains($0) }) else {
            return contest(position, with: [], in: &walk, reporting: &found)
        }
        let base = base(of: walk.contested, sides: walk.standing)
        let before = walk.applied.count
        apply(position, from: base, in: &walk, reporting: &found)
        if walk.applied.count > before { walk.contested = [] }
    }

    /// Puts a step against others: the nomination is disputed from where it stood before any of them.
    private mutating func contest(
        _ position: Int, with others: [Int], in walk: inout Walk, reporting found: inout [Impossibility]
    ) {
        guard !adrift.contains(position) else {
            found.append(Impossibility(event: events[position].id, problem: .stepNotPossible))
            return
        }
        walk.contested.formUnion(others + [position])
        walk.applied.append(position)
        for position in walk.contested { walk.standing.noteProposer(of: events[position]) }
        let base = base(of: walk.contested, sides: walk.standing)
        walk.standing = base
        walk.standing.disputedFrom = base.state
        walk.standing.state = .disputed
        walk.standing.contested = Set(walk.contested.map { events[$0].id })
        walk.standing.since = walk.contested.map { events[$0].at }.max()
    }

    /// Where the nomination stood before the contradiction, with what was said beside the way since.
    private mutating func base(of contested: Set<Int>, sides: Standing) -> Standing {
        var common = Bits(all: events.count)
        for position in contested where !adrift.contains(position) { common.formIntersection(ancestors[position]) }
        var base = standing(of: common)
        // A contradiction about how an earlier one was settled goes back to where the first arose.
        base.state = base.disputedFrom ?? base.state
        base.disputedFrom = nil
        base.contested = []
        base.proposers.formUnion(sides.proposers)
        base.recused.formUnion(sides.recused)
        return base
    }

    /// The step among its rivals that is the same step, taken from the same place without a sight of this one.
    private mutating func twin(of position: Int, among rivals: [Int]) -> Int? {
        for rival in rivals
        where events[position].step == events[rival].step && events[position].dossier == events[rival].dossier {
            let left = standing(of: ancestors[position])
            let right = standing(of: ancestors[rival])
            if left.state == right.state, left.gate == right.gate, left.route == right.route { return rival }
        }
        return nil
    }
}

extension Standing {
    /// Whoever sends a nomination in proposes it, whether or not another's sending prevails.
    mutating func noteProposer(of event: Event) {
        if case .submit = event.step { proposers.insert(event.by) }
    }

    /// Takes in what an event says beside the way.
    mutating func note(_ event: Event) {
        switch event.action {
        case .draft:
            proposers.insert(event.by)
            since = since ?? event.at
        case .ask: openQuestion = event.id
        case .answer: openQuestion = nil
        case .recuse: recused.insert(event.by)
        default: break
        }
    }
}
