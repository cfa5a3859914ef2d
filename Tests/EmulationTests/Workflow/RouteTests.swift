import Emulation
import Testing

@Suite("The four ways of a nomination")
struct RouteTests {
    /// The states a story passes when it is walked step by step.
    private func states(_ dossier: Dossier, _ steps: String) throws -> [State] {
        var story = try Story(dossier)
        var states = [story.state]
        for step in steps.split(separator: " ") {
            try story.walk(String(step))
            states.append(story.state)
        }
        #expect(story.timeline.impossibilities.isEmpty)
        #expect(story.timeline.heads.count == 1)
        return states
    }

    @Test("By sector: lead unit, Department, publication, council, Minister, and taken away again")
    func sector() throws {
        let walked = try states(.onSectorRoute, "submit endorse verify publish recommend award revoke")
        #expect(walked == [.draft, .submitted, .endorsed, .verified, .verified, .recommended, .awarded, .revoked])
    }

    @Test("Without publication the council may take it up as well")
    func unpublished() throws {
        let walked = try states(.onSectorRoute, "submit endorse verify recommend award")
        #expect(walked == [.draft, .submitted, .endorsed, .verified, .recommended, .awarded])
    }

    @Test("All-round merit passes no lead unit")
    func ministry() throws {
        let walked = try states(.onMinistryRoute, "submit verify recommend award")
        #expect(walked == [.draft, .submitted, .verified, .recommended, .awarded])
    }

    @Test("What the Prime Minister decides is forwarded, and the Department records the outcome")
    func upward() throws {
        #expect(
            try states(.onUpwardRoute, "submit verify recommend forward award")
                == [.draft, .submitted, .verified, .recommended, .forwarded, .awarded])
        #expect(
            try states(.onUpwardRoute, "submit verify recommend forward refuse:department")
                == [.draft, .submitted, .verified, .recommended, .forwarded, .refused])
    }

    @Test("What the head of a unit gives stays in the unit")
    func unit() throws {
        let walked = try states(.onUnitRoute, "submit recommend award revoke")
        #expect(walked == [.draft, .submitted, .recommended, .awarded, .revoked])
    }

    @Test("The award and the basis choose the way")
    func choice() throws {
        let workflow = Workflow(try Seeds.rulebook())
        let expected: [(Award.ID, Basis, Route)] = [
            ("lao-dong-tien-tien", .merit, .unit), ("chien-si-thi-dua-co-so", .merit, .unit),
            ("tap-the-lao-dong-tien-tien", .merit, .unit), ("giay-khen", .theme, .unit), ("giay-khen", .sector, .unit),
            ("chien-si-thi-dua-bo", .merit, .ministry), ("tap-the-lao-dong-xuat-sac", .merit, .ministry),
            ("co-thi-dua-bo", .merit, .ministry), ("co-thi-dua-bo", .theme, .sector),
            ("bang-khen-bo-truong", .merit, .ministry), ("bang-khen-bo-truong", .sector, .sector),
            ("bang-khen-bo-truong", .theme, .sector), ("bang-khen-bo-truong", .unscheduled, .ministry),
            ("bang-khen-bo-truong", .longService, .ministry), ("ky-niem-chuong", .longService, .ministry),
            ("chien-si-thi-dua-toan-quoc", .merit, .upward), ("co-thi-dua-chinh-phu", .theme, .upward),
            ("bang-khen-thu-tuong", .theme, .upward), ("huan-chuong-lao-dong", .merit, .upward),
        ]
        for (award, basis, route) in expected {
            let dossier = Dossier(
                unit: "vnpt", award: award, basis: basis, nominee: "Lê Ý", kind: .person, year: 2019)
            #expect(try workflow.route(of: dossier) == route, "\(award) \(basis)")
        }
    }

    @Test("Each sector is led by the unit that III.2 names, which its name does not give away")
    func leadUnits() throws {
        let rulebook = try Seeds.rulebook()
        let led: [(Sector.ID, Unit.ID)] = [
            ("buu-chinh", "vu-buu-chinh"), ("vien-thong", "cuc-vien-thong"), ("cong-nghe-thong-tin", "cuc-tin-hoc-hoa"),
            ("an-toan-an-ninh-mang", "cuc-an-toan-thong-tin"), ("cong-nghiep-ict", "vu-cong-nghe-thong-tin"),
            ("thong-tin-tuyen-truyen", "cuc-ptth-ttdt"),
        ]
        #expect(rulebook.directive.sectors.map(\.id) == led.map(\.0))
        for (sector, unit) in led {
            #expect(rulebook.leadUnit(of: sector) == unit)
            #expect(rulebook.directive.sectorLed(by: unit)?.id == sector)
        }
    }
}
