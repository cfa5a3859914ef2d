import Emulation

/// What a search of a list looks through.
public enum SearchText {
    /// The folded text of every column a list shows of a nomination, in both languages, one column a line.
    public static func of(_ summary: NominationSummary, in rulebook: Rulebook) -> String {
        var columns = [summary.id.rawValue, summary.nominee]
        func add(_ phrase: Phrase?) {
            guard let phrase else { return }
            columns.append(phrase.vietnamese)
            if phrase.english != phrase.vietnamese { columns.append(phrase.english) }
        }
        add(summary.kind.phrase)
        if let unit = rulebook.unit(summary.unit) {
            add(unit.name.phrase)
            columns.append(unit.abbreviation)
        } else {
            columns.append(summary.unit.rawValue)
        }
        if let sector = summary.sector {
            add(rulebook.sector(sector)?.name.phrase ?? Phrase(verbatim: sector.rawValue))
        }
        add(rulebook.award(summary.award)?.name.phrase ?? Phrase(verbatim: summary.award.rawValue))
        add(summary.basis.phrase)
        add(summary.state.phrase)
        add(summary.gate?.phrase)
        if let day = summary.submittedOn { columns.append(day.full(.vietnamese)) }
        return TextFold.fold(columns.joined(separator: "\n"))
    }
}
