import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

/// Papers copied into a dossier and held against their hashes.
struct PaperTests {
    /// A draft in a workspace of its own, and files to attach beside it.
    private final class Desk {
        let folder: TemporaryFolder
        let root: String
        var workspace: Workspace
        let id: Nomination.ID

        init(_ documents: [Document] = []) throws {
            folder = try TemporaryFolder()
            root = try folder.small()
            workspace = try Workspace.open(root)
            var letters = FixedLetters(seed: 7)
            var filled = dossier()
            filled.documents = documents
            id = try workspace.draft(filled, by: officer.id, at: noon, using: &letters)
        }

        /// Makes a file beside the workspace.
        func file(_ name: String, _ text: String = "Báo cáo thành tích") throws -> String {
            try folder.write(Array(text.utf8), to: name)
            return "\(folder.path)/\(name)"
        }

        @discardableResult
        func attach(_ path: String, _ paper: Document = Document(.report), place: Int? = nil) throws -> Document {
            let done = try workspace.attach(
                .file(path), as: paper, place: place, to: id, by: officer.id, at: noon)
            return done.nomination.dossier.documents[done.place]
        }

        var documents: [Document] { get throws { try docket.dossier.documents } }
        var docket: Docket { get throws { try workspace.docket(id).docket } }
        var statuses: [PaperStatus] {
            get throws { workspace.papers(of: try docket) }
        }
        var copies: String { "\(root)/attachments/\(id)" }
        /// What a check finds, as paths from the attachments and what is wrong.
        var problems: [String] {
            get throws {
                try Workspace.open(root).check().map { problem in
                    "\(problem.severity) \(problem.kind) \(problem.path.split(separator: "/").dropFirst(2).joined(separator: "/"))"
                }
            }
        }
    }

    private func refusal(_ body: () throws -> Void) -> TransactionError? {
        do {
            try body()
            return nil
        } catch {
            return error as? TransactionError
        }
    }

    @Test("a file is copied in byte by byte and named with its hash and size")
    func copied() throws {
        let desk = try Desk()
        let path = try desk.file("Báo cáo.pdf")
        let paper = try desk.attach(path)
        let attachment = try #require(paper.attachment)
        #expect(attachment.file == "Báo cáo.pdf")
        #expect(attachment.size == "Báo cáo thành tích".utf8.count)
        #expect(attachment.sha256 == Digest(of: Array("Báo cáo thành tích".utf8)))
        #expect(try bytes(of: "\(desk.copies)/Báo cáo.pdf") == bytes(of: path))
        #expect(mode(of: "\(desk.copies)/Báo cáo.pdf") == 0o444 & ~processMask)
        #expect(try desk.statuses == [.present])
        #expect(try desk.problems.isEmpty)
        try FileManager.default.removeItem(atPath: path)
        #expect(try Workspace.open(desk.root).docket(desk.id).docket.dossier.documents == [paper])
    }

    @Test("the file goes to the first paper of its kind that has none, else it is one more")
    func places() throws {
        let desk = try Desk([
            Document(.letter, number: "45/TTr"), Document(.minutes, number: "1/BB"), Document(.minutes, number: "2/BB"),
        ])
        try desk.attach(desk.file("a.txt", "a"), Document(.minutes, number: "2/BB"))
        try desk.attach(desk.file("b.txt", "b"), Document(.minutes))
        try desk.attach(desk.file("c.txt", "c"), Document(.minutes))
        #expect(try desk.documents.map { $0.attachment?.file } == [nil, "b.txt", "a.txt", "c.txt"])
        #expect(try desk.documents.map(\.number) == ["45/TTr", "1/BB", "2/BB", nil])
    }

    @Test("another file under the same name gets a name of its own, the very same is used again")
    func names() throws {
        let desk = try Desk()
        try desk.attach(desk.file("a/ban.txt", "một"))
        try desk.attach(desk.file("b/ban.txt", "hai"))
        try desk.attach(desk.file("c/ban.txt", "một"))
        #expect(try desk.documents.map { $0.attachment?.file } == ["ban.txt", "ban-2.txt", "ban.txt"])
        #expect(try desk.statuses == [.present, .present, .present])
    }

