import CTerminal
import Foundation

/// The real terminal. One at a time, on the main thread, which alone may touch curses; ``close()`` gives the terminal
/// back, and so do a crash and the end of the process.
@MainActor
public final class CursesTerminal: Screen {
    /// How to take the terminal.
    public struct Options: Sendable {
        /// The environment: `TERM`, `NO_COLOR`, `ESCDELAY`.
        public var environment: [String: String]
        /// The entry of the terminal database to open; `nil` for that of `TERM`.
        public var entry: String?
        /// How to show things; without UTF-8 it is plain ASCII whatever is said.
        public var appearance: Appearance
        /// Where a crash appends its report (created with mode 0600); `nil` for none.
        public var crashReportPath: String?

        /// Options; what is not said comes from the process and the terminal.
        public init(
            environment: [String: String] = ProcessInfo.processInfo.environment, entry: String? = nil,
            appearance: Appearance = Appearance(), crashReportPath: String? = nil
        ) {
            self.environment = environment
            self.entry = entry
            self.appearance = appearance
            self.crashReportPath = crashReportPath
        }
    }

    /// The size of the window in cells.
    public private(set) var size: Size
    /// Whether only ASCII is drawn, by choice or because no UTF-8 locale could be had.
    public var isASCII: Bool { !isUTF8 || appearance.isASCII }
    /// How things are shown.
    public private(set) var appearance: Appearance

    private let isUTF8: Bool
    private let clipboard: Clipboard
    private var painter: ScreenPainter
    private var decoder: InputDecoder
    private var queue = InputQueue()
    private var buffer = [UInt8](repeating: 0, count: 4096)
    private var lastInput = ContinuousClock.now
    /// The time at which the incomplete sequence began; nil if there is none.
    private var sequenceStart: ContinuousClock.Instant?
    private var windowChanged = false
    private var isOpen = true
    private var isGone = false
    private let escapeDelay: Duration

    /// How long a paste may pause before it counts as ended.
    private static let pastePause = Duration.seconds(1)
    /// The longest pause between two pieces of a sequence, and the longest time for a whole one.
    private static let sequencePause = Duration.seconds(1)
    private static let longestSequence = Duration.seconds(2)
    /// The time to wait after bytes that may begin a terminal's answer or may be Alt with a letter.
    private static let introducerPause = Duration.milliseconds(150)

    /// True if the terminal has taken the last grid presented.
    public private(set) var isPainted = false

    /// The arrival of the event that ``next(timeout:)`` returned last.
    public private(set) var arrival = Arrival.painted

    /// Takes the terminal: raw input, alternate screen, bracketed paste, signal handlers.
    /// - Throws: ``TerminalError`` when this is no terminal or not one that can be drawn on; it is untouched then.
    public init(options: Options = Options()) throws(TerminalError) {
        let term = options.environment["TERM"] ?? ""
        guard ct_is_tty() else { throw .notATerminal }
        guard !term.isEmpty else { throw .unknownTerminal(term) }
        isUTF8 = ct_use_utf8_locale()
        appearance = options.appearance
        clipboard = Clipboard(environment: options.environment)
        switch Int(ct_check_term(term)) {
        case CT_OPENED: break
        case CT_NOT_ADDRESSABLE: throw .dumbTerminal(term)
        default: throw .unknownTerminal(term)
        }
        ct_tty_save()
        guard ct_signals_install(options.crashReportPath) else { throw .failed(term) }
        guard Int(ct_open(options.entry ?? term)) == CT_OPENED else {
            ct_signals_remove()
            throw .failed(term)
        }
        decoder = InputDecoder(sequences: TerminalCapabilities.keySequences())
        appearance.isASCII = !isUTF8 || appearance.isASCII
        painter = ScreenPainter(appearance)
        escapeDelay = .milliseconds(options.environment["ESCDELAY"].flatMap { Int($0) } ?? 25)
        size = Self.windowSize() ?? Size(columns: 80, rows: 24)
        ct_resize(Int32(size.rows), Int32(size.columns))
        arm()
    }

