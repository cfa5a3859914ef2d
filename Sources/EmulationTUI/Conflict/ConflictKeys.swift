import Emulation
import EmulationText
import TerminalKit

extension KeyTables {
    /// The keys of two versions side by side. Those that lead elsewhere rest, so that nothing typed is left by a slip.
    func conflict(_ page: ConflictPage) -> [Group] {
        [page.request.map { again($0, page) } ?? choosing(page), still]
    }

    private func choosing(_ page: ConflictPage) -> Group {
        let locked = model.refusal(of: page)
        let kept = page.selected?.standing == .kept ? ConflictText.fixed : nil
        let open = page.undecided > 0 ? ConflictText.undecided(page.undecided) : nil
        return here(
            (page.rows.count > 1 ? moving().bindings : []) + [
                bind(
                    [.left, .character("h")], .conflict(.theirs), ConflictText.side, rank: locked == nil ? 9 : nil,
                    unless: kept, label: "←→"),
                bind([.right, .character("l")], .conflict(.mine), ConflictText.side, unless: kept, listed: false),
                bind([.character(" ")], .conflict(.turn), ConflictText.turn, unless: kept),
                bind([.character("t")], .conflict(.allTheirs), ConflictText.allTheirs, rank: locked == nil ? 31 : nil),
                bind([.character("m")], .conflict(.allMine), ConflictText.allMine, rank: locked == nil ? 30 : nil),
                bind(
                    [.control("s"), .character("s")], .conflict(.goOn), KeyText.save, rank: locked == nil ? 13 : nil,
                    unless: locked ?? open),
                bind(
                    [.character("e")], .conflict(.edit), ConflictText.intoForm, rank: locked == nil ? 14 : nil,
                    unless: locked ?? open),
                bind([.character("y")], .conflict(.copy), ConflictText.copyMine, rank: locked == nil ? nil : 13),
                bind([.function(4)], .conflict(.write), KeyText.compose),
                bind([.character("x")], .conflict(.drop), ConflictText.drop, rank: locked == nil ? 32 : 14),
                bind([.escape], .conflict(.leave), ConflictText.backToForm, rank: 15),
            ])
    }

    private func again(_ request: ConflictPage.Request, _ page: ConflictPage) -> Group {
        let nothing = request.words.isEmpty ? ConflictText.nothingToCopy : nil
        let refusal = model.refusal(of: page)
        let isIrrevocable = request.action.isIrrevocable
        let keys = Self.keys(of: request.action)
        return here(
            moving(scrolls: true).bindings + [
                bind(
                    isIrrevocable ? keys : [.enter, .control("s")] + keys, .conflict(.goOn),
                    ConflictText.again(request.action), rank: 11, unless: refusal, dangerous: isIrrevocable),
                bind(
                    Self.keys(of: request.action).contains(.character("e")) ? [] : [.character("e")], .conflict(.edit),
                    ConflictText.reword, rank: nothing == nil && refusal == nil ? 12 : nil, unless: nothing ?? refusal),
                bind(
                    [.character("y")], .conflict(.copy), ConflictText.copyNote, rank: nothing == nil ? 30 : nil,
                    unless: nothing),
                bind([.function(4)], .conflict(.write), KeyText.compose, unless: nothing),
                bind([.escape], .conflict(.leave), ConflictText.leave, rank: 13),
            ])
    }

    private var still: Group {
        (
            model.say(KeyText.groupEverywhere),
            [
                bind([.function(2)], .language, KeyText.language),
                bind([.character(":")], .palette, KeyText.palette),
                bind([.character("?"), .function(1)], .help, FrameText.helpHint),
                bind([.control("l")], .redraw, KeyText.redraw), bind([.control("z")], .suspend, KeyText.suspend),
            ]
        )
    }
}

extension Model {
    /// Why what was about to be done cannot be done on the version of now; nil where it can.
    func refusal(of page: ConflictPage) -> Phrase? {
        if let readOnly = office.readOnly { return readOnly }
        guard let docket = page.meanwhile?.theirs.docket else { return nil }
        do throws(Refusal) {
            try workflow.check(page.request?.action ?? .edit, on: docket, by: me, at: now)
            return nil
        } catch {
            return KeyTables(model: self).withClause(error)
        }
    }
}
