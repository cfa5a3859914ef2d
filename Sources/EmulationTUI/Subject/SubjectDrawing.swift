import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func subjectPanes(_ body: Rect) -> (text: Rect, list: Rect) {
        guard body.rows >= 14 else { return (body, body) }
        let (top, rest) = body.splitRows(top: body.rows * 2 / 5)
        return (padded(top), rest.inset())
    }

    /// The room for text within a frame: a blank column on both sides.
    func padded(_ box: Rect) -> Rect {
        let inner = box.inset()
        return Rect(column: inner.column + 1, row: inner.row, columns: inner.columns - 2, rows: inner.rows)
    }

    func drawSubject(_ page: SubjectPage, into grid: inout Grid, in body: Rect) {
        let panes = subjectPanes(body)
        let lines = subjectLines(page.subject, columns: panes.text.columns)
        if body.rows >= 14 {
            let (top, rest) = body.splitRows(top: body.rows * 2 / 5)
            grid.box(top, title: name(of: page.subject), focused: page.isReading)
            draw(lines, scroll: page.scroll, into: &grid, in: panes.text)
            let title = listTitle(page.list, listHeading(of: page.subject), columns: rest.columns)
            grid.box(rest, title: title.text, focused: !page.isReading)
            drawList(page.list, under: title, into: &grid, in: panes.list, focused: !page.isReading)
        } else if page.isReading {
            draw(lines, scroll: page.scroll, into: &grid, in: body)
        } else {
            drawList(page.list, under: nil, into: &grid, in: body, focused: true)
        }
    }

    func subjectLines(_ subject: SubjectPage.Subject, columns: Int) -> [Line] {
        switch subject {
        case .sector(let id): sectorLines(id, columns: columns)
        case .unit(let id): unitLines(id, columns: columns)
        case .letter(let id): letterLines(id, columns: columns)
        }
    }

    func name(of subject: SubjectPage.Subject) -> String {
        switch subject {
        case .sector(let id): rulebook.sector(id)?.name(language).capitalisedFirst ?? id.rawValue
        case .unit(let id): rulebook.unit(id)?.name(language) ?? id.rawValue
        case .letter(let id):
            "\(say(LetterText.letter)) \(model.office.letter(id)?.letter.shortLabel ?? id.rawValue)"
        }
    }

    private func listHeading(of subject: SubjectPage.Subject) -> Phrase {
        switch subject {
        case .sector: SectorText.nominations
        case .unit: UnitText.nominations
        case .letter: LetterText.names
        }
    }
}
