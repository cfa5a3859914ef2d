import Emulation
import EmulationStore
import Foundation
import Glibc
import Testing

/// Real processes that save into one workspace at once, and what they say they saved.
struct Savers {
    let folder: TemporaryFolder
    let workspace: String
    /// The nomination that all of them note on.
    let shared: Nomination.ID

    static let officer = Person(
        id: "pham-thi-dao", name: "Phạm Thị Đào", unit: "vietnam-post", logins: ["dao"],
        roles: [RoleHolding(.officer, unit: "vietnam-post")])

    /// On a disk, where a save takes as long as it does for people: in memory hardly any is met in the middle.
    init() throws {
        folder = try TemporaryFolder(inMemory: false)
        workspace = folder.path("workspace")
        var letters = SeededGenerator(seed: 4)
        let now = Instant(seconds: 1_568_080_800)
        try Workspace.create(at: workspace, year: 2019, now: now, using: &letters)
        var opened = try Workspace.open(workspace)
        try opened.save(people: [Self.officer])
        var settings = opened.rulebook.settings
        settings.isSample = true
        try opened.save(settings: settings)
        var dossier = Dossier(
            unit: "vietnam-post", award: "bang-khen-bo-truong", basis: .sector, nominee: "Vũ Ỷ", kind: .person,
            year: 2019)
        dossier.sector = "buu-chinh"
        shared = try opened.draft(dossier, by: Self.officer.id, at: now, using: &letters)
    }

    /// Starts one that saves until it has done so many rounds.
    func start(rounds: Int, output: String) throws -> pid_t {
        let words = [
            try Tool.program("thidua-bench"), "save", workspace, "--note-on", shared.rawValue, "--count",
            String(rounds),
        ]
        return try Tool.start(words, environment: environment, output: output)
    }

    /// What is handed to every program here.
    var environment: [String: String] {
        ["HOME": folder.path("home"), "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LC_ALL": "C.UTF-8"]
    }

    /// What a process said it saved, by kind; a line cut off says nothing.
    static func said(in output: String) -> [(kind: Substring, what: Substring)] {
        let text = String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
        let whole = text.lastIndex(of: "\n").map { text[...$0] } ?? ""
        return whole.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ")
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
    }

    /// The temporary files of saves that were cut off.
    func leftovers() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: workspace).filter { $0.hasSuffix(".tmp") }
    }

    /// Holds that everything said is there, that no id came twice, and that `check` finds nothing.
    func expectAll(_ said: [(kind: Substring, what: Substring)], sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let read = try Workspace.open(workspace)
        let filed = said.filter { $0.kind == "nominate" }.map { String($0.what) }
        #expect(Set(filed).count == filed.count, "an id came twice", sourceLocation: sourceLocation)
        let summaries = read.desk.positions(matching: NominationQuery()).map(read.desk.summary)
        let states = Dictionary(uniqueKeysWithValues: summaries.map { ($0.id.rawValue, $0.state) })
        let lost = filed.filter { states[$0] == nil }
        #expect(lost.isEmpty, sourceLocation: sourceLocation)
        let submitted = said.filter { $0.kind == "submit" }.filter { states[String($0.what)] != .submitted }
        #expect(submitted.isEmpty, sourceLocation: sourceLocation)
        let notes = Set(try read.docket(shared).docket.nomination.history.compactMap(\.note))
        let forgotten = said.filter { $0.kind == "note" && !notes.contains(String($0.what)) }
        #expect(forgotten.isEmpty, sourceLocation: sourceLocation)
        #expect(read.check().isEmpty, sourceLocation: sourceLocation)
    }
}
