import Emulation
import TerminalKit
import Testing

@testable import thidua

@Suite("Fields about the nominee answer its conditions")
struct NomineeFieldStoryTests {
    @Test("Entering no discipline in the form turns its condition from ? to ✓", arguments: [80, 40])
    func discipline(columns: Int) throws {
        let story = try Story(as: "nguyen-tien-dat", size: Size(columns: columns, rows: columns == 80 ? 24 : 12))
        let filed = story.run(
            "nominate", "--unit", "trung-tam-thong-tin", "--award", "lao-dong-tien-tien", "--nominee", "Đỗ Khánh Uyên")
        #expect(filed.status == .done)
        func verdict() throws -> Finding.Verdict? {
            let findings = try story.workspace().findings(for: story.docket(of: "Đỗ Khánh Uyên"))
            return findings.first { $0.rule.code == "noDiscipline" }?.verdict
        }
        #expect(try verdict() == .cannotTell)
        story.catchUp().press("4/khanh uyen<enter><enter>e").go(to: "Kỷ luật").type("không").press("<enter>")
        story.expectRow("Kỷ luật", "không bị kỷ luật").press("<c-s>").expect("Đã lưu")
        #expect(try verdict() == .met)
        #expect(try story.docket(of: "Đỗ Khánh Uyên").dossier.discipline == Discipline(.none))
    }

    @Test("A condition that the unit confirms is answered at the end of its row")
    func statement() throws {
        let story = try Story(as: "nguyen-tien-dat")
        _ = story.run(
            "nominate", "--unit", "trung-tam-thong-tin", "--award", "lao-dong-tien-tien", "--nominee", "Đỗ Khánh Uyên")
        story.catchUp().press("4/khanh uyen<enter><enter>e").go(to: "Xác nhận").press("<end>").type("có; BB 12")
        story.expectRow("Xác nhận", "hoàn thành tốt nhiệm vụ; có; BB 12").press("<c-s>").expect("Đã lưu")
        #expect(
            try story.docket(of: "Đỗ Khánh Uyên").dossier.statements == [Statement("dutiesFulfilled", note: "BB 12")])
    }
}
