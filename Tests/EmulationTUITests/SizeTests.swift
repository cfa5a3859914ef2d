import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("Windows of every size")
struct SizeTests {
    private static let sizes = [(20, 5), (1, 1), (0, 0), (0, 24), (80, 0), (7, 3), (300, 100), (80, 2)]

    @Test("a window made tiny and large again shows what it showed", arguments: Scene.all)
    func andBack(_ scene: Scene) throws {
        var officer = try scene.open()
        let screen = officer.screen
        let state = officer.state
        for (columns, rows) in Self.sizes {
            let size = Size(columns: columns, rows: rows)
            officer.take(.resize(size))
            let grid = officer.grid
            #expect(grid.size == size)
            #expect(grid.faults.isEmpty, "\(columns)×\(rows): \(grid.faults)")
        }
        officer.take(.resize(.usual))
        #expect(officer.state == state)
        #expect(officer.screen == screen, "\(difference(officer.screen, from: screen))")
    }

    @Test("every width from one column on is drawn whole", arguments: Scene.all)
    func widths(_ scene: Scene) throws {
        var officer = try scene.open()
        for columns in Array(1...50) + [61, 71, 72, 79, 80, 81, 100, 118] {
            officer.take(.resize(Size(columns: columns, rows: 2 + columns % 30)))
            let faults = officer.grid.faults
            #expect(faults.isEmpty, "\(columns): \(faults)")
        }
    }

    @Test("wide characters and marks hide no cell of their neighbours")
    func wideCharacters() throws {
        var officer = try Officer("pham-thi-dao")
        try officer.press("4n<enter>bang khen bo truong<enter><tab><enter>cong trang<enter><tab><tab><tab><tab>")
        try officer.press("<paste:渡辺 🎖 e\u{301}\u{323} 日本語日本語日本語日本語><tab><tab><tab><paste:部長><c-s>")
        #expect(officer.screen.contains("渡辺"))
        for keys in ["", "<enter>", "<esc><esc>", "/渡辺<enter>", "<enter>w"] {
            try officer.press(keys)
            for columns in [120, 81, 80, 79, 61, 60, 41, 40, 33] {
                officer.take(.resize(Size(columns: columns, rows: 24)))
                let faults = officer.grid.faults
                #expect(faults.isEmpty, "after \(keys), \(columns) wide: \(faults)")
            }
            officer.take(.resize(.usual))
        }
    }
}
