import Emulation
import EmulationText
import Testing

@testable import EmulationStore

@Suite("What a user keeps for lists")
struct ListChoicesTests {
    private let folder: TemporaryFolder
    private var environment: [String: String] { ["XDG_CONFIG_HOME": folder.path] }

    init() throws {
        folder = try TemporaryFolder()
    }

    private let late = KeptView(
        name: "Bưu chính chờ lâu",
        query: NominationQuery(
            sector: "buu-chinh", unit: "vietnam-post", state: .submitted, award: "bang-khen-bo-truong", basis: .sector,
            kind: .group, finding: .cannotTell, waitingDays: 10, order: .nominee),
        search: "ha noi", waitingFor: KeptView.me, columns: [.nominee, .findings, .waits])

    @Test("A view comes back whole, beside the language, and gives way to one of its name")
    func views() throws {
        try Preferences.save(language: .english, environment: environment)
        try Preferences.keep(.keepView(late), environment: environment)
        try Preferences.keep(.keepView(KeptView(name: "Khác")), environment: environment)
        #expect(Preferences.lists(environment: environment).views == [late, KeptView(name: "Khác")])
        var other = late
        other.query.state = .returned
        try Preferences.keep(.keepView(other), environment: environment)
        #expect(Preferences.lists(environment: environment).views == [other, KeptView(name: "Khác")])
        try Preferences.keep(.dropView("Khác"), environment: environment)
        #expect(Preferences.lists(environment: environment).views == [other])
        #expect(Preferences.language(environment: environment) == .english)
    }

    @Test("Columns come back in their order, and none means the usual ones")
    func columns() throws {
        try Preferences.keep(.columns([.waits, .nominee]), environment: environment)
        #expect(Preferences.lists(environment: environment).columns == [.waits, .nominee])
        try Preferences.keep(.columns([]), environment: environment)
        #expect(Preferences.lists(environment: environment) == ListChoices())
    }

    @Test("Keys and views this version cannot read stay in the file")
    func unknown() throws {
        let path = try #require(Preferences.path(environment: environment))
        let strange = Value.dictionary(["name": .string("Mai sau"), "state": .string("dreamt")])
        var known = late.value
        if case .dictionary(var values) = known {
            values["later"] = .integer(7)
            known = .dictionary(values)
        }
        let values: Entries = ["views": .array([strange, known]), "future": .string("x")]
        try folder.write(try RecordFile.bytes(of: .dictionary(values), at: path), to: "thidua/preferences.plist")
        let view = try #require(Preferences.lists(environment: environment).views.first)
        #expect(Preferences.lists(environment: environment).views.count == 1)
        try Preferences.keep(.keepView(view), environment: environment)
        try Preferences.keep(.columns([.id]), environment: environment)
        let file = try RecordFile(try bytes(of: path))
        #expect(
            file.value
                == .dictionary([
                    "views": .array([strange, known]), "future": .string("x"), "columns": .array([.string("id")]),
                ]))
    }

    @Test("A file that cannot be read is named and left as it is: what was kept in it is not thrown away")
    func damaged() throws {
        let path = try #require(Preferences.path(environment: environment))
        try folder.write(Array("<plist><dict><key>views</key>".utf8), to: "thidua/preferences.plist")
        let before = try bytes(of: path)
        #expect(Preferences.lists(environment: environment) == ListChoices())
        let error = #expect(throws: WorkspaceError.self) {
            try Preferences.keep(.keepView(late), environment: environment)
        }
        guard case .badSource(path, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try bytes(of: path) == before)
    }

    @Test("Several programs of one user that choose at once lose nothing of each other's")
    func atOnce() async throws {
        let environment = environment
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try Preferences.keep(.keepView(KeptView(name: "V\(number)")), environment: environment)
                }
            }
            try await group.waitForAll()
        }
        #expect(Set(Preferences.lists(environment: environment).views.map(\.name)) == Set((0..<8).map { "V\($0)" }))
    }
}
