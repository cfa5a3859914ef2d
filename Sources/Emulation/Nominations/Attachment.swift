/// A file kept beside a dossier, known by its hash and size.
public struct Attachment: Hashable, Recordable {
    /// The file's name inside the nomination's folder; never a path.
    public var file: String
    /// The file's SHA-256.
    public var sha256: Digest
    /// The file's size in bytes.
    public var size: Int
    /// Keys this version does not know.
    public var extras: Extras

    /// The largest size of a file in bytes; the settings allow no more.
    public static let largest = 2000 << 20

    /// An attachment; nil where the name could lead outside its folder.
    public init?(file: String, sha256: Digest, size: Int) {
        guard Self.isPlainName(file) else { return nil }
        self.file = file
        self.sha256 = sha256
        self.size = size
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        file = try fields.string("file")
        guard Self.isPlainName(file) else { throw fields.error("file", .notAnIdentifier(file)) }
        guard let digest = try fields.optionalDigest("sha256") else { throw fields.error("sha256", .missing) }
        sha256 = digest
        size = try fields.integer("size", in: 0...Self.largest)
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("file", file)
        record.set("sha256", sha256.hex)
        record.set("size", size)
        record.keep(extras)
    }

    private static func isPlainName(_ name: String) -> Bool {
        !name.isEmpty && name.first != "." && name.utf8.count <= 200
            && !name.unicodeScalars.contains { $0 == "/" || $0.value < 32 || $0.value == 127 }
    }
}
