/// The events that were read from a terminal and have not been told yet, and how each of them came.
///
/// It knows neither a clock nor a terminal: its owner says when each read was and when a paint was done. What an event
/// costs does not depend on how many wait.
struct InputQueue: Sendable {
    /// An event that was read and has not been told.
    private struct Queued {
        let event: TerminalEvent
        let arrival: Arrival
        /// How many paints were done when it was typed, as far as that is known.
        let paints: Int
    }

    private var queue: ArraySlice<Queued> = []
    private var keyboard = Keyboard()
    private var clicks = Clicks()
    /// How many paints the terminal has taken.
    private var paints = 0
    /// Whether input was left in the terminal at the last paint, so that it was typed before that.
    private var isInputLeft = false
    /// Whether nothing was read since the last paint.
    private var isFresh = false

    /// Whether all that was read is told.
    var isEmpty: Bool { queue.isEmpty }

    /// True if an event of a kind was read and has not been told.
    func holds(_ isMeant: (TerminalEvent) -> Bool) -> Bool { queue.contains { isMeant($0.event) } }

    /// Notes that the terminal has taken a paint.
    /// - Parameter leavingInput: whether input lies in the terminal that was typed before this paint.
    mutating func notePaint(leavingInput: Bool = false) {
        if leavingInput { isInputLeft = true }
        paints += 1
        isFresh = true
    }

    /// Takes the events of one read.
    /// - Parameters:
    ///   - time: when the read was.
    ///   - hasRead: whether the terminal had input; `false` where a wait ended that settled what had come before.
    mutating func take(_ events: [TerminalEvent], at time: ContinuousClock.Instant, hasRead: Bool = true) {
        let events = events.map { clicks.counted($0, at: time) }
        for (event, arrival) in zip(events, Arrival.ofRead(events)) {
            let isHurried = keyboard.hurries(event, at: time)
            let isHeld = keyboard.repeats(event, at: time)
            let came = arrival == .painted && !isFresh ? .behind : arrival
            queue.append(
                Queued(
                    event: event, arrival: isHeld ? .held : isHurried ? .hurried : came,
                    paints: isInputLeft ? paints - 1 : paints))
            isFresh = false
        }
        if hasRead { isInputLeft = false }
    }

    /// Takes what nobody typed: a signal.
    mutating func take(signal event: TerminalEvent) {
        queue.append(Queued(event: event, arrival: .painted, paints: paints))
    }

    /// The event to tell next, and how it came; `nil` where none waits.
    mutating func next() -> (event: TerminalEvent, arrival: Arrival)? {
        guard let next = queue.popFirst() else { return nil }
        let isEarly = next.paints < paints && (next.arrival == .painted || next.arrival == .behind)
        return (next.event, isEarly ? .early : next.arrival)
    }
}
