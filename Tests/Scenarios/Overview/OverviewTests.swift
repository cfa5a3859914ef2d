import Emulation
import EmulationText
import Foundation
import TerminalKit
import Testing

@testable import thidua

@Suite("The overview answers what is due, where the sectors stand and what waits")
struct OverviewTests {
    @Test("It tells the day, the next deadline and the days left")
    func day() throws {
        try Story()
            .expect("Thứ Ba 10/09/2019", "Trước 15/09 · còn 4 ngày", "Nên gửi thứ Sáu 13/09")
            .expect("Báo cáo quý III/2019")
    }

    @Test("Each sector stands beside the unit that leads it")
    func leadUnits() throws {
        let story = try Story(size: Size(columns: 120, rows: 40))
        story.expectRow("  Bưu chính  ", "  Vụ Bưu chính  ").expectRow("  Viễn thông  ", "  Cục Viễn thông  ")
            .expectRow("  Công nghệ thông tin  ", "  Cục Tin học hóa  ")
            .expectRow("  An toàn, an ninh mạng  ", "  Cục An toàn thông tin  ")
            .expectRow("  Công nghiệp ICT  ", "  Vụ Công nghệ thông tin  ")
            .expectRow("  Thông tin, tuyên truyền  ", "  Cục Phát thanh, truyền hình và thông tin điện tử  ")
    }

    @Test("The numbers beside the states are those of the files")
    func states() throws {
        let story = try Story(size: Size(columns: 120, rows: 40))
        for (state, count) in try story.workspace().desk.tally where count > 0 {
            let name =
                state.shortPhrase(.vietnamese).prefix(1).uppercased() + state.shortPhrase(.vietnamese).dropFirst()
            let row = story.rows.first { $0.contains("\(state.sign) \(name)") }
            let shown = row?.split { !$0.isNumber }.last.flatMap { Int($0) }
            #expect(shown == count, "\(state): \(count), shown as \(row ?? "nothing")")
        }
    }

    @Test("What waits for whoever works is counted, and is what the command lists")
    func waiting() throws {
        for person in ["tran-thi-mai", "le-van-duc", "nguyen-tien-dat"] {
            let story = try Story(as: person)
            let listed = try JSON(reading: story.run("nominations", "--waiting-for", "me", "--json").output)
            story.expect("\(listed.elements.count) đề nghị chờ bạn")
                .expectRow("5 Của tôi·\(listed.elements.count)")
        }
    }

    @Test("The Department sees how many units are overdue in the quarters that are over")
    func overdue() throws {
        let story = try Story(size: Size(columns: 80, rows: 40))
        let deadlines = try JSON(reading: story.run("deadlines", "--quarter", "1", "--json").output)
        let overdue = deadlines.texts("status").count { $0 == "overdue" }
        try #require(overdue > 0)
        story.expect("\(overdue) đơn vị quá hạn báo cáo quý I/2019")
    }

    @Test("An officer is reminded of their own unit's report")
    func ownReport() throws {
        try Story(as: "le-y", size: Size(columns: 80, rows: 40))
            .expect("chưa gửi báo cáo quý III/2019, còn 4 ngày")
    }

    @Test("Every report that an officer's unit owes is named, of earlier quarters too")
    func ownEarlierReports() throws {
        try Story(as: "le-y", size: Size(columns: 80, rows: 40))
            .expect("Cục THH: báo cáo quý I/2019 quá hạn 180 ngày")
            .expect("chưa gửi báo cáo quý III/2019, còn 4 ngày")
        try Story(as: "dinh-huu-luong", size: Size(columns: 80, rows: 40))
            .expect("Bkav: báo cáo quý II/2019 quá hạn 88 ngày")
    }

