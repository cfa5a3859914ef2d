import Emulation

/// A letter of the sample: when it was drafted, signed and received, and by whom.
struct SampleLetter: Sendable {
    /// What the sample's dossiers call it; its identifier is drawn when it is made.
    let key: Letter.ID
    let unit: Emulation.Unit.ID
    /// The unit's officer who enters it.
    let officer: Person.ID
    let drafted: Instant
    /// What is entered in it, in order.
    let entries: [(at: Instant, by: Person.ID, request: Workflow.LetterRequest)]

    init(_ value: Value, path: String) throws(FieldError) {
        var fields = try Fields(value, path: path)
        key = try fields.id("key")
        unit = try fields.id("unit")
        officer = try fields.id("by")
        guard let drafted = try Self.moment("drafted", &fields) else { throw fields.error("drafted", .missing) }
        self.drafted = drafted
        var entries: [(at: Instant, by: Person.ID, request: Workflow.LetterRequest)] = []
        let minutes: Document? = try fields.optionalRecord("minutes")
        if let signed = try Self.moment("signed", &fields) {
            let request = Workflow.LetterRequest.sign(
                number: try fields.string("number"), day: try fields.day("day"), signer: try fields.string("signer"))
            entries.append((signed, officer, request))
            if let minutes { entries.append((signed, officer, .minutes(minutes))) }
        }
        if let arrived = try Self.moment("arrived", &fields) {
            let request = Workflow.LetterRequest.arrive(
                number: try fields.string("arrivalNumber"), day: try fields.day("arrivalDay"))
            entries.append((arrived, try fields.id("receivedBy"), request))
        }
        self.entries = entries
    }

    private static func moment(_ key: String, _ fields: inout Fields) throws(FieldError) -> Instant? {
        guard let text = try fields.optionalString(key) else { return nil }
        guard let moment = Instant(vietnamTime: text) else { throw fields.error(key, .notADay(text)) }
        return moment
    }
}
