import Emulation
import EmulationStore
import EmulationText
import TerminalKit
import Testing

@testable import thidua

/// Somebody at work before a fresh copy of the sample: keys in, screens and files out.
///
/// Every screen that is drawn on the way is held against ``ScreenRules``.
final class Story {
    /// The folder with the workspace and with what the program keeps for its user.
    let folder: TemporaryFolder
    /// The time in the story: 10 September 2019 at nine in Vietnam, a minute later with every burst of keys.
    let clock: StoryClock
    /// The screens as they are open.
    private(set) var session: ScreenSession
    /// The keys pressed so far; what is written into fields is not counted.
    private(set) var keysPressed = 0
    /// The letters written into fields so far.
    private(set) var lettersTyped = 0
    /// The pastes so far.
    private(set) var pastes = 0
    /// The keys pressed that only the help named, see ``pressShown(_:sourceLocation:)``.
    var keysFromHelp = 0
    /// What was wrong with the screens so far.
    private(set) var faults: [String] = []
    /// Whether the screens were left.
    private(set) var hasQuit = false
    /// The number of requests to suspend the program.
    private(set) var suspensions = 0
    /// Whether a long work goes on by itself between keys, else only by ``work(sourceLocation:)``.
    var worksAlone = true
    private var seating: Seating
    /// Another session of the workspace, which only looks; kept since opening takes long.
    var reader: Workspace?
    /// Rows that were found to be whole already.
    private var wholeRows: Set<String> = []

    private struct Seating {
        var person: String?
        var size: Size
        var language: Language?
        var today: String?
        var environment: [String: String]
        var login: String
        var seed: UInt64?
    }

    /// Opens the screens.
    /// - Parameters:
    ///   - person: who works; somebody of the Department where nobody is named.
    ///   - language: nil for the one that the user chose.
    ///   - seed: where the program's random letters come from; nil for the system.
    ///   - prepare: what is done to the files of the sample before.
    init(
        as person: String? = nil, size: Size = Size(columns: 80, rows: 24), language: Language? = .vietnamese,
        today: String? = nil, environment: [String: String] = [:], login: String = "can-bo",
        seed: UInt64? = nil, prepare: (inout [String: [UInt8]]) throws -> Void = { _ in }
    ) throws {
        folder = try TemporaryFolder()
        clock = StoryClock(Instant(seconds: 1_568_080_800))
        var files = try Sample.files.get()
        try prepare(&files)
        for (path, bytes) in files { try folder.write(bytes, to: "workspace/\(path)") }
        var variables = ["HOME": folder.path("home"), "XDG_CONFIG_HOME": folder.path("config")]
        variables.merge(environment) { $1 }
        seating = Seating(
            person: person, size: size, language: language, today: today, environment: variables, login: login,
            seed: seed)
        session = try Self.open(seating, folder, clock)
    }

    private init(beside story: Story, _ seating: Seating) throws {
        folder = story.folder
        clock = story.clock
        self.seating = seating
        session = try Self.open(seating, folder, clock)
    }

    private static func open(
        _ seating: Seating, _ folder: TemporaryFolder, _ clock: StoryClock
    ) throws -> ScreenSession {
        var arguments = ["--workspace", folder.path("workspace")]
        if let person = seating.person { arguments += ["--as", person] }
        if let language = seating.language { arguments += ["--lang", language.rawValue] }
        if let today = seating.today { arguments += ["--today", today] }
        let outcome = Program.run(arguments, in: world(seating, clock))
        let launch = try #require(outcome.launch, "the screens do not open: \(outcome.messages)")
        let environment = seating.environment
        let letters: any RandomNumberGenerator & Sendable =
            if let seed = seating.seed { SeededGenerator(seed: seed) } else { SystemRandomNumberGenerator() }
        return ScreenSession(launch, size: seating.size, drawingFrom: letters) { (choice) throws(WorkspaceError) in
            try Preferences.remember(choice, environment: environment)
        }
    }

    private static func world(_ seating: Seating, _ clock: StoryClock) -> World {
        World(
            environment: seating.environment, login: seating.login, fullName: nil, clock: { clock.now }, ask: nil,
            columns: 80)
    }

    /// Runs a command on the story's workspace, in Vietnamese and as whoever works unless the words say otherwise.
    func run(_ words: String..., as person: String? = nil) -> Program.Outcome {
        run(words, as: person)
    }

    /// Runs a command, as above.
    func run(_ words: [String], as person: String? = nil) -> Program.Outcome {
        var arguments = words + ["--workspace", folder.path("workspace")]
        if !words.contains("--lang") { arguments += ["--lang", "vi"] }
        if let person = person ?? seating.person { arguments += ["--as", person] }
        return Program.run(arguments, in: Self.world(seating, clock))
    }