    @Test(
        "a copy's name can neither lead elsewhere, hide, nor steer a terminal",
        arguments: [
            (".ssh", "ssh"), ("..", "tep"), ("\u{1b}[31m.pdf", "[31m.pdf"), ("a\u{202e}fdp.exe", "afdp.exe"),
            ("Ba\u{301}o ca\u{301}o.pdf", "Báo cáo.pdf"), (" \t ", "tep"), ("a/../../b", "a-..-..-b"),
            (String(repeating: "ă", count: 300) + ".pdf", String(repeating: "ă", count: 75) + ".pdf"),
        ])
    func hostileNames(given: String, kept: String) throws {
        #expect(PaperName.candidates(for: given).first == kept)
        for name in PaperName.candidates(for: given).prefix(20) {
            #expect(Attachment(file: name, sha256: Digest(of: []), size: 0) != nil)
        }
    }

    @Test("a dossier that names a file elsewhere is not read")
    func hostileDossier() throws {
        for name in ["../../workspace.plist", "/etc/passwd", ".", "..", "a/b", ".removed", ""] {
            #expect(Attachment(file: name, sha256: Digest(of: []), size: 0) == nil)
        }
    }

    @Test("links, pipes, folders, empty files and what is not there are refused, and nothing is left behind")
    func refused() throws {
        let desk = try Desk()
        let file = try desk.file("tep.txt")
        let beside = desk.folder.path
        symlink(file, beside + "/link.txt")
        mkfifo(beside + "/pipe.txt", 0o644)
        _ = try desk.file("empty.txt", "")
        func problem(_ name: String) -> Damage.Problem? {
            let refusal = refusal { try desk.attach("\(beside)/\(name)") }
            return if case .store(.badSource(_, let problem))? = refusal { problem } else { nil }
        }
        #expect(problem("link.txt") == .symbolicLink)
        #expect(problem("pipe.txt") == .notARegularFile)
        #expect(problem("small") == .notARegularFile)
        #expect(problem("empty.txt") == .empty)
        #expect(problem("none.txt") == .missing)
        #expect(!FileManager.default.fileExists(atPath: desk.copies))
        #expect(try desk.documents.isEmpty)
    }

