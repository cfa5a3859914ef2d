import Emulation
import EmulationStore
import EmulationText

/// Takes one action on several nominations and keeps what came of each.
struct Acting {
    let action: Action
    let note: String?
    let number: String?
    let me: Person.ID
    var seat: Seat
    /// The version it is to be taken on; nil for whatever it is by then.
    let seen: Version?
    private var generator = SystemRandomNumberGenerator()

    init(action: Action, note: String?, number: String?, me: Person.ID, seat: Seat, seen: Version? = nil) {
        self.action = action
        self.note = note
        self.number = number
        self.me = me
        self.seat = seat
        self.seen = seen
    }

    /// What came of one nomination.
    struct Result {
        /// The id, or what was given where nothing has it.
        var id: String
        /// How it stands now, where it is there.
        var summary: NominationSummary?
        /// Why nothing was done; nil where it was.
        var failure: Failure?
    }

    /// Takes the action on each of these, in order and each once.
    mutating func run(on texts: [String]) -> [Result] {
        var found: [(text: String, id: Nomination.ID?)] = []
        for text in texts {
            let id = seat.workspace.resolve(TextInput.clean(text))
            let known = found.contains { $0.text == text || ($0.id != nil && $0.id == id) }
            if !known { found.append((text, id)) }
        }
        if action == .award { return award(found) }
        return found.map { entry in
            guard let id = entry.id else { return unknown(entry.text) }
            return result(of: id) { (acting) throws(Failure) in try acting.act(on: id) }
        }
    }

    private mutating func act(on id: Nomination.ID) throws(Failure) {
        let request = Workflow.Request(action, note: note)
        let (me, seen) = (me, seen)
        var generator = generator
        _ = try seat.change(id, seen: nil) { (workspace, at) throws(TransactionError) in
            try workspace.act(request, on: id, seen: seen, by: me, at: at, using: &generator)
        }
    }

    /// Signs one decision over all, or none where one of them may not be awarded.
    private mutating func award(_ found: [(text: String, id: Nomination.ID?)]) -> [Result] {
        var results: [Result] = []
        for entry in found {
            guard let id = entry.id else {
                results.append(unknown(entry.text))
                continue
            }
            results.append(result(of: id) { (acting) throws(Failure) in try acting.checkAward(of: id) })
        }
        if results.contains(where: { $0.failure != nil }) {
            let withheld = Failure(.refused, "withheld", CommandText.withheld)
            return results.map { result in
                var result = result
                result.failure = result.failure ?? withheld
                return result
            }
        }
        let ids = found.compactMap(\.id)
        do throws(Failure) {
            try sign(ids)
            return ids.map { Result(id: $0.rawValue, summary: summary(of: $0)) }
        } catch {
            return ids.map { Result(id: $0.rawValue, summary: summary(of: $0), failure: error) }
        }
    }

    private func checkAward(of id: Nomination.ID) throws(Failure) {
        let workspace = seat.workspace
        let read = try attempt { () throws(WorkspaceError) in try workspace.docket(id) }
        do throws(Refusal) {
            try Workflow(seat.rulebook).check(.award, on: read.docket, by: me, at: seat.time.acting)
            if number == nil { throw .decisionNumberNeeded }
        } catch {
            throw Failure(error, seat.rulebook)
        }
    }

    private mutating func sign(_ ids: [Nomination.ID]) throws(Failure) {
        let number = number ?? ""
        let (me, note) = (me, note)
        var generator = generator
        let versions = Dictionary(uniqueKeysWithValues: seen.map { seen in ids.map { ($0, seen) } } ?? [])
        guard let first = ids.first else { return }
        _ = try seat.change(first, seen: nil) { (workspace, at) throws(TransactionError) in
            try workspace.award(ids, number: number, note: note, seen: versions, by: me, at: at, using: &generator)
        }
    }

    private mutating func result(
        of id: Nomination.ID, _ body: (inout Acting) throws(Failure) -> Void
    ) -> Result {
        do throws(Failure) {
            try body(&self)
            return Result(id: id.rawValue, summary: summary(of: id))
        } catch {
            return Result(id: id.rawValue, summary: summary(of: id), failure: error)
        }
    }

    private func unknown(_ text: String) -> Result {
        Result(id: text, failure: seat.workspace.noNomination(text))
    }

    private func summary(of id: Nomination.ID) -> NominationSummary? {
        let desk = seat.workspace.desk
        return desk.position(of: id).map { desk.summary(at: $0) }
    }
}

extension Call {
    /// Says of nominations that were moved on where nobody holds the role they wait for now, once for each role.
    mutating func mentionVacancies(of summaries: [NominationSummary], in seat: Seat) {
        let workflow = Workflow(seat.rulebook)
        var said: Set<Vacancy> = []
        for summary in summaries {
            guard let vacancy = workflow.vacancy(of: summary, on: seat.today), said.insert(vacancy).inserted else {
                continue
            }
            saysAfter = true
            tell(vacancy.phrase(in: seat.rulebook))
        }
    }
}
