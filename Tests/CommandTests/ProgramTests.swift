import Foundation
import Testing

/// The program itself, as a shell runs it.
struct ProgramTests {
    /// The executable beside the tests.
    private static var executable: String? {
        let candidates = [
            Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent(),
            Bundle(for: Marker.self).bundleURL.deletingLastPathComponent(),
            URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent(),
        ]
        return candidates.compactMap { $0?.appendingPathComponent("thidua").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private final class Marker {}

    private func run(_ arguments: [String], environment: [String: String]) throws -> (Int32, String, String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.executable, "the program is not built"))
        process.arguments = arguments
        process.environment = environment
        let (output, messages) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = messages
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let told = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text, told)
    }

    @Test("the machine's time zone and locale change nothing")
    func zones() throws {
        let office = try TestOffice.sample()
        var outputs: Set<String> = []
        for (zone, locale) in [
            ("America/Los_Angeles", "C"), ("Asia/Ho_Chi_Minh", "C.UTF-8"), ("Pacific/Kiritimati", "C"),
        ] {
            let (status, output, _) = try run(
                ["deadlines", "--quarter", "3", "--json"],
                environment: [
                    "HOME": office.path, "THIDUA_WORKSPACE": office.path, "TZ": zone, "LC_ALL": locale,
                ])
            #expect(status == 0)
            outputs.insert(output)
        }
        #expect(outputs.count == 1)
    }

    @Test("data goes to standard output, messages to standard error, and nothing is asked without a terminal")
    func streams() throws {
        let office = try TestOffice.sample()
        let environment = ["HOME": office.path, "THIDUA_WORKSPACE": office.path]
        let (done, data, silence) = try run(["sectors"], environment: environment)
        #expect(done == 0 && data.contains("Bưu chính") && silence.isEmpty)
        let (refused, nothing, reason) = try run(["show", "khong-co"], environment: environment)
        #expect(refused == 66 && nothing.isEmpty && reason.contains("khong-co"))
        let (absent, _, way) = try run([], environment: ["HOME": office.path + "/none"])
        #expect(absent == 66 && way.contains("thidua init"))
        let (screens, _, hint) = try run([], environment: environment)
        #expect(screens == 1 && hint.contains("thidua screen"))
    }
}
