import ArgumentParser
import EmulationText
import EmulationTUI

/// The program itself; without a command the screens open.
struct Thidua: Subcommand {
    /// The version of the program.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "thidua",
        abstract: HelpText.program(HelpLanguage.current),
        usage: "thidua [<options>] [<command>]",
        discussion: HelpText.programMore(HelpLanguage.current),
        version: version,
        groupedSubcommands: [
            CommandGroup(
                name: HelpText.groupRead(HelpLanguage.current),
                subcommands: [
                    SectorsCommand.self, UnitsCommand.self, PeopleCommand.self, AwardsCommand.self,
                    MovementsCommand.self, DirectiveCommand.self, NominationsCommand.self, ShowCommand.self,
                    ViewsCommand.self, DraftsCommand.self, DeadlinesCommand.self, AttachmentsCommand.self,
                    AttachmentCommand.self,
                ]),
            CommandGroup(
                name: HelpText.groupWork(HelpLanguage.current),
                subcommands: [
                    NominateCommand.self, ImportCommand.self, EditCommand.self, AttachCommand.self, ActCommand.self,
                    LetterCommand.self, ReportCommand.self,
                ]),
            CommandGroup(
                name: HelpText.groupKeep(HelpLanguage.current),
                subcommands: [
                    InitCommand.self, SettingsCommand.self, CalendarCommand.self, CheckCommand.self, DemoCommand.self,
                    ScreenCommand.self, DisplayCommand.self, CompletionsCommand.self, ManCommand.self,
                    DocsCommand.self,
                ]),
        ])

    @Option(help: .of(OptionText.open, "SECTION"), completion: .list(Section.allCases.map(\.word)))
    var open: String?

    @OptionGroup(title: OptionText.ofScreens(HelpLanguage.current))
    var screen: ScreenOptions

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let display = try screen.display(in: call.world)
        let section = try section()
        let path = call.workspacePath
        if !WorkspaceMaking.isThere(path) {
            guard call.world.ask != nil else {
                throw Failure(.noInput, "missing", FailureText.noWorkspace(path))
            }
            let founder = try WorkspaceMaking.founder(
                name: nil, unit: nil, role: nil, greeting: CommandText.welcome, in: call)
            try WorkspaceMaking.make(at: path, year: 2019, founder: founder, sample: false, in: call.world)
        }
        call.launch = try Launch(call.sitAtAGlance(), call.language, display, environment: call.world.environment)
        call.launch?.section = section
    }

    /// The section asked for.
    private func section() throws(Failure) -> Section? {
        guard let open else { return nil }
        guard let section = Section.allCases.first(where: { $0.word == open }) else {
            throw .usage(FailureText.notOneOf(open, "--open", Section.allCases.map(\.word)))
        }
        return section
    }
}

extension Thidua {
    /// What `help` is asked about and no command is called; the parser would show the help of whatever came before it.
    static func unknownTopic(in arguments: [String]) -> String? {
        let words = arguments.filter { !$0.hasPrefix("-") }
        guard words.first == "help" else { return nil }
        var command: any ParsableCommand.Type = Thidua.self
        for word in words.dropFirst() {
            guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == word })
            else { return word }
            command = next
        }
        return nil
    }
}

extension CommandConfiguration {
    /// A command with its help in the language of this run.
    init(
        _ name: String, _ abstract: Phrase, usage: String? = nil, more: Phrase? = nil,
        subcommands: [any ParsableCommand.Type] = [], usually: (any ParsableCommand.Type)? = nil
    ) {
        self.init(
            commandName: name, abstract: abstract(HelpLanguage.current), usage: usage,
            discussion: more?(HelpLanguage.current) ?? "", subcommands: subcommands, defaultSubcommand: usually)
    }
}
