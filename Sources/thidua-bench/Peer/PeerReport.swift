import EmulationStore
import EmulationText
import Foundation
import TerminalKit

/// This program and neomutt side by side, in one run on one machine.
struct PeerReport: Encodable, Sendable {
    /// Where it was measured.
    let machine: Machine
    /// How many nominations, and messages.
    let nominations: Int
    /// What the other program calls itself; nil where it is not installed.
    let neomutt: String?
    /// This program: without an index, then with what the visit before left.
    var oursCold: Visit?
    var ours: Visit?
    /// The other: without and with its cache of headers.
    var theirsCold: Visit?
    var theirs: Visit?
    /// The terminal alone, with `cat` on it.
    var echo: Figure?
    /// Saves, beside the bare write.
    var saves: [Save] = []

    init(machine: Machine, nominations: Int, neomutt: String?) {
        self.machine = machine
        self.nominations = nominations
        self.neomutt = neomutt
    }

    /// A durable save of one step in a workspace of so many nominations, beside a bare write of the same bytes.
    struct Save: Encodable, Sendable {
        let nominations: Int
        let save: Figure?
        let floor: Figure?

        init(_ path: String, nominations: Int) throws {
            var workspace = try Workspace.open(path, cache: Bench.cache(of: path))
            let figures = try Saving(workspace).measure(&workspace, Screens(workspace).app)
            self.nominations = nominations
            save = figures[.save]
            floor = figures[.saveFloor]
        }
    }

    /// Says that the program did not come to its first screen, and gives the exit code.
    func failed(_ program: String) -> Int32 {
        let reason = BenchText.notStarted(program)(Bench.language)
        StandardStream.messages.write("\(CommandText.error(Bench.language)): \(reason)\n")
        return 69
    }

    /// One line of the table: our figure, theirs, how many times theirs ours is, and what is demanded of that.
    private struct Row {
        var title: Phrase
        var ours: Double?
        var theirs: Double?
        var demand: Double?
        var unit = Unit.milliseconds

        enum Unit { case milliseconds, megabytes, bytes }
    }

    private var rows: [Row] {
        var rows = [
            Row(title: BenchText.startCold, ours: oursCold?.start, theirs: theirsCold?.start),
            Row(title: BenchText.startWarm, ours: ours?.start, theirs: theirs?.start),
            Row(title: BenchText.keyToPaint("↓"), ours: ours?.down?.median, theirs: theirs?.down?.median, demand: 0.5),
            Row(title: BenchText.tail("↓"), ours: ours?.down?.p99, theirs: ours?.down?.median, demand: 3),
            Row(
                title: BenchText.keyToPaint("PgDn"), ours: ours?.pageDown?.median, theirs: theirs?.pageDown?.median,
                demand: 0.5),
            Row(title: BenchText.tail("PgDn"), ours: ours?.pageDown?.p99, theirs: ours?.pageDown?.median, demand: 3),
            Row(title: BenchText.echoTail, ours: echo?.p99, theirs: echo?.median),
            Row(title: BenchText.letterToPaint, ours: ours?.letter?.median, theirs: nil),
            Row(title: BenchText.letterTail, ours: ours?.letter?.p99, theirs: nil),
            Row(
                title: BenchText.bytesOfDown, ours: ours.map { Double($0.bytes) },
                theirs: theirs.map { Double($0.bytes) }, demand: 1, unit: .bytes),
            Row(
                title: BenchText.peakCold, ours: oursCold.map { Double($0.peak) },
                theirs: theirsCold.map { Double($0.peak) }, unit: .megabytes),
            Row(
                title: BenchText.peakWarm, ours: ours.map { Double($0.peak) }, theirs: theirs.map { Double($0.peak) },
                unit: .megabytes),
        ]
        for save in saves {
            rows.append(
                Row(
                    title: BenchText.saveAgainstFloor(save.nominations), ours: save.save?.median,
                    theirs: save.floor?.median))
        }
        return rows
    }

    /// The table for people.
    func text(in language: Language) -> String {
        var table = TextTable([
            (BenchText.nominationsOrMessages(nominations)(language), .leading), ("thidua", .trailing),
            (BenchText.besides(language), .trailing), (BenchText.ratio(language), .trailing),
            (BenchText.demanded(language), .trailing),
        ])
        for row in rows {
            let ratio = row.ours.flatMap { ours in row.theirs.flatMap { $0 > 0 ? ours / $0 : nil } }
            table.add([
                row.title(language), figure(row.ours, row.unit, language), figure(row.theirs, row.unit, language),
                ratio.map { "× " + NumberText.decimal($0, language) } ?? "–",
                row.demand.map { "< × " + NumberText.decimal($0, language) } ?? "",
            ])
        }
        return [
            BenchText.machine(
                machine.processor, cores: machine.cores, kernel: machine.kernel, swift: machine.swift,
                build: machine.build, load: machine.load)(language),
            BenchText.peerLegend(neomutt)(language), "", table.text,
        ].joined(separator: "\n")
    }

    private func figure(_ value: Double?, _ unit: Row.Unit, _ language: Language) -> String {
        guard let value else { return "–" }
        return switch unit {
        case .milliseconds: NumberText.decimal(value, language)
        case .megabytes: NumberText.decimal((value / 104_857.6).rounded() / 10, language) + " MB"
        case .bytes: NumberText.count(Int(value), language)
        }
    }
}
