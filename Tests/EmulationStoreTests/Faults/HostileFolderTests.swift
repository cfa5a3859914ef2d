import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("Damaged and hostile files in every folder")
struct HostileFolderTests {
    /// Where property lists of a workspace lie, as deep as they do.
    static let places = [
        "decisions/2019", "guidance", "letters/2019", "movements", "nominations/2019/vietnam-post", "registrations",
        "registry", "reports/2019-Q1", "sessions",
    ]

    let folder: TemporaryFolder
    let root: String

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.part()
    }

    /// What every reading of a workspace must still give, however much rubbish lies in it.
    private struct Substance: Equatable {
        var nominations: Int
        var decisions: Int
        var letters: Int
        var reports: Int
        var guidance: Int
        var people: Int

        init(_ workspace: Workspace) {
            nominations = workspace.desk.count
            decisions = workspace.decisions.count
            letters = workspace.letters.count
            reports = workspace.reports.count
            guidance = workspace.guidance.count
            people = workspace.rulebook.people.count
        }
    }

    @Test("Every folder that is read is one of those that are tried here")
    func allPlaces() {
        #expect(Self.places.map { String($0.prefix { $0 != "/" }) } == Layout.folders)
    }

    @Test("A file nobody can trust is named with its reason in any folder, and costs nothing else", arguments: places)
    func files(place: String) throws {
        let before = Substance(try Workspace.open(root))
        for (number, hostile) in Hostile.all.enumerated() {
            try folder.write(hostile.bytes, to: "part/\(place)/hostile-\(number).plist")
        }
        let workspace = try Workspace.open(root)
        #expect(Substance(workspace) == before)
        let checked = workspace.check()
        for (number, hostile) in Hostile.all.enumerated() {
            let path = "\(place)/hostile-\(number).plist"
            let problems = workspace.damages.filter { $0.path == path }.map(\.problem)
            let limit = Layout.limit(for: path)
            let isTooLarge = hostile.bytes.count > limit && problems == [.tooLarge(limit: limit)]
            #expect(
                problems.count == 1 && (isTooLarge || problems.allSatisfy(hostile.isExpected)),
                "\(hostile): \(problems)")
            #expect(checked.contains { $0.path == path && $0.severity == .error }, "\(hostile)")
        }
    }

    @Test("What is no file is named in any folder, without a wait and without following it", arguments: places)
    func noFiles(place: String) throws {
        let before = Substance(try Workspace.open(root))
        try folder.write([1], to: "outside.plist")
        let inside = "\(root)/\(place)"
        try FileManager.default.createDirectory(atPath: inside, withIntermediateDirectories: true)
        #expect(mkfifo("\(inside)/pipe.plist", 0o644) == 0)
        #expect(mkdir("\(inside)/folder.plist", 0o755) == 0)
        #expect(symlink("\(folder.path)/outside.plist", "\(inside)/link.plist") == 0)
        #expect(symlink("loop.plist", "\(inside)/loop.plist") == 0)
        #expect(symlink("/dev/zero", "\(inside)/endless.plist") == 0)
        #expect(symlink("/etc", "\(inside)/elsewhere") == 0)
        try folder.write([], to: "part/\(place)/huge.plist")
        // A hole takes no room.
        #expect(truncate("\(inside)/huge.plist", 1 << 40) == 0)
        try folder.write([0x20], to: "part/\(place)/secret.plist")
        folder.openToOthers()
        chmod("\(inside)/secret.plist", 0)
        let strange = Array("\(inside)/".utf8CString.dropLast()) + [-1, -2] + Array(".plist".utf8CString)
        close(open(strange, O_CREAT | O_WRONLY, 0o644))
        let workspace = try asNobody { try Workspace.open(root) }
        #expect(Substance(workspace) == before)
        let found = Dictionary(workspace.damages.map { ($0.path, $0.problem) }, uniquingKeysWith: { first, _ in first })
        let expected: [String: Damage.Problem] = [
            "pipe.plist": .notARegularFile, "folder.plist": .notARegularFile, "link.plist": .symbolicLink,
            "loop.plist": .symbolicLink, "endless.plist": .symbolicLink, "elsewhere": .symbolicLink,
            "huge.plist": .tooLarge(limit: Layout.limit(for: place + "/")),
            "secret.plist": .unreadable(reason: "Permission denied"),
            "\u{FFFD}\u{FFFD}.plist": .unreadable(reason: "file name is not UTF-8"),
        ]
        for (name, problem) in expected { #expect(found["\(place)/\(name)"] == problem, "\(name)") }
        #expect(workspace.damages.count == expected.count)
        let checked = Set(asNobody { workspace.check() }.map(\.path))
        #expect(checked.isSuperset(of: expected.keys.map { "\(place)/\($0)" }))
    }

    @Test(
        "A whole folder that is a link, a file or shut is named, and the rest is read", arguments: Layout.folders)
    func folders(name: String) throws {
        let real = "\(root)/\(name)"
        try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: real, toPath: folder.path + "/aside")
        #expect(symlink(folder.path + "/aside", real) == 0)
        #expect(try problems(at: name) == [.symbolicLink])
        unlink(real)
        try folder.write([1], to: "part/\(name)")
        #expect(try problems(at: name) == [.notAFolder])
        unlink(real)
        mkdir(real, 0)
        #expect(try problems(at: name) == [.unreadable(reason: "Permission denied")])
        rmdir(real)
        #expect(symlink(name, real) == 0)
        #expect(try problems(at: name) == [.symbolicLink])
    }

    private func problems(at path: String) throws -> [Damage.Problem] {
        try asNobody { try Workspace.open(root) }.damages.filter { $0.path == path }.map(\.problem)
    }

    @Test("A file every workspace has, however bad, is named, replaced by the program's own and never saved over")
    func referenceFiles() throws {
        let files = try sampleFiles.get()
        let paths = Layout.reference.filter { $0 != Layout.settings }
        for hostile in Hostile.all {
            var changed = [Layout.settings: try #require(files[Layout.settings])]
            for path in paths { changed[path] = hostile.bytes }
            let workspace = try Workspace(Storage(files: changed))
            for path in paths {
                let problems = workspace.damages.filter { $0.path == path }.map(\.problem)
                #expect(problems.count == 1 && problems.allSatisfy(hostile.isExpected), "\(path) \(hostile)")
            }
            #expect(workspace.rulebook.directive.sectors.count == 6 && workspace.rulebook.units.count > 90)
            #expect(workspace.rulebook.people.isEmpty)
        }
    }

    @Test("Settings nobody can trust stop the opening with their reason", arguments: Hostile.all)
    func settings(hostile: Hostile) throws {
        let files = [Layout.settings: hostile.bytes]
        let error = #expect(throws: WorkspaceError.self) { try Workspace(Storage(files: files)) }
        guard case .damaged(let damage)? = error else { Issue.record("\(String(describing: error))"); return }
        #expect(damage.path == Layout.settings && hostile.isExpected(damage.problem))
    }

    @Test("Whatever stands in the place of the private folder or the lock, reading goes on, writing says why or works")
    func privateFolder() throws {
        var workspace = try Workspace.open(root)
        let people = workspace.rulebook.people
        let place = "\(root)/.thidua"
        let outside = folder.path + "/outside"
        mkdir(outside, 0o755)
        func reason() throws -> SystemReason? {
            do throws(WorkspaceError) {
                try workspace.save(people: people)
                return nil
            } catch {
                guard case .cannotWrite(Layout.lock, let reason) = error else { throw error }
                return reason
            }
        }
        try? FileManager.default.removeItem(atPath: place)
        #expect(symlink(outside, place) == 0)
        #expect(try reason()?.code == ELOOP)
        #expect(workspace.draftsFolder == nil)
        unlink(place)
        try folder.write([1], to: "part/.thidua")
        #expect(try reason()?.code == ENOTDIR)
        unlink(place)
        mkdir(place, 0o755)
        #expect(symlink("\(outside)/lock", "\(place)/lock") == 0)
        #expect(try reason()?.code == ELOOP)
        unlink("\(place)/lock")
        mkdir("\(place)/lock", 0o755)
        #expect(try reason() != nil || FileManager.default.contentsOfDirectory(atPath: "\(place)/lock").isEmpty)
        rmdir("\(place)/lock")
        #expect(mkfifo("\(place)/lock", 0o644) == 0)
        #expect(try reason() == nil)
        unlink("\(place)/lock")
        #expect(try reason() == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
    }

    @Test("Among the attachments, links, pipes and folders are named and never followed or waited for")
    func attachments() throws {
        let before = try Workspace.open(root).check()
        let named = try #require(
            try FileManager.default.contentsOfDirectory(atPath: "\(root)/attachments").sorted().first)
        let place = "\(root)/attachments"
        #expect(symlink("/etc", "\(place)/2019-vnpt-aaaaa") == 0)
        #expect(mkfifo("\(place)/\(named)/pipe.pdf", 0o644) == 0)
        #expect(symlink("/etc/passwd", "\(place)/\(named)/passwd.pdf") == 0)
        try folder.write([1], to: "part/attachments/2019-vnpt-bbbbb")
        let papers = try FileManager.default.contentsOfDirectory(atPath: "\(place)/\(named)").filter {
            $0 != "pipe.pdf" && $0 != "passwd.pdf"
        }
        let paper = try #require(papers.sorted().first)
        unlink("\(place)/\(named)/\(paper)")
        #expect(mkfifo("\(place)/\(named)/\(paper)", 0o644) == 0)
        let found = Dictionary(
            try Workspace.open(root).check().filter { !before.contains($0) }.map { ($0.path, $0.kind) },
            uniquingKeysWith: { first, _ in first })
        #expect(found["attachments/2019-vnpt-aaaaa"] == .damage(.symbolicLink))
        #expect(found["attachments/\(named)/pipe.pdf"] == .unnamedPaper)
        #expect(found["attachments/\(named)/passwd.pdf"] == .unnamedPaper)
        #expect(found["attachments/2019-vnpt-bbbbb"] == .unnamedPaper)
        guard case .paper? = found["attachments/\(named)/\(paper)"] else { Issue.record("\(found)"); return }
    }
}
