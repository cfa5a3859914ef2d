import Emulation
import EmulationText
import TerminalKit

extension NominationsPage {
    /// The columns where nothing is chosen, and how soon each gives way where the screen is narrow.
    var usualColumns: [(kind: ListColumn, priority: Int)] {
        // What waits for somebody is judged: what the rules say comes before where it comes from.
        scope.waitingFor != nil
            ? [(.state, 0), (.nominee, 0), (.findings, 1), (.award, 3), (.unit, 4), (.sector, 6), (.waits, 2)]
            : [
                (.state, 0), (.nominee, 0), (.award, 1), (.unit, 2), (.sector, 5), (.basis, 6), (.submitted, 4),
                (.waits, 3),
            ]
    }

    /// How soon each of the columns chosen gives way. As long as the usual ones stand in their order they do as usual, and
    /// what was added stays as long as it can; where they were put into another order, the last goes first.
    fileprivate func givingWay(_ chosen: [ListColumn]) -> [(kind: ListColumn, priority: Int)] {
        let usual = usualColumns
        let isInOrder = chosen.filter(usual.map(\.kind).contains) == usual.map(\.kind).filter(chosen.contains)
        return chosen.enumerated().map { place, kind in
            // The first always stays.
            let own = usual.first { $0.kind == kind }?.priority ?? 1
            return (kind, place == 0 ? 0 : isInOrder ? own : place)
        }
    }
}

extension Canvas {
    /// The columns of a list with their widths, as chosen or as usual.
    func listColumns(of page: NominationsPage, wide: Int) -> [(kind: ListColumn, column: Column)] {
        let chosen = page.columns ?? model.lists.columns
        let shown =
            chosen.isEmpty
            ? page.usualColumns.filter { $0.kind != .sector || page.query.sector == nil } : page.givingWay(chosen)
        return shown.map { ($0.kind, column($0.kind, wide: wide, priority: $0.priority)) }
    }

    private func column(_ kind: ListColumn, wide: Int, priority: Int) -> Column {
        let isNarrow = isTight(wide)
        let (title, width, align): (Phrase, Column.Width, Alignment) =
            switch kind {
            case .state: (ListText.state, .fixed(isNarrow ? 1 : 15), .leading)
            case .nominee: (ListText.nominee, .flexible(minimum: 18, weight: 3), .leading)
            case .award: (ListText.award, .flexible(minimum: 14, weight: 1), .leading)
            case .unit: (ListText.unit, .flexible(minimum: 15, weight: 1), .leading)
            case .sector: (ListText.sector, .flexible(minimum: 23, weight: 1), .leading)
            case .basis: (ListText.basis, .fixed(19), .leading)
            case .kind: (FilterText.kind, .fixed(9), .leading)
            case .findings: (isNarrow ? ListText.findings : FilterText.finding, .fixed(isNarrow ? 8 : 10), .leading)
            case .submitted: (ListText.submitted, .fixed(5), .leading)
            case .waits: (ListText.waits, .fixed(4), .trailing)
            case .id: (Phrase("Mã", "Id"), .fixed(5), .leading)
            }
        let heading = kind == .state && isNarrow ? "" : say(title)
        return Column(title: heading, width: width, align: align, priority: priority)
    }

    /// Below so many columns a state is its sign alone.
    private static let narrow = 60

    private func isTight(_ wide: Int) -> Bool { !model.isLinear && wide < Self.narrow }

    /// From so many columns on awards have their whole names.
    private static let generous = 150

    func cell(_ kind: ListColumn, of summary: NominationSummary, wide: Int) -> Line {
        switch kind {
        case .state:
            let word = isTight(wide) ? "" : " \(say(summary.state.shortPhrase))"
            return [Span(summary.state.sign + word, ink(of: summary.state))]
        case .nominee: return [Span(summary.nominee)]
        case .award:
            let award = rulebook.award(summary.award)
            let name = wide < Self.generous ? award?.shortName(language) : award?.name(language)
            return [Span(name ?? summary.award.rawValue)]
        case .unit: return [Span(rulebook.shortName(of: summary.unit, language))]
        case .sector: return [Span(summary.sector.flatMap(rulebook.sector)?.name(language) ?? "", .muted)]
        case .basis: return [Span(say(summary.basis.phrase), .muted)]
        case .kind: return [Span(say(summary.kind.phrase), .muted)]
        case .findings:
            guard let position = model.office.desk.position(of: summary.id) else { return [] }
            guard rulebook.ruleSet(of: summary.year) != nil else { return [Span(say(ListText.notJudged), .muted)] }
            return words(of: model.office.desk.findings(at: position))
        case .submitted: return [Span(summary.submittedOn?.short(language) ?? "", .muted)]
        case .waits:
            guard summary.state.isWaiting || summary.state == .returned, let since = summary.since else { return [] }
            return [Span(String(max(0, Day.days(from: since, to: model.today))))]
        case .id: return [Span(String(summary.id.rawValue.suffix(5)), .muted)]
        }
    }

    /// What speaks against comes first: `✗1 ?2 ✓4`.
    func words(of tally: FindingTally) -> Line {
        let parts: [(Finding.Verdict, Int, Ink)] = [
            (.notMet, tally.notMet, .danger), (.cannotTell, tally.cannotTell, .warning), (.met, tally.met, .good),
        ]
        return parts.filter { $0.1 > 0 }.enumerated().map { number, part in
            Span("\(number == 0 ? "" : " ")\(part.0.sign)\(part.1)", part.2)
        }
    }

    func ink(of state: State) -> Ink {
        switch state {
        case .awarded, .recommended: .good
        case .returned, .deferred: .warning
        case .declined, .notRecommended, .refused, .revoked, .disputed: .danger
        case .withdrawn, .draft: .muted
        case .submitted, .endorsed, .verified, .forwarded: .normal
        }
    }
}
