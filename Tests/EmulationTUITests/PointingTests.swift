import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("Mouse, clipboard and editor")
struct PointingTests {
    /// The cell where a text stands.
    private func cell(of text: String, in officer: Officer) throws -> String {
        for row in 0..<officer.grid.size.rows {
            let line = officer.grid.row(row).map(\.text).joined()
            guard let range = line.firstRange(of: text) else { continue }
            return "\(TextWidth.columns(of: String(line[..<range.lowerBound]))),\(row)"
        }
        Issue.record("“\(text)” is not on the screen:\n\(officer.screen)")
        return "0,0"
    }

    @Test("a click selects a row, a double click opens it, the wheel moves")
    func list() throws {
        var officer = try Officer()
        try officer.press("4")
        let place = try cell(of: "Tanaka Hanae", in: officer)
        try officer.press("<click:\(place)>")
        #expect(officer.screen.contains("▸") && officer.grid.cursor?.row == Int(place.split(separator: ",")[1]))
        #expect(officer.model.stack.count == 1)
        try officer.press("<double:\(place)>")
        #expect(officer.screen.contains("Tanaka Hanae"))
        #expect(officer.model.stack.count == 2)
        try officer.press("<esc><home><wheel-down:5,5>")
        let row = officer.grid.cursor?.row
        try officer.press("<wheel-up:5,5>")
        #expect((row ?? 0) - (officer.grid.cursor?.row ?? 0) == 3)
    }

    @Test("a click on a tab goes there, one on a hint presses its key, and neither acts while something is typed")
    func tabs() throws {
        var officer = try Officer()
        try officer.press("<click:\(try cell(of: "4 Đề nghị", in: officer))>")
        #expect(officer.model.section == .nominations)
        try officer.press("<click:\(try cell(of: "/ lọc", in: officer))>")
        #expect(officer.model.isTyping)
        try officer.press("<click:\(try cell(of: "2 Lĩnh vực", in: officer))>")
        #expect(officer.model.section == .nominations)
        #expect(officer.screen.contains("78/78"))
        try officer.press("<click:\(try cell(of: "F2 English", in: officer))>")
        #expect(officer.remembered == .english)
    }

    @Test("in boxes a click selects, and only a double click decides")
    func boxes() throws {
        var officer = try Officer("le-van-duc")
        try officer.press("5xTrùng thành tích<tab>")
        let yes = try cell(of: "1 không đề nghị", in: officer)
        try officer.press("<click:\(yes)>")
        #expect(officer.model.overlay != nil)
        try officer.press("<double:\(yes)>")
        #expect(officer.model.overlay == nil)
        #expect(officer.screen.contains("Đã"))
    }

    @Test("clicks and the wheel anywhere on any page break nothing", arguments: Scene.all + Scene.linear)
    func anywhere(_ scene: Scene) throws {
        let officer = try scene.open()
        for row in stride(from: 0, to: 24, by: 2) {
            for kind in ["click", "double", "wheel-up", "wheel-down"] {
                var after = officer
                try after.press("<\(kind):\(row * 3),\(row)>")
                #expect(after.grid.faults.isEmpty, "\(kind) on \(scene.name)")
            }
        }
    }

    @Test("y copies the id and Y the row with tabs, from the list and from the dossier alike")
    func copying() throws {
        var officer = try Officer()
        try officer.press("4/uoc mo<enter>y")
        let id = try #require(officer.copied)
        #expect(id.hasPrefix("2019-") && officer.model.message?.text.vietnamese.contains(id) == true)
        try officer.press("Y")
        let row = try #require(officer.copied)
        #expect(row.hasPrefix("\(id)\t") && row.contains("\tNguyễn Thị Ước Mơ\t"))
        try officer.press("<enter>Y")
        #expect(officer.copied == row)
        try officer.press("3y")
        #expect(officer.copied == officer.model.copyable?.id)
        try officer.press("6Y")
        #expect(officer.copied?.contains("quý") == true || officer.copied?.contains("Q") == true)
    }

    @Test("y and Y in the settings copy what commands take: people, units, settings and days")
    func copyingSettings() throws {
        var officer = try Officer()
        try officer.press("<f6><tab>/mai<enter>y")
        #expect(officer.copied == "tran-thi-mai")
        try officer.press("<enter>Y")
        #expect(officer.copied?.hasPrefix("tran-thi-mai\tTrần Thị Mai\tVụ Thi đua") == true)
        try officer.press("<f6><tab>/vnpt<enter>y")
        #expect(officer.copied == "vnpt")
        try officer.press("<enter>y")
        #expect(officer.copied == "vnpt")
        try officer.press("<f6><tab>Y")
        #expect(officer.copied == "10/09/2019\tngày làm việc")
        try officer.press("<tab><down>y")
        #expect(officer.copied == "warning-days")
    }

    @Test("a click turns to a group of the settings and to a day, and a cell of the deadlines is that quarter's")
    func parts() throws {
        var officer = try Officer()
        try officer.press("<f6>")
        try officer.press("<click:\(try cell(of: " Lịch ", in: officer))>")
        #expect(officer.screen.contains("[Lịch]"))
        try officer.press("<click:\(try cell(of: "24 ", in: officer))>")
        #expect(officer.model.copyable?.id.contains("24/") == true)
        try officer.press("<click:\(try cell(of: " Người dùng ", in: officer))>")
        #expect(officer.screen.contains("[Người dùng]"))
        try officer.press("6<home>")
        let place = try cell(of: "▾Quý III", in: officer).split(separator: ",").compactMap { Int($0) }
        // Where quarters are beside each other, the one to the left is 14 columns away.
        let second = "\(place[0] - 14 + 3),\(place[1] + 2)"
        try officer.press("<click:\(second)>")
        #expect(officer.screen.contains("▾Quý II ") && officer.grid.cursor?.row == place[1] + 2)
        try officer.press("<double:\(second)>")
        guard case .report(let report) = officer.model.page else {
            Issue.record("no report is open")
            return
        }
        #expect(report.quarter.number == 2)
    }

    @Test("F4 hands the text of a field to the editor and takes lines back as rows, cleaned")
    func composing() throws {
        var officer = try Officer("pham-thi-dao")
        try officer.press("4n<tab><tab><tab><tab><tab><tab><tab><tab><tab>Một<f4>")
        #expect(officer.composed == "Một")
        #expect(officer.model.message?.text.vietnamese.contains("không sửa gì") == true)
        officer.edited = "Một = 3 %\n\n  Hai\u{1B}[31m \t\n"
        try officer.press("<f4>")
        #expect(officer.screen.contains("· Một = 3 %") && officer.screen.contains("· Hai"))
        try officer.press("<f4>")
        #expect(officer.composed == "Một = 3 %\nHai[31m")
        officer.edited = String(repeating: "a", count: 3000)
        try officer.press("<f4>")
        #expect(officer.model.message?.text.vietnamese == "Ô này chứa nhiều nhất 2000 ký tự nên đã cắt bớt 1000 ký tự.")
    }

    @Test("the note of a question can be written with the editor, a choice cannot")
    func composingNote() throws {
        var officer = try Officer("le-van-duc")
        try officer.press("5rThiếu")
        officer.edited = "Thiếu biên bản\nvà chữ ký"
        try officer.press("<f4>")
        #expect(officer.screen.contains("Thiếu biên bản và chữ ký"))
        try officer.press("<enter><f4>")
        #expect(officer.composed == "Thiếu")
    }
}
