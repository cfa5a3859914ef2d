import Emulation
import EmulationText
import Testing

@testable import EmulationStore

@Suite("Words looked for in very many rows")
struct WordSearchTests {
    private let desk: Desk
    private let columns: SearchColumns
    /// The rows that are shown, with their positions.
    private let shown: [(position: Int, summary: NominationSummary)]

    /// Some hundred rows of few units, so that runs of rows and words of bits begin and end within each other.
    init() throws {
        let workspace = try Workspace(Storage(files: try sampleFiles.get()))
        var ids: Set<Nomination.ID> = []
        let rows = (0..<700).compactMap { number in
            let all = workspace.desk.all
            var summary = all[number * 7 % all.count]
            let tail = String(number * 7919 % 60_466_176 + 1_679_616, radix: 36).suffix(5)
            guard let id = Nomination.ID("\(summary.id.rawValue.dropLast(5))\(tail)"), ids.insert(id).inserted else {
                return nil as NominationSummary?
            }
            summary.id = id
            return summary
        }
        .sorted { $0.id.standsBefore($1.id) }
        var builder = TableBuilder()
        for row in rows { builder.add(row, stamp: StampRecord(.memory(1))) }
        let hidden: Set<Int> = [0, 63, 64, 65, 200, rows.count - 1]
        columns = SearchColumns(workspace.rulebook)
        desk = Desk(
            builder.table(), hidden: hidden, rows: [], rulebook: workspace.rulebook, columns: columns, today: nil)
        shown = rows.enumerated().filter { !hidden.contains($0.offset) }.map { ($0.offset, $0.element) }
    }

    private func found(_ words: [String], _ order: NominationQuery.Order) -> [Int] {
        desk.positions(matching: NominationQuery(words: words, order: order)).sorted()
    }

    private func wanted(_ words: [String]) -> [Int] {
        shown.filter { row in
            let nominee = TextFold.fold(row.summary.nominee)
            return words.allSatisfy { columns.holds($0, in: row.summary, nominee: nominee) }
        }
        .map(\.position)
    }

    @Test("Typed letter by letter, taken back and typed anew, they find what a plain look at each row finds")
    func plain() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let texts = shown.flatMap { [TextFold.fold($0.summary.nominee), $0.summary.id.rawValue] }
        let others = ["2019", "a", "bo", "/", "09/", "q", "-", "nguyen", "van thu truong", "hội", ""]
        for _ in 0..<40 {
            let text = texts.randomElement(using: &generator) ?? ""
            let start = Int.random(in: 0..<max(1, text.count), using: &generator)
            let word = String(text.dropFirst(start).prefix(Int.random(in: 1...14, using: &generator)))
            let order = NominationQuery.Order.allCases.randomElement(using: &generator) ?? .waiting
            for length in Array(0...word.count) + [max(0, word.count - 1), word.count] {
                let words = [String(word.prefix(length))]
                #expect(found(words, order) == wanted(words), "seed \(seed), \(words)")
            }
            let words = [word, others.randomElement(using: &generator) ?? ""]
            #expect(found(words, order) == wanted(words), "seed \(seed), \(words)")
        }
    }

    @Test("What is found stands in the order that is asked for, each row once")
    func ordered() {
        for order in NominationQuery.Order.allCases {
            let all = desk.positions(matching: NominationQuery(order: order))
            let some = desk.positions(matching: NominationQuery(words: ["nguyen"], order: order))
            #expect(some == all.filter(Set(some).contains))
            #expect(!some.isEmpty && some.count < all.count && Set(some).count == some.count)
        }
    }

    @Test("Runs of rows begin and end anywhere", arguments: [0, 1, 63, 64, 65, 127, 128, 300])
    func runs(_ count: Int) {
        for start in [0, 1, 62, 63, 64, 65, 130] where start <= count {
            for end in [start, start + 1, 64, 128, 129, count] where end >= start && end <= count {
                var bits = RowBits(count)
                bits.insert(start..<end)
                #expect((0..<count).filter { bits[$0] } == Array(start..<end))
                #expect(bits.number == end - start)
                var asked = RowBits(count)
                asked.insert(start..<end, within: nil) { $0 % 3 == 0 }
                #expect((0..<count).filter { asked[$0] } == (start..<end).filter { $0 % 3 == 0 })
            }
        }
    }

    @Test("A word is found wherever it stands in a text, and nothing beyond the text is")
    func needles() {
        let heap = Array("xxnguyen van an\0\0\0\0\0\0\0\0\0".utf8)
        heap.withUnsafeBytes { heap in
            for end in 2...15 {
                let text = UnsafeRawBufferPointer(rebasing: heap[2..<end])
                let plain = String(decoding: text, as: UTF8.self)
                for word in ["n", "an", "nguyen", "nguyen v", "nguyen va", "nguyen van an", "van an", "x", "z"] {
                    for reach in [heap.baseAddress.map { $0 + end }, heap.baseAddress.map { $0 + heap.count }] {
                        let isThere = plain.contains(word)
                        #expect(Needle(word).isHeld(by: text, reach: reach) == isThere, "\(word) in \(plain)")
                    }
                }
            }
        }
    }
}
