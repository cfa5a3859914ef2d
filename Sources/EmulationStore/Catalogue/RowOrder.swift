import Emulation

extension NominationSummary {
    /// What is shown of a row that the index cannot tell; it is read from its file as soon as that is looked at.
    static let unreadable = NominationSummary(
        id: "unreadable", nominee: "", position: nil, kind: .person, unit: "unreadable", sector: nil,
        award: "unreadable", basis: .merit, year: 0, state: .draft, route: nil, gate: nil, submittedOn: nil, since: nil,
        hasOpenQuestion: false, isDirectWorker: false, recused: [], letter: nil)

    /// Whether it has waited so many days where it stands, or more.
    func hasWaited(_ days: Int, on today: Day?) -> Bool {
        guard state.isWaiting || state == .returned, let since, let today else { return false }
        return Day.days(from: since, to: today) >= days
    }

    /// What somebody is to decide comes first, the longest at its gate before all.
    var waitingKey: UInt32 {
        let rank: UInt32 = gate != nil ? 0 : state == .returned ? 1 : state == .draft ? 2 : 3
        return NominationRecord.waitingKey(rank: rank, since: since.map { Int32(clamping: $0.number) })
    }
}

extension Nomination.ID {
    /// Whether its row stands before another's where nothing else decides: unit by unit, as their files lie.
    func standsBefore(_ other: Self) -> Bool {
        var (left, right) = (rawValue, other.rawValue)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                NameTable.compare(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right), tail: Layout.tail) < 0
            }
        }
    }
}
