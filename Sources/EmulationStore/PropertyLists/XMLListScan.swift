/// A look over an XML property list before it is parsed: how deep it goes and whether a key stands twice.
///
/// The parser keeps the last of two equal keys without a word, and a key lost that way is data lost.
struct XMLListScan {
    private let bytes: [UInt8]
    private var position = 0
    private var open: [Set<String>] = []
    /// True once the list's closing tag was read.
    private var isOver = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func run() throws(Damage.Problem) {
        guard !bytes.contains(0) else { throw .notAPropertyList(detail: "NUL in the text") }
        try checkDeclaration()
        var hasElement = false
        while let start = next(UInt8(ascii: "<")) {
            if isOver { try checkBlank(bytes[position..<start]) }
            position = start + 1
            // Most tags are elements; the others begin with one of two signs.
            guard position < bytes.count, bytes[position] == UInt8(ascii: "!") || bytes[position] == UInt8(ascii: "?")
            else {
                hasElement = true
                guard !isOver else { throw Self.afterEnd }
                try element()
                continue
            }
            if matches("!--") {
                try skip(past: "-->")
            } else if matches("![CDATA[") {
                try skip(past: "]]>")
            } else if matches("?") {
                try skip(past: "?>")
            } else {
                // Entities of one's own have no place in a property list and serve only to blow a parser up.
                let end = try tagEnd()
                guard !bytes[position..<end].contains(UInt8(ascii: "[")) else {
                    throw .notAPropertyList(detail: "document type with declarations")
                }
                position = end + 1
            }
        }
        if isOver { try checkBlank(bytes[position...]) }
        guard hasElement else { throw .notAPropertyList(detail: "neither XML nor a binary property list") }
    }

    private mutating func element() throws(Damage.Problem) {
        let end = try tagEnd()
        var tag = bytes[position..<end]
        position = end + 1
        let isEmpty = tag.last == UInt8(ascii: "/")
        if isEmpty { tag = tag.dropLast() }
        let name = tag.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        switch String(decoding: name, as: UTF8.self) {
        case "dict" where !isEmpty, "array" where !isEmpty:
            open.append([])
            if open.count > PropertyList.deepest { throw .tooDeep(limit: PropertyList.deepest) }
        case "/plist":
            isOver = true
        case "/dict", "/array":
            _ = open.popLast()
        case "key" where !isEmpty && !open.isEmpty:
            guard let close = next(UInt8(ascii: "<")) else { throw .notAPropertyList(detail: "unexpected end") }
            let key = String(decoding: bytes[position..<close], as: UTF8.self)
            if !open[open.count - 1].insert(key).inserted { throw .duplicateKey(key) }
        default: break
        }
    }

    private static let afterEnd = Damage.Problem.notAPropertyList(detail: "content after the end of the list")

    /// Checks that nothing stands behind the list: the parser drops it without a word, so the next save would lose it.
    private func checkBlank(_ rest: ArraySlice<UInt8>) throws(Damage.Problem) {
        guard rest.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else { throw Self.afterEnd }
    }

    /// Checks that a text declared as ASCII is; the parser would read each of its other bytes as a letter of Latin-1.
    private func checkDeclaration() throws(Damage.Problem) {
        guard matches("<?xml"), let end = next(UInt8(ascii: ">")) else { return }
        let declaration = String(decoding: bytes[position..<end], as: UTF8.self).uppercased()
        let isASCII = ["\"US-ASCII\"", "'US-ASCII'", "\"ASCII\"", "'ASCII'"].contains { declaration.contains($0) }
        if isASCII, bytes.contains(where: { $0 > 0x7F }) {
            throw .notAPropertyList(detail: "declared as ASCII, with other letters in it")
        }
    }

    private func next(_ byte: UInt8) -> Int? {
        bytes[position...].firstIndex(of: byte)
    }

    private func tagEnd() throws(Damage.Problem) -> Int {
        guard let end = next(UInt8(ascii: ">")) else { throw .notAPropertyList(detail: "unexpected end") }
        return end
    }

    private func matches(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    private mutating func skip(past end: StaticString) throws(Damage.Problem) {
        while position < bytes.count {
            if matches(end) {
                position += end.utf8CodeUnitCount
                return
            }
            position += 1
        }
        throw .notAPropertyList(detail: "unexpected end")
    }
}
