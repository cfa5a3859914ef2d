import EmulationText
import TerminalKit

/// Everything that one run measured.
struct Report: Encodable, Sendable {
    /// Where it was measured.
    let machine: Machine
    /// Each workspace, in the order asked for.
    let sizes: [Measurement]
    /// How many times the last takes what the first does, by the medians of the processor's time; what waits for the
    /// disk, by those of the wall's.
    let growth: Growth?

    /// How a thing grows from the first workspace to the last.
    struct Growth: Encodable, Sendable {
        let nominations: Double
        let bytesOnDisk: Double
        let peakMemory: Double
        let figures: [Subject: Double]
    }

    init(machine: Machine, sizes: [Measurement]) {
        self.machine = machine
        self.sizes = sizes
        guard let first = sizes.first, let last = sizes.last, sizes.count > 1 else {
            growth = nil
            return
        }
        var figures: [Subject: Double] = [:]
        for (subject, figure) in first.figures {
            guard let other = last.figures[subject] else { continue }
            let (before, after) =
                subject.waitsForDisk ? (figure.median, other.median) : (figure.processor, other.processor)
            if before > 0 { figures[subject] = after / before }
        }
        growth = Growth(
            nominations: Double(last.nominations) / Double(first.nominations),
            bytesOnDisk: Double(last.disk.bytesOnDisk) / Double(max(1, first.disk.bytesOnDisk)),
            peakMemory: Double(last.memory.opened) / Double(max(1, first.memory.opened)), figures: figures)
    }

    /// The table for people.
    func text(in language: Language) -> String {
        var columns: [(title: String, align: Alignment)] = [(BenchText.subject(language), .leading)]
        for size in sizes {
            columns.append((NumberText.count(size.nominations, language), .trailing))
            columns.append(("p99", .trailing))
            columns.append(("CPU", .trailing))
        }
        if let growth { columns.append(("× \(NumberText.decimal(growth.nominations, language))", .trailing)) }
        var table = TextTable(columns)
        for subject in Subject.allCases {
            var cells = [subject.phrase(language)]
            for size in sizes {
                let figure = size.figures[subject]
                cells.append(figure.map { milliseconds($0.median, language) } ?? "–")
                cells.append(figure.map { milliseconds($0.p99, language) } ?? "–")
                cells.append(figure.map { milliseconds($0.processor, language) } ?? "–")
            }
            cells.append(growth?.figures[subject].map { ratio($0, language) } ?? "")
            table.add(cells)
        }
        func row(_ title: Phrase, _ value: (Measurement) -> String, _ grown: Double? = nil) {
            table.add(
                [title(language)] + sizes.flatMap { [value($0), "", ""] } + [grown.map { ratio($0, language) } ?? ""])
        }
        row(BenchText.saveRatio, { $0.saveRatio.map { ratio($0, language) } ?? "–" })
        row(BenchText.memoryAtStart, { megabytes($0.memory.atStart, language) })
        row(BenchText.memoryOpened, { megabytes($0.memory.opened, language) }, growth?.peakMemory)
        row(BenchText.memoryAtEnd, { megabytes($0.memory.atEnd, language) })
        row(BenchText.files, { NumberText.count($0.disk.files, language) })
        row(BenchText.bytes, { megabytes($0.disk.bytes, language) })
        row(BenchText.bytesOnDisk, { megabytes($0.disk.bytesOnDisk, language) }, growth?.bytesOnDisk)
        let head = [
            BenchText.machine(
                machine.processor, cores: machine.cores, kernel: machine.kernel, swift: machine.swift,
                build: machine.build, load: machine.load),
            BenchText.legend, growth.map { _ in BenchText.growthLegend },
        ]
        return (head.compactMap { $0?(language) } + ["", table.text]).joined(separator: "\n")
    }

    private func milliseconds(_ time: Double, _ language: Language) -> String {
        // Three figures that mean something; what is shorter than ten microseconds is none of ours.
        let digits = time >= 100 ? 1.0 : time >= 10 ? 10.0 : 100.0
        return NumberText.decimal((time * digits).rounded() / digits, language)
    }

    private func ratio(_ number: Double, _ language: Language) -> String {
        let digits = number >= 10 ? 1.0 : 10.0
        return "× " + NumberText.decimal((number * digits).rounded() / digits, language)
    }

    private func megabytes(_ bytes: Int, _ language: Language) -> String {
        NumberText.decimal((Double(bytes) / 104_857.6).rounded() / 10, language) + " MB"
    }
}
