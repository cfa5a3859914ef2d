import Emulation

/// Forms of commendation: certificates and orders.
extension LawExampleTests {
    static let ministerial = [
        Example(
            "10 two excellent years, one initiative in them", "bang-khen-bo-truong",
            ["twoExcellentYears": .met, "twoInitiatives": .notMet]
        ) {
            $0.dossier.ground = "two-excellent-years"
            $0.dossier.excellentYears = [2017, 2018]
            $0.dossier.initiatives = [
                Initiative(name: "Một", level: .unit, year: 2016), Initiative(name: "Hai", level: .unit, year: 2018),
            ]
        },
        Example(
            "10 an initiative whose year is not entered might be the second", "bang-khen-bo-truong",
            ["twoInitiatives": .cannotTell]
        ) {
            $0.dossier.ground = "two-excellent-years"
            $0.dossier.excellentYears = [2017, 2018]
            $0.dossier.initiatives = [
                Initiative(name: "Một", level: .unit), Initiative(name: "Hai", level: .unit, year: 2018),
            ]
        },
        Example(
            "10 rated lower in one of them, though Advanced Worker in both", "bang-khen-bo-truong",
            ["twoExcellentYears": .notMet]
        ) {
            $0.dossier.ground = "two-excellent-years"
            $0.dossier.excellentYears = [2017]
            $0.dossier.lowerYears = [2018]
            $0.hold("lao-dong-tien-tien", 2017...2018)
        },
        Example(
            "12 Advanced Worker twice with one initiative", "bang-khen-bo-truong",
            ["twoExcellentYears": .cannotTell, "twoInitiatives": .notMet]
        ) {
            $0.dossier.ground = "two-excellent-years"
            $0.hold("lao-dong-tien-tien", 2017...2018)
            $0.dossier.initiatives = [Initiative(name: "Một", level: .unit, year: 2018)]
        },
        Example(
            "10 on the ground of a movement of the Ministry years and initiatives are not asked", "bang-khen-bo-truong",
            ["movementNamed": .met, "outstandingInMovement": .cannotTell]
        ) {
            $0.dossier.ground = "movement"
            try $0.launch(.ministry, in: 2019)
        },
        Example(
            "a movement of the nation is none that the Ministry launched", "bang-khen-bo-truong",
            ["movementNamed": .notMet]
        ) {
            $0.dossier.ground = "movement"
            $0.dossier.movement = "ca-nuoc-chung-tay-vi-nguoi-ngheo"
        },
        Example("a movement of the Ministry of another year", "bang-khen-bo-truong", ["movementNamed": .cannotTell]) {
            $0.dossier.ground = "movement"
            try $0.launch(.ministry, in: 2018)
        },
        Example(
            "a group's movement of the Ministry, launched nobody knows when", "bang-khen-bo-truong", .theme, .group,
            ["movementNamed": .cannotTell]
        ) { try $0.launch(.ministry, in: nil) },
        Example(
            "an earlier pair of excellent years fits, the latest does not", "bang-khen-bo-truong",
            ["twoExcellentYears": .cannotTell, "twoInitiatives": .cannotTell]
        ) {
            $0.dossier.ground = "two-excellent-years"
            $0.dossier.excellentYears = [2015, 2016]
            $0.dossier.lowerYears = [2017, 2018]
            $0.dossier.initiatives = [2015, 2016].map { Initiative(name: "Sáng kiến", level: .unit, year: $0) }
        },
    ]

