import ArgumentParser
import EmulationText
import Foundation
import TerminalKit

/// The program: arguments in, text and an exit code out; the screens where they are asked for.
@main
enum Program {
    /// What a run comes to.
    struct Outcome {
        /// For standard output.
        var output = ""
        /// For standard error.
        var messages = ""
        /// The exit code.
        var status = Ending.done
        /// The screens to open.
        var launch: Launch?
    }

    @MainActor
    static func main() {
        var world = World.process
        world.terminal = TerminalFacts.ofProcess(environment: world.environment)
        let outcome = run(Array(ProcessInfo.processInfo.arguments.dropFirst()), in: world)
        var status = outcome.status
        FileHandle.standardError.write(Data(outcome.messages.utf8))
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(outcome.output.utf8))
        } catch {
            status = .cannotWrite
            let said = FailureText.outputLost(HelpLanguage.current)
            FileHandle.standardError.write(Data("\(CommandText.error(HelpLanguage.current)): \(said)\n".utf8))
        }
        if let launch = outcome.launch {
            let end = Runtime.run(launch, in: world)
            FileHandle.standardError.write(Data(end.message.utf8))
            exit(end.code)
        }
        exit(status.rawValue)
    }

    /// Runs a command without touching the terminal.
    static func run(_ arguments: [String], in world: World) -> Outcome {
        let command: any ParsableCommand
        do {
            command = try Thidua.parseAsRoot(arguments)
        } catch {
            return usage(error, arguments, world)
        }
        guard let command = command as? any Subcommand else {
            let language = HelpLanguage.choose(arguments: arguments, environment: world.environment)
            if let word = Thidua.unknownTopic(in: arguments) {
                return report(.usage(FailureText.noCommand(word)), json: false, language)
            }
            // The groups and the help command answer with a help text, by way of an error.
            var group = command
            do {
                try group.run()
                return Outcome()
            } catch {
                return usage(error, arguments, world)
            }
        }
        return perform(command, world)
    }

    private static func perform(_ command: any Subcommand, _ world: World) -> Outcome {
        do throws(Failure) {
            var call = try Call(command.globals, in: world)
            do throws(Failure) {
                try command.perform(in: &call)
            } catch {
                return report(error, json: call.globals.json, call.language, after: call.messages)
            }
            return Outcome(
                output: call.output, messages: call.messages, status: call.status, launch: call.launch)
        } catch {
            let language = HelpLanguage.choose(arguments: [], environment: world.environment)
            return report(error, json: command.globals.json, language)
        }
    }

    private static func report(
        _ failure: Failure, json: Bool, _ language: Language, after messages: String = ""
    ) -> Outcome {
        var outcome = Outcome(status: failure.status)
        if json {
            outcome.output = JSONText.of(FailureOutput(failure, language)) + "\n"
        } else {
            let text = "\(CommandText.error(language)): \(failure.sentence(language))"
            outcome.messages = messages + CleanText.paragraph(text).joined(separator: "\n") + "\n"
        }
        return outcome
    }

    /// Help texts, and arguments that cannot be parsed.
    private static func usage(_ error: any Error, _ arguments: [String], _ world: World) -> Outcome {
        let language = HelpLanguage.choose(arguments: arguments, environment: world.environment)
        let text = Thidua.fullMessage(for: error, columns: world.columns)
        guard Thidua.exitCode(for: error) != .success else {
            return Outcome(output: UsageText.translated(text, language) + "\n")
        }
        if arguments.prefix(while: { $0 != "--" }).contains("--json") {
            let reason = UsageText.translated(Thidua.message(for: error), language)
            return report(.usage(Phrase(verbatim: reason)), json: true, language)
        }
        return Outcome(messages: UsageText.translated(text, language) + "\n", status: .usage)
    }
}

/// A command of the program.
protocol Subcommand: ParsableCommand {
    /// The options every command takes.
    var globals: GlobalOptions { get }
    /// Does what the command is for.
    func perform(in call: inout Call) throws(Failure)
}
