import Emulation

/// The sample's seed: people, earlier years and guidance as they stand in a workspace, nominations and reports as
/// stories to be replayed.
struct SampleData: Sendable {
    let today: Day
    let people: [Person]
    let registries: [Registry]
    let registrations: [Registrations]
    let guidance: [Guidance]
    let nominations: [SampleNomination]
    let reports: [SampleReport]
    let progress: [SampleProgress]
    let letters: [SampleLetter]

    /// Reads the seed.
    /// - Parameter awards: they tell whether a registration is a person's or a group's.
    init(_ value: Value, awards: [Award]) throws(FieldError) {
        var fields = try Fields(value)
        today = try fields.day("today")
        people = try fields.records("people")
        registries = try fields.records("registry")
        guidance = try fields.records("guidance")
        registrations = try Self.registrations(fields.take("registrations"), awards: awards)
        var nominations: [SampleNomination] = []
        for (position, value) in try fields.array("nominations").enumerated() {
            nominations.append(try SampleNomination(value, path: "nominations[\(position)]", year: today.year))
        }
        self.nominations = nominations
        var reports: [SampleReport] = []
        for (position, value) in try fields.array("reports").enumerated() {
            reports.append(try SampleReport(value, path: "reports[\(position)]", year: today.year))
        }
        self.reports = reports
        var progress: [SampleProgress] = []
        for (position, value) in try fields.array("progress").enumerated() {
            progress.append(try SampleProgress(value, path: "progress[\(position)]", year: today.year))
        }
        self.progress = progress
        var letters: [SampleLetter] = []
        for (position, value) in try fields.array("letters").enumerated() {
            letters.append(try SampleLetter(value, path: "letters[\(position)]"))
        }
        self.letters = letters
    }

    private static func registrations(_ value: Value?, awards: [Award]) throws(FieldError) -> [Registrations] {
        guard case .dictionary(let years)? = value else { return [] }
        var registrations: [Registrations] = []
        for (year, list) in years.sorted(by: { $0.key < $1.key }) {
            guard let number = Int64(year), case .array(let entries) = list else { continue }
            let complete = entries.map { entry in
                guard case .dictionary(var values) = entry, values["kind"] == nil,
                    case .string(let id)? = values["award"],
                    let kind = awards.first(where: { $0.id.rawValue == id })?.recipients.first
                else { return entry }
                values["kind"] = .string(kind.rawValue)
                return .dictionary(values)
            }
            let record: Entries = ["year": .integer(number), "entries": .array(complete)]
            registrations.append(try Registrations(.dictionary(record), path: "registrations.\(year)"))
        }
        return registrations
    }
}

/// A nomination of the sample: its dossier and its story.
struct SampleNomination: Sendable {
    let dossier: Dossier
    let story: [SampleStep]
    /// The papers that get a file once the draft is kept, by their places in the dossier.
    let papers: [SamplePaper]

    init(_ value: Value, path: String, year: Int) throws(FieldError) {
        var fields = try Fields(value, path: path)
        var story: [SampleStep] = []
        for (position, text) in try fields.strings("story").enumerated() {
            guard let step = SampleStep(text) else {
                throw fields.error("story[\(position)]", .wrongType(expected: "2019-08-29T09:12 submit person"))
            }
            story.append(step)
        }
        self.story = story
        var papers: [SamplePaper] = []
        for (position, value) in try fields.array("papers").enumerated() {
            papers.append(try SamplePaper(value, path: "\(path).papers[\(position)]"))
        }
        self.papers = papers
        var values = fields.extras
        values["year"] = .integer(Int64(year))
        dossier = try Dossier(.dictionary(values), path: path)
    }
}

/// A report of the sample: when it came in, was given back and came in again; or why it need not.
struct SampleReport: Sendable {
    let unit: Emulation.Unit.ID
    let quarter: Quarter
    /// Each entry with the moment it was made, in order.
    let entries: [(at: Instant, request: Workflow.ReportRequest)]

    init(_ value: Value, path: String, year: Int) throws(FieldError) {
        var fields = try Fields(value, path: path)
        unit = try fields.id("unit")
        let number = try fields.integer("quarter")
        guard let quarter = Quarter(year: year, number: number) else {
            throw fields.error("quarter", .outOfRange("1–4"))
        }
        self.quarter = quarter
        let text = try fields.string("at")
        guard let at = Instant(vietnamTime: text) else { throw fields.error("at", .notADay(text)) }
        let note = try fields.optionalString("note")
        var entries: [(at: Instant, request: Workflow.ReportRequest)] = []
        if let reason = try fields.optionalString("exempt") { entries.append((at, .exempt(note: reason))) }
        let sent = try fields.optionalDay("sent")
        if let received = try fields.optionalDay("received") {
            entries.append((at, .receive(sent: sent, received: received, note: nil)))
        }
        if let returned = try fields.optionalDay("returned") {
            let later = at.onDay(returned).adding(seconds: 3600)
            entries.append((later, .giveBack(on: returned, note: note ?? "")))
        }
        let resent = try fields.optionalDay("resent")
        if let received = try fields.optionalDay("rereceived") {
            let later = at.onDay(received).adding(seconds: 7200)
            entries.append((later, .receive(sent: resent, received: received, note: nil)))
        }
        self.entries = entries
    }
}

/// How far a target of the sample was reached by a quarter's end.
struct SampleProgress: Sendable {
    let target: Target.ID
    let quarter: Quarter
    let value: Double

    init(_ value: Value, path: String, year: Int) throws(FieldError) {
        var fields = try Fields(value, path: path)
        target = try fields.id("target")
        let number = try fields.integer("quarter")
        guard let quarter = Quarter(year: year, number: number) else {
            throw fields.error("quarter", .outOfRange("1–4"))
        }
        self.quarter = quarter
        guard let figure = try fields.optionalNumber("value") else { throw fields.error("value", .missing) }
        self.value = figure
    }
}

extension Instant {
    /// The same time of another day in Vietnam.
    fileprivate func onDay(_ day: Day) -> Instant {
        let (hour, minute, second) = time
        return Instant(day, hour: hour, minute: minute, second: second)
    }
}
