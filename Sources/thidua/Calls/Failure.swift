import Emulation
import EmulationStore
import EmulationText

/// Why a command could not do what it was asked: the exit code, and what people and scripts are told.
struct Failure: Error, Hashable, Sendable {
    /// The exit code.
    var status: Ending
    /// The code that scripts see.
    var code: String
    /// The reason with the way out.
    var reason: Phrase
    /// The clause it rests on, as the reference data keeps it.
    var clause: String?
    /// What somebody else changed meanwhile, where that is why.
    var conflict: ConflictReport?

    init(_ status: Ending, _ code: String, _ reason: Phrase, clause: String? = nil) {
        self.status = status
        self.code = code
        self.reason = reason
        self.clause = clause
    }

    /// Arguments that make no sense.
    static func usage(_ reason: Phrase) -> Failure {
        Failure(.usage, "usage", reason)
    }

    /// What a rule refused: 77 where it is about who asks, 66 where it names what does not exist, else 1.
    init(_ refusal: Refusal, _ rulebook: Rulebook) {
        let status: Ending =
            switch refusal {
            case .unknown: .noInput
            default: refusal.isAboutTheAsker ? .notPermitted : .refused
            }
        self.init(status, refusal.code, refusal.phrase(in: rulebook), clause: refusal.clause)
    }

    /// What could not be read or written.
    init(_ error: WorkspaceError) {
        self.init(error.status, error.code, error.phrase)
    }

    /// Why a change was not made.
    init(_ error: TransactionError, _ rulebook: Rulebook) {
        switch error {
        case .refusal(let refusal): self.init(refusal, rulebook)
        case .store(let error): self.init(error)
        }
    }

    /// The reason with the clause after it, as people are told.
    var sentence: Phrase {
        guard let clause else { return reason }
        let cited = ClauseText.of(clause)
        return Phrase("\(reason.vietnamese) (\(cited.vietnamese))", "\(reason.english) (\(cited.english))")
    }
}

/// What the store does, its errors as a command tells them.
func attempt<Result>(_ body: () throws(WorkspaceError) -> Result) throws(Failure) -> Result {
    do throws(WorkspaceError) {
        return try body()
    } catch {
        throw Failure(error)
    }
}

extension WorkspaceError {
    /// The exit code.
    var status: Ending {
        switch self {
        case .missing, .notAWorkspace, .noSuchItem, .noPaper, .badSource(_, .missing), .badPaper(_, .missing):
            .noInput
        case .damaged, .badInput, .badSource, .badPaper: .badData
        case .notEmpty, .cannotCreate: .cannotCreate
        case .cannotWrite, .notConfirmed, .readOnly: .cannotWrite
        case .locked, .conflict: .conflict
        }
    }

    /// The code that scripts see.
    var code: String {
        switch self {
        case .missing: "missing"
        case .notAWorkspace: "notAWorkspace"
        case .noSuchItem: "noSuchItem"
        case .damaged: "damaged"
        case .notEmpty: "notEmpty"
        case .cannotCreate: "cannotCreate"
        case .cannotWrite: "cannotWrite"
        case .notConfirmed: "notConfirmed"
        case .readOnly: "readOnly"
        case .locked: "locked"
        case .conflict: "conflict"
        case .badInput: "badInput"
        case .badSource(_, .tooLarge): "tooLarge"
        case .badSource: "unreadable"
        case .badPaper(_, let status): status == .missing ? "paperMissing" : "paperUnreadable"
        case .noPaper: "noPaper"
        }
    }
}
