import Emulation

extension PaperStatus {
    /// How the copy stands, in a word or two.
    public var phrase: Phrase {
        switch self {
        case .notAttached: Phrase("chưa có tệp", "no file")
        case .present: Phrase("khớp", "intact")
        case .unchecked: Phrase("chưa đối chiếu", "not checked")
        case .missing: Phrase("mất tệp", "file missing")
        case .changed: Phrase("tệp đã thay đổi", "file changed")
        case .unreadable: Phrase("không đọc được tệp", "file unreadable")
        }
    }

    /// How the copy stands, as a check tells it.
    public var problemPhrase: Phrase {
        switch self {
        case .missing: Phrase("hồ sơ nêu tệp này nhưng không còn tệp", "a dossier names this file, which is gone")
        case .changed:
            Phrase("tệp không còn như lúc đính kèm (SHA-256)", "the file is not what was attached (SHA-256)")
        case .unreadable:
            Phrase("không phải tệp thường hoặc không đọc được", "not a regular file, or it cannot be read")
        case .notAttached, .present, .unchecked: phrase
        }
    }

    /// A sign of one column; the word beside it tells more.
    public var sign: String {
        switch self {
        case .present: "✓"
        case .notAttached: "!"
        case .unchecked: "?"
        case .missing, .changed, .unreadable: "✗"
        }
    }
}

extension Document {
    /// What the paper goes by: its kind, number, day, and title or file.
    public func label(_ language: Language) -> String {
        let parts = [kind.phrase(language), number, day?.short(language), mark]
        return parts.compactMap(\.self).joined(separator: " ")
    }
}

extension NumberText {
    /// A file's size: `812 byte`, `24,1 KB`, `1,2 MB`.
    public static func size(_ bytes: Int, _ language: Language) -> String {
        func rounded(_ number: Double) -> String { decimal((number * 10).rounded() / 10, language) }
        switch bytes.magnitude {
        case ..<1024: return "\(count(bytes, language)) \(language == .vietnamese || bytes == 1 ? "byte" : "bytes")"
        case ..<(1 << 20): return "\(rounded(Double(bytes) / 1024)) KB"
        default: return "\(rounded(Double(bytes) / 1_048_576)) MB"
        }
    }
}
