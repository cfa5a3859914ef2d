import Emulation
import EmulationText

/// What is measured. The raw values are the keys of the JSON.
enum Subject: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    case open, lookAgain
    case queryWaiting, queryNominee, queryUnit, queryAward, queryState, queryFiltered
    case search, searchToGrid
    case draw, down, pageDown
    case save, saveFloor, saveToGrid

    /// Whether most of it is waiting until something is on the disk.
    var waitsForDisk: Bool {
        switch self {
        case .save, .saveFloor, .saveToGrid: true
        default: false
        }
    }

    /// What the table calls it.
    var phrase: Phrase {
        switch self {
        case .open: BenchText.open
        case .lookAgain: BenchText.lookAgain
        case .queryWaiting: BenchText.query(NominationQuery.Order.waiting.phrase)
        case .queryNominee: BenchText.query(NominationQuery.Order.nominee.phrase)
        case .queryUnit: BenchText.query(NominationQuery.Order.unit.phrase)
        case .queryAward: BenchText.query(NominationQuery.Order.award.phrase)
        case .queryState: BenchText.query(NominationQuery.Order.state.phrase)
        case .queryFiltered: BenchText.queryFiltered
        case .search: BenchText.search
        case .searchToGrid: BenchText.searchToGrid
        case .draw: BenchText.draw
        case .down: BenchText.keyToGrid("↓")
        case .pageDown: BenchText.keyToGrid("PgDn")
        case .save: BenchText.save
        case .saveFloor: BenchText.saveFloor
        case .saveToGrid: BenchText.saveToGrid
        }
    }
}
