import Emulation
import EmulationText
import TerminalKit

/// Draws the model: a pure function from state to cells.
struct Canvas {
    let model: Model

    var language: Language { model.language }
    var rulebook: Rulebook { model.rulebook }

    func say(_ phrase: Phrase) -> String { phrase(model.language) }

    func draw() -> Grid {
        var grid = Grid(size: model.size, isLinear: model.isLinear)
        let frame = Frame(canvas: self)
        frame.draw(into: &grid)
        let body = Frame.body(of: model.size)
        if !body.isEmpty {
            if model.isReadEnough {
                // What a form says below its fields is read together with why it cannot be saved.
                let covered = model.page.isForm ? frame.coveredRows : 0
                drawPage(into: &grid, in: body.splitRows(bottom: covered).rest)
            } else {
                frame.drawNotReadYet(into: &grid, in: body)
            }
        }
        frame.drawFoot(into: &grid)
        drawOverlay(into: &grid)
        // Whoever reads by the cursor begins where the page does, or what lies over it.
        if model.isLinear, grid.cursor == nil, !body.isEmpty {
            grid.cursor = model.overlay == nil ? body.origin : grid.bounds.origin
        }
        return grid
    }

    private func drawPage(into grid: inout Grid, in body: Rect) {
        switch model.page {
        case .overview(let cursor): drawOverview(cursor, into: &grid, in: body)
        case .sectors(let cursor): drawSectors(cursor, into: &grid, in: body)
        case .subject(let page): drawSubject(page, into: &grid, in: body)
        case .units(let page): drawUnits(page, into: &grid, in: body)
        case .directive(let cursor): drawDirective(cursor, into: &grid, in: body)
        case .clause(let page): drawClause(page, into: &grid, in: body)
        case .nominations(let page): drawNominations(page, into: &grid, in: body)
        case .nomination(let page): drawDossier(page, into: &grid, in: body)
        case .forMe(let page): drawQueue(page, into: &grid, in: body)
        case .papers(let page): drawPapers(page, into: &grid, in: body)
        case .paperText(let page): drawPaperText(page, into: &grid, in: body)
        case .paperForm(let page):
            let title = page.place == nil ? PaperText.formNew : PaperText.formChange
            drawForm(page.form, title: title, detail: page.dossier.nominee, into: &grid, in: body)
        case .deadlines(let page): drawDeadlines(page, into: &grid, in: body)
        case .report(let page): drawReport(page, into: &grid, in: body)
        case .nominationForm(let page):
            let title = page.editing == nil ? FormText.new : FormText.edit
            drawForm(page.form, title: title, into: &grid, in: body)
        case .reportForm(let page):
            let new = page.alreadyIn.map(FormText.reportAgain) ?? FormText.report
            let title = page.correcting == nil ? new : FormText.reportCorrection
            let unit = rulebook.unit(page.unit)?.name(language) ?? page.unit.rawValue
            drawForm(page.form, title: title, detail: "\(unit) · \(say(page.quarter.phrase))", into: &grid, in: body)
        case .measureForm(let page):
            let unit = rulebook.unit(page.unit)?.name(language) ?? page.unit.rawValue
            drawForm(
                page.form, title: SectorText.figures, detail: "\(unit) · \(say(page.quarter.phrase))", into: &grid,
                in: body)
        case .listImport(let page): drawImport(page, into: &grid, in: body)
        case .letters(let page): drawLetters(page, into: &grid, in: body)
        case .compare(let page): drawCompare(page, into: &grid, in: body)
        case .letterForm(let page):
            let label = model.office.letter(page.letter)?.letter.shortLabel ?? page.letter.rawValue
            drawForm(page.form, title: page.title, detail: label, into: &grid, in: body)
        case .damages(let cursor): drawDamages(cursor, into: &grid, in: body)
        case .filterForm(let page):
            let count = FilterText.matching(page.count, of: model.office.desk.count)
            drawForm(page.form, title: FilterText.panelTitle, detail: say(count), into: &grid, in: body)
        case .results(let page): drawResults(page, into: &grid, in: body)
        case .settings(let page): drawSettings(page, into: &grid, in: body)
        case .settingsSubject(let page): drawSettingsSubject(page, into: &grid, in: body)
        case .settingsForm(let page): drawSettingsForm(page, into: &grid, in: body)
        case .display(let cursor): drawDisplay(cursor, into: &grid, in: body)
        case .conflict(let page): drawConflict(page, into: &grid, in: body)
        }
    }

    private func drawOverlay(into grid: inout Grid) {
        let area = Frame.overlay(of: model.size)
        switch model.overlay {
        case .help(let scroll):
            let map = KeyTables(model: model).map
            HelpOverlay.draw(
                map, legend: model.legend, title: say(FrameText.help), scroll: scroll, into: &grid, in: area)
        case .palette(let picker, _):
            let room = area.centred(columns: 72, rows: 20)
            picker.draw(into: &grid, in: room, title: say(PaletteText.title))
        case .views(let picker, let removing):
            let room = area.centred(columns: 60, rows: 18)
            picker.draw(into: &grid, in: room, title: say(removing ? ViewText.removeTitle : ViewText.title))
        case .columns(let panel): drawColumnsPanel(panel, into: &grid, in: area)
        case .persons(let picker):
            let room = area.centred(columns: 64, rows: 18)
            picker.draw(into: &grid, in: room, title: say(FrameText.persons))
        case .choosing(let picker, let choosing):
            let room = area.centred(columns: 76, rows: 20)
            picker.draw(into: &grid, in: room, title: say(choosing.title))
        case .prompt(let prompt, _): prompt.draw(into: &grid, in: area)
        case nil: break
        }
    }

    func drawForm<ID>(
        _ form: Form<ID>, title: Phrase, detail: String = "", into grid: inout Grid, in body: Rect
    ) {
        let heading = detail.isEmpty ? say(title) : "\(say(title)) · \(detail)"
        if body.rows < 9 {
            form.draw(into: &grid, in: body)
        } else {
            grid.box(body, title: heading, focused: true)
            let inner = body.inset()
            form.draw(
                into: &grid,
                in: Rect(column: inner.column + 1, row: inner.row, columns: inner.columns - 2, rows: inner.rows))
        }
    }

    /// The furthest that the text on screen can be scrolled.
    var lastScroll: Int {
        let body = Frame.body(of: model.size)
        switch model.page {
        case .nomination(let page): return lastScroll(of: page, in: body)
        case .forMe(let page):
            return page.dossier.map { lastScroll(of: $0, in: queueRoom(page, in: body).dossier) } ?? 0
        case .subject(let page):
            let text = subjectPanes(body).text
            return lastScroll(subjectLines(page.subject, columns: text.columns), rows: text.rows)
        case .clause(let page):
            let text = padded(body)
            return lastScroll(lines(of: page.part, columns: text.columns), rows: text.rows)
        case .paperText(let page): return lastScroll(page.rows, rows: paperTextRoom(body).rows)
        case .report(let page):
            return lastScroll(reportLines(page, columns: body.columns - 4), rows: body.rows - 2)
        case .conflict(let page): return lastScroll(of: page, in: body)
        default: return 0
        }
    }

    func lastScroll(_ lines: [Line], rows: Int) -> Int {
        // One row of a pane that does not show everything tells the position.
        lines.count <= rows ? 0 : max(0, lines.count - max(1, rows - 1))
    }
}
