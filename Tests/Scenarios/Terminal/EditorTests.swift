import Foundation
import Testing

@Suite("The user's own editor")
struct EditorTests {
    /// An officer before the achievements of a new nomination, with this script for an editor.
    private func writing(
        _ script: String, with office: TerminalOffice, environment: [String: String] = [:]
    ) throws -> PseudoTerminal {
        try office.folder.write(Array("#!/bin/sh\n\(script)\n".utf8), to: "editor")
        chmod(office.folder.path("editor"), 0o700)
        let variables = ["EDITOR": office.folder.path("editor")].merging(environment) { $1 }
        let terminal = try office.open("--as", "pham-thi-dao", "--mouse", environment: variables)
        #expect(terminal.wait(for: "English"))
        terminal.type("4n")
        #expect(terminal.wait(for: "Đề nghị mới"))
        terminal.type(String(repeating: "\t", count: 9) + "Giảm chi phí")
        #expect(terminal.wait(for: "Giảm chi phí"))
        terminal.settle()
        return terminal
    }

    private func leave(_ terminal: PseudoTerminal) {
        terminal.type("\u{1B}")
        terminal.settle()
        terminal.type("1")
        terminal.settle()
        terminal.type("q")
        #expect(terminal.end() == 0)
        #expect(terminal.isCooked)
    }

    @Test("it has the terminal to itself, and what it leaves is taken line by line, cleaned")
    func writes() throws {
        let office = try TerminalOffice()
        let home = office.folder.path("")
        let script = """
            stat -c %a "$1" > \(home)mode; stty -a > \(home)tty; cp "$1" \(home)given
            ps -o pgid= -o tpgid= -p $$ > \(home)group
            printf 'Giảm chi phí 32 %%\\n\\n  Phát \\033[31mtại chỗ\\t\\n' > "$1"
            """
        let terminal = try writing(script, with: office)
        let before = terminal.output.count
        terminal.type("\u{1B}OS")
        #expect(terminal.wait(for: "Đã lấy nội dung", after: before))
        terminal.settle()
        let written = String(decoding: terminal.output[before...], as: UTF8.self)
        let off = try #require(written.firstRange(of: "\u{1B}[?1000l"))
        let on = try #require(written.firstRange(of: "\u{1B}[?1000h"))
        #expect(off.lowerBound < on.lowerBound)
        #expect(written.contains("\u{1B}[?2004l") && written.contains("\u{1B}[?2004h"))
        #expect(written.contains("32 %") && written.contains("Phát [31mtại chỗ"))
        func text(_ name: String) throws -> String {
            try String(contentsOfFile: office.folder.path(name), encoding: .utf8)
        }
        #expect(try text("mode") == "600\n")
        #expect(try text("tty").contains(" icanon") && text("tty").contains(" echo "))
        #expect(try text("given") == "Giảm chi phí\n")
        let groups = try text("group").split(whereSeparator: \.isWhitespace)
        #expect(groups.count == 2 && groups.first == groups.last, "the editor is not in the foreground")
        let drafts = office.folder.path("workspace/.thidua/drafts")
        // What is typed in the form is kept there too; the editor's own file is gone.
        let names = try FileManager.default.contentsOfDirectory(atPath: drafts)
        let edited = try names.filter { try text("workspace/.thidua/drafts/\($0)").hasPrefix("Giảm chi phí") }
        #expect(edited.isEmpty)
        leave(terminal)
    }

    @Test(
        "one that fails, changes nothing, is killed or is not there leaves the text as it was and says so",
        arguments: [
            ("exit 0", "không sửa gì"), ("echo khác > \"$1\"; exit 3", "lỗi 3"), ("kill -9 $$", "lỗi 137"),
            ("stty raw -echo; printf '\\033[?1049h'; kill -9 $$", "lỗi 137"),
        ])
    func fails(script: String, words: String) throws {
        let terminal = try writing(script, with: TerminalOffice())
        let before = terminal.output.count
        terminal.type("\u{1B}OS")
        #expect(terminal.wait(for: words, after: before))
        terminal.settle()
        // Everything is painted anew, with the text as it was.
        #expect(String(decoding: terminal.output[before...], as: UTF8.self).contains("Giảm chi phí"))
        leave(terminal)
    }