    /// Closes the program and opens it anew, with what the user chose and, where they are named, another person, size or
    /// day.
    @discardableResult
    func reopen(as person: String? = nil, size: Size? = nil, today: String? = nil) throws -> Story {
        seating.person = person ?? seating.person
        seating.size = size ?? seating.size
        seating.today = today ?? seating.today
        // The letters of another session are other letters: an event's id never comes twice.
        seating.seed = seating.seed.map { $0 &+ 1 }
        // The system lets a program's locks go, however it ends.
        session.end()
        session = try Self.open(seating, folder, clock)
        hasQuit = false
        return self
    }

    /// Presses keys, written as for `thidua screen --keys`.
    @discardableResult
    func press(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        do throws(KeyScriptError) {
            let reads = try KeyScript.reads(keys)
            keysPressed += reads.reduce(0) { $0 + $1.count }
            take(reads, sourceLocation)
        } catch {
            Issue.record("no such key: \(error.token)", sourceLocation: sourceLocation)
        }
        return self
    }

    /// Presses one key, or lets the terminal tell something else.
    @discardableResult
    func press(_ event: TerminalEvent, sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        keysPressed += 1
        take([[event]], sourceLocation)
        return self
    }

    /// Writes text letter by letter into whatever has the focus.
    @discardableResult
    func type(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        lettersTyped += text.count
        take(text.map { [.key(.character($0))] }, sourceLocation)
        return self
    }

    /// Pastes text.
    @discardableResult
    func paste(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        pastes += 1
        take([[.paste(text)]], sourceLocation)
        return self
    }

    /// Looks at the files again, as the program does by itself while nothing happens.
    @discardableResult
    func catchUp(sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        _ = session.catchUp()
        hold(sourceLocation)
        return self
    }

    /// Keeps what is being typed, as the program does by itself every few seconds.
    @discardableResult
    func keep(sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        session.keep()
        hold(sourceLocation)
        return self
    }

    /// Another program on the same workspace, beside this one.
    func beside(as person: String? = nil, size: Size? = nil, login: String? = nil) throws -> Story {
        var other = seating
        other.person = person ?? seating.person
        other.size = size ?? seating.size
        other.login = login ?? seating.login
        return try Story(beside: self, other)
    }

    /// Goes on as another person, by the switch of the program.
    @discardableResult
    func become(_ person: String, sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        let rulebook = session.app.model.office.rulebook
        guard let name = Person.ID(person).flatMap(rulebook.person)?.name else {
            Issue.record("nobody is called \(person)", sourceLocation: sourceLocation)
            return self
        }
        press("<f3>", sourceLocation: sourceLocation)
        type(name, sourceLocation: sourceLocation)
        press("<enter>", sourceLocation: sourceLocation)
        seating.person = person
        return expectTitle(name, sourceLocation: sourceLocation)
    }

    /// Takes the reads one after another; nothing is painted between the events of one read.
    private func take(_ reads: [[TerminalEvent]], _ sourceLocation: SourceLocation) {
        clock.pass(seconds: 60)
        for read in reads {
            if hasQuit {
                Issue.record("keys after the program was left", sourceLocation: sourceLocation)
                return
            }
            session.take(read: read) { session, wishes in
                if wishes.contains(.quit) { hasQuit = true }
                if wishes.contains(.suspend) { suspensions += 1 }
                return !hasQuit
            }
            hold(sourceLocation)
            // Nobody waits for a long work unless the story stops it.
            while session.isWorking, worksAlone {
                _ = session.work()
                hold(sourceLocation)
            }
        }
    }

    /// Does one part of a long work that goes on.
    @discardableResult
    func work(sourceLocation: SourceLocation = #_sourceLocation) -> Story {
        #expect(session.isWorking, sourceLocation: sourceLocation)
        _ = session.work()
        hold(sourceLocation)
        return self
    }

    private func hold(_ sourceLocation: SourceLocation) {
        let grid = session.draw()
        var found: [String] = []
        for number in 0..<grid.size.rows {
            let row = grid.row(number).map(\.text).joined()
            guard wholeRows.insert("\(grid.size.columns) \(row)").inserted else { continue }
            found += ScreenRules.violations(in: row, columns: grid.size.columns).map { "row \(number) \($0)" }
        }
        found += ScreenRules.violations(besideRowsOf: grid)
        for violation in found { Issue.record("\(violation)", sourceLocation: sourceLocation) }
        faults += found
    }
}
