import Emulation
import EmulationText
import Glibc

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
        record.birthYear = UInt16(clamping: summary.birthYear ?? 0)
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

    /// Nominations that were put together apart, in their order.
    init(_ parts: [TableBuilder]) {
        records.reserveCapacity(parts.reduce(0) { $0 + $1.records.count })
        stamps.reserveCapacity(records.capacity)
        texts.reserveCapacity(parts.reduce(0) { $0 + $1.texts.count })
        names.reserve(parts.map(\.names))
        folded.reserve(parts.map(\.folded))
        for part in parts { append(part) }
    }

    /// Nothing yet.
    init() {}

    /// Adds nominations that were put together apart and come after those that are there.
    private mutating func append(_ other: TableBuilder) {
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
        var sections = Array(repeating: Part([UInt8]()), count: CatalogueTable.Section.allCases.count)
        func put<Plain: BitwiseCopyable>(_ section: CatalogueTable.Section, _ values: [Plain]) {
            sections[section.rawValue] = Part(values)
        }
        put(.nameOffsets, names.offsets)
        put(.names, names.heap)
        put(.stamps, stamps)
        put(.records, records)
        put(.foldedOffsets, folded.offsets)
        put(.folded, folded.heap)
        put(.texts, texts)
        put(.waiting, waiting)
        put(.nominees, nominees)
        put(.units, units.words.heap)
        put(.awards, awards.words.heap)
        put(.sectors, sectors.words.heap)
        put(.letterNameOffsets, letterNames.words.offsets)
        put(.letterNames, letterNames.words.heap)
        put(.decisionOffsets, decisionNames.offsets)
        put(.decisionNames, decisionNames.heap)
        put(.decisionStamps, decisionStamps)
        put(.itemOffsets, itemOffsets)
        put(.items, items)
        put(.letterOffsets, letterFileNames.offsets)
        put(.letterFileNames, letterFileNames.heap)
        put(.letterStamps, letterStamps)
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

    /// Plain values on their way into the table's bytes.
    private struct Part {
        let count: Int
        let copy: (UnsafeMutableRawBufferPointer) -> Void

        init<Plain: BitwiseCopyable>(_ values: [Plain]) {
            count = values.count * MemoryLayout<Plain>.stride
            copy = { target in values.withUnsafeBytes { target.copyMemory(from: $0) } }
        }
    }

    /// The parts one after another behind a header that tells where each is.
    private static func joined(_ sections: [Part]) -> FrozenBytes {
        var places: [Range<Int>] = []
        var end = CatalogueTable.headerSize
        for section in sections {
            places.append(end..<(end + section.count))
            // At least one byte, where a search for text ends.
            end = (end + section.count + 64) / 64 * 64
        }
        return FrozenBytes(count: end) { bytes in
            func put(_ number: UInt64, at place: Int) {
                bytes.storeBytes(of: number, toByteOffset: place, as: UInt64.self)
            }
            func clear(_ range: Range<Int>) { bytes[range].initializeMemory(as: UInt8.self, repeating: 0) }
            clear(0..<CatalogueTable.headerSize)
            for (number, place) in places.enumerated() {
                put(UInt64(place.lowerBound), at: 32 + 16 * number)
                put(UInt64(place.count), at: 40 + 16 * number)
                sections[number].copy(UnsafeMutableRawBufferPointer(rebasing: bytes[place]))
                clear(place.upperBound..<(number + 1 < places.count ? places[number + 1].lowerBound : end))
            }
            put(CatalogueTable.magic, at: 0)
            put(NominationRecord.layout, at: 8)
            put(UInt64(end), at: 24)
            var sum = RunningChecksum()
            sum.add(UnsafeRawBufferPointer(rebasing: bytes[32...]))
            put(sum.value, at: 16)
        }
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
        heap.withUnsafeMutableBytes { heap in
            guard let first = heap.baseAddress, memchr(first + start, 0x0A, heap.count - start) != nil else { return }
            for place in start..<heap.count where heap[place] == 0x0A { heap[place] = 0x20 }
        }
        heap.append(0x0A)
        offsets.append(UInt32(truncatingIfNeeded: heap.count))
    }

    /// Makes room for others.
    mutating func reserve(_ others: [WordsBuilder]) {
        heap.reserveCapacity(heap.count + others.reduce(0) { $0 + $1.heap.count })
        offsets.reserveCapacity(offsets.count + others.reduce(0) { $0 + $1.count })
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
            switch State.allCases.at(state) {
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