    @Test("what was written before an editor failed is kept, and where is said")
    func kept() throws {
        let office = try TerminalOffice()
        let terminal = try writing("echo đã viết nhiều > \"$1\"; exit 1", with: office)
        terminal.type("\u{1B}OS")
        #expect(terminal.wait(for: "Bản đã sửa còn ở"))
        let drafts = office.folder.path("workspace/.thidua/drafts")
        let folder = try #require(FileManager.default.contentsOfDirectory(atPath: drafts).first)
        let text = try String(contentsOfFile: "\(drafts)/\(folder)/thidua.txt", encoding: .utf8)
        #expect(text == "đã viết nhiều\n")
        leave(terminal)
    }

    /// The files of editors that lie in the drafts' folder.
    private func left(_ office: TerminalOffice) throws -> [String] {
        let drafts = office.folder.path("workspace/.thidua/drafts")
        return try FileManager.default.contentsOfDirectory(atPath: drafts).filter { $0.hasPrefix("thidua-") }
            .map { "\(drafts)/\($0)/thidua.txt" }
    }

    /// What `thidua drafts` prints.
    private func drafts(_ words: String..., of office: TerminalOffice) throws -> String {
        try Tool.run(
            [Tool.program(), "drafts"] + words
                + ["--workspace", office.folder.path("workspace"), "--as", "pham-thi-dao", "--lang", "vi"],
            environment: office.environment(), output: office.folder.path("drafts"))
        return try String(contentsOfFile: office.folder.path("drafts"), encoding: .utf8)
    }

    @Test("what is no text, and an editor that takes its file away, are said in words; nothing is lost or left")
    func noText() throws {
        let office = try TerminalOffice()
        let terminal = try writing("printf '\\377\\376' > \"$1\"", with: office)
        terminal.type("\u{1B}OS")
        #expect(terminal.wait(for: "không theo bảng mã UTF-8"))
        terminal.settle()
        #expect(terminal.text.contains("Giảm chi phí"))
        #expect(try left(office).count == 1)
        leave(terminal)
        let other = try TerminalOffice()
        let gone = try writing("rm \"$1\"", with: other)
        gone.type("\u{1B}OS")
        #expect(gone.wait(for: "nguyên."))
        #expect(gone.text.contains("xóa"))
        #expect(try left(other).isEmpty)
        leave(gone)
    }

    @Test("what a field has no room for stays in the editor's file, which is named and listed")
    func cut() throws {
        let office = try TerminalOffice()
        let terminal = try writing("printf '%02006d\\n' 7 > \"$1\"", with: office)
        terminal.type("\u{1B}OS")
        #expect(terminal.wait(for: "nhiều nhất 2000 ký tự nên đã cắt bớt 6 ký tự. Toàn văn còn"))
        let file = try #require(left(office).first)
        #expect(try String(contentsOfFile: file, encoding: .utf8).count == 2007)
        leave(terminal)
        #expect(try drafts(of: office).contains(file))
        let id = try #require(file.split(separator: "/").dropLast().last.map(String.init))
        #expect(try drafts("show", id, of: office).contains("00007"))
        #expect(try drafts("drop", id, of: office).contains("Đã bỏ"))
        #expect(try left(office).isEmpty)
    }

    /// What was saved in the editor stands with the form at the next start, and in no file of the editor any more.
    private func expectOffered(_ office: TerminalOffice) throws {
        #expect(try left(office).isEmpty)
        let next = try office.open("--as", "pham-thi-dao")
        #expect(next.wait(for: "Còn phần nhập dở"))
        next.type("1")
        #expect(next.wait(for: "Đã lưu trong vi"))
        next.signal(SIGKILL)
        #expect(next.end() == 128 + SIGKILL)
    }

    @Test("told to end, what was saved in the editor is kept with the form and offered", arguments: [SIGTERM, SIGHUP])
    func savedAndTold(signal: Int32) throws {
        let office = try TerminalOffice()
        let terminal = try writing(
            "printf 'Giảm chi phí\\nĐã lưu trong vi\\n' > \"$1\"; echo mở; exec sleep 60", with: office)
        terminal.type("\u{1B}OS")
        #expect(terminal.wait(for: "mở\r\n"))
        terminal.signal(signal)
        #expect(terminal.end() == 128 + signal)
        try expectOffered(office)
    }

    @Test("so it is when the terminal goes away")
    func savedAndGone() throws {
        let office = try TerminalOffice()
        let terminal = try writing("printf 'Đã lưu trong vi\\n' > \"$1\"; echo mở; exec sleep 60", with: office)
        terminal.type("\u{1B}OS")
        #expect(terminal.wait(for: "mở\r\n"))
        terminal.close()
        #expect(terminal.end() == 128 + SIGHUP)
        try expectOffered(office)
    }

