import Emulation
import EmulationLists
import EmulationStore
import EmulationText

/// What came of a list, as scripts read it.
struct ImportOutput: Encodable {
    @OrNull var letter: String?
    let written: Bool
    let created: [Created]
    let existing: [Existing]
    let errors: [Problem]
    let columns: [Column]
    let ignoredColumns: [Ignored]
    @OrNull var code: String?
    @OrNull var reason: String?
    @OrNull var clause: String?

    /// A row that became, or would become, a draft.
    struct Created: Encodable {
        let row: Int
        let nominee: String
        @OrNull var id: String?
    }

    /// A row that makes nothing: its nomination is there, or an earlier row says the same.
    struct Existing: Encodable {
        let row: Int
        let nominee: String
        @OrNull var id: String?
        @OrNull var state: String?
        @OrNull var sameAsRow: Int?
    }

    /// Something wrong with a cell, a row, or where both are null the list.
    struct Problem: Encodable {
        @OrNull var row: Int?
        @OrNull var column: Int?
        @OrNull var heading: String?
        let value: String
        let reason: String
    }

    /// A column that is read.
    struct Column: Encodable {
        let column: Int
        let heading: String
        let means: String
    }

    /// A column that is not.
    struct Ignored: Encodable {
        let column: Int
        let heading: String
    }

    /// A list that went in, or would.
    init(_ preview: ListPreview, _ list: ListImport, written: Bool) {
        self.written = written
        letter = list.letter?.rawValue
        var created: [Created] = []
        var existing = Self.existing(in: preview)
        for (number, row) in preview.rows.filter({ $0.outcome == .new }).enumerated() {
            switch list.steps.indices.contains(number) ? list.steps[number] : nil {
            case .made(let id): created.append(Created(row: row.number, nominee: row.nominee, id: id.rawValue))
            case .existing(let id):
                existing.append(Existing(row: row.number, nominee: row.nominee, id: id.rawValue, state: nil))
            case nil: created.append(Created(row: row.number, nominee: row.nominee))
            }
        }
        self.created = created
        self.existing = existing.sorted { $0.row < $1.row }
        errors = []
        (columns, ignoredColumns) = Self.columns(of: preview)
    }

    /// A list that is refused.
    init(_ preview: ListPreview, refusedFor failure: Failure, _ language: Language) {
        written = false
        created = []
        existing = Self.existing(in: preview)
        errors = preview.problems.map {
            Problem(
                row: $0.row, column: $0.column, heading: $0.heading, value: $0.value, reason: $0.reason(language))
        }
        (columns, ignoredColumns) = Self.columns(of: preview)
        code = failure.code
        reason = failure.reason(language)
    }

    private static func existing(in preview: ListPreview) -> [Existing] {
        preview.rows.compactMap { row in
            switch row.outcome {
            case .existing(let id, let state):
                Existing(row: row.number, nominee: row.nominee, id: id.rawValue, state: state.rawValue)
            case .repeated(let other): Existing(row: row.number, nominee: row.nominee, sameAsRow: other)
            case .new, .faulty: nil
            }
        }
    }

    private static func columns(of preview: ListPreview) -> ([Column], [Ignored]) {
        (
            preview.columns.map { Column(column: $0.number, heading: $0.heading, means: $0.column.rawValue) },
            preview.ignored.map { Ignored(column: $0.number, heading: $0.heading) }
        )
    }
}
