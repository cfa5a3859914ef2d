import Emulation
import EmulationText

/// The row of a list that names its columns: spreadsheets have titles above it.
struct HeadingRow {
    /// How many rows are looked through for it.
    static let searched = 15

    /// Its place among the rows.
    let place: Int
    /// The columns it names, by their place.
    let columns: [(place: Int, heading: String, column: ListColumn)]
    /// The headings it has beside, by their place.
    let others: [(place: Int, heading: String)]

    /// The row with the most headings that we know.
    /// - Throws: where no row names the nominees, or two columns tell the same.
    init(in table: ListTable) throws(ListProblem) {
        let first = table.rows.prefix(Self.searched)
        let counts = first.map { row in row.count { ListColumn(heading: $0) != nil } }
        guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
            throw ListProblem(reason: table.rows.isEmpty ? ImportText.empty : ImportText.noHeadings)
        }
        self.place = place
        var columns: [(place: Int, heading: String, column: ListColumn)] = []
        var others: [(place: Int, heading: String)] = []
        for (number, cell) in table.rows[place].enumerated() {
            let heading = TextInput.clean(cell)
            guard let column = ListColumn(heading: cell) else {
                let isFilled = table.rows[place...].contains { row in
                    row.indices.contains(number) && !TextInput.clean(row[number]).isEmpty
                }
                if isFilled { others.append((number, heading)) }
                continue
            }
            if let other = columns.first(where: { $0.column == column }) {
                throw ListProblem(
                    row: place + 1, column: number + 1, heading: heading, value: heading,
                    reason: ImportText.sameColumn(other.heading, column.title))
            }
            columns.append((number, heading, column))
        }
        // “Cá nhân/tập thể” heads the names where nothing else does.
        if !columns.contains(where: { $0.column == .nominee }),
            let index = columns.firstIndex(where: { $0.column == .kind && Self.mayHeadNames($0.heading) })
        {
            columns[index].column = .nominee
        }
        guard columns.contains(where: { $0.column == .nominee }) else {
            throw ListProblem(row: place + 1, reason: most > 1 ? ImportText.noNominees : ImportText.noHeadings)
        }
        self.columns = columns
        self.others = others
    }

    private static func mayHeadNames(_ heading: String) -> Bool {
        let words = TextFold.slug(heading)
        return words.contains("ca-nhan") && words.contains("tap-the")
    }
}
