import Emulation
import Testing

@Suite("Letters: one paper for many names")
struct LetterRuleTests {
    let workflow: Workflow
    let now: Instant
    let today: Day
    let letter: Letter

    init() throws {
        workflow = Workflow(try Seeds.rulebook())
        now = try moment("2019-08-28 09:00")
        today = now.day
        var generator = SeededGenerator(seed: 45)
        letter = try workflow.draftLetter(
            of: "trung-tam-thong-tin", by: Cast.officer.id, at: now, using: &generator)
    }

    private func refusal<Result>(_ body: () throws(Refusal) -> Result) -> Refusal? {
        do throws(Refusal) {
            _ = try body()
            return nil
        } catch {
            return error
        }
    }

    private func change(
        _ letter: Letter, _ request: Workflow.LetterRequest, names: [NominationSummary] = [],
        among others: [Letter] = [],
        by actor: Cast = .officer, at instant: Instant? = nil
    ) throws(Refusal) -> Letter {
        try workflow.change(
            LetterDocket(letter, names: names), by: request, among: others, by: actor.id, at: instant ?? now)
    }

    private func signing(_ number: String = "45/TTr-TTTT", on day: Day? = nil) -> Workflow.LetterRequest {
        .sign(number: number, day: day ?? today, signer: "Đoàn Quốc Việt")
    }

    /// A name of the letter that went some way.
    private func name(_ steps: String = "", in letter: Letter) throws -> Story {
        var dossier = Dossier.onSectorRoute
        dossier.letter = letter.id
        var story = try Story(dossier, letter: letter)
        try story.walk(steps)
        return story
    }

    private func summary(_ steps: String = "", in letter: Letter) throws -> NominationSummary {
        NominationSummary(try name(steps, in: letter).docket)
    }