    static let primeMinisterial = [
        Example(
            "11 the Minister's certificate was given by theme", "bang-khen-thu-tuong", ["afterMinister": .notMet]
        ) {
            $0.dossier.ground = "chain"
            $0.hold("bang-khen-bo-truong", 2012, .theme)
        },
        Example("11 its basis is not on record", "bang-khen-thu-tuong", ["afterMinister": .cannotTell]) {
            $0.dossier.ground = "chain"
            $0.hold("bang-khen-bo-truong", 2012, nil)
        },
        Example(
            "11 the certificate on merit, five years and five initiatives", "bang-khen-thu-tuong",
            ["afterMinister": .met, "fiveExcellentYears": .met, "fiveInitiatives": .met, "oneStateForm": .met]
        ) { try $0.chain() },
        Example(
            "11 one year's rating is not on record", "bang-khen-thu-tuong",
            ["afterMinister": .met, "fiveExcellentYears": .cannotTell]
        ) {
            try $0.chain()
            $0.dossier.excellentYears.removeAll { $0 == 2016 }
        },
        Example("11 an order for long service the same year", "bang-khen-thu-tuong", ["oneStateForm": .met]) {
            try $0.chain()
            $0.hold("huan-chuong-lao-dong-hang-ba", 2019, .longService)
        },
        Example("11 an order on merit the same year", "bang-khen-thu-tuong", ["oneStateForm": .notMet]) {
            try $0.chain()
            $0.hold("huan-chuong-lao-dong-hang-ba", 2019, .merit)
        },
        Example("11 a title the same year", "bang-khen-thu-tuong", ["oneStateForm": .met]) {
            try $0.chain()
            $0.hold("chien-si-thi-dua-toan-quoc", 2019)
        },
        Example("11 an order of which no basis is on record", "bang-khen-thu-tuong", ["oneStateForm": .cannotTell]) {
            try $0.chain()
            $0.hold("huan-chuong-lao-dong-hang-ba", 2019, nil)
        },
        Example(
            "no State form found where the year is not on record whole", "bang-khen-thu-tuong",
            ["oneStateForm": .cannotTell]
        ) {
            try $0.complete(2018)
        },
        Example("11 another State form only proposed", "bang-khen-thu-tuong", ["oneStateForm": .cannotTell]) {
            try $0.chain()
            $0.propose("huan-chuong-lao-dong-hang-ba", 2019)
        },
    ]

    static let orders = [
        Example(
            "a worker's First Class: inventions are for people to judge, and have no level",
            "huan-chuong-lao-dong-hang-nhat", ["fourInitiatives": .cannotTell]
        ) {
            $0.dossier.ground = "worker"
            $0.dossier.initiatives = (1...4).map { Initiative(name: "Sáng kiến \($0)", level: .unit) }
        },
        Example(
            "11 the Third Class: the Prime Minister's certificate, five years, two initiatives of ministry level",
            "huan-chuong-lao-dong-hang-ba",
            ["afterPrimeMinister": .met, "fiveExcellentYears": .met, "twoInitiatives": .met]
        ) {
            $0.dossier.ground = "chain"
            $0.hold("bang-khen-thu-tuong", 2013)
            $0.dossier.excellentYears = Array(2014...2018)
            $0.dossier.initiatives = [2015, 2017].map { Initiative(name: "Sáng kiến", level: .ministry, year: $0) }
        },
        Example(
            "11 initiatives of unit level are not enough for it", "huan-chuong-lao-dong-hang-ba",
            ["twoInitiatives": .notMet]
        ) {
            $0.dossier.ground = "chain"
            $0.dossier.excellentYears = Array(2014...2018)
            $0.dossier.initiatives = (2014...2018).map { Initiative(name: "Sáng kiến", level: .unit, year: $0) }
        },
        Example(
            "a group's Third Class: one banner and two certificates", "huan-chuong-lao-dong-hang-ba", .merit, .group,
            ["afterPrimeMinister": .met, "bannersInYears": .met, "ageOfBody": .met]
        ) {
            $0.dossier.ground = "group-chain"
            for year in 2014...2018 { try $0.complete(year) }
            $0.hold("bang-khen-thu-tuong", 2013)
            $0.hold("co-thi-dua-bo", 2015)
            for year in [2016, 2018] { $0.hold("bang-khen-bo-truong", year) }
            $0.dossier.excellentYears = Array(2014...2018)
            $0.dossier.group = GroupFigures(members: 30)
            $0.dossier.group?.founded = 2009
        },
        Example(
            "a group nine years old with one banner", "huan-chuong-lao-dong-hang-ba", .merit, .group,
            ["bannersInYears": .notMet, "ageOfBody": .notMet]
        ) {
            $0.dossier.ground = "group-chain"
            for year in 2014...2019 { try $0.complete(year) }
            $0.hold("co-thi-dua-bo", 2015)
            $0.dossier.excellentYears = Array(2014...2018)
            $0.dossier.group = GroupFigures(members: 30)
            $0.dossier.group?.founded = 2010
        },
        Example(
            "the Independence Order follows the Labour Order, First Class", "huan-chuong-doc-lap-hang-ba", .merit,
            .group, ["afterLowerGrade": .met]
        ) {
            $0.dossier.ground = "group-chain"
            $0.hold("huan-chuong-lao-dong-hang-nhat", 2009)
        },
        Example(
            "an older entry names no grade", "huan-chuong-doc-lap-hang-ba", .merit, .group,
            ["afterLowerGrade": .cannotTell]
        ) {
            $0.dossier.ground = "group-chain"
            $0.hold("huan-chuong-lao-dong", 2009)
        },
    ]
}
