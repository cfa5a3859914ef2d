import Emulation
import EmulationStore
import Foundation
import Testing

@testable import thidua

/// An office of its own for one test: a folder, a login and a clock, removed at the end.
final class TestOffice: Sendable {
    /// Where the workspace is.
    let path: String
    private let folder: String

    /// The moment the real clock shows, long after the sample's day.
    static let realNow = Instant(Day(number: 20_514), hour: 14, minute: 5)

    /// An office with no workspace yet.
    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/thidua-test-" + UUID().uuidString.lowercased()
        path = folder + "/office"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// An office before a copy of the sample, made small.
    static func sample() throws -> TestOffice {
        let office = try TestOffice()
        for (name, bytes) in SampleFiles.small { try office.write(bytes, to: name) }
        return office
    }

    /// An office before a workspace that is no sample, with these people.
    static func real(_ people: [Person]) throws -> TestOffice {
        let office = try TestOffice()
        #expect(office("init", office.path, "--name", "Vũ Thị Tơ").status == .done)
        var workspace = try Workspace.open(office.path)
        try workspace.save(people: people)
        return office
    }

    /// What a run is handed; nobody can be asked unless a test says so.
    func world(login: String = "tester", environment: [String: String] = [:]) -> World {
        World(
            environment: ["HOME": folder].merging(environment) { $1 }, login: login, fullName: nil,
            clock: { Self.realNow }, ask: nil, columns: 80)
    }

    /// Runs a command on the workspace.
    func callAsFunction(_ arguments: String..., login: String = "tester", environment: [String: String] = [:])
        -> Program.Outcome
    {
        let environment = ["THIDUA_WORKSPACE": path].merging(environment) { $1 }
        return Program.run(arguments, in: world(login: login, environment: environment))
    }

    /// Runs a command with `--json` and reads what it prints.
    func json(_ arguments: String..., login: String = "tester") throws -> Any {
        let outcome = Program.run(
            arguments + ["--json"], in: world(login: login, environment: ["THIDUA_WORKSPACE": path]))
        return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    }

    /// Files a nomination of a unit's officer in the sample and gives its id.
    func filed(_ arguments: String...) throws -> String {
        let usual = [
            "nominate", "--as", "nguyen-tien-dat", "--unit", "trung-tam-thong-tin", "--nominee", "Nguyễn Văn Ấn",
        ]
        let outcome = Program.run(usual + arguments, in: world(environment: ["THIDUA_WORKSPACE": path]))
        try #require(outcome.status == .done, "\(outcome.messages)")
        return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Puts a file into the workspace.
    func write(_ bytes: Data, to name: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
    }

    /// A place beside the workspace.
    func beside(_ name: String) -> String {
        folder + "/" + name
    }

    /// Every file of the workspace with what it holds, private ones left out.
    var files: [String: Data] {
        SampleFiles.read(path)
    }
}

/// The sample as files, made once.
enum SampleFiles {
    /// What tests work on: the reference data and the nominations of four units. The whole sample takes a third of a
    /// second to read where nothing is optimised, which hundreds of commands would add up.
    static let small: [String: Data] = all.filter { name, _ in
        if name.hasPrefix("nominations/") {
            return ["vietnam-post", "so-tttt-nghe-an", "mobifone", "trung-tam-thong-tin"].contains { unit in
                name.contains("/\(unit)/")
            }
        }
        return !name.hasPrefix("reports/") && !name.hasPrefix("decisions/")
    }

    static let all: [String: Data] = {
        let path = FileManager.default.temporaryDirectory.path + "/thidua-test-" + UUID().uuidString.lowercased()
        defer { try? FileManager.default.removeItem(atPath: path) }
        var generator = SystemRandomNumberGenerator()
        try? Workspace.create(at: path, year: 2019, sample: true, now: TestOffice.realNow, using: &generator)
        return read(path)
    }()

    static func read(_ path: String) -> [String: Data] {
        var files: [String: Data] = [:]
        let names = FileManager.default.enumerator(atPath: path)
        while let name = names?.nextObject() as? String {
            guard !name.hasPrefix(".thidua"), let bytes = FileManager.default.contents(atPath: path + "/" + name) else {
                continue
            }
            files[name] = bytes
        }
        return files
    }
}

/// The objects of a JSON array.
func objects(_ json: Any) -> [[String: Any]] {
    json as? [[String: Any]] ?? []
}

/// A JSON object.
func object(_ json: Any) -> [String: Any] {
    json as? [String: Any] ?? [:]
}

/// The keys of a JSON object, in order.
func keys(_ json: Any?) -> [String] {
    ((json as? [String: Any]) ?? [:]).keys.sorted()
}
