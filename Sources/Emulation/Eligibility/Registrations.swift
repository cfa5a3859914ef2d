/// Titles that units and people registered for at the start of a year.
public struct Registrations: Hashable, Recordable {
    /// The year.
    public var year: Int
    /// Who registered for what.
    public var entries: [RegistryEntry]
    /// Keys this version does not know.
    public var extras: Extras

    public init(reading fields: inout Fields) throws(FieldError) {
        _ = fields.take("format")
        year = try fields.integer("year", in: Years.known)
        entries = try fields.records("entries")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("year", year)
        record.set("entries", entries)
        record.keep(extras)
    }
}
