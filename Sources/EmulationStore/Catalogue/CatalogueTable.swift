import Emulation

/// Every nomination, decision and letter of a workspace as lists need them, in one run of bytes that is the same in
/// memory and on disk. It never changes: what changes stands beside it until another is made.
struct CatalogueTable: Sendable {
    /// The nominations' identifiers with their files' stamps; a nomination's position is its place here.
    let names: NameTable
    /// The signed decisions.
    let decisions: NameTable
    /// The letters.
    let letters: NameTable
    /// Identifiers that records name by their place.
    let units: [Emulation.Unit.ID]
    let awards: [Award.ID]
    let sectors: [Sector.ID]
    private let letterNames: WordTable
    /// The nominees folded for searching.
    let folded: WordTable
    private let search = SearchIndex()
    private let bytes: FrozenBytes
    private let sections: [Range<Int>]

    /// The parts of the bytes, in their order.
    enum Section: Int, CaseIterable {
        case nameOffsets, names, stamps, records, foldedOffsets, folded, texts, waiting, nominees
        case units, awards, sectors, letterNameOffsets, letterNames
        case decisionOffsets, decisionNames, decisionStamps, itemOffsets, items
        case letterOffsets, letterFileNames, letterStamps
    }

    /// The first bytes of the file.
    static let magic: UInt64 = 0x3161_7564_6968_7401
    /// Where the parts begin at the earliest, and what each begins at a multiple of.
    static let headerSize = 64 * ((32 + 16 * Section.allCases.count + 63) / 64)

    /// A table of nothing.
    static let empty = TableBuilder().table()

    /// The table in some bytes of somebody else's; nil where they are not one of this version, or their parts do not
    /// fit together.
    init?(checking bytes: FrozenBytes) {
        guard bytes.load(UInt64.self, at: 0) == Self.magic, bytes.load(UInt64.self, at: 8) == NominationRecord.layout,
            bytes.load(UInt64.self, at: 24) == UInt64(bytes.count)
        else { return nil }
        for section in Self.sections(of: bytes) where section.lowerBound < Self.headerSize { return nil }
        self.init(bytes)
        guard isWhole else { return nil }
    }

    /// The table in bytes that are one.
    init(_ bytes: FrozenBytes) {
        let sections = Self.sections(of: bytes)
        self.bytes = bytes
        self.sections = sections
        func words(_ offsets: Section, _ heap: Section) -> WordTable {
            WordTable(bytes, offsets: sections[offsets.rawValue], heap: sections[heap.rawValue])
        }
        func ids<Subject>(_ section: Section) -> [Identifier<Subject>] {
            let text = String(decoding: bytes.slice(sections[section.rawValue]), as: UTF8.self)
            return text.split(separator: "\n").compactMap { Identifier<Subject>(String($0)) }
        }
        units = ids(.units)
        awards = ids(.awards)
        sectors = ids(.sectors)
        folded = words(.foldedOffsets, .folded)
        letterNames = words(.letterNameOffsets, .letterNames)
        names = NameTable(
            words(.nameOffsets, .names), tail: Layout.tail, bytes, stamps: sections[Section.stamps.rawValue])
        decisions = NameTable(
            words(.decisionOffsets, .decisionNames), tail: 0, bytes, stamps: sections[Section.decisionStamps.rawValue])
        letters = NameTable(
            words(.letterOffsets, .letterFileNames), tail: 0, bytes, stamps: sections[Section.letterStamps.rawValue])
    }

    /// Where the parts are; nowhere where the header says what cannot be.
    private static func sections(of bytes: FrozenBytes) -> [Range<Int>] {
        Section.allCases.map { section in
            guard let start = bytes.load(UInt64.self, at: 32 + 16 * section.rawValue),
                let count = bytes.load(UInt64.self, at: 40 + 16 * section.rawValue),
                start % 64 == 0, start <= UInt64(bytes.count), count <= UInt64(bytes.count) - start
            else { return 0..<0 }
            return Int(start)..<Int(start + count)
        }
    }

    /// The most awards and sectors a table may name: each of them takes a set of rows, and no workspace has as many.
    private static let mostNamed = 1 << 11

    /// Whether the parts are as long as they must be.
    private var isWhole: Bool {
        guard units.count < NominationRecord.absent, awards.count <= Self.mostNamed, sectors.count <= Self.mostNamed
        else {
            return false
        }
        func size(_ section: Section) -> Int { sections[section.rawValue].count }
        return folded.count == names.count && names.isWhole && decisions.isWhole && letters.isWhole
            && size(.records) == names.count * MemoryLayout<NominationRecord>.stride
            && size(.waiting) == names.count * 4 && [0, names.count * 4].contains(size(.nominees))
            && size(.itemOffsets) == (decisions.count + 1) * 4
            && [Section.names, .folded].allSatisfy { bytes.load(UInt8.self, at: sections[$0.rawValue].upperBound) == 0 }
    }

    /// Whether both are copies of one.
    func isSame(as other: CatalogueTable) -> Bool { search === other.search }

