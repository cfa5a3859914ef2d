/// What one program showed of itself from outside, on a terminal of 120×40. Times in milliseconds.
struct Visit: Codable, Sendable {
    /// From its start to the last byte of the first full screen.
    var start = 0.0
    /// From a key to the last byte of what it paints.
    var down: Figure?
    var pageDown: Figure?
    /// A letter typed into the search, where that is a list at once.
    var letter: Figure?
    /// The bytes it wrote for one ↓: the median.
    var bytes = 0
    /// The most memory it held, in bytes.
    var peak = 0

    /// How many keys are timed in one round, and how many rounds.
    private static let keys = 1000
    private static let rounds = 3

    /// Starts a program, and presses its keys where asked; nil where it does not come to its first screen.
    init?(_ program: PeerProgram, rows: Int, pressing: Bool = false) {
        let began = Pseudoterminal.now
        guard let terminal = Pseudoterminal(program.words, environment: program.environment) else { return nil }
        defer { terminal.end(by: "q") }
        guard terminal.read(until: program.ready, quiet: 150, seconds: 600) else { return nil }
        start = terminal.lastByte - began
        if pressing {
            // At the end of a list, where neomutt opens, keys down paint next to nothing.
            if let first = program.first, Self.press(first, terminal) == nil { return nil }
            let (down, bytes) = Self.best(terminal, program.down, program.up, turningAfter: max(1, rows - 2))
            self.down = down
            self.bytes = bytes
            pageDown = Self.best(terminal, program.pageDown, program.pageUp, turningAfter: max(1, rows / 45)).0
            if program.isSearching { letter = Self.letters(terminal) }
        }
        peak = terminal.peak
    }

    /// The one of several with the middle start; nil of none.
    static func middle(of visits: [Visit]) -> Visit? {
        visits.isEmpty ? nil : visits.sorted { $0.start < $1.start }[visits.count / 2]
    }

    /// The best of some rounds, and the bytes of one key: the one with the lowest p99, which whatever else the machine
    /// does disturbs most, while medians of all rounds are alike.
    private static func best(
        _ terminal: Pseudoterminal, _ key: String, _ back: String, turningAfter turn: Int
    ) -> (Figure, bytes: Int) {
        var best: Figure?
        var bytes: [Int] = []
        var pressed = 0
        for _ in 0..<rounds {
            var series = Series()
            for _ in 0..<keys {
                // At the end of the list a key paints nothing.
                let isBack = (pressed / turn) % 2 == 1
                pressed += 1
                if let time = press(isBack ? back : key, terminal) {
                    series.add(time)
                    bytes.append(terminal.output.count)
                }
            }
            let figure = series.figure
            if best.map({ figure.p99 < $0.p99 }) ?? true { best = figure }
        }
        bytes.sort()
        return (best ?? Series().figure, bytes.isEmpty ? 0 : bytes[bytes.count / 2])
    }

    /// How long a line takes through a terminal on which `cat` gives it back: what no program can do better, and how
    /// unevenly the machine does it.
    static func echo(in environment: [String: String]) -> Figure? {
        guard let terminal = Pseudoterminal(["cat"], environment: environment) else { return nil }
        defer { terminal.end(by: "\u{4}") }
        var series = Series()
        for _ in 0..<keys {
            if let time = press("x\n", terminal) { series.add(time) }
        }
        return series.figure
    }

    private static func letters(_ terminal: Pseudoterminal) -> Figure {
        var series = Series()
        for text in Screens.words {
            terminal.type("/")
            terminal.read(quiet: 50, first: 500)
            for letter in text {
                if let time = press(String(letter), terminal) { series.add(time) }
            }
            terminal.type("\u{1B}")
            terminal.read(quiet: 100, first: 500)
        }
        return series.figure
    }

    /// How long a key takes until the last byte it causes; nil where it causes none.
    private static func press(_ key: String, _ terminal: Pseudoterminal) -> Double? {
        terminal.output = []
        let start = Pseudoterminal.now
        terminal.type(key)
        return terminal.read(quiet: 3, first: 1000) ? terminal.lastByte - start : nil
    }
}
