import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

/// One way of writing to a workspace: everything that saves is among them.
struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The files it writes, each after the one before; one that holds what a later one names comes first.
    let writes: Int
    /// Whether it is made on what was read when the workspace was opened, so that it wants one opened anew.
    let reopens: Bool
    let make: @Sendable (inout Workspace, Stage, inout FixedLetters) throws -> Void

    init(
        _ name: String, writes: Int = 1, reopens: Bool = false,
        make: @escaping @Sendable (inout Workspace, Stage, inout FixedLetters) throws -> Void
    ) {
        testDescription = name
        self.writes = writes
        self.reopens = reopens
        self.make = make
    }

    static let all: [Change] = [
        Change("a nomination is filed") { workspace, _, letters in
            _ = try workspace.draft(dossier("Mới"), by: officer.id, at: noon, using: &letters)
        },
        Change("a dossier is edited") { workspace, stage, _ in
            try workspace.edit(stage.draft, to: dossier("Tên sửa"), by: officer.id, at: noon)
        },
        Change("a step is taken") { workspace, stage, letters in
            try workspace.act(.init(.submit), on: stage.draft, by: officer.id, at: noon, using: &letters)
        },
        Change("a decision is signed") { workspace, stage, letters in
            try workspace.award(
                [stage.recommended], number: "112/QĐ-BTTTT", by: minister.id, at: noon, using: &letters)
        },
        Change("a first report comes in") { workspace, _, letters in
            try enter("vnpt", &workspace, &letters)
        },
        Change("a report comes in again") { workspace, _, letters in
            try enter("vietnam-post", &workspace, &letters)
        },
        Change("a letter is begun") { workspace, _, letters in
            _ = try workspace.draftLetter(of: "vietnam-post", by: officer.id, at: noon, using: &letters)
        },
        Change("a letter is signed") { workspace, stage, _ in
            let request = Workflow.LetterRequest.sign(number: "45/TTr", day: noon.day, signer: "Chử Quang Hạo")
            try workspace.change(letter: stage.letter, by: request, by: officer.id, at: noon)
        },
        Change("a paper is attached", writes: 2) { workspace, stage, _ in
            try workspace.attach(
                .bytes(Array("Báo cáo".utf8), name: "bao-cao.txt"), as: Document(.report), to: stage.draft,
                by: officer.id, at: noon)
        },
        Change("the people change", reopens: true) { workspace, _, _ in
            try workspace.save(people: [officer, reviewer, clerk, secretary, minister, Stage.newcomer])
        },
    ]

    private static func enter(
        _ unit: Emulation.Unit.ID, _ workspace: inout Workspace, _ letters: inout FixedLetters
    ) throws {
        try workspace.enter(
            .receive(sent: nil, received: noon.day, note: nil), unit: unit,
            quarter: try #require(Quarter(year: 2019, number: 1)), by: clerk.id, at: noon, using: &letters)
    }
}

/// A workspace where every change can be made, on a disk that fails when it is told to.
final class Stage: Sendable {
    let folder: TemporaryFolder
    let root: String
    let disk = FailingDisk()
    let draft: Nomination.ID
    let recommended: Nomination.ID
    let letter: Letter.ID
    /// What stands on disk before a change.
    let before: [String: [UInt8]]

    static let newcomer = Person(id: "bui-thi-cuc", name: "Bùi Thị Cúc", unit: "vnpt", roles: [])

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.small()
        var workspace = try Workspace.open(root)
        var letters = FixedLetters(seed: 9)
        draft = try workspace.draft(dossier(), by: officer.id, at: noon, using: &letters)
        recommended = try workspace.draft(dossier("Vũ Ỷ"), by: officer.id, at: noon, using: &letters)
        for (action, person) in [
            (Action.submit, officer), (.endorse, reviewer), (.verify, clerk), (.recommend, secretary),
        ] {
            try workspace.act(.init(action), on: recommended, by: person.id, at: noon, using: &letters)
        }
        letter = try workspace.draftLetter(of: "vietnam-post", by: officer.id, at: noon, using: &letters)
        try workspace.enter(
            .receive(sent: nil, received: noon.day, note: nil), unit: "vietnam-post",
            quarter: try #require(Quarter(year: 2019, number: 1)), by: clerk.id, at: noon, using: &letters)
        before = try contents(of: root)
    }

    /// The workspace, opened on the failing disk.
    func open() throws -> Workspace {
        try Workspace(Storage(Folder(root: root, disk: disk.disk), access: .disk))
    }

    /// The shared files and the drafts as they are, and the leftovers among them.
    func files() throws -> (whole: [String: [UInt8]], leftovers: [String]) {
        let all = try contents(of: root)
        let isLeftover = { (path: String) in Leftover.matches(path.split(separator: "/").last.map(String.init) ?? "") }
        return (all.filter { !isLeftover($0.key) }, all.keys.filter(isLeftover))
    }

    /// Puts everything back as it was before; what did not change is not touched.
    func restore() throws {
        let now = try contents(of: root)
        for path in now.keys where before[path] == nil { unlink("\(root)/\(path)") }
        for name in try FileManager.default.subpathsOfDirectory(atPath: root).sorted(by: >) {
            // Only a folder that is empty goes, and of those that one which nothing was in before.
            if !before.keys.contains(where: { $0.hasPrefix(name + "/") }) { rmdir("\(root)/\(name)") }
        }
        for (path, bytes) in before where now[path] != bytes {
            unlink("\(root)/\(path)")
            try folder.write(bytes, to: "small/\(path)")
        }
    }
}
