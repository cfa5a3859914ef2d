import TerminalKit
import Testing

@Suite struct ThemeTests {
    @Test(
        "without colours whatever matters still differs from plain text",
        arguments: [ColorDepth.mono, .sixteen, .twoFiftySix])
    func distinctions(_ depth: ColorDepth) {
        let theme = Theme.standard(depth)
        for ink in [
            Ink.selected, .selectedDim, .key, .error, .tabCurrent, .field, .fieldFocused, .title, .match, .danger,
        ] {
            #expect(theme[ink] != theme[.normal], "\(ink)")
        }
        #expect(theme[.selected] != theme[.selectedDim])
        #expect(theme[.tab] != theme[.tabCurrent])
        #expect(theme[.field] != theme[.fieldFocused])
    }

    @Test("mono uses no colour at all")
    func mono() {
        let theme = Theme.standard(.mono)
        #expect(Ink.allCases.allSatisfy { theme[$0].foreground == nil && theme[$0].background == nil })
    }

    @Test("plain text is in the terminal's own colours", arguments: [ColorDepth.sixteen, .twoFiftySix])
    func plain(_ depth: ColorDepth) {
        #expect(Theme.standard(depth)[.normal] == .plain)
    }

    @Test("NO_COLOR means mono, but only when it is not empty")
    func noColor() {
        #expect(ColorDepth.detect(environment: ["NO_COLOR": "1"], terminalColors: 256) == .mono)
        #expect(ColorDepth.detect(environment: ["NO_COLOR": ""], terminalColors: 256) == .twoFiftySix)
        #expect(ColorDepth.detect(environment: [:], terminalColors: 8) == .sixteen)
        #expect(ColorDepth.detect(environment: [:], terminalColors: -1) == .mono)
    }

    @Test("ANSI text carries the looks, ends each row plainly, and holds the same text")
    func ansi() {
        let grid = drawn(8, 2) {
            $0.write("quý", at: Point(column: 0, row: 0), ink: .selected)
            $0.write("III", at: Point(column: 0, row: 1))
        }
        let text = ANSIRenderer(theme: .standard(.mono)).render(grid)
        #expect(text == "\u{1B}[0;7mquý\u{1B}[0m\nIII")
    }
}
