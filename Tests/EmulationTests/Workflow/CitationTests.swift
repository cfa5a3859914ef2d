import Emulation
import Testing

/// Clauses and articles are cited only for what they say.
@Suite("Citations by the program")
struct CitationTests {
    static let day = Day(number: 18_000)

    @Test("It cites the directive for lead units and reports only, and the law for who decides")
    func everyCitation() {
        let all = Dictionary(uniqueKeysWithValues: Citation.allCases.map { ($0.rawValue, $0.isVerified) })
        #expect(
            all == [
                "III.2": true,
                // Recalled and not read.
                "Luật TĐKT 2003 Đ.79": false, "Luật TĐKT 2003 Đ.80": false, "Luật TĐKT 2003 Đ.83–84": false,
                "NĐ 91/2017 Đ.78–79": false,
            ])
    }

    @Test(
        "A text gives only the rights to consider in a sector, to decide and to cancel; all others are the program's table"
    )
    func rights() {
        let rows = Permissions.table.filter { $0.clause != nil }.map { row in
            "\(row.role) \(row.gate.map { "\($0)" } ?? "-") \(row.actions) \(row.clause ?? "-")"
        }
        #expect(
            rows == [
                "reviewer leadUnit \([Action.endorse, .returnBack, .decline]) III.2",
                "signatory minister \([Action.award, .refuse]) Luật TĐKT 2003 Đ.79",
                "signatory minister \([Action.revoke]) NĐ 91/2017 Đ.78–79",
                "signatory unitHead \([Action.award, .refuse]) Luật TĐKT 2003 Đ.80",
                "signatory unitHead \([Action.revoke]) NĐ 91/2017 Đ.78–79",
            ])
    }

    @Test("No rule of the program is presented as one of the directive or the law")
    func rulesOfTheProgram() {
        let letter: Letter.ID = "2019-vnpt-k7m2q"
        var rules: [Refusal] = [
            .questionOpen, .nothingToUndo, .actedAfter("tran-thi-mai"), .decisionNotUndone, .decisionNumberNeeded,
            .receivedInFuture(Self.day), .sentBeforeQuarter(sent: Self.day, firstDay: Self.day), .alreadyReported,
            .roleNeeded(.officer, unit: nil, clause: nil), .letter(.full(letter)), .letter(.gone(letter)),
            .letter(.notGone(letter)), .letter(.otherUnit(letter, "vnpt")), .letter(.dayToCome(Self.day)),
            .settings(.lastOfDepartment), .settings(.unitNeeded(.reviewer)), .settings(.personAppears("le-y")),
            .settings(.reasonNeeded), .sectorNeeded(.theme), .targetOfAnotherUnit("ii-1-tang-truong", lead: "vnpt"),
        ]
        rules += Refusal.Interest.allCases.map(Refusal.conflictOfInterest)
        rules += State.allCases.flatMap { state in Action.allCases.map { .wrongState(state, $0) } }
        rules += [Action.returnBack, .decline, .refuse, .revoke, .withdraw, .recuse].map(Refusal.noteNeeded)
        for rule in rules { #expect(rule.source == .program && rule.clause == nil, "\(rule)") }
    }

    @Test("The office's own settings are presented as its own")
    func settingsOfTheOffice() {
        let settings: [Refusal] = [
            .unitDoesNotReport("vu-tdkt"), .recipientKind("lao-dong-tien-tien", .group),
            .basisNotAllowed("giay-khen", .theme),
        ]
        for setting in settings { #expect(setting.source == .office && setting.clause == nil, "\(setting)") }
    }

    @Test("A refusal of a wrong entry cites nothing")
    func mistakes() {
        let letter: Letter.ID = "2019-vnpt-k7m2q"
        let mistakes: [Refusal] = [
            .unknown(.unit, "x"), .noOpenQuestion, .noReceipt, .noteNeeded(.ask), .noteNeeded(.note),
            .sentAfterReceived(sent: Self.day.adding(1), received: Self.day),
            .beforeDirective(Quarter(containing: Self.day)), .letter(.numberNeeded), .letter(.nothingInHand(letter)),
            .settings(.nameNeeded), .settings(.notALogin("a b")),
        ]
        for mistake in mistakes { #expect(mistake.source == nil && mistake.clause == nil, "\(mistake)") }
    }

    @Test("A commendation by sector asks for the sector whose lead unit considers it, and the law asks for the letter")
    func leadUnits() {
        #expect(Refusal.sectorNeeded(.sector).clause == "III.2")
        #expect(Refusal.letter(.unsigned("2019-vnpt-k7m2q")).clause == "Luật TĐKT 2003 Đ.83–84")
    }

    @Test("An article that the conditions also cite has the same spelling and mark")
    func sameSpelling() throws {
        let rules = try Seeds.rulebook().awards.flatMap(\.rules).filter { $0.clause?.contains("Đ.83") == true }
        #expect(!rules.isEmpty)
        for rule in rules {
            #expect(rule.clause == Citation.dossiers.rawValue && rule.verified == Citation.dossiers.isVerified)
        }
    }
}
