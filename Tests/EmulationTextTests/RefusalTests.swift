import Emulation
import EmulationText
import Testing

@Suite("Refusals")
struct RefusalTests {
    static let day = Day(number: 18_000)

    static var everyRefusal: [Refusal] {
        var all: [Refusal] = [
            .decisionNumberNeeded, .sectorNeeded(.sector), .sectorNeeded(.theme), .noOpenQuestion, .questionOpen,
            .nothingToUndo,
            .actedAfter("tran-thi-mai"), .actedAfter("ai-do"), .decisionNotUndone, .unitDoesNotReport("vu-tdkt"),
            .unitDoesNotReport("khong-co"), .sentAfterReceived(sent: day.adding(2), received: day),
            .receivedInFuture(day), .sentBeforeQuarter(sent: day, firstDay: day.adding(3)), .noReceipt,
            .alreadyReported, .beforeDirective(Quarter(containing: Day(number: 17_000))),
        ]
        all += settingsRefusals.map(Refusal.settings)
        all.append(.targetOfAnotherUnit("ii-1-tang-truong", lead: "vu-buu-chinh"))
        let letter: Letter.ID = "2019-vnpt-k7m2q"
        let problems: [LetterProblem] = [
            .unsigned(letter), .numberNeeded, .signerNeeded, .numberTaken("45/TTr", by: letter), .full(letter),
            .otherUnit(letter, "vu-buu-chinh"), .otherUnit(letter, "khong-co"), .gone(letter), .notGone(letter),
            .nothingInHand(letter), .nothingUnderWay(letter), .notInIt(letter), .dayToCome(day),
            .signedAfterArrival(signed: day.adding(1), arrived: day), .arrivalNumberNeeded,
            .arrivalNumberTaken("1047", by: letter),
        ]
        all += problems.map(Refusal.letter)
        all += Refusal.Interest.allCases.map(Refusal.conflictOfInterest)
        all += Refusal.Kind.allCases.flatMap { [.unknown($0, "xyz"), .unknown($0, "buu-chinh"), .unknown($0, "")] }
        all += Action.allCases.map(Refusal.noteNeeded)
        all += State.allCases.flatMap { state in Action.allCases.map { .wrongState(state, $0) } }
        let units: [Unit.ID?] = [nil, "vu-buu-chinh", "khong-co"]
        all += Role.allCases.flatMap { role in units.map { .roleNeeded(role, unit: $0, clause: "III.2") } }
        all += NomineeKind.allCases.map { .recipientKind("lao-dong-tien-tien", $0) }
        all += Basis.allCases.flatMap {
            [.basisNotAllowed("bang-khen-bo-truong", $0), .basisNotAllowed("khong-co", $0)]
        }
        return all
    }

    static var settingsRefusals: [SettingsRefusal] {
        let quarter = Quarter(containing: day)
        let all: [SettingsRefusal] = [
            .nameNeeded, .notALogin("a b"), .loginTwice("an"), .lastOfDepartment, .onBehalfOfOneself,
            .daysReversed(from: day.adding(2), to: day), .personAppears("tran-thi-mai"), .personAppears("ai-do"),
            .reasonNeeded, .alreadyExempt("vu-buu-chinh", quarter), .notExempt("khong-co", quarter),
            .dayOutsideYears(day, 2018...2020), .dayEnteredOtherwise(day, isOff: true),
            .dayEnteredOtherwise(day, isOff: false), .worksAnyway(day), .dayNotEntered(day), .idTaken(.person, "a"),
            .idTaken(.unit, "a"),
        ]
        let roles = Role.allCases.flatMap { role -> [SettingsRefusal] in
            [.unitNeeded(role), .roleHeld(role), .roleNotHeld(role), .roleOver(role)]
        }
        return all + roles + Settings.Key.allCases.map { .outOfRange($0, 0...90) }
    }

    @Test("every refusal says why and what to do, in two sentences at least, in both languages")
    func everyRefusalIsWorded() throws {
        let rulebook = try smallRulebook()
        for refusal in Self.everyRefusal {
            let phrase = refusal.phrase(in: rulebook)
            #expect(isWorded(phrase), "\(phrase)")
            for text in [phrase.vietnamese, phrase.english] {
                #expect(text.contains(". "), "no way out: \(text)")
                #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
            }
            if let source = refusal.source?.phrase { #expect(isWorded(source), "\(source)") }
        }
    }

    @Test("who may not endorse hears whose step it is and who takes it")
    func roleNeeded() throws {
        let refusal = Refusal.roleNeeded(.reviewer, unit: "vu-buu-chinh", clause: "III.2")
        let phrase = refusal.phrase(in: try smallRulebook())
        #expect(
            phrase.vietnamese == "Chỉ chuyên viên xét của Vụ Bưu chính được làm việc này. Hãy chuyển cho Lê Văn Đức.")
        #expect(phrase.english == "Only a reviewer of the Department of Posts may do this. Leave it to Lê Văn Đức.")
        #expect(refusal.source?.phrase == Phrase("khoản III.2 Chỉ thị 05", "clause III.2 of Directive 05"))
    }

