import ArgumentParser
import EmulationStore
import EmulationText
import Foundation

/// `thidua-bench peer`
struct PeerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "peer", abstract: BenchText.peer(Bench.language), discussion: BenchText.peerMore(Bench.language))

    @Option(help: .of(BenchText.count, "N"))
    var count = 10_000

    @Option(help: .of(BenchText.folder, "DIR"), completion: .directory)
    var dir: String?

    @OptionGroup var options: BenchOptions

    func validate() throws {
        guard (1...1_000_000).contains(count) else { throw ValidationError(BenchText.badCount(Bench.language)) }
    }

    func run() async throws {
        let usual = FileManager.default.temporaryDirectory.appendingPathComponent("thidua-peer-\(UUID().uuidString)")
        let place = (dir.map { URL(fileURLWithPath: $0).standardizedFileURL } ?? usual).path
        defer { if dir == nil { try? FileManager.default.removeItem(at: usual) } }
        var report = PeerReport(machine: .current, nominations: count, neomutt: PeerProgram.neomuttVersion)
        if report.neomutt == nil { tell(BenchText.noNeomutt) }

        let large = try await workspace(of: count, in: place)
        tell(BenchText.measuring(count))
        try FileManager.default.createDirectory(atPath: "\(place)/home", withIntermediateDirectories: true)
        let thidua = PeerProgram.thidua(on: large, home: "\(place)/home")
        removeIndex(of: large)
        report.oursCold = Visit(thidua, rows: count, pressing: false)
        report.ours = Visit(thidua, rows: count, pressing: true)
        guard report.ours != nil else { throw ExitCode(report.failed(thidua.words[0])) }
        report.echo = Visit.echo(in: thidua.environment)
        if report.neomutt != nil { try measureNeomutt(in: place, &report) }
        for number in Set([min(100, count), count]).sorted() {
            let path = number == count ? large : try await workspace(of: number, in: place)
            try await Bench.attempt { try report.saves.append(PeerReport.Save(path, nominations: number)) }
        }
        if options.json { try Bench.give(report) } else { print(report.text(in: Bench.language)) }
    }

    private func workspace(of number: Int, in place: String) async throws -> String {
        let path = "\(place)/\(number)"
        let maker = Maker(count: number, seed: 2019)
        if !maker.made(path) {
            tell(BenchText.making(number))
            _ = try await Bench.attempt { try await maker.make(at: path) }
        }
        return path
    }

    private func measureNeomutt(in place: String, _ report: inout PeerReport) throws {
        let mailbox = Mailbox(count: count, folder: "\(place)/mail-\(count)")
        tell(BenchText.makingMail(count))
        try mailbox.make()
        tell(BenchText.measuringNeomutt)
        func program(isCached: Bool) throws -> PeerProgram {
            .neomutt(
                settings: try mailbox.settings(isCached: isCached), mailbox: mailbox.path,
                home: "\(mailbox.folder)/home")
        }
        report.theirsCold = Visit(try program(isCached: false), rows: count, pressing: false)
        // The first visit fills the cache.
        _ = Visit(try program(isCached: true), rows: count, pressing: false)
        report.theirs = Visit(try program(isCached: true), rows: count, pressing: true)
    }

    private func removeIndex(of workspace: String) {
        let folder = "\(workspace)/.thidua"
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix("index") {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        }
    }

    private func tell(_ phrase: Phrase) {
        FileHandle.standardError.write(Data((phrase(Bench.language) + "\n").utf8))
    }
}
