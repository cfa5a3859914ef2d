import Emulation

/// One of every kind of record with every key set, and a key that nobody knows at every level.
enum Specimens {
    static let digest: Value = "42d44a20045b59cf5fd0f4791d99e75b1f5af837e740a21eed4d9b8204af3f59"
    static let moment: Value = .instant(Instant(seconds: 1_566_985_200))

    static let attachment: Value = ["file": "biên bản.pdf", "sha256": digest, "size": 20_480, "x-a": 1]
    static let document: Value = [
        "kind": "minutes", "number": "19/BB", "day": "2019-08-26", "title": "Họp xét", "attachment": attachment,
        "x-d": [1],
    ]
    static let dossier: Value = [
        "unit": "vietnam-post", "award": "tap-the-lao-dong-tien-tien", "basis": "merit", "sector": "buu-chinh",
        "nominee": "Bưu điện huyện Kỳ Sơn", "kind": "group", "person": "le-van-duc",
        "members": ["Lê Ý", "Lã Văn Toản"],
        "year": 2019, "position": "Trưởng phòng", "recipientClass": "otherLeader", "sex": "female",
        "birthYear": 1984, "discipline": ["degree": "reprimand", "day": "2019-05-12", "x-dis": 1],
        "recruitedOn": "2010-04-15", "excellentYears": [2017, 2018], "lowerYears": [2016],
        "statements": [["code": "dutiesFulfilled", "holds": false, "note": "19/BB", "x-st": 1]], "ground": "merit",
        "exemplar": true, "breakthrough": true,
        "movement": "ca-nuoc-chung-tay-vi-nguoi-ngheo", "letter": "2019-t1", "deedDay": "2019-08-01",
        "rewardAmount": 2_980_000,
        "achievements": [
            [
                "text": "Doanh thu tăng", "measure": "Tăng trưởng", "value": 32.5, "unit": "%",
                "target": "ii-1-tang-truong", "x-c": true,
            ]
        ],
        "initiatives": [
            [
                "name": "Phát tại chỗ", "level": "unit", "year": 2018, "certificate": "112/QĐ",
                "effect": "Giảm phát lại", "x-i": "?",
            ]
        ],
        "research": [["name": "Đề tài phát chặng cuối", "level": "ministry", "year": 2017, "x-res": 1]],
        "documents": [document],
        "group": [
            "members": 23, "laoDongTienTien": 19, "chienSiThiDuaCoSo": 2, "disciplined": 0, "firstInBlock": false,
            "founded": 1986, "x-g": [:],
        ],
        "x-dossier": ["deep": ["deeper": 1]],
    ]

    static func event(_ action: Value, _ own: Entries = [:]) -> Value {
        let common: Entries = [
            "id": "k7m2q9x4tz", "after": [digest], "at": moment, "by": "le-van-duc", "onBehalfOf": "le-y",
            "action": action, "note": "Đủ hồ sơ", "dossier": digest, "x-event": 1,
        ]
        return .dictionary(common.merging(own) { _, own in own })
    }
    static let events: [Value] =
        Action.allCases.filter { ![.submit, .award, .undo].contains($0) }.map { event(.string($0.rawValue)) } + [
            event("submit", ["route": "upward", "core": digest]), event("award", ["decision": "2019-k7m2q"]),
            event("undo", ["undoes": "abc"]),
        ]