    @Test("a role held only until some day names nobody, and a role nobody has is to be assigned")
    func holders() throws {
        let rulebook = try smallRulebook()
        let dated = Refusal.roleNeeded(.officer, unit: "vietnam-post", clause: "III.3").phrase(in: rulebook)
        #expect(!dated.vietnamese.contains("Đào"))
        #expect(dated.vietnamese.contains("người đang giữ vai trò này"))
        let nobody = Refusal.roleNeeded(.secretary, unit: nil, clause: nil).phrase(in: rulebook)
        #expect(nobody.vietnamese.contains("Chưa ai được giao vai trò này. Trần Thị Mai giao được vai trò (F6"))
        let department = Refusal.roleNeeded(.department, unit: "vu-tdkt", clause: "III.3").phrase(in: rulebook)
        #expect(department.vietnamese.hasSuffix("Hãy chuyển cho Trần Thị Mai."))
    }

    @Test("a step at the wrong time says what comes first")
    func wrongState() throws {
        let rulebook = try smallRulebook()
        let early = Refusal.wrongState(.draft, .verify).phrase(in: rulebook)
        #expect(
            early.vietnamese
                == "Không làm được bước “thẩm định” khi đề nghị ở trạng thái “bản nháp”. Đơn vị cần gửi đề nghị trước.")
        let locked = Refusal.wrongState(.endorsed, .edit).phrase(in: rulebook)
        #expect(locked.vietnamese.contains("trả lại để bổ sung"))
    }

    @Test("an unknown name is quoted harmlessly, with what may have been meant")
    func unknown() throws {
        let rulebook = try smallRulebook()
        let near = Refusal.unknown(.sector, "Bưu chính").phrase(in: rulebook)
        #expect(near.english.contains("“Bưu chính”"))
        #expect(near.english.hasSuffix("Did you mean buu-chinh?"))
        let typo = Refusal.unknown(.unit, "vietnam-pots").phrase(in: rulebook)
        #expect(typo.vietnamese.hasSuffix("Có phải ý bạn là vietnam-post?"))
        let hostile = Refusal.unknown(.unit, "\u{1B}[2J\u{202E}" + String(repeating: "x", count: 500)).phrase(
            in: rulebook)
        #expect(hostile.vietnamese.unicodeScalars.allSatisfy { $0 != "\u{1B}" && $0 != "\u{202E}" })
        #expect(hostile.vietnamese.count < 150)
    }

    @Test("an award on the wrong basis lists the bases it is given on")
    func basis() throws {
        let phrase = Refusal.basisNotAllowed("bang-khen-bo-truong", .unscheduled).phrase(in: try smallRulebook())
        #expect(
            phrase.vietnamese
                == "“Bằng khen của Bộ trưởng” không xét theo loại hình “đột xuất”. Hãy chọn loại hình “công trạng” hoặc “theo lĩnh vực”, hoặc chọn khen thưởng khác."
        )
    }

    @Test("a refusal gives the clause, whose rule it is, or nothing, and marks an article not read")
    func sources() throws {
        let rulebook = try smallRulebook()
        func told(_ refusal: Refusal) -> Phrase { refusal.phraseWithSource(in: rulebook) }
        #expect(told(.receivedInFuture(Self.day)).vietnamese.hasSuffix(". (quy tắc của chương trình)"))
        #expect(told(.nothingToUndo).english.hasSuffix(". (a rule of the program)"))
        #expect(told(.unitDoesNotReport("vu-tdkt")).vietnamese.hasSuffix("(thiết lập của cơ quan)"))
        #expect(told(.unitDoesNotReport("vu-tdkt")).english.hasSuffix("(a setting of the office)"))
        #expect(told(.sectorNeeded(.sector)).vietnamese.hasSuffix("(khoản III.2 Chỉ thị 05)"))
        #expect(told(.sectorNeeded(.theme)).vietnamese.hasSuffix("(quy tắc của chương trình)"))
        let unsigned = told(.letter(.unsigned("2019-vnpt-k7m2q")))
        #expect(unsigned.vietnamese.hasSuffix("(Luật TĐKT 2003 Đ.83–84; cần kiểm tra)"))
        #expect(
            unsigned.english.hasSuffix("(Law on Emulation and Commendation 2003 art. 83–84; to be checked)"))
        #expect(told(.noReceipt) == Refusal.noReceipt.phrase(in: rulebook))
    }

    @Test("every citation has a phrase")
    func citations() {
        for citation in Citation.allCases {
            #expect(isWorded(citation.phrase), "\(citation)")
            #expect(citation.phrase.vietnamese.hasSuffix("cần kiểm tra") == !citation.isVerified)
        }
    }

    @Test(
        "laws are cited as they are; English puts their abbreviations into words",
        arguments: [
            ("I.7", "khoản I.7 Chỉ thị 05", "clause I.7 of Directive 05"),
            ("CT 05 I.7", "khoản I.7 Chỉ thị 05", "clause I.7 of Directive 05"),
            ("CT 05 II", "phần II Chỉ thị 05", "part II of Directive 05"),
            ("NĐ 91/2017 Đ.9.3", "NĐ 91/2017 Đ.9.3", "Decree 91/2017 art. 9.3"),
            ("Luật TĐKT 2003", "Luật TĐKT 2003", "Law on Emulation and Commendation 2003"),
            ("TT 09/2018/TT-BTTTT, Đ.40", "TT 09/2018/TT-BTTTT, Đ.40", "Circular 09/2018/TT-BTTTT, art. 40"),
        ])
    func clauses(clause: String, vietnamese: String, english: String) {
        #expect(ClauseText.of(clause) == Phrase(vietnamese, english))
    }
}
