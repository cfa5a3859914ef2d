/// How a key came, held against what was on the screen when it was pressed.
///
/// A step that writes for others acts only on what was painted before its key. Whoever reads the terminal tells how each
/// key came; whoever owns the screens decides what follows from it.
public enum Arrival: Hashable, Sendable {
    /// After the screen as it stands was painted: alone, or as the first of what was read together.
    case painted
    /// Behind another key of the same read, after the last paint.
    case behind
    /// Before the last paint was done.
    case early
    /// In one read with three or more different letters: a paste that the terminal does not mark as one.
    case pasted
    /// So soon after the same key that a keyboard repeats it by itself.
    case held
    /// So soon after another key that no hand pressed it on purpose.
    case hurried

    /// From so many different letters on, what was read together is a paste.
    static let lettersOfPaste = 3

    /// How each event of one read came, the screen being painted before it.
    public static func ofRead(_ events: some Sequence<TerminalEvent>) -> [Arrival] {
        let events = Array(events)
        var letters: Set<Character> = []
        for case .key(.character(let character)) in events where character.isLetter { letters.insert(character) }
        if letters.count >= lettersOfPaste { return events.map { _ in .pasted } }
        return events.indices.map { $0 == 0 ? .painted : .behind }
    }
}
