/// The awards of one past year, imported: the years before decisions were kept here.
public struct Registry: Hashable, Recordable {
    /// The year.
    public var year: Int
    /// Whether it holds every award of the year; only then does a missing entry prove anything.
    public var isComplete: Bool
    /// The awards.
    public var entries: [RegistryEntry]
    /// Keys this version does not know.
    public var extras: Extras

    public init(reading fields: inout Fields) throws(FieldError) {
        _ = fields.take("format")
        year = try fields.integer("year", in: Years.known)
        isComplete = try fields.flag("complete")
        entries = try fields.records("entries")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("year", year)
        record.set("complete", isComplete, always: true)
        record.set("entries", entries)
        record.keep(extras)
    }
}
