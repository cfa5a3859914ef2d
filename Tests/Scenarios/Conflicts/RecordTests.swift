import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("Two people change one letter or one setting")
struct RecordTests {
    @Test("The settings somebody changed meanwhile stand beside one's own, and what was typed stays")
    func person() throws {
        let story = try Story().press("<f6><tab>/duy kien<enter><enter>e").press("<end>").type(" Anh")
        let id = try #require(
            story.workspace().rulebook.people.first { $0.name.contains("Duy Kiên") }, "nobody is called so"
        ).id
        #expect(story.run("people", "edit", id.rawValue, "--name", "Hà Duy Kiên").status == .done)
        let before = try story.files()
        story.press("<c-s>").expect("Mục này vừa được thay đổi ở nơi khác", "Hà Duy Kiên", "Anh")
        #expect(try story.files() == before)
        story.press("<c-s>").expect("hai bên sửa khác nhau").press("<right><c-s>")
        #expect(try story.workspace().rulebook.person(id)?.name.hasSuffix("Anh") == true)
    }

    @Test("A receipt somebody recorded meanwhile stands beside one's own, which then corrects it")
    func receipt() throws {
        let story = try Story().press("6/").type("vnpt").press("<enter>g").go(to: "Ngày nhận").press("<c-u>")
            .type("9/9")
        #expect(story.run("report", "receive", "vnpt", "3", "--on", "8/9").status == .done)
        let before = try story.files()
        story.press("<c-s>").expect("Mục này vừa được thay đổi ở nơi khác").expectRow("08/09/2019", "9/9")
        #expect(try story.files() == before)
        story.press("m<c-s>").expect("Đã ghi")
        let reports = try story.workspace().reports.values.filter { $0.unit == "vnpt" && $0.quarter.number == 3 }
        #expect(reports.flatMap(\.receipts).map(\.receivedOn) == [Day(year: 2019, month: 9, day: 9)])
        #expect(reports.first?.entries.count == 2)
    }

    @Test("A figure somebody entered meanwhile is chosen by hand, and the others of the form are entered")
    func figure() throws {
        let story = try Story().press("6/").type("buu chinh").press("<enter>m").press("<c-u>").type("70")
        story.press("<tab><c-u>").type("80")
        let sector = try #require(story.workspace().rulebook.directive.sectors.first)
        let target = sector.targets[1].id.rawValue
        #expect(story.run("report", "measure", sector.leadUnit.rawValue, "3", target, "75").status == .done)
        story.press("<c-s>").expectRow("?", "75", "80").press("<right><c-s>").expect("Đã ghi")
        let figures = try story.workspace().reports.values.first {
            $0.unit == sector.leadUnit && $0.quarter.number == 3
        }?.figures
        #expect(figures?[sector.targets[0].id] == 70)
        #expect(figures?[sector.targets[1].id] == 80)
    }
}
