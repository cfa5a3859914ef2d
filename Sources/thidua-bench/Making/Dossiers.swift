import Emulation

/// Makes dossiers: every award on every basis it is given on, some with much in them, some with little.
struct Dossiers: Sendable {
    private let rulebook: Rulebook
    private let staff: Staff
    private let awards: [(Award, Int)]

    init(_ rulebook: Rulebook, _ staff: Staff) {
        self.rulebook = rulebook
        self.staff = staff
        awards = rulebook.awards.map { ($0, Self.usual[$0.id] ?? 1) }
    }

    /// A dossier of a unit for a year.
    func make(
        unit: Emulation.Unit.ID, year: Int, letter: Letter, using generator: inout SeededGenerator
    ) -> Dossier {
        let award = generator.pick(weighted: awards)
        let kind = generator.pick(award.recipients.isEmpty ? NomineeKind.allCases : award.recipients)
        let bases = award.bases.isEmpty ? Basis.allCases : award.bases
        let basis = generator.pick(weighted: bases.map { ($0, $0 == .sector ? 4 : 1) })
        var dossier = Dossier(
            unit: unit, award: award.id, basis: basis, nominee: nominee(kind, in: unit, using: &generator), kind: kind,
            year: year)
        if award.route(for: basis) == .sector || generator.happens(1, in: 2) {
            dossier.sector = generator.pick(rulebook.directive.sectors).id
        }
        switch kind {
        case .person: dossier.position = generator.pick(Self.positions)
        case .group: dossier.group = group(using: &generator)
        }
        dossier.isDirectWorker = generator.happens(2, in: 5)
        dossier.isExemplar = generator.happens(1, in: 20)
        dossier.isBreakthrough = generator.happens(1, in: 15)
        if generator.happens(1, in: 10) { dossier.movement = generator.pick(rulebook.directive.movements).id }
        if generator.happens(1, in: 2) { dossier.rewardAmount = 1_390_000 * Int.random(in: 1...6, using: &generator) }
        if basis == .unscheduled { dossier.deedDay = letter.day?.adding(-Int.random(in: 5...40, using: &generator)) }
        dossier.achievements = achievements(in: dossier.sector, using: &generator)
        if generator.happens(1, in: 3) {
            let number = "\(Int.random(in: 1...400, using: &generator))/QĐ-SK"
            dossier.initiatives = [
                Initiative(
                    name: generator.pick(Self.initiatives), level: generator.pick(InitiativeLevel.allCases),
                    certificate: number)
            ]
        }
        dossier.letter = letter.id
        dossier.documents = [Document(.letter, number: letter.number, day: letter.day), Document(.report)]
        if generator.happens(3, in: 4) { dossier.documents.append(Document(.minutes, day: letter.day)) }
        return dossier
    }

    private func nominee(
        _ kind: NomineeKind, in unit: Emulation.Unit.ID, using generator: inout SeededGenerator
    ) -> String {
        guard kind == .person else { return Names.group(using: &generator) }
        while true {
            let name = Names.person(using: &generator)
            if !staff.hasNamesake(name, in: unit) { return name }
        }
    }

    private func group(using generator: inout SeededGenerator) -> GroupFigures {
        let members = Int.random(in: 5...60, using: &generator)
        let advanced = Int.random(in: (members / 3)...members, using: &generator)
        return GroupFigures(
            members: members, advancedWorkers: advanced,
            emulationFighters: Int.random(in: 0...(advanced / 6), using: &generator),
            disciplined: generator.happens(1, in: 12) ? 1 : 0)
    }

    private func achievements(in sector: Sector.ID?, using generator: inout SeededGenerator) -> [Achievement] {
        let targets = sector.flatMap(rulebook.sector)?.targets ?? []
        return (0..<Int.random(in: 1...3, using: &generator)).map { position in
            let percent = Double(Int.random(in: 4...120, using: &generator))
            var achievement = Achievement(text: generator.pick(Self.deeds), figure: percent, unit: "%")
            if position == 0, !targets.isEmpty { achievement.target = generator.pick(targets).id }
            return achievement
        }
    }

    /// What offices propose often; of everything else there is a little.
    private static let usual: [Award.ID: Int] = [
        "lao-dong-tien-tien": 16, "chien-si-thi-dua-co-so": 10, "tap-the-lao-dong-tien-tien": 6, "giay-khen": 12,
        "bang-khen-bo-truong": 24, "chien-si-thi-dua-bo": 5, "tap-the-lao-dong-xuat-sac": 5, "ky-niem-chuong": 4,
        "bang-khen-thu-tuong": 3, "co-thi-dua-bo": 3,
    ]
    private static let positions = [
        "Chuyên viên", "Chuyên viên chính", "Phó Trưởng phòng", "Trưởng phòng", "Kỹ sư", "Giao dịch viên",
        "Công nhân kỹ thuật", "Phóng viên", "Giảng viên", "Thanh tra viên",
    ]
    private static let deeds = [
        "Doanh thu dịch vụ tăng so với cùng kỳ", "Tỷ lệ hồ sơ giải quyết đúng hạn", "Thời gian xử lý sự cố giảm",
        "Số điểm phục vụ có dịch vụ công trực tuyến", "Tỷ lệ thuê bao dùng dữ liệu di động",
        "Số cơ quan dùng chữ ký số tăng", "Tỷ lệ tin bài đúng tiến độ", "Số cuộc tấn công được ngăn chặn",
        "Sản lượng bưu gửi thương mại điện tử tăng", "Chi phí vận hành giảm",
    ]
    private static let initiatives = [
        "Phát bưu gửi theo cụm", "Tự động đối soát cước", "Cảnh báo sớm lỗ hổng", "Bản đồ điểm phục vụ",
        "Kho dữ liệu dùng chung", "Quy trình biên tập một lần", "Đo kiểm từ xa", "Học liệu số cho cán bộ",
    ]
}
