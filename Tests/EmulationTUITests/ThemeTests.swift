import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("Colour and its absence")
struct ThemeTests {
    private static let telling: [Ink] = [.selected, .tabCurrent, .fieldFocused, .error, .danger, .warning, .key]

    @Test("without colours whatever must stand out differs by attribute from plain text")
    func mono() {
        let theme = Theme.standard(.mono)
        for ink in Self.telling {
            let look = theme[ink]
            #expect(look.bold || look.underline || look.reverse, "\(ink)")
            #expect(look.foreground == nil && look.background == nil, "\(ink)")
            #expect(look != theme[.normal], "\(ink)")
        }
        #expect(theme[.error] != theme[.selected])
        #expect(theme[.selectedDim] != theme[.selected])
    }

    @Test(
        "with colours no two of selected, refused and plain look alike", arguments: [ColorDepth.sixteen, .twoFiftySix])
    func colours(_ depth: ColorDepth) {
        let theme = Theme.standard(depth)
        #expect(Set([theme[.selected], theme[.error], theme[.normal], theme[.warning]]).count == 4)
    }

    @Test("the selected row, the section and the refusal each have their ink")
    func inks() throws {
        var officer = try Officer()
        try officer.press("4<down>n")
        let grid = officer.grid
        let selected = (0..<grid.size.rows).filter { row in grid.row(row).contains { $0.ink == .selected } }
        #expect(selected == [5])
        #expect(grid.rowText(5).contains("▸"))
        let current = grid.row(1).filter { $0.ink == .tabCurrent }.map(\.text).joined()
        #expect(current == "▸4 Đề nghị")
        let refused = (0..<grid.size.rows).filter { row in grid.row(row).allSatisfy { $0.ink == .error } }
        #expect(!refused.isEmpty)
        #expect(refused.last == grid.size.rows - 2)
    }

    @Test("in mono the selection is reversed on the terminal and no colour is sent")
    func monoOnTheTerminal() throws {
        let grid = try Officer().grid
        let painted = ANSIRenderer(theme: .standard(.mono)).render(grid)
        #expect(painted.contains("\u{1B}[0;7m▸"))
        for colour in ["[0;3", "[0;9", ";38;", ";48;"] { #expect(!painted.contains(colour)) }
    }

    @Test("no meaning rests on colour alone: every state has a sign of its own in the list")
    func signs() throws {
        var officer = try Officer(size: Size(columns: 100, rows: 100))
        try officer.press("4")
        let tally = officer.model.office.desk.tally
        for (state, count) in tally where count > 0 {
            let words = "\(state.sign) \(state.shortPhrase.vietnamese)"
            let rows = officer.screen.split(separator: "\n").count { $0.contains(" \(words) ") }
            #expect(rows == count, "\(words)")
        }
    }

    @Test("in a narrow list the sign of the state is still there")
    func narrow() throws {
        var officer = try Officer(size: .small)
        try officer.press("4")
        for (row, position) in officer.model.office.desk.positions(matching: .init()).prefix(5).enumerated() {
            let summary = officer.model.office.desk.summary(at: position)
            #expect(officer.grid.rowText(3 + row).dropFirst(2).hasPrefix(summary.state.sign))
        }
    }

    @Test(
        "in plain ASCII each state still has a sign of its own, and so have marks",
        arguments: [" nháp", "  Nguyễn", ""])
    func signs(next: String) {
        let signs = State.allCases.map(\.sign) + [BulkText.sign]
        let folded = signs.map { sign in
            var grid = Grid(size: Size(columns: 20, rows: 1))
            grid.write("\(sign)\(next)", at: Point(column: 0, row: 0))
            return grid.asciiFolded().rowText(0)
        }
        #expect(Set(folded.compactMap(\.first)).count == signs.count, "\(folded)")
        // Nothing is glued to the word that follows.
        #expect(folded.allSatisfy { ($0.dropFirst().first ?? " ") == " " }, "\(folded)")
    }
}
