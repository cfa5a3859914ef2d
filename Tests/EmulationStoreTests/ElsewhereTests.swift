import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("Effects of disks, copies and other programs on a workspace")
struct ElsewhereTests {
    private let folder: TemporaryFolder
    private let root: String

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.part()
    }

    @Test(
        "A file may bear any time: of 1601, which NTFS begins with, of 2400, or none a calendar has",
        arguments: [Int.min, Int.min + 1, -11_644_473_600, -1, 0, 13_569_465_600, Int.max - 1, Int.max])
    func times(seconds: Int) {
        var info = stat()
        info.st_ctim = timespec(tv_sec: seconds, tv_nsec: 999_999_999)
        info.st_mtim = timespec(tv_sec: seconds, tv_nsec: 0)
        let stamp = FileStamp(info)
        #expect(stamp.settled == stamp)
        #expect(StampRecord(stamp) == StampRecord(stamp.settled))
        // Such a time is shown as a day, whichever it is.
        #expect(!Instant(seconds: Int64(seconds)).description.isEmpty)
        #expect(Instant(seconds: Int64(seconds)).adding(seconds: 1).day.year > -7000)
        _ = Instant(seconds: Int64(seconds)).time
    }

    @Test("A recently written file is read once more, one written long ago is not")
    func justWritten() {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        var info = stat()
        info.st_ctim = timespec(tv_sec: now.tv_sec, tv_nsec: max(1, now.tv_nsec))
        #expect(FileStamp(info).settled != FileStamp(info))
        info.st_ctim.tv_sec -= 10
        #expect(FileStamp(info).settled == FileStamp(info))
        info.st_ctim.tv_sec += 20
        #expect(FileStamp(info).settled == FileStamp(info))
    }

    @Test("Impossible sizes, years and counts in a file are named by their path")
    func numbers() throws {
        let path = try #require(
            FileManager.default.subpathsOfDirectory(atPath: root).filter {
                $0.hasPrefix("nominations/") && $0.hasSuffix(".plist")
            }.first {
                try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8).contains("<key>attachment</key>")
            })
        let old = try object(of: bytes(of: "\(root)/\(path)"))
        func problem(_ change: (inout [String: Any]) -> Void) throws -> FieldError? {
            var dossier = old["dossier"] as? [String: Any] ?? [:]
            change(&dossier)
            let changed = old.merging(["dossier": dossier]) { $1 }
            try folder.write(try propertyList(changed, .xml), to: "part/\(path)")
            let workspace = try Workspace.open(root)
            let id = try #require(Layout.nominationID(of: path))
            #expect(workspace.damage(ofNomination: String(id.rawValue.suffix(5)))?.path == path)
            #expect(throws: WorkspaceError.self) { try workspace.docket(id) }
            guard case .damage(.field(let error))? = workspace.check().first(where: { $0.path == path })?.kind else {
                return nil
            }
            return error
        }
        let place = (old["dossier"] as? [String: Any])?["documents"] as? [[String: Any]] ?? []
        let number = try #require(place.firstIndex { $0["attachment"] != nil })
        for size in [-1, Int.min, Int.max, (2000 << 20) + 1] {
            let error = try problem { dossier in
                var documents = place
                var attachment = documents[number]["attachment"] as? [String: Any] ?? [:]
                attachment["size"] = size
                documents[number]["attachment"] = attachment
                dossier["documents"] = documents
            }
            #expect(error?.path == "dossier.documents[\(number)].attachment.size", "\(size)")
            #expect(error?.problem == .outOfRange("0–2097152000"), "\(size)")
        }
        for (key, value) in [("year", Int.min), ("rewardAmount", Int.max), ("rewardAmount", Int.min)] {
            #expect(try problem { $0[key] = value }?.path == "dossier.\(key)")
        }
        for key in ["members", "laoDongTienTien", "chienSiThiDuaCoSo", "disciplined"] {
            for value in [Int.max, Int.min] {
                #expect(
                    try problem { $0["group"] = ["members": 5].merging([key: value]) { $1 } }?.path
                        == "dossier.group.\(key)")
            }
        }
    }

    @Test("Papers whose names a copy by macOS has decomposed are found, read and set aside, and check is clean")
    func decomposed() throws {
        let root = try folder.small()
        var workspace = try Workspace.open(root)
        var letters = FixedLetters(seed: 7)
        let id = try workspace.draft(dossier(), by: officer.id, at: noon, using: &letters)
        try folder.write(Array("Tờ trình".utf8), to: "Tờ trình số 5.txt")
        try workspace.attach(
            .file(folder.path + "/Tờ trình số 5.txt"), as: Document(.letter), to: id, by: officer.id, at: noon)
        let copies = "\(root)/attachments/\(id)"
        let name = "Tờ trình số 5.txt".decomposedStringWithCanonicalMapping
        #expect(rename("\(copies)/Tờ trình số 5.txt", "\(copies)/\(name)") == 0)

        workspace = try Workspace.open(root)
        let docket = try workspace.docket(id).docket
        #expect(workspace.papers(of: docket) == [.present])
        #expect(workspace.check().isEmpty)
        #expect(try workspace.paper(at: 0, of: docket).status == .present)
        let shown = try workspace.paperPath(at: 0, of: docket)
        #expect(shown.status == .present && access(shown.path, R_OK) == 0)

        // A second file with the dossier's exact spelling is the attachment, and the other is unlisted.
        try folder.write(Array("x".utf8), to: "small/attachments/\(id)/Tờ trình số 5.txt")
        #expect(workspace.papers(of: docket) == [.changed])
        let named = Dictionary(grouping: workspace.check(), by: \.kind).mapValues { $0.map { Array($0.path.utf8) } }
        #expect(named[.unnamedPaper] == [Array("attachments/\(id)/\(name)".utf8)])
        #expect(unlink("\(copies)/Tờ trình số 5.txt") == 0)

        try workspace.removePaper(place: 0, of: id, by: officer.id, at: noon)
        #expect(workspace.check().isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(copies)/.removed").count == 1)
    }

    @Test("Files that macOS leaves beside copies are named, kept, and not counted as faults")
    func companions() throws {
        let before = try Workspace.open(root)
        let places = [
            "._workspace.plist", "nominations/2019/vietnam-post/._2019-vietnam-post-nqv5m.plist",
            "letters/2019/._x.plist",
        ]
        for place in places { try folder.write([0, 5, 22, 7], to: "part/\(place)") }
        var workspace = try Workspace.open(root)
        #expect(workspace.damages == before.damages && workspace.desk.count == before.desk.count)
        let told = workspace.check().filter { !before.check().contains($0) }
        #expect(told == places.sorted().map { Problem(path: $0, kind: .companion, severity: .note) })
        try workspace.save(people: workspace.rulebook.people)
        for place in places { #expect(access("\(root)/\(place)", F_OK) == 0) }
    }

    @Test(
        "An unreadable file at the top is one problem, and the things it lists are not reported as missing",
        arguments: [Layout.people, Layout.units, Layout.awards, Layout.directive])
    func unreadableReference(path: String) throws {
        let before = Set(try Workspace.open(root).check())
        try folder.write(Array("<plist><dict><key>p".utf8), to: "part/\(path)")
        let named = Set(try Workspace.open(root).check()).subtracting(before)
        #expect(named.map(\.path) == [path])
    }

    @Test("A decision, a letter or a nomination that cannot be read is one problem as well")
    func unreadableRecords() throws {
        for kind in ["decisions", "letters", "nominations"] {
            let before = Set(try Workspace.open(root).check())
            let path = try #require(
                FileManager.default.subpathsOfDirectory(atPath: root).filter {
                    $0.hasPrefix("\(kind)/") && $0.hasSuffix(".plist")
                }.sorted().first)
            let old = try bytes(of: "\(root)/\(path)")
            try folder.write([1], to: "part/\(path)")
            let named = Set(try Workspace.open(root).check()).subtracting(before)
            #expect(named.map(\.path) == [path])
            try folder.write(old, to: "part/\(path)")
        }
    }

    @Test("A file of another kind at the top is named, replaced in memory by the program's own, and never saved over")
    func otherKinds() throws {
        let files = try sampleFiles.get()
        let nomination = try #require(files.keys.filter { $0.hasPrefix("nominations/") }.min())
        let others = [
            Layout.directive, Layout.people, Layout.units, Layout.calendar, nomination, "registry/2018.plist",
        ]
        for place in Layout.reference {
            for other in others where other != place {
                var changed = files.filter { Layout.reference.contains($0.key) }
                changed[place] = files[other]
                guard place != Layout.settings else {
                    #expect(throws: WorkspaceError.self, "\(other)") { try Workspace(Storage(files: changed)) }
                    continue
                }
                let workspace = try Workspace(Storage(files: changed))
                #expect(workspace.damages.contains { $0.path == place && $0.severity == .error }, "\(place) \(other)")
                #expect(workspace.rulebook.units.count > 90 && !workspace.rulebook.calendar.years.isEmpty)
            }
        }
        try folder.write(
            Array("<plist><dict><key>format</key><integer>1</integer></dict></plist>".utf8), to: "part/calendar.plist")
        var workspace = try Workspace.open(root)
        #expect(
            workspace.damages.first { $0.path == Layout.calendar }?.problem
                == .field(FieldError(path: "years", problem: .missing)))
        let calendar = workspace.rulebook.calendar
        #expect(throws: WorkspaceError.self) { try workspace.save(calendar: calendar) }
        // An empty calendar written by the program is still a calendar.
        let empty = try RecordFile.bytes(of: WorkCalendar(), at: Layout.calendar)
        #expect(try RecordFile(empty).record(WorkCalendar.self).years.isEmpty)
    }

    @Test("A workspace hidden for a moment, as while a file is replaced on NTFS, is waited for")
    func flicker() throws {
        let settings = "\(root)/workspace.plist"
        let people = "\(root)/people.plist"
        let isOver = Flag()
        let root = root
        let thread = Thread {
            while !isOver.isSet {
                for path in [settings, people] {
                    rename(path, path + ".away")
                    usleep(500)
                    rename(path + ".away", path)
                    usleep(3000)
                }
            }
            isOver.end()
        }
        thread.start()
        defer {
            isOver.set()
            isOver.wait()
        }
        for _ in 0..<20 {
            var workspace = try Workspace.open(root)
            #expect(workspace.damages.isEmpty && !workspace.rulebook.people.isEmpty)
            _ = try Workspace.glance(root)
            try workspace.reload()
        }
        #expect(throws: WorkspaceError.missing(path: root + "/none")) { try Workspace.open(root + "/none") }
    }

    private final class Flag: @unchecked Sendable {
        private let lock = NSLock()
        private let ended = DispatchSemaphore(value: 0)
        private var value = false
        var isSet: Bool { lock.withLock { value } }
        func set() { lock.withLock { value = true } }
        func end() { ended.signal() }
        func wait() { ended.wait() }
    }
}
