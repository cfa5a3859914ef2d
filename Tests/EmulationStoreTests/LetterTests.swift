import Emulation
import Foundation
import Testing

@testable import EmulationStore

@Suite("Letters on disk")
struct LetterTests {
    let folder: TemporaryFolder
    let root: String
    var workspace: Workspace
    var letters = FixedLetters(seed: 45)

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.small()
        workspace = try Workspace.open(root)
    }

    private mutating func drafted() throws -> Letter.ID {
        try workspace.draftLetter(of: "vietnam-post", by: officer.id, at: noon, using: &letters)
    }

    private mutating func filed(_ nominee: String = "Nguyễn Thị Ước Mơ", in letter: Letter.ID?) throws -> Nomination.ID
    {
        var own = dossier(nominee)
        own.letter = letter
        return try workspace.draft(own, by: officer.id, at: noon, using: &letters)
    }

    private func signing(_ number: String = "45/TTr-BĐVN") -> Workflow.LetterRequest {
        .sign(number: number, day: noon.day, signer: "Chử Quang Hạo")
    }

    private func path(_ id: Letter.ID) throws -> String { "\(root)/\(try #require(Layout.path(of: id)))" }

    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch TransactionError.refusal(let refusal) {
            return refusal
        } catch {
            Issue.record(error)
            return nil
        }
    }

    @Test("A letter is one file of its year, and what is entered in it is there for the next who opens the workspace")
    mutating func file() throws {
        let id = try drafted()
        #expect(id.rawValue.hasPrefix("2019-vietnam-post-"))
        let name = try filed(in: id)
        try workspace.change(letter: id, by: signing(), by: officer.id, at: noon)
        let list = try object(of: try bytes(of: "\(root)/letters/2019/\(id).plist"))
        #expect(list["number"] as? String == "45/TTr-BĐVN" && list["day"] as? String == "2019-03-05")
        let other = try Workspace.open(root)
        #expect(other.letterDocket(id)?.names.map(\.id) == [name])
        #expect(other.letterDockets == workspace.letterDockets)
        #expect(other.check().isEmpty)
    }

    @Test("Keys this version does not know survive signing, also among the minutes")
    mutating func unknownKeys() throws {
        let id = try drafted()
        let minutes = Document(.minutes, number: "19/BB", title: "Họp xét")
        try workspace.change(letter: id, by: .minutes(minutes), by: officer.id, at: noon)
        var list = try object(of: try bytes(of: try path(id)))
        list["mystery"] = ["deep": [1, 2]]
        var paper = try #require(list["minutes"] as? [String: Any])
        paper["mystery"] = true
        list["minutes"] = paper
        try Data(propertyList(list, .binary)).write(to: URL(fileURLWithPath: try path(id)))
        try workspace.change(letter: id, by: signing(), by: officer.id, at: noon)
        let kept = try object(of: try bytes(of: try path(id)))
        #expect((kept["mystery"] as? [String: [Int]])?["deep"] == [1, 2])
        #expect((kept["minutes"] as? [String: Any])?["mystery"] as? Bool == true)
    }

    @Test("What another changed meanwhile is not written over")
    mutating func conflict() throws {
        let id = try drafted()
        let (seen, shown) = (try workspace.letter(id).version, Digest(of: try workspace.letter(id).docket.letter.value))
        var other = try Workspace.open(root)
        try other.change(letter: id, by: signing("50/TTr"), by: officer.id, at: noon)
        let before = try bytes(of: try path(id))
        #expect(throws: TransactionError.self) {
            try workspace.change(letter: id, by: signing(), seen: seen, by: officer.id, at: noon)
        }
        #expect(throws: TransactionError.self) {
            try workspace.change(letter: id, by: signing(), shown: shown, by: officer.id, at: noon)
        }
        #expect(try bytes(of: try path(id)) == before)
    }

    @Test("What others submitted, signed and numbered meanwhile is heeded")
    mutating func others() throws {
        let id = try drafted()
        let name = try filed(in: id)
        var other = try Workspace.open(root)
        #expect(
            refusal { try submit(name, in: &workspace) } == .letter(.unsigned(id)), "the head's signature comes first")
        try other.change(letter: id, by: signing(), by: officer.id, at: noon)
        let second = try drafted()
        #expect(
            refusal { try workspace.change(letter: second, by: signing(), by: officer.id, at: noon) }
                == .letter(.numberTaken("45/TTr-BĐVN", by: id)))
        try submit(name, in: &workspace)
        #expect(
            refusal { try other.change(letter: id, by: .unsign, by: officer.id, at: noon) } == .letter(.gone(id)))
        let late = try filed("Bùi Thị Mận", in: nil)
        #expect(other.place([late], in: id, by: officer.id, at: noon).map(\.outcome) == [.refused(.letter(.gone(id)))])
    }

    private func submit(_ id: Nomination.ID, in workspace: inout Workspace) throws {
        var letters = FixedLetters(seed: 6)
        try workspace.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
    }

    @Test("Names are put in and taken out one by one; what is refused stops none of the others")
    mutating func places() throws {
        let id = try drafted()
        let (good, gone) = (try filed("Bùi Thị Mận", in: nil), try filed("Điêu Thị Hạ", in: nil))
        try submit(gone, in: &workspace)
        let results = workspace.place([gone, good], in: id, by: officer.id, at: noon)
        #expect(results.map(\.outcome) == [.refused(.wrongState(.submitted, .edit)), .done])
        #expect(workspace.letterDocket(id)?.names.map(\.nominee) == ["Bùi Thị Mận"])
        #expect(workspace.place([good], in: nil, by: officer.id, at: noon).map(\.outcome) == [.done])
        #expect(workspace.letterDocket(id)?.names == [])
    }

    @Test("Checking names a number used twice, too many names, and a name of another unit")
    mutating func check() throws {
        let (first, second) = (try drafted(), try drafted())
        for id in [first, second] {
            var list = try object(of: try bytes(of: try path(id)))
            list["number"] = id == first ? "45/TTr" : "45 / ttr"
            list["day"] = "2019-03-05"
            list["signer"] = "Ai đó"
            try Data(propertyList(list, .xml)).write(to: URL(fileURLWithPath: try path(id)))
        }
        let name = try filed(in: nil)
        let file = "\(root)/\(try #require(Layout.path(of: name)))"
        var list = try object(of: try bytes(of: file))
        var own = try #require(list["dossier"] as? [String: Any])
        own["letter"] = first.rawValue
        for number in 0..<151 {
            let copy: Nomination.ID = .random(prefix: "2019-vietnam-post-", letters: 5, using: &letters)
            list["id"] = copy.rawValue
            own["unit"] = number == 0 ? "vnpt" : "vietnam-post"
            list["dossier"] = own
            let place = "\(root)/\(try #require(Layout.path(of: copy)))"
            try Data(propertyList(list, .binary)).write(to: URL(fileURLWithPath: place))
        }
        let problems = try Workspace.open(root).check().filter { $0.severity == .error }
        let paths = try [first, second].map { try #require(Layout.path(of: $0)) }
        #expect(problems.contains { $0.path == paths[0] && $0.kind == .numberTwice("45/TTr", other: second) })
        #expect(problems.contains { $0.path == paths[1] && $0.kind == .numberTwice("45 / ttr", other: first) })
        #expect(problems.contains { $0.path == paths[0] && $0.kind == .tooManyNames(151, limit: 150) })
        #expect(problems.count { $0.kind == .letterOfAnotherUnit(first) } == 1)
    }

    @Test("A letter is found by its id, an end of it, or its number")
    mutating func found() throws {
        let id = try drafted()
        try workspace.change(letter: id, by: signing(), by: officer.id, at: noon)
        #expect(workspace.resolveLetter(id.rawValue) == id)
        #expect(workspace.resolveLetter(String(id.rawValue.suffix(5))) == id)
        #expect(workspace.resolveLetter("45/ttr-bđvn") == id)
        #expect(workspace.resolveLetter("46") == nil && workspace.resolveLetter("") == nil)
    }
}