    /// What it is searched by.
    var searchParts: SearchParts { search.parts(of: self) }

    /// Where its bytes end.
    var reach: UnsafeRawPointer? { bytes.end }

    /// Gives back the memory of what was read of it.
    func letGo() { bytes.letGo() }

    /// How many nominations it has.
    var count: Int { names.count }

    /// All of the bytes, for the file.
    var content: UnsafeRawBufferPointer { bytes.slice(0..<bytes.count) }

    /// The records, by position; good while the table is.
    var records: UnsafeBufferPointer<NominationRecord> {
        bytes.slice(sections[Section.records.rawValue]).bindMemory(to: NominationRecord.self)
    }

    /// The positions, the longest at its gate first.
    var waiting: UnsafeBufferPointer<UInt32> {
        bytes.slice(sections[Section.waiting.rawValue]).bindMemory(to: UInt32.self)
    }

    /// The positions by nominee, people by given name; empty where nobody has worked it out yet.
    var nominees: UnsafeBufferPointer<UInt32> {
        bytes.slice(sections[Section.nominees.rawValue]).bindMemory(to: UInt32.self)
    }

    /// The nomination at a position.
    func id(at position: Int) -> Nomination.ID? { Nomination.ID(names.words[position]) }

    /// The nominee at a position.
    func nominee(at position: Int) -> String {
        let record = records[position]
        return text(Int(record.text), Int(record.nomineeLength))
    }

    /// What lists show of the nomination at a position; nil where the bytes make no sense.
    func summary(at position: Int) -> NominationSummary? {
        guard records.indices.contains(position), let id = id(at: position) else { return nil }
        let record = records[position]
        guard let unit = units.at(record.unit), let award = awards.at(record.award),
            let kind = NomineeKind.allCases.at(record.kind), let basis = Basis.allCases.at(record.basis),
            let state = State.allCases.at(record.state)
        else { return nil }
        var place = Int(record.text)
        let nominee = text(place, Int(record.nomineeLength))
        place += Int(record.nomineeLength)
        var position: String?
        if record.positionLength != NominationRecord.absent {
            position = text(place, Int(record.positionLength))
            place += Int(record.positionLength)
        }
        let recused = text(place, Int(record.recusedLength)).split(separator: "\n")
        return NominationSummary(
            id: id, nominee: nominee, position: position, kind: kind, unit: unit,
            sector: sectors.at(record.sector), award: award, basis: basis, year: Int(record.year), state: state,
            route: Route.allCases.at(record.route), gate: Gate.allCases.at(record.gate),
            submittedOn: record.submittedOn == NominationRecord.never ? nil : Day(number: Int(record.submittedOn)),
            since: record.since == NominationRecord.never ? nil : Day(number: Int(record.since)),
            hasOpenQuestion: record.flags & NominationRecord.openQuestion != 0,
            isDirectWorker: record.flags & NominationRecord.directWorker != 0,
            recused: Set(recused.compactMap { Person.ID(String($0)) }), letter: letter(record.letter),
            birthYear: record.birthYear == 0 ? nil : Int(record.birthYear))
    }

    /// The place of a letter's identifier among those that records name.
    func place(ofLetter id: Letter.ID) -> UInt32? {
        let wanted = Array(id.rawValue.utf8)
        return (0..<letterNames.count).first { letterNames.bytes(at: $0).elementsEqual(wanted) }.map(UInt32.init)
    }

    /// The letter at a place among those that records name.
    func letter(_ place: UInt32) -> Letter.ID? {
        place == NominationRecord.none || Int(place) >= letterNames.count ? nil : Letter.ID(letterNames[Int(place)])
    }

    /// The positions of the nominations that a decision names.
    func items(ofDecision place: Int) -> [Int] {
        let offsets = bytes.slice(sections[Section.itemOffsets.rawValue]).bindMemory(to: UInt32.self)
        let items = bytes.slice(sections[Section.items.rawValue]).bindMemory(to: UInt32.self)
        guard place >= 0, place + 1 < offsets.count, offsets[place] <= offsets[place + 1],
            Int(offsets[place + 1]) <= items.count
        else { return [] }
        return items[Int(offsets[place])..<Int(offsets[place + 1])].map(Int.init)
    }

    /// The places of the decisions that name the nomination at a position.
    func decisions(naming position: Int) -> [Int] {
        guard records.indices.contains(position) else { return [] }
        switch records[position].decision {
        case NominationRecord.none: return []
        case NominationRecord.several: return (0..<decisions.count).filter { items(ofDecision: $0).contains(position) }
        case let place: return Int(place) < decisions.count ? [Int(place)] : []
        }
    }

    private func text(_ start: Int, _ count: Int) -> String {
        let texts = sections[Section.texts.rawValue]
        guard start + count <= texts.count else { return "" }
        let first = texts.lowerBound + start
        return String(decoding: bytes.slice(first..<(first + count)), as: UTF8.self)
    }
}

extension Array {
    /// The element at a place; nil where there is none.
    func at(_ place: some FixedWidthInteger) -> Element? { place < count && place >= 0 ? self[Int(place)] : nil }
}
