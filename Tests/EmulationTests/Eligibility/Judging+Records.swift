import Emulation

extension Judging {
    /// The nominee registered for the award of the year.
    mutating func register() throws {
        precedents.add(
            try Registrations([
                "year": .integer(Int64(dossier.year)),
                "entries": [
                    [
                        "nominee": .string(dossier.nominee), "unit": .string(dossier.unit.rawValue),
                        "award": .string(dossier.award.rawValue), "kind": .string(dossier.kind.rawValue),
                    ]
                ],
            ]))
    }

    /// The unit's Advanced Workers by decision, and those of them proposed as Emulation Fighters.
    mutating func workers(_ number: Int, fighters: Int) {
        others(number, "lao-dong-tien-tien", held: true)
        // The nominee is one of them.
        others(fighters - 1, "chien-si-thi-dua-co-so", held: false)
    }

    /// The dossier names a movement of a level, launched in a year.
    mutating func launch(_ level: Movement.Level, in year: Int64?) throws {
        var entries: Value = [
            "id": "phong-trao-moi", "name": "Phong trào mới", "level": .string(level.rawValue), "kind": "theme",
        ]
        if let year { entries["launchedIn"] = .integer(year) }
        var directive = rulebook.directive
        directive.movements.append(try Movement(entries))
        rulebook = rulebook.with(directive: directive)
        dossier.movement = "phong-trao-moi"
    }

    /// The Minister's certificate on merit, then five excellent years with an initiative in each.
    mutating func chain() throws {
        dossier.ground = "chain"
        for year in 2018...2019 { try complete(year) }
        hold("bang-khen-bo-truong", 2013)
        dossier.excellentYears = Array(2014...2018)
        dossier.initiatives = (2014...2018).map { Initiative(name: "Sáng kiến", level: .unit, year: $0) }
    }
}
