import Emulation
import EmulationText
import TerminalKit

/// The keys of the lists of nominations, and those that file new ones.
extension KeyTables {
    func listKeys(files: Bool = true) -> [Binding] {
        let clears = model.isNarrowed || !model.marks.isEmpty
        return [
            bind([.character("/")], .filter, KeyText.filter, rank: files && filesFirst ? 13 : 31),
            bind(
                [.control("u")], .clearFilter, model.isNarrowed || !clears ? KeyText.clearFilter : BulkText.clear,
                rank: 32, unless: clears ? nil : KeyText.nothingFiltered),
            bind(listLetter("o"), .order, KeyText.order, rank: 34),
            bind(listLetter("f"), .filterPanel, FilterText.panel, rank: 33),
            bind(listLetter("w"), .views, ViewText.key, rank: 37),
            bind(listLetter("c"), .columns, ColumnsText.key),
        ] + (files ? filing : [])
    }

    private var filing: [Binding] {
        let why = filingRefusal
        return [
            bind(listLetter("n"), .newNomination, KeyText.new, rank: filesFirst ? 12 : 35, unless: why),
            bind(listLetter("i"), .importList, ImportPageText.open, rank: filesFirst ? 14 : 36, unless: why),
        ]
    }

    /// Whether filing is what one comes to the list for: an officer's, as long as nothing is looked for or marked.
    private var filesFirst: Bool {
        model.office.readOnly == nil && isOfficer && !model.isNarrowed && model.marks.isEmpty
    }

    private var isOfficer: Bool {
        model.person?.roles.contains { $0.role == .officer && $0.isInForce(on: model.today) } ?? false
    }

    /// Why whoever works may file nothing; nil where they may.
    var filingRefusal: Phrase? { model.office.readOnly ?? (isOfficer ? nil : onlyOfficersFile) }

    private var onlyOfficersFile: Phrase {
        let source = Refusal.Source.ruleOfProgram
        return Phrase(each: { "\(KeyText.onlyOfficersFile($0)) (\(source($0)))" })
    }
}