    /// Shows the grid: only what differs from the last one is sent. The real cursor goes to the grid's, or is hidden.
    public func present(_ grid: Grid) {
        // While the terminal has not taken the last paint, the next one waits; the newest grid is presented then.
        isPainted = false
        guard isOpen, ct_flush() else { return }
        painter.present(grid, size: size)
        // A paint that is still waiting has not been seen.
        isPainted = ct_flush()
        guard isPainted else { return }
        // What lies in the terminal now was typed before anybody can have seen this. A flood stays there until what was
        // read before is told.
        let hasInput = Int(ct_wait(0)) & CT_INPUT != 0
        let leavesInput = hasInput && !queue.isEmpty
        if hasInput && !leavesInput { takeInput(isThere: true) }
        queue.notePaint(leavingInput: leavesInput)
    }

    /// Gets a grid ready that is likely to be presented next: the paint waits in memory, and is dropped where another
    /// one comes.
    public func prepare(_ grid: Grid) {
        guard isOpen, ct_flush() else { return }
        painter.prepare(grid, size: size)
    }

    /// Shows things in another way from now on.
    public func adopt(_ wanted: Appearance) {
        var wanted = wanted
        wanted.isASCII = !isUTF8 || wanted.isASCII
        guard isOpen, wanted != appearance else { return }
        let hadMouse = appearance.hasMouse
        appearance = wanted
        painter.takeBack(size: size)
        painter = ScreenPainter(wanted)
        ct_repaint_all()
        if hadMouse, !wanted.hasMouse { write(TerminalCapabilities.mouseOff) }
        arm()
    }

    /// Hands text to the user's clipboard.
    /// - Returns: whether it was sent; a terminal that may print it instead gets nothing. Whether it arrived, no terminal
    ///   tells.
    public func copy(_ text: String) -> Bool {
        guard isOpen, let sequence = clipboard.sequence(for: text) else { return false }
        write(sequence)
        return true
    }

    /// Sends everything anew, for a screen that something else wrote on.
    public func repaintAll() {
        guard isOpen else { return }
        painter.takeBack(size: size)
        ct_repaint_all()
        let grid = painter.shown
        painter.forget()
        if let grid { painter.present(grid, size: size) }
    }

    /// The next event, waiting at most `milliseconds` (`nil`: as long as it takes, 0: not at all). To paint once for a
    /// burst of input, ask with 0 until `.idle` before presenting; `.idle` comes earlier where the terminal has taken a
    /// paint that waited. Once the terminal is gone or closed, each call gives `.hangUp`.
    public func next(timeout milliseconds: Int?) -> TerminalEvent {
        guard isOpen else { return .hangUp }
        let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
        while true {
            // What is told already comes first: a flood waits in the terminal, not in memory.
            let isTold = windowChanged || isGone || !queue.isEmpty
            let flags = Int(ct_wait(isTold ? 0 : Self.milliseconds(from: .now, to: waitsUntil(deadline))))
            if flags & CT_SIGNAL != 0 { takeSignals() }
            if flags & CT_GONE != 0 && flags & CT_INPUT == 0 { isGone = true }
            if queue.isEmpty { takeInput(isThere: flags & CT_INPUT != 0) }
            if let event = takeEvent() { return event }
            if isGone {
                // A caller that goes on all the same shall not burn the processor.
                Thread.sleep(forTimeInterval: 0.05)
                return .hangUp
            }
            if flags & CT_TAKEN != 0 { return .idle }
            if let deadline, ContinuousClock.now >= deadline { return .idle }
        }
    }

    /// Whether the program was asked to end or the terminal is gone. What came is still told by ``next(timeout:)``.
    public var isAskedToEnd: Bool {
        guard isOpen else { return true }
        if Int(ct_wait(0)) & CT_SIGNAL != 0 { takeSignals() }
        return isGone || queue.holds { $0 == .terminate || $0 == .hangUp }
    }

    /// Whether nothing has come that ``next(timeout:)`` would tell.
    public var isIdle: Bool { queue.isEmpty && !windowChanged && ct_wait(0) == 0 }

    /// When to look again though nothing came: a lone Escape may be the beginning of a key.
    private func waitsUntil(_ deadline: ContinuousClock.Instant?) -> ContinuousClock.Instant? {
        guard decoder.isWaiting else { return deadline }
        return deadline.map { min($0, settlesAt) } ?? settlesAt
    }

    /// The time at which the bytes so far count as complete.
    private var settlesAt: ContinuousClock.Instant {
        switch decoder.waiting {
        case .nothing, .key: lastInput + escapeDelay
        case .introducer: lastInput + max(escapeDelay, Self.introducerPause)
        case .paste: lastInput + Self.pastePause
        case .sequence:
            min(lastInput + Self.sequencePause, (sequenceStart ?? lastInput) + Self.longestSequence)
        }
    }

