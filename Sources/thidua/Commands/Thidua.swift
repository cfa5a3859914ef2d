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
                    InitCommand.self, SettingsCommand.self, CalendarCommand.self, ReferenceCommand.self,
                    CheckCommand.self, DemoCommand.self,
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
        let path = try call.workspacePath
        if !WorkspaceMaking.isThere(path) {
            let today = try call.day(globals.today, today: call.world.clock().day)
            guard call.world.ask != nil else {
                throw Failure(.noInput, "missing", FailureText.noWorkspace(path))
            }
            let (founder, year) = try WorkspaceMaking.founder(
                year: nil, name: nil, unit: nil, role: nil, greeting: CommandText.welcome(path), in: call)
            try WorkspaceMaking.make(
                at: path, year: year, founder: founder, sample: false, on: today, in: call.world)
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
    static func unknownTopic(in arguments: [String]) -> Failure? {
        guard let words = topic(of: arguments) else { return nil }
        return unknownCommand(in: words)
    }

    /// The words after `help`; nil if help is not asked for.
    static func topic(of arguments: [String]) -> [String]? {
        var words: [String] = []
        var isValue = false
        for argument in arguments {
            // Help has no workspace and no person; only its language can be chosen.
            defer { isValue = valued.contains(argument) }
            if !isValue, !argument.hasPrefix("-") { words.append(argument) }
        }
        return words.first == "help" ? Array(words.dropFirst()) : nil
    }

    private static let valued: Set = ["--lang", "--workspace", "--as", "--today"]

    /// The failure for words that are not a command; nil if all are commands.
    static func unknownCommand(in words: [String]) -> Failure? {
        var command: any ParsableCommand.Type = Thidua.self
        var group: [String] = []
        for word in words {
            let known = command.configuration.subcommands
            guard let next = known.first(where: { $0.configuration.commandName == word }) else {
                let names = known.compactMap { $0.configuration.commandName }
                let near = names.filter { $0.hasPrefix(word.prefix(3)) || word.hasPrefix($0) }
                return .usage(
                    FailureText.noCommand(word, of: group.joined(separator: " "), near: Array(near.prefix(3))))
            }
            group.append(word)
            command = next
        }
        return nil
    }

    /// The failure for a misspelled command, if the parser reported an unexpected argument; nil if there is none.
    static func unknownCommand(in arguments: [String], after message: String) -> Failure? {
        let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
        guard message.contains("nexpected argument"), quoted.count > 1 else { return nil }
        let word = String(quoted[1])
        guard !word.hasPrefix("-"), let index = arguments.firstIndex(of: word) else { return nil }
        var command: any ParsableCommand.Type = Thidua.self
        var words: [String] = []
        for argument in arguments[..<index] {
            let known = command.configuration.subcommands
            guard let next = known.first(where: { $0.configuration.commandName == argument }) else { continue }
            words.append(argument)
            command = next
        }
        // Words after a command without subcommands are unexpected arguments.
        return command.configuration.subcommands.isEmpty ? nil : unknownCommand(in: words + [word])
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
