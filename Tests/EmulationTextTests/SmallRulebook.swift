import Emulation
import EmulationText

/// A property list written in a test.
func plist(_ thing: Any) -> Value {
    switch thing {
    case let text as String: .string(text)
    case let flag as Bool: .boolean(flag)
    case let number as Int: .integer(Int64(number))
    case let number as Double: .real(number)
    case let list as [Any]: .array(list.map(plist))
    case let keys as [String: Any]: .dictionary(Entries(keys.mapValues(plist)))
    default: .string("\(thing)")
    }
}

/// Three units, two sectors, two awards and four people: enough for every sentence to have a name to say.
func smallRulebook() throws -> Rulebook {
    let units: [[String: Any]] = [
        [
            "id": "vu-buu-chinh", "name": "Vụ Bưu chính", "nameEnglish": "Department of Posts",
            "abbreviation": "Vụ BC", "kind": "department",
        ],
        [
            "id": "vu-tdkt", "name": "Vụ Thi đua - Khen thưởng",
            "nameEnglish": "Department of Emulation and Commendation", "abbreviation": "Vụ TĐKT",
            "kind": "department", "reports": false,
        ],
        [
            "id": "vietnam-post", "name": "Tổng công ty Bưu điện Việt Nam",
            "nameEnglish": "Việt Nam Post Corporation", "abbreviation": "Vietnam Post", "kind": "enterprise",
        ],
    ]
    let awards: [[String: Any]] = [
        [
            "id": "bang-khen-bo-truong", "name": "Bằng khen của Bộ trưởng",
            "nameEnglish": "Certificate of Merit of the Minister", "kind": "form", "for": ["person", "group"],
            "route": "ministry", "decides": "minister", "bases": ["merit", "sector"],
        ],
        [
            "id": "lao-dong-tien-tien", "name": "Lao động tiên tiến", "nameEnglish": "Advanced Worker",
            "kind": "title", "for": ["person"], "route": "unit", "decides": "headOfUnit",
        ],
    ]
    return Rulebook(
        directive: try Directive(smallDirective), units: try units.map { try Unit(plist($0)) },
        awards: try awards.map { try Award(plist($0)) },
        ruleSet: try RuleSet(plist(["id": "2017", "name": "Luật", "from": "2017-10-01", "to": "2023-12-31"])),
        calendar: try calendarOf2019(),
        people: [
            Person(
                id: "le-van-duc", name: "Lê Văn Đức", unit: "vu-buu-chinh",
                roles: [RoleHolding(.reviewer, unit: "vu-buu-chinh")]),
            Person(
                id: "ngo-the-vinh", name: "Ngô Thế Vĩnh", unit: "vu-buu-chinh",
                roles: [RoleHolding(.reviewer, unit: "vu-buu-chinh", to: Day("2019-06-30"))]),
            Person(id: "tran-thi-mai", name: "Trần Thị Mai", unit: "vu-tdkt", roles: [RoleHolding(.department)]),
            Person(
                id: "pham-thi-dao", name: "Phạm Thị Đào", unit: "vietnam-post",
                roles: [RoleHolding(.officer, unit: "vietnam-post", to: Day("2019-12-31"))]),
        ],
        settings: Settings(year: 2019))
}

/// The days off of 2019 that matter to the reports' deadlines; no other year is entered.
func calendarOf2019() throws -> WorkCalendar {
    WorkCalendar(years: [
        try WorkCalendar.Year(
            plist([
                "year": 2019, "daysOff": [["day": "2019-09-02", "name": "Quốc khánh"]], "workedDays": [Any](),
                "complete": true,
            ]))
    ])
}

/// Clause III.3: before the 15th of the quarter's last month.
var reportingRule: [String: Any] {
    [
        "clause": "III.3", "dueBeforeDay": 15, "receivedBy": "vu-tdkt", "dataFromDay": 15, "dataToDay": 14,
        "dataClause": "NĐ 09/2019 Đ.12",
    ]
}

private var smallDirective: Value {
    let growth: [String: Any] = [
        "id": "ii-1-tang-truong", "text": "Tăng trưởng", "operator": "atLeast", "value": 30, "unit": "%",
    ]
    let rank: [String: Any] = [
        "id": "ii-3-xep-hang", "text": "Thứ hạng", "operator": "atMost", "value": 75, "unit": "rank",
    ]
    let sectors: [[String: Any]] = [
        [
            "id": "buu-chinh", "name": "Bưu chính", "nameEnglish": "Posts", "clause": "II.1",
            "leadUnit": "vu-buu-chinh", "leadClause": "III.2", "targets": [growth],
        ],
        [
            "id": "cong-nghe-thong-tin", "name": "Công nghệ thông tin", "nameEnglish": "Information technology",
            "clause": "II.3", "leadUnit": "vu-buu-chinh", "leadClause": "III.2", "targets": [rank],
        ],
    ]
    return plist([
        "number": "05/CT-BTTTT", "date": "2019-01-11", "year": 2019, "issuer": "Bộ trưởng", "signer": "Bộ trưởng",
        "title": "Về công tác thi đua", "clauses": [Any](), "sectors": sectors, "movements": [Any](),
        "reporting": reportingRule,
    ])
}

/// What every sentence must be: there in both languages, and free of what a program forgot to word.
func isWorded(_ phrase: Phrase) -> Bool {
    [phrase.vietnamese, phrase.english].allSatisfy { text in
        !text.isEmpty && !["nil", "Optional(", "Identifier<", "  ", " .", " ,"].contains { text.contains($0) }
            && text == TextInput.clean(text)
    }
}
