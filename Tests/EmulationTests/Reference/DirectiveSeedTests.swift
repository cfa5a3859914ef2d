import Emulation
import Testing

/// The directive as the program carries it says what Directive 05/CT-BTTTT says, and no more.
@Suite("The directive's seed")
struct DirectiveSeedTests {
    let directive: Directive

    init() throws { directive = try Seeds.rulebook().directive }

    private func clause(_ id: String) throws -> Clause {
        try #require(directive.clauses.first { $0.id == id })
    }

    @Test("Aim, motto and addressees are there, as they are written")
    func frame() throws {
        #expect(directive.slogan?.vietnamese == "Nâng cao thứ hạng Việt Nam")
        #expect(directive.motto?.vietnamese.hasPrefix("Người đứng đầu làm gương, nhân viên thì kỷ cương") == true)
        #expect(directive.preamble != nil)
        #expect(directive.addressees.count == 9)
        #expect(try clause("I.3").summary.vietnamese.contains("“Hành động, phục vụ người dân và doanh nghiệp”"))
    }

    @Test(
        "Each clause says what the text says",
        arguments: [
            ("I.1", "Cấp ủy đảng", "Party committees"), ("I.2", "văn hóa, thể thao", "cultural and sports"),
            ("I.4", "nhân tố mới, mô hình mới", "new factors and new models"),
            ("I.5", "Chú trọng", "Attention is paid"),
            ("I.6", "áp dụng tiến bộ khoa học kỹ thuật", "applying technical progress"),
            ("I.7", "chú trọng người lao động trực tiếp", "attention is paid to direct workers"),
            ("II", "có thể định lượng", "measurable"),
            ("II.1", "không nêu rõ của chỉ tiêu nào", "without saying of what"),
            ("II.2", "kết nối 4.0", "connection 4.0"),
            ("II.4", "bảo đảm an toàn thông tin trên không gian mạng", "information security in cyberspace"),
            ("II.4", "trở thành trung tâm an ninh mạng của ASEAN", "becomes ASEAN's"),
            ("II.5", "công nghệ cao", "high technology"), ("II.5", "an ninh mạng", "cyber-security"),
            ("II.6", "có khả năng giám sát, phân tích, đánh giá", "able to monitor, analyse and assess"),
            ("II.6", "công nghệ trong quản lý (cả quản lý nội dung)", "technology in management (including content"),
            ("II.6", "quản lý nhà nước về báo chí", "state management of the press"),
            ("III.1", "theo dõi, kiểm tra, đôn đốc", "follows, checks and urges"),
            ("III.1", "phối hợp với các đơn vị liên quan", "in coordination with the units concerned"),
            ("III.1", "tôn vinh, tuyên truyền, nhân rộng", "honour, publicise and spread"),
            ("III.2", "xét khen thưởng", "consider commendation"),
            ("III.3", "phổ biến, quán triệt", "known to all staff"),
        ])
    func says(_ id: String, _ vietnamese: String, _ english: String) throws {
        let summary = try clause(id).summary
        #expect(summary.vietnamese.contains(vietnamese))
        #expect(summary.english.lowercased().contains(english.lowercased()))
    }

    @Test("No duty and no kept data are invented")
    func saysNoMore() throws {
        let madeUp = [
            "nêu mức thưởng", "tỷ lệ thích đáng", "đăng ký", "thẩm định", "nhắc", "nhật ký", "số tiền", "số ngày",
            "phiên họp", "tổng hợp các", "báo cáo tổng hợp", "tình trạng văn bản hướng dẫn", "hướng tới",
        ]
        for clause in directive.clauses {
            let words = [clause.summary, clause.duty, clause.keeps].compactMap(\.self).map(\.vietnamese)
            for text in words {
                for phrase in madeUp { #expect(!text.lowercased().contains(phrase), "\(clause.id): \(text)") }
            }
        }
        #expect(try clause("I.1").keeps == nil)
        #expect(try clause("I.3").keeps == nil)
    }

    @Test("Each duty belongs to the units the text names")
    func bearers() throws {
        #expect(try clause("I.1").on == [.partyCommittees, .heads])
        #expect(try clause("I.4").on == [.everyUnit, .press])
        #expect(try clause("I.8").on == [.everyUnit, .councils, .officers])
        #expect(try clause("I.9").on == [.massOrganisations])
        #expect(try clause("III.1").on == [.department])
        #expect(try clause("III.3").on == [.heads])
    }

    @Test("A target's text is the directive's; its measure is only where the text names one")
    func targets() throws {
        let targets = directive.sectors.flatMap(\.targets)
        #expect(targets.allSatisfy { $0.verified })
        #expect(
            targets.filter { $0.measureVerified == true }.map(\.id) == [
                "ii-2-dien-thoai-thong-minh", "ii-3-xep-hang-lhq",
            ])
        // Only the target on the rank has a year of its own.
        #expect(targets.compactMap(\.due).map(\.year) == [2020])
        let growth = try #require(targets.first { $0.id == "ii-1-tang-truong" })
        #expect(growth.isReached(by: 30) == true && growth.isReached(by: 29.9) == false)
        #expect(growth.measureVerified == false)
        #expect(growth.measure?.vietnamese.contains("2018") == false)
        for id: Target.ID in [
            "ii-4-an-toan-thong-tin", "ii-5-cong-nghe-cao", "ii-5-an-ninh-mang", "ii-6-quan-ly-nha-nuoc",
        ] {
            #expect(targets.contains { $0.id == id }, "\(id)")
        }
    }

