import EmulationText
import EmulationTUI
import TerminalKit

/// The manual page, made of the parser's commands and of the tables the program runs on.
struct ManPage {
    private let language: Language
    private let tree: CommandTree
    private let everywhere: [KeyBinding<String>]

    init(_ language: Language, _ tree: CommandTree, _ book: inout PictureBook) throws(GuideError) {
        self.language = language
        self.tree = tree
        try book.begin(Size(columns: 80, rows: 24), language, "tran-thi-mai")
        everywhere = book.keyMap.groups.flatMap(\.bindings).filter(\.isListed)
    }

    /// The page as `man` reads it.
    var text: String {
        let title = Roff.argument(ManText.title(language))
        let parts =
            [
                [#".\" "# + ManText.generated(language), #".TH THIDUA 1 "" "thidua \#(Thidua.version)" "# + title],
                section(ManText.name, [Roff.text("thidua - \(tree.abstract ?? "")")]),
                section(ManText.synopsis, synopsis),
                section(ManText.description, ManText.about.map { Roff.text($0(language)) }.separated(by: ".PP")),
                section(ManText.commonOptions, options(everyCommands)),
                section(ManText.screenOptions, [Roff.text(ManText.aboutScreenOptions(language))] + options(screens)),
                section(ManText.commands, tree.shown.flatMap(command)),
                section(ManText.keys, [Roff.text(ManText.aboutKeys(language))] + keys),
            ] + tables
        return parts.joined().joined(separator: "\n") + "\n"
    }

    private var tables: [[String]] {
        [
            section(
                ManText.endings,
                Ending.allCases.flatMap { Roff.item("\($0.rawValue)", $0.phrase(language)) }),
            section(
                ManText.environment,
                EnvironmentVariable.allCases.flatMap { Roff.item($0.rawValue, $0.meaning(language)) }),
            section(ManText.files, ManText.places.flatMap { Roff.item($0.path, $0.what(language)) }),
            section(
                ManText.examples,
                ManText.commandsShown.flatMap { shown in
                    [".PP", Roff.text(shown.what(language)), ".EX", Roff.text(shown.command), ".EE"]
                }),
        ]
    }

    private var synopsis: [String] {
        [
            ".B thidua", "[\(ManText.optionsWord(language))]", ".br", ".B thidua",
            "\(Roff.italic(ManText.commandWord(language))) [\(ManText.argumentsWord(language))]",
        ]
    }

    /// What every command takes.
    private var everyCommands: [CommandTree.Argument] {
        let own = Set(screens.flatMap { $0.names ?? [] }.map(\.name))
        return (tree.arguments ?? []).filter { !($0.names ?? []).contains { own.contains($0.name) } }
    }

    /// What only the commands take that draw screens.
    private var screens: [CommandTree.Argument] {
        let parser = Set(["help", "version"])
        return (tree.arguments ?? []).filter { argument in
            argument.sectionTitle != OptionText.global(HelpLanguage.current)
                && !(argument.names ?? []).contains { parser.contains($0.name) }
        }
    }

    /// What is told above the commands, and not again with each.
    private var common: Set<String> {
        Set((tree.arguments ?? []).flatMap { $0.names ?? [] }.map(\.name) + ["help", "version", "h"])
    }

    private func section(_ title: Phrase, _ lines: [String]) -> [String] {
        [".SH \(Roff.argument(title(language)))"] + lines
    }

    /// A command and, below it, those of its group.
    private func command(_ command: CommandTree) -> [String] {
        guard command.shown.isEmpty else { return command.shown.flatMap(self.command) }
        let own = command.ownArguments(but: common)
        let head = [Roff.bold(command.path)] + own.filter { $0.kind == .positional }.map(Self.usage)
        let words = [command.abstract, command.discussion].compactMap { $0 }.filter { !$0.isEmpty }
        return [".SS " + Roff.argument(head.joined(separator: " "))] + words.map(Roff.text) + options(own)
    }

    private func options(_ arguments: [CommandTree.Argument]) -> [String] {
        var told: [(argument: CommandTree.Argument, names: [String])] = []
        for argument in arguments {
            let names = (argument.names ?? []).map(\.typed)
            // A flag and what turns it off are one.
            if let last = told.last, argument.negates(last.argument) {
                told[told.count - 1].names += names
            } else {
                told.append((argument, names))
            }
        }
        return told.flatMap { argument, names -> [String] in
            let names = names.map(Roff.bold).joined(separator: ", ")
            let value = argument.kind == .flag ? "" : Roff.italic(argument.valueName ?? "")
            let tag = [names, value].filter { !$0.isEmpty }.joined(separator: " ")
            let repeats = argument.isRepeating && argument.kind == .option ? " …" : ""
            return [".TP", tag + repeats, Roff.text(UsageText.translated(argument.abstract ?? "", language))]
        }
    }

    private static func usage(_ argument: CommandTree.Argument) -> String {
        let name = Roff.italic(argument.valueName ?? "") + (argument.isRepeating ? " …" : "")
        return argument.isOptional ? "[\(name)]" : name
    }

    private var keys: [String] {
        everywhere.flatMap { binding in
            Roff.item(binding.label ?? binding.keys.map(\.label).joined(separator: ", "), binding.title)
        }
    }
}

extension [String] {
    fileprivate func separated(by separator: String) -> [String] {
        Array(map { [$0] }.joined(separator: [separator]))
    }
}
