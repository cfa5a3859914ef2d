/// One achievement; measurable if it has a figure.
public struct Achievement: Hashable, Recordable {
    /// What was achieved.
    public var text: String
    /// What was measured.
    public var measure: String?
    /// The figure reached.
    public var figure: Double?
    /// The figure's unit, such as `%`.
    public var unit: String?
    /// The sector's target it answers.
    public var target: Target.ID?
    /// Keys this version does not know.
    public var extras: Extras

    /// An achievement.
    public init(text: String, figure: Double? = nil, unit: String? = nil, target: Target.ID? = nil) {
        self.text = text
        self.figure = figure
        self.unit = unit
        self.target = target
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        text = try fields.string("text")
        measure = try fields.optionalString("measure")
        figure = try fields.optionalNumber("value")
        unit = try fields.optionalString("unit")
        target = try fields.optionalID("target")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("text", text)
        record.set("measure", measure)
        record.set("value", figure)
        record.set("unit", unit)
        record.set("target", target)
        record.keep(extras)
    }
}
