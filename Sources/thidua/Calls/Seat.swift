import Emulation
import EmulationStore
import EmulationText
import Foundation

/// A workspace as somebody sits before it.
struct Seat {
    /// The workspace.
    var workspace: Workspace
    /// Who works; nil where the login is nobody's.
    let me: Person?
    /// The login of the operating system.
    let login: String
    /// Which moment is shown and which one dates what is done.
    let time: Timekeeper

    /// What the workspace goes by.
    var rulebook: Rulebook { workspace.rulebook }
    /// The day that is shown.
    var today: Day { time.shown.day }

    /// Who works.
    /// - Throws: where the login is nobody's.
    func person() throws(Failure) -> Person {
        guard let me else { throw Failure(.notPermitted, "notPermitted", FailureText.noPerson(login, in: rulebook)) }
        return me
    }

    /// Changes the workspace at the moment that dates what is done.
    mutating func change<Result>(
        _ body: (inout Workspace, Instant) throws(TransactionError) -> Result
    ) throws(Failure) -> Result {
        do throws(TransactionError) {
            return try body(&workspace, time.acting)
        } catch {
            throw Failure(error, rulebook)
        }
    }
}

extension Call {
    /// The path of the workspace asked for.
    var workspacePath: String {
        get throws(Failure) {
            if let given = globals.workspace { return CurrentFolder.absolute(given) }
            return CurrentFolder.absolute(try world.usualWorkspace())
        }
    }

    /// Opens the workspace asked for and sits down before it. Files of reference data that cannot be read are named,
    /// as the program's own stand in for them.
    mutating func sit(access: Workspace.Access = .disk) throws(Failure) -> Seat {
        let seat = try sit(at: workspacePath, access: access)
        for path in seat.workspace.damages.filter(\.isOfReference).map(\.path) {
            tell(CommandText.referenceReplaced(path))
        }
        return seat
    }

    /// Opens the workspace asked for at a glance, for screens that look at its files beside the keys.
    func sitAtAGlance() throws(Failure) -> Seat {
        let path = try workspacePath
        let cache = world.cacheFolder
        return try sit(
            before: attempt { () throws(WorkspaceError) in try Workspace.glance(path, cache: cache) })
    }

    /// Opens a workspace and sits down before it.
    /// - Parameter isLasting: true if the workspace will be opened again, so an index is useful.
    func sit(at path: String, access: Workspace.Access, isLasting: Bool = true) throws(Failure) -> Seat {
        let cache = isLasting ? world.cacheFolder : nil
        let workspace = try attempt { () throws(WorkspaceError) in
            try Workspace.open(path, access: access, cache: cache)
        }
        return try sit(before: workspace)
    }

    private func sit(before workspace: Workspace) throws(Failure) -> Seat {
        let given = try day(globals.today, today: world.clock().day)
        let time = Timekeeper(clock: world.clock, given: given, settings: workspace.rulebook.settings)
        return Seat(
            workspace: workspace, me: try who(in: workspace, on: time.shown.day), login: world.login, time: time)
    }

    /// Who works: the person asked for, in a sample somebody of the Department, else whose login it is.
    private func who(in workspace: Workspace, on today: Day) throws(Failure) -> Person? {
        let mine = workspace.persons(of: world.login)
        let rulebook = workspace.rulebook
        if let text = globals.person {
            let person = try rulebook.person(named: text)
            guard mine.contains(where: { $0.id == person.id }) else {
                throw Failure(
                    .notPermitted, "notPermitted", FailureText.notYours(person.name, world.login, in: rulebook))
            }
            return person
        }
        guard rulebook.settings.isSample else { return mine.first }
        return mine.first { $0.holding(of: .department, in: .ministry, on: today) != nil } ?? mine.first
    }

    /// Reads a day as officers write it; nil where none is given.
    func day(_ text: String?, today: Day) throws(Failure) -> Day? {
        guard let text else { return nil }
        do throws(DayProblem) {
            return try Day.reading(TextInput.clean(text), today: today)
        } catch {
            throw Failure(error, of: text)
        }
    }

    /// Reads a quarter of the workspace's year.
    func quarter(_ text: String, in rulebook: Rulebook) throws(Failure) -> Quarter {
        guard let quarter = Quarter.written(TextInput.clean(text), year: rulebook.settings.year) else {
            throw .usage(FailureText.notAQuarter(text))
        }
        return quarter
    }

    /// Adds the notice that today is not in the workspace's year.
    mutating func mentionYear(_ seat: Seat) {
        let settings = seat.rulebook.settings
        if let today = settings.otherYear(on: seat.today) {
            tell(OverviewText.otherYear(today, workspace: settings.year))
        }
    }

    /// Says how many files are not among the results.
    mutating func mention(_ damages: [Damage]) {
        let lost = damages.filter { $0.severity == .error && !$0.isOfReference }.count
        if lost > 0 { tell(CommandText.damaged(lost)) }
    }
}

extension Damage {
    /// Whether it is of a file of reference data, for which the program's own stands in.
    fileprivate var isOfReference: Bool { severity == .error && Seeds.reference.contains { $0.path == path } }
}
