import Emulation
import Glibc

/// Reads XML property lists that are written the usual way: UTF-8, the elements a list has and nothing else, each key
/// once. It is many times as fast as the system's reader.
///
/// Of anything unusual or wrong it says nothing at all, and the system's reader and the scans before it judge: so there
/// is one place that tells what is wrong with a file.
struct PlainListReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// The value of a list; nil where somebody else must look at it.
    static func value(of bytes: [UInt8]) -> Value? {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = PlainListReader(bytes: buffer)
            return reader.list()
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func list() -> Value? {
        guard skips("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") else { return nil }
        skipSpace()
        if skips("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\"") {
            guard let end = next(UInt8(ascii: ">")), !bytes[position..<end].contains(UInt8(ascii: "[")) else {
                return nil
            }
            position = end + 1
            skipSpace()
        }
        guard skips("<plist version=\"1.0\">"), let value = element(depth: 1) else { return nil }
        skipSpace()
        guard skips("</plist>") else { return nil }
        skipSpace()
        return position == bytes.count ? value : nil
    }

    private mutating func element(depth: Int) -> Value? {
        skipSpace()
        guard position + 3 < bytes.count, bytes[position] == UInt8(ascii: "<") else { return nil }
        switch bytes[position + 1] {
        case UInt8(ascii: "s"):
            if skips("<string>") { return text(until: "</string>").map(Value.string) }
            return skips("<string/>") ? .string("") : nil
        case UInt8(ascii: "d"):
            if skips("<dict>") { return dictionary(depth: depth) }
            if skips("<date>") { return date() }
            return skips("<dict/>") ? .dictionary([:]) : nil
        case UInt8(ascii: "a"):
            if skips("<array>") { return array(depth: depth) }
            return skips("<array/>") ? .array([]) : nil
        case UInt8(ascii: "i"): return skips("<integer>") ? integer() : nil
        case UInt8(ascii: "t"): return skips("<true/>") ? .boolean(true) : nil
        case UInt8(ascii: "f"): return skips("<false/>") ? .boolean(false) : nil
        case UInt8(ascii: "r"): return skips("<real>") ? real() : nil
        default: return nil
        }
    }

    private mutating func dictionary(depth: Int) -> Value? {
        guard depth <= PropertyList.deepest else { return nil }
        var values = Entries()
        values.reserveCapacity(8)
        while true {
            skipSpace()
            if skips("</dict>") { return .dictionary(values) }
            guard skips("<key>"), let key = text(until: "</key>"), let value = element(depth: depth + 1),
                values.add(key, value)
            else { return nil }
        }
    }

    private mutating func array(depth: Int) -> Value? {
        guard depth <= PropertyList.deepest else { return nil }
        var elements: [Value] = []
        while true {
            skipSpace()
            if skips("</array>") { return .array(elements) }
            guard let value = element(depth: depth + 1) else { return nil }
            elements.append(value)
        }
    }

    private mutating func text(until end: StaticString) -> String? {
        guard let first = bytes.baseAddress else { return nil }
        let start = position
        var place = position
        var isPlain = true
        var hasEntity = false
        while place < bytes.count {
            let byte = first[place]
            if byte == UInt8(ascii: "<") { break }
            if byte >= 0x80 {
                isPlain = false
            } else if byte == UInt8(ascii: "&") {
                hasEntity = true
            } else if byte < 0x20, byte != 0x09, byte != 0x0A {
                return nil
            }
            place += 1
        }
        position = place
        let range = start..<place
        guard skips(end) else { return nil }
        let part = UnsafeBufferPointer(rebasing: bytes[range])
        if hasEntity { return unescaped(part).map(PlainText.of) }
        // ASCII needs no check and no other form.
        if isPlain { return String(decoding: part, as: UTF8.self) }
        return String(validating: part, as: UTF8.self).map(PlainText.of)
    }

    private func unescaped(_ part: UnsafeBufferPointer<UInt8>) -> String? {
        let names: [(StaticString, UInt8)] = [
            ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
            ("quot;", UInt8(ascii: "\"")), ("apos;", UInt8(ascii: "'")),
        ]
        var text: [UInt8] = []
        var place = 0
        while place < part.count {
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
        return String(validating: text, as: UTF8.self)
    }

    private mutating func integer() -> Value? {
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
        return .integer(isNegative ? -number : number)
    }

    private mutating func real() -> Value? {
        let start = position
        while position < bytes.count,
            digit(at: position) != nil || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(bytes[position])
        {
            position += 1
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let number = Double(text), number.isFinite, skips("</real>") else { return nil }
        return .real(number)
    }

    /// `2019-04-25T01:16:00Z`
    private mutating func date() -> Value? {
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
        return .instant(Instant(seconds: Int64(day.number) * 86_400 + Int64(seconds)))
    }

    private func digit(at place: Int) -> Int? {
        let digit = Int(bytes[place]) - 48
        return (0...9).contains(digit) ? digit : nil
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A: position += 1
            default: return
            }
        }
    }

    private mutating func skips(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position + count <= bytes.count, let start = bytes.baseAddress,
            memcmp(start + position, text.utf8Start, count) == 0
        else { return false }
        position += count
        return true
    }

    private func next(_ byte: UInt8) -> Int? {
        bytes[position...].firstIndex(of: byte)
    }
}
