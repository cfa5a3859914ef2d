import Emulation

/// Who plays in the stories, each with one part; the nominating unit is the Information Centre unless a story says so.
enum Cast: String, CaseIterable, Sendable {
    case officer = "nguyen-tien-dat"
    case otherOfficer = "pham-thi-dao"
    case reviewer = "le-van-duc"
    case otherReviewer = "hoang-thi-nguyet"
    case department = "tran-thi-mai"
    case secretary = "dang-thi-hoa"
    case signatory = "phung-quang-thinh"
    case unitSecretary = "mac-thi-hien"
    case unitSignatory = "doan-quoc-viet"
    case member = "tu-nhat-le"
    case observer = "cong-tang-ton-nu-thi-phuong-thao"
    case stranger = "khong-quen-ai"

    /// The person.
    var id: Person.ID {
        Identifier(rawValue) ?? "khong-quen-ai"
    }

    /// The sample's secretary works for the Department as well; this one only keeps the council's minutes.
    static let secretaryOnly = Person(
        id: "dang-thi-hoa", name: "Đặng Thị Hòa", unit: "vu-tdkt", roles: [RoleHolding(.secretary)])
}

extension Dossier {
    /// A certificate of merit on the basis of the postal sector, which the Department of Posts considers first.
    static var onSectorRoute: Dossier {
        var dossier = Dossier(
            unit: "trung-tam-thong-tin", award: "bang-khen-bo-truong", basis: .sector, nominee: "Nghiêm Xuân Phú",
            kind: .person, year: 2019)
        dossier.sector = "buu-chinh"
        dossier.achievements = [Achievement(text: "Đưa 214 thủ tục lên mạng", figure: 214, unit: "thủ tục")]
        return dossier
    }

    /// The same certificate for all-round merit, which goes to the Department at once.
    static var onMinistryRoute: Dossier {
        var dossier = onSectorRoute
        dossier.basis = .merit
        dossier.sector = nil
        return dossier
    }

    /// A certificate of the Prime Minister.
    static var onUpwardRoute: Dossier {
        var dossier = onMinistryRoute
        dossier.award = "bang-khen-thu-tuong"
        return dossier
    }

    /// A certificate that the head of the unit gives.
    static var onUnitRoute: Dossier {
        var dossier = onMinistryRoute
        dossier.award = "giay-khen"
        return dossier
    }

    /// A dossier that goes each way.
    static func on(_ route: Route) -> Dossier {
        switch route {
        case .sector: onSectorRoute
        case .ministry: onMinistryRoute
        case .upward: onUpwardRoute
        case .unit: onUnitRoute
        }
    }

    /// In cyber-security two reviewers hold the gate, so that they can contradict each other.
    static var withTwoReviewers: Dossier {
        var dossier = onSectorRoute
        dossier.sector = "an-toan-an-ninh-mang"
        return dossier
    }
}
