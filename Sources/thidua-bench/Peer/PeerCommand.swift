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
        try FileManager.default.createDirectory(atPath: "\(place)/home", withIntermediateDirectories: true)
        let thidua = PeerProgram.thidua(on: large, home: "\(place)/home")
        let mailbox = Mailbox(count: count, folder: "\(place)/mail-\(count)")
        if report.neomutt != nil {
            tell(BenchText.makingMail(count))
            try mailbox.make()
        }
        tell(BenchText.measuring(count))
        try measureStarts(of: thidua, mailbox, &report)
        guard report.ours != nil else { throw ExitCode(report.failed(thidua.words[0])) }
        report.echo = Visit.echo(in: thidua.environment)
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

    /// How often each start is made.
    private static let starts = 3

    /// Both programs in turns, so that neither has the machine as the other left it: first without what they keep for
    /// the next start, then with it, and at last with keys.
    private func measureStarts(
        of thidua: PeerProgram, _ mailbox: Mailbox, _ report: inout PeerReport
    ) throws {
        func neomutt(isCached: Bool) throws -> PeerProgram? {
            guard report.neomutt != nil else { return nil }
            return .neomutt(
                settings: try mailbox.settings(isCached: isCached), mailbox: mailbox.path,
                home: "\(mailbox.folder)/home")
        }
        var (ours, theirs): ([Visit], [Visit]) = ([], [])
        let uncached = try neomutt(isCached: false)
        for _ in 0..<Self.starts {
            removeIndex(in: thidua)
            if let visit = Visit(thidua, rows: count) { ours.append(visit) }
            if let visit = uncached.flatMap({ Visit($0, rows: count) }) { theirs.append(visit) }
        }
        (report.oursCold, report.theirsCold) = (Visit.middle(of: ours), Visit.middle(of: theirs))
        let cached = try neomutt(isCached: true)
        // The first visit fills the cache.
        _ = cached.flatMap { Visit($0, rows: count) }
        (ours, theirs) = ([], [])
        for round in 1...Self.starts {
            let isPressing = round == Self.starts
            if let visit = Visit(thidua, rows: count, pressing: isPressing) { ours.append(visit) }
            if let visit = cached.flatMap({ Visit($0, rows: count, pressing: isPressing) }) { theirs.append(visit) }
        }
        (report.ours, report.theirs) = (ours.last, theirs.last)
        report.ours?.start = Visit.middle(of: ours)?.start ?? 0
        report.theirs?.start = Visit.middle(of: theirs)?.start ?? 0
    }

    private func removeIndex(in thidua: PeerProgram) {
        guard let cache = CacheFolder.path(environment: thidua.environment) else { return }
        try? FileManager.default.removeItem(atPath: cache)
    }

    private func tell(_ phrase: Phrase) {
        StandardStream.messages.write(phrase(Bench.language) + "\n")
    }
}
