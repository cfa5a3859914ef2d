import Emulation
import EmulationTUI
import EmulationText
import Foundation
import TerminalKit
import EmulationStore
import Synchronization
import Testing

@testable import thidua

/// The screens without a terminal.
struct ScreenTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func launch(as person: String) throws -> Launch {
        var call = try Call(GlobalOptions.parse(["--as", person, "--workspace", office.path]), in: office.world())
        call.status = .done
        return try Launch(call.sit(), call.language, environment: [:])
    }

    @Test("the screen is printed at the size asked for, in the language asked for")
    func printing() {
        let outcome = office("screen", "--size", "100x30", "--lang", "en")
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(outcome.status == .done)
        #expect(lines.count == 31)
        #expect(lines.allSatisfy { TextWidth.columns(of: String($0)) <= 100 })
        #expect(outcome.output.contains("Overview"))
        #expect(office("screen").output.contains("Tổng quan"))
    }

    @Test("keys change the screen; ASCII and colours are at hand")
    func looks() {
        #expect(office("screen", "--keys", "4").output != office("screen").output)
        #expect(office("screen", "--ascii").output.utf8.allSatisfy { $0 < 0x80 })
        #expect(office("screen", "--ansi", environment: ["NO_COLOR": "1"]).output.contains("\u{1B}["))
        #expect(!office("screen").output.contains("\u{1B}"))
    }

    @Test("a rehearsal changes nothing on disk, and with write it does")
    func rehearsal() throws {
        let before = office.files
        let keys = "5a"
        #expect(office("screen", "--as", "le-van-duc", "--keys", keys).status == .done)
        #expect(office.files == before)
        #expect(office("screen", "--as", "le-van-duc", "--keys", keys, "--write").status == .done)
        #expect(office.files != before)
        #expect(office("check").status == .done)
    }

    @Test("the sample can be tried where there is no workspace, and is gone afterwards")
    func trying() throws {
        let bare = try TestOffice()
        let outcome = bare("screen", "--sample")
        #expect(outcome.status == .done)
        #expect(outcome.output.contains("10/09"))
        #expect(bare("screen").status == .noInput)
    }

    @Test("the demo stands at its own day in a folder of its own, or in the one to be kept")
    func demo() throws {
        let outcome = office("demo")
        let launch = try #require(outcome.launch)
        let folder = try #require(launch.folderToRemove)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(launch.seat.today == Day(year: 2019, month: 9, day: 10))
        #expect(launch.me == "tran-thi-mai")
        let place = office.beside("kept")
        #expect(office("demo", "--keep", place).launch?.folderToRemove == nil)
        #expect(FileManager.default.fileExists(atPath: place + "/workspace.plist"))
        #expect(office("demo", "--keep", place).status == .cannotCreate)
    }

    @Test(
        "the screens begin on the section asked for, and a word that names none ends with 64",
        arguments: Section.allCases)
    func opening(_ section: Section) throws {
        let outcome = office("--open", section.word)
        let launch = try #require(outcome.launch, "\(outcome.messages)")
        var usual = launch
        usual.section = nil
        let size = Size(columns: 80, rows: 24)
        var typed = ScreenSession(usual, size: size)
        _ = typed.take(.key(.character(Character("\(section.rawValue)"))))
        #expect(ScreenSession(launch, size: size).draw() == typed.draw())
        #expect(office("--open", "\(section.word)s").status == .usage)
    }

    @Test("what another changed in between is noticed, and nothing is written over it")
    func conflicts() throws {
        var session = ScreenSession(try launch(as: "le-van-duc"), size: Size(columns: 100, rows: 30))
        _ = session.take(.key(.character("5")))
        let queue = objects(try office.json("nominations", "--waiting-for", "le-van-duc"))
        let first = try #require(queue.first?["id"] as? String)
        #expect(office("act", "return", first, "--note", "Nhanh hơn.", "--as", "le-van-duc").status == .done)
        let before = office.files
        _ = session.take(.key(.character("a")))
        #expect(session.draw().text.contains("thay đổi ở nơi khác"))
        #expect(office.files == before)
    }

    @Test("while nothing happens what others did comes in by itself")
    func catchingUp() throws {
        var session = ScreenSession(try launch(as: "le-van-duc"), size: Size(columns: 100, rows: 30))
        let before = session.draw().text
        let id = try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--submit")
        _ = session.catchUp()
        #expect(session.draw().text != before)
        #expect(object(try office.json("show", id))["state"] as? String == "submitted")
    }

    @Test("leaving and the terminal's wishes are told apart")
    func wishes() throws {
        var session = ScreenSession(try launch(as: "tran-thi-mai"), size: Size(columns: 80, rows: 24))
        #expect(session.take(.key(.control("l"))) == [.redraw])
        #expect(session.take(.suspend) == [.suspend])
        #expect(session.take(.key(.character("q"))) == [.quit])
        #expect(session.take(.hangUp) == [.quit])
    }

    @Test("the language chosen on screen is handed to be remembered")
    func remembering() throws {
        let kept = Mutex<Choice?>(nil)
        var session = ScreenSession(try launch(as: "tran-thi-mai"), size: Size(columns: 80, rows: 24)) {
            choice throws(WorkspaceError) in kept.withLock { $0 = choice }
        }
        _ = session.take(.key(.function(2)))
        #expect(kept.withLock { $0 } == .language(.english))
        #expect(session.draw().text.contains("Overview"))
    }
}
