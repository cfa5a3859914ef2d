import ArgumentParser
import EmulationStore
import EmulationText
import Foundation

/// `thidua-bench`: makes large workspaces and measures the program on them.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thidua-bench", abstract: BenchText.program(language),
        subcommands: [
            MakeCommand.self, RunCommand.self, PeerCommand.self, SaveCommand.self, MeasureCommand.self,
        ])

    static func main() async {
        StandardStream.prepare()
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch {
            let text = told(error, language)
            let code = exitCode(for: error)
            if !text.isEmpty {
                (code.isSuccess ? StandardStream.output : .messages).write(text + "\n")
            }
            Foundation.exit(code.rawValue)
        }
    }

    /// What the parser says of an error, or the help text that was asked for.
    static func told(_ error: any Error, _ language: Language) -> String {
        UsageText.translated(fullMessage(for: error), language)
    }

    /// The language of this run, worked out once.
    static let language =
        Language.asked(
            arguments: ProcessInfo.processInfo.arguments, environment: ProcessInfo.processInfo.environment)
        ?? Preferences.language(environment: ProcessInfo.processInfo.environment) ?? .vietnamese

    /// The index folder of a measured workspace: beside the workspace, not the user's own.
    static func cache(of workspace: String) -> String { workspace + ".cache" }

    /// Does what may fail on files, and ends with the exit code that scripts know from `thidua`.
    static func attempt<Result>(_ body: () async throws -> Result) async throws -> Result {
        do {
            return try await body()
        } catch let error as WorkspaceError {
            let (code, reason) = ending(of: error)
            StandardStream.messages.write("\(CommandText.error(language)): \(reason(language))\n")
            throw ExitCode(code)
        }
    }

    /// The exit code and what people are told.
    static func ending(of error: WorkspaceError) -> (code: Int32, reason: Phrase) {
        switch error {
        case .notEmpty(let path): (73, FailureText.notEmpty(path))
        case .cannotCreate(let path, let reason): (73, FaultText.cannotCreate(path, Fault(words: reason.words)))
        case .cannotWrite(let path, let reason): (74, FaultText.cannotWrite(path, Fault(words: reason.words)))
        case .missing(let path), .notAWorkspace(let path): (66, FailureText.noWorkspace(path))
        default: (65, Phrase(verbatim: "\(error)"))
        }
    }

    /// A value as JSON, on standard output.
    static func give(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}

/// The options that every command takes.
struct BenchOptions: ParsableArguments {
    @Option(help: .of(OptionText.language, "LANG"), completion: .list(["vi", "en"]))
    var lang: String?

    @Flag(help: .of(OptionText.json))
    var json = false

    func validate() throws {
        if let lang, Language(rawValue: lang) == nil {
            throw ValidationError(
                FailureText.notOneOf(lang, "--lang", Language.allCases.map(\.rawValue))(Bench.language))
        }
    }
}

extension ArgumentHelp {
    /// Help in the language of this run.
    static func of(_ phrase: Phrase, _ value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(phrase(Bench.language), valueName: value)
    }
}
