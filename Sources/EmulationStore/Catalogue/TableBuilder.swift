import Emulation
import EmulationText

/// Puts a catalogue's table together: nominations, decisions and letters each in the order of their files.
struct TableBuilder: Sendable {
    private var names = WordsBuilder()
    private var stamps: [StampRecord] = []
    private var records: [NominationRecord] = []
    private var folded = WordsBuilder()
    private var texts: [UInt8] = []
    private var units = Interned()
    private var awards = Interned()
    private var sectors = Interned()
    private var letterNames = Interned()
    private var decisionNames = WordsBuilder()
    private var decisionStamps: [StampRecord] = []
    private var itemOffsets: [UInt32] = [0]
    private var items: [UInt32] = []
    private var letterFileNames = WordsBuilder()
    private var letterStamps: [StampRecord] = []

    /// Identifiers by the order in which they came.
    private struct Interned: Sendable {
        var words = WordsBuilder()
        private var places: [String: Int] = [:]
        /// What was asked for last: files of one folder are of one unit.
        private var last: (id: String, place: Int)?

        mutating func place(of id: String) -> Int {
            if let last, last.id == id { return last.place }
            let place = places[id] ?? words.count
            if place == words.count {
                words.append(id.utf8)
                places[id] = place
            }
            last = (id, place)
            return place
        }
    }

    /// How many nominations there are so far.
    var count: Int { records.count }

    /// Adds a nomination, which must come after those that are there.
    mutating func add(_ summary: NominationSummary, stamp: StampRecord) {
        var record = NominationRecord()
        record.text = UInt32(truncatingIfNeeded: texts.count)
        record.nomineeLength = append(summary.nominee)
        record.positionLength = summary.position.map { append($0) } ?? NominationRecord.absent
        record.recusedLength =
            summary.recused.isEmpty ? 0 : append(summary.recused.map(\.rawValue).sorted().joined(separator: "\n"))
        record.letter = summary.letter.map { UInt32(letterNames.place(of: $0.rawValue)) } ?? NominationRecord.none
        record.submittedOn = summary.submittedOn.map { Int32(clamping: $0.number) } ?? NominationRecord.never
        record.since = summary.since.map { Int32(clamping: $0.number) } ?? NominationRecord.never
        record.unit = UInt16(clamping: units.place(of: summary.unit.rawValue))
        record.award = UInt16(clamping: awards.place(of: summary.award.rawValue))
        record.sector =
            summary.sector.map { UInt16(clamping: sectors.place(of: $0.rawValue)) } ?? NominationRecord.absent
        record.year = UInt16(clamping: summary.year)
        record.kind = Self.code(summary.kind)
        record.basis = Self.code(summary.basis)
        record.state = Self.code(summary.state)
        record.route = summary.route.map(Self.code) ?? NominationRecord.nowhere
        record.gate = summary.gate.map(Self.code) ?? NominationRecord.nowhere
        if summary.hasOpenQuestion { record.flags |= NominationRecord.openQuestion }
        if summary.isDirectWorker { record.flags |= NominationRecord.directWorker }
        records.append(record)
        names.append(summary.id.rawValue.utf8)
        stamps.append(stamp)
        folded.append(TextFold.fold(summary.nominee).utf8)
    }

    /// Finds the position of a nomination that was added.
    var positions: @Sendable (String) -> Int? {
        let names = NameTable(
            WordTable(
                FrozenBytes(Self.bytes(of: names.offsets) + names.heap), offsets: 0..<(names.offsets.count * 4),
                heap: (names.offsets.count * 4)..<(names.offsets.count * 4 + names.heap.count)),
            tail: Layout.tail, FrozenBytes([]), stamps: 0..<0)
        return { names.place(of: $0) }
    }

    /// Adds nominations that were put together apart and come after those that are there.
    mutating func append(_ other: TableBuilder) {
        let start = UInt32(truncatingIfNeeded: texts.count)
        let units = other.units.words.all.map { UInt16(clamping: self.units.place(of: $0)) }
        let awards = other.awards.words.all.map { UInt16(clamping: self.awards.place(of: $0)) }
        let sectors = other.sectors.words.all.map { UInt16(clamping: self.sectors.place(of: $0)) }
        let letters = other.letterNames.words.all.map { UInt32(letterNames.place(of: $0)) }
        texts += other.texts
        for var record in other.records {
            record.text &+= start
            record.unit = units[Int(record.unit)]
            record.award = awards[Int(record.award)]
            if record.sector != NominationRecord.absent { record.sector = sectors[Int(record.sector)] }
            if record.letter != NominationRecord.none { record.letter = letters[Int(record.letter)] }
            records.append(record)
        }
        names.append(other.names)
        stamps += other.stamps
        folded.append(other.folded)
    }

    /// Adds a signed decision, which must come after those that are there, when all nominations are.
    /// - Parameter positions: the positions of the nominations it names.
    mutating func add(decision id: String, naming positions: [Int], stamp: StampRecord) {
        let place = UInt32(decisionNames.count)
        decisionNames.append(id.utf8)
        decisionStamps.append(stamp)
        for position in positions {
            items.append(UInt32(position))
            records[position].decision =
                records[position].decision == NominationRecord.none ? place : NominationRecord.several
        }
        itemOffsets.append(UInt32(items.count))
    }

    /// Adds a letter, which must come after those that are there.
    mutating func add(letter id: String, stamp: StampRecord) {
        letterFileNames.append(id.utf8)
        letterStamps.append(stamp)
    }

