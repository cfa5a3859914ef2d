import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("The other language")
struct LanguageTests {
    @Test("F2 twice shows the same screen again", arguments: Scene.all)
    func twice(_ scene: Scene) throws {
        var officer = try scene.open()
        let before = officer.grid
        try officer.press("<f2>")
        #expect(officer.model.language == .english)
        #expect(officer.remembered == .english)
        #expect(officer.screen != before.text, "nothing was translated")
        try officer.press("<f2>")
        #expect(officer.grid == before, "\(difference(officer.screen, from: before.text))")
        #expect(officer.remembered == .vietnamese)
    }

    @Test("F2 shows what the page shows when it is opened in that language", arguments: Scene.all)
    func switched(_ scene: Scene) throws {
        var switched = try scene.open(.vietnamese)
        try switched.press("<f2>")
        let opened = try scene.open(.english)
        // The form shows figures and papers as they were written into it.
        #expect(switched.screen == opened.screen, "\(difference(switched.screen, from: opened.screen))")
    }

    @Test("no word of the program's own Vietnamese is left on an English screen", arguments: Scene.all)
    func english(_ scene: Scene) throws {
        let screen = try scene.open(.english).screen
        for word in [
            "Đề nghị", "Lĩnh vực", "Trạng thái", "Thời hạn", "chọn", "thoát", "trở lại", "Điều kiện", "Lịch sử",
        ] {
            #expect(!screen.contains(word), "\(word) on \(scene.name)")
        }
    }

    @Test("no English is left on a Vietnamese screen", arguments: Scene.all)
    func vietnamese(_ scene: Scene) throws {
        // The name of the other language, keys, and names of units are what they are.
        let screen = try scene.open(.vietnamese).screen.replacing("F2 English", with: "")
        for word in ["Nomination", "Sector", "State", "Deadline", "select", "quit", "back", "Conditions", "History"] {
            #expect(!screen.contains(word), "\(word) on \(scene.name)")
        }
    }
}
