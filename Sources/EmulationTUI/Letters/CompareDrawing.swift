import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    /// Every name of a letter in a row, what is known of the selected one below.
    func drawCompare(_ page: ComparePage, into grid: inout Grid, in body: Rect) {
        guard page.isLoaded else {
            grid.write([Span(say(FrameText.loading), .muted)], at: body.origin, columns: body.columns)
            return
        }
        var list = body
        if body.rows >= 16, let current = page.current {
            let rows = min(page.names.count + 3, body.rows - 9)
            let (top, rest) = body.splitRows(top: max(6, rows))
            list = top
            drawCompared(current, into: &grid, in: rest)
        }
        if list.rows >= 6 {
            let label = model.office.letter(page.letter)?.letter.shortLabel ?? page.letter.rawValue
            grid.box(list, title: say(LetterText.compared(label, page.names.count)), focused: true)
            list = list.inset()
        }
        let canvas = self
        let names = page.names
        let isNarrow = list.columns < 60
        let table = Table(columns: compareColumns(isNarrow), count: names.count) { number in
            canvas.cells(of: names[number], isNarrow)
        }
        var cursor = page.cursor
        cursor.reveal(count: names.count, height: table.page(in: list))
        table.draw(into: &grid, in: list, cursor: cursor, focused: true)
    }

    private func drawCompared(_ opened: OpenedNomination, into grid: inout Grid, in rect: Rect) {
        let words = DossierWords(canvas: self, opened: opened)
        grid.box(rect, title: words.title)
        let text = padded(rect)
        // The row above tells where it stands; here is what it is judged by.
        let conflict = words.conflict.map { TextLayout.wrap($0, columns: text.columns) } ?? []
        let lines =
            conflict + words.merits(columns: text.columns, compact: true)
            + words.conditions(columns: text.columns, compact: true)
            + words.papers(columns: text.columns, compact: true)
        drawBeginning(lines, into: &grid, in: text)
    }

    private func compareColumns(_ isNarrow: Bool) -> [Column] {
        [
            Column(title: isNarrow ? "" : say(ListText.state), width: .fixed(isNarrow ? 1 : 15)),
            Column(title: say(ListText.nominee), width: .flexible(minimum: 16, weight: 2)),
            Column(title: say(ListText.award), width: .flexible(minimum: 14, weight: 1), priority: 4),
            Column(title: say(DossierText.achievements), width: .flexible(minimum: 16, weight: 3), priority: 2),
            Column(title: say(DossierText.initiatives), width: .flexible(minimum: 12, weight: 1), priority: 3),
            Column(title: say(LetterText.findings), width: .fixed(9), priority: 0),
        ]
    }

    private func cells(of opened: OpenedNomination, _ isNarrow: Bool) -> [Line] {
        let dossier = opened.docket.dossier
        let state = opened.docket.standing.state
        let word = isNarrow ? "" : " \(say(state.shortPhrase))"
        return [
            [Span(state.sign + word, ink(of: state))], [Span(dossier.nominee)],
            [Span(rulebook.award(dossier.award)?.shortName(language) ?? dossier.award.rawValue, .muted)],
            [Span(counted(dossier.achievements.map { DossierLines.text(of: $0, language) }))],
            [Span(counted(dossier.initiatives.map(\.name)))],
            rulebook.ruleSet(of: dossier.year) == nil
                ? [Span(say(ListText.notJudged), .muted)] : verdicts(of: opened.findings),
        ]
    }

    /// The first of several, and how many more there are.
    private func counted(_ texts: [String]) -> String {
        guard let first = texts.first else { return "–" }
        return texts.count == 1 ? first : "\(say(LetterText.more(texts.count - 1))) \(first)"
    }

    /// How many conditions are met, not met, and cannot be told; what there is none of is left out.
    private func verdicts(of findings: [Finding]) -> Line {
        var line: Line = []
        for (verdict, ink) in [(Finding.Verdict.met, Ink.good), (.notMet, .danger), (.cannotTell, .warning)] {
            let count = findings.count { $0.verdict == verdict }
            if count > 0 { line.append(Span("\(line.isEmpty ? "" : " ")\(verdict.sign)\(count)", ink)) }
        }
        return line
    }
}
