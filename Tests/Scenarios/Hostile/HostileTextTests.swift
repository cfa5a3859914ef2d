import EmulationText
import Foundation
import TerminalKit
import Testing

@testable import thidua

@Suite("Hostile text does the screen no harm")
struct HostileTextTests {
    static let names = [
        "ESC": "Nguyễn \u{1B}[31m\u{1B}]0;tiêu đề\u{07} Văn A",
        "C1": "Nguyễn \u{9B}2J Văn \u{85}B",
        "bidi": "Nguyễn \u{202E}nắV\u{202C} \u{2066}C\u{2069} \u{200F}D",
        "tab": "Nguyễn\tVăn\r\n\u{0B}E\u{2028}F",
        "long": String(repeating: "Nguyễn Thị Ước ", count: 67),
        "word": String(repeating: "Ư", count: 1000),
        "wide": String(repeating: "漢字かな", count: 40),
        "stacked": "Ng\(String(repeating: "\u{0301}\u{0302}\u{0323}", count: 60))uyễn H",
        "joined": "👩‍👩‍👧‍👦 🇻🇳 ☕️ Yến",
        "parts": "Nguye\u{0302}\u{0303}n Thi\u{0323} Y\u{0301}",
    ]

    /// A story in which a nomination of the postal sector is full of this text.
    private func story(with name: String) throws -> Story {
        try Story(as: "le-van-duc") { files in
            let path = try Sample.path(of: "Nguyễn Thị Ước Mơ")
            files[path] = try Self.filled(files[path], with: name)
        }
    }

    /// A nomination with this nominee, position, achievement and note.
    private static func filled(_ nomination: [UInt8]?, with name: String) throws -> [UInt8] {
        try Sample.changed(nomination, format: .binary) { list in
            var dossier = try #require(list["dossier"] as? [String: Any])
            dossier["nominee"] = name
            dossier["position"] = name
            dossier["achievements"] = [["text": name], ["text": "Tăng 32 %", "value": 32, "unit": name]]
            list["dossier"] = dossier
            var history = try #require(list["history"] as? [[String: Any]])
            history[history.count - 1]["note"] = name
            list["history"] = history
        }
    }

    @Test("On every page each row is whole and no character steers the terminal", arguments: names.keys.sorted())
    func screens(kind: String) throws {
        let story = try story(with: Self.names[kind] ?? "")
        // It is read, not set aside as damaged: all of it comes to the screen.
        story.press("4").expect("78/78").press("5").expect("(1/4)")
        for size in ["80x24", "37x11"] {
            // Each drawing is held against the rules of every screen by the story itself.
            story.press("<resize:\(size)>1").press("2<enter>").press("4/").type("uoc").press("<esc>")
            story.press("5<enter><pgdn><pgdn><esc>r<esc>n").press("4<enter>").press("5").press("6?<esc>")
        }
    }

    @Test("The rules that every screen is held against catch what they are for")
    func rules() {
        #expect(ScreenRules.violations(in: "Tổng quan", columns: 9).isEmpty)
        for row in ["Tổng qua", "Tổng quan ", "Tổng\u{1B}quan", "Tổng\u{202E}quan", "Tổng\tquan", "Tổng 漢uan"] {
            #expect(!ScreenRules.violations(in: row, columns: 9).isEmpty, "\(row.debugDescription)")
        }
    }

    @Test("What commands print for people holds nothing that steers the terminal")
    func print() throws {
        let story = try Story { files in
            let paths = files.keys.filter { $0.hasPrefix("nominations/") }.sorted()
            for (path, name) in zip(paths, Self.names.values) { files[path] = try Self.filled(files[path], with: name) }
        }
        for words in [["nominations"], ["check"], ["show", try story.id(of: "Nguyễn Thị Ý").rawValue]] {
            let printed = story.run(words).output
            #expect(!printed.isEmpty)
            #expect(printed.unicodeScalars.allSatisfy { !ScreenRules.isForbidden($0) || $0 == "\n" }, "\(words)")
        }
    }

    @Test("A name in separate marks is found and shown as one in whole letters")
    func decomposed() throws {
        try story(with: "Nguye\u{0302}\u{0303}n Thi\u{0323} Hươ\u{0300}ng").press("4/").type("huong").expect(
            "Nguyễn Thị Hường")
    }

    @Test("A file whose name holds control characters is named without them")
    func fileName() throws {
        let story = try Story(size: Size(columns: 80, rows: 30))
        try story.write(Array("hỏng".utf8), to: "nominations/2019/bkav/x\u{1B}[2J\u{202E}y.plist")
        story.catchUp().press("<down>", until: "▸ ✗ 1 tệp hỏng").press("<enter>").expectTitle("Tệp hỏng")
            .expect("nominations/2019/bkav/x")
    }

    @Test("What is pasted into a field comes in clean, in one line, and presses no key")
    func paste() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n<tab><tab><tab><tab>")
        story.paste("Đỗ Thị \u{1B}[31mÝ\u{202E}\nq\n1").expectTitle("Đề nghị mới").expect("Đỗ Thị")
        #expect(!story.hasQuit)
    }

    @Test("What is pasted where nothing is typed does nothing")
    func strayPaste() throws {
        let story = try Story(as: "le-van-duc")
        let files = try story.files()
        for section in ["1", "2", "5", "6"] {
            let before = story.press(section).screen
            story.paste("q\na1x\n")
            #expect(!story.hasQuit)
            // Only the message line differs.
            story.expect("không nhận nội dung dán")
            let lines = (
                before.split(separator: "\n", omittingEmptySubsequences: false),
                story.screen.split(separator: "\n", omittingEmptySubsequences: false)
            )
            #expect(lines.0.dropLast(2) == lines.1.dropLast(2))
        }
        // A list can be pasted among the nominations; what is none is refused in words.
        story.press("4").paste("q\na1x\n").expect("không phải bảng").expectTitle("› Đề nghị  ")
        #expect(!story.hasQuit)
        #expect(try story.files() == files)
    }
}
