import EmulationText
import Foundation
import TerminalKit
import Testing

@testable import EmulationTUI

/// A drawing that is kept as a text file. `GOLDEN_WRITE=1` writes the files anew.
struct Golden: Sendable, CustomTestStringConvertible {
    let scene: Scene
    let size: Size
    let language: Language

    var testDescription: String { name }
    var name: String { "\(scene.name)-\(size.columns)x\(size.rows)-\(language.rawValue)" }

    static let all: [Golden] = (Scene.all + Scene.linear).flatMap { scene in
        [Size.usual, .wide, .small].flatMap { size in
            Language.allCases.map { Golden(scene: scene, size: size, language: $0) }
        }
    }

    /// The scenes whose inks are pinned as well.
    static let inked: [Golden] = all.filter {
        $0.size == .usual && $0.language == .vietnamese
            && ["overview", "nominations", "refusal", "nomination-form"].contains($0.scene.name)
    }

    /// Compares a text with the file of a name, or writes it there.
    static func compare(_ found: String, with name: String) throws {
        if ProcessInfo.processInfo.environment["GOLDEN_WRITE"] == "1" {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
            try Data(found.utf8).write(to: folder.appendingPathComponent(name))
            return
        }
        let file = Bundle.module.bundleURL.appendingPathComponent("Golden").appendingPathComponent(name)
        let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let isSame = found == wanted
        #expect(isSame, "\(name)\n\(difference(found, from: wanted))")
    }
}

@Suite("Screens as they are drawn")
struct GoldenScreenTests {
    @Test("a page looks as it was approved", arguments: Golden.all)
    func looks(_ golden: Golden) throws {
        let grid = try golden.scene.open(golden.language, size: golden.size).grid
        #expect(grid.faults.isEmpty, "\(grid.faults)")
        try Golden.compare(grid.printed, with: golden.name + ".txt")
    }

    @Test("every file belongs to a page")
    func leftovers() throws {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Golden").path
        let found = try Set(FileManager.default.contentsOfDirectory(atPath: folder))
        #expect(found == Set(Golden.all.map { $0.name + ".txt" } + Golden.inked.map { $0.name + ".ink.txt" }))
    }

    @Test("a page's inks are as they were approved", arguments: Golden.inked)
    func inks(_ golden: Golden) throws {
        let grid = try golden.scene.open(golden.language, size: golden.size).grid
        try Golden.compare(grid.inkMap, with: golden.name + ".ink.txt")
    }
}