    static let rules: [Value] =
        ([
            ["predicate": "dutiesFulfilled"], ["predicate": "registered"],
            ["predicate": "holdsThisYear", "award": "lao-dong-tien-tien"],
            ["predicate": "heldConsecutively", "award": "giay-khen", "times": 3, "countingThisYear": false],
            ["predicate": "heldThenYears", "award": "giay-khen", "years": 5, "initiatives": 0],
            ["predicate": "initiative", "level": "ministry", "count": 2],
            ["predicate": "shareOfUnit", "award": "lao-dong-tien-tien", "percent": 15, "rounding": "down"],
            ["predicate": "shareOfLeaders", "percent": 20],
            ["predicate": "groupShare", "award": "lao-dong-tien-tien", "percent": 50, "lawStrictlyOver": true],
            ["predicate": "groupCount", "award": "chien-si-thi-dua-co-so", "count": 1], ["predicate": "noDiscipline"],
            ["predicate": "firstInBlock"], ["predicate": "oncePerPerson"], ["predicate": "notTwiceInYear"],
            ["predicate": "document", "kind": "minutes"], ["predicate": "measurableAchievement"],
            ["predicate": "meetsSectorTarget"], ["predicate": "filedWithinDays", "days": 45],
            ["predicate": "publishedBeforeSubmission"],
            ["predicate": "judgement", "text": "Gương mẫu", "textEnglish": "Exemplary"],
            ["predicate": "heldTimes", "award": "giay-khen", "times": 2, "yearsEach": 3],
            ["predicate": "yearAfterDecision", "award": "giay-khen"],
            ["predicate": "heldBefore", "award": "giay-khen", "years": 5, "excludes": ["theme", "unscheduled"]],
            ["predicate": "ratedExcellent", "years": 5, "orMore": true, "after": "giay-khen"],
            ["predicate": "initiative", "level": "unit", "count": 1, "orResearch": true],
            ["predicate": "initiativesInWindow", "level": "unit", "count": 2, "years": 2],
            [
                "predicate": "heldInWindow", "years": 5, "orMore": true, "after": "giay-khen", "excludes": ["theme"],
                "anyOf": [["all": [["award": "giay-khen", "times": 2, "x-it": 1]], "x-se": 1]],
            ],
            ["predicate": "shareOfQualified", "award": "giay-khen", "percent": 20, "rounding": "down"],
            ["predicate": "disciplinedFrom", "degree": "reprimand"],
            ["predicate": "newlyRecruitedUnder", "months": 10],
            ["predicate": "serviceYears", "men": 20, "women": 15], ["predicate": "ageOfBody", "years": 10],
            ["predicate": "headMayDecide"], ["predicate": "oneStateFormThisYear"],
            ["predicate": "movementNamed", "levels": ["ministry", "national"]],
        ] as [Entries]).map { own in
            let common: Entries = [
                "code": "rule", "clause": "Đ.9", "bases": ["merit", "theme"], "only": "group", "verified": true,
                "x-r": 1,
            ]
            return .dictionary(common.merging(own) { _, own in own })
        }

