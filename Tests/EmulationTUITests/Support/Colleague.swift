import Emulation

@testable import EmulationStore
@testable import EmulationTUI
@testable import thidua

/// What a colleague does to the dossier on screen while somebody sits before it.
enum Colleague: Sendable {
    case edits, submits, notes, endorses

    func work(on officer: inout Officer) throws {
        var generator = SeededGenerator(seed: 7)
        let now = try SampleOffice.now()
        let desk = officer.workspace.desk
        let nominee = self == .edits || self == .submits ? "Điêu Thị Hạ" : "Nguyễn Thị Ước Mơ"
        let summaries = desk.positions(matching: NominationQuery()).map { desk.summary(at: $0) }
        guard let id = summaries.first(where: { $0.nominee == nominee })?.id else { return }
        switch self {
        case .edits:
            var dossier = try officer.workspace.docket(id).docket.dossier
            dossier.position = "Phó phòng"
            dossier.achievements.append(Achievement(text: "Giảm một nửa thời gian xử lý"))
            try officer.workspace.edit(id, to: dossier, by: "pham-thi-dao", at: now)
        case .submits:
            try officer.workspace.act(
                Workflow.Request(.submit), on: id, by: "pham-thi-dao", at: now, using: &generator)
        case .notes:
            try officer.workspace.act(
                Workflow.Request(.note, note: "Bản gốc gửi sau."), on: id, by: "pham-thi-dao", at: now,
                using: &generator)
        case .endorses:
            try officer.workspace.act(Workflow.Request(.endorse), on: id, by: "le-van-duc", at: now, using: &generator)
        }
    }
}
