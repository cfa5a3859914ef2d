import Emulation
import EmulationLists
import EmulationText
import TerminalKit

extension Model {
    /// Takes a key or a paste in the fields.
    mutating func fill(_ list: ImportPage, _ event: TerminalEvent) -> [Effect] {
        var list = list
        message = nil
        if case .paste(let text) = event, list.form.openPicker == nil, Self.isTable(text) {
            list.take(ImportPage.Source(text, path: nil, language), self)
            page = .listImport(list)
            return []
        }
        if event == .key(.tab), list.completesPath { return [.completePath(list.path)] }
        let path = list.path
        let isNew = !path.isEmpty && path != list.source?.path
        let isEntered = event == .key(.enter) && list.form.focus == .path && !path.isEmpty
        // A file is read again by entering its path, unless cells were mended since, which reading would undo.
        if isEntered, isNew || !list.isMended { return [.readList(path: path)] }
        let outcome = isEntered ? .submit : list.form.handle(event)
        if case .changed = outcome { list.isChanged = true }
        page = .listImport(list)
        switch outcome {
        case .none, .changed: return []
        case .cancel:
            if list.goBack(self) {
                page = .listImport(list)
                return []
            }
            guard list.source == nil else { return leave(true) }
            pop()
            refreshPages()
            return reopen()
        case .submit:
            if isNew { return [.readList(path: path)] }
            if list.source == nil {
                list.form.show(errors: [.path: say(ImportPageText.pathWanted)])
            } else {
                list.show(self)
            }
            page = .listImport(list)
            return []
        }
    }

    /// Whether what was pasted into the fields is a table; a path or a word may have been copied with its line end.
    private static func isTable(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).count > 1 || ListTable.isList(text)
    }

    /// Takes a paste where nothing is typed: a table goes to the page that takes lists in.
    mutating func takePaste(_ text: String) {
        var list: ImportPage
        switch page {
        case .nominations: list = ImportPage(self)
        case .listImport(let open) where open.progress == nil: list = open
        default:
            message = .problem(FrameText.pasteRefused)
            return
        }
        guard ListTable.isList(text) else {
            message = .problem(ImportPageText.notAList)
            return
        }
        if let why = KeyTables(model: self).filingRefusal {
            message = .problem(why)
            return
        }
        list.take(ImportPage.Source(text, path: nil, language), self)
        if case .listImport = page { page = .listImport(list) } else { push(.listImport(list)) }
    }

    /// Takes a list that was read from a file.
    mutating func takeList(_ text: String, from path: String) {
        guard case .listImport(var list) = page else { return }
        list.form.show(errors: [:])
        list.form[.path]?.value = .text(TextField(text: path, limit: 1000))
        list.take(ImportPage.Source(text, path: path, language), self)
        page = .listImport(list)
    }

    /// Goes to the fields that hold for all rows.
    mutating func openListFields() {
        guard case .listImport(var list) = page else { return }
        list.fill()
        page = .listImport(list)
    }

    /// Says that a file cannot be read.
    mutating func refuseList(_ reason: Phrase) {
        message = .problem(reason)
    }

    mutating func goToNextFault() {
        guard case .listImport(var list) = page else { return }
        let faults = list.faults
        guard let next = faults.first(where: { $0 > list.cursor.selected }) ?? faults.first else { return }
        list.cursor.move(.to(next), count: list.preview?.rows.count ?? 0, page: max(1, listPage / 2))
        page = .listImport(list)
    }

    /// Asks for what a wrong cell of the selected row is to hold.
    mutating func editCell() {
        guard case .listImport(let list) = page, let problem = list.faultyCell, let row = problem.row,
            let column = problem.column
        else { return }
        let heading = problem.heading ?? ""
        ask(
            .cell(row: row, column: column, line: problem.line),
            title: Phrase(each: { "\(ImportPageText.row($0)) \(row) · \(heading)" }),
            message: [problem.reason.sentence], yes: ImportPageText.put, note: ImportPageText.cell,
            noteText: problem.value)
    }

    mutating func putCell(_ text: String, row: Int, column: Int, line: Int?) {
        guard case .listImport(var list) = page, case .success(var table)? = list.source?.table else { return }
        table.put(text, row: row, column: column, line: line)
        list.source?.table = .success(table)
        list.isMended = true
        list.look(self)
        page = .listImport(list)
        // The hand goes on to what is wrong next.
        if list.selected?.problems.isEmpty ?? true { goToNextFault() }
    }

    /// Leaves the selected row out, so that nothing is made of it; the cursor goes on to the next error. A row that
    /// nothing is wrong with is asked about first.
    mutating func dropRow() {
        guard case .listImport(let list) = page, let row = list.selected else { return }
        guard row.problems.isEmpty else { return drop(row: row.number) }
        ask(
            .dropRow(row.number), title: ImportPageText.dropQuestion(row.number, row.nominee),
            yes: ImportPageText.dropRow)
    }

    mutating func drop(row number: Int) {
        guard case .listImport(var list) = page, let row = list.preview?.rows.first(where: { $0.number == number }),
            case .success(var table)? = list.source?.table
        else { return }
        // The signers' rows are dropped with the signature row; alone they would look like nominees.
        let others = (list.preview?.rows ?? []).filter { $0.signature == number }.map(\.number)
        for number in [number] + others { table.drop(row: number) }
        list.source?.table = .success(table)
        list.isMended = true
        let place = list.cursor.selected
        list.look(self)
        list.cursor.selected = min(place, max(0, (list.preview?.rows.count ?? 0) - 1))
        page = .listImport(list)
        if !row.problems.isEmpty, list.selected?.problems.isEmpty ?? true { goToNextFault() }
        message = .done(ImportPageText.dropped([number] + others, row.nominee))
    }

    mutating func askToAccept() {
        guard case .listImport(let list) = page, let preview = list.preview, preview.isReady else { return }
        let there = preview.rows.count - preview.dossiers.count
        var words = [list.isInLetter ? ImportPageText.inOneLetter : ImportPageText.inNoLetter]
        if there > 0 { words.append(ImportPageText.skipped(there)) }
        ask(
            .acceptList, title: ImportPageText.question(preview.dossiers.count), message: words,
            yes: ImportPageText.accept)
    }

    mutating func acceptList() -> [Effect] {
        guard case .listImport(var list) = page, let preview = list.preview, preview.isReady else { return [] }
        let drafts = preview.dossiers
        list.progress = ImportProgress(done: 0, all: drafts.count, made: 0, letter: nil, isOver: false)
        page = .listImport(list)
        return [.importList(drafts, existing: preview.existing, inLetter: list.isInLetter)]
    }

    /// Goes on while there is more; then shows what was made.
    mutating func imported(_ progress: ImportProgress) -> [Effect] {
        guard case .listImport(var list) = page, list.progress != nil else { return [] }
        list.progress = progress.isOver ? nil : progress
        list.refresh(self)
        page = .listImport(list)
        guard progress.isOver else { return [.goOnImporting] }
        guard progress.done == progress.all else {
            message = .problem(ImportPageText.stopped(progress.made, of: progress.all))
            return []
        }
        message = .done(ImportPageText.done(progress.made, letter: progress.letter?.rawValue))
        pop()
        if let letter = progress.letter {
            push(.subject(SubjectPage(.letter(letter), office: office)))
        } else {
            var made = NominationsPage(state: .draft)
            made.query.order = .nominee
            push(.nominations(made))
        }
        refreshPages()
        return []
    }
}
