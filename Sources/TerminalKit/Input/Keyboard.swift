/// Tells keys that are pressed from those that a keyboard repeats since they are held down. It has no clock: whoever reads
/// the terminal says when each read was.
struct Keyboard: Sendable {
    /// Within which time the same key again is a repetition: keyboards repeat every 25 to 92 ms, and nobody presses a key
    /// anew so soon after seeing what it did.
    static let repetition = Duration.milliseconds(100)

    /// Within which time after another key nobody decides by hand: text comes so fast from a paste over a slow line.
    static let hurry = Duration.milliseconds(60)

    private var last: (key: Key, read: ContinuousClock.Instant, isHeld: Bool)?

    /// Whether a key comes so soon after another one, in an earlier read, that no hand pressed it on purpose. It is asked
    /// before ``repeats(_:at:)``, which takes the key for the last one.
    func hurries(_ event: TerminalEvent, at read: ContinuousClock.Instant) -> Bool {
        guard case .key(let key) = event, let last, last.key != key else { return false }
        return read > last.read && read - last.read < Self.hurry
    }

    /// Whether an event is a repetition of the one before it, in an earlier read; what comes with it in one read is one as
    /// well.
    mutating func repeats(_ event: TerminalEvent, at read: ContinuousClock.Instant) -> Bool {
        guard case .key(let key) = event else { return false }
        var isHeld = false
        if let last, last.key == key {
            isHeld = last.read == read ? last.isHeld : read - last.read < Self.repetition
        }
        last = (key, read, isHeld)
        return isHeld
    }
}
