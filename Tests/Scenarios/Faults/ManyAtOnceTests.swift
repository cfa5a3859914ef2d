import EmulationStore
import Foundation
import Glibc
import Testing

@testable import thidua

/// `THIDUA_MANY=200` lets every process save that many times; the usual number keeps the tests short.
@Suite("Many at once lose nothing of each other's")
struct ManyAtOnceTests {
    private static let rounds = Int(ProcessInfo.processInfo.environment["THIDUA_MANY"] ?? "") ?? 12

    @Test("Eight processes file, submit and note at once: everything said to be saved is there, and check is clean")
    func processes() throws {
        let savers = try Savers()
        let outputs = (0..<8).map { savers.folder.path("said-\($0)") }
        let started = try outputs.map { try savers.start(rounds: Self.rounds, output: $0) }
        let ends = started.map(Tool.wait)
        #expect(ends == Array(repeating: 0, count: 8))
        let said = outputs.flatMap(Savers.said)
        #expect(said.count == 8 * 3 * Self.rounds)
        try savers.expectAll(said)
        #expect(try savers.leftovers().isEmpty)
    }

    @Test("Eight command lines at once do as well, each start a process of its own")
    func commands() async throws {
        let savers = try Savers()
        let program = try Tool.program()
        let rounds = max(1, Self.rounds / 12)
        let said = try await withThrowingTaskGroup(of: [String].self) { group in
            for number in 0..<8 {
                group.addTask {
                    var ids: [String] = []
                    for round in 0..<rounds {
                        let output = savers.folder.path("said-\(number)-\(round)")
                        let words = [
                            "nominate", "--unit", "vietnam-post", "--award", "bang-khen-bo-truong", "--nominee",
                            "Người \(number)-\(round)", "--basis", "sector", "--sector", "buu-chinh", "--workspace",
                            savers.workspace,
                        ]
                        #expect(try Tool.run([program] + words, environment: savers.environment, output: output) == 0)
                        let printed = FileManager.default.contents(atPath: output) ?? Data()
                        let id = String(decoding: printed, as: UTF8.self).split(separator: "\n").first.map(String.init)
                        ids.append(try #require(id))
                        let act = ["act", "submit", try #require(id), "--workspace", savers.workspace]
                        #expect(try Tool.run([program] + act, environment: savers.environment, output: output) == 0)
                    }
                    return ids
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(said.count == 8 * rounds)
        let lines = ["nominate", "submit"].flatMap { (kind: Substring) in
            said.map { (kind: kind, what: Substring($0)) }
        }
        try savers.expectAll(lines)
    }
}
