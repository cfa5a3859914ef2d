import ArgumentParser
import EmulationStore
import EmulationText
import Foundation

/// `thidua-bench make`
struct MakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: BenchText.make(Bench.language), discussion: BenchText.makeMore(Bench.language))

    @Argument(help: .of(OptionText.folder, "DIR"), completion: .directory)
    var folder: String

    @Argument(help: .of(BenchText.count, "N"))
    var count: Int

    @Option(help: .of(BenchText.seed, "SEED"))
    var seed: UInt64 = 2019

    @OptionGroup var options: BenchOptions

    func validate() throws {
        guard (1...1_000_000).contains(count) else { throw ValidationError(BenchText.badCount(Bench.language)) }
    }

    func run() async throws {
        let path = URL(fileURLWithPath: folder).standardizedFileURL.path
        let made = try await Bench.attempt { try await Maker(count: count, seed: seed).make(at: path) }
        if options.json { return try Bench.give(made) }
        print(path)
        let told = BenchText.made(made.nominations, files: made.files, seconds: made.seconds)(Bench.language)
        StandardStream.messages.write(told + "\n")
    }
}
