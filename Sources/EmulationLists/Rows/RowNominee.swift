import Emulation
import EmulationText

/// The cells about the nominee and the ground.
extension RowReader {
    /// Reads the nominee's cells into a dossier. A group takes over none of the cells about a person.
    mutating func readNominee(into dossier: inout Dossier) {
        dossier.isDirectWorker = mark(.directWorker)
        if let kind = word(.recipientClass, ClosedWord.recipientClass) ?? ClosedWord.recipientClass(text(.kind)) {
            dossier.recipientClass = kind
        }
        dossier.excellentYears = years(.excellentYears)
        dossier.lowerYears = years(.lowerYears)
        let both = dossier.lowerYears.filter(dossier.excellentYears.contains)
        if !both.isEmpty { report(.lowerYears, FormText.inBothLists(both)) }
        let (sex, birthYear) = (word(.sex, ClosedWord.sex), birthYear())
        let (discipline, recruitedOn, research) = (discipline(), day(.recruitedOn), research())
        guard dossier.kind == .person else { return }
        dossier.sex = sex
        dossier.birthYear = birthYear
        dossier.discipline = discipline
        dossier.recruitedOn = recruitedOn
        dossier.research = research
    }

    /// The ground of the award that the row names by its id or its name.
    mutating func ground(of dossier: Dossier) -> Ground.ID? {
        let text = text(.ground)
        guard !text.isEmpty, let award = rulebook.award(dossier.award) else { return nil }
        let table = NameTable(
            award.grounds.map { ground in
                (
                    ground.id, ground.name.phrase,
                    [ground.id.rawValue, ground.name.vietnamese, ground.name.english]
                )
            })
        switch table.find(text) {
        case .found(let ground): return ground
        case .unclear(let near):
            report(.ground, ImportText.unknown(Phrase("căn cứ", "ground"), text, near: near))
            return nil
        }
    }

    /// The year of birth, from its own column or from the day of birth.
    private mutating func birthYear() -> Int? {
        let range = 1900...today.year
        if let year = year(.birthYear, in: range) { return year }
        // A year alone in the column of the day of birth is valid.
        let text = text(.birthday)
        if let year = DossierLines.year(text, in: range) { return year }
        guard let day = day(.birthday) else { return nil }
        guard range.contains(day.year) else {
            report(.birthday, FormText.notAYear(String(day.year)))
            return nil
        }
        return day.year
    }

    /// A year of four digits in a cell; in the column of the year of birth a day is accepted as well.
    mutating func year(_ column: ListColumn, in range: ClosedRange<Int>) -> Int? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        if let year = DossierLines.year(text, in: range) { return year }
        if column == .birthYear, let day = try? Day.reading(text, today: today), range.contains(day.year) {
            return day.year
        }
        report(column, FormText.notAYear(text))
        return nil
    }

    private mutating func years(_ column: ListColumn) -> [Int] {
        do throws(DossierLines.Problem) {
            return try DossierLines.years(text(column))
        } catch {
            report(column, error.phrase)
            return []
        }
    }

    /// The discipline with its day; a day without a degree is ignored.
    private mutating func discipline() -> Discipline? {
        let day = day(.disciplineDay)
        // A dash means no discipline.
        let isDash = ["-", "–", "—"].contains(text(.discipline))
        guard let degree = isDash ? Discipline.Degree.none : word(.discipline, ClosedWord.degree) else { return nil }
        return Discipline(degree, on: degree == .none ? nil : day)
    }

    private mutating func research() -> [Initiative] {
        lines(.research).compactMap { line in
            do throws(DossierLines.Problem) {
                let research = try DossierLines.initiative(line.text)
                check(research.name, .research, Self.longestText, in: line)
                return research
            } catch {
                report(.research, error.phrase, in: line)
                return nil
            }
        }
    }

    private mutating func word<Word>(_ column: ListColumn, _ find: (String) -> Word?) -> Word? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        if let word = find(text) { return word }
        report(column, ImportText.notAWord(text, column.title))
        return nil
    }
}