    @Test("A report that was returned is not called unsent, neither to the Department nor to its unit")
    func returnedReport() throws {
        let story = try Story(size: Size(columns: 80, rows: 40))
        story.expect("85 đơn vị chưa gửi báo cáo quý III/2019; 1 bị trả lại, chưa gửi lại")
        #expect(story.run("report", "receive", "bkav", "3", as: "tran-thi-mai").status == .done)
        #expect(
            story.run("report", "return", "bkav", "3", "--note", "Thiếu số liệu", as: "tran-thi-mai").status == .done)
        try story.reopen(as: "dinh-huu-luong").expect("Bkav: báo cáo quý III/2019 bị trả lại, chưa gửi lại")
            .expectNo("chưa gửi báo cáo quý III/2019")
    }

    @Test("Reports that were due before the workspace was made are neither missing nor overdue, and can be recorded")
    func beforeWorkspace() throws {
        let folder = try TemporaryFolder()
        let now = Instant(try #require(Day("2026-11-30")), hour: 9, minute: 0)
        let world = World(
            environment: ["HOME": folder.path], login: "mai", fullName: nil, clock: { now }, ask: nil, columns: 80)
        func run(_ words: String...) -> Program.Outcome {
            Program.run(words + ["--workspace", folder.path("w"), "--lang", "vi"], in: world)
        }
        #expect(
            Program.run(["init", folder.path("w"), "--year", "2026", "--name", "Trần Thị Mai"], in: world).status
                == .done)
        func statuses() throws -> [String: String] {
            let rows = try JSON(reading: run("deadlines", "--json").output).elements.filter { $0.unit?.text == "vnpt" }
            return Dictionary(uniqueKeysWithValues: rows.map { ($0.quarter?.text ?? "", $0.status?.text ?? "") })
        }
        #expect(
            try statuses() == [
                "2026-Q1": "beforeWorkspace", "2026-Q2": "beforeWorkspace", "2026-Q3": "beforeWorkspace",
                "2026-Q4": "open",
            ])
        let told = run("deadlines", "--quarter", "2").output
        #expect(told.contains("trước khi lập sổ") && !told.contains("quá hạn") && !told.contains("thiếu"))
        let session = ScreenSession(try #require(run().launch), size: Size(columns: 120, rows: 40))
        let overview = session.draw().text
        #expect(overview.contains("Cần làm ngay") && !overview.contains("quá hạn"))
        #expect(run("report", "receive", "vnpt", "2", "--sent", "10/6/2026", "--on", "11/6/2026").status == .done)
        #expect(run("report", "receive", "viettel", "2", "--sent", "20/6/2026", "--on", "21/6/2026").status == .done)
        #expect(try statuses()["2026-Q2"] == "onTime")
        let late = run("deadlines", "--quarter", "2").output
        #expect(late.contains("trễ hạn"))
    }

    @Test(
        "The day given at the first run counts as the day a workspace was made; one that knows none counts the year whole"
    )
    func madeOn() throws {
        let folder = try TemporaryFolder()
        let now = Instant(try #require(Day("2026-11-30")), hour: 9, minute: 0)
        let world = World(
            environment: ["HOME": folder.path], login: "mai", fullName: nil, clock: { now }, ask: nil, columns: 80)
        let path = folder.path("w")
        let made = Program.run(
            ["init", path, "--year", "2026", "--name", "Trần Thị Mai", "--today", "2026-06-14"], in: world)
        #expect(made.status == .done)
        func quarters() throws -> [String?] {
            let output = Program.run(["deadlines", "--workspace", path, "--json"], in: world).output
            return try JSON(reading: output).elements.filter { $0.unit?.text == "vnpt" }.map { $0.status?.text }
        }
        #expect(try quarters() == ["beforeWorkspace", "overdue", "overdue", "open"])
        let file = path + "/workspace.plist"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("<key>madeOn</key>"))
        let old = text.replacing(/\s*<key>madeOn<\/key>\s*<string>[^<]*<\/string>/, with: "")
        try old.write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try quarters() == ["overdue", "overdue", "overdue", "open"])
    }

    /// A workspace of a year, opened on a day; made on its first working day where `fromStart`.
    private func opened(
        year: Int, on day: String, columns: Int = 80, rows: Int = 24, fromStart: Bool = false
    ) throws -> String {
        let folder = try TemporaryFolder()
        let now = Instant(try #require(Day(day)), hour: 9, minute: 0)
        let world = World(
            environment: ["HOME": folder.path], login: "mai", fullName: nil, clock: { now }, ask: nil, columns: 80)
        let today = fromStart ? ["--today", "\(year)-01-02"] : []
        let made = Program.run(
            ["init", folder.path("w"), "--year", "\(year)", "--name", "Trần Thị Mai"] + today, in: world)
        try #require(made.status == .done, "\(made.messages)")
        let told = Program.run(["deadlines", "--workspace", folder.path("w"), "--lang", "vi"], in: world).messages
        let warns = told.contains("thư mục này là của năm \(year)")
        #expect(warns == (try #require(Day(day)).year != year), "\(told)")
        let launch = try #require(Program.run(["--workspace", folder.path("w"), "--lang", "vi"], in: world).launch)
        return ScreenSession(launch, size: Size(columns: columns, rows: rows)).draw().text
    }

    @Test("On a day in another year the overview says so, with the way out, and counts no days of past years")
    func otherYear() throws {
        let past = try opened(year: 2019, on: "2026-11-30")
        #expect(past.contains("Hôm nay thuộc năm 2026, thư mục này là của năm 2019."))
        #expect(past.contains("thidua init DIR --year 2026"))
        #expect(past.contains("Trước 15/12/2019 · đã qua"))
        for nonsense in [" ngày", "quá hạn", "Nên gửi"] { #expect(!past.contains(nonsense), "\(nonsense)") }
        let narrow = try opened(year: 2019, on: "2026-11-30", columns: 40, rows: 12)
        #expect(
            narrow.contains("! Thư mục của năm 2019, nay là 2026:") && narrow.contains("thidua init DIR --year 2026"))
        let future = try opened(year: 2027, on: "2026-11-30")
        #expect(future.contains("Hôm nay thuộc năm 2026, thư mục này là của năm 2027."))
        #expect(future.contains("Trước 15/03"))
        // The last reports of a year are still gone after in the first months of the next.
        let january = try opened(year: 2025, on: "2026-01-05", fromStart: true)
        #expect(january.contains("thư mục này là của năm 2025") && january.contains("quá 22 ngày"))
    }

    @Test("In its own year a workspace shows that year's deadlines, with nothing cut off")
    func thisYear() throws {
        let shown = try opened(year: 2026, on: "2026-11-30")
        #expect(!shown.contains("thidua init"))
        #expect(shown.contains("Năm 2026 chưa có chỉ thị và bộ điều kiện"))
        #expect(shown.contains("Báo cáo quý IV/2026"))
        #expect(shown.contains("Trước 15/12 · còn 14 ngày"))
        #expect(shown.contains("Nên gửi T2 14/12 (tạm tính)"))
    }

    @Test("The day is that of Vietnam, wherever the machine stands")
    func zone() throws {
        // 17:30 on the 10th in Greenwich is half past midnight on the 11th in Hà Nội.
        let folder = try TemporaryFolder()
        let world = World(
            environment: ["HOME": folder.path, "TZ": "America/Los_Angeles"], login: "chi-mai", fullName: nil,
            clock: { Instant(seconds: 1_568_136_600) }, ask: nil, columns: 80)
        let made = Program.run(
            ["init", folder.path("workspace"), "--year", "2019", "--name", "Trần Thị Mai", "--unit", "vu-tdkt"],
            in: world)
        try #require(made.status == .done, "\(made.messages)")
        let opened = Program.run(["--workspace", folder.path("workspace"), "--lang", "vi"], in: world)
        let session = ScreenSession(try #require(opened.launch), size: Size(columns: 80, rows: 24))
        #expect(session.draw().text.contains("Thứ Tư 11/09/2019"))
        #expect(session.draw().text.contains("còn 3 ngày"))
    }
}
