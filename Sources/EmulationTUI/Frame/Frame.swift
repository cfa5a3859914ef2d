import Emulation
import EmulationText
import TerminalKit

/// What stands around every page: path and person above, tabs, the message and the hints below.
struct Frame {
    let canvas: Canvas

    private var model: Model { canvas.model }

    /// The rows between tabs and message, at any size.
    static func body(of size: Size) -> Rect {
        let top = size.rows >= 6 ? 2 : 1
        let bottom = size.rows >= 6 ? 2 : 1
        return Rect(column: 0, row: top, columns: size.columns, rows: max(0, size.rows - top - bottom))
    }

    /// The room for what lies over the page, at any size: the hints below say how it is left.
    static func overlay(of size: Size) -> Rect {
        Rect(column: 0, row: 0, columns: size.columns, rows: size.rows > 2 ? size.rows - 1 : size.rows)
    }

    func draw(into grid: inout Grid) {
        if grid.isLinear {
            drawLinearHead(into: &grid)
            return
        }
        drawTitle(into: &grid)
        if grid.size.rows >= 6 { drawTabs(into: &grid) }
    }

    private func drawTitle(into grid: inout Grid) {
        let columns = grid.size.columns
        grid.fill(Rect(column: 0, row: 0, columns: columns, rows: 1), ink: .bar)
        var marks: [String] = []
        if model.rulebook.settings.isSample { marks.append(canvas.say(FrameText.sample)) }
        if model.office.readOnly != nil { marks.append(canvas.say(FrameText.readOnly)) }
        let name = model.person?.name ?? model.me.rawValue
        let unit = model.person.flatMap { model.rulebook.unit($0.unit)?.shortName(model.language) } ?? ""
        // The head of the path gives way first, then the unit; who works and where they are is seen whole as long as
        // there is room.
        let here = TextWidth.columns(of: pathParts().last ?? "")
        let long = (marks + [name, unit]).filter { !$0.isEmpty }.joined(separator: " · ")
        let short = (marks + [name]).joined(separator: " · ")
        let right = TextWidth.columns(of: long) + here + 4 <= columns ? long : short
        let rightColumns = min(TextWidth.columns(of: right), max(0, columns - min(here, 10) - 4))
        let room = max(0, columns - rightColumns - 4)
        grid.write(TextLayout.fit(joinedPath(room), columns: room), at: Point(column: 1, row: 0), ink: .title)
        grid.write(
            TextLayout.fit(right, columns: rightColumns, align: .trailing),
            at: Point(column: columns - rightColumns - 1, row: 0), ink: .bar)
    }

    /// Where one is, then who one is, each on its line.
    private func drawLinearHead(into grid: inout Grid) {
        let columns = grid.size.columns
        grid.write([Span(joinedPath(columns))], at: Point(column: 0, row: 0), columns: columns)
        guard grid.size.rows >= 6 else { return }
        let unit = model.person.flatMap { model.rulebook.unit($0.unit)?.shortName(model.language) }
        let name = [model.person?.name ?? model.me.rawValue, unit].compactMap(\.self).joined(separator: ", ")
        var parts = ["\(canvas.say(FrameText.person)): \(name)"]
        if !model.waitingRows.isEmpty { parts.append("\(canvas.say(FrameText.forMe)): \(model.waitingRows.count)") }
        if model.rulebook.settings.isSample { parts.append(canvas.say(FrameText.sample)) }
        if model.office.readOnly != nil { parts.append(canvas.say(FrameText.readOnly)) }
        grid.write([Span(parts.joined(separator: "; "))], at: Point(column: 0, row: 1), columns: columns)
    }

    /// The path, of which the head gives way first.
    private func joinedPath(_ room: Int) -> String {
        var path = pathParts()
        while path.count > 1, TextWidth.columns(of: path.joined(separator: " › ")) > room { path.removeFirst() }
        return path.joined(separator: " › ")
    }

    private func pathParts() -> [String] {
        var parts = [
            canvas.say(FrameText.program(year: model.rulebook.settings.year)), canvas.say(model.section.title),
        ]
        parts += model.stack.dropFirst().map(name)
        if case .forMe(let queue) = model.page, !queue.isList, let id = queue.current {
            let words = queue.list.filter.text
            let filter =
                queue.list.isNarrowed ? " \(canvas.say(KeyText.filter)) \(words.isEmpty ? "" : "“\(words)”")" : ""
            parts.append("\(id.rawValue.suffix(5)) (\(queue.index + 1)/\(queue.ids.count))\(filter)")
        }
        return parts
    }

    private func name(of page: Page) -> String {
        switch page {
        case .overview, .sectors, .units, .forMe, .deadlines, .directive: ""
        case .subject(let page): canvas.name(of: page.subject)
        case .clause(let page): canvas.label(of: page.part)
        case .nominations(let page):
            canvas.say((page.scope.state?.phrase ?? page.scope.basis?.phrase)?.sentence ?? FrameText.nominations)
        case .nomination(let page): String(page.id.rawValue.suffix(5))
        case .papers: canvas.say(PaperText.papers)
        case .paperText(let page): canvas.say(page.name.sentence)
        case .paperForm(let page): canvas.say(page.place == nil ? PaperText.formNew : PaperText.formChange)
        case .report(let page): model.rulebook.shortName(of: page.unit, model.language)
        case .nominationForm(let page): canvas.say(page.editing == nil ? FormText.new : FormText.edit)
        case .reportForm: canvas.say(FormText.report)
        case .measureForm: canvas.say(SectorText.figures)
        case .listImport: canvas.say(ImportPageText.title)
        case .damages: canvas.say(FrameText.damages)
        case .letters: canvas.say(LetterText.letters)
        case .compare: canvas.say(LetterText.compare)
        case .letterForm(let page): canvas.say(page.title)
        case .filterForm: canvas.say(FilterText.panelTitle)
        case .results: canvas.say(BulkText.resultsName)
        case .settings: canvas.say(SettingsText.title)
        case .settingsSubject(let page): canvas.name(of: page.subject)
        case .settingsForm(let page): canvas.say(page.kind.name)
        case .display: canvas.say(DisplayText.title)
        case .conflict(let page):
            canvas.say(page.request == nil ? ConflictText.name : ConflictText.changedMeanwhile)
        }
    }

