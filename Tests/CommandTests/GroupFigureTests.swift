import Foundation
import Testing

@testable import thidua

/// Figures of a group that a group of its size cannot have are refused wherever they are entered.
struct GroupFigureTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func run(_ words: [String]) -> Program.Outcome {
        Program.run(
            words + ["--as", "nguyen-tien-dat", "--lang", "vi"],
            in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
    }

    private static let group = [
        "nominate", "--unit", "trung-tam-thong-tin", "--award", "tap-the-lao-dong-tien-tien", "--nominee",
        "Phòng Hành chính", "--group", "--group-size", "10",
    ]

    @Test(
        "an option that counts more members than there are is refused and named",
        arguments: ["--advanced", "--fighters", "--disciplined"])
    func options(option: String) throws {
        let before = office.files
        let outcome = run(Self.group + [option, "11"])
        #expect(outcome.status == .usage)
        #expect(outcome.messages.contains("\(option): 11 nhiều hơn số người của tập thể (10)"), "\(outcome.messages)")
        #expect(office.files == before)
        #expect(run(Self.group + [option, "10"]).status == .done)
    }

    @Test("an edit that makes the group smaller than a figure is refused as well")
    func edit() throws {
        let filed = run(Self.group + ["--advanced", "8"])
        let id = filed.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let outcome = run(["edit", id, "--group-size", "7"])
        #expect(outcome.status == .usage && outcome.messages.contains("--advanced: 8"))
    }

    @Test("a file is refused with the field and the dossier that holds it")
    func file() throws {
        let path = office.beside("d.plist")
        let dossier = """
            <dict><key>unit</key><string>trung-tam-thong-tin</string>
            <key>award</key><string>tap-the-lao-dong-tien-tien</string><key>nominee</key><string>Phòng A</string>
            <key>kind</key><string>group</string><key>group</key><dict><key>members</key><integer>5</integer>
            <key>laoDongTienTien</key><integer>6</integer></dict></dict>
            """
        let text =
            "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>nominations</key><array>\(dossier)</array></dict></plist>"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let outcome = run(["nominate", "--from", path])
        #expect(outcome.status == .badData, "\(outcome.messages)")
        #expect(outcome.messages.contains("nominations[0].group.laoDongTienTien: 6"), "\(outcome.messages)")
    }

    @Test("a list is refused with the row and the column")
    func list() throws {
        let path = office.beside("list.csv")
        let text =
            "Tên tập thể;Loại;Danh hiệu;Số người;Số LĐTT\nPhòng A;tập thể;TTLĐTT;10;6\nPhòng B;tập thể;TTLĐTT;10;12\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let outcome = run(["import", path])
        #expect(outcome.status == .badData, "\(outcome.messages)")
        #expect(
            outcome.messages.contains("list.csv:3:5: Số LĐTT: 12 nhiều hơn số người của tập thể (10)"),
            "\(outcome.messages)")
    }
}
