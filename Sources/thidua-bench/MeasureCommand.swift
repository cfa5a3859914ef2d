import ArgumentParser

/// `thidua-bench measure`: one workspace, in a process that does nothing else, so that its memory is its own.
struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "measure", shouldDisplay: false)

    @Argument var folder: String

    @OptionGroup var options: BenchOptions

    func run() async throws {
        try await Bench.attempt { try Bench.give(Measurement(of: folder)) }
    }
}
