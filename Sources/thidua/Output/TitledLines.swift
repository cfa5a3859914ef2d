import EmulationText
import TerminalKit

/// Values below each other, each behind its title.
enum TitledLines {
    /// The lines, all titles as wide as the widest; a title without a value is left out.
    static func of(_ rows: [(title: Phrase, value: String?)], _ language: Language) -> [String] {
        let width = rows.map { TextWidth.columns(of: $0.title(language)) }.max() ?? 0
        return rows.compactMap { title, value in
            value.map { "  \(TextLayout.fit(title(language), columns: width))  \(CleanText.line($0))" }
        }
    }
}
