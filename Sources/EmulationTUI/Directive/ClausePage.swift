import Emulation
import EmulationText
import TerminalKit

/// One part of the directive as the screen lists it.
enum DirectivePart: Hashable, Sendable {
    /// The part before the clauses, with the copy of the text beside it.
    case head
    /// A clause.
    case clause(String)
    /// The addressees.
    case addressees
}

extension Directive {
    /// The parts in the order of the text.
    var parts: [DirectivePart] {
        // The frame in a year without a directive has no head.
        let head: [DirectivePart] = clauses.isEmpty && preamble == nil ? [] : [.head]
        return head + clauses.map { .clause($0.id) } + (addressees.isEmpty ? [] : [.addressees])
    }

    /// The clause of a part; nil for the others.
    func clause(of part: DirectivePart) -> Clause? {
        guard case .clause(let id) = part else { return nil }
        return clauses.first { $0.id == id }
    }
}

/// A part of the directive opened.
struct ClausePage: Sendable {
    var part: DirectivePart
    var scroll = 0
}

/// Where a clause leads: to what the program keeps for it.
enum ClauseLead: Hashable, Sendable {
    case sectors
    case sector(Sector.ID)
    case units(UnitsPage.Narrowing)
    case nominations
    case basis(Basis)
    case deadlines
    case letters

    /// Nil for a part of which the program keeps only the summary.
    init?(_ part: DirectivePart, in rulebook: Rulebook) {
        guard let clause = rulebook.directive.clause(of: part), clause.keeps != nil else { return nil }
        if let sector = rulebook.directive.sectors.first(where: { $0.clause == clause.id }) {
            self = .sector(sector.id)
            return
        }
        switch clause.id {
        case "II", "III.2": self = .sectors
        // The Department follows the work by which unit has sent its report.
        case "III.1", rulebook.directive.reporting.clause: self = .deadlines
        case "I.2", "I.4", "I.6", "I.7": self = .nominations
        // The minutes of the units' councils lie in their letters.
        case "I.8": self = .letters
        case "I.5": self = .basis(.unscheduled)
        case "I.9": self = .units(.massOrganisations)
        default: return nil
        }
    }

    /// What the key that goes there is called.
    var title: Phrase {
        switch self {
        case .sectors: DirectiveText.toSectors
        case .sector: DirectiveText.toSector
        case .units: DirectiveText.toUnits
        case .nominations, .basis: DirectiveText.toNominations
        case .deadlines: DirectiveText.toDeadlines
        case .letters: DirectiveText.toLetters
        }
    }
}

extension Model {
    /// Goes where a clause leads; Esc comes back to the clause.
    mutating func follow(_ lead: ClauseLead) {
        switch lead {
        case .sectors: push(.sectors(ListCursor()))
        case .sector(let id): push(.subject(SubjectPage(.sector(id), office: office)))
        case .units(let narrowing): push(.units(UnitsPage(narrowing: narrowing)))
        case .nominations: push(.nominations(NominationsPage()))
        case .basis(let basis): push(.nominations(NominationsPage(basis: basis)))
        case .deadlines: push(.deadlines(DeadlinesPage()))
        case .letters: push(.letters(LettersPage(office)))
        }
        refreshPages()
    }

    /// Shows the text of the office's own copy of the directive.
    mutating func showDirective(_ name: String, _ reading: PaperReading) {
        let heading = Phrase(each: { "\(DirectiveText.copy($0)) · \(name)" })
        push(.paperText(PaperTextPage(name: DirectiveText.copy, heading: heading, reading: reading)))
        wrapText()
    }
}
