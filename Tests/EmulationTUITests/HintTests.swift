import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("Hints and help")
struct HintTests {
    @Test("every hint stands whole or not at all, at every width", arguments: Scene.all)
    func whole(_ scene: Scene) throws {
        for language in Language.allCases {
            var officer = try scene.open(language)
            for columns in 20...90 {
                officer.take(.resize(Size(columns: columns, rows: 24)))
                // What lies over the page may cover the last row; here it is drawn by itself.
                var grid = Grid(size: Size(columns: columns, rows: 24))
                Frame(canvas: Canvas(model: officer.model)).drawFoot(into: &grid)
                let line = grid.rowText(23)
                let known = Set(KeyTables(model: officer.model).now.bindings.map { "\($0.hintLabel) \($0.title)" })
                let trailing = [
                    "F2 \(FrameText.otherLanguage(language))", "? \(FrameText.helpHint(language))",
                    "F1 \(FrameText.helpHint(language))",
                ]
                let hints = line.split(separator: "  ").map { $0.drop { $0 == " " } }
                for hint in hints {
                    #expect(known.contains(String(hint)) || trailing.contains(String(hint)), "\(hint) at \(columns)")
                }
                #expect(!hints.isEmpty, "no hint at \(columns)")
                #expect(TextWidth.columns(of: line) <= columns)
            }
        }
    }

    @Test("the other language and help are always in sight, from 40 columns on", arguments: Scene.all)
    func trailing(_ scene: Scene) throws {
        for language in Language.allCases {
            for columns in [40, 60, 80, 120] {
                var officer = try scene.open(language, size: Size(columns: columns, rows: 24))
                try officer.leaveOverlay()
                #expect(officer.hintLine.contains("F2 \(FrameText.otherLanguage(language))"))
                let key = officer.model.isTyping ? "F1" : "?"
                #expect(officer.hintLine.hasSuffix("\(key) \(FrameText.helpHint(language))"))
            }
        }
    }

    @Test("hints name only keys that can be pressed", arguments: Scene.pages)
    func truth(_ scene: Scene) throws {
        let officer = try scene.open(size: Size(columns: 400, rows: 24))
        let disabled = officer.keys.bindings.filter { !$0.availability.isEnabled }
        for binding in disabled {
            #expect(!officer.hintLine.contains(" \(binding.hintLabel) \(binding.title) "), "\(binding.title)")
        }
    }

    @Test("help names every key of the page and what it does, and why it cannot", arguments: Scene.all)
    func help(_ scene: Scene) throws {
        for language in Language.allCases {
            var officer = try scene.open(language, size: Size(columns: 76, rows: 80))
            while officer.model.overlay != nil { try officer.leaveOverlay() }
            let bindings = officer.keys.bindings
            try officer.press("<f1>")
            let lines = officer.screen
            // A long reason is broken into lines within the box.
            let text = lines.split(separator: "\n").map { $0.drop { $0 != "│" }.filter { $0 != "│" } }
                .joined(separator: " ").split(separator: " ").joined(separator: " ")
            for binding in bindings where binding.isListed {
                #expect(text.contains("\(binding.helpLabel) \(binding.title)"), "\(binding.title) on \(scene.name)")
                if let why = binding.availability.why { #expect(text.contains(why), "\(why) on \(scene.name)") }
            }
        }
    }

    @Test("help can be read to its end in a small window and closes with any other key")
    func scrolling() throws {
        var officer = try Officer(size: .small)
        try officer.press("?")
        #expect(!officer.screen.contains("thoát"))
        try officer.press("<end>")
        #expect(officer.screen.contains("thoát"))
        try officer.press("q")
        #expect(!officer.hasLeft)
        #expect(officer.model.overlay == nil)
    }

    @Test("while a question is open its own keys are shown, not those of the page below")
    func hintsOfQuestions() throws {
        var officer = try Officer("le-van-duc")
        try officer.press("5")
        #expect(officer.hintLine.contains("a đồng ý"))
        try officer.press("r")
        #expect(!officer.hintLine.contains("a đồng ý"))
        #expect(!officer.hintLine.contains("?"))
        #expect(officer.hintLine.contains("Esc thôi"))
    }

    @Test("nothing promises to scroll what is all in sight")
    func nothingToScroll() throws {
        var officer = try Officer()
        try officer.press("4/uoc mo<enter><enter>")
        #expect(!officer.hintLine.contains("cuộn"))
        try officer.press("<enter>")
        #expect(officer.hintLine.contains("cuộn"))
        #expect(officer.hintLine.contains("Enter xem gọn"))
    }
}
