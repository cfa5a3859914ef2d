import ArgumentParser
import Emulation
import EmulationText
import Foundation

/// `thidua init`
struct InitCommand: Subcommand {
    static let configuration = CommandConfiguration("init", HelpText.initialise)

    @Argument(help: .of(OptionText.folder, "DIR"), completion: .directory)
    var folder: String

    @Option(help: .of(OptionText.workYear, "YEAR"))
    var year: YearOption?

    @Flag(help: .of(OptionText.sample))
    var sample = false

    @Option(parsing: .unconditional, help: .of(OptionText.firstName, "NAME"))
    var name: String?

    @Option(help: .of(OptionText.firstUnit, "UNIT"))
    var unit: String?

    @Option(help: .of(OptionText.firstRole, "ROLE"), completion: .list(Role.allCases.map(\.rawValue)))
    var role: String?

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let path = CurrentFolder.absolute(folder)
        let asked = try year?.year
        guard !sample || asked == nil || asked == 2019 else { throw .usage(FailureText.sampleYear) }
        let today = try call.day(globals.today, today: call.world.clock().day)
        if WorkspaceMaking.isTaken(path) { throw Failure(.notEmpty(path: path)) }
        // Everybody may be anybody in a sample, so that nobody is asked for one.
        let isNamed = name != nil || unit != nil || role != nil
        let known = sample ? 2019 : asked
        let (founder, year): (WorkspaceMaking.Founder?, Int) =
            if let known, sample, !isNamed {
                (nil, known)
            } else {
                try WorkspaceMaking.founder(year: known, name: name, unit: unit, role: role, in: call)
            }
        let person = try WorkspaceMaking.make(
            at: path, year: year, founder: founder, sample: sample, on: today, in: call.world)
        call.give(InitOutput(workspace: path, year: year, sample: sample, person: person?.id.rawValue)) { path }
        if call.globals.json { return }
        if let person, let role = person.roles.first?.role {
            call.tell(CommandText.firstPerson(person.name, role.phrase))
        }
        if sample { call.tell(CommandText.sampleMade) }
        if try path != call.workspacePath { call.tell(CommandText.openWith(path)) }
    }
}

/// A workspace made, as scripts read it.
struct InitOutput: Encodable {
    let workspace: String
    let year: Int
    let sample: Bool
    @OrNull var person: String?
}