    @Test("the words of a question are kept too", arguments: [SIGTERM, SIGHUP, nil])
    func savedForQuestion(signal: Int32?) throws {
        let office = try TerminalOffice()
        try office.folder.write(
            Array("#!/bin/sh\nprintf 'Đã lưu trong vi\\n' > \"$1\"; echo mở; exec sleep 60\n".utf8), to: "editor")
        chmod(office.folder.path("editor"), 0o700)
        let terminal = try office.open(
            "--as", "le-van-duc", environment: ["EDITOR": office.folder.path("editor")])
        #expect(terminal.wait(for: "English"))
        terminal.type("5")
        #expect(terminal.wait(for: "trả lại"))
        terminal.settle()
        terminal.type("r")
        #expect(terminal.wait(for: "Lý do"))
        terminal.type("\u{1B}OS")
        #expect(terminal.wait(for: "mở\r\n"))
        if let signal { terminal.signal(signal) } else { terminal.close() }
        #expect(terminal.end() == 128 + (signal ?? SIGHUP))
        #expect(try left(office).isEmpty)
        let next = try office.open("--as", "le-van-duc")
        #expect(next.wait(for: "Còn phần nhập dở"))
        next.type("1")
        #expect(next.wait(for: "Đã lưu trong vi"))
        next.signal(SIGKILL)
        #expect(next.end() == 128 + SIGKILL)
    }

    @Test("killed while an editor is open, its file is listed once the program is gone")
    func killed() throws {
        let office = try TerminalOffice()
        let terminal = try writing("echo 'Đã lưu trong vi' > \"$1\"; echo mở; exec sleep 5", with: office)
        terminal.type("\u{1B}OS")
        #expect(terminal.wait(for: "mở\r\n"))
        let file = try #require(left(office).first)
        #expect(try !drafts(of: office).contains(file))
        terminal.signal(SIGKILL)
        #expect(terminal.end() == 128 + SIGKILL)
        #expect(try drafts(of: office).contains("Văn bản trong trình soạn thảo – \(file)"))
    }

    @Test("an editor that cannot be started is named, and a line with quotes goes through the shell")
    func starting() throws {
        let office = try TerminalOffice()
        let missing = try writing("", with: office, environment: ["VISUAL": "/khong/co --that"])
        missing.type("\u{1B}OS")
        #expect(missing.wait(for: "/khong/co"))
        leave(missing)
        let quoted = try writing(
            "[ \"$1\" = 'hai từ' ] && echo đủ > \"$2\"", with: office,
            environment: ["VISUAL": "'\(office.folder.path("editor"))' 'hai từ'"])
        quoted.type("\u{1B}OS")
        #expect(quoted.wait(for: "Đã lấy nội dung"))
        leave(quoted)
    }

    @Test("told to end while an editor is open, both end and the terminal is as before", arguments: [SIGTERM, SIGHUP])
    func told(signal: Int32) throws {
        let office = try TerminalOffice()
        let terminal = try writing("echo mở; exec sleep 60", with: office)
        terminal.type("\u{1B}OS")
        #expect(terminal.wait(for: "mở\r\n"))
        terminal.signal(signal)
        #expect(terminal.end() == 128 + signal)
        #expect(terminal.isCooked)
    }

    @Test("an editor that is stopped gives the shell, and fg brings it back")
    func stopped() async throws {
        let folder = try TemporaryFolder()
        let script = "#!/bin/sh\nkill -TSTP 0\necho 'sau khi dừng' > \"$1\"\n"
        try folder.write(Array(script.utf8), to: "editor")
        chmod(folder.path("editor"), 0o700)
        let terminal = try RealTerminal(
            command: "--as pham-thi-dao", environment: ["EDITOR": folder.path("editor")], hasShell: true)
        try await terminal.wait(for: "Tổng quan")
        try terminal.press("4", "n")
        for _ in 0..<9 { try terminal.press("Tab") }
        try await terminal.wait(for: "F4 trình soạn thảo")
        try terminal.press("F4")
        try await terminal.wait(for: "Stopped")
        try terminal.send("fg\n")
        try await terminal.wait(for: "Đã lấy nội dung", "sau khi dừng")
        try terminal.press("Escape")
        try await terminal.wait(for: "1 bỏ")
        try terminal.press("1", "q")
        try await terminal.wait(for: "$")
    }
}
