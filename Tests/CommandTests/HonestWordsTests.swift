import Foundation
import Testing

@testable import thidua

/// What the words beside a dossier say of what was not checked, of what clears a doubt, and of other nominations.
struct HonestWordsTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func run(_ words: [String]) -> Program.Outcome {
        Program.run(
            words + ["--as", "nguyen-tien-dat", "--lang", "vi"],
            in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
    }

    @Test("papers of the simple procedure are to be checked")
    func simpleProcedure() throws {
        let id = try office.filed("--award", "huan-chuong-lao-dong-hang-ba", "--basis", "unscheduled")
        let papers = run(["show", id]).output.split(separator: "\n").filter { $0.contains("Đ.55") }
        #expect(!papers.isEmpty)
        #expect(papers.allSatisfy { $0.contains("Đ.55; cần kiểm tra)") }, "\(papers)")
    }

    @Test("what only the unit can answer says where it does")
    func toState() throws {
        let id = try office.filed("--award", "ky-niem-chuong", "--basis", "longService")
        let lines = run(["show", id]).output.split(separator: "\n").filter {
            $0.contains("?") && $0.contains("mục “Xác nhận” của hồ sơ")
        }
        #expect(lines.contains { $0.contains("chưa từng được tặng") }, "\(run(["show", id]).output)")
    }

    @Test("a movement whose year is not entered names where it is entered, and is judged by it then")
    func movement() throws {
        // The directive names no movement of the Ministry's own, so that one is made its own.
        let path = office.path + "/directive.plist"
        let national = try String(contentsOfFile: path, encoding: .utf8)
        let text = national.replacing("<string>national</string>", with: "<string>ministry</string>")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let movements = objects(try office.json("movements"))
        #expect(!movements.isEmpty && movements.allSatisfy { $0.keys.contains("launchedIn") })
        let movement = try #require(movements.first?["id"] as? String)
        let award = ["--award", "bang-khen-bo-truong", "--basis", "merit"]
        let ground = "movement"
        let filed = run(
            [
                "nominate", "--unit", "trung-tam-thong-tin", "--nominee", "Lê Ơn", "--movement", movement, "--ground",
                ground,
            ] + award)
        let id = filed.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let shown = run(["show", id]).output
        #expect(shown.contains("hãy ghi launchedIn của phong trào vào directive.plist"), "\(filed.messages) \(shown)")
        let entered = text.replacing(
            "<string>\(movement)</string>",
            with: "<string>\(movement)</string><key>launchedIn</key><integer>2019</integer>")
        try entered.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(!run(["show", id]).output.contains("launchedIn"))
    }

    @Test("a nominee proposed twice for one award and year is told, with the id and the state, and not refused")
    func twins() throws {
        let first = try office.filed("--award", "giay-khen", "--basis", "merit")
        let filing = [
            "nominate", "--unit", "trung-tam-thong-tin", "--award", "giay-khen", "--basis", "merit", "--nominee",
        ]
        let again = run(filing + ["Ông Nguyễn Văn Ấn"])
        #expect(again.status == .done)
        #expect(
            again.messages.contains("người được đề nghị còn có ở: \(first) (bản nháp)"), "\(again.messages)")
        #expect(!run(filing + ["Nguyễn Văn Ân"]).messages.contains("còn có ở"))
        let other = run(
            [
                "nominate", "--unit", "trung-tam-thong-tin", "--award", "bang-khen-bo-truong", "--basis", "merit",
                "--nominee", "Nguyễn Văn Ấn",
            ])
        #expect(other.status == .done && !other.messages.contains("còn có ở"))
        let year = run(filing + ["Nguyễn Văn Ấn", "--year", "2018"])
        #expect(year.status == .done && !year.messages.contains("còn có ở"))
    }
}
