import Emulation
import EmulationText
import Foundation
import Testing

@testable import thidua

/// The guide keeps its word: its pictures are current, its keys and commands do what it says.
struct GuideTests {
    @Test("every picture, table and manual page is what the program writes now")
    func documentsAreCurrent() throws {
        let folder = try TemporaryFolder()
        let output = folder.path("output")
        try Tool.run(
            [try Tool.program(), "docs", GuideFile.root, "--check", "--lang", "en"],
            environment: ["HOME": folder.path("home"), "PATH": "/usr/bin:/bin", "TMPDIR": folder.path("")],
            output: output)
        let said = try String(contentsOfFile: output, encoding: .utf8)
        #expect(said.isEmpty, "\(said)")
    }

    @Test("no word of a picture is cut off", arguments: ["README.md", "docs/guide.vi.md", "docs/guide.en.md"])
    func nothingIsCut(name: String) throws {
        let text = try String(contentsOfFile: "\(GuideFile.root)/\(name)", encoding: .utf8)
        var isPicture = false
        for line in text.split(separator: "\n") {
            if line.hasPrefix("```") {
                isPicture = line == "```text"
            } else if isPicture {
                #expect(line.firstMatch(of: /[[:alnum:])\-]…/) == nil, "\(name): \(line)")
            }
        }
    }

    @Test("task 1: what is due, of one unit too", arguments: Language.allCases)
    func whatIsDue(language: Language) throws {
        let sitting = try #require(try GuideFile(language).sittings(task: 1).first)
        let story = try Story(following: sitting, language)
        #expect(
            story.shown.contains(
                language == .vietnamese ? "Cục Tần số vô tuyến điện" : "Authority of Radio Frequency"))
        #expect(story.shown.contains(language == .vietnamese ? "còn 4 ngày" : "4 days left"))
    }

    @Test("task 2: one nomination is filed and submitted", arguments: Language.allCases)
    func filing(language: Language) throws {
        let sitting = try #require(try GuideFile(language).sittings(task: 2).first)
        let story = try Story(following: sitting, language)
        #expect(try story.state(of: "Nguyễn Thị Mẫu") == .submitted)
        let dossier = try story.docket(of: "Nguyễn Thị Mẫu").dossier
        #expect(dossier.award == "bang-khen-bo-truong")
        #expect(dossier.sector == "cong-nghe-thong-tin")
        #expect(dossier.position == "Chuyên viên")
        #expect(dossier.achievements.first?.figure == 32)
    }

    @Test("task 3: a list becomes drafts of one letter", arguments: Language.allCases)
    func list(language: Language) throws {
        let sitting = try #require(try GuideFile(language).sittings(task: 3).first)
        let story = try Story(following: sitting, language)
        let first = try story.docket(of: "Lê Thị Ái").dossier
        let second = try story.docket(of: "Trần Văn Ơn").dossier
        #expect(first.award == "lao-dong-tien-tien")
        #expect(second.award == "lao-dong-tien-tien")
        #expect(first.letter != nil)
        #expect(first.letter == second.letter)
        #expect(try story.state(of: "Lê Thị Ái") == .draft)
    }

    @Test("task 3: 120 names go the same way", arguments: Language.allCases)
    func longList(language: Language) throws {
        let sitting = try #require(try GuideFile(language).sittings(task: 3).first)
        let story = try Story(as: sitting.person, size: sitting.size, language: language)
        let before = try story.workspace().desk.count
        let rows = (1...120).map { "\($0)\tNguyễn Văn Mẫu \($0)\tChuyên viên\tLao động tiên tiến" }
        story.press("4").paste((["STT\tHọ và tên\tChức vụ\tHình thức khen thưởng"] + rows).joined(separator: "\n"))
        // Nothing has to be mended here; what follows is the guide's.
        for keys in sitting.keys.dropFirst(2) { story.press(keys) }
        #expect(try story.workspace().desk.count == before + 120)
    }

    @Test("task 4: one nomination is found and opened, several are narrowed", arguments: Language.allCases)
    func finding(language: Language) throws {
        let sittings = try GuideFile(language).sittings(task: 4)
        #expect(sittings.count == 3)
        #expect(try Story(following: sittings[0], language).shown.contains(" 1/78"))
        #expect(try Story(following: sittings[1], language).shown.contains("› nqv5m"))
        let narrowed = try Story(following: sittings[2], language)
        #expect(narrowed.shown.contains(language == .vietnamese ? " 5/78" : " 5 of 78"))
    }

    @Test("task 5: dossiers are endorsed, returned, and endorsed all at once", arguments: Language.allCases)
    func reviewing(language: Language) throws {
        let sittings = try GuideFile(language).sittings(task: 5)
        let single = try Story(following: sittings[0], language)
        #expect(try single.state(of: "Nguyễn Thị Ước Mơ") == .endorsed)
        #expect(try single.state(of: "Bưu điện huyện Kỳ Sơn") == .returned)
        let several = try Story(following: sittings[1], language)
        for nominee in ["Nguyễn Thị Ước Mơ", "Bưu điện huyện Kỳ Sơn", "Hoàng Văn Thuận"] {
            #expect(try several.state(of: nominee) == .endorsed)
        }
    }

    @Test("task 6: a report is recorded with the day it was sent", arguments: Language.allCases)
    func recording(language: Language) throws {
        let sitting = try #require(try GuideFile(language).sittings(task: 6).first)
        let story = try Story(following: sitting, language)
        let rows = try JSON(reading: story.run("deadlines", "--quarter", "III", "--json").output).elements
        let row = rows.first { $0.unit?.text == "cuc-tan-so-vo-tuyen-dien" }
        #expect(row?.sentOn?.text == "2019-09-09")
        #expect(row?.status?.text == "onTime")
    }

    @Test(
        "every command does what it is for, typed one after another as it stands there",
        arguments: [("README.md", 6), ("docs/guide.vi.md", 17), ("docs/guide.en.md", 17)])
    func commands(document: String, atLeast: Int) throws {
        let commands = try GuideFile.commands(of: document)
        #expect(commands.count >= atLeast)
        let folder = try TemporaryFolder()
        let program = URL(fileURLWithPath: try Tool.program()).deletingLastPathComponent().path
        // A reader's own shell, which says what failed and goes on.
        let lines = commands.map { line in
            "{ \(line)\n} >said 2>&1 || { echo $?: '\(line.replacing("'", with: "'\\''"))'; cat said; }"
        }
        try folder.write(Array(lines.joined(separator: "\n").utf8), to: "typed")
        let output = folder.path("output")
        try Tool.run(
            ["/bin/sh", "-c", "cd \"$0\" && . ./typed", folder.path("")],
            environment: ["HOME": folder.path("home"), "PATH": "\(program):/usr/bin:/bin", "TMPDIR": folder.path("")],
            output: output)
        let failed = try String(contentsOfFile: output, encoding: .utf8)
        #expect(failed.isEmpty, "\(failed)")
    }
}
