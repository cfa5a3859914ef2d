/// Which steps of a history are taken back.
///
/// Whether a step could be taken back is judged by what its author saw; whether it is, by the whole: a step that
/// somebody built on without a sight of its taking back stays, and the two stand against each other.
struct TakingBack {
    /// The events that had nothing to take back, in order.
    private(set) var impossible: [Event.ID] = []
    private var failed: Bits
    private var candidates: [Candidate] = []
    private let count: Int

    /// An event that takes back a step.
    private struct Candidate {
        let position: Int
        let target: Int
        /// What was built on the step without a sight of its taking back.
        var rivals: [Int]
    }

    init(events: [Event], ancestors: [Bits]) {
        count = events.count
        failed = Bits(none: count)
        guard events.contains(where: { $0.action == .undo }) else { return }
        var gone: [Bits] = []
        for (position, event) in events.enumerated() {
            let seen = ancestors[position]
            gone.append(undone(in: seen))
            if case .undo(let id) = event.step {
                let target = events.indices.last { events[$0].id == id && seen.contains($0) }
                if let target, events[target].by == event.by, events[target].action.canBeUndone,
                    !gone[position].contains(target),
                    !events.indices.contains(where: {
                        ancestors[$0].contains(target) && seen.contains($0) && !gone[position].contains($0)
                    })
                {
                    let rivals = (0..<position).filter {
                        ancestors[$0].contains(target) && !seen.contains($0) && !gone[$0].contains(target)
                            && events[$0].action.decides
                    }
                    candidates.append(Candidate(position: position, target: target, rivals: rivals))
                } else {
                    impossible.append(event.id)
                    failed.insert(position)
                }
            } else if event.action.decides {
                for index in candidates.indices {
                    let candidate = candidates[index]
                    if seen.contains(candidate.target), !seen.contains(candidate.position),
                        !gone[position].contains(candidate.target)
                    {
                        candidates[index].rivals.append(position)
                    }
                }
            }
        }
    }

    /// The steps that a part of the history takes back, with the events that take them back and those that could not.
    func undone(in view: Bits) -> Bits {
        var undone = failed
        // The latest steps first: what is taken back itself contradicts nothing.
        for candidate in candidates.sorted(by: { ($0.target, $0.position) > ($1.target, $1.position) })
        where view.contains(candidate.position) {
            if candidate.rivals.contains(where: { view.contains($0) && !undone.contains($0) }) { continue }
            undone.insert(candidate.target)
            undone.insert(candidate.position)
        }
        return undone
    }

    /// What an event that takes back a step stands against.
    func rivals(of position: Int) -> [Int] {
        candidates.first { $0.position == position }?.rivals ?? []
    }
}

extension Action {
    /// Whether an event of this action can be taken back: a signed decision is revoked, not undone.
    fileprivate var canBeUndone: Bool {
        switch self {
        case .draft, .award, .undo: false
        default: true
        }
    }

    /// Whether it moves the nomination by itself.
    fileprivate var decides: Bool { moves && self != .undo }
}
