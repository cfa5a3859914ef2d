/// A letter with its names: what a screen shows and an action is taken on.
public struct LetterDocket: Hashable, Sendable {
    /// The letter.
    public let letter: Letter
    /// The nominations that travel with it.
    public let names: [NominationSummary]

    /// A letter and the nominations whose dossiers name it.
    public init(_ letter: Letter, names: [NominationSummary]) {
        self.letter = letter
        self.names = names
    }

    /// The letter's identifier.
    public var id: Letter.ID { letter.id }

    /// The names the unit still holds: drafts and what came back.
    public var inHand: [NominationSummary] { names.filter(\.state.isEditable) }

    /// The names that somebody at a gate is to decide.
    public var underWay: [NominationSummary] { names.filter(\.state.isWaiting) }

    /// Whether any of its names has gone out and not come back, so that what was signed may not change any more.
    public var hasGone: Bool { names.contains { !$0.state.isEditable && $0.state != .withdrawn } }

    /// Where the letter stands; derived from its names and stored nowhere.
    public var state: LetterState {
        let live = names.filter { $0.state != .withdrawn }
        if live.isEmpty, !names.isEmpty { return .closed }
        if hasGone {
            if !live.contains(where: { $0.state.isWaiting || $0.state.isEditable }) { return .closed }
            return letter.arrivalNumber == nil ? .submitted : .received
        }
        if !letter.isSigned { return .unsigned }
        return live.contains(where: hasComeBack) ? .returned : .signed
    }

    /// Whether a name was returned as one of this letter as it is signed now: it may have come back before, with another
    /// letter or when this one had not been signed anew.
    private func hasComeBack(_ name: NominationSummary) -> Bool {
        guard name.state == .returned else { return false }
        guard letter.arrivalNumber == nil, let signed = letter.day else { return true }
        let hasGone = name.submittedOn.map { $0 >= signed } ?? false
        // A letter that came back and was signed anew within a day has not gone again that day.
        return hasGone && (letter.earlier.isEmpty || name.since.map { $0 > signed } ?? false)
    }

    /// What it lacks before it can go, in the order of the paper.
    public var missing: [LetterPart] {
        var missing: [LetterPart] = []
        if letter.number == nil { missing.append(.number) }
        if letter.day == nil { missing.append(.day) }
        if letter.signer == nil { missing.append(.signer) }
        if letter.minutes == nil { missing.append(.minutes) }
        if names.isEmpty { missing.append(.names) }
        return missing
    }
}

/// Where a letter stands. Never stored: it follows from its names.
public enum LetterState: String, CaseIterable, Sendable {
    /// With the unit, not signed by its head yet.
    case unsigned
    /// Signed and ready to go.
    case signed
    /// Gone, and not yet entered among the incoming papers.
    case submitted
    /// Entered among the incoming papers, its names on their way.
    case received
    /// Every name that went has come back for completion.
    case returned
    /// Every name has come to its end.
    case closed
}

/// What a letter consists of.
public enum LetterPart: String, CaseIterable, Sendable {
    case number, day, signer, minutes, names

    /// Whether a letter without it cannot go; the council's minutes may follow.
    public var isNeeded: Bool { self != .minutes }
}
