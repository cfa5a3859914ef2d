import Emulation
import Testing

/// Years that follow an award, and conditions on what was done in the years that were rated (NĐ 91/2017 Đ.24.1, 38.1, 39.1).
@Suite("The years of a chain")
struct ChainYearsTests {
    private func proposal(_ award: Award.ID, _ ground: Ground.ID, kind: NomineeKind = .person) throws -> Judging {
        var judging = try Judging(award, kind: kind)
        judging.dossier.ground = ground
        return judging
    }

    private func initiatives(_ years: [Int]) -> [Initiative] {
        years.map { Initiative(name: "Sáng kiến \($0)", level: .unit, year: $0) }
    }

    @Test("Years prove nothing where too few have passed since the award they are to follow")
    func tooFew() throws {
        var judging = try proposal("bang-khen-thu-tuong", "chain")
        judging.hold("bang-khen-bo-truong", 2017)
        judging.dossier.excellentYears = Array(2014...2018)
        judging.dossier.initiatives = initiatives(Array(2014...2018))
        #expect(judging.verdicts["fiveExcellentYears"] == .cannotTell)
        #expect(judging.verdicts["fiveInitiatives"] == .cannotTell)
        guard case .noStart("bang-khen-bo-truong", heldIn: 2017, _) = try judging("fiveExcellentYears").basis else {
            Issue.record("\(try judging("fiveExcellentYears").figures)")
            return
        }
    }

    @Test("Years prove nothing where no award on record begins them, or only one that is no ground")
    func noStart() throws {
        var judging = try proposal("bang-khen-thu-tuong", "chain")
        judging.dossier.excellentYears = Array(2014...2018)
        judging.dossier.initiatives = initiatives(Array(2014...2018))
        #expect(judging.verdicts["fiveExcellentYears"] == .cannotTell)
        #expect(judging.verdicts["fiveInitiatives"] == .cannotTell)
        judging.hold("bang-khen-bo-truong", 2012, .theme)
        #expect(judging.verdicts["fiveExcellentYears"] == .cannotTell)
        judging.hold("bang-khen-bo-truong", 2013)
        #expect(judging.verdicts["fiveExcellentYears"] == .met)
        #expect(judging.verdicts["fiveInitiatives"] == .met)
    }

    @Test("Of ten years after an order of 2010 eight have passed in 2018")
    func tenYears() throws {
        var judging = try proposal("huan-chuong-doc-lap-hang-ba", "group-chain", kind: .group)
        judging.hold("huan-chuong-lao-dong-hang-nhat", 2010)
        judging.dossier.excellentYears = Array(2009...2018)
        #expect(judging.verdicts["tenExcellentYears"] == .cannotTell)
    }

    @Test("Initiatives are asked of the years that the rating is judged by, and stay open while others may be rated")
    func oneWindow() throws {
        var judging = try proposal("bang-khen-bo-truong", "two-excellent-years")
        judging.dossier.initiatives = initiatives([2018, 2019])
        judging.dossier.excellentYears = [2018]
        #expect(judging.verdicts["twoInitiatives"] == .cannotTell)
        judging.dossier.excellentYears = [2017, 2018]
        #expect(judging.verdicts["twoExcellentYears"] == .met)
        #expect(judging.verdicts["twoInitiatives"] == .cannotTell)
        judging.dossier.excellentYears = [2017, 2018, 2019]
        #expect(judging.verdicts["twoInitiatives"] == .met)
        judging.dossier.excellentYears = [2017, 2018]
        judging.dossier.lowerYears = [2019]
        #expect(judging.verdicts["twoInitiatives"] == .notMet)
    }

    @Test("Where no years fit, the rating and the initiatives speak of the same ones")
    func sameYears() throws {
        var judging = try proposal("bang-khen-bo-truong", "two-excellent-years")
        judging.dossier.initiatives = initiatives([2018, 2019])
        judging.dossier.excellentYears = [2018]
        judging.dossier.lowerYears = [2017, 2019]
        guard case .ratings(let rated, _, _, _) = try judging("twoExcellentYears").basis,
            case .initiatives(let asked, _, _, _) = try judging("twoInitiatives").basis
        else {
            Issue.record("no years")
            return
        }
        #expect(judging.verdicts["twoExcellentYears"] == .notMet && rated == asked)
    }

    @Test("An earlier award that the unit confirms begins the years, whatever else is on record")
    func confirmed() throws {
        var judging = try proposal("bang-khen-thu-tuong", "chain")
        judging.dossier.excellentYears = Array(2014...2018)
        judging.dossier.initiatives = initiatives(Array(2014...2018))
        judging.dossier.statements = [Statement("afterMinister", note: "BK 2010")]
        for basis in [nil, Basis.theme, .merit] {
            if let basis { judging.hold("bang-khen-bo-truong", 2012 + (basis == .merit ? 3 : 0), basis) }
            for code in ["afterMinister", "fiveExcellentYears", "fiveInitiatives"] {
                #expect(judging.verdicts[code] == .met, "\(code)")
            }
        }
        judging.dossier.statements = []
        judging.precedents = Precedents()
        judging.hold("bang-khen-bo-truong", 2012, .theme)
        #expect(judging.verdicts["afterMinister"] == .notMet)
    }
}
