import Emulation
import Testing

@Suite("Every condition can be answered by somebody")
struct ClearableTests {
    /// True for conditions answered outside the dossier: in the office's registers, its list of units, the nomination's
    /// state, or by the council, the Party committee or the Ministry, which the unit cannot speak for.
    private func isOutside(_ predicate: Predicate) -> Bool {
        switch predicate {
        case .registered, .holdsThisYear, .heldConsecutively, .heldTimes, .yearAfterDecision, .heldInWindow,
            .shareOfUnit, .headMayDecide, .filedWithinDays, .oneStateFormThisYear, .notTwiceInYear:
            true
        case .forwardedBy, .judgement(_, by: .council), .judgement(_, by: .partyCommittee),
            .judgement(_, by: .ministry):
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

    @Test("Every condition of every award and ground is answered by the dossier's fields or by a register")
    func all() throws {
        var left: Set<String> = []
        for award in try Seeds.rulebook().offeredAwards {
            for kind in award.recipients {
                for basis in award.bases.isEmpty ? Basis.allCases : award.bases {
                    var judging = try Judging(award.id, basis, kind: kind)
                    let grounds = award.grounds(for: judging.dossier).map { Optional($0.id) }
                    // If none of the award's grounds goes with the basis, the words say to choose another basis.
                    if grounds.isEmpty, !award.grounds.isEmpty { continue }
                    for ground in grounds.isEmpty ? [nil] : grounds {
                        judging.dossier.ground = ground
                        fill(&judging.dossier, award)
                        let findings = Eligibility(judging.rulebook, precedents: judging.precedents).findings(
                            for: judging.dossier, standing: judging.standing)
                        for finding in findings where finding.verdict == .cannotTell && !finding.isAdvice {
                            // The award that the years follow is entered in the office's registers.
                            if case .noStart = finding.basis { continue }
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
