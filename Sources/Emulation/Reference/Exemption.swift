/// Why a unit need not report for a quarter.
public struct Exemption: Hashable, Recordable {
    /// The quarter.
    public var quarter: Quarter
    /// The reason.
    public var reason: String
    /// Keys this version does not know.
    public var extras: Extras

    /// An exemption.
    public init(quarter: Quarter, reason: String) {
        self.quarter = quarter
        self.reason = reason
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        quarter = try fields.quarter("quarter")
        reason = try fields.string("reason")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("quarter", quarter.description)
        record.set("reason", reason)
        record.keep(extras)
    }
}
