import Emulation
import Testing

@Suite("Nothing stays without an answer that nobody can give")
struct ClearableTests {
    /// What does not stand in the dossier: the office's registers, its list of units, or where the nomination stands.
    private func isOutside(_ predicate: Predicate) -> Bool {
        switch predicate {
        case .registered, .holdsThisYear, .heldConsecutively, .heldTimes, .yearAfterDecision, .heldInWindow,
            .shareOfUnit, .headMayDecide, .filedWithinDays, .oneStateFormThisYear, .notTwiceInYear:
            true
        default: false
        }
    }

    private func fill(_ dossier: inout Dossier, _ award: Award) {
        dossier.sex = .female
        dossier.birthYear = 1960
        dossier.recipientClass = .otherLeader
        dossier.discipline = Discipline(.none)
        dossier.recruitedOn = Day("1985-03-01")
        dossier.excellentYears = Array(1985...2019)
        dossier.movement = "doanh-nghiep-viet-nam-hoi-nhap-va-phat-trien"
        dossier.deedDay = Day("2019-05-12")
        dossier.initiatives = [Initiative(name: "Kho dữ liệu mở", level: .national, year: 2018)]
        dossier.statements = award.statedRules(for: dossier).map { Statement($0.code) }
        guard dossier.kind == .group else { return }
        dossier.group = GroupFigures(members: 10, advancedWorkers: 9, emulationFighters: 2, disciplined: 0)
        dossier.group?.founded = 1950
        dossier.group?.isFirstInBlock = true
    }

    @Test("Every condition of every award and ground is answered by the dossier's fields or stands in a register")
    func all() throws {
        var left: Set<String> = []
        for award in try Seeds.rulebook().offeredAwards {
            for kind in award.recipients {
                for basis in award.bases.isEmpty ? Basis.allCases : award.bases {
                    var judging = try Judging(award.id, basis, kind: kind)
                    let grounds = award.grounds(for: judging.dossier).map { Optional($0.id) }
                    // Where none of the award's grounds goes with the basis, the words say to choose another.
                    if grounds.isEmpty, !award.grounds.isEmpty { continue }
                    for ground in grounds.isEmpty ? [nil] : grounds {
                        judging.dossier.ground = ground
                        fill(&judging.dossier, award)
                        let findings = Eligibility(judging.rulebook, precedents: judging.precedents).findings(
                            for: judging.dossier, standing: judging.standing)
                        for finding in findings where finding.verdict == .cannotTell && !finding.isAdvice {
                            if !isOutside(finding.rule.predicate) {
                                left.insert(
                                    "\(award.id) \(ground?.rawValue ?? "-") \(finding.rule.code) \(finding.basis)")
                            }
                        }
                    }
                }
            }
        }
        #expect(left == [], "\(left.sorted().joined(separator: "\n"))")
    }
}