    private func drawTabs(into grid: inout Grid) {
        let waiting = model.waitingRows.count
        func tab(_ section: Section, short: Bool) -> String {
            let count = section == .forMe && waiting > 0 ? "·\(waiting)" : ""
            let title = short && section != model.section ? "" : " \(canvas.say(section.title))"
            return "\(section.rawValue)\(title)\(count)"
        }
        // Each tab has its mark before it; a blank between two goes first where columns are few, then the titles.
        let long = Section.allCases.reduce(0) { $0 + TextWidth.columns(of: tab($1, short: false)) + 1 }
        let short = long > grid.size.columns
        let gap = short || long + Section.allCases.count <= grid.size.columns ? 1 : 0
        var column = 1
        for section in Section.allCases {
            let isCurrent = section == model.section
            let mark = isCurrent ? "▸" : " "
            let start = column - 1
            column += grid.write(mark, at: Point(column: column - 1, row: 1), ink: isCurrent ? .tabCurrent : .tab)
            column += grid.write(
                tab(section, short: short), at: Point(column: column - 1, row: 1), ink: isCurrent ? .tabCurrent : .tab)
            grid.mark(
                Rect(column: start, row: 1, columns: column - start, rows: 1),
                as: .key(.character(Character("\(section.rawValue)"))))
            column += gap
        }
    }

    func drawFoot(into grid: inout Grid) {
        let size = grid.size
        guard size.rows >= 2 else { return }
        // Read line by line, what was said last stands last.
        let hints = grid.isLinear && size.rows >= 6 ? size.rows - 2 : size.rows - 1
        HintLine.draw(KeyTables(model: model).now, trailing: trailing, into: &grid, row: hints)
        drawMessage(into: &grid)
    }

    private var trailing: [Hint] {
        let switching = Key.function(2)
        let language = Hint(switching.label, FrameText.otherLanguage(model.language), key: switching)
        // What lies over the page is left before anything else is opened.
        if model.overlay != nil || model.isImporting { return [language] }
        let help = model.isTyping ? Key.function(1) : .character("?")
        return [language, Hint(help.label, canvas.say(FrameText.helpHint), key: help)]
    }

    /// What cannot be said yet, since the files that tell it are still being read.
    func drawNotReadYet(into grid: inout Grid, in body: Rect) {
        let lines = TextLayout.wrap(canvas.say(FrameText.notReadYet), columns: max(1, body.columns - 2))
        for (offset, line) in lines.prefix(body.rows).enumerated() {
            grid.write(line, at: Point(column: body.column + 1, row: body.row + offset), ink: .muted)
        }
    }

    /// The last message, followed by the keys ignored because they came too early.
    private var message: Message? {
        guard let dropped = model.dropped?.phrase else { return model.message ?? model.office.reading.message }
        return .problem([model.message?.text, dropped].compactMap(\.self).joined(" · "))
    }

    /// The rows of the message, and the row below the last of them.
    private var messageRows: (lines: [String], end: Int) {
        let size = model.size
        let end = model.isLinear ? size.rows : size.rows - 1
        guard let message else { return ([], end) }
        let lines = TextLayout.wrap(canvas.say(message.text), columns: max(1, size.columns - 2))
        let most = size.rows >= 12 ? 4 : 1
        var shown = Array(lines.prefix(most))
        if lines.count > most, let last = shown.last {
            shown[shown.count - 1] = TextLayout.fit(last + "…", columns: size.columns - 2)
        }
        return (shown, end)
    }

    /// How many rows of the page a long message lies over.
    var coveredRows: Int {
        let (lines, end) = messageRows
        return lines.count < 2 ? 0 : max(0, Self.body(of: model.size).endRow - (end - lines.count))
    }

    private func drawMessage(into grid: inout Grid) {
        guard let message else { return }
        let size = grid.size
        let (shown, end) = messageRows
        // A long refusal is read whole over the foot of the page rather than cut short.
        for (offset, line) in shown.enumerated() {
            let row = end - shown.count + offset
            grid.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1), ink: message.ink)
            grid.write(line, at: Point(column: 1, row: row), ink: message.ink)
        }
    }
}

extension App {
    /// A screen with a line over the row of its message, for something that is said while nothing else can be done.
    public static func telling(_ phrase: Phrase, over grid: Grid, in language: Language) -> Grid {
        var grid = grid
        let row = max(0, grid.size.rows - (grid.isLinear ? 1 : 2))
        grid.fill(Rect(column: 0, row: row, columns: grid.size.columns, rows: 1), ink: .message)
        grid.write(phrase(language), at: Point(column: 1, row: row), ink: .message)
        return grid
    }
}

extension Office.Reading {
    /// What is said of it; nothing once all is certain.
    var message: Message? {
        switch self {
        case .done: nil
        case .checking: .done(FrameText.checking)
        case .loading(let done, let all): .done(FrameText.reading(done, of: all))
        }
    }
}
