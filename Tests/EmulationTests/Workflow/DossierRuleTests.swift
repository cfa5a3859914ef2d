import Emulation
import Testing

@Suite("What a dossier may name")
struct DossierRuleTests {
    private func drafting(_ change: (inout Dossier) -> Void) throws -> Refusal? {
        var dossier = Dossier.onSectorRoute
        change(&dossier)
        do {
            _ = try Story(dossier)
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    @Test("A sector is asked for on the sector route, and on no other")
    func sectorOnlyThere() throws {
        #expect(try drafting { $0.sector = nil } == .sectorNeeded(.sector))
        #expect(
            try drafting {
                $0.sector = nil; $0.basis = .theme
            } == .sectorNeeded(.theme))
        #expect(Refusal.sectorNeeded(.sector).clause == "III.2" && Refusal.sectorNeeded(.theme).source == .program)
        for dossier in [Dossier.onMinistryRoute, .onUpwardRoute, .onUnitRoute] {
            var story = try Story(dossier)
            try story.walk("submit")
            #expect(story.state == .submitted)
        }
        #expect(try drafting { $0.basis = .merit } == nil)
    }

    @Test("A title of groups is not proposed for a person, nor one of persons for a group")
    func recipients() throws {
        #expect(
            try drafting {
                $0.award = "tap-the-lao-dong-tien-tien"; $0.basis = .merit
            }
                == .recipientKind("tap-the-lao-dong-tien-tien", .person, clause: "Luật TĐKT 2003 Đ.28.1"))
        #expect(
            try drafting {
                $0.award = "lao-dong-tien-tien"; $0.kind = .group; $0.basis = .merit
            }
                == .recipientKind("lao-dong-tien-tien", .group, clause: "Luật TĐKT 2003 Đ.24"))
        #expect(try drafting { $0.kind = .group } == nil)
    }

    @Test("An award is proposed on the bases it has")
    func bases() throws {
        #expect(
            try drafting {
                $0.award = "chien-si-thi-dua-bo"; $0.basis = .unscheduled
            }
                == .basisNotAllowed("chien-si-thi-dua-bo", .unscheduled))
    }

    @Test("What the dossier names must be there")
    func unknownNames() throws {
        #expect(try drafting { $0.award = "huy-chuong-la" } == .unknown(.award, "huy-chuong-la"))
        #expect(try drafting { $0.sector = "du-lich" } == .unknown(.sector, "du-lich"))
        #expect(try drafting { $0.movement = "la" } == .unknown(.movement, "la"))
        #expect(try drafting { $0.person = "la" } == .unknown(.person, "la"))
        #expect(Refusal.unknown(.award, "x").code == "unknownAward")
        #expect(try drafting { $0.movement = "ca-nuoc-chung-tay-vi-nguoi-ngheo" } == nil)
    }

    @Test("A dossier with only what every nomination needs can travel; what it lacks are findings")
    func bareDossier() throws {
        let bare = Dossier(
            unit: "trung-tam-thong-tin", award: "bang-khen-bo-truong", basis: .merit, nominee: "Kim Ngọc Yến",
            kind: .person, year: 2019)
        var story = try Story(bare)
        try story.walk("submit verify recommend award")
        #expect(story.state == .awarded)
        let findings = Eligibility(story.workflow.rulebook, precedents: Precedents()).findings(for: story.docket)
        #expect(findings.contains { $0.verdict == .notMet })
    }

    @Test("A draft's identifier begins with its year and unit, and two drafts never share one")
    func identifiers() throws {
        let first = try Story(seed: 1).nomination.id
        let second = try Story(seed: 2).nomination.id
        #expect(first.rawValue.hasPrefix("2019-trung-tam-thong-tin-"))
        #expect(first.rawValue.count == "2019-trung-tam-thong-tin-".count + 5)
        #expect(Nomination.ID(first.rawValue) == first)
        #expect(first != second)
    }
}
