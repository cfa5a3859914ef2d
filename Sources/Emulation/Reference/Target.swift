/// A target of a sector; measurable where the directive gives a figure.
public struct Target: Hashable, Recordable {
    /// The target's identifier.
    public typealias ID = Identifier<Target>

    /// The identifier.
    public var id: ID
    /// What is to be reached, in our words.
    public var text: Bilingual
    /// The measure, as far as the directive or the office gives one.
    public var measure: Bilingual?
    /// How a result compares with the figure.
    public var comparison: Comparison
    /// The figure; nil where the directive gives none.
    public var value: Double?
    /// The figure's unit: `%`, `rank`, …
    public var unit: String?
    /// The day by which it is to be reached; nil if the directive gives only its year.
    public var due: Day?
    /// True if the text and its figure were checked against the source.
    public var verified: Bool
    /// True if the measure, its unit and its day were checked against the source; nil if not entered, which counts as
    /// false.
    public var measureVerified: Bool?
    /// Keys this version does not know.
    public var extras: Extras

    /// How a result is compared with a target.
    public enum Comparison: String, CaseIterable, Sendable { case atLeast, atMost, achieve }

    /// Whether a result reaches the figure; nil where there is no figure to compare with.
    public func isReached(by result: Double) -> Bool? {
        guard let value else { return nil }
        switch comparison {
        case .atLeast: return result >= value
        case .atMost: return result <= value
        case .achieve: return nil
        }
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.id("id")
        text = try fields.bilingual("text")
        measure = try fields.optionalBilingual("measure")
        comparison = try fields.choice("operator")
        value = try fields.optionalNumber("value")
        unit = try fields.optionalString("unit")
        due = try fields.optionalDay("due")
        verified = try fields.flag("verified")
        measureVerified = try fields.optionalFlag("measureVerified")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("text", text)
        record.set("measure", measure)
        record.set("operator", comparison)
        record.set("value", value)
        record.set("unit", unit)
        record.set("due", due)
        record.set("verified", verified, always: true)
        if let measureVerified { record.set("measureVerified", measureVerified, always: true) }
        record.keep(extras)
    }
}
