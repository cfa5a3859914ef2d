import Emulation
import Testing

@Suite("What the seeded awards mark and cite")
struct SeededAwardTests {
    @Test("The ground of the First Class that was not read is marked so, and its initiatives name no level")
    func firstClass() throws {
        let award = try #require(try Seeds.rulebook().award("huan-chuong-lao-dong-hang-nhat"))
        let chain = try #require(award.grounds.first { $0.id == "chain" })
        #expect(!chain.verified)
        #expect(chain.rules.allSatisfy { !$0.verified })
        let worker = try #require(award.grounds.first { $0.id == "worker" })
        #expect(worker.rules.allSatisfy { $0.verified })
    }

    @Test("Unscheduled State forms go by the simple procedure: a letter and a report, no minutes")
    func simpleProcedure() throws {
        for award in try Seeds.rulebook().offeredAwards where award.isStateForm {
            for basis in award.bases {
                let papers = award.rules.filter { rule in
                    guard case .document = rule.predicate else { return false }
                    return rule.bases.isEmpty || rule.bases.contains(basis)
                }
                guard basis == .unscheduled else {
                    #expect(papers.contains { $0.code == "reviewMinutes" }, "\(award.id) \(basis)")
                    continue
                }
                #expect(papers.map(\.code) == ["proposalLetter", "achievementReport"], "\(award.id)")
                #expect(papers.allSatisfy { $0.clause == "NĐ 91/2017 Đ.55" }, "\(award.id)")
            }
        }
    }

    @Test("Titles by secret ballot ask for its result, and what another ministry alone says is marked so")
    func ballots() throws {
        let rulebook = try Seeds.rulebook()
        for id in ["chien-si-thi-dua-bo", "chien-si-thi-dua-toan-quoc", "anh-hung-lao-dong"] as [Award.ID] {
            let award = try #require(rulebook.award(id))
            #expect(award.rules.contains { $0.code == "secretBallot" && $0.clause == "NĐ 91/2017 Đ.45.8" }, "\(id)")
        }
        for id in ["chien-si-thi-dua-toan-quoc", "co-thi-dua-chinh-phu"] as [Award.ID] {
            let award = try #require(rulebook.award(id))
            #expect(award.rules.contains { $0.code == "ballotResult" }, "\(id)")
        }
        let ministry = try #require(rulebook.award("chien-si-thi-dua-bo"))
        #expect(ministry.rules.first { $0.code == "threeYearsRunning" }?.verified == false)
    }
}
