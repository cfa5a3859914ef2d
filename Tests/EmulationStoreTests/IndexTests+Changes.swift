import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

/// Files that change beside an index.
extension IndexTests {
    @Test("a file changed where it lies, with the same size and the same times, or by rename is noticed")
    func outside() throws {
        // What has just been written is read once more in any case.
        usleep(100_000)
        let expected = try Workspace.open(root, cache: cache)
        let paths = try Self.nominations(in: root)
        let path = "\(root)/\(try #require(paths.first))"
        let old = try String(contentsOfFile: path, encoding: .utf8)
        let name = try #require(old.firstRange(of: "<key>nominee</key>\n\t\t<string>"))
        var text = old
        text.replaceSubrange(name.upperBound..<text.index(after: name.upperBound), with: "Q")
        var times = stat()
        #expect(stat(path, &times) == 0)

        var workspace = expected
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
        var kept = [times.st_atim, times.st_mtim]
        #expect(utimensat(AT_FDCWD, path, &kept, 0) == 0)
        try workspace.reload()
        let id = try #require(paths.first.flatMap(Layout.nominationID))
        #expect(workspace.desk.summary(of: id)?.nominee.hasPrefix("Q") == true)
        #expect(expected.desk.summary(of: id)?.nominee.hasPrefix("Q") == false)

        try Data(old.utf8).write(to: URL(fileURLWithPath: path + ".new"))
        #expect(rename(path + ".new", path) == 0)
        try workspace.reload(isThorough: false)
        #expect(listed(workspace) == listed(expected))
    }

    @Test("where nothing came or went in a folder its files are not gone through, and what others saved shows")
    func quick() throws {
        var mine = try Workspace.open(root, cache: cache)
        var other = try Workspace.open(root, cache: cache)
        var generator = SystemRandomNumberGenerator()
        let dossier = Dossier(
            unit: "vietnam-post", award: "ky-niem-chuong", basis: .longService, nominee: "Phạm Văn Mới", kind: .person,
            year: 2019)
        let id = try other.draft(dossier, by: "pham-thi-dao", at: Instant(today, hour: 9), using: &generator)
        try mine.reload(isThorough: false)
        #expect(mine.desk.position(of: id) != nil)
        #expect(try listed(mine) == listed(Self.withoutIndex(root)))
    }

    @Test("what a decision awarded stays awarded, look after look, though its own file is as it was")
    func awarded() throws {
        var workspace = try Workspace.open(root, cache: cache)
        var generator = SystemRandomNumberGenerator()
        let noon = Instant(today, hour: 12)
        let waiting = listed(workspace).filter { $0.state == .recommended }
        let signing = waiting.lazy.compactMap { summary in
            workspace.rulebook.awaited(by: summary, on: today).first.map { (summary.id, $0) }
        }
        let (id, person) = try #require(signing.first)
        try workspace.award([id], number: "9/QĐ", by: person, at: noon, using: &generator)
        for _ in 0..<4 {
            // Longer than a file counts as just written.
            usleep(40_000)
            try workspace.reload()
            #expect(workspace.desk.summary(of: id)?.state == .awarded)
        }
        #expect(try Workspace.open(root, cache: cache).desk.summary(of: id)?.state == .awarded)
    }

    @Test("a letter that was read is read again when another table is made after it changed")
    func letters() throws {
        var workspace = try Workspace.open(root, cache: cache)
        let before = try #require(workspace.letters.values.sorted { $0.id < $1.id }.first { $0.signer != nil })
        let path = "\(root)/\(try #require(Layout.path(of: before.id)))"
        let old = try String(contentsOfFile: path, encoding: .utf8)
        let signer = try #require(before.signer)
        try Data(old.replacing(signer, with: "Quách Thị Mới").utf8).write(to: URL(fileURLWithPath: path))
        try workspace.reload()
        workspace.holdings.compact()
        try workspace.take(workspace.holdings)
        #expect(workspace.letterDocket(before.id)?.letter.signer == "Quách Thị Mới")
    }
}
