import Emulation
import EmulationText
import TerminalKit

/// A clause of the directive opened.
struct ClausePage: Sendable {
    var id: String
    var scroll = 0
}

/// Where a clause leads: to what the program keeps for it.
enum ClauseLead: Hashable, Sendable {
    case sectors
    case sector(Sector.ID)
    case units(UnitsPage.Narrowing)
    case nominations
    case basis(Basis)
    case state(State)
    case deadlines
    case letters

    /// Nil for clauses that lay a duty of which the program keeps no more than its words.
    init?(_ clause: String, in rulebook: Rulebook) {
        if let sector = rulebook.directive.sectors.first(where: { $0.clause == clause }) {
            self = .sector(sector.id)
            return
        }
        switch clause {
        case "II", "III.2": self = .sectors
        // What I.1 and I.3 ask for stands in the quarterly reports.
        case "I.1", "I.3", rulebook.directive.reporting.clause: self = .deadlines
        case "I.2", "I.4", "I.6", "I.7": self = .nominations
        // The minutes of the units' councils lie in their letters.
        case "I.8": self = .letters
        case "I.5": self = .basis(.unscheduled)
        case "I.9": self = .units(.associations)
        case "III.1": self = .state(.endorsed)
        default: return nil
        }
    }

    /// What the key that goes there is called.
    var title: Phrase {
        switch self {
        case .sectors: DirectiveText.toSectors
        case .sector: DirectiveText.toSector
        case .units: DirectiveText.toUnits
        case .nominations, .basis, .state: DirectiveText.toNominations
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
        case .state(let state): push(.nominations(NominationsPage(state: state)))
        case .deadlines: push(.deadlines(DeadlinesPage()))
        case .letters: push(.letters(LettersPage(office)))
        }
        refreshPages()
    }
}
