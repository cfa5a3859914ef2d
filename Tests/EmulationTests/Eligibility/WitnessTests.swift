import Emulation
import Testing

@Suite("Who can say that a condition is met")
struct WitnessTests {
    @Test("A unit cannot state what the council, the Party committee or the sending decides")
    func notTheUnits() throws {
        var judging = try Judging("chien-si-thi-dua-toan-quoc")
        let codes = ["secretBallot", "ballotResult", "partyOpinion", "sentByOctober"]
        judging.dossier.statements = codes.map { Statement($0) }
        for code in codes { #expect(judging.verdicts[code] == .cannotTell, "\(code)") }
        let award = try #require(judging.rulebook.award("chien-si-thi-dua-toan-quoc"))
        #expect(Set(award.statedRules.map(\.code)).isDisjoint(with: codes))
    }

    @Test(
        "Sent by 31 October is told by the day it was forwarded",
        arguments: [("2019-10-31 17:00", Finding.Verdict.met), ("2019-11-01 08:00", .notMet)])
    func forwarded(at text: String, verdict: Finding.Verdict) throws {
        var judging = try Judging("chien-si-thi-dua-toan-quoc")
        judging.standing.forwardedAt = try moment(text)
        #expect(judging.verdicts["sentByOctober"] == verdict)
    }

    @Test("The day of forwarding stands until the dossier is sent in again")
    func standing() throws {
        var story = try Story(.onUpwardRoute)
        try story.walk("submit verify recommend forward")
        #expect(story.standing.forwardedAt == story.standing.since)
        try story.act(.refuse, by: .department)
        #expect(story.standing.forwardedAt != nil)
    }

    @Test("Years since the first recruitment may lie outside the sector, until the unit states otherwise")
    func service() throws {
        var judging = try Judging("ky-niem-chuong", .longService)
        judging.dossier.sex = .male
        judging.dossier.recruitedOn = Day("1990-01-01")
        let code = try #require(
            judging.rulebook.award("ky-niem-chuong")?.grounds.flatMap(\.rules).first {
                if case .serviceYears = $0.predicate { true } else { false }
            }?.code)
        #expect(judging.verdicts[code] == .cannotTell)
        judging.dossier.statements = [Statement(code)]
        #expect(judging.verdicts[code] == .met)
        // Service in the army before the first recruitment counts as well.
        judging.dossier.recruitedOn = Day("2010-01-01")
        #expect(judging.verdicts[code] == .met)
        judging.dossier.statements = []
        #expect(judging.verdicts[code] == .notMet)
    }

    @Test("A quota is broken only where every award of the year is on record")
    func quota() throws {
        var judging = try Judging("chien-si-thi-dua-co-so")
        judging.others(19, "lao-dong-tien-tien", held: true)
        judging.others(3, "chien-si-thi-dua-co-so", held: false)
        #expect(judging.verdicts["shareOfAdvancedWorkers"] == .cannotTell)
        try judging.complete(2019)
        #expect(judging.verdicts["shareOfAdvancedWorkers"] == .notMet)
    }

    @Test("A banner by theme is for the best of its block too")
    func bannerByTheme() throws {
        var judging = try Judging("co-thi-dua-bo", .theme, kind: .group)
        judging.dossier.group = try GroupFigures(["members": 5, "firstInBlock": false])
        #expect(judging.verdicts["firstInBlock"] == .notMet)
    }
}
