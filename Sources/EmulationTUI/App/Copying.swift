import Emulation
import EmulationText
import TerminalKit

/// What of the selected thing can be handed to the clipboard.
struct Copyable: Hashable, Sendable {
    /// Its id, as commands take it.
    var id: String
    /// The whole row; cells are parted by tabs, as a spreadsheet takes them.
    var cells: [String]

    /// The row as one line of tab-separated text for a spreadsheet.
    var row: String { ([id] + cells).map(Self.plain).joined(separator: "\t") }

    /// A cell for a spreadsheet. A cell that would be evaluated as a formula gets an apostrophe, which makes it text; a
    /// signed figure stays a figure.
    static func plain(_ cell: String) -> String {
        let text = TextInput.clean(cell)
        guard let first = text.first, "=+-@＝＋－＠".contains(first) else { return text }
        if text.wholeMatch(of: /[+-][0-9][0-9 .,]*%?/) != nil { return text }
        return "'" + text
    }
}

extension Model {
    /// Whether something is selected that can be copied.
    var canCopy: Bool {
        if case .nominations(let list) = page { list.selected != nil } else { copyable != nil }
    }

    /// What is selected, to be copied; nil where nothing is.
    var copyable: Copyable? {
        switch page {
        case .nominations(let list): return list.selected.flatMap(copy(of:))
        case .subject(let subject):
            if !subject.isReading, let selected = subject.list.selected { return copy(of: selected) }
            switch subject.subject {
            case .sector(let id): return rulebook.sector(id).map(copy(of:))
            case .unit(let id): return rulebook.unit(id).map(copy(of:))
            case .letter(let id): return office.letter(id).map(copy(of:))
            }
        case .nomination(let dossier): return copy(of: dossier.id)
        case .forMe(let queue): return (queue.isList ? queue.list.selected : queue.current).flatMap(copy(of:))
        case .papers(let papers): return copy(of: papers.id)
        case .letters(let letters): return letters.selected.flatMap(office.letter).map(copy(of:))
        case .compare(let compare): return compare.current.flatMap { copy(of: $0.docket.id) }
        case .results(let results): return results.selected.flatMap { copy(of: $0.id) }
        case .sectors(let cursor):
            let sectors = rulebook.directive.sectors
            return sectors.indices.contains(cursor.selected) ? copy(of: sectors[cursor.selected]) : nil
        case .units(let units): return units.selected.flatMap(rulebook.unit).map(copy(of:))
        case .directive(let cursor):
            let parts = rulebook.directive.parts
            return parts.indices.contains(cursor.selected) ? copy(of: parts[cursor.selected]) : nil
        case .clause(let clause): return copy(of: clause.part)
        case .deadlines(let deadlines): return deadlines.selected.flatMap(rulebook.unit).map(copy(ofReportOf:))
        case .report(let report): return rulebook.unit(report.unit).map(copy(ofReportOf:))
        case .damages(let cursor):
            guard office.damages.indices.contains(cursor.selected) else { return nil }
            let damage = office.damages[cursor.selected]
            return Copyable(id: damage.path, cells: [say(damage.reason)])
        case .settings(let settings): return copy(of: settings)
        case .settingsSubject(let subject):
            switch subject.subject {
            case .person(let id): return rulebook.person(id).map(copy(of:))
            case .unit(let id): return rulebook.unit(id).map(copy(of:))
            }
        case .overview, .display, .paperText, .listImport, .nominationForm, .reportForm,
            .measureForm, .paperForm, .settingsForm, .letterForm, .filterForm, .conflict:
            return nil
        }
    }

    private func copy(of id: Nomination.ID) -> Copyable? {
        guard let position = office.desk.position(of: id) else { return nil }
        let summary = office.desk.summary(at: position)
        return Copyable(
            id: id.rawValue,
            cells: [
                say(summary.state.phrase), summary.nominee,
                rulebook.award(summary.award)?.name(language) ?? summary.award.rawValue,
                rulebook.unit(summary.unit)?.name(language) ?? summary.unit.rawValue,
                summary.sector.flatMap(rulebook.sector)?.name(language) ?? "", say(summary.basis.phrase),
                summary.submittedOn?.full(language) ?? "",
            ])
    }

    private func copy(of sector: Sector) -> Copyable {
        Copyable(
            id: sector.id.rawValue,
            cells: [
                sector.name(language), rulebook.unit(sector.leadUnit)?.name(language) ?? sector.leadUnit.rawValue,
                sector.clause,
            ])
    }

    private func copy(of letter: LetterDocket) -> Copyable {
        Copyable(
            id: letter.id.rawValue,
            cells: [
                letter.letter.number ?? "", letter.letter.day?.full(language) ?? "",
                rulebook.unit(letter.letter.unit)?.name(language) ?? letter.letter.unit.rawValue,
                String(letter.names.count), say(letter.state.phrase),
            ])
    }

    private func copy(of settings: SettingsPage) -> Copyable? {
        switch settings.group {
        case .general:
            return settings.key.map { key in
                Copyable(
                    id: key.rawValue, cells: [say(key.phrase), say(rulebook.settings.value(of: key).phrase)])
            }
        case .people: return settings.selectedPerson.flatMap(rulebook.person).map(copy(of:))
        case .units: return settings.selectedUnit.flatMap(rulebook.unit).map(copy(of:))
        case .calendar: return Copyable(id: settings.day.full(language), cells: [words(on: settings.day)])
        }
    }

    private func copy(of person: Person) -> Copyable {
        Copyable(
            id: person.id.rawValue,
            cells: [
                person.name, rulebook.unit(person.unit)?.name(language) ?? person.unit.rawValue, rolesText(of: person),
                person.logins.joined(separator: ", "),
            ])
    }

    private func copy(of unit: Emulation.Unit) -> Copyable {
        Copyable(id: unit.id.rawValue, cells: [unit.name(language), unit.shortName(language), say(unit.kind.phrase)])
    }

    private func copy(ofReportOf unit: Emulation.Unit) -> Copyable {
        let words = Quarter.all(in: rulebook.settings.year).map { quarter in
            let word = say(office.status(of: unit, quarter: quarter, today: today).word)
            return "\(quarter.short(language)): \(word)"
        }
        return Copyable(id: unit.id.rawValue, cells: [unit.name(language)] + words)
    }

    private func copy(of part: DirectivePart) -> Copyable {
        let canvas = Canvas(model: self)
        return Copyable(id: canvas.label(of: part), cells: [canvas.summary(of: part)])
    }

    /// Hands the selected id, or the whole row, to the clipboard.
    mutating func copySelected(whole: Bool) -> [Effect] {
        guard let copyable else { return [] }
        let text = whole ? copyable.row : Copyable.plain(copyable.id)
        let shown = text.split(separator: "\t").joined(separator: " · ")
        message = .done(OutsideText.copied(shown))
        return [.copy(text)]
    }
}
