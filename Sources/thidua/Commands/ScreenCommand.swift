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

    @Flag(help: .of(OptionText.ascii))
    var ascii = false

    @Flag(help: .of(OptionText.write))
    var write = false

    @Flag(help: .of(OptionText.onSample))
    var sample = false

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let size = try parsedSize()
        let events: [TerminalEvent]
        do throws(KeyScriptError) {
            events = try KeyScript.parse(keys)
        } catch {
            throw .usage(FailureText.notKeys(error.token))
        }
        let path = sample ? try WorkspaceMaking.makeSample(in: call.world) : call.workspacePath
        defer { if sample { try? FileManager.default.removeItem(atPath: path) } }
        let seat = try call.sit(at: path, access: write ? .disk : .rehearsal)
        // Where nobody sits before the screen nothing is opened beside it.
        let environment = call.world.environment.filter {
            !["THIDUA_VIEWER", "DISPLAY", "WAYLAND_DISPLAY"].contains($0.key)
        }
        var session = ScreenSession(
            try Launch(seat, call.language, environment: environment), size: size,
            lists: Preferences.lists(environment: call.world.environment))
        for event in events {
            if session.take(event).contains(.quit) { break }
            // The next key comes when a long work is done.
            while session.isWorking { _ = session.work() }
        }
        let drawn = session.draw()
        let grid = ascii ? drawn.asciiFolded() : drawn
        if call.globals.json {
            call.give(GridOutput(grid)) { "" }
        } else if ansi {
            let depth = ColorDepth.detect(environment: call.world.environment, terminalColors: 256)
            call.emit(ANSIRenderer(theme: .standard(depth)).render(grid))
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
