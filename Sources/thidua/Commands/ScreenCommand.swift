import ArgumentParser
import EmulationStore
import EmulationText
import Foundation
import TerminalKit

/// `thidua screen`
struct ScreenCommand: Subcommand {
    static let configuration = CommandConfiguration("screen", HelpText.screen)

    @Option(help: .of(OptionText.size, "80x24"))
    var size = "80x24"

    @Option(parsing: .unconditional, help: .of(OptionText.keys, "KEYS"))
    var keys = ""

    @Flag(help: .of(OptionText.ansi))
    var ansi = false

    @Flag(help: .of(OptionText.write))
    var write = false

    @Flag(help: .of(OptionText.onSample))
    var sample = false

    @OptionGroup(title: OptionText.ofScreens(HelpLanguage.current))
    var screen: ScreenOptions

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let size = try parsedSize()
        let reads: [[TerminalEvent]]
        do throws(KeyScriptError) {
            reads = try KeyScript.reads(keys)
        } catch {
            throw .usage(FailureText.notKeys(error.token))
        }
        let path = sample ? try WorkspaceMaking.makeSample(in: call.world) : try call.workspacePath
        defer { if sample { try? FileManager.default.removeItem(atPath: path) } }
        let seat = try call.sit(at: path, access: write ? .disk : .rehearsal, isLasting: !sample)
        // Where nobody sits before the screen nothing is opened beside it.
        let environment = call.world.environment.filter {
            !["THIDUA_VIEWER", "DISPLAY", "WAYLAND_DISPLAY"].contains($0.key)
        }
        var display = try screen.display(in: call.world)
        // What is printed is for whatever shows it, not for the terminal this happens to run on.
        display.terminal = TerminalFacts()
        var session = ScreenSession(try Launch(seat, call.language, display, environment: environment), size: size)
        defer { session.end() }
        var isOpen = true
        for read in reads where isOpen {
            session.take(read: read) { session, wishes in
                isOpen = !wishes.contains(.quit)
                for case .compose in wishes { _ = session.receive(.failed(OutsideText.noTerminal)) }
                // The next key waits for a long task to end.
                while session.isWorking { _ = session.work() }
                return isOpen
            }
        }
        session.keep()
        let drawn = session.draw()
        let grid = session.app.appearance.isASCII ? drawn.asciiFolded() : drawn
        if call.globals.json {
            call.give(GridOutput(grid)) { "" }
        } else if ansi {
            call.emit(ANSIRenderer(theme: session.app.appearance.theme).render(grid))
        } else {
            call.emit(grid.text)
        }
    }

    private func parsedSize() throws(Failure) -> Size {
        let figures = size.lowercased().split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard figures.count == 2, let columns = figures[0], let rows = figures[1], (1...500).contains(columns),
            (1...500).contains(rows)
        else { throw .usage(FailureText.notASize(size)) }
        return Size(columns: columns, rows: rows)
    }
}

/// A screen as scripts read it.
struct GridOutput: Encodable {
    let columns: Int
    let rows: Int
    let lines: [String]
    @OrNull var cursor: [Int]?

    init(_ grid: Grid) {
        columns = grid.size.columns
        rows = grid.size.rows
        lines = grid.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        cursor = grid.cursor.map { [$0.column, $0.row] }
    }
}
