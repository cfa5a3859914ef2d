import Emulation

extension Workspace {
    /// Signs a decision that awards nominations, all of them or none: the decision is one file.
    /// - Parameters:
    ///   - number: the decision's number and sign.
    ///   - seen: the versions decided on; where a file is another by now, nothing is written and the error is
    ///     `conflict`. What is not named is not checked.
    /// - Returns: the decision.
    @discardableResult
    public mutating func award(
        _ ids: [Nomination.ID], number: String, note: String? = nil, seen: [Nomination.ID: Version] = [:],
        by actor: Person.ID, at instant: Instant, using generator: inout some RandomNumberGenerator
    ) throws(TransactionError) -> Decision {
        let lock = try stored { () throws(WorkspaceError) in try begin() }
        defer { lock.release() }
        var dockets: [Docket] = []
        var filePaths: [String] = []
        for (position, id) in ids.enumerated() where ids.firstIndex(of: id) == position {
            let taken = try stored { () throws(WorkspaceError) in try take(id, for: .award, seen: seen[id]) }
            dockets.append(taken.docket)
            filePaths.append(taken.path)
        }
        guard !dockets.isEmpty else { throw .store(.noSuchItem(kind: .nomination, id: "")) }
        for _ in 0..<50 {
            let decision = try ruled { () throws(Refusal) in
                try Workflow(rulebook).decision(
                    number: number, note: note, over: dockets, by: actor, at: instant, using: &generator)
            }
            guard !isSigned(decision.id) else { continue }
            let path = Layout.path(of: decision)
            let signed: Decision? = try stored { () throws(WorkspaceError) in
                let ready = try prepared(decision, at: path)
                return try storage.create(path, with: ready.bytes) ? ready.thing : nil
            }
            guard let signed else { continue }
            paths.decisions[signed.id] = path
            self.note(.decision(signed), at: path)
            decisionShelf = Shelf(known: decisionShelf, holdings.decisionsBeside.things)
            self.signed = Signed(holdings, Loader(storage: storage))
            for (docket, path) in zip(dockets, filePaths) {
                show(row(of: docket.nomination, after: docket), at: path)
            }
            return signed
        }
        throw .store(.conflict(path: Layout.decisions))
    }
}
