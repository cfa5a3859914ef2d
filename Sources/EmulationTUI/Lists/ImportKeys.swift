import EmulationText
import TerminalKit

extension KeyTables {
    /// The keys of a list's rows.
    func listImport(_ page: ImportPage) -> [Group] {
        let problems = page.preview?.problems.count ?? 0
        var why = filingRefusal
        if why == nil, problems > 0 { why = ImportPageText.hasErrors(problems) }
        if why == nil, page.preview?.isReady != true { why = ImportPageText.nothingNew }
        let hasOther = page.faults.contains { $0 != page.cursor.selected }
        return [
            moving(),
            here([
                bind([.character("a")], .acceptList, ImportPageText.accept, rank: 11, unless: why),
                bind(
                    [.enter], .open, ImportPageText.editCell, rank: page.faultyCell == nil ? nil : 12,
                    unless: page.faultyCell == nil ? ImportPageText.noCell : nil),
                bind(
                    [.character("x")], .dropRow, ImportPageText.dropRow,
                    rank: page.isNobody ? 13 : page.selected?.problems.isEmpty ?? true ? nil : 16,
                    unless: page.selected == nil ? KeyText.nothingSelected : nil),
                bind(
                    [.character("n")], .nextFault, ImportPageText.nextFault, rank: hasOther ? 14 : nil,
                    unless: hasOther ? nil : ImportPageText.noFault),
                bind([.character("e")], .listFields, ImportPageText.fields, rank: 15),
            ]),
        ]
    }

    /// The few keys that hold while drafts are being made.
    var importing: KeyMap<Intent> {
        KeyMap(groups: [
            here([bind([.escape], .stopImport, ImportPageText.stop, rank: 1)]),
            (
                model.say(KeyText.groupEverywhere),
                [
                    bind([.function(2)], .language, KeyText.language),
                    bind([.control("l")], .redraw, KeyText.redraw),
                    bind([.control("z")], .suspend, KeyText.suspend),
                ]
            ),
        ])
    }
}

extension Model {
    /// Whether drafts of a list are being made.
    var isImporting: Bool {
        if case .listImport(let list) = page { list.progress != nil } else { false }
    }
}
