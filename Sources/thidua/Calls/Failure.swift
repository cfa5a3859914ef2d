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
    /// The clause or article of the refusal, in the form of the reference data.
    var clause: String?
    /// The source of the refusal for people: a clause, or whose rule it is; nil if there is none.
    var source: Phrase?
    /// What somebody else changed meanwhile, where that is why.
    var conflict: ConflictReport?

    init(_ status: Ending, _ code: String, _ reason: Phrase, clause: String? = nil) {
        self.status = status
        self.code = code
        self.reason = reason
        self.clause = clause
        source = clause.map(ClauseText.of)
    }

    /// Arguments that make no sense.
    static func usage(_ reason: Phrase) -> Failure {
        Failure(.usage, "usage", reason)
    }

    /// The failure for a text that is not a day.
    init(_ problem: DayProblem, of text: String) {
        self = .usage(FailureText.notADay(text, problem))
    }

    /// The failure for a text that is not a figure; an ambiguous one is bad data, not a bad command line.
    init(_ problem: FigureProblem) {
        let reason = FailureText.notAFigure(problem)
        if case .twoReadings = problem {
            self.init(.badData, "twoReadings", reason)
        } else {
            self = .usage(reason)
        }
    }

    /// The failure for a dossier line that cannot be read.
    init(_ problem: DossierLines.Problem) {
        switch problem {
        case .unknown(let phrase): self = .usage(phrase.sentence)
        case .figure(let problem): self.init(problem)
        case .day(let problem): self = .usage(problem.phrase.sentence)
        }
    }

    /// What a rule refused: 77 where it is about who asks, 66 where it names what does not exist, else 1.
    init(_ refusal: Refusal, _ rulebook: Rulebook) {
        let status: Ending =
            switch refusal {
            case .unknown: .noInput
            default: refusal.isAboutTheAsker ? .notPermitted : .refused
            }
        self.init(status, refusal.code, refusal.phrase(in: rulebook), clause: rulebook.cited(refusal.clause))
        source = rulebook.source(of: refusal)?.phrase
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

    /// The reason with its source, for people.
    var sentence: Phrase {
        guard let source else { return reason }
        return Phrase("\(reason.vietnamese) (\(source.vietnamese))", "\(reason.english) (\(source.english))")
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
