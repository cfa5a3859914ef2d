import EmulationStore
import Foundation
import Glibc
import Testing

@testable import thidua

/// `THIDUA_KILLS=600` kills so often; `THIDUA_KILL_SEED` takes a printed seed again.
@Suite("Killed at any moment, nothing that was said to be saved is lost")
struct KilledTests {
    @Test("Processes that save are killed at random: every file is whole, and what was left behind goes")
    func killed() throws {
        let environment = ProcessInfo.processInfo.environment
        let kills = Int(environment["THIDUA_KILLS"] ?? "") ?? 25
        let seed = environment["THIDUA_KILL_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)
        FileHandle.standardError.write(Data("killed at random: THIDUA_KILL_SEED=\(seed)\n".utf8))
        var generator = SeededGenerator(seed: seed)
        var savers = try Savers()
        var said: [(kind: Substring, what: Substring)] = []
        var inTheMiddle = 0
        for number in 0..<kills {
            // A workspace that grows is read ever more slowly, so that fewer kills meet a save.
            if number % 25 == 24 {
                try clearsUp(savers, &said)
                savers = try Savers()
                said = []
            }
            // More rounds than any gets to; should this test itself be ended, they end too.
            let outputs = (0..<2).map { savers.folder.path("said-\(number)-\($0)") }
            let started = try outputs.map { try savers.start(rounds: 500, output: $0) }
            for (process, output) in zip(started, outputs) {
                // Most are killed while they save, some before they came to it.
                if Int.random(in: 0..<8, using: &generator) > 0 { waitForWords(in: output) }
                usleep(UInt32.random(in: 0..<15_000, using: &generator))
                #expect(kill(process, SIGKILL) == 0)
                #expect(Tool.wait(for: process) == 128 + SIGKILL)
            }
            if try !savers.leftovers().isEmpty { inTheMiddle += 1 }
            said += outputs.flatMap(Savers.said)
        }
        try clearsUp(savers, &said)
        FileHandle.standardError.write(
            Data("\(2 * kills) kills, \(inTheMiddle) of them in the middle of a save\n".utf8))
    }

    /// Lets one go on to its end, as the next user would, and holds everything that was said against the files.
    private func clearsUp(_ savers: Savers, _ said: inout [(kind: Substring, what: Substring)]) throws {
        let output = savers.folder.path("said-at-last")
        #expect(Tool.wait(for: try savers.start(rounds: 1, output: output)) == 0)
        said += Savers.said(in: output)
        try savers.expectAll(said)
        #expect(try savers.leftovers().isEmpty)
    }

    private func waitForWords(in output: String) {
        for _ in 0..<20_000 {
            var info = stat()
            if stat(output, &info) == 0, info.st_size > 0 { return }
            usleep(500)
        }
        Issue.record("the process says nothing in \(output)")
    }
}
