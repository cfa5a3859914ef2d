import Foundation
import Testing

@testable import thidua

/// A list of nominees goes in whole or not at all, and twice makes nothing twice.
struct ImportTests {
    private let office: TestOffice
    private static let list =
        "Họ và tên;Chức vụ;Danh hiệu;Ghi chú\nLê Thị Ái;Chuyên viên;LĐTT;-\nTrần Văn Ơn;;CSTĐCS;-\n"

    init() throws {
        office = try TestOffice.sample()
    }

    private func file(_ text: String, _ name: String = "list.csv") throws -> String {
        let path = office.beside(name)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func take(_ path: String, _ options: String...) -> Program.Outcome {
        Program.run(
            ["import", path, "--as", "nguyen-tien-dat"] + options,
            in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
    }

    private func json(_ path: String, _ options: String...) throws -> [String: Any] {
        let outcome = Program.run(
            ["import", path, "--as", "nguyen-tien-dat", "--json"] + options,
            in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
        return object(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
    }

    @Test("a list becomes drafts of one letter, and again it makes nothing")
    func twice() throws {
        let path = try file(Self.list)
        let before = office.files.count
        let first = take(path)
        #expect(first.status == .done && first.messages.contains("“Ghi chú” (4)"))
        #expect(first.output.contains("Lê Thị Ái") && first.output.contains("2019-trung-tam-thong-tin-"))
        #expect(office.files.count == before + 3)
        let files = office.files
        let second = take(path)
        #expect(second.status == .done && second.output.contains("= đã có"))
        #expect(office.files == files)
        #expect(office("check").status == .done)
    }

    @Test("JSON has the keys of the contract, whatever came of it")
    func jsonKeys() throws {
        let pinned = "clause code columns created errors existing ignoredColumns letter reason written"
        let path = try file(Self.list)
        let look = try json(path, "--dry-run")
        #expect(keys(look).joined(separator: " ") == pinned)
        #expect(look["written"] as? Bool == false && look["letter"] is NSNull)
        #expect(objects(look["created"] ?? []).allSatisfy { $0["id"] is NSNull })
        let done = try json(path)
        #expect(keys(done).joined(separator: " ") == pinned)
        #expect(keys(objects(done["created"] ?? []).first) == ["id", "nominee", "row"])
        #expect((done["letter"] as? String)?.hasPrefix("2019-trung-tam-thong-tin-") == true)
        #expect(keys(objects(done["ignoredColumns"] ?? []).first) == ["column", "heading"])
        #expect(keys(objects(done["columns"] ?? []).first) == ["column", "heading", "means"])
        let again = try json(path)
        #expect(keys(objects(again["existing"] ?? []).first) == ["id", "nominee", "row", "sameAsRow", "state"])
        #expect(objects(again["existing"] ?? []).count == 2 && objects(again["created"] ?? []).isEmpty)
        let bad = try json(try file("Họ và tên;Danh hiệu\nLê Thị Ái;Giỏi\n"))
        #expect(keys(bad).joined(separator: " ") == pinned && bad["code"] as? String == "badList")
        let error = try #require(objects(bad["errors"] ?? []).first)
        #expect(keys(error) == ["column", "heading", "reason", "row", "value"])
        #expect(error["row"] as? Int == 2 && error["column"] as? Int == 2 && error["value"] as? String == "Giỏi")
    }

    @Test("with an error in any row nothing is written, and every error is told by file, row and column")
    func errors() throws {
        let path = try file("Họ và tên;Danh hiệu;Năm\nLê Thị Ái;LĐTT;2019\n;LĐTT;2019\nTrần Văn Ơn;Giỏi;mười\n")
        let files = office.files
        let refused = take(path)
        #expect(refused.status == .badData && refused.output.isEmpty)
        for place in ["\(path):3:1: ", "\(path):4:2: ", "\(path):4:3: "] { #expect(refused.messages.contains(place)) }
        #expect(refused.messages.contains("3 lỗi"))
        #expect(office.files == files)
    }

    @Test("options stand for columns that are not there")
    func options() throws {
        let path = try file("Họ và tên\nLê Thị Ái\n")
        let refused = take(path)
        #expect(refused.status == .badData && refused.messages.contains("(--award)"))
        let done = take(
            path, "--unit", "trung-tam-thong-tin", "--award", "bang-khen-bo-truong", "--sector", "cong-nghe-thong-tin",
            "--year", "2018", "--no-letter")
        #expect(done.status == .done)
        #expect(done.output.contains("2018-trung-tam-thong-tin-"))
        #expect(take(path, "--award", "khong-co").status == .noInput)
        #expect(take(path, "--basis", "khong-co").status == .usage)
        #expect(take(path, "--year", "3000").status == .usage)
        #expect(take(path, "--letter", "x", "--no-letter").status == .usage)
        #expect(take(path, "--letter", "khong-co").status == .noInput)
    }

    @Test("a list goes into a letter that is there")
    func intoLetter() throws {
        let first = try json(try file("Họ và tên;Danh hiệu\nLê Thị Ái;LĐTT\n"))
        let letter = try #require(first["letter"] as? String)
        let second = try json(try file("Họ và tên;Danh hiệu\nTrần Văn Ơn;LĐTT\n"), "--letter", String(letter.suffix(5)))
        #expect(second["letter"] as? String == letter && objects(second["created"] ?? []).count == 1)
    }

    @Test("looking writes nothing")
    func dryRun() throws {
        let files = office.files
        let look = take(try file(Self.list), "--dry-run")
        #expect(look.status == .done && look.output.contains("✓ sẽ lập") && look.messages.contains("Chưa ghi gì."))
        #expect(office.files == files)
    }

    @Test("a list comes by standard input as well, and a long work tells how far it is")
    func standardInput() throws {
        let seen = Seen()
        var world = office.world(environment: ["THIDUA_WORKSPACE": office.path])
        world.input = { _ in Data(Self.list.utf8) }
        world.progress = { done, all in seen.add("\(done)/\(all)") }
        #expect(Program.run(["import", "-", "--as", "nguyen-tien-dat"], in: world).status == .done)
        #expect(seen.words == ["1/2", "2/2"])
    }

    @Test("a file that is not there, a folder, a workbook and an old encoding are told apart")
    func files() throws {
        #expect(take(office.beside("khong-co.csv")).status == .noInput)
        #expect(take(office.path).status == .badData)
        let old = office.beside("cu.csv")
        try Data([0x48, 0xE4, 0x20, 0x76, 0xB5]).write(to: URL(fileURLWithPath: old))
        let refused = take(old)
        #expect(refused.status == .badData && refused.messages.contains("hãy lưu lại bằng UTF-8"))
        #expect(take(old, "--lang", "en").messages.contains("save it as UTF-8"))
    }

    @Test("a link is followed wherever it leads from, and what is not there is said in the reader's language")
    func links() throws {
        _ = try file(Self.list, "that.csv")
        try FileManager.default.createSymbolicLink(
            atPath: office.beside("lien-ket.csv"), withDestinationPath: "that.csv")
        #expect(take(office.beside("lien-ket.csv"), "--dry-run").status == .done)
        let gone = take(office.beside("mat.csv"))
        #expect(gone.messages.contains("Không có tệp") && !gone.messages.contains("No such file"))
        #expect(take(office.beside("mat.csv"), "--lang", "en").messages.contains("There is no file"))
    }

    @Test("whoever is nobody's login, or files for no unit, takes nothing in")
    func rights() throws {
        let path = try file(Self.list)
        let outcome = Program.run(
            ["import", path, "--as", "le-van-duc", "--unit", "trung-tam-thong-tin"],
            in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
        #expect(outcome.status == .badData && outcome.messages.contains("quy tắc của chương trình"))
    }
}

/// What was told on the way.
private final class Seen: @unchecked Sendable {
    private let lock = NSLock()
    private var told: [String] = []

    var words: [String] { lock.withLock { told } }

    func add(_ word: String) {
        lock.withLock { told.append(word) }
    }
}
