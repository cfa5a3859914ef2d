import Emulation
import EmulationText
import TerminalKit

extension Model {
    /// The list of nominations on the page; nil where the page shows none, or its text is read instead.
    var list: NominationsPage? {
        get {
            switch page {
            case .nominations(let list): list
            case .subject(let subject): subject.list
            case .forMe(let queue): queue.isList ? queue.list : nil
            default: nil
            }
        }
        set {
            guard let newValue else { return }
            switch page {
            case .nominations: page = .nominations(newValue)
            case .subject(var subject):
                subject.list = newValue
                page = .subject(subject)
            case .forMe(var queue):
                queue.list = newValue
                page = .forMe(queue)
            default: break
            }
        }
    }

    /// Marks what is selected, or takes its mark away, and goes on to the next.
    mutating func mark() -> [Effect] {
        if case .forMe(let queue) = page, !queue.isList {
            guard let id = queue.current else { return [] }
            marks.toggle(id)
            recountMarks()
            return turnDossier(by: 1)
        }
        guard let id = list?.selected else { return [] }
        marks.toggle(id)
        recountMarks()
        move(.down)
        return []
    }

    /// The rows between the last mark and the selection; nil where there is no such range in the list.
    var markRange: ClosedRange<Int>? {
        guard let list, let last = marks.last, let position = office.desk.position(of: last),
            let row = list.rows.firstIndex(of: position), !list.rows.isEmpty
        else { return nil }
        return min(row, list.cursor.selected)...max(row, list.cursor.selected)
    }

    mutating func markToHere() {
        guard let list, let range = markRange else { return }
        let ids = list.rows[range].map { office.desk.summary(at: $0).id }
        marks.add(ids.filter { $0 != list.selected } + [list.selected].compactMap(\.self))
        recountMarks()
    }

    /// Whether everything that the list shows is marked.
    var isAllMarked: Bool {
        guard let list, !list.rows.isEmpty, marks.count >= list.rows.count else { return false }
        return list.rows.allSatisfy { marks.contains(office.desk.summary(at: $0).id) }
    }

    /// Marks everything that the list shows; where it is marked already, takes those marks away.
    mutating func markAll() {
        guard let list else { return }
        let ids = list.rows.map { office.desk.summary(at: $0).id }
        if isAllMarked { marks.remove(ids) } else { marks.add(ids) }
        recountMarks()
    }

    /// Whether Esc lets go of the marks: where they are acted on, unless it leads back to their list first.
    var leavesMarks: Bool {
        guard !marks.isEmpty else { return false }
        if case .forMe(let queue) = page, !queue.isList {
            return !queue.isFromList && queue.dossier?.isWhole != true
        }
        return list != nil
    }

    mutating func clearMarks() {
        marks = Marks()
        recountMarks()
    }

    /// What is marked, in the order of the list and then by id; what is no longer there is left out.
    var marked: [NominationSummary] {
        let desk = office.desk
        let listed = (list?.rows ?? []).map { desk.summary(at: $0) }.filter { marks.contains($0.id) }
        let known = Set(listed.map(\.id))
        let others = marks.ids.subtracting(known).sorted().compactMap { id in
            desk.position(of: id).map { desk.summary(at: $0) }
        }
        return listed + others
    }

    /// How many of the marked ones the list does not show.
    var markedElsewhere: Int {
        guard let list else { return marks.count }
        return marks.count - list.rows.count { marks.contains(office.desk.summary(at: $0).id) }
    }

    /// Counts anew what may be done to what is marked; what is gone from the files loses its mark.
    mutating func recountMarks() {
        let desk = office.desk
        marks.remove(marks.ids.filter { desk.position(of: $0) == nil })
        offers = [:]
        let workflow = workflow
        // Many are alike: each kind of standing is asked for once.
        var kinds: [NominationSummary: Int] = [:]
        for id in marks.ids {
            guard let position = desk.position(of: id) else { continue }
            kinds[desk.summary(at: position).kindOfStanding, default: 0] += 1
        }
        for (summary, count) in kinds {
            for action in Action.allCases where action.isForMany {
                if workflow.offers(action, to: me, on: summary, day: today) { offers[action, default: 0] += count }
            }
        }
    }
}

extension Action {
    /// Whether it makes sense for several at once: each question has an answer of its own, and dossiers are edited one
    /// by one.
    var isForMany: Bool {
        switch self {
        case .draft, .edit, .answer, .undo: false
        default: true
        }
    }
}

extension NominationSummary {
    /// The same summary but for what makes no difference to who may do what.
    fileprivate var kindOfStanding: NominationSummary {
        var kind = self
        kind.id = "x"
        kind.nominee = ""
        kind.award = "x"
        kind.basis = .merit
        kind.submittedOn = nil
        kind.since = nil
        kind.isDirectWorker = false
        return kind
    }
}
