import Emulation
import EmulationText

/// Reads one row into a dossier, keeping every problem on the way so that all are told at once.
struct RowReader {
    let heading: HeadingRow
    let names: ListNames
    let defaults: ListDefaults
    let rulebook: Rulebook
    let today: Day
    /// The language the figures are written in.
    let language: Language
    /// The row's number, from 1.
    let number: Int
    /// The cells by column, their lines still apart.
    private let cells: [ListColumn: String]
    /// The facts about the rest of the list by which the row is known not to be a nominee's; set by the list.
    var surroundings = Surroundings()
    private(set) var problems: [ListProblem] = []

    /// How long a name, a position and other texts may be.
    static let (longestName, longestText) = (200, 5000)

    init(
        _ row: [String], number: Int, heading: HeadingRow, names: ListNames, defaults: ListDefaults,
        rulebook: Rulebook, today: Day, language: Language
    ) {
        self.heading = heading
        self.names = names
        self.defaults = defaults
        self.rulebook = rulebook
        self.today = today
        self.language = language
        self.number = number
        var cells: [ListColumn: String] = [:]
        for entry in heading.columns where row.indices.contains(entry.place) {
            cells[entry.column] = row[entry.place]
        }
        self.cells = cells
    }

    /// Whether the row tells nothing: empty, or the figures that some tables number their columns with.
    var isSkipped: Bool {
        let filled = cells.filter { $0.key != .ordinal }.values.map(TextInput.clean).filter { !$0.isEmpty }
        return filled.allSatisfy { $0.utf8.count <= 4 && $0.allSatisfy { "0123456789()[] ".contains($0) } }
    }

    /// Facts about the rest of a list by which a row is known not to be a nominee's.
    struct Surroundings {
        /// The number of the signature row above; nil if there is none.
        var signature: Int?
        /// True if the list numbers its nominees: 1, 2, 3.
        var isNumbered = false
    }

    /// True if the row has a number of its own: 1, 2, 3.
    var isNumbered: Bool {
        let ordinal = text(.ordinal).filter { $0 != "." }
        return !ordinal.isEmpty && ordinal.allSatisfy(\.isNumber)
    }

    /// True if the row has only a name, and perhaps a count.
    private var isNameOnly: Bool {
        cells.filter { ![.ordinal, .family, .nominee].contains($0.key) }.values.map(TextInput.clean)
            .allSatisfy { $0.allSatisfy(\.isNumber) }
    }

    /// Reports a row that belongs to the list's frame, not to a nominee.
    /// - Returns: true if it reported one.
    private mutating func reportFrame() -> Bool {
        let name = nominee
        if SheetWords.isFrame(name) {
            report(.nominee, ImportText.notANominee(name))
        } else if let signature = surroundings.signature, !isNumbered {
            report(.nominee, ImportText.afterSignature(name, row: signature))
        } else if !name.isEmpty, isNameOnly, SheetWords.isSectionOrdinal(text(.ordinal)) {
            report(.ordinal, ImportText.sectionTitle(name, ordinal: text(.ordinal)))
        } else if !name.isEmpty, isNameOnly, surroundings.isNumbered, text(.ordinal).isEmpty {
            report(.ordinal, ImportText.unnumbered(name))
        } else {
            return false
        }
        return true
    }

    /// The nominee as the row writes it.
    var nominee: String {
        [text(.family), text(.nominee)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The dossier; nil where something is wrong or missing.
    mutating func dossier() -> Dossier? {
        if reportFrame() { return nil }
        let name = checkedName()
        let award = award()
        let workplace = text(.workplace)
        let (unit, isWorkplaceUnit) = unit(workplace)
        let kind = kind(award.flatMap(rulebook.award))
        let sector = choice(.sector, names.sectors, Refusal.Kind.sector.phrase)
        let basis = basis(award.flatMap(rulebook.award), sector: sector)
        let year = year()
        guard let name, let award, let unit, let kind, let basis, let year else {
            _ = dossierParts(Dossier(unit: "x", award: "x", basis: .merit, nominee: "", kind: .person, year: 2019))
            return nil
        }
        var dossier = Dossier(unit: unit, award: award, basis: basis, nominee: name, kind: kind, year: year)
        dossier.sector = sector ?? defaultSector(rulebook.award(award), basis)
        let place = isWorkplaceUnit ? "" : workplace
        let position = [text(.position), place].filter { !$0.isEmpty }.joined(separator: ", ")
        dossier.position = position.isEmpty ? nil : position
        check(position, .position, Self.longestName)
        dossier = dossierParts(dossier)
        return problems.isEmpty ? dossier : nil
    }

    private mutating func dossierParts(_ start: Dossier) -> Dossier {
        var dossier = start
        readNominee(into: &dossier)
        dossier.isExemplar = mark(.exemplar)
        dossier.isBreakthrough = mark(.breakthrough)
        dossier.movement = choice(.movement, names.movements, Refusal.Kind.movement.phrase)
        dossier.deedDay = day(.deedDay)
        dossier.achievements = achievements()
        dossier.initiatives = initiatives()
        dossier.documents = documents()
        if dossier.kind == .group {
            dossier.members = lines(.members).map(\.text)
            dossier.group = group(counted: dossier.members.count)
        }
        dossier.ground = ground(of: dossier)
        return dossier
    }

    /// The cell's text as one clean line.
    func text(_ column: ListColumn) -> String {
        TextInput.clean(cells[column] ?? "")
    }

    /// A line of a cell with its number, from 1.
    struct Line {
        let number: Int
        let text: String
    }

    /// The cell's lines that say something.
    func lines(_ column: ListColumn) -> [Line] {
        ListTable.lines(of: cells[column] ?? "").enumerated().map {
            Line(number: $0.offset + 1, text: TextInput.clean($0.element))
        }.filter { !$0.text.isEmpty }
    }

    /// Says what is wrong with a cell, or with a line of it: a cell of several lines is mended line by line.
    mutating func report(_ column: ListColumn, _ reason: Phrase, in line: Line? = nil) {
        let entry = heading.columns.first { $0.column == column }
        problems.append(
            ListProblem(
                row: number, column: entry.map { $0.place + 1 }, line: line?.number, heading: entry?.heading,
                value: line?.text ?? text(column), reason: reason))
    }

    /// Says that a column is missing and nothing is chosen for the whole list.
    mutating func lack(_ column: ListColumn) {
        var problem = ListProblem(row: number, reason: ImportText.wanted(column.title))
        problem.lacking = column
        problems.append(problem)
    }

    /// Says that a cell's text is longer than it may be.
    mutating func check(_ text: String, _ column: ListColumn, _ most: Int, in line: Line? = nil) {
        if text.count > most { report(column, ImportText.tooLong(text.count, most), in: line) }
    }

    private mutating func checkedName() -> String? {
        let name = nominee
        if name.isEmpty {
            report(.nominee, ImportText.noName)
        } else if name.count > Self.longestName {
            report(.nominee, ImportText.tooLong(name.count, Self.longestName))
        } else if !name.contains(where: \.isLetter) {
            report(.nominee, ImportText.notAName(name))
        } else {
            return name
        }
        return nil
    }
}
