import Emulation
import EmulationText
import Foundation
import Glibc
import Testing

@testable import EmulationStore

/// An index that was harmed, made by others or forged.
extension IndexTests {
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
}
