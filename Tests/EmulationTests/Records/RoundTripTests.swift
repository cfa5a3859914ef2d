import Emulation
import Testing

@Suite("Records read and written back")
struct RoundTripTests {
    /// A record type by name, with a value that sets all its keys.
    struct Specimen: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let value: Value
        let rewritten: @Sendable (Value) throws -> Value

        init<Kind: Recordable & Hashable>(_ type: Kind.Type, _ value: Value) {
            testDescription = "\(type)"
            self.value = value
            rewritten = { value in
                let once = try Kind(value)
                #expect(try Kind(once.value) == once)
                return once.value
            }
        }
    }

    static let specimens: [Specimen] = [
        Specimen(Attachment.self, Specimens.attachment), Specimen(Document.self, Specimens.document),
        Specimen(Dossier.self, Specimens.dossier), Specimen(WorkCalendar.NamedDay.self, Specimens.namedDay),
        Specimen(
            WorkCalendar.NamedDay.self,
            [
                "from": "2020-01-23", "to": "2020-01-29", "name": "Tết Nguyên đán", "nameEnglish": "Lunar New Year",
                "source": "4875/TB-LĐTBXH", "verified": true, "x-n": 0,
            ]),
        Specimen(
            WorkCalendar.self,
            [
                "years": [
                    [
                        "year": 2019, "daysOff": [Specimens.namedDay], "workedDays": [Specimens.namedDay],
                        "verified": true, "complete": false, "x-y": 1,
                    ]
                ], "x-cal": 1,
            ]),
        Specimen(
            Person.self,
            [
                "id": "le-y", "name": "Lê Ý", "unit": "vnpt", "logins": ["ly", "y.le"], "roles": [Specimens.role],
                "x-p": 1,
            ]),
        Specimen(Registry.self, ["year": 2018, "complete": true, "entries": [Specimens.registryEntry], "x-reg": 1]),
        Specimen(Registrations.self, ["year": 2019, "entries": [Specimens.registryEntry], "x-regs": 1]),
        Specimen(Directive.self, Specimens.directive), Specimen(Award.self, Specimens.award),
        Specimen(Unit.self, Specimens.unit), Specimen(Settings.self, Specimens.settings),
        Specimen(QuarterlyReport.self, Specimens.report), Specimen(Letter.self, Specimens.letter),
        Specimen(Decision.self, Specimens.decision), Specimen(Nomination.self, Specimens.nomination),
        Specimen(Guidance.self, Specimens.guidance),
    ]

    @Test("Every key comes back as it was, those nobody knows included, at every level", arguments: specimens)
    func everyKey(_ specimen: Specimen) throws {
        #expect(try specimen.rewritten(specimen.value) == specimen.value)
    }

    @Test("Each kind of event comes back with its hash", arguments: Specimens.events)
    func events(_ value: Value) throws {
        let event = try Event(value)
        #expect(event.value == value)
        #expect(try Event(event.value).digest == event.digest)
    }

    @Test("Each rule comes back as it was", arguments: Specimens.rules)
    func rules(_ value: Value) throws {
        #expect(try Rule(value).value == value)
    }

    @Test("An English text whose Vietnamese is missing is kept, as any key that says nothing here")
    func loneEnglish() throws {
        var clause = Specimens.clause
        clause["duty"] = nil
        #expect(try Clause(clause).value == clause)
    }

    @Test("What says nothing is left out: an empty text, a plain no, an empty list")
    func leftOut() throws {
        var event = Specimens.event("note")
        event["note"] = ""
        #expect(try Event(event).value["note"] == nil)
        let dossier = Dossier(
            unit: "vnpt", award: "giay-khen", basis: .merit, nominee: "Lê Ý", kind: .person, year: 2019)
        #expect(
            dossier.value == [
                "unit": "vnpt", "award": "giay-khen", "basis": "merit", "nominee": "Lê Ý",
                "kind": "person", "year": 2019,
            ])
    }

    @Test("A login of an older file joins the logins")
    func oldLogin() throws {
        let person = try Person(["id": "le-y", "name": "Lê Ý", "unit": "vnpt", "login": "ly", "logins": ["y.le"]])
        #expect(person.logins == ["y.le", "ly"])
        #expect(try Person(person.value) == person)
    }

    @Test(
        "Nothing of the seeds is lost when they are read and written",
        arguments: ["directive-05-2019", "units", "awards", "calendar", "sample-2019"])
    func seeds(_ name: String) throws {
        let seed = try Seeds.list(name)
        var written: Value
        switch name {
        case "directive-05-2019": written = try Directive(seed).value
        case "units": written = ["units": .array(try Seeds.elements("units", of: name).map { try Unit($0).value })]
        case "awards": written = ["awards": .array(try Seeds.elements("awards", of: name).map { try Award($0).value })]
        case "calendar": written = try WorkCalendar(seed).value
        default:
            written = [
                "people": .array(try Seeds.elements("people", of: name).map { try Person($0).value }),
                "registry": .array(try Seeds.elements("registry", of: name).map { try Registry($0).value }),
                "guidance": .array(try Seeds.elements("guidance", of: name).map { try Guidance($0).value }),
            ]
        }
        // A workspace's own files say which form they have; what the seeds hold besides is not of these records.
        let beside = [
            "format", "ruleSet", "baseSalary", "letters", "nominations", "progress", "registrations", "reports",
            "sample", "today",
        ]
        for key in beside { written[key] = seed[key] }
        #expect(lost(seed, in: written).isEmpty)
    }

    /// The paths of what one value says and another does not; a plain no may be left out, a login may become a list.
    private func lost(_ original: Value, in written: Value?, at path: String = "") -> [String] {
        if case .dictionary(let entries) = original {
            return entries.flatMap { key, value -> [String] in
                key == "login" ? [] : lost(value, in: written?[key], at: "\(path).\(key)")
            }
        }
        if original.elements.isEmpty == false, original.elements.count == written?.elements.count {
            return zip(original.elements, written?.elements ?? []).enumerated().flatMap { position, pair in
                lost(pair.0, in: pair.1, at: "\(path)[\(position)]")
            }
        }
        if written == nil, original == false || original == [] { return [] }
        return written.map { Digest(of: $0) } == Digest(of: original) ? [] : [path]
    }
}