    static let namedDay: Value = [
        "day": "2019-09-02", "name": "Quốc khánh", "nameEnglish": "National Day", "verified": true, "x-n": 0,
    ]
    static let role: Value = [
        "role": "reviewer", "unit": "vu-buu-chinh", "from": "2019-08-05", "to": "2019-08-23", "onBehalfOf": "le-y",
        "x-role": "r",
    ]
    static let registryEntry: Value = [
        "nominee": "Tạ Thị Ngân", "unit": "vnpt", "award": "giay-khen", "kind": "person", "number": "702/QĐ",
        "decidedOn": "2018-08-16", "basis": "merit", "birthYear": 1980, "x-e": 9,
    ]
    static let target: Value = [
        "id": "ii-1-tang-truong", "text": "Tăng trưởng", "textEnglish": "Growth", "measure": "Doanh thu",
        "measureEnglish": "Revenue", "operator": "atLeast", "value": 30, "unit": "%", "due": "2019-12-31",
        "verified": true, "measureVerified": false, "x-t": 1,
    ]
    static let sector: Value = [
        "id": "buu-chinh", "name": "Bưu chính", "nameEnglish": "Posts", "clause": "II.1", "leadUnit": "vu-buu-chinh",
        "leadClause": "III.2", "coordinatingUnits": ["vietnam-post"],
        "coordinatingVerified": false, "targets": [target], "x-s": 1,
    ]
    static let clause: Value = [
        "id": "I.5", "summary": "Khen đột xuất", "summaryEnglish": "Unscheduled", "duty": "Phát hiện",
        "dutyEnglish": "Find", "keeps": "Loại hình", "keepsEnglish": "Basis", "on": ["heads", "press"], "x-cl": 1,
    ]
    static let movement: Value = [
        "id": "vi-nguoi-ngheo", "name": "Vì người nghèo", "nameEnglish": "For the poor", "level": "national",
        "kind": "ongoing", "launchedBy": "Thủ tướng", "launchedByEnglish": "Prime Minister", "clause": "I.2",
        "verified": true, "x-m": 1,
    ]
    static let reporting: Value = [
        "clause": "III.3", "dueBeforeDay": 15, "receivedBy": "vu-tdkt", "dataFromDay": 15, "dataToDay": 14,
        "dataClause": "NĐ 09/2019", "verified": true, "x-rep": 1,
    ]
    static let directive: Value = [
        "number": "05/CT-BTTTT", "date": "2019-01-11", "year": 2019, "issuer": "Bộ trưởng", "issuerEnglish": "Minister",
        "signer": "Nguyễn Mạnh Hùng", "title": "Về thi đua", "titleEnglish": "On emulation",
        "preamble": "Năm 2019", "preambleEnglish": "In 2019", "slogan": "Nâng cao", "sloganEnglish": "Raise",
        "motto": "Làm gương", "mottoEnglish": "Example",
        "addressees": [["name": "Sở", "nameEnglish": "Depts", "x-to": 1]],
        "clauses": [clause],
        "sectors": [sector], "movements": [movement], "reporting": reporting, "verified": true, "x-dir": 1,
    ]
    static let ground: Value = [
        "id": "chain", "name": "Liên tục", "nameEnglish": "Chain", "bases": ["merit"], "only": "person",
        "clause": "Đ.38.1.c", "rules": .array(rules), "verified": true, "x-gr": 1,
    ]
    static let award: Value = [
        "id": "giay-khen", "name": "Giấy khen", "nameEnglish": "Certificate", "kind": "form",
        "for": ["person", "group"],
        "route": "unit", "decides": "headOfUnit", "bases": ["merit"], "rules": .array(rules), "grounds": [ground],
        "replacedBy": ["bang-khen-bo-truong"], "verified": true, "x-aw": 1,
    ]
    static let unit: Value = [
        "id": "vnpt", "name": "Tập đoàn", "nameEnglish": "Group", "abbreviation": "VNPT", "kind": "enterprise",
        "reports": false, "exemptions": [["quarter": "2019-Q3", "reason": "Mới lập", "x-ex": 1]],
        "hasLegalPersonality": true, "legalPersonalityVerified": false, "successors": ["vietnam-post"],
        "verified": true, "x-u": 1,
    ]
    static let settings: Value = [
        "year": 2019, "name": "Bộ TTTT", "sample": true, "today": "2019-09-10", "warningDays": 7, "rollsOver": true,
        "judgedBy": "received", "attachmentLimitMB": 5, "language": "en", "x-set": 1,
    ]
    static let report: Value = [
        "unit": "vnpt", "quarter": "2019-Q1",
        "entries": [
            [
                "id": "e1", "at": moment, "by": "tran-thi-mai", "kind": "corrected", "sentOn": "2019-03-14",
                "on": "2019-03-18", "about": "e0", "note": "Sửa ngày", "x-en": 1,
            ]
        ], "x-q": 1,
    ]
    static let letter: Value = [
        "id": "2019-t1", "unit": "vnpt", "number": "45/TTr", "day": "2019-08-28", "signer": "Lê Ý", "minutes": document,
        "arrivalNumber": "311", "arrivalDay": "2019-08-30", "x-l": 1,
    ]
    static let decision: Value = [
        "id": "2019-k7m2q", "number": "112/QĐ-BTTTT", "at": moment, "by": "le-y", "onBehalfOf": "le-van-duc",
        "authority": "minister", "note": "Đợt 1",
        "items": [["nomination": "2019-vnpt-abcde", "after": [digest], "dossier": digest, "x-it": 1]], "x-dec": 1,
    ]
    static let nomination: Value = [
        "id": "2019-vnpt-abcde", "dossier": dossier, "history": .array(events), "x-nom": 1,
    ]
    static let guidance: Value = [
        "sector": "buu-chinh", "leadUnit": "vu-buu-chinh", "title": "Hướng dẫn", "number": "16/HD", "day": "2019-03-05",
        "status": "issued", "x-gu": 1,
    ]
}
