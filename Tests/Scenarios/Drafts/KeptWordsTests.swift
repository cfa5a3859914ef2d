import Emulation
import EmulationText
import Foundation
import Glibc
import Testing

@testable import thidua

@Suite("The words of a question survive a failed save")
struct KeptWordsTests {
    struct Asked: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let person: String
        /// The keys up to the question.
        let keys: String
        let words: String
        /// The title of the question.
        let title: String

        init(_ name: String, _ person: String, _ keys: String, _ title: String, words: String = "Thiếu minh chứng") {
            testDescription = name
            self.person = person
            self.keys = keys
            self.words = words
            self.title = title
        }
    }

    static let questions = [
        Asked("the reason for a return", "le-van-duc", "5r", "Trả lại: Nguyễn Thị Ước Mơ"),
        Asked("one's reason against", "le-van-duc", "5x", "Không đề nghị: Nguyễn Thị Ước Mơ"),
        Asked("a question", "le-van-duc", "5i", "Hỏi: Nguyễn Thị Ước Mơ"),
        Asked("the reason of a withdrawal", "pham-thi-dao", "4/uoc mo<enter><enter>w", "Rút: Nguyễn Thị Ước Mơ"),
        Asked("why a report goes back", "tran-thi-mai", "6/phap che<enter>r", "Trả lại báo cáo"),
        Asked("the number of a decision", "phung-quang-thinh", "5a", "Khen: Tanaka Hanae", words: "1502/QĐ-BTTTT"),
    ]
    /// The key that confirms after the words.
    private static let confirm = "<tab>1"

    /// Makes every save fail while the body runs.
    private func withoutFolder(_ story: Story, _ body: () throws -> Void) rethrows {
        let (place, aside) = (story.folder.path("workspace"), story.folder.path("aside"))
        #expect(rename(place, aside) == 0)
        try body()
        #expect(rename(aside, place) == 0)
    }

    private func drafts(_ story: Story) throws -> [String] {
        var found: [String] = []
        for folder in ["workspace/.thidua/drafts", "home/.local/state/thidua/drafts"] {
            let path = story.folder.path(folder)
            for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
                if let text = try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) { found.append(text) }
            }
        }
        return found
    }

    @Test(
        "the question stays open with them and the reason, and once there is a way they are saved", arguments: questions
    )
    func failing(_ asked: Asked) throws {
        let story = try Story(as: asked.person).press(asked.keys)
        story.type(asked.words).expect(asked.title, asked.words)
        let before = try story.files()
        withoutFolder(story) {
            story.press(Self.confirm).expect("không còn ở đó", "điều đang nhập vẫn còn", asked.title, asked.words)
        }
        #expect(try story.files() == before)
        story.press(Self.confirm).expectNo(asked.title)
        #expect(try story.files() != before)
        // Saved words are not offered again.
        try story.reopen().expectNo("Còn phần nhập dở")
    }

    @Test("the safe answer asks before it drops them, and its Enter brings them back", arguments: questions)
    func safeAnswer(_ asked: Asked) throws {
        let story = try Story(as: asked.person).press(asked.keys)
        story.type(asked.words)
        let before = try story.files()
        story.press("<tab>0").expect("Bỏ những gì đã nhập?").press("<enter>").expect(asked.title, asked.words)
        story.press("<tab>01").expectNo(asked.title, asked.words)
        #expect(try story.files() == before)
    }

    @Test("they are kept on disk while the save fails, and offered at the next start", arguments: questions)
    func kept(_ asked: Asked) throws {
        let story = try Story(as: asked.person).press(asked.keys)
        story.type(asked.words)
        withoutFolder(story) {
            story.press(Self.confirm).press(.terminate)
            #expect(story.hasQuit)
        }
        #expect(try drafts(story).contains { $0.contains(asked.words) })
        try story.reopen().expect("Còn phần nhập dở", "Chương trình đóng khi chưa lưu").expectNo("Lời ghi")
        story.press("1").expect(asked.title, asked.words)
    }

    @Test("a reason for several nominations returns by its key for those not saved, and is kept and offered")
    func many() throws {
        let story = try Story(as: "le-van-duc").press("5<tab>  r").type("Thiếu biên bản.")
        withoutFolder(story) {
            story.press(Self.confirm).expect("Trả lại: 0 xong, 2 không", "Lời đã viết vẫn còn")
            story.keep()
        }
        #expect(try drafts(story).contains { $0.contains("Thiếu biên bản.") })
        story.press("<esc>").expect("● 2 đã đánh dấu").press("r").expect("Trả lại: 2 đề nghị", "Thiếu biên bản.")
        story.press(Self.confirm).expect("Trả lại: 2 xong, 0 không")
        #expect(try story.docket(of: "Bưu điện huyện Kỳ Sơn").timeline.events.last?.note == "Thiếu biên bản.")
        try story.reopen().expectNo("Còn phần nhập dở")
    }

    @Test("a reason for several nominations is offered with those not saved")
    func manyOffered() throws {
        let story = try Story(as: "le-van-duc").press("5<tab>  r").type("Thiếu biên bản.")
        withoutFolder(story) { story.press(Self.confirm).press(.hangUp) }
        try story.reopen().expect("Lý do trả lại – 2 đề nghị").press("1").expect(
            "Trả lại: 2 đề nghị", "Thiếu biên bản.")
        // Discarded words are gone.
        story.press("<esc>1")
        try story.reopen().expectNo("Còn phần nhập dở")
    }

    /// Opens the first waiting dossier and asks for the reason of a return.
    private func asksWhy(_ terminal: PseudoTerminal) -> Bool {
        guard terminal.wait(for: "English") else { return false }
        terminal.type("5")
        guard terminal.wait(for: "trả lại") else { return false }
        terminal.settle()
        terminal.type("r")
        return terminal.wait(for: "Lý do")
    }

    @Test("during another process's long save the question waits, says so, and the words are on disk meanwhile")
    func busy() throws {
        let office = try TerminalOffice()
        let terminal = try office.open("--as", "le-van-duc", environment: ["THIDUA_KEEP_SECONDS": "10"])
        #expect(asksWhy(terminal))
        try FileManager.default.createDirectory(
            atPath: office.folder.path("workspace/.thidua"), withIntermediateDirectories: true)
        let lock = open(office.folder.path("workspace/.thidua/lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        // A signal for another test's child may interrupt the wait.
        while flock(lock, LOCK_EX) != 0, errno == EINTR {}
        terminal.type("Thiếu minh chứng")
        terminal.settle()
        terminal.type("\t")
        terminal.settle()
        terminal.type("1")
        let folder = office.folder.path("workspace/.thidua/drafts")
        func isKept() -> Bool {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.contains {
                (try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8))?.contains("Thiếu minh chứng") ?? false
            }
        }
        let before = terminal.output.count
        for _ in 0..<250 where !isKept() { terminal.take() }
        #expect(isKept())
        #expect(terminal.wait(for: "Đang đợi chương trình khác", after: before))
        #expect(terminal.wait(for: "Người khác đang ghi", after: before))
        terminal.settle()
        close(lock)
        terminal.type("\t")
        terminal.settle()
        terminal.type("1")
        for _ in 0..<250 where isKept() { terminal.take() }
        #expect(try office.files().values.contains { $0.contains(sequence: Array("Thiếu minh chứng".utf8)) })
        terminal.settle()
        terminal.type("q")
        #expect(terminal.end() == 0)
        #expect(!isKept())
    }

    @Test("the screen says that it waits for another program, and a signal ends the wait")
    func endedWhileWaiting() throws {
        let office = try TerminalOffice()
        let terminal = try office.open("--as", "le-van-duc")
        #expect(asksWhy(terminal))
        try FileManager.default.createDirectory(
            atPath: office.folder.path("workspace/.thidua"), withIntermediateDirectories: true)
        let lock = open(office.folder.path("workspace/.thidua/lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        while flock(lock, LOCK_EX) != 0, errno == EINTR {}
        terminal.type("Thiếu minh chứng")
        terminal.settle()
        terminal.type("\t")
        terminal.settle()
        terminal.type("1")
        #expect(terminal.wait(for: "Đang đợi chương trình khác"))
        let start = ContinuousClock.now
        terminal.signal(SIGTERM)
        #expect(terminal.end() == 128 + SIGTERM)
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(terminal.isCooked)
        close(lock)
        let next = try office.open("--as", "le-van-duc")
        #expect(next.wait(for: "Còn phần nhập dở"))
        #expect(next.wait(for: "Lý do trả lại"))
        next.signal(SIGKILL)
        #expect(next.end() == 128 + SIGKILL)
    }

    @Test("killed after a failed save, the program has kept them like a form")
    func killed() throws {
        let office = try TerminalOffice()
        let terminal = try office.open("--as", "le-van-duc", environment: ["THIDUA_KEEP_SECONDS": "0.2"])
        #expect(asksWhy(terminal))
        terminal.type("Thiếu minh chứng")
        terminal.settle()
        let (place, aside) = (office.folder.path("workspace"), office.folder.path("aside"))
        #expect(rename(place, aside) == 0)
        terminal.type("\t1")
        terminal.settle(tenths: 10)
        let start = terminal.output.count
        terminal.resize(columns: 81, rows: 24)
        #expect(terminal.wait(for: "Thư mục làm việc", after: start))
        #expect(terminal.wait(for: "Thiếu minh chứng", after: start))
        terminal.signal(SIGKILL)
        #expect(terminal.end() == 128 + SIGKILL)
        #expect(rename(aside, place) == 0)
        let next = try office.open("--as", "le-van-duc")
        #expect(next.wait(for: "Còn phần nhập dở"))
        next.type("1")
        #expect(next.wait(for: "Thiếu minh chứng"))
        next.signal(SIGKILL)
        #expect(next.end() == 128 + SIGKILL)
    }

    @Test("they are kept in a conflict with another person's action as well")
    func collided() throws {
        let story = try Story(as: "le-van-duc").press("5r").type("Thiếu biên bản")
        try story.elsewhere("pham-thi-dao", .note, on: "Nguyễn Thị Ước Mơ", note: "Bản gốc gửi sau.")
        story.press(Self.confirm).expect("Bạn định trả lại: “Thiếu biên bản”").keep()
        try story.reopen().expect("Lý do trả lại – Nguyễn Thị Ước Mơ").press("1").expect("Thiếu biên bản")
        story.press(Self.confirm).expect("Đã trả lại")
        try story.reopen().expectNo("Còn phần nhập dở")
    }

    @Test("words rewritten in the question and not saved replace the old ones")
    func reworded() throws {
        let story = try Story(as: "le-van-duc").press("5r").type("Thiếu biên bản")
        try story.elsewhere("pham-thi-dao", .note, on: "Nguyễn Thị Ước Mơ", note: "Bản gốc gửi sau.")
        story.press(Self.confirm).press("e").type(" gốc")
        withoutFolder(story) { story.press(Self.confirm).expect("không còn ở đó", "Thiếu biên bản gốc") }
        story.press(Self.confirm).expect("Đã trả lại")
    }

    @Test("a rule that refuses leaves them in the question with its reason")
    func refused() throws {
        let story = try Story(as: "tran-thi-mai").press("6/phap che<enter>r").type("Thiếu minh chứng")
        #expect(
            story.run("report", "return", "vu-phap-che", "q3", "--note", "Đã trả", as: "tran-thi-mai").status == .done)
        story.press(Self.confirm).expect("Trả lại báo cáo", "Thiếu minh chứng")
    }

    @Test("a cell of a list that was being edited returns with its list")
    func cell() throws {
        let keys = #"4<paste:Họ và tên\tHình thức khen thưởng\nLê Thị Ái\tGiấy><enter><c-u>Giấy khen"#
        let story = try Story(as: "nguyen-tien-dat").press(keys).expect("Giấy khen").keep()
        try story.reopen().expect("Nhập danh sách – 1 dòng").press("1").expect("Giấy khen")
        #expect(story.session.app.takesText)
    }

    @Test("the name of a view returns if the view cannot be saved")
    func view() throws {
        let story = try Story(as: "le-van-duc").press("4w").type("luu").press("<enter>").expect("Tên bộ lọc").type(
            "Việc gấp")
        let (config, aside) = (story.folder.path("config"), story.folder.path("aside"))
        _ = rename(config, aside)
        try story.folder.write([0x78], to: "config")
        story.press(Self.confirm).expect("Việc gấp", "Tên bộ lọc", "Không ghi được")
        try FileManager.default.removeItem(atPath: config)
        story.press(Self.confirm).expectNo("Tên bộ lọc")
        #expect(story.run("views").output.contains("Việc gấp"))
    }

    @Test("if their subject is gone, a message says so and their file stays")
    func nothingToAsk() throws {
        let story = try Story(as: "le-van-duc").press("5<tab>  r").type("Thiếu biên bản.").keep()
        for nominee in ["Nguyễn Thị Ước Mơ", "Bưu điện huyện Kỳ Sơn"] {
            let path = try story.path(of: story.id(of: nominee))
            try FileManager.default.removeItem(atPath: story.folder.path("workspace/\(path)"))
        }
        try story.reopen().expect("Lý do trả lại").press("1").expect("Không mở lại được", "không còn nữa")
        #expect(try drafts(story).contains { $0.contains("Thiếu biên bản.") })
    }
}
