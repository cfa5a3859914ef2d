import Emulation
import Testing

/// A dossier judged against what is known of earlier years.
struct Judging {
    var dossier: Dossier
    var precedents = Precedents()
    var standing = Standing.start
    let rulebook: Rulebook

    init(_ award: Award.ID, _ basis: Basis = .merit, kind: NomineeKind = .person) throws {
        rulebook = try Seeds.rulebook()
        dossier = Dossier(
            unit: "vnpt", award: award, basis: basis, nominee: "Chử Văn Khoát", kind: kind, year: 2019)
        if basis == .sector { dossier.sector = "buu-chinh" }
    }

    /// What the rule of that code says.
    func callAsFunction(_ code: String) throws -> Finding {
        let findings = Eligibility(rulebook, precedents: precedents).findings(for: dossier, standing: standing)
        return try #require(findings.first { $0.rule.code == code }, "\(code)")
    }

    /// An imported year in which the nominee held these awards.
    mutating func imported(_ year: Int64, complete: Bool, holding awards: [Award.ID], nominee: String? = nil) throws {
        let entries: [Value] = awards.map {
            [
                "nominee": .string(nominee ?? dossier.nominee), "unit": .string(dossier.unit.rawValue),
                "award": .string($0.rawValue), "kind": .string(dossier.kind.rawValue),
            ]
        }
        precedents.add(
            try Registry(["year": .integer(year), "complete": .boolean(complete), "entries": .array(entries)]))
    }
}

extension Finding {
    /// The verdict with what it was reached by.
    var figures: String {
        "\(verdict.rawValue) \(basis)"
    }

    func says(_ verdict: Verdict, _ basis: Basis) -> Bool {
        self.verdict == verdict && self.basis == basis
    }
}
