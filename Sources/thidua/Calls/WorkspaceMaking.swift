import Emulation
import EmulationStore
import EmulationText
import Foundation

/// Makes workspaces, with whoever makes one as its first person.
enum WorkspaceMaking {
    /// The years a workspace may be of.
    static let years = Years.judged

    /// What somebody says of themselves.
    struct Founder {
        /// Family name, middle names and given name.
        var name: String
        /// The unit they work in.
        var unit: Emulation.Unit.ID
        /// What they are in it.
        var role: Role
    }

    /// Whether there is anything where a workspace is looked for.
    static func isThere(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return false }
        guard isFolder.boolValue else { return true }
        return (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty != true
    }

    /// True if the path of a new workspace is taken by a file, or by a folder that is not empty. A folder that cannot
    /// be read makes the creation fail instead.
    static func isTaken(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return false }
        return !isFolder.boolValue || (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == false
    }

    /// Makes a workspace.
    /// - Parameter day: the day given as today; nil for the real one. The workspace keeps it as the day it was made.
    /// - Returns: its first person; nil in a sample that is given none.
    @discardableResult
    static func make(
        at path: String, year: Int, founder: Founder?, sample: Bool, on day: Day? = nil, in world: World
    ) throws(Failure) -> Person? {
        let person = founder.map { entry(of: $0, login: world.login) }
        var generator = SystemRandomNumberGenerator()
        try attempt { () throws(WorkspaceError) in
            try Workspace.create(
                at: path, year: year, firstPerson: person, sample: sample, madeOn: day ?? world.clock().day,
                now: world.clock(), using: &generator)
        }
        return person
    }

    /// A fresh copy of the sample in a folder of its own.
    static func makeSample(at path: String? = nil, in world: World) throws(Failure) -> String {
        let place =
            path
            ?? FileManager.default.temporaryDirectory
            .appendingPathComponent("thidua-\(UUID().uuidString.lowercased())").path
        try make(at: place, year: 2019, founder: nil, sample: true, in: world)
        return place
    }

    /// The year and the first person from the options, else from answers, else the current year, the login and the
    /// Department. The year is asked for only if something else is asked too.
    /// - Throws: if the input ends too soon.
    static func founder(
        year: Int?, name: String?, unit: String?, role: String?, greeting: Phrase? = nil, in call: Call
    ) throws(Failure) -> (founder: Founder, year: Int) {
        let isAsking = call.world.ask != nil && (name == nil || unit == nil || role == nil)
        let welcome = greeting.map { call.word($0) + "\n" } ?? ""
        let usualYear = call.world.clock().day.year
        let chosenYear =
            if let year { year } else if isAsking { try Asking.year(before: welcome, call) } else { usualYear }
        let settings = Settings(year: chosenYear)
        let rulebook = try attempt { () throws(WorkspaceError) in
            try Seeds.rulebook(people: [], settings: settings)
        }
        let department = rulebook.directive.reporting.receivedBy
        let usualName = TextInput.clean(call.world.fullName ?? call.world.login)
        let chosenName =
            if let name {
                TextInput.clean(name)
            } else {
                try Asking(CommandText.askName, usually: usualName, shown: usualName).answer(in: call) { .taken($0) }
            }
        let unitID =
            if let unit {
                try rulebook.unit(named: unit).id
            } else {
                try Asking.unit(usually: department, in: rulebook, call)
            }
        let usualRole: Role = unitID == department || call.world.ask == nil ? .department : .officer
        let chosen: Role =
            if let role {
                try choice(role, of: "--role")
            } else {
                try Asking.role(usually: usualRole, call)
            }
        guard !chosenName.isEmpty else { throw .usage(FailureText.missing(["--name"])) }
        return (Founder(name: chosenName, unit: unitID, role: chosen), chosenYear)
    }

    private static func entry(of founder: Founder, login: String) -> Person {
        let slug = TextFold.slug(founder.name)
        let id = Person.ID(slug) ?? "nguoi-dau-tien"
        return Person(
            id: id, name: founder.name, unit: founder.unit, logins: [login],
            roles: [RoleHolding(founder.role, unit: founder.role.usualScope(in: founder.unit))])
    }
}
