/// Tells a double click from two single ones. It has no clock: its owner says when each press was read.
struct Clicks: Sendable {
    /// How soon a second press at the same place makes a double one.
    static let pause = Duration.milliseconds(500)

    private var last: (mouse: Mouse, at: ContinuousClock.Instant)?

    /// The second press at one place in quick succession says so; everything else is given back as it is.
    mutating func counted(_ event: TerminalEvent, at now: ContinuousClock.Instant) -> TerminalEvent {
        guard case .mouse(let mouse) = event, mouse.kind == .press(clicks: 1) else { return event }
        if let last, last.mouse == mouse, now - last.at < Self.pause {
            self.last = nil
            return .mouse(Mouse(.press(clicks: 2), at: mouse.point))
        }
        last = (mouse, now)
        return event
    }
}
