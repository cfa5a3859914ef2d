import Emulation
import EmulationText

@testable import EmulationStore
@testable import EmulationTUI

/// The sample's workspace, replayed once for all tests and kept in memory: whatever is done to a copy stays there.
enum SampleOffice {
    private static let replayed: Result<Workspace, WorkspaceError> = Result { () throws(WorkspaceError) in
        try Workspace(Storage(files: SampleReplay.files()))
    }

    /// A copy of the workspace.
    static func workspace() throws -> Workspace { try replayed.get() }

    /// Half past nine on the day the sample stands at.
    static func now() throws -> Instant {
        let day = try workspace().rulebook.settings.sampleToday
        return Instant(day ?? Day(number: 0), hour: 9, minute: 30)
    }

    /// Files that a hand or a disk has spoilt.
    static let damages: [Office.DamagedFile] = [
        Office.DamagedFile(
            path: "nominations/2019/vietnam-post/2019-vietnam-post-aaaaa.plist",
            reason: Phrase("tệp rỗng", "the file is empty")),
        Office.DamagedFile(
            path: "reports/2019-Q2/cuc-bao-chi.plist",
            reason: Phrase(
                "không phải danh sách thuộc tính (Encountered unexpected EOF)",
                "not a property list (Encountered unexpected EOF)")),
    ]
}

extension SampleOffice {
    /// What an earlier session left unsaved: a nomination since the morning.
    static var left: [LeftWork] {
        get throws {
            [
                try LeftWork(
                    id: "k7m2q9x4.4-1", path: "", keptAt: now().adding(seconds: -3600), person: "nguyen-tien-dat",
                    work: LeftWork.work(.nomination, about: "Đỗ Thị Ý") { _ in })
            ]
        }
    }
}
