import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("How things are shown")
struct DisplayTests {
    @Test("each choice on the display page holds at once and is to be kept")
    func choosing() throws {
        var officer = try Officer()
        try officer.press("<f7><down>")
        #expect(officer.app.appearance.depth == .twoFiftySix)
        try officer.press("<enter><enter>")
        #expect(officer.kept[.theme] == "16")
        #expect(officer.app.appearance.depth == .sixteen)
        try officer.press("<left><left>")
        #expect(officer.kept[.theme] == "auto")
        try officer.press("<down><right><down><space><down><space><down><space>")
        #expect(officer.kept == [.theme: "auto", .background: "dark", .ascii: "on", .linear: "on", .mouse: "on"])
        let shown = officer.app.appearance
        #expect(shown.backdrop == .dark && shown.isASCII && shown.isLinear && shown.hasMouse)
        #expect(!officer.screen.contains("│"))
        try officer.press("<up><space><esc>")
        #expect(!officer.app.appearance.isLinear)
        #expect(officer.screen.contains("│"))
    }

    @Test("the first line is the language, which F2 changes as well")
    func language() throws {
        var officer = try Officer()
        try officer.press("<f7><enter>")
        #expect(officer.remembered == .english)
        #expect(officer.screen.contains("Line mode"))
    }

    @Test("what overrides a choice goes on holding, and both the page and a message say so")
    func overridden() throws {
        let display = Display(overrides: [.theme: Display.Choice("mono", .environment("NO_COLOR"))])
        var officer = try Officer(display: display)
        try officer.press("<f7><down>")
        #expect(officer.screen.contains("không màu · theo NO_COLOR"))
        try officer.press("<enter>")
        #expect(officer.kept[.theme] == "256")
        #expect(officer.app.appearance.depth == .mono)
        #expect(officer.model.message?.text.vietnamese.contains("theo NO_COLOR") == true)
    }

    @Test("a terminal gets no more than it can do, whatever was chosen, and a value nobody knows counts for nothing")
    func limits() {
        let poor = TerminalFacts(term: "vt100", colors: -1, hasMouse: false, isUTF8: false)
        var display = Display(saved: [.theme: "256", .mouse: "on", .linear: "rất"], terminal: poor)
        #expect(display.appearance == Appearance(depth: .mono, isASCII: true))
        #expect(display.inForce(.theme).cause == .terminal("TERM=vt100"))
        display.terminal.colors = 8
        #expect(display.inForce(.theme).value == "16")
        display.backdrop = .light
        #expect(display.inForce(.background) == Display.Choice("light", .environment("COLORFGBG")))
        display.saved[.background] = "dark"
        #expect(display.appearance.backdrop == .dark)
    }

    @Test("F7 is a page of its own over any other, and Esc comes back", arguments: Scene.pages)
    func wayBack(_ scene: Scene) throws {
        var officer = try scene.open()
        // What was said last goes with the key, and it covers the foot of the page.
        if scene.name == "display" || officer.model.message != nil { return }
        let before = officer.screen
        try officer.press("<f7>")
        #expect(officer.screen.contains("Chế độ từng dòng"))
        try officer.press("<esc>")
        let lower = officer.screen.split(separator: "\n").dropLast(2)
        #expect(lower == before.split(separator: "\n").dropLast(2), "\(difference(officer.screen, from: before))")
    }

    @Test("every page can be read line by line at every size, with the cursor on it and no frame", arguments: Scene.all)
    func linear(_ scene: Scene) throws {
        var scene = scene
        scene.display = .linear
        var officer = try scene.open()
        for (columns, rows) in [(80, 24), (120, 40), (40, 12), (20, 5), (1, 1), (33, 7)] {
            officer.take(.resize(Size(columns: columns, rows: rows)))
            let grid = officer.grid
            #expect(grid.faults.isEmpty, "\(scene.name) \(columns)×\(rows): \(grid.faults)")
            #expect(!grid.text.contains { "┌┐└┘│".contains($0) }, "\(scene.name): \(grid.text)")
            #expect(grid.cursor != nil || rows < 4, "\(scene.name) \(columns)×\(rows)")
        }
    }
}
