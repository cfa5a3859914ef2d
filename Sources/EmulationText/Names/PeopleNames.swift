import Emulation

extension Role {
    /// What somebody with the role is called.
    public var phrase: Phrase {
        switch self {
        case .officer: Phrase("cán bộ TĐKT", "emulation officer")
        case .reviewer: Phrase("chuyên viên xét", "reviewer")
        case .department: Phrase("chuyên viên Vụ TĐKT", "Department officer")
        case .secretary: Phrase("thư ký hội đồng", "council secretary")
        case .member: Phrase("ủy viên hội đồng", "council member")
        case .signatory: Phrase("người ký quyết định", "signatory")
        case .observer: Phrase("người theo dõi", "observer")
        }
    }
}

extension Role {
    /// The work of the role in a few words.
    public var explanation: Phrase {
        switch self {
        case .officer: Phrase("lập và gửi đề nghị, báo cáo của đơn vị", "files a unit's nominations and reports")
        case .reviewer: Phrase("xét đề nghị ở đơn vị đầu mối lĩnh vực", "considers nominations for a lead unit")
        case .department:
            Phrase("thẩm định, nhận báo cáo, quản lý thiết lập", "verifies, receives reports, keeps the settings")
        case .secretary: Phrase("ghi kết quả họp hội đồng", "records what a council decided")
        case .member: Phrase("tham gia hội đồng", "sits on a council")
        case .signatory: Phrase("ký quyết định khen thưởng", "signs decisions")
        case .observer: Phrase("chỉ xem", "reads only")
        }
    }
}

extension Unit.Kind {
    /// What a unit of the kind is called.
    public var phrase: Phrase {
        switch self {
        case .department: Phrase("vụ", "department")
        case .authority: Phrase("cục", "authority")
        case .inspectorate: Phrase("thanh tra", "inspectorate")
        case .office: Phrase("văn phòng", "office")
        case .institute: Phrase("viện", "institute")
        case .centre: Phrase("trung tâm", "centre")
        case .press: Phrase("cơ quan báo chí", "press agency")
        case .school: Phrase("học viện, trường", "school")
        case .publisher: Phrase("nhà xuất bản", "publisher")
        case .fund: Phrase("quỹ", "fund")
        case .province: Phrase("sở thông tin và truyền thông", "provincial department")
        case .enterprise: Phrase("doanh nghiệp", "enterprise")
        case .association: Phrase("hội, hiệp hội", "association")
        case .massOrganisation: Phrase("tổ chức đoàn thể", "mass organisation")
        }
    }
    /// What a unit of the kind is called where columns are few: at most 13 of them.
    public var shortPhrase: Phrase {
        switch self {
        case .press: Phrase("báo, tạp chí", "press agency")
        case .school: Phrase("cơ sở đào tạo", "school")
        case .province: Phrase("sở TTTT", "provincial")
        case .massOrganisation: Phrase("đoàn thể", "mass org.")
        default: phrase
        }
    }

    /// Everything the kind is called, in either language: what lists find its units by.
    public var names: [String] { [phrase, shortPhrase].flatMap { [$0.vietnamese, $0.english] } }
}
