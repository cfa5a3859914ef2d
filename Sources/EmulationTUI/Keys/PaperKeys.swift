import Emulation
import EmulationText
import TerminalKit

extension KeyTables {
    /// The key that opens the papers of the nomination on screen.
    var papersKey: Binding { bind([.character("d")], .papers, PaperText.open, rank: 39) }

    func papers(_ page: PapersPage) -> [Group] {
        let refusal = editRefusal(page)
        let nothing = page.selected == nil ? PaperText.noPaper : nil
        let noFile =
            nothing ?? page.selected.flatMap { page.documents[$0].attachment == nil ? PaperText.noFileYet : nil }
        return [
            page.documents.count > 1 ? moving() : here([]),
            here([
                bind([.enter], .readPaper, PaperText.read, rank: 11, unless: noFile),
                bind([.character("o")], .viewPaper, PaperText.view, rank: 12, unless: noFile),
                bind([.character("a")], .attachPaper, PaperText.attach, rank: 13, unless: refusal),
                bind([.character("e")], .changePaper, PaperText.change, rank: 14, unless: refusal ?? nothing),
                bind([.character("x")], .removePaper, PaperText.remove, rank: 15, unless: refusal ?? nothing),
            ]),
        ]
    }

    /// A text turns its pages by Space, as pagers do.
    func paperText() -> [Group] {
        var scrolling = moving(scrolls: true)
        if !scrolling.bindings.isEmpty {
            scrolling.bindings.append(bind([.character(" ")], .move(.pageDown), KeyText.page, listed: false))
        }
        return [scrolling]
    }

    /// Why whoever works may not change the papers; nil where they may.
    private func editRefusal(_ page: PapersPage) -> Phrase? {
        if let readOnly = model.office.readOnly { return readOnly }
        guard let docket = page.opened?.docket else { return PaperText.noPaper }
        do throws(Refusal) {
            try model.workflow.check(.edit, on: docket, by: model.me, at: model.now)
            return nil
        } catch {
            return withClause(error)
        }
    }
}
