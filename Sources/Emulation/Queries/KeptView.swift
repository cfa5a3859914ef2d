/// A way of looking at the nominations that somebody keeps under a name.
public struct KeptView: Hashable, Recordable {
    /// The name.
    public var name: String
    /// What is shown, and in which order; its words and whom it waits for stand in ``search`` and ``waitingFor``.
    public var query: NominationQuery
    /// What is looked for, as it was typed.
    public var search: String
    /// Whom it waits for: a person, or ``me`` for whoever looks.
    public var waitingFor: String?
    /// The columns in their order; empty for the usual ones.
    public var columns: [ListColumn]
    /// Keys this version does not know.
    public var extras: Extras

    /// The word for whoever looks.
    public static let me = "me"

    /// A view.
    public init(
        name: String, query: NominationQuery = NominationQuery(), search: String = "", waitingFor: String? = nil,
        columns: [ListColumn] = []
    ) {
        self.name = name
        self.query = query
        self.query.words = []
        self.query.waitingFor = nil
        self.search = search
        self.waitingFor = waitingFor
        self.columns = columns
        extras = [:]
    }

    /// What is asked for when a person looks; the words of ``search`` are left to whoever folds them.
    public func query(for me: Person.ID?) -> NominationQuery {
        var query = query
        query.waitingFor = waitingFor == Self.me ? me : waitingFor.flatMap { Person.ID($0) }
        return query
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        name = try fields.string("name")
        query = NominationQuery(
            sector: try fields.optionalID("sector"), unit: try fields.optionalID("unit"),
            state: try fields.optionalChoice("state"), award: try fields.optionalID("award"),
            basis: try fields.optionalChoice("basis"), kind: try fields.optionalChoice("kind"),
            finding: try fields.optionalChoice("finding"), waitingDays: try fields.optionalInteger("waitingDays"),
            order: try fields.optionalChoice("order") ?? .waiting)
        search = try fields.optionalString("search") ?? ""
        waitingFor = try fields.optionalString("waitingFor")
        columns = try fields.choices("columns")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("name", name)
        record.set("sector", query.sector)
        record.set("unit", query.unit)
        record.set("state", query.state)
        record.set("award", query.award)
        record.set("basis", query.basis)
        record.set("kind", query.kind)
        record.set("finding", query.finding)
        record.set("waitingDays", query.waitingDays)
        record.set("order", query.order)
        record.set("search", search)
        record.set("waitingFor", waitingFor)
        record.set("columns", columns.map(\.rawValue))
        record.keep(extras)
    }
}

/// The views that everybody has.
public enum BuiltInView: String, CaseIterable, Sendable {
    /// What waits for whoever looks.
    case mine
    /// What has waited more than ten days where it stands.
    case overTenDays
    /// What does not meet some rule of its award.
    case lacking

    /// What it shows.
    public var view: KeptView {
        switch self {
        case .mine: KeptView(name: rawValue, waitingFor: KeptView.me)
        case .overTenDays: KeptView(name: rawValue, query: NominationQuery(waitingDays: 11))
        case .lacking: KeptView(name: rawValue, query: NominationQuery(finding: .notMet))
        }
    }
}

/// What one user chose for lists of nominations, whatever workspace they open.
public struct ListChoices: Hashable, Sendable {
    /// The views kept, in the order in which they were first kept.
    public var views: [KeptView]
    /// The columns in their order; empty for the usual ones.
    public var columns: [ListColumn]

    /// What was chosen.
    public init(views: [KeptView] = [], columns: [ListColumn] = []) {
        self.views = views
        self.columns = columns
    }

    /// Takes in one more choice.
    public mutating func take(_ choice: ListChoice) {
        switch choice {
        case .columns(let columns): self.columns = columns
        case .dropView(let name): views.removeAll { $0.name == name }
        case .keepView(let view):
            if let place = views.firstIndex(where: { $0.name == view.name }) {
                views[place] = view
            } else {
                views.append(view)
            }
        }
    }
}

/// One choice for lists of nominations.
public enum ListChoice: Hashable, Sendable {
    /// Keep a view; one of the same name gives way.
    case keepView(KeptView)
    /// Drop the view of this name.
    case dropView(String)
    /// Show these columns; none for the usual ones.
    case columns([ListColumn])
}
