/// Distinguishes pressed keys from a keyboard's repetition of a key held down. It has no clock: the reader of the
/// terminal gives the time of each read.
struct Keyboard: Sendable {
    /// The time within which the same key counts as repeated. Keyboards repeat every 25 to 92 ms, and nobody reacts to
    /// the screen that fast.
    static let repetition = Duration.milliseconds(100)

    /// The time within which another key counts as hurried; a paste over a slow line arrives that fast.
    static let hurry = Duration.milliseconds(60)

    private var last: (key: Key, read: ContinuousClock.Instant, isHeld: Bool)?

    /// True if a key follows another one of an earlier read so soon that nobody pressed it on purpose. Call it before
    /// ``repeats(_:at:)``, which records the key.
    func hurries(_ event: TerminalEvent, at read: ContinuousClock.Instant) -> Bool {
        guard case .key(let key) = event, let last, last.key != key else { return false }
        return read > last.read && read - last.read < Self.hurry
    }

    /// Records a key and returns true if it repeats the one before it from an earlier read. The same key again in the
    /// same read counts the same way.
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
