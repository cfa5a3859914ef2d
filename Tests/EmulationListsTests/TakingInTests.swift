import Emulation
import EmulationText
import Testing

@testable import EmulationLists
@testable import EmulationStore

@Suite("Taking a list in")
struct TakingInTests {
    private static let text = "Họ và tên;Danh hiệu\n" + (1...12).map { "Lê Thị Ái \($0);LĐTT" }.joined(separator: "\n")

    @Test("One letter is made, and the drafts in it, in the order of the list")
    func whole() throws {
        var desk = try Desk()
        let before = desk.workspace.letters.count
        let list = try desk.take(Self.text)
        let letter = try #require(list.letter)
        #expect(list.made.count == 12 && list.isDone && desk.workspace.letters.count == before + 1)
        let docket = try #require(desk.workspace.letterDocket(letter))
        #expect(Set(docket.names.map(\.id)) == Set(list.made) && docket.state == .unsigned)
        for id in list.made { #expect(try desk.workspace.docket(id).docket.standing.state == .draft) }
        #expect(desk.workspace.check().isEmpty)
    }

    @Test("The same list again makes nothing, no letter either")
    func twice() throws {
        var desk = try Desk()
        try desk.take(Self.text)
        let (names, letters) = (desk.workspace.desk.count, desk.workspace.letters.count)
        #expect(try desk.take(Self.text).made.isEmpty)
        #expect(desk.workspace.desk.count == names && desk.workspace.letters.count == letters)
    }

    @Test("Stopped half way and taken in again it completes, in the letter it began", arguments: [0, 1, 5, 11])
    func interrupted(after count: Int) throws {
        var desk = try Desk()
        let (names, letters) = (desk.workspace.desk.count, desk.workspace.letters.count)
        let first = try desk.take(Self.text, atMost: count)
        let second = try desk.take(Self.text)
        #expect(first.made.count == count && second.made.count == 12 - count)
        #expect(desk.workspace.desk.count == names + 12 && desk.workspace.letters.count == letters + 1)
        #expect(first.letter == nil || first.letter == second.letter)
    }

    @Test("A letter that was made before the program was killed is used, not another made beside it")
    func emptyLetter() throws {
        var desk = try Desk()
        var generator = SeededGenerator(seed: 7)
        let empty = try desk.workspace.draftLetter(
            of: "trung-tam-thong-tin", by: "nguyen-tien-dat", at: desk.now, using: &generator)
        #expect(try desk.take(Self.text).letter == empty)
    }

    @Test("A signed letter is not added to")
    func signed() throws {
        var desk = try Desk()
        let first = try desk.take(Self.text, atMost: 3)
        let letter = try #require(first.letter)
        try desk.workspace.change(
            letter: letter, by: .sign(number: "99/TTr", day: desk.now.day, signer: "Giám đốc"), by: "nguyen-tien-dat",
            at: desk.now)
        #expect(try desk.take(Self.text).letter != letter)
    }

    @Test("Without a letter, and into one that is there")
    func letters() throws {
        var desk = try Desk()
        desk.letter = .none
        let alone = try desk.take("Họ và tên;Danh hiệu\nLê Thị Một;LĐTT")
        #expect(alone.letter == nil && alone.made.count == 1)
        var generator = SeededGenerator(seed: 7)
        let id = try desk.workspace.draftLetter(
            of: "trung-tam-thong-tin", by: "nguyen-tien-dat", at: desk.now, using: &generator)
        desk.letter = .existing(try #require(desk.workspace.letterDocket(id)))
        try desk.take(Self.text)
        #expect(desk.workspace.letterDocket(id)?.names.count == 12)
    }

    @Test("What somebody else files between preview and acceptance is not filed again")
    func meanwhile() throws {
        var desk = try Desk()
        let preview = desk.preview(Self.text)
        try desk.take("Họ và tên;Danh hiệu\nLê Thị Ái 4;LĐTT")
        var list = ListImport(preview.dossiers, letter: .automatic)
        var generator = SeededGenerator(seed: 7)
        var seen: [Int] = []
        try desk.workspace.proceed(with: &list, by: "nguyen-tien-dat", at: desk.now, using: &generator) {
            seen.append($0)
        }
        #expect(list.made.count == 11 && list.isDone && seen == Array(1...12))
    }

    @Test("A refusal in the middle keeps what was made and says how far it came")
    func refused() throws {
        var desk = try Desk()
        var dossiers = desk.preview(Self.text).dossiers
        dossiers[5].unit = "vu-buu-chinh"
        var list = ListImport(dossiers, letter: .none)
        var generator = SeededGenerator(seed: 7)
        let workspace = desk.workspace.desk.count
        #expect(throws: TransactionError.self) {
            try desk.workspace.proceed(with: &list, by: "nguyen-tien-dat", at: desk.now, using: &generator)
        }
        #expect(list.done == 5 && list.made.count == 5 && desk.workspace.desk.count == workspace + 5)
        // The lock is free again.
        try desk.take("Họ và tên;Danh hiệu\nLê Thị Một;LĐTT")
    }
}
