/// The timing of a key against the paint of the screen it was pressed on.
///
/// A step that writes for others acts only on a screen painted before its key. The reader of the terminal reports how
/// each key arrived; the owner of the screens decides what follows.
public enum Arrival: Hashable, Sendable {
    /// After the current screen was painted: alone, or first in its read.
    case painted
    /// After another key of the same read, since the last paint.
    case behind
    /// Before the last paint was done.
    case early
    /// In one read with three or more different letters: a paste the terminal did not mark.
    case pasted
    /// So soon after the same key that it is a keyboard's repetition.
    case held
    /// So soon after another key that nobody pressed it on purpose.
    case hurried

    /// The number of different letters in one read that makes it a paste.
    static let lettersOfPaste = 3

    /// The arrivals of the events of one read, with the screen painted before it.
    public static func ofRead(_ events: some Sequence<TerminalEvent>) -> [Arrival] {
        let events = Array(events)
        var letters: Set<Character> = []
        for case .key(.character(let character)) in events where character.isLetter { letters.insert(character) }
        if letters.count >= lettersOfPaste { return events.map { _ in .pasted } }
        return events.indices.map { $0 == 0 ? .painted : .behind }
    }
}