    @Test("a file larger than the settings allow is refused, one of exactly that size is not")
    func limit() throws {
        let desk = try Desk()
        var settings = desk.workspace.rulebook.settings
        settings.attachmentLimitMB = 1
        try desk.workspace.save(settings: settings)
        let exact = try desk.file("exact.bin", String(repeating: "x", count: 1 << 20))
        let large = try desk.file("large.bin", String(repeating: "x", count: 1 << 20 + 1))
        try desk.attach(exact)
        let refused = refusal { try desk.attach(large) }
        #expect(refused == .store(.badSource(path: large, .tooLarge(limit: 1 << 20))))
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.copies) == ["exact.bin"])
    }

    @Test("what is missing, changed or no file shows, also where size and time are as before")
    func faults() throws {
        let desk = try Desk()
        for name in ["a", "b", "c", "d"] { try desk.attach(desk.file("\(name).txt", "\(name)\(name)")) }
        #expect(try desk.statuses == [.present, .present, .present, .present])
        unlink("\(desk.copies)/a.txt")
        chmod("\(desk.copies)/b.txt", 0o644)
        try write("bX", to: "\(desk.copies)/b.txt")
        unlink("\(desk.copies)/c.txt")
        symlink("/etc/passwd", "\(desk.copies)/c.txt")
        #expect(try desk.statuses == [.missing, .changed, .unreadable, .present])
        let found = try desk.problems
        #expect(found.count == 3)
        for words in ["missing) a.txt", "changed) b.txt", "unreadable) c.txt"] {
            #expect(found.contains { $0.hasPrefix("error") && $0.contains(words) }, "\(found)")
        }
        let docket = try desk.docket
        #expect(try desk.workspace.paper(at: 1, of: docket).status == .changed)
        #expect(throws: WorkspaceError.self) { try desk.workspace.paper(at: 2, of: docket) }
        #expect(throws: WorkspaceError.self) { try desk.workspace.paperPath(at: 0, of: docket) }
    }

    @Test("the folder of the copies may not be a link that leads out of the workspace")
    func linkedFolder() throws {
        let desk = try Desk()
        try desk.attach(desk.file("a.txt"))
        rename(desk.copies, desk.folder.path + "/elsewhere")
        symlink(desk.folder.path + "/elsewhere", desk.copies)
        #expect(try desk.statuses == [.unreadable])
        let refused = refusal { try desk.attach(desk.file("b.txt")) }
        #expect(refused != nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path + "/elsewhere") == ["a.txt"])
    }

    @Test("a hash is taken once and again only when the file's stamp changes; what is too much waits")
    func lazily() throws {
        let desk = try Desk()
        try desk.attach(desk.file("a.txt"))
        try desk.attach(desk.file("b.txt", "khác"))
        let docket = try desk.docket
        #expect(desk.workspace.papers(of: docket, reading: 0) == [.unchecked, .unchecked])
        let first = try #require(docket.dossier.documents[0].attachment?.size)
        #expect(desk.workspace.papers(of: docket, reading: first) == [.present, .unchecked])
        #expect(desk.workspace.papers(of: docket) == [.present, .present])
    }

    @Test("a copy that no dossier names is a warning of the check, and nothing removes it")
    func unnamed() throws {
        let desk = try Desk()
        try desk.attach(desk.file("a.txt"))
        try desk.folder.write([1], to: "small/attachments/\(desk.id)/stray.txt")
        try desk.folder.write([1], to: "small/attachments/nobody/x.txt")
        try desk.folder.write([1], to: "small/attachments/\(desk.id)/.~lock.a.txt#")
        #expect(
            try desk.problems.sorted() == ["warning unnamedPaper stray.txt", "warning unnamedPaper x.txt"])
        try desk.attach(desk.file("b.txt", "khác"))
        #expect(FileManager.default.fileExists(atPath: desk.copies + "/stray.txt"))
    }

    @Test("a copy left by an attempt that was cut off is used by the next, half a copy goes")
    func cutOff() throws {
        let desk = try Desk()
        try desk.folder.write(Array("Báo cáo thành tích".utf8), to: "small/attachments/\(desk.id)/a.txt")
        try desk.folder.write([1], to: "small/attachments/\(desk.id)/\(Leftover.name(for: "paper"))")
        try desk.attach(desk.file("a.txt"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.copies) == ["a.txt"])
        #expect(try desk.problems.isEmpty)
    }

    @Test("what is taken out or replaced is set aside, not deleted, unless another paper names it too")
    func setAside() throws {
        let desk = try Desk()
        try desk.attach(desk.file("a.txt", "một"))
        try desk.attach(desk.file("b.txt", "hai"), place: 0)
        #expect(try desk.documents.map { $0.attachment?.file } == ["b.txt"])
        try desk.attach(desk.file("b.txt", "hai"), Document(.minutes))
        try desk.workspace.removePaper(place: 1, of: desk.id, by: officer.id, at: noon)
        #expect(try desk.statuses == [.present])
        try desk.workspace.removePaper(place: 0, of: desk.id, by: officer.id, at: noon)
        #expect(try desk.documents.isEmpty)
        #expect(
            try contents(of: desk.copies) == [".removed/a.txt": Array("một".utf8), ".removed/b.txt": Array("hai".utf8)])
        #expect(try desk.problems.isEmpty)
    }

    @Test("papers change only while the dossier may be edited, and only by whoever may edit it")
    func onlyWhileEdited() throws {
        let desk = try Desk()
        let path = try desk.file("a.txt")
        let stranger = refusal {
            try desk.workspace.attach(.file(path), as: Document(.report), to: desk.id, by: reviewer.id, at: noon)
        }
        #expect(stranger != nil)
        try desk.attach(path)
        var letters = FixedLetters(seed: 8)
        try desk.workspace.act(
            Workflow.Request(.submit), on: desk.id, by: officer.id, at: noon.adding(seconds: 60), using: &letters)
        let later = refusal { try desk.attach(desk.file("b.txt")) }
        guard case .refusal(.wrongState)? = later else {
            Issue.record("\(String(describing: later))")
            return
        }
        let removal = refusal { try desk.workspace.removePaper(place: 0, of: desk.id, by: officer.id, at: noon) }
        #expect(removal != nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.copies) == ["a.txt"])
    }

    @Test("the hash of a paper is part of what is decided on")
    func partOfTheDossier() throws {
        let desk = try Desk()
        let before = try desk.docket.dossier.digest
        try desk.attach(desk.file("a.txt"))
        #expect(try desk.docket.dossier.digest != before)
        #expect(try desk.docket.dossier.coreDigest == dossier().coreDigest)
    }

    @Test("somebody else's change in between is a conflict, and the dossier stays theirs")
    func conflict() throws {
        let desk = try Desk()
        let seen = try desk.workspace.docket(desk.id).version
        try desk.attach(desk.file("a.txt"))
        let path = try desk.file("b.txt", "khác")
        let late = refusal {
            try desk.workspace.attach(
                .file(path), as: Document(.minutes), to: desk.id, seen: seen, by: officer.id, at: noon)
        }
        guard case .store(.conflict)? = late else {
            Issue.record("\(String(describing: late))")
            return
        }
        #expect(try desk.documents.count == 1)
    }

    @Test("a paper is copied out under its own name and writes over nothing")
    func saved() throws {
        let desk = try Desk()
        try desk.attach(desk.file("in/a.txt"))
        let docket = try desk.docket
        let out = try desk.workspace.savePaper(at: 0, of: docket, to: desk.folder.path)
        #expect(out.path == desk.folder.path + "/a.txt" && out.status == .present)
        #expect(throws: WorkspaceError.self) { try desk.workspace.savePaper(at: 0, of: docket, to: out.path) }
        #expect(throws: WorkspaceError.self) { try desk.workspace.savePaper(at: 1, of: docket, to: "/tmp/x") }
    }

    @Test("a rehearsal attaches in memory and writes nothing")
    func rehearsal() throws {
        let desk = try Desk()
        let path = try desk.file("a.txt")
        let before = try contents(of: desk.root)
        var rehearsed = try Workspace.open(desk.root, access: .rehearsal)
        try rehearsed.attach(.file(path), as: Document(.report), to: desk.id, by: officer.id, at: noon)
        let docket = try rehearsed.docket(desk.id).docket
        #expect(rehearsed.papers(of: docket) == [.present])
        #expect(try rehearsed.paper(at: 0, of: docket).status == .present)
        #expect(try contents(of: desk.root) == before)
    }

    @Test("the sample has papers with files, intact, one of them a PDF")
    func sample() throws {
        var workspace = try Workspace(Storage(files: sampleFiles.get()))
        let files = try sampleFiles.get().filter { $0.key.hasPrefix("attachments/") }
        #expect(files.count == 3)
        #expect(files.values.contains { $0.starts(with: Array("%PDF-".utf8)) })
        let ids = workspace.desk.positions(matching: NominationQuery()).map { workspace.desk.summary(at: $0).id }
        let statuses = try ids.flatMap { workspace.papers(of: try workspace.docket($0).docket) }
        #expect(statuses.count { $0 == .present } == 3)
        #expect(statuses.filter(\.isFault).isEmpty)
    }
}