    /// Gives the terminal back, stops the process group as Ctrl-Z does, and takes the terminal again when it goes on.
    /// The event `.resumed` follows if it really stopped.
    public func suspend() {
        outside { ct_stop() }
    }

    /// Runs something that needs the terminal for itself, such as an editor, and paints the screen anew afterwards.
    public func outside<Result>(_ body: () throws -> Result) rethrows -> Result {
        guard isOpen else { return try body() }
        release()
        defer { retake() }
        return try body()
    }

    /// Gives the terminal back as it was. Further calls do nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        release()
        ct_signals_remove()
    }

    private func arm() {
        TerminalCapabilities.leaveSequence(hasMouse: appearance.hasMouse).withUnsafeBytes { bytes in
            ct_set_leave_sequence(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        write(TerminalCapabilities.pasteOn + (appearance.hasMouse ? TerminalCapabilities.mouseOn : ""))
    }

    private func release() {
        painter.takeBack(size: size)
        write(TerminalCapabilities.pasteOff + (appearance.hasMouse ? TerminalCapabilities.mouseOff : ""))
        ct_leave()
        ct_set_leave_sequence(nil, 0)
        ct_tty_restore()
    }

    private func retake() {
        painter.takeBack(size: size)
        ct_resume()
        arm()
        windowChanged = true
        repaintAll()
    }

    private func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { ct_write($0.baseAddress, $0.count) }
        }
    }

    private func takeSignals() {
        while case let signal = Int(ct_next_signal()), signal != 0 {
            switch signal {
            case CT_SIG_RESIZE: windowChanged = true
            case CT_SIG_HANGUP: queue.take(signal: .hangUp)
            case CT_SIG_TERMINATE: queue.take(signal: .terminate)
            case CT_SIG_INTERRUPT: queue.take(signal: .key(.control("c")))
            case CT_SIG_SUSPEND: queue.take(signal: .suspend)
            case CT_SIG_CHILD: break
            default:
                // After a stop that was not ours the shell may have changed the tty and written on the screen.
                retake()
                queue.take(signal: .resumed)
            }
        }
    }

    private func takeInput(isThere: Bool) {
        var isThere = isThere
        var got = false
        // A flood of input must not keep signals and painting waiting.
        for _ in 0..<64 where isThere && !isGone {
            let count = Int(ct_read(&buffer, buffer.count))
            if count < 0 { isGone = true }
            guard count > 0 else { break }
            got = true
            decoder.feed(buffer.prefix(count))
            isThere = count == buffer.count && Int(ct_wait(0)) & CT_INPUT != 0
        }
        let now = ContinuousClock.now
        if got { lastInput = now }
        // A sequence that takes too long counts as ended, even if more bytes came.
        let isLate = decoder.waiting == .sequence && sequenceStart.map { now - $0 >= Self.longestSequence } ?? false
        let settled = isGone || isLate || (!got && decoder.isWaiting && now >= settlesAt)
        queue.take(decoder.events(settled: settled), at: now, hasRead: got)
        sequenceStart = decoder.waiting == .sequence ? sequenceStart ?? now : nil
    }

    private func takeEvent() -> TerminalEvent? {
        if windowChanged {
            windowChanged = false
            // A terminal that shrank and grew again has the same size and has lost what was on it.
            if let now = Self.windowSize() {
                painter.takeBack(size: size)
                size = now
                ct_resize(Int32(now.rows), Int32(now.columns))
                painter.forget()
                arrival = .painted
                return .resize(now)
            }
        }
        guard let next = queue.next() else { return nil }
        arrival = next.arrival
        return next.event
    }

    private static func windowSize() -> Size? {
        var rows: Int32 = 0
        var columns: Int32 = 0
        return ct_window_size(&rows, &columns) ? Size(columns: Int(columns), rows: Int(rows)) : nil
    }

    /// Rounded up, so that waiting ends after the moment and not just before it; negative for no end.
    private static func milliseconds(from now: ContinuousClock.Instant, to until: ContinuousClock.Instant?) -> Int32 {
        guard let until else { return -1 }
        let parts = (until - now).components
        let wait = parts.seconds * 1000 + (parts.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(clamping: max(0, wait))
    }
}
