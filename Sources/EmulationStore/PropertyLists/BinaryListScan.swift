/// A look over a binary property list before it is parsed: how deep it goes, how many values it comes to when every
/// reference is followed, and whether a key stands twice.
///
/// A few hundred bytes of references can come to more values than fit in memory, and the parser follows them all; other
/// objects it cannot bridge at all. So only what this look accepts is handed to it.
struct BinaryListScan {
    private let bytes: [UInt8]
    private var referenceSize = 0
    private var offsets: [Int] = []
    private var visited = 0
    private var textSize = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func run() throws(Damage.Problem) {
        guard bytes.count >= 40 else { throw Self.broken }
        let trailer = bytes.count - 32
        let offsetSize = Int(bytes[trailer + 6])
        referenceSize = Int(bytes[trailer + 7])
        let count = try number(at: trailer + 8, size: 8)
        let top = try number(at: trailer + 16, size: 8)
        let table = try number(at: trailer + 24, size: 8)
        guard (1...8).contains(offsetSize), (1...8).contains(referenceSize), count <= bytes.count, top < count,
            table <= trailer, count * offsetSize <= trailer - table
        else { throw Self.broken }
        offsets.reserveCapacity(count)
        for index in 0..<count { offsets.append(try number(at: table + index * offsetSize, size: offsetSize)) }
        try visit(top, depth: 0)
    }

    private mutating func visit(_ object: Int, depth: Int) throws(Damage.Problem) {
        visited += 1
        guard visited <= PropertyList.mostValues else { throw .tooManyValues }
        let start = try offset(of: object)
        switch bytes[start] >> 4 {
        case 0xA:
            guard depth < PropertyList.deepest else { throw .tooDeep(limit: PropertyList.deepest) }
            let (count, first) = try length(at: start)
            for index in 0..<count { try visit(try reference(at: first, index), depth: depth + 1) }
        case 0xD:
            guard depth < PropertyList.deepest else { throw .tooDeep(limit: PropertyList.deepest) }
            let (count, first) = try length(at: start)
            var keys: Set<String> = []
            for index in 0..<count {
                let name = try offset(of: try reference(at: first, index))
                try addText(try length(at: name).count)
                let key = try text(at: name)
                if !keys.insert(key).inserted { throw .duplicateKey(key) }
                try visit(try reference(at: first, count + index), depth: depth + 1)
            }
        case 0x0 where bytes[start] == 0x08 || bytes[start] == 0x09: break
        case 0x1 where bytes[start] <= 0x13: break
        case 0x2 where bytes[start] == 0x22 || bytes[start] == 0x23: break
        case 0x3 where bytes[start] == 0x33: break
        case 0x4, 0x5, 0x6: try addText(try length(at: start).count)
        // Sets, which XML cannot say, crash Foundation's bridge on Linux; the rest is no part of the format.
        default: throw .notAPropertyList(detail: "unsupported object in binary property list")
        }
    }

    /// Counts the total size of texts and data with every reference followed: a large one can be referred to very
    /// often.
    private mutating func addText(_ count: Int) throws(Damage.Problem) {
        textSize += count
        guard textSize <= PropertyList.mostText else { throw .tooManyValues }
    }

    private func offset(of object: Int) throws(Damage.Problem) -> Int {
        guard object < offsets.count, offsets[object] < bytes.count else { throw Self.broken }
        return offsets[object]
    }

    private func reference(at first: Int, _ index: Int) throws(Damage.Problem) -> Int {
        try number(at: first + index * referenceSize, size: referenceSize)
    }

    /// The number of elements after a marker, and where they begin.
    private func length(at marker: Int) throws(Damage.Problem) -> (count: Int, first: Int) {
        let short = Int(bytes[marker] & 0x0F)
        guard short == 0x0F else { return (short, marker + 1) }
        guard marker + 1 < bytes.count, bytes[marker + 1] >> 4 == 1, bytes[marker + 1] & 0x0F <= 3 else {
            throw Self.broken
        }
        let size = 1 << Int(bytes[marker + 1] & 0x0F)
        let count = try number(at: marker + 2, size: size)
        guard count <= bytes.count else { throw Self.broken }
        return (count, marker + 2 + size)
    }

    private func text(at marker: Int) throws(Damage.Problem) -> String {
        let (count, first) = try length(at: marker)
        switch bytes[marker] >> 4 {
        case 0x5 where first + count <= bytes.count:
            return String(decoding: bytes[first..<first + count], as: UTF8.self)
        case 0x6 where first + 2 * count <= bytes.count:
            let units = (0..<count).map { UInt16(bytes[first + 2 * $0]) << 8 | UInt16(bytes[first + 2 * $0 + 1]) }
            return String(decoding: units, as: UTF16.self)
        default:
            throw Self.broken
        }
    }

    private func number(at start: Int, size: Int) throws(Damage.Problem) -> Int {
        guard start >= 0, start + size <= bytes.count else { throw Self.broken }
        var number: UInt64 = 0
        for byte in bytes[start..<start + size] { number = number << 8 | UInt64(byte) }
        // Anything near this size is nonsense, and sums and products of smaller numbers cannot overflow.
        guard number < 1 << 31 else { throw Self.broken }
        return Int(number)
    }

    private static let broken = Damage.Problem.notAPropertyList(detail: "broken binary property list")
}
