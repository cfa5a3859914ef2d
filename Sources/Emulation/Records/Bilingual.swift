/// A text of the reference data in both languages.
public struct Bilingual: Hashable, Sendable {
    /// The Vietnamese text, the one that has authority.
    public var vietnamese: String
    /// The English text.
    public var english: String

    /// Both texts.
    public init(_ vietnamese: String, _ english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }
}

extension Fields {
    /// A text under `key` and its English under `keyEnglish`; without English the Vietnamese serves for both.
    public mutating func bilingual(_ key: String) throws(FieldError) -> Bilingual {
        let vietnamese = try string(key)
        return Bilingual(vietnamese, try optionalString(key + "English") ?? vietnamese)
    }

    /// A text in both languages that may be absent.
    public mutating func optionalBilingual(_ key: String) throws(FieldError) -> Bilingual? {
        guard let vietnamese = try optionalString(key) else { return nil }
        return Bilingual(vietnamese, try optionalString(key + "English") ?? vietnamese)
    }
}

extension Record {
    /// Sets a text under `key` and its English under `keyEnglish`.
    public mutating func set(_ key: String, _ text: Bilingual?) {
        set(key, text?.vietnamese)
        set(key + "English", text?.english)
    }
}