    @Test("The target on technology in management is not of content alone")
    func technologyInManagement() throws {
        let target = try #require(directive.sectors.flatMap(\.targets).first { $0.id == "ii-6-cong-cu-giam-sat" })
        #expect(target.text.vietnamese.contains("công nghệ trong quản lý (cả quản lý nội dung)"))
        #expect(target.text.english.contains("technology in management (including content management)"))
    }

    @Test("The directive names no coordinating units, so they are to be checked")
    func coordinating() {
        #expect(directive.sectors.allSatisfy { $0.coordinatingVerified != true })
        #expect(directive.sectors.map(\.leadUnit).count == 6)
    }
}

@Suite("The units' seed")
struct UnitSeedTests {
    private func unit(_ id: Unit.ID) throws -> Unit { try #require(try Seeds.rulebook().unit(id)) }

    @Test("The provincial departments stand in the order of the Vietnamese alphabet: a, ă, â; d, đ")
    func alphabet() throws {
        let names = try Seeds.rulebook().units.filter { $0.kind == .province }.map(\.name.vietnamese)
        #expect(names.count == 63)
        for (one, next) in zip(names, names.dropFirst()) {
            #expect(VietnameseOrder.precedes(one, next), "\(one), \(next)")
        }
        func ends(_ name: String) -> Int? { names.firstIndex { $0.hasSuffix(name) } }
        for (one, next) in [("Bạc Liêu", "Bắc Giang"), ("Bình Dương", "Bình Định"), ("Cao Bằng", "Cần Thơ")] {
            #expect(try #require(ends(one)) + 1 == #require(ends(next)), "\(one), \(next)")
        }
    }

    @Test("Names are not cut")
    func names() throws {
        #expect(
            try unit("truong-dao-tao-boi-duong-can-bo-quan-ly").name.vietnamese
                == "Trường Đào tạo, Bồi dưỡng cán bộ quản lý thông tin và truyền thông")
        #expect(
            try unit("vien-chien-luoc-thong-tin-va-truyen-thong").name.english
                == "National Institute of Information and Communications Strategy")
        #expect(try unit("cuc-buu-dien-trung-uong").name.english == "Authority of Central Post")
        #expect(try unit("cuc-thong-tin-doi-ngoai").name.english == "Authority of Foreign Information Service")
    }

    @Test("Units that no decree names are unchecked, and report only if the office says so")
    func added() throws {
        let added: [Unit.ID] = [
            "vnnic", "nxb-thong-tin-va-truyen-thong", "quy-dvvtcivn", "hoi-xuat-ban-viet-nam", "hiep-hoi-in-viet-nam",
            "cong-doan-tttt-viet-nam", "doan-thanh-nien-bo-tttt",
        ]
        for id in added {
            let unit = try unit(id)
            #expect(!unit.verified && !unit.reports, "\(id)")
        }
        #expect(try Seeds.rulebook().reportingUnits.count == 106)
        #expect(try Seeds.rulebook().units.map(\.kind).filter { $0 == .massOrganisation }.count == 2)
    }

    @Test("A vụ is not a legal person, a cục is; an unknown one has no entry")
    func legalPersonality() throws {
        #expect(try unit("vu-buu-chinh").hasLegalPersonality == false)
        #expect(try unit("cuc-vien-thong").hasLegalPersonality == true)
        #expect(try unit("so-tttt-ha-noi").hasLegalPersonality == true)
        for id: Unit.ID in ["van-phong-bo", "thanh-tra-bo", "cong-doan-tttt-viet-nam"] {
            #expect(try unit(id).hasLegalPersonality == nil, "\(id)")
        }
        let units = try Seeds.rulebook().units
        #expect(units.allSatisfy { $0.legalPersonalityVerified != true })
    }
}
