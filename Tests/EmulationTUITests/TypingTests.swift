import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("While something is typed")
struct TypingTests {
    private static let letters = Array("abcdefghijklmnopqrstuvwxyzđư0123456789/?:")

    @Test("letters and digits are text, never commands", arguments: Scene.fields)
    func letters(_ scene: Scene) throws {
        let officer = try scene.open()
        for letter in Self.letters {
            var after = officer
            let asked = after.take(.key(.character(letter)))
            #expect(asked.isEmpty, "\(letter) on \(scene.name)")
            #expect(after.model.section == officer.model.section, "\(letter) on \(scene.name)")
            #expect(after.model.stack.count == officer.model.stack.count, "\(letter) on \(scene.name)")
            let isHelp = if case .help = after.model.overlay { true } else { false }
            #expect(!isHelp, "\(letter) on \(scene.name)")
            #expect(!after.model.isFree, "\(letter) on \(scene.name)")
        }
    }

    @Test("the filter narrows the list with every letter, and Esc gives all back")
    func filter() throws {
        var officer = try Officer()
        try officer.press("4/nguyen thi uoc")
        #expect(officer.screen.contains("1/78"))
        #expect(officer.screen.contains("Nguyễn Thị Ước Mơ"))
        try officer.press("<esc>")
        #expect(officer.screen.contains("78/78"))
        #expect(officer.model.isFree)
    }

    @Test("arrows move in the list of units while its filter is typed, as the hint says")
    func arrowsInFilter() throws {
        var officer = try Officer()
        try officer.press("6/so tttt<down><down>")
        #expect(officer.hintLine.contains("↑↓"))
        #expect(officer.screen.contains("▸ Sở TTTT Bạc Liêu"))
    }

    @Test("a changed form is left only after it was asked about")
    func leavingForms() throws {
        for (person, keys) in [("pham-thi-dao", "4n<down><down><down><down>"), ("tran-thi-mai", "6g")] {
            var officer = try Officer(Person.ID(person) ?? "tran-thi-mai")
            try officer.press("\(keys)<paste:10>")
            #expect(officer.model.page.isForm)
            try officer.press("<esc>")
            #expect(officer.screen.contains(FrameText.leaveQuestion.vietnamese))
            try officer.press("<esc>")
            #expect(officer.model.page.isForm)
            try officer.press("<esc>1")
            #expect(!officer.model.page.isForm)
        }
    }

    @Test("a filled form becomes a draft, and its dossier is opened")
    func newNomination() throws {
        var officer = try Officer("pham-thi-dao")
        try officer.press("4n<enter>bang khen bo truong<enter><tab><enter>cong trang<enter><tab><tab><tab><tab>")
        try officer.press("Lò Thị Ủ<c-s>")
        #expect(officer.screen.contains("Lò Thị Ủ"))
        #expect(officer.screen.contains("bản nháp"))
        guard case .nomination(let dossier) = officer.model.page else {
            Issue.record("not a dossier: \(officer.screen)")
            return
        }
        #expect(dossier.opened?.docket.dossier.award == "bang-khen-bo-truong")
        #expect(dossier.opened?.docket.dossier.basis == .merit)
    }

    @Test("what a form misses is said at its field, and again in the other language")
    func errors() throws {
        var officer = try Officer("pham-thi-dao")
        try officer.press("4n<c-s>")
        #expect(officer.screen.contains("! cần điền"))
        try officer.press("<f2>")
        #expect(officer.screen.contains("! please fill in"))
        #expect(!officer.screen.contains("cần điền"))
    }

    @Test("a return without a reason is not taken, and with one it is written down")
    func reason() throws {
        var officer = try Officer("le-van-duc")
        try officer.press("5r<enter>1")
        #expect(officer.screen.contains("Lý do *"))
        #expect(officer.model.waiting.count == 4)
        try officer.press("<bs>Thiếu biên bản<enter>1")
        #expect(officer.model.waiting.count == 3)
        #expect(officer.screen.contains("Đã trả lại: Nguyễn Thị Ước Mơ."))
    }

    @Test("what a colleague changed meanwhile is read again, and nothing is written")
    func changedElsewhere() throws {
        var officer = try Officer("le-van-duc")
        try officer.press("5")
        guard let id = officer.model.opened?.docket.id else {
            Issue.record("nothing waits")
            return
        }
        var generator = SeededGenerator(seed: 1)
        try officer.workspace.act(
            Workflow.Request(.note, note: "Đã gọi điện hỏi."), on: id, by: "pham-thi-dao", at: SampleOffice.now(),
            using: &generator)
        try officer.press("a")
        #expect(officer.screen.contains("Hồ sơ vừa được thay đổi ở nơi khác; chưa ghi gì."))
        #expect(officer.screen.contains("“Đã gọi điện hỏi.”"))
        try officer.press("<esc>")
        #expect(officer.screen.contains("Đã gọi điện hỏi."))
        #expect(officer.model.opened?.docket.standing.state == .submitted)
    }
}
