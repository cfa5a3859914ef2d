import Emulation
import EmulationText
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("Reading a workspace")
struct ReadingTests {
    let folder: TemporaryFolder
    let root: String

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.sample()
    }

    /// A nomination of the sample that holds achievements, with its path.
    private func someNomination() throws -> (id: Nomination.ID, path: String) {
        let workspace = try Workspace.open(root)
        let position = try #require(workspace.desk.positions(matching: NominationQuery(words: ["uoc", "mo"])).first)
        let id = workspace.desk.summary(at: position).id
        return (id, try #require(Layout.path(of: id)))
    }

    @Test("A nomination rewritten as binary reads as the same nomination")
    func binary() throws {
        let (id, path) = try someNomination()
        let before = try Workspace.open(root).docket(id).docket
        let list = try object(of: try bytes(of: "\(root)/\(path)"))
        try folder.write(try propertyList(list, .binary), to: "sample/\(path)")
        let workspace = try Workspace.open(root)
        #expect(try workspace.docket(id).docket == before)
        #expect(workspace.check().isEmpty)
    }

    @Test("A nomination with its keys in another order, other spacing, line ends and remarks reads as the same")
    func reordered() throws {
        let (id, path) = try someNomination()
        let before = try Workspace.open(root).docket(id).docket
        let list = try object(of: try bytes(of: "\(root)/\(path)"))
        let text = "\u{FEFF}<?xml version='1.0'?>\r\n<!-- by hand -->\r\n<plist>" + Self.backwards(list) + "</plist>"
        try write(text, to: "\(root)/\(path)")
        #expect(try Workspace.open(root).docket(id).docket == before)
    }

    @Test("One damaged nomination among seventy-eight costs only itself and is named")
    func oneDamaged() throws {
        let (_, path) = try someNomination()
        try write("<plist><dict><key>dossier", to: "\(root)/\(path)")
        let workspace = try Workspace.open(root)
        #expect(workspace.desk.count == 77)
        #expect(workspace.damages.map(\.path) == [path])
        #expect(workspace.check().map(\.path) == [path])
        #expect(try bytes(of: "\(root)/\(path)") == Array("<plist><dict><key>dossier".utf8))
    }

    @Test("A wrong type is named by the way to its key")
    func wrongType() throws {
        let (_, path) = try someNomination()
        var list = try object(of: try bytes(of: "\(root)/\(path)"))
        var dossier = try #require(list["dossier"] as? [String: Any])
        dossier["achievements"] = [["text": "Doanh thu", "value": "nhiều"]]
        list["dossier"] = dossier
        try folder.write(try propertyList(list, .xml), to: "sample/\(path)")
        let problem = FieldError(path: "dossier.achievements[0].value", problem: .wrongType(expected: "real"))
        #expect(try Workspace.open(root).damages == [Damage(path: path, problem: .field(problem))])
    }

    @Test("What stands in the way is named with its reason, hangs nothing and hides nothing")
    func hostileFiles() throws {
        let place = "nominations/2019/vietnam-post"
        try folder.write([], to: "outside.plist")
        #expect(mkfifo("\(root)/\(place)/pipe.plist", 0o644) == 0)
        #expect(mkdir("\(root)/\(place)/folder.plist", 0o755) == 0)
        #expect(symlink("\(folder.path)/outside.plist", "\(root)/\(place)/link.plist") == 0)
        #expect(symlink(folder.path, "\(root)/nominations/2019/elsewhere") == 0)
        #expect(symlink("/dev/zero", "\(root)/sessions") == 0)
        try folder.write([], to: "sample/\(place)/empty.plist")
        try folder.write([UInt8](repeating: 0x20, count: 1 << 20 + 1), to: "sample/\(place)/large.plist")
        try write("<plist><string>x</string></plist>", to: "\(root)/\(place)/word.plist")
        try write("<plist><dict/></plist>", to: "\(root)/notes.plist")
        let workspace = try Workspace.open(root)
        #expect(workspace.desk.count == 78)
        let found = Dictionary(workspace.damages.map { ($0.path, $0.problem) }, uniquingKeysWith: { first, _ in first })
        #expect(
            found == [
                "\(place)/pipe.plist": .notARegularFile,
                "\(place)/folder.plist": .notARegularFile,
                "\(place)/link.plist": .symbolicLink,
                "nominations/2019/elsewhere": .symbolicLink,
                "sessions": .symbolicLink,
                "\(place)/empty.plist": .empty,
                "\(place)/large.plist": .tooLarge(limit: 1 << 20),
                "\(place)/word.plist": .field(FieldError(path: "", problem: .wrongType(expected: "dict"))),
                "notes.plist": .unexpected,
            ])
    }

    @Test("A file that may not be read is named, and so is a folder")
    func unreadable() throws {
        let (_, path) = try someNomination()
        chmod("\(root)/\(path)", 0)
        chmod("\(root)/guidance", 0)
        defer { chmod("\(root)/guidance", 0o755) }
        let workspace = try asNobody { try Workspace.open(root) }
        let denied = Damage.Problem.unreadable(reason: "Permission denied")
        #expect(workspace.desk.count == 77)
        #expect(
            Set(workspace.damages) == [Damage(path: path, problem: denied), Damage(path: "guidance", problem: denied)])
    }

    @Test("Every list in a folder of ours is read whatever its name, and told that it lies elsewhere")
    func misplaced() throws {
        let (id, path) = try someNomination()
        let odd = "nominations/bản sao/Đề nghị (2).PLIST"
        try folder.write(try bytes(of: "\(root)/\(path)"), to: "sample/\(odd)")
        unlink("\(root)/\(path)")
        let workspace = try Workspace.open(root)
        #expect(workspace.desk.count == 78)
        #expect(try workspace.docket(id).docket.id == id)
        #expect(workspace.check() == [Problem(path: odd, kind: .misplaced(expected: path), severity: .warning)])
    }

    @Test("Of two files with one nomination the one in its place counts, and the other is named")
    func duplicate() throws {
        let (id, path) = try someNomination()
        var list = try object(of: try bytes(of: "\(root)/\(path)"))
        list["note"] = "bản sao"
        try folder.write(try propertyList(list, .xml), to: "sample/nominations/2019/0-copy.plist")
        let workspace = try Workspace.open(root)
        #expect(workspace.desk.count == 78)
        #expect(try workspace.docket(id).docket.nomination.extras.isEmpty)
        #expect(
            workspace.damages == [
                Damage(path: "nominations/2019/0-copy.plist", problem: .duplicateID(other: path))
            ])
    }

    @Test("Of many files with one report the one in its place counts, else the first, and all others are named")
    func manyDuplicates() throws {
        let reports = try FileManager.default.contentsOfDirectory(atPath: "\(root)/reports/2019-Q2")
        let name = try #require(reports.sorted().first)
        let path = "reports/2019-Q2/\(name)"
        let content = try bytes(of: "\(root)/\(path)")
        let copies = ["reports/2019-Q1/0.plist", "reports/2019-Q2/0.plist", "reports/2019-Q3/0.plist"]
        for copy in copies { try folder.write(content, to: "sample/\(copy)") }
        let named = { (used: String, others: [String]) in
            others.map { Damage(path: $0, problem: .duplicateID(other: used)) }
        }
        #expect(try Workspace.open(root).damages == named(path, copies))
        try FileManager.default.removeItem(atPath: "\(root)/\(path)")
        #expect(try Workspace.open(root).damages == named(copies[0], Array(copies[1...])))
    }

    @Test("Without units, awards and calendar the program's own serve, and each is named")
    func referenceFallsBack() throws {
        unlink("\(root)/units.plist")
        try write("", to: "\(root)/awards.plist")
        try write("<plist><dict/></plist>", to: "\(root)/calendar.plist")
        let workspace = try Workspace.open(root)
        #expect(workspace.rulebook.units.count > 90)
        #expect(workspace.rulebook.awards.count > 10)
        #expect(workspace.damages.contains(Damage(path: "units.plist", problem: .missing)))
        #expect(workspace.damages.contains(Damage(path: "awards.plist", problem: .empty)))
        // A list without the key `years` is not a calendar, and the program's own is used.
        let years = FieldError(path: "years", problem: .missing)
        #expect(workspace.damages.contains(Damage(path: "calendar.plist", problem: .field(years))))
        #expect(!workspace.rulebook.calendar.years.isEmpty)
    }

    @Test("One person who cannot be read costs nobody else their roles, and the file is not saved over")
    func onePersonDamaged() throws {
        var list = try object(of: try bytes(of: "\(root)/people.plist"))
        var people = try #require(list["people"] as? [[String: Any]])
        people[3]["roles"] = [["role": "king"]]
        list["people"] = people
        try folder.write(try propertyList(list, .xml), to: "sample/people.plist")
        var workspace = try Workspace.open(root)
        #expect(workspace.rulebook.people.count == people.count - 1)
        let damage = try #require(workspace.damages.first)
        guard case .field(let error) = damage.problem else { Issue.record("\(damage)"); return }
        #expect(error.path == "people[3].roles[0].role")
        #expect(throws: WorkspaceError.damaged(damage)) { try workspace.save(people: []) }
    }

    @Test("A folder that is no workspace, and one that is not there, are told apart")
    func noWorkspace() throws {
        let none = "\(folder.path)/none"
        #expect(throws: WorkspaceError.missing(path: none)) { try Workspace.open(none) }
        #expect(throws: WorkspaceError.notAWorkspace(path: folder.path)) { try Workspace.open(folder.path) }
        let file = "\(root)/people.plist"
        #expect(throws: WorkspaceError.notAWorkspace(path: file)) { try Workspace.open(file) }
    }

    @Test("Settings that cannot be read stop the opening and say where they are wrong")
    func settingsDamaged() throws {
        try write("<plist><dict><key>format</key><integer>1</integer></dict></plist>", to: "\(root)/workspace.plist")
        let missing = FieldError(path: "year", problem: .missing)
        #expect(throws: WorkspaceError.damaged(Damage(path: "workspace.plist", problem: .field(missing)))) {
            try Workspace.open(root)
        }
    }

    @Test("Reading again takes in what was changed, added and removed, and keeps the rest")
    func reloads() throws {
        var workspace = try Workspace.open(root)
        let (id, path) = try someNomination()
        var list = try object(of: try bytes(of: "\(root)/\(path)"))
        var dossier = try #require(list["dossier"] as? [String: Any])
        dossier["nominee"] = "Đỗ Đức"
        list["dossier"] = dossier
        try folder.write(try propertyList(list, .xml), to: "sample/\(path)")
        let other = workspace.desk.summary(at: 40).id
        unlink("\(root)/\(try #require(Layout.path(of: other)))")
        unlink("\(root)/units.plist")
        try workspace.reload()
        #expect(workspace.desk.count == 77)
        #expect(workspace.desk.position(of: other) == nil)
        #expect(workspace.desk.position(of: id).map { workspace.desk.summary(at: $0).nominee } == "Đỗ Đức")
        #expect(workspace.desk.positions(matching: NominationQuery(words: ["do duc"])).count == 1)
        #expect(workspace.damages.map(\.path) == ["units.plist"])
    }

    /// An XML list with the keys in falling order and CR LF between the lines.
    private static func backwards(_ object: Any) -> String {
        switch object {
        case let values as [String: Any]:
            let pairs = values.sorted { $0.key > $1.key }.map { "<key>\($0.key)</key>\r\n" + backwards($0.value) }
            return "<dict >\r\n" + pairs.joined() + "</dict>\r\n"
        case let values as [Any]: return "<array>\r\n" + values.map(backwards).joined() + "</array>\r\n"
        case let text as String:
            let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            return "<string><![CDATA[]]>\(escaped)</string>\r\n"
        case let date as Date: return "<date>\(Instant(seconds: Int64(date.timeIntervalSince1970)))</date>\r\n"
        case let flag as Bool where type(of: object) == Bool.self: return flag ? "<true />" : "<false/>"
        case let number as NSNumber where number.doubleValue == number.doubleValue.rounded():
            return "<integer>+\(number.intValue)</integer>"
        case let number as NSNumber: return "<real>\(number.doubleValue)</real>"
        default: return "<string></string>"
        }
    }
}
