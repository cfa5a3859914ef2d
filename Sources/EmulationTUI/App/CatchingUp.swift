import Emulation
import TerminalKit

extension Model {
    /// Takes what is on disk now. What is selected, marked, filtered and typed stays, by identity.
    /// - Returns: what is to be read again, where names that stand side by side moved on.
    mutating func take(_ office: Office) -> [Effect] {
        let before = self.office
        let line = overviewPlace
        let damage = shownDamage
        let dossier = queued
        self.office = office
        recount()
        refreshPages()
        follow(to: line)
        follow(to: damage)
        if let now = queued, now != dossier { return [.open(now)] }
        guard case .compare(let compare) = page, compare.isLoaded,
            before.letter(compare.letter) != office.letter(compare.letter)
        else { return [] }
        return [.openLetter(compare.letter)]
    }

    /// The dossier of the queue that is on screen.
    private var queued: Nomination.ID? {
        guard case .forMe(let queue) = page, !queue.isList else { return nil }
        return queue.dossier?.id
    }

    /// What a line of the overview is, whatever line it is.
    private struct OverviewPlace: Equatable {
        let part: OverviewLine.Part
        let target: OverviewLine.Target
        /// What it says besides its figures, as several lines may lead to one thing.
        let words: String

        init(_ line: OverviewLine) {
            part = line.part
            target = line.target
            words = part == .toDo ? line.cells.joined().map(\.text).joined().filter { !$0.isNumber } : ""
        }
    }

    private var overviewPlace: OverviewPlace? {
        guard case .overview(let cursor)? = stacks[.overview]?.first else { return nil }
        let lines = OverviewLines(self).lines
        return lines.indices.contains(cursor.selected) ? OverviewPlace(lines[cursor.selected]) : nil
    }

    private mutating func follow(to place: OverviewPlace?) {
        guard let place, var pages = stacks[.overview], case .overview(var cursor)? = pages.first,
            let row = OverviewLines(self).lines.firstIndex(where: { OverviewPlace($0) == place })
        else { return }
        cursor.follow(to: row)
        pages[0] = .overview(cursor)
        stacks[.overview] = pages
    }

    private var shownDamage: Office.DamagedFile? {
        guard case .damages(let cursor) = page, office.damages.indices.contains(cursor.selected) else { return nil }
        return office.damages[cursor.selected]
    }

    private mutating func follow(to damage: Office.DamagedFile?) {
        guard case .damages(var cursor) = page else { return }
        if let row = office.damages.firstIndex(where: { $0.path == damage?.path }) { cursor.follow(to: row) }
        cursor.selected = min(cursor.selected, max(0, office.damages.count - 1))
        page = .damages(cursor)
    }
}
