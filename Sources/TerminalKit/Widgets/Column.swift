/// A column of a table.
public struct Column: Hashable, Sendable {
    /// How wide a column is.
    public enum Width: Hashable, Sendable {
        /// This many columns of cells.
        case fixed(Int)
        /// At least `minimum`, and a share of what is left over in proportion to `weight`.
        case flexible(minimum: Int, weight: Int)

        var minimum: Int {
            switch self {
            case .fixed(let columns): max(0, columns)
            case .flexible(let minimum, _): max(1, minimum)
            }
        }

        var weight: Int {
            if case .flexible(_, let weight) = self { max(1, weight) } else { 0 }
        }
    }

    /// What stands above it.
    public var title: String
    /// How wide it is.
    public var width: Width
    /// Where its text stands.
    public var align: Alignment
    /// How soon it may go when the table is narrow: the highest number goes first, 0 always stays.
    public var priority: Int

    /// What a click into it stands for besides the row; `nil` where rows are selected as a whole.
    public var cell: Int?

    /// A column; flexible and always shown when nothing is said.
    public init(
        title: String, width: Width = .flexible(minimum: 8, weight: 1), align: Alignment = .leading, priority: Int = 0,
        cell: Int? = nil
    ) {
        self.cell = cell
        self.title = title
        self.width = width
        self.align = align
        self.priority = priority
    }

    /// How wide a column becomes in a table that is drawn into a rectangle; 0 where there is no room for it.
    public static func width(of index: Int, among columns: [Column], in rect: Rect) -> Int {
        layout(columns, room: room(in: rect)).first { $0.index == index }?.columns ?? 0
    }

    /// The cells of a table's row beside the sign of its selection.
    static func room(in rect: Rect) -> Int { rect.columns - 2 }

    /// Which columns fit into a row and how wide each becomes, with `gap` cells between two.
    static func layout(_ columns: [Column], room: Int, gap: Int = 2) -> [(index: Int, columns: Int)] {
        var shown = Array(columns.indices)
        func needed() -> Int {
            shown.reduce(0) { $0 + columns[$1].width.minimum } + gap * max(0, shown.count - 1)
        }
        while needed() > room,
            let last = shown.filter({ columns[$0].priority > 0 }).max(by: {
                (columns[$0].priority, $0) < (columns[$1].priority, $1)
            })
        {
            shown.removeAll { $0 == last }
        }
        var widths = shown.map { columns[$0].width.minimum }
        var spare = room - needed()
        var weight = shown.reduce(0) { $0 + columns[$1].width.weight }
        for position in shown.indices where spare > 0 && weight > 0 {
            let own = columns[shown[position]].width.weight
            let share = spare * own / weight
            widths[position] += share
            spare -= share
            weight -= own
        }
        // What always stays still has to live with a narrow row: shorten from the right, so the first column keeps its
        // text longest.
        var excess = needed() - room
        for position in widths.indices.reversed() where excess > 0 {
            let cut = min(excess, widths[position] - (position == 0 ? 1 : 0))
            widths[position] -= max(0, cut)
            excess -= max(0, cut)
        }
        return zip(shown, widths).filter { $0.1 > 0 }.map { (index: $0.0, columns: $0.1) }
    }
}
