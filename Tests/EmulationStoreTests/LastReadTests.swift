import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("What was opened before it is decided on")
struct LastReadTests {
    private let folder: TemporaryFolder
    private let root: String
    private var workspace: Workspace
    private var letters = FixedLetters(seed: 12)

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.small()
        workspace = try Workspace.open(root)
    }

    /// A draft in a letter of its unit.
    private mutating func filed() throws -> (id: Nomination.ID, letter: Letter.ID) {
        let letter = try workspace.draftLetter(of: "vietnam-post", by: officer.id, at: noon, using: &letters)
        var own = dossier()
        own.letter = letter
        return (try workspace.draft(own, by: officer.id, at: noon, using: &letters), letter)
    }

    private static func sign(_ letter: Letter.ID, in other: inout Workspace) throws {
        let request = Workflow.LetterRequest.sign(number: "45/TTr-BĐVN", day: noon.day, signer: "Chử Quang Hạo")
        try other.change(letter: letter, by: request, by: officer.id, at: noon)
    }

    /// What is opened is what somebody opens who has just come.
    private func expectAsFresh(_ id: Nomination.ID, _ comment: Comment) throws {
        let (own, fresh) = (try workspace.docket(id), try Workspace.open(root).docket(id))
        #expect(own.docket == fresh.docket, comment)
        #expect(own.version == fresh.version, comment)
    }

    @Test("after every step it is as the files say, and is not taken apart again")
    mutating func steps() throws {
        let (id, letter) = try filed()
        try Self.sign(letter, in: &workspace)
        let path = try #require(Layout.path(of: id))
        let steps: [(Action, Person, String?)] = [
            (.submit, officer, nil), (.note, reviewer, "a"), (.endorse, reviewer, nil), (.verify, clerk, nil),
            (.recommend, secretary, nil), (.returnBack, minister, "b"),
        ]
        for (action, person, note) in steps {
            try expectAsFresh(id, "\(action)")
            let after = try workspace.act(
                .init(action, note: note), on: id, by: person.id, at: noon, using: &letters)
            let version = Version(of: try bytes(of: "\(root)/\(path)"))
            #expect(workspace.lastRead.nomination(at: version)?.nomination == after)
            #expect(try Workspace.open(root).docket(id).docket.nomination == after)
        }
        try expectAsFresh(id, "in the end")
    }

    @Test("what others do to it, to its letter and by a decision meanwhile is seen")
    mutating func others() throws {
        let (id, letter) = try filed()
        let path = "\(root)/\(try #require(Layout.path(of: id)))"
        var other = try Workspace.open(root)
        var noted = FixedLetters(seed: 13)
        try expectAsFresh(id, "as it was")
        try Self.sign(letter, in: &other)
        try expectAsFresh(id, "its letter")
        #expect(try workspace.docket(id).docket.letter?.number == "45/TTr-BĐVN")
        try other.act(.init(.note, note: "x"), on: id, by: officer.id, at: noon, using: &noted)
        try expectAsFresh(id, "a note")

        // A hand that changes one letter and puts the time back.
        var info = stat()
        #expect(stat(path, &info) == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try write(text.replacingOccurrences(of: "Nguyễn Thị Ước Mơ", with: "Nguyễn Thị Ước Mở"), to: path)
        var times = [info.st_atim, info.st_mtim]
        #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
        #expect(try workspace.docket(id).docket.dossier.nominee == "Nguyễn Thị Ước Mở")
        try write(text, to: path)

        for (action, person) in [(Action.submit, officer), (.endorse, reviewer), (.verify, clerk)] {
            try workspace.act(.init(action), on: id, by: person.id, at: noon, using: &letters)
        }
        try workspace.act(.init(.recommend), on: id, by: secretary.id, at: noon, using: &letters)
        try expectAsFresh(id, "before the decision")
        try other.reload()
        try other.award([id], number: "112/QĐ", by: minister.id, at: noon, using: &noted)
        try expectAsFresh(id, "a decision")
        #expect(try workspace.docket(id).docket.standing.state == .awarded)
    }

    @Test("a letter unsigned after it was opened stops it from going, one signed lets it go")
    mutating func letter() throws {
        let (id, letter) = try filed()
        var other = try Workspace.open(root)
        try Self.sign(letter, in: &other)
        #expect(try workspace.docket(id).docket.letter?.number != nil)
        try other.change(letter: letter, by: .unsign, by: officer.id, at: noon)
        #expect(throws: TransactionError.refusal(.letter(.unsigned(letter)))) {
            try workspace.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
        }
        #expect(try workspace.docket(id).docket.letter?.number == nil)
        try Self.sign(letter, in: &other)
        try workspace.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
    }
}
