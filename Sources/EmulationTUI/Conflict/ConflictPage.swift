import Emulation
import EmulationText
import TerminalKit

/// Two versions side by side: what somebody was about to save, and what the file holds by now.
struct ConflictPage: Sendable {
    /// The form that was to be saved: as it opened, as it would open now, and as it is filled in. Of an action the
    /// dossier's form serves to tell what is another by now; nil where what was seen is not known any more.
    private(set) var forms: Forms?
    /// The action that was to be taken; nil where a form was to be saved.
    let request: Request?
    /// What happened to the nomination meanwhile; nil for anything else.
    let meanwhile: Meanwhile?
    var cursor = ListCursor()
    var scroll = 0
    /// The sides taken by hand, by the number of the form's field.
    private var chosen: [Int: Side] = [:]

    /// A form in three versions.
    struct Forms: Sendable {
        var seen, theirs, mine: Page
    }

    /// An action with the words that go with it: a note, or a decision's number.
    struct Request: Sendable {
        let action: Action
        let words: String
    }

    /// Whose version of a field is taken.
    enum Side: Sendable { case theirs, mine }

    init(_ forms: Forms?, request: Request? = nil, _ meanwhile: Meanwhile?) {
        self.forms = forms
        self.request = request
        self.meanwhile = meanwhile
        cursor.selected = rows.firstIndex { $0.standing == .contested } ?? 0
    }

    /// The fields that are not the same in every version, in the order of the form.
    var rows: [ConflictRow] { forms.map { ConflictRow.rows($0, meanwhile) } ?? [] }

    /// Whose version of a field is taken; nil while that is open.
    func side(of row: ConflictRow) -> Side? {
        switch row.standing {
        case .kept: .theirs
        case .theirsOnly: chosen[row.number] ?? .theirs
        case .mineOnly: chosen[row.number] ?? .mine
        case .contested: chosen[row.number]
        }
    }

    /// How many fields somebody still has to choose.
    var undecided: Int { request != nil ? 0 : rows.count { side(of: $0) == nil } }

    /// The field that is selected.
    var selected: ConflictRow? {
        let rows = rows
        return rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil
    }

    /// The form as the file's version opens it, with what is taken from one's own.
    var merged: Page? {
        guard let forms, var form = forms.theirs.openForm, let mine = forms.mine.openForm else { return nil }
        for row in rows where side(of: row) == .mine { form.take(row.number, from: mine) }
        var page = forms.theirs
        page.openForm = form
        page.noteChange()
        return page
    }

    /// Words the forms anew in another language.
    mutating func reword(_ reworded: (Page) -> Page) {
        guard let forms else { return }
        self.forms = Forms(
            seen: reworded(forms.seen), theirs: reworded(forms.theirs), mine: reworded(forms.mine))
    }

    /// Takes one side of the selected field.
    mutating func take(_ side: Side) {
        if let row = selected, row.standing != .kept { chosen[row.number] = side }
    }

    /// Takes the other side of the selected field.
    mutating func turn() {
        if let row = selected { take(side(of: row) == .mine ? .theirs : .mine) }
    }

    /// Takes one side of every field.
    mutating func takeAll(_ side: Side) {
        for row in rows where row.standing != .kept { chosen[row.number] = side }
    }

    /// What of all this is one's own, as text.
    var ownText: String {
        if let request { return request.words }
        return rows.filter { $0.standing == .mineOnly || $0.standing == .contested }
            .map { "\($0.label): \($0.mine.joined(separator: "\n  "))" }.joined(separator: "\n")
    }
}

/// A field of two versions side by side.
struct ConflictRow: Hashable, Sendable {
    /// The field's number in the form.
    let number: Int
    /// Its name.
    let label: String
    /// What it held when the form opened, what it holds in the file, and what was filled in.
    let seen, theirs, mine: [String]
    let standing: Standing

    /// Who changed it.
    enum Standing: Hashable, Sendable {
        /// Both, to different things.
        case contested
        case theirsOnly
        case mineOnly
        /// The file alone has it: no form shows it, and it stays as it is there.
        case kept
    }

    static func rows(_ forms: ConflictPage.Forms, _ meanwhile: Meanwhile?) -> [ConflictRow] {
        let before = forms.seen.openForm?.contents ?? []
        let now = forms.theirs.openForm?.contents ?? []
        let own = forms.mine.openForm?.contents ?? []
        var hidden = hiddenChanges(forms.mine, meanwhile)
        var rows: [ConflictRow] = []
        for number in 0..<min(before.count, now.count, own.count) {
            let (before, now, own) = (before[number], now[number], own[number])
            let files = hidden.removeValue(forKey: number)
            guard now.isVisible || own.isVisible || files != nil else { continue }
            let standing: Standing
            switch (now.value != before.value || files != nil, own.value != before.value) {
            case (false, false): continue
            case (true, true):
                if now.value == own.value, files == nil { continue }
                standing = .contested
            case (true, false): standing = now.value == own.value ? .kept : .theirsOnly
            case (false, true): standing = .mineOnly
            }
            rows.append(
                ConflictRow(
                    number: number, label: own.label, seen: before.lines, theirs: now.lines + (files ?? []),
                    mine: own.lines, standing: standing))
        }
        return rows
    }
}
