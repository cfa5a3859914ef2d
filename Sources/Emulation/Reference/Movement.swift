/// An emulation movement: a national one that units join, or one the Ministry or a unit launches (I.2).
public struct Movement: Hashable, Recordable {
    /// The movement's identifier.
    public typealias ID = Identifier<Movement>

    /// The identifier.
    public var id: ID
    /// Its name.
    public var name: Bilingual
    /// Who launches movements of its level.
    public var level: Level
    /// Whether it runs on, by wave or by theme.
    public var kind: Kind
    /// Who launched it.
    public var launchedBy: Bilingual?
    /// The year of launch; nil if unknown.
    public var launchedIn: Int?
    /// The clause that asks for it.
    public var clause: String?
    /// Whether it was checked against a source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    /// The level a movement is launched at.
    public enum Level: String, CaseIterable, Sendable { case national, ministry, unit }
    /// How a movement runs: on and on, by wave (đợt) or by theme (chuyên đề).
    public enum Kind: String, CaseIterable, Sendable { case ongoing, wave, theme }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.id("id")
        name = try fields.bilingual("name")
        level = try fields.choice("level")
        kind = try fields.choice("kind")
        launchedBy = try fields.optionalBilingual("launchedBy")
        launchedIn = try fields.optionalInteger("launchedIn", in: Years.known)
        clause = try fields.optionalString("clause")
        verified = try fields.flag("verified")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("name", name)
        record.set("level", level)
        record.set("kind", kind)
        record.set("launchedBy", launchedBy)
        record.set("launchedIn", launchedIn)
        record.set("clause", clause)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }
}