    @Test("Only an officer of the unit drafts, signs and enters the minutes; only the Department enters the arrival")
    func rights() throws {
        for actor in Cast.allCases where actor != .officer {
            var generator = SeededGenerator(seed: 1)
            let refused = refusal { () throws(Refusal) in
                try workflow.draftLetter(of: "trung-tam-thong-tin", by: actor.id, at: now, using: &generator)
            }
            #expect(
                refused == .roleNeeded(.officer, unit: "trung-tam-thong-tin", clause: nil),
                "\(actor)")
            #expect(refusal { () throws(Refusal) in try change(letter, signing(), by: actor) } == refused, "\(actor)")
            #expect(refusal { () throws(Refusal) in try change(letter, .minutes(nil), by: actor) } == refused)
        }
        let signed = try change(letter, signing())
        let gone = [try summary("submit", in: signed)]
        let arrival = Workflow.LetterRequest.arrive(number: "1012", day: today)
        for actor in Cast.allCases where actor != .department {
            let refused = refusal { () throws(Refusal) in try change(signed, arrival, names: gone, by: actor) }
            #expect(refused == .roleNeeded(.department, unit: "vu-tdkt", clause: nil), "\(actor)")
        }
        #expect(try change(signed, arrival, names: gone, by: .department).arrivalNumber == "1012")
    }

    @Test("A letter is signed with number, day and signer, not before it is so")
    func signature() throws {
        #expect(!letter.isSigned)
        let signed = try change(letter, signing())
        #expect(signed.isSigned && signed.number == "45/TTr-TTTT" && signed.day == today)
        #expect(!(try change(signed, .unsign).isSigned))
        let tomorrow = today.adding(1)
        #expect(
            refusal { () throws(Refusal) in try change(letter, signing(on: tomorrow)) } == .letter(.dayToCome(tomorrow))
        )
        #expect(refusal { () throws(Refusal) in try change(letter, signing(" ")) } == .letter(.numberNeeded))
        let unnamed = Workflow.LetterRequest.sign(number: "45", day: today, signer: "")
        #expect(refusal { () throws(Refusal) in try change(letter, unnamed) } == .letter(.signerNeeded))
    }

    @Test("A unit uses a number once a year, however it is spaced or cased; another unit or year may use it too")
    func numbers() throws {
        var other = Letter(id: "2019-trung-tam-thong-tin-aaaaa", unit: "trung-tam-thong-tin")
        other.number = "45/TTR - tttt"
        other.day = today.adding(-30)
        let taken = Refusal.letter(.numberTaken("45/TTr-TTTT", by: other.id))
        #expect(refusal { () throws(Refusal) in try change(letter, signing(), among: [letter, other]) } == taken)
        other.day = today.adding(-300)
        #expect(try change(letter, signing(), among: [other]).isSigned)
        other.day = today
        other.unit = "vnpt"
        #expect(try change(letter, signing(), among: [other]).isSigned)
        let again = try change(letter, signing())
        #expect(try change(again, signing(), among: [again]) == again, "its own number is its own")
    }

    @Test("No name of an unsigned letter can be submitted; of a signed one each can")
    func submission() throws {
        let story = try name(in: letter)
        #expect(story.refusal(of: .submit, by: .officer) == .letter(.unsigned(letter.id)))
        let signed = try change(letter, signing())
        #expect(try name(in: signed).refusal(of: .submit, by: .officer) == nil)
        var lost = story
        lost.letter = nil
        #expect(lost.refusal(of: .submit, by: .officer) == .unknown(.letter, letter.id.rawValue))
    }

    @Test("What was signed stands once a name has gone, and may change again when all are back")
    func gone() throws {
        let signed = try change(letter, signing())
        let draft = try summary(in: signed)
        let gone = try summary("submit", in: signed)
        let back = try summary("submit return:reviewer", in: signed)
        #expect(try change(signed, signing("46/TTr"), names: [draft]).number == "46/TTr")
        let refused = Refusal.letter(.gone(letter.id))
        for request in [signing("46/TTr"), .unsign, .minutes(nil)] {
            #expect(refusal { () throws(Refusal) in try change(signed, request, names: [draft, gone]) } == refused)
            #expect(refusal { () throws(Refusal) in try change(signed, request, names: [draft, back]) } == nil)
        }
    }

    @Test(
        "It arrives after it went, on the day it was signed or later, not in the future; what went out before is kept")
    func arrival() throws {
        let signed = try change(letter, signing())
        let draft = try summary(in: signed)
        let gone = try summary("submit", in: signed)
        let arrive = Workflow.LetterRequest.arrive(number: "1012", day: today)
        #expect(
            refusal { () throws(Refusal) in try change(signed, arrive, names: [draft], by: .department) }
                == .letter(.notGone(letter.id)))
        let before = Workflow.LetterRequest.arrive(number: "1012", day: today.adding(-1))
        #expect(
            refusal { () throws(Refusal) in try change(signed, before, names: [gone], by: .department) }
                == .letter(.signedAfterArrival(signed: today, arrived: today.adding(-1))))
        let ahead = Workflow.LetterRequest.arrive(number: "1012", day: today.adding(1))
        #expect(
            refusal { () throws(Refusal) in try change(signed, ahead, names: [gone], by: .department) }
                == .letter(.dayToCome(today.adding(1))))
        let arrived = try change(signed, arrive, names: [gone], by: .department)
        #expect(LetterDocket(arrived, names: [gone]).state == .received)

        let back = try summary("submit return:reviewer", in: signed)
        let later = now.adding(seconds: 9 * 86_400)
        let anew = try change(arrived, signing("52/TTr-TTTT", on: later.day), names: [back], at: later)
        #expect(anew.arrivalNumber == nil && anew.number == "52/TTr-TTTT")
        #expect(anew.earlier.map(\.number) == ["45/TTr-TTTT"] && anew.earlier.map(\.arrivalNumber) == ["1012"])
        #expect(anew.uses("45/TTr-TTTT", in: 2019))
    }

    @Test("The register of incoming papers gives a number once a year, to a letter that went out anew as well")
    func incomingNumbers() throws {
        let signed = try change(letter, signing())
        let gone = try summary("submit", in: signed)
        var other = Letter(id: "2019-vnpt-aaaaa", unit: "vnpt")
        other.arrivalNumber = "1047"
        other.arrivalDay = today.adding(-30)
        func arrive(among others: [Letter]) throws(Refusal) -> Letter {
            try change(
                signed, .arrive(number: " 1047 ", day: today), names: [gone], among: others, by: .department)
        }
        let taken = Refusal.letter(.arrivalNumberTaken(" 1047 ", by: other.id))
        #expect(refusal { () throws(Refusal) in try arrive(among: [signed, other]) } == taken)
        other.arrivalDay = today.adding(-300)
        #expect(try arrive(among: [other]).arrivalNumber != nil, "a new year begins the register anew")
        other.arrivalDay = today
        other.unit = letter.unit
        let anew = try change(other, .unsign)
        #expect(anew.arrivalNumber == nil)
        #expect(refusal { () throws(Refusal) in try arrive(among: [anew]) } == taken, "a number once given stays given")
        let arrived = try arrive(among: [])
        let again = Workflow.LetterRequest.arrive(number: "1047", day: today)
        #expect(
            try change(arrived, again, names: [gone], among: [arrived], by: .department).arrivalNumber == "1047",
            "its own number is its own")
    }

    @Test("A name goes into a letter of its own unit that has not gone and has room for it")
    func places() throws {
        var dossier = Dossier.onSectorRoute
        dossier.letter = letter.id
        var generator = SeededGenerator(seed: 9)
        func draft(into docket: LetterDocket?) throws(Refusal) {
            _ = try workflow.draft(dossier, into: docket, by: Cast.officer.id, at: now, using: &generator)
        }
        let name = try summary(in: letter)
        try draft(into: LetterDocket(letter, names: Array(repeating: name, count: 149)))
        let full = LetterDocket(letter, names: Array(repeating: name, count: 150))
        #expect(refusal { () throws(Refusal) in try draft(into: full) } == .letter(.full(letter.id)))
        #expect(refusal { () throws(Refusal) in try draft(into: nil) } == .unknown(.letter, letter.id.rawValue))
        let signed = try change(letter, signing())
        let gone = LetterDocket(signed, names: [try summary("submit", in: signed)])
        #expect(refusal { () throws(Refusal) in try draft(into: gone) } == .letter(.gone(letter.id)))
        let other = LetterDocket(Letter(id: letter.id, unit: "vnpt"), names: [])
        #expect(refusal { () throws(Refusal) in try draft(into: other) } == .letter(.otherUnit(letter.id, "vnpt")))
    }

    @Test("A returned name stays in its letter through an edit, though the letter has gone, and may be taken out")
    func returned() throws {
        let signed = try change(letter, signing())
        var story = try name("submit return:reviewer", in: signed)
        let docket = LetterDocket(signed, names: [try summary("submit", in: signed), NominationSummary(story.docket)])
        var dossier = story.nomination.dossier
        dossier.position = "Trưởng phòng"
        let edited = try workflow.edit(story.docket, to: dossier, into: docket, by: Cast.officer.id, at: story.clock)
        #expect(edited.dossier.letter == letter.id)
        try story.edit { $0.letter = nil }
        #expect(story.nomination.dossier.letter == nil)
    }

    @Test("Where a letter stands follows from its names")
    func states() throws {
        let signed = try change(letter, signing())
        var arrived = signed
        arrived.arrivalNumber = "1012"
        func state(_ letter: Letter, _ ways: String...) throws -> LetterState {
            LetterDocket(letter, names: try ways.map { try summary($0, in: signed) }).state
        }
        #expect(try state(letter) == .unsigned)
        #expect(try state(signed, "") == .signed)
        #expect(try state(signed, "", "submit") == .submitted)
        #expect(try state(arrived, "submit", "submit return:reviewer") == .received)
        #expect(try state(arrived, "submit return:reviewer", "submit return:reviewer") == .returned)
        #expect(try state(arrived, "submit decline:reviewer", "submit withdraw") == .closed)
        #expect(try state(arrived, "submit decline:reviewer", "submit return:reviewer") == .received)
        #expect(try state(signed, "submit return:reviewer") == .signed, "returned before the letter was signed")
        #expect(LetterDocket(letter, names: []).missing == [.number, .day, .signer, .minutes, .names])
    }

    @Test("A letter that came back is returned until it is signed anew, whether it had been received or not")
    func signedAnew() throws {
        let signed = try change(letter, signing())
        var story = try name(in: signed)
        func docket(_ letter: Letter) -> LetterDocket {
            LetterDocket(letter, names: [NominationSummary(story.docket)])
        }
        story.clock = now
        try story.walk("submit return:reviewer")
        #expect(docket(signed).state == .returned)
        let anew = try workflow.change(docket(signed), by: signing("46/TTr"), by: Cast.officer.id, at: story.clock)
        #expect(docket(anew).state == .signed && anew.earlier.map(\.number) == ["45/TTr-TTTT"])
        let mended = try workflow.change(docket(anew), by: signing("47/TTr"), by: Cast.officer.id, at: story.clock)
        #expect(mended.earlier == anew.earlier, "what never went is not kept")
        story.letter = anew
        story.clock = now.adding(seconds: 2 * 86_400)
        try story.walk("submit")
        #expect(docket(anew).state == .submitted)
        try story.walk("return:reviewer")
        #expect(docket(anew).state == .returned)
    }

    @Test("The papers of the letter count as the dossier's own")
    func papers() throws {
        let signed = try change(letter, signing())
        let whole = try change(signed, .minutes(Document(.minutes, number: "5/BB", day: today)))
        let rulebook = workflow.rulebook
        func missing(_ letter: Letter) throws -> [DocumentKind] {
            let docket = try name(in: letter).docket
            return Eligibility(rulebook, precedents: Precedents()).findings(for: docket).compactMap { finding in
                guard case .document(let kind, _) = finding.rule.predicate, finding.verdict == .notMet else {
                    return nil
                }
                return kind
            }
        }
        #expect(try missing(letter) == [.letter, .report, .minutes])
        #expect(try missing(signed) == [.report, .minutes])
        #expect(try missing(whole) == [.report])
    }
}
