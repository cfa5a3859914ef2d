import Emulation

extension Timeline {
    /// What cannot be, as `event problem`.
    var problems: [String] {
        impossibilities.map { "\($0.event) \($0.problem.rawValue)" }
    }
}

extension Timeline {
    /// The history in short, for a failing test to print: each event with those it came after.
    var transcript: String {
        let names = Dictionary(events.map { ($0.digest, $0.id.rawValue) }) { first, _ in first }
        return events.map { event in
            let parents = event.after.map { names[$0] ?? "?" }.joined(separator: "+")
            let back = undone.contains(event.id) ? " (taken back)" : ""
            return "\(event.id) \(event.at) \(event.by) \(event.action.rawValue) after \(parents)\(back)"
        }.joined(separator: "\n") + "\n" + problems.joined(separator: ", ")
    }
}
