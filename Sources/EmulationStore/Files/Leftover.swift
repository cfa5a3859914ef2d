/// The temporary files of saves: one name pattern, so that those of a save that was cut off can be told and removed.
enum Leftover {
    /// A new temporary file's name, `.<name>.plist.<random>.tmp`.
    static func name(for name: String) -> String {
        // One draw is enough for eight letters of thirty-two, and asks the system once.
        var drawn = UInt64.random(in: .min ... .max)
        var letters: [UInt8] = []
        for _ in 0..<8 {
            letters.append(alphabet[Int(drawn % 32)])
            drawn /= 32
        }
        // File systems allow 255 bytes, of which the pattern needs 20.
        let stem = name.utf8.count > 200 ? String(name.prefix(50)) : name
        return ".\(stem.hasSuffix(".plist") ? stem : stem + ".plist").\(String(decoding: letters, as: UTF8.self)).tmp"
    }

    /// Whether a name is one that a save gives, and no other program's.
    static func matches(_ name: String) -> Bool {
        // Nearly no name is one.
        guard name.utf8.first == UInt8(ascii: "."), name.hasSuffix(".tmp") else { return false }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 5, parts[0].isEmpty, parts[parts.count - 1] == "tmp", parts[parts.count - 3] == "plist"
        else { return false }
        let random = parts[parts.count - 2]
        return random.utf8.count == 8 && random.utf8.allSatisfy(alphabet.contains)
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
