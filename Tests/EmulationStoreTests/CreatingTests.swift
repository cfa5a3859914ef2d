import Emulation
import EmulationText
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("Making a workspace")
struct CreatingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func make(_ name: String, person: Person? = nil, sample: Bool = false) throws {
        var letters = FixedLetters(seed: 3)
        try Workspace.create(
            at: folder.path + name, year: 2019, firstPerson: person, sample: sample, now: noon, using: &letters)
    }

    @Test("A new workspace opens clean, with whoever made it in the Department and the parents made too")
    func new() throws {
        let maker = Person(id: "mai", name: "Trần Thị Mai", unit: "vu-tdkt", logins: ["root"], roles: [])
        try make("/a/b/c", person: maker)
        let workspace = try Workspace.open(folder.path + "/a/b/c")
        #expect(workspace.check() == [])
        #expect(workspace.persons(of: "root").first?.roles == [RoleHolding(.department)])
        #expect(workspace.rulebook.directive.sectors.count == 6)
        let ignored = String(decoding: try bytes(of: folder.path + "/a/b/c/.gitignore"), as: UTF8.self)
        #expect(ignored.contains(".thidua"))
    }

    @Test("An empty folder is filled and keeps its bits; nothing else is left beside it")
    func emptyFolder() throws {
        mkdir(folder.path + "/shared", 0o755)
        chmod(folder.path + "/shared", 0o2775)
        try make("/shared", sample: true)
        #expect(try Workspace.open(folder.path + "/shared").desk.count == 78)
        #expect(mode(of: folder.path + "/shared") == 0o2775)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["shared"])
    }

    @Test("A folder with anything in it, and a file, are left as they are")
    func notEmpty() throws {
        try folder.write([1], to: "full/.hidden")
        for name in ["/full", "/full/.hidden"] {
            #expect(throws: WorkspaceError.notEmpty(path: folder.path + name)) { try make(name) }
        }
        #expect(try contents(of: folder.path) == ["full/.hidden": [1]])
    }

    @Test("Where nothing may be made it says why and leaves nothing")
    func cannotCreate() throws {
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o755) }
        let error = WorkspaceError.cannotCreate(path: folder.path + "/new", reason: "Permission denied")
        #expect(throws: error) { try asNobody { try make("/new") } }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("The language chosen is kept for the user beside what else the file holds")
    func preferences() throws {
        let environment = ["XDG_CONFIG_HOME": folder.path + "/config", "HOME": "/nonexistent"]
        #expect(Preferences.language(environment: environment) == nil)
        try Preferences.save(language: .english, environment: environment)
        let path = try #require(Preferences.path(environment: environment))
        var list = try object(of: try bytes(of: path))
        list["theme"] = "mono"
        try Data(try propertyList(list, .xml)).write(to: URL(fileURLWithPath: path))
        try Preferences.save(language: .vietnamese, environment: environment)
        #expect(Preferences.language(environment: environment) == .vietnamese)
        #expect(try object(of: try bytes(of: path))["theme"] as? String == "mono")
        #expect(Preferences.language(environment: [:]) == nil)
    }

    @Test("A link in the place of the preferences stays a link, and the file it leads to is written")
    func linkedPreferences() throws {
        try folder.write(try #require(PropertyList.bytes(of: .dictionary([:]))), to: "dotfiles/mine.plist")
        mkdir(folder.path + "/thidua", 0o755)
        let link = folder.path + "/thidua/preferences.plist"
        #expect(symlink("../dotfiles/mine.plist", link) == 0)
        try Preferences.save(language: .english, environment: ["XDG_CONFIG_HOME": folder.path])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../dotfiles/mine.plist")
        #expect(Preferences.language(environment: ["XDG_CONFIG_HOME": folder.path]) == .english)
    }
}

