import Foundation

/// The commands with their arguments, as the parser of this very program knows them.
struct CommandTree: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let superCommands: [String]?
    let shouldDisplay: Bool?
    let subcommands: [CommandTree]?
    let arguments: [Argument]?

    /// An argument, option or flag.
    struct Argument: Decodable {
        let kind: Kind
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let sectionTitle: String?
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool

        /// Whether it turns a flag off: `--no-ascii` for `--ascii`.
        func negates(_ other: Argument) -> Bool {
            kind == .flag && other.kind == .flag && names?.count == 1
                && names?.first?.name == other.names?.first.map { "no-\($0.name)" }
        }

        enum Kind: String, Decodable { case positional, option, flag }

        struct Name: Decodable {
            let kind: String
            let name: String

            /// As it is typed.
            var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
        }
    }

    /// The tree in the language of this run.
    static func current() throws(GuideError) -> CommandTree {
        struct Tool: Decodable { let command: CommandTree }
        do {
            return try JSONDecoder().decode(Tool.self, from: Data(Thidua._dumpHelp().utf8)).command
        } catch {
            throw .failed("\(error)")
        }
    }

    /// The commands people are told of; the parser's own help command is not among them.
    var shown: [CommandTree] {
        (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    }

    /// The name with those of the groups it belongs to, without the program's.
    var path: String { ((superCommands ?? []).dropFirst() + [commandName]).joined(separator: " ") }

    /// Its own arguments: not those of every command, help and version.
    func ownArguments(but common: Set<String>) -> [Argument] {
        (arguments ?? []).filter { argument in
            argument.shouldDisplay && !(argument.names ?? []).contains { common.contains($0.name) }
        }
    }
}
