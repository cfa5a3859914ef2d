import Emulation
import EmulationStore
import EmulationText
import EmulationTUI
import Foundation
import TerminalKit

/// Draws screens of the sample on its own day, always the same ones.
struct PictureBook {
    private let workspace: Workspace
    private let world: World
    private var session: ScreenSession?
    private var language = Language.vietnamese

    /// Nine in the morning of the sample's day, in Vietnam.
    private static let moment = Instant(seconds: 1_568_080_800)

    /// A book over a copy of the sample in `folder`, which nothing is written to.
    init(in folder: String) throws(GuideError) {
        // Neither the environment nor the clock of the machine is to be seen in a picture.
        world = World(environment: [:], login: "can-bo", fullName: nil, clock: { Self.moment }, ask: nil)
        do throws(Failure) {
            _ = try WorkspaceMaking.makeSample(at: folder, in: world)
            workspace = try attempt { () throws(WorkspaceError) in
                try Workspace.open(folder, access: .rehearsal)
            }
        } catch {
            throw .failed(error.reason(.english))
        }
    }

    /// What the sample goes by.
    var rulebook: Rulebook { workspace.rulebook }

    /// Sits somebody down before a fresh copy of the sample.
    mutating func begin(_ size: Size, _ language: Language, _ person: String) throws(GuideError) {
        guard let me = Person.ID(person).flatMap(rulebook.person) else { throw .person(person) }
        let time = Timekeeper(clock: world.clock, given: nil, settings: rulebook.settings)
        let seat = Seat(workspace: workspace, me: me, login: world.login, time: time)
        do throws(Failure) {
            session = ScreenSession(
                try Launch(seat, language, environment: world.environment), size: size, drawingFrom: Dice())
        } catch {
            throw .failed(error.reason(.english))
        }
        self.language = language
    }

    /// Presses keys and gives the lines of a document: the keys as people read them, then the screen.
    mutating func picture(_ keys: String) throws(GuideError) -> [String] {
        let words = try press(keys)
        guard let session else { throw .nothingBefore(keys) }
        let screen = session.draw().text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let told = words.isEmpty ? [] : ["", words]
        return told + ["", "```text"] + screen + ["```", ""]
    }

    /// Presses keys and gives them as people read them.
    @discardableResult
    mutating func press(_ keys: String) throws(GuideError) -> String {
        guard session != nil else { throw .nothingBefore(keys) }
        var words = KeyWords(language)
        do throws(KeyScriptError) {
            for event in try KeyScript.parse(keys) {
                words.add(event, isText: session?.app.takesText ?? false)
                _ = session?.take(event)
                while session?.isWorking == true { _ = session?.work() }
            }
        } catch {
            throw .keys(error.token)
        }
        return words.text
    }

    /// The key tables of the screen as it is.
    var keyMap: KeyMap<String> { session?.app.keyMap ?? KeyMap(groups: []) }
}

/// The same letters of new identifiers in every picture.
private struct Dice: RandomNumberGenerator, Sendable {
    private var state: UInt64 = 5

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
