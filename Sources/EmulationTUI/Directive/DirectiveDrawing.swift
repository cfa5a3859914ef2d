import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawDirective(_ cursor: ListCursor, into grid: inout Grid, in body: Rect) {
        guard rulebook.hasDirective else {
            drawFrame(into: &grid, in: body)
            return
        }
        let directive = rulebook.directive
        let parts = directive.parts
        let canvas = self
        let labels = parts.map(label) + [say(DirectiveText.clause)]
        let table = Table(
            columns: [
                Column(
                    title: say(DirectiveText.clause), width: .fixed(labels.map(TextWidth.columns).max() ?? 0)),
                Column(title: say(DirectiveText.summary), width: .flexible(minimum: 20, weight: 1)),
            ], count: parts.count
        ) { [[Span(canvas.label(of: parts[$0]), .strong)], [Span(canvas.summary(of: parts[$0]))]] }
        var cursor = cursor
        guard body.rows >= 16, !grid.isLinear, parts.indices.contains(cursor.selected) else {
            cursor.reveal(count: parts.count, height: table.page(in: body))
            table.draw(into: &grid, in: body, cursor: cursor, focused: true)
            return
        }
        let (top, rest) = body.splitRows(top: min(parts.count + 3, body.rows * 3 / 5))
        grid.box(
            top, title: "\(directive.number) · \(directive.date.full(language)) · \(directive.title(language))",
            focused: true)
        cursor.reveal(count: parts.count, height: table.page(in: top.inset()))
        table.draw(into: &grid, in: top.inset(), cursor: cursor, focused: true)
        let part = parts[cursor.selected]
        grid.box(rest, title: title(of: part))
        drawBeginning(lines(of: part, columns: padded(rest).columns), into: &grid, in: padded(rest))
    }

    /// Draws the office's own frame in a year without a directive.
    private func drawFrame(into grid: inout Grid, in body: Rect) {
        grid.box(body, title: say(InForceText.lacksDirective(rulebook.settings.year)), focused: true)
        let text = padded(body)
        var lines: [Line] = []
        let notices = [rulebook.frameNotice, rulebook.unjudged(rulebook.settings.year)].compactMap(\.self)
        for notice in notices { lines += wrapped(say(notice), columns: text.columns).map { [Span($0, .warning)] } }
        lines += [[], [Span(say(InForceText.frame), .heading)]]
        for sector in rulebook.directive.sectors {
            let lead = rulebook.unit(sector.leadUnit)?.name(language) ?? sector.leadUnit.rawValue
            lines += wrapped("• \(sector.name(language)): \(lead)", columns: text.columns).map { [Span($0)] }
        }
        let rule = rulebook.directive.reporting
        let receiver = rulebook.unit(rule.receivedBy)?.name.phrase ?? Phrase(verbatim: rule.receivedBy.rawValue)
        let reports = say(InForceText.reportsBefore(rule.dueBeforeDay, to: receiver))
        lines += wrapped("• \(reports)", columns: text.columns).map { [Span($0)] }
        draw(lines, scroll: 0, into: &grid, in: text)
    }

    func drawClause(_ page: ClausePage, into grid: inout Grid, in body: Rect) {
        grid.box(body, title: title(of: page.part), focused: true)
        let text = padded(body)
        draw(lines(of: page.part, columns: text.columns), scroll: page.scroll, into: &grid, in: text)
    }

    /// The name of a part in the list and the path.
    func label(of part: DirectivePart) -> String {
        switch part {
        case .head: say(DirectiveText.head)
        case .clause(let id): id
        case .addressees: say(DirectiveText.addressees)
        }
    }

    private func title(of part: DirectivePart) -> String {
        if case .clause(let id) = part { return say(rulebook.citation(id)).capitalisedFirst }
        return label(of: part)
    }

    /// The summary of a part in one line.
    func summary(of part: DirectivePart) -> String {
        let directive = rulebook.directive
        return switch part {
        case .head: (directive.preamble ?? directive.title)(language)
        case .clause: directive.clause(of: part)?.summary(language) ?? ""
        case .addressees: directive.addressees.map { $0.name(language) }.joined(separator: "; ")
        }
    }

    /// The text of a part. A clause names whose duty it is and the data the program keeps for it. The head names the
    /// copy of the text and explains the mark of unchecked text.
    func lines(of part: DirectivePart, columns: Int) -> [Line] {
        let rows = rows(of: part).filter { !$0.text.isEmpty }
        let width = (rows.map { TextWidth.columns(of: say($0.label)) }.max() ?? 0) + 2
        return rows.flatMap { labelled(say($0.label), $0.text, columns, width: width) }
    }

    private typealias Row = (label: Phrase, text: String)

    private func rows(of part: DirectivePart) -> [Row] {
        switch part {
        case .head: headRows
        case .clause: rulebook.directive.clause(of: part).map(rows) ?? []
        case .addressees: [(DirectiveText.summary, checked(summary(of: part), rulebook.directive.verified))]
        }
    }

    private var headRows: [Row] {
        let directive = rulebook.directive
        func quoted(_ text: Bilingual?) -> String { text.map { "“\($0(language))”" } ?? "" }
        let copy = model.office.directiveCopy.map(DirectiveText.copyNamed) ?? DirectiveText.noCopy.sentence
        return [
            (DirectiveText.copy, say(copy)),
            (DirectiveText.summary, checked(directive.preamble?(language) ?? "", directive.verified)),
            (DirectiveText.slogan, quoted(directive.slogan)), (DirectiveText.motto, quoted(directive.motto)),
            (
                DirectiveText.issued,
                "\(directive.number) · \(directive.date.full(language)) · \(directive.issuer(language)) · \(directive.signer)"
            ),
            (DirectiveText.mark, say(DirectiveText.markMeans)),
        ]
    }

    private func rows(of clause: Clause) -> [Row] {
        let directive = rulebook.directive
        let movements = directive.movements.filter { $0.clause == clause.id }
        return [
            (DirectiveText.summary, checked(clause.summary(language), directive.verified)),
            (DirectiveText.duty, clause.duty.map { checked($0(language), directive.verified) } ?? ""),
            (DirectiveText.on, clause.on.map { say($0.phrase) }.joined(separator: ", ")),
            (DirectiveText.keeps, clause.keeps?(language) ?? say(DirectiveText.keepsSummary)),
        ]
            + movements.enumerated().map { number, movement in
                let label = number == 0 ? DirectiveText.movements : Phrase("", "")
                return (label, checked(movement.name(language), movement.verified))
            }
    }

    /// A text, marked if it was not checked against its source.
    func checked(_ text: String, _ isVerified: Bool) -> String {
        isVerified || text.isEmpty ? text : "\(text) · \(say(SectorText.toBeChecked))"
    }
}
