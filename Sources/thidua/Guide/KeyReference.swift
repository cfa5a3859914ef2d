import EmulationText
import EmulationTUI
import TerminalKit

/// The keys of every screen, read off the screens themselves.
struct KeyReference {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    private struct Row {
        var label: String
        var title: String
        var isDangerous: Bool
        var reasons: [String]
    }

    /// The tables: what holds everywhere first, then screen by screen.
    func lines(_ book: inout PictureBook) throws(GuideError) -> [String] {
        let everywhere = KeyText.groupEverywhere(language)
        var general: [Row] = []
        var screens: [(String, [Row])] = []
        for tour in KeyTour.all {
            var rows: [Row] = []
            for visit in tour.visits {
                try book.begin(Size(columns: 80, rows: 24), language, visit.person.rawValue)
                try book.press(visit.keys)
                for group in book.keyMap.groups {
                    for binding in group.bindings where binding.isListed {
                        if group.title != everywhere {
                            Self.add(binding, to: &rows)
                        } else if screens.isEmpty {
                            Self.add(binding, to: &general)
                        }
                    }
                }
            }
            screens.append((tour.title(language), rows))
        }
        var lines: [String] = []
        for (title, rows) in [(everywhere, general)] + screens {
            if !lines.isEmpty { lines.append("") }
            lines += ["## \(title)", ""] + table(rows)
        }
        return lines
    }

    /// Keys that do the same at several visits are one row; each reason why they cannot is told once.
    private static func add(_ binding: KeyBinding<String>, to rows: inout [Row]) {
        // How many are marked is for the screen alone.
        let title = binding.title.replacing(/\ \([0-9\/]+\)$/, with: "")
        let index =
            rows.firstIndex { $0.label == binding.helpLabel && $0.title == title }
            ?? {
                rows.append(
                    Row(label: binding.helpLabel, title: title, isDangerous: binding.isDangerous, reasons: []))
                return rows.count - 1
            }()
        if let why = binding.availability.why, !rows[index].reasons.contains(why) { rows[index].reasons.append(why) }
    }

    private func table(_ rows: [Row]) -> [String] {
        let titles =
            [GuideText.key, GuideText.does] + (rows.contains { !$0.reasons.isEmpty } ? [GuideText.notWhen] : [])
        return GuideTable.table(
            titles.map { $0(language) },
            rows.map { row in
                let danger = row.isDangerous ? " (\(GuideText.asksFirst(language)))" : ""
                let keys = row.label.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
                return [keys, row.title + danger] + (titles.count > 2 ? [row.reasons.joined(separator: "<br>")] : [])
            })
    }
}
