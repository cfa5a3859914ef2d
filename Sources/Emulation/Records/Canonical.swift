extension Value {
    /// The one spelling of this value that hashes are taken over, defined in `docs/file-format.md`.
    ///
    /// Two files that hold the same values give the same bytes, whatever program wrote them and in whatever order.
    public var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        appendCanonical(to: &bytes)
        return bytes
    }

    private func appendCanonical(to bytes: inout [UInt8]) {
        switch self {
        case .string(let text):
            Self.append(text, to: &bytes)
        case .integer(let number):
            Self.append("i", number, "e", to: &bytes)
        case .real(let number):
            // A whole real and the integer it equals are one number: some writers keep the difference, some do not.
            if let whole = Int64(exactly: number) {
                Self.append("i", whole, "e", to: &bytes)
            } else {
                bytes.append(contentsOf: "r\(String(number.bitPattern, radix: 16))e".utf8)
            }
        case .boolean(let flag):
            bytes.append(UInt8(ascii: flag ? "t" : "f"))
        case .instant(let instant):
            Self.append("@", instant.seconds, "e", to: &bytes)
        case .data(let data):
            Self.append("b", Int64(data.count), ":", to: &bytes)
            bytes.append(contentsOf: data)
        case .array(let elements):
            bytes.append(UInt8(ascii: "l"))
            for element in elements { element.appendCanonical(to: &bytes) }
            bytes.append(UInt8(ascii: "e"))
        case .dictionary(let values):
            bytes.append(UInt8(ascii: "d"))
            for (key, value) in values {
                Self.append(key, to: &bytes)
                value.appendCanonical(to: &bytes)
            }
            bytes.append(UInt8(ascii: "e"))
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        append("s", Int64(text.utf8.count), ":", to: &bytes)
        bytes.append(contentsOf: text.utf8)
    }

    private static func append(
        _ before: Unicode.Scalar, _ number: Int64, _ after: Unicode.Scalar, to bytes: inout [UInt8]
    ) {
        bytes.append(UInt8(ascii: before))
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        bytes.append(digitsOf: number.magnitude)
        bytes.append(UInt8(ascii: after))
    }
}
