import Emulation
import Testing

/// A dossier judged against what is known of earlier years.
struct Judging {
    var dossier: Dossier
    var precedents = Precedents()
    var standing = Standing.start
    var rulebook: Rulebook

    /// Creates a dossier of an award with a single condition, under the code `asked`.
    init(asking rule: Entries, kind: NomineeKind = .person) throws {
        try self.init("giay-khen", kind: kind)
        let whole = rule.merging(["code": "asked", "clause": "Đ.1"]) { own, _ in own }
        let award = try Award([
            "id": "giay-khen", "name": "Giấy khen", "kind": "form", "for": ["person", "group"], "route": "unit",
            "decides": "headOfUnit", "rules": [.dictionary(whole)],
        ])
        rulebook = rulebook.with(awards: rulebook.awards.filter { $0.id != award.id } + [award])
    }

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

    /// Records an award.
    mutating func hold(_ award: Award.ID, _ year: Int, _ basis: Basis? = .merit, decided: String? = nil) {
        precedents.addHeld(
            award, by: dossier.nominee, of: dossier.unit, in: year, decidedOn: decided.flatMap { Day($0) }, basis: basis
        )
    }

    /// Records the same award once in each year.
    mutating func hold(_ award: Award.ID, _ years: ClosedRange<Int>) {
        for year in years { hold(award, year) }
    }

    /// Adds a pending proposal of the nominee.
    mutating func propose(_ award: Award.ID, _ year: Int, _ basis: Basis = .merit) {
        precedents.addProposed(award, by: Nominee(dossier), in: year, basis: basis)
    }

    /// Adds other nominees of the unit who hold an award of the year or are proposed for it.
    mutating func others(_ number: Int, _ award: Award.ID, held: Bool, of unit: Emulation.Unit.ID? = nil) {
        for number in 0..<max(0, number) {
            let name = dossier.kind == .person ? "Lê Văn \(number)" : "Phòng \(number)"
            let nominee = Nominee(name: name, kind: dossier.kind, unit: unit ?? dossier.unit)
            if held {
                precedents.addHeld(award, by: nominee, in: dossier.year, basis: .merit)
            } else {
                precedents.addProposed(award, by: nominee, in: dossier.year, basis: .merit)
            }
        }
    }

    /// Adds a complete registry of a year without the nominee.
    mutating func complete(_ year: Int) throws {
        precedents.add(try Registry(["year": .integer(Int64(year)), "complete": true, "entries": []]))
    }

    /// The verdicts of all rules, by code.
    var verdicts: [String: Finding.Verdict] {
        let findings = Eligibility(rulebook, precedents: precedents).findings(for: dossier, standing: standing)
        return Dictionary(findings.map { ($0.rule.code, $0.verdict) }, uniquingKeysWith: { first, _ in first })
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
