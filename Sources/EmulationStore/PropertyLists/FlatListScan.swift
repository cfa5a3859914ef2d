import Emulation
import Glibc

/// Reads XML property lists that are written the usual way: UTF-8, the elements a list has and nothing else, each key
/// once and of plain letters. It is many times as fast as the system's reader.
///
/// Of anything unusual or wrong it says nothing at all, and the system's reader and the scans before it judge: so there
/// is one place that tells what is wrong with a file.
struct FlatListScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var builder: FlatListBuilder
    /// The texts that do not lie in the file as they are shown: with escapes, or not composed.
    private var settled: [UInt8] = []

    /// The list; nil where somebody else must look at it.
    static func list(of bytes: [UInt8]) -> FlatList? {
        // Places in a list are kept in 32 bits.
        guard bytes.count < 1 << 28 else { return nil }
        let scan = bytes.withUnsafeBufferPointer { buffer -> FlatListScan? in
            var scan = FlatListScan(buffer)
            return scan.run() ? scan : nil
        }
        guard let scan else { return nil }
        return FlatList(scan.settled.isEmpty ? bytes : bytes + scan.settled, scan.builder.nodes)
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        builder = FlatListBuilder(capacity: bytes.count / 20)
    }

    private mutating func run() -> Bool {
        guard skips("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") else { return false }
        skipSpace()
        if skips("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\"") {
            guard let end = bytes[position...].firstIndex(of: UInt8(ascii: ">")),
                bytes[position..<end].allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "[") })
            else { return false }
            position = end + 1
            skipSpace()
        }
        guard skips("<plist version=\"1.0\">"), element(depth: 1) != nil else { return false }
        skipSpace()
        guard skips("</plist>") else { return false }
        skipSpace()
        return position == bytes.count
    }

    /// What an element is to the dictionary it stands in.
    private enum Weight {
        case empty, full
    }

    /// Reads an element; nil where it is unusual.
    private mutating func element(depth: Int) -> Weight? {
        skipSpace()
        guard position + 3 < bytes.count, bytes[position] == UInt8(ascii: "<") else { return nil }
        switch bytes[position + 1] {
        case UInt8(ascii: "s"):
            if skips("<string>") { return text() }
            guard skips("<string/>") else { return nil }
            builder.add(.text, position..<position)
            return .empty
        case UInt8(ascii: "d"):
            if skips("<dict>") { return dictionary(depth: depth) }
            if skips("<date>") { return date() }
            guard skips("<dict/>") else { return nil }
            builder.end(builder.begin(.dictionary), isTidy: true)
            return .empty
        case UInt8(ascii: "a"):
            if skips("<array>") { return array(depth: depth) }
            guard skips("<array/>") else { return nil }
            builder.end(builder.begin(.array), isTidy: true)
            return .empty
        case UInt8(ascii: "i"): return skips("<integer>") ? integer() : nil
        case UInt8(ascii: "t"): return skips("<true/>") ? flag(true) : nil
        case UInt8(ascii: "f"): return skips("<false/>") ? flag(false) : nil
        case UInt8(ascii: "r"): return skips("<real>") ? real() : nil
        default: return nil
        }
    }

    private mutating func flag(_ flag: Bool) -> Weight {
        builder.add(flag)
        return .full
    }

    private mutating func dictionary(depth: Int) -> Weight? {
        guard depth <= PropertyList.deepest else { return nil }
        let place = builder.begin(.dictionary)
        var keys: Set<String> = []
        var last = 0..<0
        var isInOrder = true
        var isTidy = true
        while true {
            skipSpace()
            if skips("</dict>") { break }
            guard skips("<key>"), let key = key() else { return nil }
            if isInOrder, !last.isEmpty, !stands(last, before: key) {
                // From here on each key is compared with all before it; a duplicate is left to the system's reader.
                isInOrder = false
                isTidy = false
                keys = Set(builder.keys(of: place).map(text(of:)))
            }
            if !isInOrder { guard keys.insert(text(of: key)).inserted else { return nil } }
            builder.add(.key, key)
            last = key
            guard let weight = element(depth: depth + 1) else { return nil }
            if weight == .empty { isTidy = false }
        }
        builder.end(place, isTidy: isTidy)
        return last.isEmpty ? .empty : .full
    }

    private mutating func array(depth: Int) -> Weight? {
        guard depth <= PropertyList.deepest else { return nil }
        let place = builder.begin(.array)
        var weight = Weight.empty
        while true {
            skipSpace()
            if skips("</array>") { break }
            guard element(depth: depth + 1) != nil else { return nil }
            weight = .full
        }
        builder.end(place, isTidy: true)
        return weight
    }

    /// Reads a key of plain letters up to its end.
    private mutating func key() -> Range<Int>? {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            guard (0x20..<0x7F).contains(bytes[position]), bytes[position] != UInt8(ascii: "&") else { return nil }
            position += 1
        }
        let key = start..<position
        return !key.isEmpty && skips("</key>") ? key : nil
    }

    private func stands(_ left: Range<Int>, before right: Range<Int>) -> Bool {
        guard let start = bytes.baseAddress else { return false }
        let order = memcmp(start + left.lowerBound, start + right.lowerBound, min(left.count, right.count))
        return order < 0 || order == 0 && left.count < right.count
    }

    /// A key of plain letters.
    private func text(of key: Range<Int>) -> String { String(decoding: bytes[key], as: UTF8.self) }

    private mutating func text() -> Weight? {
        let start = position
        var place = position
        var isSettled = true
        while true {
            while place + 8 <= bytes.count, isPlain(at: place) { place += 8 }
            guard place < bytes.count else { break }
            let byte = bytes[place]
            if byte == UInt8(ascii: "<") { break }
            if byte >= 0x80 {
                if isSettled, let count = PlainText.settledLetter(in: bytes, at: place) {
                    place += count
                    continue
                }
                isSettled = false
            } else if byte == UInt8(ascii: "&") {
                isSettled = false
            } else if byte < 0x20, byte != 0x09, byte != 0x0A {
                return nil
            }
            place += 1
        }
        position = place
        guard skips("</string>") else { return nil }
        if isSettled {
            builder.add(.text, start..<place)
            return start == place ? .empty : .full
        }
        guard let text = unescaped(bytes[start..<place]) else { return nil }
        let end = bytes.count + settled.count
        settled.append(contentsOf: text.utf8)
        builder.add(.text, end..<(end + text.utf8.count))
        return text.isEmpty ? .empty : .full
    }

    /// Whether eight bytes are letters, digits and signs that stand for themselves.
    private func isPlain(at place: Int) -> Bool {
        let each: UInt64 = 0x0101_0101_0101_0101
        let high = each * 0x80
        let signs = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
        guard signs & high == 0 else { return false }
        // A byte below the one that is taken from it borrows its highest bit; a borrow into the next one can only make
        // more of them look unusual.
        let tag = (signs ^ each * UInt64(UInt8(ascii: "<"))) &- each
        let escape = (signs ^ each * UInt64(UInt8(ascii: "&"))) &- each
        return ((signs &- each * 0x20) | tag | escape) & high == 0
    }

    private func unescaped(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        let names: [(StaticString, UInt8)] = [
            ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
            ("quot;", UInt8(ascii: "\"")), ("apos;", UInt8(ascii: "'")),
        ]
        var text: [UInt8] = []
        var place = part.startIndex
        while place < part.endIndex {
            if part[place] != UInt8(ascii: "&") {
                text.append(part[place])
                place += 1
                continue
            }
            let rest = part[(place + 1)...]
            guard let (name, byte) = names.first(where: { name, _ in name.withUTF8Buffer { rest.starts(with: $0) } })
            else { return nil }
            text.append(byte)
            place += 1 + name.utf8CodeUnitCount
        }
        return String(validating: text, as: UTF8.self).map(PlainText.of)
    }

    private mutating func integer() -> Weight? {
        let isNegative = skips("-")
        var number: Int64 = 0
        let start = position
        while position < bytes.count, let digit = digit(at: position) {
            // What could be too large is left to the system.
            if position - start == 18 { return nil }
            number = number * 10 + Int64(digit)
            position += 1
        }
        guard position > start, skips("</integer>") else { return nil }
        builder.add(.integer, isNegative ? -number : number)
        return .full
    }

    private mutating func real() -> Weight? {
        let start = position
        while position < bytes.count,
            digit(at: position) != nil || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(bytes[position])
        {
            position += 1
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let number = Double(text), number.isFinite, skips("</real>") else { return nil }
        builder.add(number)
        return .full
    }

    /// `2019-04-25T01:16:00Z`
    private mutating func date() -> Weight? {
        let start = position
        func number(_ offset: Int, _ count: Int) -> Int? {
            var number = 0
            for place in (start + offset)..<(start + offset + count) {
                guard let digit = digit(at: place) else { return nil }
                number = number * 10 + digit
            }
            return number
        }
        guard start + 20 < bytes.count, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
            bytes[start + 10] == UInt8(ascii: "T"), bytes[start + 13] == UInt8(ascii: ":"),
            bytes[start + 16] == UInt8(ascii: ":"), bytes[start + 19] == UInt8(ascii: "Z"),
            let year = number(0, 4), let month = number(5, 2), let date = number(8, 2), let hour = number(11, 2),
            let minute = number(14, 2), let second = number(17, 2), year >= 1900, hour < 24, minute < 60, second < 60,
            let day = Day(year: year, month: month, day: date)
        else { return nil }
        position += 20
        guard skips("</date>") else { return nil }
        let seconds = hour * 3600 + minute * 60 + second
        builder.add(.instant, Int64(day.number) * 86_400 + Int64(seconds))
        return .full
    }

    private func digit(at place: Int) -> Int? {
        let digit = Int(bytes[place]) - 48
        return (0...9).contains(digit) ? digit : nil
    }

    @inline(__always)
    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A: position += 1
            default: return
            }
        }
    }

    @inline(__always)
    private mutating func skips(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position + count <= bytes.count, let start = bytes.baseAddress,
            memcmp(start + position, text.utf8Start, count) == 0
        else { return false }
        position += count
        return true
    }
}
