import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("Keys on every page")
struct KeyTests {
    @Test("a key that can be pressed does something", arguments: Scene.pages)
    func enabledKeys(_ scene: Scene) throws {
        let officer = try scene.open()
        let state = officer.state
        for binding in officer.keys.bindings where binding.availability.isEnabled {
            for key in binding.keys where !scene.idles(key, officer) {
                var after = officer
                let asked = after.take(.key(key))
                let isIdle = asked.isEmpty && after.state == state
                #expect(!isIdle, "\(key.label) (\(binding.title)) does nothing on \(scene.name)")
            }
        }
    }

    @Test("a key that cannot be pressed says why, in both languages, and changes nothing", arguments: Scene.pages)
    func disabledKeys(_ scene: Scene) throws {
        for language in Language.allCases {
            let officer = try scene.open(language)
            for binding in officer.keys.bindings {
                guard let why = binding.availability.why, let key = binding.keys.first,
                    officer.keys.binding(for: key)?.availability.isEnabled == false
                else { continue }
                var after = officer
                #expect(after.take(.key(key)).isEmpty, "\(key.label) on \(scene.name)")
                #expect(after.model.message?.text(language) == why, "\(key.label) on \(scene.name)")
                #expect(why.count > 8)
                try after.press("<f2>")
                let other = after.keys.binding(for: key)?.availability.why
                #expect(after.model.message?.text(language.other) == other, "\(key.label) on \(scene.name)")
                #expect(after.model.stack.count == officer.model.stack.count)
            }
        }
    }

    @Test("no key has two meanings on one page", arguments: Scene.all)
    func oneMeaning(_ scene: Scene) throws {
        let enabled = try scene.open().keys.bindings.filter(\.availability.isEnabled)
        let keys = enabled.flatMap(\.keys)
        let twice = Set(keys.filter { key in keys.count { $0 == key } > 1 })
        #expect(twice.isEmpty, "\(twice.map(\.label))")
    }

    @Test("each section is one digit away from every page", arguments: Scene.pages)
    func digits(_ scene: Scene) throws {
        let officer = try scene.open()
        for section in Section.allCases {
            var after = officer
            try after.press("\(section.rawValue)")
            #expect(after.model.section == section, "\(section) from \(scene.name)")
            #expect(after.model.isFree)
        }
    }

    @Test(
        "Esc leads back to where the section begins, one step at a time",
        arguments: Scene.all.filter { $0.meanwhile == nil })
    func escape(_ scene: Scene) throws {
        var officer = try scene.open()
        // One press for each page, and one for each thing that lies over one or narrows it.
        var presses = officer.model.stack.count - 1 + officer.model.layers
        while presses > 0, !officer.model.isAtRoot {
            if officer.model.overlay != nil { try officer.leaveOverlay() } else { try officer.press("<esc>") }
            presses -= 1
        }
        #expect(officer.model.isAtRoot, "\(scene.name): \(officer.screen)")
    }

    @Test("the palette opens before two versions as well", arguments: ["conflict", "conflict-action"])
    func paletteInConflict(name: String) throws {
        var officer = try #require(Scene.all.first { $0.name == name }).open()
        try officer.press(":")
        #expect(officer.screen.contains(PaletteText.title(.vietnamese)))
        try officer.press("<esc>")
        if case .conflict = officer.model.page {} else { Issue.record("\(officer.screen)") }
    }

    @Test("Esc shows the list as it was left")
    func wayBack() throws {
        var officer = try Officer()
        try officer.press("4/buu chinh<enter><down><down>")
        let before = officer.screen
        try officer.press("<enter><enter><down>")
        #expect(officer.screen != before)
        try officer.press("<esc><esc>")
        #expect(officer.screen == before)
    }

    @Test("pasted text presses no key", arguments: Scene.all)
    func paste(_ scene: Scene) throws {
        var officer = try scene.open()
        let before = officer.model
        let asked = officer.take(.paste("q\n1axr0\n5?\u{1B}q"))
        #expect(asked.isEmpty)
        #expect(!officer.hasLeft)
        #expect(officer.model.section == before.section)
        #expect(officer.model.stack.count == before.stack.count)
        #expect((officer.model.overlay == nil) == (before.overlay == nil))
    }
}

extension Scene {
    /// Whether a key has nothing to do here though it stands for something that is always there: going to where one is.
    fileprivate func idles(_ key: Key, _ officer: Officer) -> Bool {
        let model = officer.model
        if key == .escape { return model.isAtRoot && model.layers == 0 }
        if key == .character(Character("\(model.section.rawValue)")) { return model.stack.count == 1 }
        // The list stands at one of its ends.
        let isStill: [Key] =
            switch name {
            case "dossier-whole", "sector-reading", "unit": [.up, .character("k"), .pageUp, .control("b"), .home]
            case "letter-unsigned":
                // It has one name.
                [
                    .up, .character("k"), .pageUp, .control("b"), .home, .down, .character("j"), .pageDown,
                    .control("f"), .end,
                ]
            case "damaged-files", "settings-person": [.down, .character("j"), .pageDown, .control("f"), .end]
            case "for-me", "refusal", "for-me-list", "results", "filter-line":
                [.up, .character("k"), .pageUp, .control("b"), .home]
            default: []
            }
        return isStill.contains(key)
    }
}

extension Model {
    /// What lies over the page, is typed into it or narrows it.
    fileprivate var layers: Int {
        var layers = overlay == nil ? 0 : 1
        if hasOpenPicker { layers += 1 }
        switch page {
        case .units(let page): layers += !page.filter.isEmpty || page.isFiltering || page.narrowing != .all ? 1 : 0
        case .deadlines(let page): layers += !page.filter.isEmpty || page.isFiltering || page.narrowing != .all ? 1 : 0
        case .settings(let page): layers += !page.filter.isEmpty || page.isFiltering ? 1 : 0
        case .nomination(let dossier): layers += dossier.isWhole ? 1 : 0
        case .forMe(let queue):
            layers += queue.dossier?.isWhole == true || queue.isFromList ? 1 : 0
        default: break
        }
        if let list {
            layers += list.isNarrowed || list.isFiltering ? 1 : 0
        }
        // What is marked is let go of by the list, which may lie below.
        layers += marks.isEmpty ? 0 : 1
        // A page below may be narrowed as well: back to it leaves the filter on.
        for below in stack.dropLast() {
            if case .nominations(let list) = below, !list.filter.isEmpty { layers += 1 }
            if case .settings(let page) = below, !page.filter.isEmpty { layers += 1 }
            if case .deadlines(let page) = below, !page.filter.isEmpty { layers += 1 }
            if case .units(let page) = below, !page.filter.isEmpty || page.narrowing != .all { layers += 1 }
        }
        return layers
    }

    fileprivate var isAtRoot: Bool { stack.count == 1 && layers == 0 }
}
