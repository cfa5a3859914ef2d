import ArgumentParser
import EmulationStore
import EmulationText
import Foundation

/// `thidua-bench run`
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: BenchText.run(Bench.language), discussion: BenchText.runMore(Bench.language))

    @Option(help: .of(BenchText.sizes, "N,N"))
    var sizes = "1000,10000"

    @Option(help: .of(BenchText.folder, "DIR"), completion: .directory)
    var dir: String?

    @Option(help: .of(BenchText.seed, "SEED"))
    var seed: UInt64 = 2019

    @OptionGroup var options: BenchOptions

    private var counts: [Int] { sizes.split(separator: ",").compactMap { Int($0) } }

    func validate() throws {
        let counts = counts
        guard !counts.isEmpty, counts.count == sizes.split(separator: ",", omittingEmptySubsequences: false).count,
            counts.allSatisfy((1...1_000_000).contains)
        else { throw ValidationError(BenchText.badCount(Bench.language)) }
    }

    func run() async throws {
        let usual = FileManager.default.temporaryDirectory.appendingPathComponent("thidua-bench-\(UUID().uuidString)")
        let place = dir.map { URL(fileURLWithPath: $0).standardizedFileURL } ?? usual
        defer { if dir == nil { try? FileManager.default.removeItem(at: usual) } }
        let machine = Machine.current
        var measurements: [Measurement] = []
        for count in counts {
            let path = place.appendingPathComponent(String(count)).path
            let maker = Maker(count: count, seed: seed)
            if !maker.made(path) {
                tell(BenchText.making(count))
                _ = try await Bench.attempt { try await maker.make(at: path) }
            }
            tell(BenchText.measuring(count))
            measurements.append(try await Bench.attempt { try Child.measure(path) })
        }
        let report = Report(machine: machine, sizes: measurements)
        if options.json { try Bench.give(report) } else { print(report.text(in: Bench.language)) }
    }

    private func tell(_ phrase: Phrase) {
        StandardStream.messages.write(phrase(Bench.language) + "\n")
    }
}
