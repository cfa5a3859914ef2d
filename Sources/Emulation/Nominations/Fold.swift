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
    private let currentDossier: Digest?
    private var impossibilities: [Impossibility]

    init(events unordered: [Event], dossier: Digest?) {
        let graph = Graph(unordered)
        events = graph.events
        digests = graph.digests
        parents = graph.parents
        ancestors = graph.ancestors
        impossibilities = graph.impossibilities
        currentDossier = dossier
    }

    func timeline() -> Timeline {
        var found = impossibilities
        let undone = undoneEvents(reporting: &found)
        let standing = standing(of: Bits(all: events.count), undone: undone, reporting: &found)
        if let currentDossier, let submitted = standing.dossier, !standing.state.isEditable,
            submitted != currentDossier,
            let last = events.last(where: { $0.dossier != nil })
        {
            found.append(Impossibility(event: last.id, problem: .dossierChanged))
        }
        let seen = Set(parents.joined())
        return Timeline(
            standing: standing,
            events: events,
            heads: events.indices.filter { !seen.contains($0) }.map { digests[$0] }.sorted(),
            undone: Set(events.indices.filter(undone.contains).map { events[$0].id }),
            impossibilities: found)
    }

    /// Events taken back by their own author while nobody had acted after them, with the events that take them back.
    private func undoneEvents(reporting found: inout [Impossibility]) -> Bits {
        var undone = Bits(none: events.count)
        for (position, event) in events.enumerated() {
            guard case .undo(let id) = event.step else { continue }
            let target = events.indices.last { events[$0].id == id && ancestors[position].contains($0) }
            guard let target, events[target].by == event.by, events[target].action.canBeUndone,
                !undone.contains(target),
                !acted(after: target, before: position, except: undone)
            else {
                found.append(Impossibility(event: event.id, problem: .nothingToUndo))
                undone.insert(position)
                continue
            }
            let isContradicted = events.indices.contains { other in
                other != position && ancestors[other].contains(target) && !ancestors[position].contains(other)
                    && !ancestors[other].contains(position) && events[other].action.moves
            }
            // A step that somebody built on elsewhere stays, and its taking back stands against what was built.
            if !isContradicted {
                undone.insert(target)
                undone.insert(position)
            }
        }
        return undone
    }

    private func acted(after target: Int, before position: Int, except undone: Bits) -> Bool {
        events.indices.contains {
            ancestors[$0].contains(target) && ancestors[position].contains($0) && !undone.contains($0)
        }
    }

    private func standing(of included: Bits, undone: Bits, reporting found: inout [Impossibility]) -> Standing {
        var walk = Walk()
        for (position, event) in events.enumerated() where included.contains(position) && !undone.contains(position) {
            guard event.action.moves else {
                walk.standing.note(event)
                continue
            }
            let rivals = walk.applied.filter { rival in
                !ancestors[position].contains(rival)
                    && !(walk.twins[rival] ?? []).contains { ancestors[position].contains($0) }
            }
            if !walk.contested.isEmpty {
                settleOrJoin(position, in: &walk, undone: undone, reporting: &found)
            } else if rivals.isEmpty {
                apply(position, from: walk.standing, in: &walk, reporting: &found)
            } else if let twin = rivals.first(where: { isTwin(position, of: $0, undone: undone) }) {
                walk.twins[twin, default: []].insert(position)
            } else {
                walk.contested = Set(rivals).union([position])
                walk.applied.append(position)
                dispute(in: &walk, undone: undone)
            }
        }
        return walk.standing
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
        if case .undo = event.step {
            // Only a contradicted one comes here: it changes nothing itself, it stands against what was built.
            walk.applied.append(position)
            return
        }
        guard var next = base.moved(by: event) else {
            found.append(Impossibility(event: event.id, problem: .stepNotPossible))
            return
        }
        if case .submit = event.step {
            next.proposers.insert(event.by)
        } else if let judged = event.dossier, let submitted = base.dossier, judged != submitted {
            found.append(Impossibility(event: event.id, problem: .dossierChanged))
        }
        walk.standing = next
        walk.applied.append(position)
    }

    private func settleOrJoin(
        _ position: Int, in walk: inout Walk, undone: Bits, reporting found: inout [Impossibility]
    ) {
        guard walk.contested.allSatisfy({ ancestors[position].contains($0) }) else {
            walk.contested.insert(position)
            walk.applied.append(position)
            dispute(in: &walk, undone: undone)
            return
        }
        let base = base(of: walk.contested, undone: undone, sides: walk.standing)
        let before = walk.applied.count
        apply(position, from: base, in: &walk, reporting: &found)
        if walk.applied.count > before { walk.contested = [] }
    }

    private func dispute(in walk: inout Walk, undone: Bits) {
        let base = base(of: walk.contested, undone: undone, sides: walk.standing)
        walk.standing = base
        walk.standing.disputedFrom = base.state
        walk.standing.state = .disputed
        walk.standing.contested = Set(walk.contested.map { events[$0].id })
        walk.standing.since = walk.contested.map { events[$0].at }.max()
    }

    /// Where the nomination stood before the contradiction, with what was said beside the way since.
    private func base(of contested: Set<Int>, undone: Bits, sides: Standing) -> Standing {
        var common = Bits(all: events.count)
        for position in contested { common.formIntersection(ancestors[position]) }
        var ignored: [Impossibility] = []
        var base = standing(of: common, undone: undone, reporting: &ignored)
        base.proposers.formUnion(sides.proposers)
        base.recused.formUnion(sides.recused)
        return base
    }

    /// Whether two steps that saw nothing of each other are the same step taken from the same place.
    private func isTwin(_ position: Int, of other: Int, undone: Bits) -> Bool {
        guard events[position].step == events[other].step else { return false }
        var ignored: [Impossibility] = []
        let left = standing(of: ancestors[position], undone: undone, reporting: &ignored)
        let right = standing(of: ancestors[other], undone: undone, reporting: &ignored)
        return left.state == right.state && left.gate == right.gate && left.route == right.route
    }
}

extension Standing {
    /// Takes in what an event says beside the way.
    fileprivate mutating func note(_ event: Event) {
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

extension Action {
    /// Whether an event of this action can be taken back: a signed decision is revoked, not undone.
    var canBeUndone: Bool {
        switch self {
        case .draft, .award, .undo: false
        default: true
        }
    }
}
