import Emulation

/// Writes XML property lists byte for byte as the system's writer does, many times as fast.
///
/// What it has no form for, such as data, it leaves to that writer.
struct PlainListWriter {
    private var bytes: [UInt8] = []

    /// The bytes of a list; nil where the system's writer must write it.
    static func bytes(of value: Value) -> [UInt8]? {
        var writer = PlainListWriter()
        writer.bytes.reserveCapacity(4096)
        writer.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">

            """)
        guard writer.write(value, depth: 0) else { return nil }
        writer.write("</plist>\n")
        return writer.bytes
    }

    private mutating func write(_ value: Value, depth: Int) -> Bool {
        indent(depth)
        switch value {
        case .dictionary(let values) where values.isEmpty: write("<dict/>\n")
        case .dictionary(let values):
            write("<dict>\n")
            for (key, value) in values {
                indent(depth + 1)
                write("<key>")
                escape(PlainText.of(key))
                write("</key>\n")
                guard write(value, depth: depth + 1) else { return false }
            }
            indent(depth)
            write("</dict>\n")
        case .array(let elements) where elements.isEmpty: write("<array/>\n")
        case .array(let elements):
            write("<array>\n")
            for element in elements {
                guard write(element, depth: depth + 1) else { return false }
            }
            indent(depth)
            write("</array>\n")
        case .string(let text):
            write("<string>")
            escape(PlainText.of(text))
            write("</string>\n")
        case .integer(let number):
            write("<integer>")
            bytes.append(contentsOf: String(number).utf8)
            write("</integer>\n")
        case .boolean(let flag): write(flag ? "<true/>\n" : "<false/>\n")
        case .instant(let instant):
            // Years before 1583 are counted in more than one way.
            guard (Self.earliest...Self.latest).contains(instant.seconds) else { return false }
            write("<date>")
            bytes.append(contentsOf: instant.description.utf8)
            write("</date>\n")
        case .real, .data: return false
        }
        return true
    }

    /// The years 1900 to 9999, in seconds.
    private static let earliest: Int64 = -2_208_988_800
    private static let latest: Int64 = 253_402_300_799

    private mutating func indent(_ depth: Int) {
        for _ in 0..<depth { bytes.append(0x09) }
    }

    private mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { letters in
            var start = 0
            for place in letters.indices {
                let name: StaticString
                switch letters[place] {
                case UInt8(ascii: "&"): name = "&amp;"
                case UInt8(ascii: "<"): name = "&lt;"
                case UInt8(ascii: ">"): name = "&gt;"
                default: continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start..<place]))
                write(name)
                start = place + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start...]))
        }
    }
}
