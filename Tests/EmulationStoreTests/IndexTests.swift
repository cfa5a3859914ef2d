import Emulation
import EmulationText
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("The index beside the files")
struct IndexTests {
    private let folder: TemporaryFolder
    private let root: String
    private var cache: String { folder.path + "/cache" }
    private var indexPath: String { TableFile(of: Folder(root: root), cache: cache)?.path ?? "" }
    private let today = Day("2019-09-10") ?? Day(number: 0)

    init() throws {
        folder = try TemporaryFolder()
        for (path, bytes) in try sampleFiles.get() { try folder.write(bytes, to: "w/\(path)") }
        root = folder.path + "/w"
    }

    @Test("it is made at the first opening and says afterwards what the files say")
    func made() throws {
        let first = try Workspace.open(root, cache: cache)
        #expect(FileManager.default.fileExists(atPath: indexPath))
        let second = try Workspace.open(root, cache: cache)
        #expect(second.holdings.table.count == first.desk.count)
        #expect(try listed(second) == listed(Self.withoutIndex(root)))
    }

    @Test("at a glance the lists are those of the last time, before any nomination is looked at")
    func glance() throws {
        let whole = try listed(Workspace.open(root, cache: cache))
        let path = try #require(Self.nominations(in: root).first)
        try FileManager.default.removeItem(atPath: "\(root)/\(path)")
        var glanced = try Workspace.glance(root, cache: cache)
        #expect(listed(glanced) == whole)
        try glanced.reload()
        #expect(listed(glanced).count == whole.count - 1)
    }

