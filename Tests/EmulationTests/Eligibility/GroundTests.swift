import Emulation
import Testing

@Suite("Grounds of an award")
struct GroundTests {
    private func award(_ id: Award.ID) throws -> Award { try #require(try Seeds.rulebook().award(id)) }

    private func choice(
        _ award: Award.ID, _ basis: Basis, _ kind: NomineeKind = .person, names ground: Ground.ID? = nil
    )
        throws -> GroundChoice
    {
        var judging = try Judging(award, basis, kind: kind)
        judging.dossier.ground = ground
        return try self.award(award).ground(of: judging.dossier)
    }

    @Test("An award with one way asks for no ground")
    func notNeeded() throws {
        #expect(try choice("lao-dong-tien-tien", .merit) == .notNeeded)
        #expect(try choice("lao-dong-tien-tien", .merit, names: "chain") == .notNeeded)
    }

    @Test("The ground is the one the dossier names, else the only one left by its basis and kind")
    func chosen() throws {
        #expect(try choice("bang-khen-thu-tuong", .merit, names: "chain").ground?.id == "chain")
        #expect(try choice("bang-khen-thu-tuong", .unscheduled).ground?.id == "reach")
        #expect(try choice("bang-khen-thu-tuong", .theme, .group).ground?.id == "group-movement")
        #expect(try choice("ky-niem-chuong", .longService).ground?.id == "in-sector")
    }

    @Test("If several grounds are left, or the named one does not fit, the finding lists those that fit")
    func open() throws {
        for ground in [nil, "group-chain", "khong-co"] as [Ground.ID?] {
            var judging = try Judging("bang-khen-thu-tuong")
            judging.dossier.ground = ground
            let finding = try judging("ground")
            #expect(finding.verdict == .cannotTell)
            guard case .grounds(let grounds, let unfit) = finding.basis else {
                Issue.record("\(finding.basis)")
                continue
            }
            #expect(grounds.map(\.id) == ["movement", "reach", "chain", "worker-reach", "worker"])
            #expect((unfit == nil) == (ground == nil))
            #expect(judging.verdicts["fiveExcellentYears"] == nil)
        }
    }

    @Test("The conditions of other grounds are not asked, so none of them is not met")
    func others() throws {
        var judging = try Judging("bang-khen-thu-tuong")
        judging.dossier.ground = "reach"
        #expect(judging.verdicts["ministryReach"] == .cannotTell)
        for code in ["afterMinister", "fiveExcellentYears", "fiveInitiatives", "movementNamed", "ground"] {
            #expect(judging.verdicts[code] == nil, "\(code)")
        }
    }

    @Test("Every basis and kind of nominee an award is for has a ground, where the award has grounds")
    func complete() throws {
        for award in try Seeds.rulebook().offeredAwards where !award.grounds.isEmpty {
            for basis in award.bases {
                let kinds = award.recipients.filter { kind in
                    award.grounds.contains {
                        ($0.bases.isEmpty || $0.bases.contains(basis)) && ($0.only == nil || $0.only == kind)
                    }
                }
                #expect(!kinds.isEmpty, "\(award.id) \(basis)")
            }
            for ground in award.grounds {
                #expect(ground.bases.allSatisfy(award.bases.contains), "\(award.id) \(ground.id)")
                #expect(!ground.rules.isEmpty, "\(award.id) \(ground.id)")
            }
            #expect(Set(award.grounds.map(\.id)).count == award.grounds.count, "\(award.id)")
        }
    }

    @Test("No two conditions of one ground share a code, and the awards they name exist")
    func codes() throws {
        let rulebook = try Seeds.rulebook()
        for award in rulebook.awards {
            for kind in award.recipients {
                for ground in award.grounds.isEmpty ? [nil] : award.grounds.map(Optional.some) {
                    let rules = (award.rules + (ground?.rules ?? [])).filter { $0.only == nil || $0.only == kind }
                    for basis in award.bases {
                        let codes = rules.filter { $0.bases.isEmpty || $0.bases.contains(basis) }.map(\.code)
                        #expect(Set(codes).count == codes.count, "\(award.id) \(ground?.id.rawValue ?? "") \(basis)")
                    }
                    for other in rules.flatMap(\.predicate.awards) { #expect(rulebook.award(other) != nil, "\(other)") }
                }
            }
        }
    }

    @Test("Orders are given by grade; one named without a grade stays readable, and its finding lists the grades")
    func grades() throws {
        let rulebook = try Seeds.rulebook()
        for (older, grades) in [
            ("huan-chuong-lao-dong", ["nhat", "nhi", "ba"]), ("huan-chuong-doc-lap", ["nhat", "nhi", "ba"]),
        ] {
            let award = try #require(Identifier<Award>(older).flatMap(rulebook.award))
            #expect(!award.isOffered)
            #expect(award.replacedBy.map(\.rawValue) == grades.map { "\(older)-hang-\($0)" })
            #expect(award.replacedBy.allSatisfy { rulebook.award($0)?.isOffered == true })
            #expect(try Judging(award.id)("isOffered").says(.cannotTell, .replaced(award.replacedBy)))
        }
        #expect(rulebook.offeredAwards.count == rulebook.awards.count - 2)
    }

    @Test("State forms are the President's and the Prime Minister's, titles apart")
    func stateForms() throws {
        let rulebook = try Seeds.rulebook()
        for id in ["huan-chuong-lao-dong-hang-ba", "huy-chuong-huu-nghi", "anh-hung-lao-dong", "bang-khen-thu-tuong"] {
            #expect(try #require(Identifier<Award>(id).flatMap(rulebook.award)).isStateForm, "\(id)")
        }
        for id in ["co-thi-dua-chinh-phu", "chien-si-thi-dua-toan-quoc", "bang-khen-bo-truong", "giay-khen"] {
            #expect(try !#require(Identifier<Award>(id).flatMap(rulebook.award)).isStateForm, "\(id)")
        }
    }
}
