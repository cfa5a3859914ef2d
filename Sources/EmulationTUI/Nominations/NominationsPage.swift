import Emulation
import EmulationText
import TerminalKit

/// The list of nominations: what it shows, where the selection is, and the filter being typed.
struct NominationsPage: Sendable {
    var query = NominationQuery()
    var filter = TextField(limit: 200)
    var isFiltering = false
    /// Whether the filter was typed on since the desk was asked.
    var isBehind = false
    /// The positions the desk gave for the query.
    var rows: [Int] = []
    var selected: Nomination.ID?
    var cursor = ListCursor()
    /// The columns of the view that is shown; nil for those chosen for every list.
    var columns: [ListColumn]?
    /// The name of the view that is shown.
    var viewName: String?
    /// The day on which roles are judged, for a list of nominations that wait for a person.
    var day: Day?
    /// The first row of each capacity if the person holds several.
    private(set) var groups: [Int: Capacity] = [:]
    /// What the way here narrowed the list to, so that Esc leaves rather than clears it.
    private(set) var scope: NominationQuery
    /// The number of nominations within the scope.
    private(set) var scopeCount = 0

    init(
        sector: Sector.ID? = nil, unit: Unit.ID? = nil, state: State? = nil, basis: Basis? = nil,
        waitingFor person: Person.ID? = nil, letter: Letter.ID? = nil
    ) {
        scope = NominationQuery(
            sector: sector, unit: unit, state: state, basis: basis, waitingFor: person, letter: letter)
        if letter != nil { scope.order = .nominee }
        query = scope
    }

    /// Whether more is left out than the way here left out.
    var isNarrowed: Bool {
        var other = query
        other.words = []
        other.order = scope.order
        return !filter.isEmpty || other != scope
    }

    /// Shows everything again that the way here showed, or with `scope` everything there is.
    mutating func clear(scope isAll: Bool = false, _ office: Office) {
        if isAll { scope = NominationQuery() }
        let order = query.order
        query = scope
        query.order = order
        filter.set("")
        viewName = nil
        columns = nil
        refresh(office)
    }

    /// Asks the desk again and finds the selected nomination by identity.
    mutating func refresh(_ office: Office) {
        isBehind = false
        query.words = TextFold.words(filter.text)
        rows = office.desk.positions(matching: query)
        scopeCount =
            scope.isUnfiltered
            ? office.desk.count : isNarrowed ? office.desk.positions(matching: scope).count : rows.count
        group(office)
        if let selected, let position = office.desk.position(of: selected), let row = rows.firstIndex(of: position) {
            cursor.follow(to: row)
        }
        keepSelection(office)
    }

    /// The nominations of the list in its order.
    func ids(_ office: Office) -> [Nomination.ID] { rows.map(office.desk.id) }

    /// The number of rows above which they are not grouped; nobody works through as many one by one.
    private static let mostGrouped = 3000

    /// Groups the nominations that wait for a person by capacity, in the order of the route; each group keeps its
    /// order.
    private mutating func group(_ office: Office) {
        groups = [:]
        let workflow = Workflow(office.rulebook)
        guard let person = scope.waitingFor, let day, rows.count <= Self.mostGrouped,
            workflow.capacities(of: person, on: day).count > 1
        else { return }
        var parts: [Capacity?: [Int]] = [:]
        // Many nominations are at the same stage; each stage is looked up once.
        var known: [WaitingPlace: Capacity?] = [:]
        for row in rows {
            let place = office.desk.summary(at: row).waitingPlace
            let capacity = known[place] ?? workflow.capacity(of: person, at: place, day: day)
            known[place] = .some(capacity)
            parts[capacity, default: []].append(row)
        }
        rows = []
        for capacity in parts.keys.compactMap(\.self).sorted() {
            groups[rows.count] = capacity
            rows += parts[capacity] ?? []
        }
        rows += parts[nil] ?? []
    }

    mutating func move(_ motion: ListCursor.Motion, page: Int, _ office: Office) {
        cursor.move(motion, count: rows.count, page: page)
        keepSelection(office)
    }

    private mutating func keepSelection(_ office: Office) {
        cursor.selected = min(max(0, cursor.selected), max(0, rows.count - 1))
        selected = rows.indices.contains(cursor.selected) ? office.desk.id(at: rows[cursor.selected]) : nil
    }
}

/// A nomination opened.
struct DossierPage: Sendable {
    var id: Nomination.ID
    var opened: OpenedNomination?
    var scroll = 0
    /// Whether the whole text is shown rather than the panes.
    var isWhole = false
}

/// The dossiers that wait for whoever works, one after another.
struct QueuePage: Sendable {
    var ids: [Nomination.ID] = []
    var index = 0 {
        didSet { if !isFollowing { place = index } }
    }
    /// The index at which the dossier on screen first stood. After a step that moves it elsewhere in the order, the
    /// dossier at this index comes next.
    private(set) var place = 0
    private var isFollowing = false
    var dossier: DossierPage?
    /// Whether they come from an index that is still being checked and no key was pressed since, so that the dossier on
    /// screen need not be kept there.
    var isProvisional = false
    /// Whether they are shown as a list rather than one at a time.
    var isList = false
    /// Whether the dossier was opened from the list, so that Esc leads back to it.
    var isFromList = false
    var list = NominationsPage()

    var current: Nomination.ID? { ids.indices.contains(index) ? ids[index] : nil }

    /// Asks the desk again for the nominations that wait for the user, in the list's filter and order.
    mutating func refreshList(_ model: Model) {
        if list.scope.waitingFor != model.me { list = NominationsPage(waitingFor: model.me) }
        list.day = model.today
        list.refresh(model.office)
    }

    /// Takes what waits now. The dossier on screen stays there, also where somebody else has just dealt with it, once
    /// somebody can have begun to read it.
    mutating func take(_ waiting: [Nomination.ID], isChecked: Bool) {
        let current = current
        let place = index
        isFollowing = true
        ids = waiting
        defer {
            isFollowing = false
            if isChecked { isProvisional = false }
        }
        let waits = current.map(ids.contains) ?? false
        if isProvisional, !waits {
            index = min(place, max(0, ids.count - 1))
            dossier = self.current.map { DossierPage(id: $0) }
            return
        }
        guard let current else { return }
        if isList {
            index = ids.firstIndex(of: current) ?? min(place, max(0, ids.count - 1))
            return
        }
        if !ids.contains(current) { ids.insert(current, at: min(place, ids.count)) }
        index = ids.firstIndex(of: current) ?? 0
    }
}

/// Units against quarters.
struct DeadlinesPage: Sendable {
    var cursor = ListCursor()
    var quarter: Int?
    var narrowing = Narrowing.all
    var filter = TextField(limit: 100)
    var isFiltering = false
    var selected: Unit.ID?

    enum Narrowing: CaseIterable, Sendable { case all, missing, late }
}

/// One unit's report for one quarter, in full.
struct ReportPage: Sendable {
    var unit: Unit.ID
    var quarter: Quarter
    var scroll = 0
}