    @Test(
        "deleted, cut off, full of noise, of another version or another workspace, it costs time and nothing else",
        arguments: Harm.allCases)
    func harmed(harm: Harm) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let expected = try listed(Workspace.open(root, cache: cache))
        for _ in 0..<harm.rounds {
            _ = try Workspace.open(root, cache: cache)
            try harm.does(to: indexPath, using: &generator)
            #expect(try listed(Workspace.open(root, cache: cache)) == expected, "seed \(seed)")
        }
    }

    /// What can befall an index.
    enum Harm: String, CaseIterable {
        case deleted, emptied, cut, noise, oneByte, header, linked, folder

        var rounds: Int { self == .oneByte || self == .header || self == .cut ? 60 : 1 }

        func does(to path: String, using generator: inout SeededGenerator) throws {
            let file = URL(fileURLWithPath: path)
            var bytes = try Data(contentsOf: file)
            switch self {
            case .deleted: return try FileManager.default.removeItem(at: file)
            case .emptied: bytes = Data()
            case .cut: bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator))
            case .noise:
                bytes = Data((0..<bytes.count).map { _ in UInt8.random(in: 0...255, using: &generator) })
            case .oneByte: bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= 1 << 4
            case .header: bytes[Int.random(in: 0..<400, using: &generator)] ^= 0xFF
            case .linked:
                try FileManager.default.moveItem(atPath: path, toPath: path + ".real")
                return try FileManager.default.createSymbolicLink(
                    atPath: path, withDestinationPath: path + ".real")
            case .folder:
                try FileManager.default.removeItem(at: file)
                return try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
            }
            try bytes.write(to: file)
        }
    }

    @Test("it lies in the user's cache folder, for nobody else to read, and never in the workspace")
    func place() throws {
        let expected = try listed(Workspace.open(root, cache: cache))
        #expect(mode(of: cache) == 0o700 && mode(of: indexPath) == 0o600)
        #expect(!FileManager.default.fileExists(atPath: "\(root)/.thidua"))
        // One that lies among the files, where others can put it, is nothing to go by.
        try folder.write(bytes(of: indexPath), to: "w/.thidua/index")
        try FileManager.default.removeItem(atPath: cache)
        #expect(try Workspace.glance(root, cache: cache).desk.count == 0)
        #expect(try listed(Workspace.open(root, cache: cache)) == expected)
        #expect(FileManager.default.fileExists(atPath: "\(root)/.thidua/index"))
    }

    @Test(
        "one that somebody else owns, or may write, is not believed", arguments: [0o620, 0o602, 0o666, 0] as [mode_t])
    func foreign(mode: mode_t) throws {
        let expected = try listed(Workspace.open(root, cache: cache))
        #expect(try Workspace.glance(root, cache: cache).desk.count == expected.count)
        if mode == 0 {
            // Only the superuser can give a file away.
            guard geteuid() == 0 else { return }
            #expect(chown(indexPath, 65_534, 65_534) == 0)
        } else {
            chmod(indexPath, mode)
        }
        #expect(try Workspace.glance(root, cache: cache).desk.count == 0)
        #expect(try listed(Workspace.open(root, cache: cache)) == expected)
    }

    @Test("without a cache folder, or where it cannot be made, everything is read from the files")
    func noCache() throws {
        let expected = try listed(Workspace.open(root, cache: cache))
        try folder.write([1], to: "file")
        for place in [nil, folder.path + "/file/below", "/proc/nothing", "/dev/null"] {
            #expect(try listed(Workspace.open(root, cache: place)) == expected)
            #expect(try Workspace.glance(root, cache: place).desk.count == 0)
        }
        #expect(CacheFolder.path(environment: [:]) == nil)
        #expect(CacheFolder.path(environment: ["HOME": "/h", "XDG_CACHE_HOME": "c"]) == "/h/.cache/thidua")
        #expect(CacheFolder.path(environment: ["HOME": "/h", "XDG_CACHE_HOME": "/c"]) == "/c/thidua")
    }

    @Test("another workspace in the place of one has an index of its own, and old ones of others go")
    func otherWorkspace() throws {
        _ = try Workspace.open(root, cache: cache)
        let first = indexPath
        try FileManager.default.moveItem(atPath: root, toPath: root + ".moved")
        mkdir(root, 0o755)
        try Folder(root: root).fill(with: try sampleFiles.get(), durably: false)
        #expect(indexPath != first)
        #expect(try Workspace.glance(root, cache: cache).desk.count == 0)
        var old = [timespec(tv_sec: 1_000_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000_000, tv_nsec: 0)]
        #expect(utimensat(AT_FDCWD, first, &old, 0) == 0)
        _ = try Workspace.open(root, cache: cache)
        #expect(FileManager.default.fileExists(atPath: indexPath) && !FileManager.default.fileExists(atPath: first))
    }

    @Test("an index whose sum fits and whose parts lie is read without leaving it, also with rows beside it")
    mutating func crafted() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let file = try indexed()
        let good = try Array(Data(contentsOf: file))
        var workspace = try Workspace.open(root, cache: cache)
        for (number, name) in ["Đặng Văn Ân", "Ân Thị Đào"].enumerated() {
            let dossier = Dossier(
                unit: "vietnam-post", award: "ky-niem-chuong", basis: .longService, nominee: name, kind: .person,
                year: 2019)
            _ = try workspace.draft(
                dossier, by: "pham-thi-dao", at: Instant(today, hour: 9 + number), using: &generator)
        }
        let rows = workspace.desk.rows
        #expect(!rows.isEmpty)
        let rounds = Int(ProcessInfo.processInfo.environment["THIDUA_MUTATIONS"] ?? "") ?? 120
        var opened = 0
        for round in 0..<rounds {
            let bytes = Self.forged(good, using: &generator)
            guard let table = CatalogueTable(checking: FrozenBytes(bytes)) else { continue }
            opened += 1
            var desk = Desk(
                table, hidden: [], rows: rows, rulebook: workspace.rulebook,
                columns: SearchColumns(workspace.rulebook), today: today)
            desk.tallies = FindingTallies(workspace)
            Self.ask(desk, everything: round % 8 == 0)
            for position in 0..<table.count {
                _ = table.decisions(naming: position)
                _ = table.nomineeKey(at: position)
            }
            // Now and then as a whole program meets it: at a glance, catching up, saving the next one.
            guard round % 20 == 0 else { continue }
            try Data(bytes).write(to: file)
            var glanced = try Workspace.glance(root, cache: cache)
            glanced.today = today
            Self.ask(glanced.desk, everything: true)
            try glanced.reload()
            glanced.holdings.compact()
            try glanced.take(glanced.holdings)
            #expect(Set(listed(glanced).map(\.id)).isSuperset(of: rows.map(\.summary.id)), "seed \(seed)")
        }
        #expect(opened > rounds / 4, "seed \(seed)")
    }

    /// An index with some of its fields changed to what misleads most, and its sum made to fit.
    private static func forged(_ good: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
        var bytes = good
        func number(at place: Int) -> Int {
            (0..<8).reduce(0) { $0 | Int(good[place + $1]) << (8 * $1) }
        }
        let sections = CatalogueTable.Section.allCases.map { section in
            let place = 32 + 16 * section.rawValue
            return number(at: place)..<(number(at: place) + number(at: place + 8))
        }
        func put(_ value: UInt64, _ size: Int, at place: Int) {
            for byte in 0..<size where place + byte < bytes.count {
                bytes[place + byte] = UInt8(truncatingIfNeeded: value >> UInt64(8 * byte))
            }
        }
        let values: [UInt64] = [
            0, 1, 7, 63, 64, 0x7F, 0x80, 0xFE, 0xFF, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000,
            0xFFFF_FFFE, 0xFFFF_FFFF, .max, 1 << 63, UInt64(good.count), UInt64(good.count - 1),
        ]
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
            let size = [1, 2, 4, 8].randomElement(using: &generator) ?? 1
            // The head is changed seldom: hardly any index is taken then.
            let isHead = Int.random(in: 0..<40, using: &generator) == 0
            let range = isHead ? 32..<CatalogueTable.headerSize : sections.randomElement(using: &generator) ?? 0..<0
            guard range.count >= size else { continue }
            let place = Int.random(in: range, using: &generator) / size * size
            let isKnown = Bool.random(using: &generator)
            put(
                isKnown ? values.randomElement(using: &generator) ?? 0 : .random(in: 0...(.max), using: &generator),
                size, at: place)
        }
        // A whole part of noise, too.
        if Int.random(in: 0..<6, using: &generator) == 0, let range = sections.randomElement(using: &generator) {
            for place in range { bytes[place] = .random(in: 0...255, using: &generator) }
        }
        var sum = RunningChecksum()
        bytes.withUnsafeBytes { sum.add(UnsafeRawBufferPointer(rebasing: $0[32...])) }
        put(sum.value, 8, at: 16)
        return bytes
    }

    /// Asks a desk what lists ask of it.
    private static func ask(_ desk: Desk, everything: Bool) {
        for order in NominationQuery.Order.allCases {
            for words in [[], ["an"], ["dao", "van"], ["2019"]] {
                for position in desk.positions(matching: NominationQuery(words: words, order: order)).prefix(20) {
                    _ = (desk.summary(at: position).since?.description, desk.id(at: position))
                }
            }
        }
        guard everything else { return }
        var queries =
            State.allCases.map { NominationQuery(state: $0) } + Basis.allCases.map { NominationQuery(basis: $0) }
        queries += NomineeKind.allCases.map { NominationQuery(kind: $0) }
        queries += ["vietnam-post", "nowhere"].map { NominationQuery(unit: $0) }
        queries += [
            NominationQuery(sector: "buu-chinh"), NominationQuery(award: "ky-niem-chuong"),
            NominationQuery(waitingFor: "tran-thi-mai"), NominationQuery(waitingDays: 3),
            NominationQuery(waitingDays: .max), NominationQuery(letter: "2019-aaaaa"),
            NominationQuery(finding: .notMet),
        ]
        for query in queries { _ = desk.positions(matching: query) }
        for summary in desk.all { _ = (desk.position(of: summary.id), desk.number(in: summary.sector ?? "x")) }
        _ = (desk.tally, desk.count, desk.ids(endingIn: "a"))
    }

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

    @Test("rows beside the table stand in every order where they would stand in it")
    mutating func beside() throws {
        var workspace = try Workspace.open(root, cache: cache)
        var generator = SeededGenerator(seed: 5)
        let people = ["Đặng Văn Ân", "Ân Thị Đào", "Bùi An"]
        for (number, name) in people.enumerated() {
            let dossier = Dossier(
                unit: "vietnam-post", award: "ky-niem-chuong", basis: .longService, nominee: name, kind: .person,
                year: 2019)
            let at = Instant(today, hour: 9 + number)
            _ = try workspace.draft(dossier, by: "pham-thi-dao", at: at, using: &generator)
        }
        workspace.today = today
        var compacted = workspace
        compacted.holdings.compact()
        compacted.assembleDesk()
        #expect(compacted.holdings.table.count == workspace.desk.count)
        for order in NominationQuery.Order.allCases {
            for words in [[], ["an"], ["dao", "van"], ["2019"], ["nhap"]] {
                let query = NominationQuery(words: words, order: order)
                #expect(ids(workspace, query) == ids(compacted, query), "\(order) \(words)")
            }
        }
        #expect(workspace.desk.tally == compacted.desk.tally)
    }

    @Test("after every step the lists are those of a workspace that is opened anew, whatever was listed before")
    mutating func listedAfterSteps() throws {
        var workspace = try Workspace.open(root, cache: cache)
        workspace.today = today
        var generator = SeededGenerator(seed: 6)
        let queries =
            NominationQuery.Order.allCases.map { NominationQuery(order: $0) } + [
                NominationQuery(waitingFor: "tran-thi-mai"), NominationQuery(state: .endorsed),
                NominationQuery(waitingDays: 3),
            ]
        let waiting = workspace.desk.positions(matching: NominationQuery(state: .endorsed))
        let names = waiting.map(workspace.desk.id)
        #expect(names.count > 2)
        for id in names.prefix(3) {
            for query in queries { _ = workspace.desk.positions(matching: query) }
            try workspace.act(
                .init(.verify), on: id, by: "tran-thi-mai", at: Instant(today, hour: 9), using: &generator)
            var fresh = try Self.withoutIndex(root)
            fresh.today = today
            for query in queries { #expect(ids(workspace, query) == ids(fresh, query), "\(query)") }
        }
    }

    @Test("what waits for somebody follows their roles, though no nomination changed")
    func listedAfterRoles() throws {
        var workspace = try Workspace.open(root, cache: cache)
        workspace.today = today
        let query = NominationQuery(waitingFor: "tran-thi-mai")
        let before = ids(workspace, query)
        #expect(before.count > 2)
        let path = "\(root)/people.plist"
        let file = try String(contentsOfFile: path, encoding: .utf8)
        let person = try #require(file.range(of: "tran-thi-mai"))
        let role = try #require(file.range(of: "department", range: person.upperBound..<file.endIndex))
        try file.replacingCharacters(in: role, with: "signatory").write(
            toFile: path, atomically: true, encoding: .utf8)
        try workspace.reload()
        var fresh = try Self.withoutIndex(root)
        fresh.today = today
        #expect(workspace.rulebook == fresh.rulebook)
        for person in fresh.rulebook.people {
            let query = NominationQuery(waitingFor: person.id)
            #expect(ids(workspace, query) == ids(fresh, query), "\(person.id)")
        }
        #expect(ids(workspace, query) != before)
    }

    @Test("an index of more units and sectors than there can be takes no more memory, and its rows are answered")
    func tooManyUnits() throws {
        let row = try #require(Workspace.open(root, cache: cache).desk.all.first { $0.gate != nil && $0.sector != nil })
        for count in [100, 200] {
            var builder = TableBuilder()
            for number in 0..<count {
                var summary = row
                summary.unit = try #require(Emulation.Unit.ID("u\(number)"))
                summary.sector = Sector.ID("s\(number)")
                builder.add(summary, stamp: StampRecord(.memory(0)))
            }
            let table = builder.table()
            var answers = WaitingAnswers(table) { $0.unit.rawValue.hasSuffix("7") && $0.sector?.rawValue != "s17" }
            for number in 0..<count {
                #expect(answers[table.records[number]] == (number % 10 == 7 && number != 17))
                #expect(answers[table.records[number]] == (number % 10 == 7 && number != 17))
            }
            #expect(answers.room == (count == 100 ? 100 * 101 : 0))
        }
    }

    @Test("rows listed on one day are not those of another day")
    func listedOnDays() throws {
        let workspace = try Workspace.open(root, cache: cache)
        let query = NominationQuery(waitingDays: 1)
        let (early, late) = (workspace.desk(on: Day(number: 0)), workspace.desk(on: today))
        #expect(early.positions(matching: query).isEmpty)
        #expect(!late.positions(matching: query).isEmpty)
        #expect(early.positions(matching: query).isEmpty)
    }

    private func ids(_ workspace: Workspace, _ query: NominationQuery) -> [Nomination.ID] {
        let positions = workspace.desk.positions(matching: query)
        let ids = positions.map { workspace.desk.summary(at: $0).id }
        #expect(positions.map(workspace.desk.id) == ids)
        return ids
    }

    private func listed(_ workspace: Workspace) -> [NominationSummary] {
        workspace.desk.all.sorted { $0.id < $1.id }
    }

    private static func withoutIndex(_ root: String) throws -> Workspace { try Workspace.open(root) }

    private func indexed() throws -> URL {
        _ = try Workspace.open(root, cache: cache)
        return URL(fileURLWithPath: indexPath)
    }

    private static func nominations(in root: String) throws -> [String] {
        let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasPrefix("nominations/") && $0.hasSuffix(".plist") }.sorted()
    }
}
