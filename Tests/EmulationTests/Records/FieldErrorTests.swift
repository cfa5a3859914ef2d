import Emulation
import Testing

@Suite("What is wrong in a file is named")
struct FieldErrorTests {
    /// What goes wrong when one place of a nomination's file holds something else.
    private func error(_ change: (inout Value) throws -> Void) throws -> FieldError? {
        var file = Specimens.nomination
        try change(&file)
        do throws(FieldError) {
            _ = try Nomination(file)
            return nil
        } catch {
            return error
        }
    }

    private func inDossier(_ key: String, _ value: Value?) throws -> FieldError? {
        try error { $0["dossier"]?[key] = value }
    }

    @Test("A figure written as words is named with the way to it")
    func nestedPath() throws {
        let achievement: Value = ["text": "Tăng trưởng"]
        let wrong: Value = ["text": "Tăng trưởng", "value": "32 %"]
        #expect(
            try inDossier("achievements", [achievement, achievement, wrong])
                == FieldError(path: "dossier.achievements[2].value", problem: .wrongType(expected: "real")))
    }

    @Test("What is missing, empty or of the wrong kind says so")
    func problems() throws {
        #expect(try inDossier("nominee", nil) == FieldError(path: "dossier.nominee", problem: .missing))
        #expect(try inDossier("nominee", " \n ") == FieldError(path: "dossier.nominee", problem: .empty))
        #expect(
            try inDossier("year", "2019") == FieldError(path: "dossier.year", problem: .wrongType(expected: "integer")))
        #expect(
            try inDossier("year", true) == FieldError(path: "dossier.year", problem: .wrongType(expected: "integer")))
        #expect(
            try inDossier("directWorker", 1)
                == FieldError(path: "dossier.directWorker", problem: .wrongType(expected: "true/false")))
        #expect(
            try inDossier("deedDay", "14/03/2019")
                == FieldError(path: "dossier.deedDay", problem: .notADay("14/03/2019")))
        #expect(
            try inDossier("unit", "Vụ Bưu chính")
                == FieldError(path: "dossier.unit", problem: .notAnIdentifier("Vụ Bưu chính")))
        #expect(
            try inDossier("members", ["Lê Ý", 3])
                == FieldError(path: "dossier.members[1]", problem: .wrongType(expected: "string")))
        #expect(try inDossier("group", [1]) == FieldError(path: "dossier.group", problem: .wrongType(expected: "dict")))
        #expect(
            try inDossier("achievements", "nhiều")
                == FieldError(path: "dossier.achievements", problem: .wrongType(expected: "array")))
    }

    @Test("A word outside its list names the words that are in it")
    func closedLists() throws {
        #expect(
            try inDossier("kind", "team")
                == FieldError(path: "dossier.kind", problem: .notOneOf(found: "team", allowed: ["person", "group"])))
        var award = Specimens.award
        award["for"] = ["person", "family"]
        #expect(
            throws: FieldError(path: "for[1]", problem: .notOneOf(found: "family", allowed: ["person", "group"]))
        ) { try Award(award) }
    }

    @Test("An event without the hash its step needs is refused, wherever it stands in the history")
    func events() throws {
        let good = Specimens.event("draft")
        #expect(
            try error { $0["history"] = [good, Specimens.event("submit", ["route": "unit"])] }
                == FieldError(path: "history[1].core", problem: .missing))
        #expect(
            try error { $0["history"] = [good, Specimens.event("award")] }
                == FieldError(path: "history[1].decision", problem: .missing))
        #expect(
            try error { $0["history"] = [Specimens.event("draft", ["after": ["abc"]])] }
                == FieldError(path: "history[0].after[0]", problem: .wrongType(expected: "SHA-256")))
    }

    @Test(
        "An attachment's name never leads out of its folder",
        arguments: ["../people.plist", "a/b.pdf", "/etc/passwd", "..", ".hidden", "a\nb", ""])
    func attachments(_ name: String) throws {
        var attachment = Specimens.attachment
        attachment["file"] = .string(name)
        #expect(throws: FieldError.self) { try Attachment(attachment) }
        #expect(Attachment(file: name, sha256: try #require(Digest(hex: Digest(of: [1]).hex)), size: 1) == nil)
    }

    @Test("Identifiers are safe as file names", arguments: ["a", "2019-vnpt-k7m2q", "0"])
    func goodIdentifiers(_ text: String) {
        #expect(Unit.ID(text)?.rawValue == text)
    }

    @Test(
        "What could be no file name is no identifier",
        arguments: ["", "-a", "A", "a_b", "a.b", "a/b", "a b", "đ", "..", "a\u{301}"])
    func badIdentifiers(_ text: String) {
        #expect(Unit.ID(text) == nil)
    }

    @Test("Figures that would carry the arithmetic away are refused when a file is read")
    func figuresOutOfRange() throws {
        #expect(throws: FieldError(path: "dossier.year", problem: .outOfRange("1990–2100"))) {
            var file = Specimens.nomination
            file["dossier"]?["year"] = .integer(.min)
            _ = try Nomination(file)
        }
        var rule = try #require(Specimens.rules.first { $0["predicate"] == "heldConsecutively" })
        for times in [0, -1, .max] as [Int64] {
            rule["times"] = .integer(times)
            #expect(throws: FieldError.self, "\(times)") { try Rule(rule) }
        }
        var share = try #require(Specimens.rules.first { $0["predicate"] == "shareOfUnit" })
        share["percent"] = .integer(.max)
        #expect(throws: FieldError(path: "percent", problem: .outOfRange("0–100"))) { try Rule(share) }
        var reporting = Specimens.reporting
        for key in ["dataFromDay", "dataToDay", "dueBeforeDay"] {
            for wrong in [0, 29, 31, .max] as [Int64] {
                reporting[key] = .integer(wrong)
                #expect(throws: FieldError.self, "\(key) \(wrong)") { try ReportingRule(reporting) }
            }
            reporting[key] = Specimens.reporting[key]
        }
    }
}