@Suite("Checking a workspace")
struct CheckingTests {
    let folder: TemporaryFolder
    let root: String

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.sample()
    }

    /// Changes one file of the sample as another program would.
    private func change(_ path: String, _ change: (inout [String: Any]) -> Void) throws {
        var list = try object(of: try bytes(of: "\(root)/\(path)"))
        change(&list)
        try folder.write(try propertyList(list, .xml), to: "sample/\(path)")
    }

    private func some(_ state: State) throws -> (id: Nomination.ID, path: String) {
        let desk = try Workspace.open(root).desk
        let position = try #require(desk.positions(matching: NominationQuery(state: state)).first)
        let id = desk.summary(at: position).id
        return (id, try #require(Layout.path(of: id)))
    }

    @Test("A dossier changed behind a decision is found, and what it names that does not exist")
    func changedBehind() throws {
        let (_, path) = try some(.verified)
        try change(path) { list in
            var dossier = list["dossier"] as? [String: Any] ?? [:]
            dossier["movement"] = "phong-trao-la"
            dossier["person"] = "nguoi-la"
            list["dossier"] = dossier
        }
        let problems = try Workspace.open(root).check()
        #expect(problems.allSatisfy { $0.path == path })
        let kinds = Set(problems.map(\.kind))
        #expect(kinds.contains(.unknownReference(.movement, id: "phong-trao-la")))
        #expect(kinds.contains(.unknownReference(.person, id: "nguoi-la")))
        #expect(
            kinds.contains {
                if case .changedOutside(let change, _) = $0 { change.trace == .dossierSince } else { false }
            })
    }

    @Test("A history with a step taken out, and one with a step that cannot be, are named by their event")
    func impossible() throws {
        let (_, path) = try some(.endorsed)
        try change(path) { list in
            var history = list["history"] as? [[String: Any]] ?? []
            history.removeAll { $0["action"] as? String == "submit" }
            list["history"] = history
        }
        let kinds = try Workspace.open(root).check().map(\.kind)
        #expect(
            kinds.contains {
                if case .changedOutside(let change, _) = $0 { change.trace == .eventBefore } else { false }
            })
        #expect(kinds.contains { if case .impossible(_, .stepNotPossible) = $0 { true } else { false } })
    }

    @Test("A decision without one of its nominations is named, and so is one its nominations do not let stand")
    func decisions() throws {
        let awarded = try some(.awarded)
        let before = try Workspace.open(root)
        let decision = try #require(before.decisions.values.first { $0.event(for: awarded.id) != nil })
        let path = Layout.path(of: decision)
        let bytes = try bytes(of: "\(root)/\(awarded.path)")
        unlink("\(root)/\(awarded.path)")
        let lost = Problem(path: path, kind: .unknownReference(.nomination, id: awarded.id.rawValue))
        #expect(try Workspace.open(root).check() == [lost])
        try folder.write(bytes, to: "sample/\(awarded.path)")
        try change(awarded.path) { list in
            list["history"] = (list["history"] as? [[String: Any]])?.filter { $0["action"] as? String == "draft" }
        }
        let withoutEffect = Problem(path: path, kind: .awardWithoutEffect(awarded.id))
        #expect(try Workspace.open(root).check().contains(withoutEffect))
    }

    @Test("Units, people and sectors that nobody knows are found wherever they are named")
    func references() throws {
        try change("people.plist") { list in
            var people = list["people"] as? [[String: Any]] ?? []
            people[0]["unit"] = "vu-la"
            list["people"] = people
        }
        try change("guidance/buu-chinh.plist") { $0["sector"] = "linh-vuc-la" }
        try change("reports/2019-Q1/vnpt.plist") { $0["unit"] = "don-vi-la" }
        let problems = Set(try Workspace.open(root).check())
        #expect(
            problems == [
                Problem(path: "people.plist", kind: .unknownReference(.unit, id: "vu-la")),
                Problem(path: "guidance/buu-chinh.plist", kind: .unknownReference(.sector, id: "linh-vuc-la")),
                Problem(
                    path: "guidance/buu-chinh.plist", kind: .misplaced(expected: "guidance/linh-vuc-la.plist"),
                    severity: .warning),
                Problem(path: "reports/2019-Q1/vnpt.plist", kind: .unknownReference(.unit, id: "don-vi-la")),
                Problem(
                    path: "reports/2019-Q1/vnpt.plist", kind: .misplaced(expected: "reports/2019-Q1/don-vi-la.plist"),
                    severity: .warning),
            ])
    }
}