    /// The table of what was added.
    /// - Parameter nominees: the positions by nominee; empty where nobody has worked that out yet.
    func table(nominees: [UInt32] = []) -> CatalogueTable {
        var sections: [[UInt8]] = Array(repeating: [], count: CatalogueTable.Section.allCases.count)
        func put(_ section: CatalogueTable.Section, _ bytes: [UInt8]) { sections[section.rawValue] = bytes }
        put(.nameOffsets, Self.bytes(of: names.offsets))
        put(.names, names.heap)
        put(.stamps, Self.bytes(of: stamps))
        put(.records, Self.bytes(of: records))
        put(.foldedOffsets, Self.bytes(of: folded.offsets))
        put(.folded, folded.heap)
        put(.texts, texts)
        put(.waiting, Self.bytes(of: waiting))
        put(.nominees, Self.bytes(of: nominees))
        put(.units, units.words.heap)
        put(.awards, awards.words.heap)
        put(.sectors, sectors.words.heap)
        put(.letterNameOffsets, Self.bytes(of: letterNames.words.offsets))
        put(.letterNames, letterNames.words.heap)
        put(.decisionOffsets, Self.bytes(of: decisionNames.offsets))
        put(.decisionNames, decisionNames.heap)
        put(.decisionStamps, Self.bytes(of: decisionStamps))
        put(.itemOffsets, Self.bytes(of: itemOffsets))
        put(.items, Self.bytes(of: items))
        put(.letterOffsets, Self.bytes(of: letterFileNames.offsets))
        put(.letterFileNames, letterFileNames.heap)
        put(.letterStamps, Self.bytes(of: letterStamps))
        return CatalogueTable(Self.joined(sections))
    }

    /// What somebody is to decide comes first, the longest at its gate before all.
    private var waiting: [UInt32] {
        var keys: [UInt64] = []
        keys.reserveCapacity(records.count)
        for (position, record) in records.enumerated() {
            keys.append(UInt64(record.waitingKey) << 32 | UInt64(position))
        }
        keys.sort()
        return keys.map { UInt32(truncatingIfNeeded: $0) }
    }

    private mutating func append(_ text: String) -> UInt16 {
        let bytes = text.utf8.prefix(Int(NominationRecord.absent) - 1)
        texts.append(contentsOf: bytes)
        return UInt16(bytes.count)
    }

    private static func code<Word: CaseIterable & Equatable>(_ word: Word) -> UInt8 {
        var code: UInt8 = 0
        for other in Word.allCases {
            if other == word { return code }
            code += 1
        }
        return NominationRecord.nowhere
    }

    private static func bytes<Plain: BitwiseCopyable>(of values: [Plain]) -> [UInt8] {
        values.withUnsafeBytes { Array($0) }
    }

    /// The parts one after another behind a header that tells where each is.
    private static func joined(_ sections: [[UInt8]]) -> FrozenBytes {
        let start = CatalogueTable.headerSize
        var bytes = [UInt8](repeating: 0, count: start)
        bytes.reserveCapacity(start + sections.reduce(0) { $0 + $1.count + 64 })
        func put(_ number: UInt64, at place: Int) {
            withUnsafeBytes(of: number) { bytes.replaceSubrange(place..<(place + 8), with: $0) }
        }
        for (place, section) in sections.enumerated() {
            put(UInt64(bytes.count), at: 32 + 16 * place)
            put(UInt64(section.count), at: 40 + 16 * place)
            bytes += section
            // At least one, where a search for text ends.
            repeat { bytes.append(0) } while bytes.count % 64 != 0
        }
        put(CatalogueTable.magic, at: 0)
        put(NominationRecord.layout, at: 8)
        put(UInt64(bytes.count), at: 24)
        var sum = RunningChecksum()
        bytes.withUnsafeBytes { sum.add(UnsafeRawBufferPointer(rebasing: $0[32...])) }
        put(sum.value, at: 16)
        return FrozenBytes(bytes)
    }
}

/// Short texts being put one after another.
struct WordsBuilder: Sendable {
    private(set) var heap: [UInt8] = []
    private(set) var offsets: [UInt32] = [0]

    var count: Int { offsets.count - 1 }

    /// The texts.
    var all: [String] {
        (0..<count).map { String(decoding: heap[Int(offsets[$0])..<(Int(offsets[$0 + 1]) - 1)], as: UTF8.self) }
    }

    mutating func append(_ text: String.UTF8View) {
        let start = heap.count
        heap.append(contentsOf: text)
        // Words are searched for line by line.
        for place in start..<heap.count where heap[place] == 0x0A { heap[place] = 0x20 }
        heap.append(0x0A)
        offsets.append(UInt32(truncatingIfNeeded: heap.count))
    }

    mutating func append(_ other: WordsBuilder) {
        let start = UInt32(truncatingIfNeeded: heap.count)
        heap += other.heap
        for offset in other.offsets.dropFirst() { offsets.append(start &+ offset) }
    }
}

extension NominationRecord {
    /// What it is ordered by among those that wait.
    var waitingKey: UInt32 {
        if gate != Self.nowhere { return Self.waitingKey(rank: 0, since: since) }
        let rank: UInt32 =
            switch State.allCases[Int(state)] {
            case .returned: 1
            case .draft: 2
            default: 3
            }
        return Self.waitingKey(rank: rank, since: since)
    }

    /// The rank in two bits, then the day. Days before 1970 do not happen here; what has none comes first.
    static func waitingKey(rank: UInt32, since: Int32?) -> UInt32 {
        rank << 30 | UInt32(max(0, since ?? 0))
    }
}
