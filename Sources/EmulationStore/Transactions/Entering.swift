import Emulation

extension Workspace {
    /// Enters something about a unit's report for a quarter.
    /// - Parameter seen: the hash of what was known of the matter, see `QuarterlyReport.digest(about:)`; where it is
    ///   another by now, nothing is written and the error is `conflict`. Nil for no such check.
    /// - Returns: the report with the entry.
    @discardableResult
    public mutating func enter(
        _ request: Workflow.ReportRequest, unit: Emulation.Unit.ID, quarter: Quarter, seen: Digest? = nil,
        by actor: Person.ID, at instant: Instant, using generator: inout some RandomNumberGenerator
    ) throws(TransactionError) -> QuarterlyReport {
        let lock = try stored { () throws(WorkspaceError) in try begin() }
        defer { lock.release() }
        let key = ReportKey(unit: unit, quarter: quarter)
        let path = paths.reports[key] ?? Layout.path(of: key)
        let read = try stored { () throws(WorkspaceError) in try readReport(key, at: path) }
        let report = read?.report ?? QuarterlyReport(unit: unit, quarter: quarter)
        if let seen, seen != report.digest(about: request.target) {
            // Whoever is told of it looks at what is there now.
            try stored { () throws(WorkspaceError) in _ = try reload(isThorough: false) }
            throw .store(.conflict(path: path))
        }
        let entered = try ruled { () throws(Refusal) in
            try Workflow(rulebook).enter(request, in: report, by: actor, at: instant, using: &generator)
        }
        return try stored { () throws(WorkspaceError) in
            let ready = try prepared(entered, at: path)
            if let read {
                try storage.replace(path, with: ready.bytes, expecting: read.version)
            } else if try !storage.create(path, with: ready.bytes) {
                throw .conflict(path: path)
            }
            note(.report(ready.thing), at: path)
            reports[key] = ready.thing
            paths.reports[key] = path
            return ready.thing
        }
    }

    /// A report as its file holds it now; nil where there is no file.
    private func readReport(
        _ key: ReportKey, at path: String
    ) throws(WorkspaceError) -> (report: QuarterlyReport, version: Version)? {
        do throws(Damage.Problem) {
            let content = try storage.read(path)
            let file = try RecordFile(content.bytes)
            let report: QuarterlyReport = try file.record()
            if let newer = file.newerFormat { throw .newerFormat(found: newer) }
            guard ReportKey(report) == key else { throw .duplicateID(other: path) }
            return (report, content.version)
        } catch {
            switch error {
            case .missing: return nil
            case .newerFormat(let found): throw .readOnly(path: path, why: .newerFormat(found: found))
            default: throw .damaged(Damage(path: path, problem: error))
            }
        }
    }
}
