import Emulation
import EmulationStore
import EmulationText
import EmulationTUI

/// What is being typed, kept on disk as the session goes on, and what earlier sessions left.
struct KeepingDrafts {
    private let keeper: DraftKeeper
    /// What was last said of keeping, which is said once.
    private var told: DraftTrouble?

    /// How long something typed may stay only in memory: `THIDUA_KEEP_SECONDS`, at most ten seconds, else five.
    static func interval(_ environment: [String: String]) -> Duration {
        guard let seconds = environment["THIDUA_KEEP_SECONDS"].flatMap(Double.init), seconds >= 0 else {
            return .seconds(5)
        }
        return .milliseconds(Int(min(seconds, 10) * 1000))
    }

    /// Keeps a login's drafts; nil in a rehearsal, which keeps none.
    init?(_ seat: Seat, environment: [String: String]) {
        let state = StateFolder.path(environment: environment)
        guard let keeper = DraftKeeper(seat.workspace, login: seat.login, stateFolder: state) else { return nil }
        self.keeper = keeper
    }

    /// Keeps what is typed in now and lets the rest go.
    /// - Returns: what is to be said of it, and whether it is on disk.
    mutating func keep(_ app: App, at instant: Instant) -> (feedback: [Feedback], isKept: Bool) {
        do throws(DraftTrouble) {
            try keeper.keep(app.unsaved, by: app.model.me, at: instant)
            return ([], true)
        } catch {
            let isKept = if case .keptElsewhere = error { true } else { false }
            defer { told = error }
            return (error.isSame(as: told) ? [] : [.draftTrouble(error.phrase)], isKept)
        }
    }

    /// Lets go at once of what was saved or left on purpose.
    func letGo(_ app: App) {
        if !keeper.slots.isEmpty { keeper.drop(allBut: app.unsavedSlots) }
    }

    /// What earlier sessions left.
    func found(isStart: Bool) -> Feedback {
        let found = keeper.found()
        var works: [LeftWork] = []
        var unreadable = found.unreadable.map { Office.DamagedFile(path: $0.path, reason: $0.problem.phrase) }
        for draft in found.drafts {
            do throws(FieldError) {
                works.append(try LeftWork(draft))
            } catch {
                unreadable.append(Office.DamagedFile(path: draft.path, reason: error.phrase))
            }
        }
        return .left(works, unreadable: unreadable, isStart: isStart)
    }

    /// Takes a draft up.
    func take(_ id: LeftWork.ID) -> [Feedback] {
        do throws(DraftRefusal) {
            let draft = try keeper.claim(id)
            do throws(FieldError) {
                return [.tookDraft(try LeftWork(draft))]
            } catch {
                return [.failed(LeftWorkText.notOpened(error.phrase))]
            }
        } catch {
            return [found(isStart: false), .failed(error.phrase)]
        }
    }

    /// Removes a draft for good.
    func drop(_ id: LeftWork.ID) { keeper.dropLeft(id) }

    /// Ends the session.
    func end() { keeper.end() }
}

extension LeftWork {
    /// What a draft holds.
    init(_ draft: Draft) throws(FieldError) {
        try self.init(
            id: draft.id, path: draft.path, keptAt: draft.keptAt, person: draft.person, work: draft.work,
            wasCut: draft.wasCut)
    }
}

extension DraftTrouble {
    /// What is to be known of it, and what to do.
    var phrase: Phrase {
        switch self {
        case .keptElsewhere(let path, let reason): LeftWorkText.keptElsewhere(path, reason)
        case .notKept(let reason): LeftWorkText.notKept(reason)
        case .tooLarge(let limit): LeftWorkText.tooLarge(limit >> 20)
        }
    }

    fileprivate func isSame(as other: DraftTrouble?) -> Bool {
        switch (self, other) {
        case (.keptElsewhere(_, let reason), .keptElsewhere(_, let before)?): reason == before
        default: self == other
        }
    }
}

extension DraftRefusal {
    /// Why it cannot be taken up.
    var phrase: Phrase {
        switch self {
        case .gone: LeftWorkText.gone
        case .inUse: LeftWorkText.inUse
        case .unreadable(let draft): LeftWorkText.unreadable(draft.path, draft.problem.phrase, others: 0)
        }
    }
}
