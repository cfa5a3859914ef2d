import ArgumentParser
import EmulationStore
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
        /// Whether the messages are about what was printed, so that they come after it.
        var saysAfter = false
        /// The exit code.
        var status = Ending.done
        /// The screens to open.
        var launch: Launch?
    }

    @MainActor
    static func main() {
        StandardStream.prepare()
        var world = World.process
        world.terminal = TerminalFacts.ofProcess(environment: world.environment)
        let outcome =
            if let word = InvalidUTF8.argument {
                report(
                    .usage(FailureText.argumentNotUTF8(word)), json: CommandLine.arguments.contains("--json"),
                    HelpLanguage.choose(arguments: [], environment: world.environment))
            } else {
                run(Array(ProcessInfo.processInfo.arguments.dropFirst()), in: world)
            }
        var status = outcome.status
        if !outcome.saysAfter { StandardStream.messages.show(outcome.messages) }
        if let failure = StandardStream.output.show(outcome.output) {
            status = .cannotWrite
            if !failure.isClosedPipe {
                let said = FailureText.outputLost(HelpLanguage.current)
                StandardStream.messages.show("\(CommandText.error(HelpLanguage.current)): \(said)\n")
            }
        }
        if outcome.saysAfter { StandardStream.messages.show(outcome.messages) }
        if let launch = outcome.launch {
            let end = Runtime.run(launch, in: world)
            StandardStream.messages.show(end.message)
            exit(end.code)
        }
        exit(status.rawValue)
    }

    /// Runs a command without touching the terminal.
    static func run(_ arguments: [String], in world: World) -> Outcome {
        let command: any ParsableCommand
        let language = HelpLanguage.choose(arguments: arguments, environment: world.environment)
        if let unknown = Thidua.unknownTopic(in: arguments) { return report(unknown, json: false, language) }
        do {
            // The help command has no options; its language was taken from the arguments already.
            command = try Thidua.parseAsRoot(Thidua.topic(of: arguments).map { ["help"] + $0 } ?? arguments)
        } catch {
            return usage(error, arguments, world)
        }
        guard let command = command as? any Subcommand else {
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
                output: call.output, messages: call.messages, saysAfter: call.saysAfter, status: call.status,
                launch: call.launch)
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
        let isJSON = arguments.prefix(while: { $0 != "--" }).contains("--json")
        if let unknown = Thidua.unknownCommand(in: arguments, after: Thidua.message(for: error)) {
            return report(unknown, json: isJSON, language)
        }
        if isJSON {
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
