extension Value {
    /// The one spelling of this value that hashes are taken over, defined in `docs/file-format.md`.
    ///
    /// Two files that hold the same values give the same bytes, whatever program wrote them and in whatever order.
    public var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        appendCanonical(to: &bytes)
        return bytes
    }

    private func appendCanonical(to bytes: inout [UInt8]) {
        switch self {
        case .string(let text):
            Self.append(text, to: &bytes)
        case .integer(let number):
            bytes.append(contentsOf: "i\(number)e".utf8)
        case .real(let number):
            // A whole real and the integer it equals are one number: some writers keep the difference, some do not.
            if let whole = Int64(exactly: number) {
                bytes.append(contentsOf: "i\(whole)e".utf8)
            } else {
                bytes.append(contentsOf: "r\(String(number.bitPattern, radix: 16))e".utf8)
            }
        case .boolean(let flag):
            bytes.append(UInt8(ascii: flag ? "t" : "f"))
        case .instant(let instant):
            bytes.append(contentsOf: "@\(instant.seconds)e".utf8)
        case .data(let data):
            bytes.append(contentsOf: "b\(data.count):".utf8)
            bytes.append(contentsOf: data)
        case .array(let elements):
            bytes.append(UInt8(ascii: "l"))
            for element in elements { element.appendCanonical(to: &bytes) }
            bytes.append(UInt8(ascii: "e"))
        case .dictionary(let values):
            bytes.append(UInt8(ascii: "d"))
            for (key, value) in values.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                Self.append(key, to: &bytes)
                value.appendCanonical(to: &bytes)
            }
            bytes.append(UInt8(ascii: "e"))
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: "s\(text.utf8.count):".utf8)
        bytes.append(contentsOf: text.utf8)
    }
}
