import Emulation
import EmulationText
import TerminalKit

/// How far a target came quarter by quarter, as the reports of the lead unit tell it.
struct TargetProgress: Sendable {
    let target: Target
    /// The figures in the order of the quarters, only of those that have one.
    let steps: [(quarter: Quarter, value: Double)]

    init(_ target: Target, of sector: Sector, in model: Model) {
        self.target = target
        steps = Quarter.all(in: model.rulebook.settings.year).compactMap { quarter in
            let report = model.office.reports[Office.ReportKey(sector.leadUnit, quarter)]
            return report?.figures[target.id].map { (quarter, $0) }
        }
    }

    /// `24,1 %` or `hạng 88`.
    private var latest: Phrase? { steps.last.map { target.result($0.value) } }

    /// Small bars as high as the figures; a target that is to sink, as a rank is, has none.
    private var bars: String {
        let highest = steps.map(\.value.magnitude).max() ?? 0
        guard target.comparison != .atMost, steps.count > 1, highest > 0 else { return "" }
        let blocks = Array("▁▂▃▄▅▆▇█")
        return String(
            steps.map { blocks[min(7, Int(($0.value.magnitude / highest * 7).rounded()))] })
    }

    /// The latest figure, after its bars where they are wanted.
    func summary(_ language: Language, hasBars: Bool) -> String {
        guard let latest else { return "" }
        return hasBars && !bars.isEmpty ? "\(bars) \(latest(language))" : latest(language)
    }

    /// Every quarter with its figure and whether the goal is reached; nil where there is none yet.
    func line(_ language: Language) -> Line? {
        guard let last = steps.last else { return nil }
        let figures = steps.map { "\($0.quarter.short(language)) \(target.result($0.value)(language))" }
        var line: Line = [Span(figures.joined(separator: " → "))]
        if let isReached = target.isReached(by: last.value) {
            let word = isReached ? SectorText.reached : SectorText.notYet
            line.append(Span(" · \(isReached ? "✓" : "…") \(word(language))", isReached ? .good : .warning))
        }
        return line
    }
}
