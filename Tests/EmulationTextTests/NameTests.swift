import Emulation
import EmulationText
import Testing

@Suite("Names of things")
struct NameTests {
    /// The names of a closed list are worded, in running text, and no two are the same.
    private func expectNames<Thing: CaseIterable>(
        _ type: Thing.Type, _ name: (Thing) -> Phrase, location: SourceLocation = #_sourceLocation
    ) {
        let names = Thing.allCases.map(name)
        for phrase in names { #expect(isWorded(phrase), "\(phrase)", sourceLocation: location) }
        #expect(Set(names.map(\.vietnamese)).count == names.count, "\(names)", sourceLocation: location)
        #expect(Set(names.map(\.english)).count == names.count, "\(names)", sourceLocation: location)
    }

    @Test("everything of a closed list has its own name in both languages")
    func names() {
        expectNames(State.self, \.phrase)
        expectNames(Action.self, \.phrase)
        expectNames(Gate.self, \.phrase)
        expectNames(Route.self, \.phrase)
        expectNames(Basis.self, \.phrase)
        expectNames(NomineeKind.self, \.phrase)
        expectNames(Role.self, \.phrase)
        expectNames(Award.Kind.self, \.phrase)
        expectNames(Award.Authority.self, \.phrase)
        expectNames(Unit.Kind.self, \.phrase)
        expectNames(DocumentKind.self, \.phrase)
        expectNames(InitiativeLevel.self, \.phrase)
        expectNames(Finding.Verdict.self, \.phrase)
        expectNames(DeadlineStatus.Verdict.self, \.phrase)
        expectNames(Movement.Level.self, \.phrase)
        expectNames(Movement.Kind.self, \.phrase)
        expectNames(Clause.Bearer.self, \.phrase)
        expectNames(Guidance.Status.self, \.phrase)
        expectNames(Target.Comparison.self, \.phrase)
        expectNames(NominationQuery.Order.self, \.phrase)
        expectNames(Settings.JudgedBy.self, \.phrase)
        expectNames(QuarterlyReport.Entry.Kind.self, \.phrase)
        expectNames(Weekday.self, \.phrase)
        expectNames(Impossibility.Problem.self, \.phrase)
        expectNames(Refusal.Kind.self, \.phrase)
    }

    @Test("states and verdicts differ by their sign alone, so that colour is never needed")
    func signs() {
        #expect(Set(State.allCases.map(\.sign)).count == State.allCases.count)
        #expect(Set(Finding.Verdict.allCases.map(\.sign)).count == Finding.Verdict.allCases.count)
        let signs = State.allCases.map(\.sign) + DeadlineStatus.Verdict.allCases.map(\.sign)
        #expect(signs.allSatisfy { $0.unicodeScalars.count == 1 && $0.utf16.count == 1 })
    }

    @Test("a sentence begins with a capital, Vietnamese letters included, and nothing else changes")
    func sentences() {
        #expect(Phrase("đã gửi", "submitted").sentence == Phrase("Đã gửi", "Submitted"))
        #expect(Phrase("ủy viên Hội đồng", "“quoted” text").sentence == Phrase("Ủy viên Hội đồng", "“Quoted” text"))
        #expect(Phrase("3 ngày", "").sentence == Phrase("3 ngày", ""))
    }

    @Test("a list of choices reads as one")
    func alternatives() {
        let three = ["a", "b", "c"].map(Phrase.init(verbatim:))
        #expect(three.alternatives == Phrase("a, b hoặc c", "a, b or c"))
        #expect(three.prefix(1).alternatives == Phrase(verbatim: "a"))
        #expect([Phrase]().alternatives == Phrase(verbatim: ""))
    }

    @Test("F2 goes to the other language and back")
    func languages() {
        for language in Language.allCases {
            #expect(language.other != language)
            #expect(language.other.other == language)
        }
        #expect(Bilingual("Bưu chính", "Posts")(.english) == "Posts")
    }

    @Test("a sector's target is shown with its sign and unit")
    func targets() throws {
        let rulebook = try smallRulebook()
        let growth = try #require(rulebook.sector("buu-chinh")?.targets.first)
        let rank = try #require(rulebook.sector("cong-nghe-thong-tin")?.targets.first)
        #expect(growth.goal == Phrase("≥ 30 %", "≥ 30%"))
        #expect(growth.result(24.1) == Phrase("24,1 %", "24.1%"))
        #expect(rank.goal == Phrase("≤ 75", "≤ 75"))
        #expect(rank.result(88) == Phrase("hạng 88", "rank 88"))
    }
}
