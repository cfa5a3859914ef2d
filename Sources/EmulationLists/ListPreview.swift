import Emulation
import EmulationText

/// What would become of a list: row by row, and nothing written yet.
public struct ListPreview: Sendable {
    /// A column whose heading is known.
    public struct MatchedColumn: Hashable, Sendable {
        /// Its number, from 1.
        public let number: Int
        /// The heading as the list has it.
        public let heading: String
        /// What it tells.
        public let column: ListColumn
    }

    /// A column that is not read.
    public struct IgnoredColumn: Hashable, Sendable {
        /// Its number, from 1.
        public let number: Int
        /// The heading as the list has it; may be empty.
        public let heading: String
    }

    /// One row of nominees.
    public struct Row: Hashable, Sendable {
        /// Its number in the list, from 1.
        public let number: Int
        /// The nominee as the row writes it.
        public let nominee: String
        /// What is proposed; nil where something is wrong.
        public let dossier: Dossier?
        /// What would become of it.
        public let outcome: Outcome
        /// Something to look at that stops nothing.
        public let remark: Phrase?
        /// The number of the signature row above this one, below which no nominee is expected; nil if there is none.
        public var signature: Int?
    }

    /// What would become of a row.
    public enum Outcome: Hashable, Sendable {
        /// A new draft.
        case new
        /// The nomination is there already, in this state.
        case existing(Nomination.ID, State)
        /// An earlier row says the same.
        case repeated(row: Int)
        /// Something is wrong.
        case faulty([ListProblem])

        /// A sign of one column, different for each, so that no meaning rests on colour.
        public var sign: String {
            switch self {
            case .new: "✓"
            case .existing: "="
            case .repeated: "≡"
            case .faulty: "✗"
            }
        }
    }

    /// The columns that are read, from left to right.
    public private(set) var columns: [MatchedColumn] = []
    /// The columns that are not.
    public private(set) var ignored: [IgnoredColumn] = []
    /// The rows that propose somebody.
    public private(set) var rows: [Row] = []
    /// Everything that is wrong, what is about the whole list first; while there is any, nothing goes in.
    public private(set) var problems: [ListProblem] = []

    /// A list that cannot be read at all.
    public init(unreadable problem: ListProblem) {
        problems = [problem]
    }

    /// Reads a list.
    /// - Parameters:
    ///   - table: the cells, see ``ListTable``.
    ///   - defaults: what holds for rows that do not say.
    ///   - letter: the letter the names are to travel with.
    ///   - desk: what is there already.
    ///   - actor: who would file, and so must have the right to.
    /// - language: the language the list's figures are written in.
    public init(
        _ table: ListTable, defaults: ListDefaults, letter: ListLetter = .automatic, rulebook: Rulebook,
        desk: any NominationDesk, by actor: Person.ID, at instant: Instant, language: Language
    ) {
        do throws(ListProblem) {
            let heading = try HeadingRow(in: table)
            columns = heading.columns.map {
                MatchedColumn(number: $0.place + 1, heading: $0.heading, column: $0.column)
            }
            ignored = heading.others.map { IgnoredColumn(number: $0.place + 1, heading: $0.heading) }
            var judge = RowJudge(Workflow(rulebook), desk: desk, by: actor, at: instant)
            let names = ListNames(rulebook)
            var surroundings = RowReader.Surroundings()
            let ordinal = heading.columns.first { $0.column == .ordinal }?.place
            surroundings.isNumbered = table.rows.dropFirst(heading.place + 1).contains { row in
                guard let ordinal, row.indices.contains(ordinal) else { return false }
                let text = TextInput.clean(row[ordinal]).filter { $0 != "." }
                // A row of bracketed figures numbers the columns.
                let isColumnNumbers = row.allSatisfy { !$0.contains(where: \.isLetter) }
                return !text.isEmpty && text.allSatisfy(\.isNumber) && !isColumnNumbers
            }
            for place in table.rows.indices.dropFirst(heading.place + 1) {
                var reader = RowReader(
                    table.rows[place], number: place + 1, heading: heading, names: names, defaults: defaults,
                    rulebook: rulebook, today: instant.day, language: language)
                reader.surroundings = surroundings
                // The cell beside a signature may hold an office, such as the signer's.
                if reader.nominee.isEmpty || SheetWords.isSignature(reader.nominee),
                    table.rows[place].contains(where: SheetWords.isSignature)
                {
                    surroundings.signature = surroundings.signature ?? place + 1
                }
                if reader.isSkipped { continue }
                rows.append(judge.row(from: &reader))
            }
            problems = Self.gathered(rows) + LetterCheck(letter: letter, rulebook: rulebook).problems(of: rows)
            if rows.isEmpty { problems = [ListProblem(reason: ImportText.noRows)] }
        } catch {
            problems = [error]
        }
    }

    /// The dossiers that are new, in the order of the list.
    public var dossiers: [Dossier] { rows.compactMap { $0.outcome == .new ? $0.dossier : nil } }

    /// The nominations that are there already, in the order of the list.
    public var existing: [Nomination.ID] {
        rows.compactMap { if case .existing(let id, _) = $0.outcome { id } else { nil } }
    }

    /// Whether it may go in: nothing is wrong and something is new.
    public var isReady: Bool { problems.isEmpty && rows.contains { $0.outcome == .new } }

    /// What every row lacks is told once, for the list.
    private static func gathered(_ rows: [Row]) -> [ListProblem] {
        var whole: [ListProblem] = []
        var single: [ListProblem] = []
        for case .faulty(let problems) in rows.map(\.outcome) {
            for problem in problems {
                guard problem.column == nil else {
                    single.append(problem)
                    continue
                }
                var shared = problem
                shared.row = nil
                if !whole.contains(shared) { whole.append(shared) }
            }
        }
        return whole + single
    }
}
