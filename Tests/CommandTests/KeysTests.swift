import Foundation
import Testing

@testable import thidua

/// Scripts read keys: those of each command are pinned here and told in docs/commands.md.
struct KeysTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func pinned(_ names: String) -> [String] {
        names.split(separator: " ").map(String.init).sorted()
    }

    @Test(
        "every list command gives objects with exactly the keys of the contract",
        arguments: [
            (
                "sectors",
                "id name nameEnglish leadUnit leadUnitName clause coordinatingUnits coordinatingVerified targets nominations"
            ),
            ("units", "id name abbreviation kind leads reports verified hasLegalPersonality legalPersonalityVerified"),
            ("people", "id name unit unitName role roles login"),
            ("awards", "id name kind route decides verified offered grounds"),
            ("movements", "id name nameEnglish level kind launchedBy launchedIn clause verified"),
            ("nominations", "id nominee kind unit sector award basis state submittedOn waitingFor"),
            (
                "deadlines",
                "unit quarter dueBefore lastOnTimeDay advisedDay advisedProvisional status days sentOn receivedOn"
            ),
        ])
    func listKeys(command: String, names: String) throws {
        let rows = objects(try office.json(command))
        #expect(!rows.isEmpty)
        for row in rows { #expect(keys(row) == pinned(names)) }
    }

    @Test("a sector's targets tell what is measured and by when")
    func targets() throws {
        let sectors = objects(try office.json("sectors"))
        let targets = sectors.flatMap { objects($0["targets"] ?? []) }
        let names =
            "id text textEnglish operator value unit due verified measure measureEnglish measureVerified progress"
        for target in targets {
            #expect(keys(target) == pinned(names))
        }
        let growth = try #require(targets.first { $0["value"] as? Double == 30 })
        #expect(growth["operator"] as? String == "atLeast")
        #expect(growth["unit"] as? String == "%")
    }

    @Test("a person's roles tell where and until when they are held")
    func roles() throws {
        let people = objects(try office.json("people"))
        let kien = try #require(people.first { $0["id"] as? String == "pham-duy-kien" })
        let roles = objects(kien["roles"] ?? [])
        for role in roles { #expect(keys(role) == pinned("role unit from to onBehalfOf")) }
        #expect(kien["role"] as? String == "officer")
        #expect(
            roles.contains { $0["onBehalfOf"] as? String == "hoang-thi-nguyet" && $0["to"] as? String == "2019-08-23" })
    }

    @Test("one nomination has the list's keys and its dossier, history, findings and actions")
    func oneNomination() throws {
        let rows = objects(try office.json("nominations", "--search", "Uoc Mo"))
        let id = try #require(rows.first?["id"] as? String)
        let shown = object(try office.json("show", id))
        let names =
            "id nominee kind unit sector award basis state submittedOn waitingFor year position directWorker "
            + "achievements initiatives documents movement letter history changedOutside version findings actions ground groundsNotAsked ruleSet notJudged "
            + "sex birthYear recipientClass discipline recruitedOn excellentYears lowerYears research statements group"
        #expect(keys(shown) == pinned(names))
        #expect(keys(objects(shown["achievements"] ?? []).first) == pinned("text measure value unit target"))
        #expect(keys(objects(shown["initiatives"] ?? []).first) == pinned("name level year certificate effect"))
        #expect(keys(objects(shown["documents"] ?? []).first) == pinned("kind number day title file"))
        let history = objects(shown["history"] ?? [])
        #expect(history.map { $0["action"] as? String } == ["draft", "submit"])
        for event in history {
            #expect(keys(event) == pinned("id after at by onBehalfOf action note undone"))
        }
        #expect(history.last?["at"] as? String == "2019-08-29T02:12:00Z")
        for finding in objects(shown["findings"] ?? []) {
            #expect(keys(finding) == pinned("rule code verdict reason clause verified advice doubts"))
            #expect(["met", "notMet", "cannotTell"].contains(finding["verdict"] as? String))
        }
        for action in objects(shown["actions"] ?? []) {
            #expect(keys(action) == pinned("action allowed code reason clause"))
            #expect((action["allowed"] as? Bool == true) == (action["code"] is NSNull))
        }
    }

    @Test("the directive gives its clauses, sectors, movements and reporting rule")
    func directive() throws {
        let directive = object(try office.json("directive"))
        let names =
            "number date year inForce issuer issuerEnglish signer title titleEnglish clauses sectors movements reporting verified"
            + " text preamble preambleEnglish slogan sloganEnglish motto mottoEnglish addressees addresseesEnglish"
        #expect(keys(directive) == pinned(names))
        let clauses = objects(directive["clauses"] ?? [])
        #expect(clauses.contains { $0["id"] as? String == "III.2" })
        let names2 = "id summary summaryEnglish duty dutyEnglish keeps keepsEnglish on"
        for clause in clauses { #expect(keys(clause) == pinned(names2)) }
    }

    @Test("a key without a value is there and null")
    func nulls() throws {
        let units = objects(try office.json("units"))
        let plain = try #require(units.first { $0["id"] as? String == "trung-tam-thong-tin" })
        #expect(plain["leads"] is NSNull)
    }

    @Test("an error under json is one object on standard output and nothing beside it")
    func errors() throws {
        let outcome = office("show", "khong-co", "--json")
        #expect(outcome.status == .noInput)
        #expect(outcome.messages.isEmpty)
        let error = object(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        #expect(keys(error) == pinned("code reason clause"))
        #expect(error["code"] as? String == "noSuchItem")
        let usage = office("act", "--json")
        #expect(usage.status == .usage)
        #expect(keys(try JSONSerialization.jsonObject(with: Data(usage.output.utf8))) == pinned("code reason clause"))
    }
}
