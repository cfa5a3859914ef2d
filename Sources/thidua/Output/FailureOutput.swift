import EmulationText

/// A failure as scripts read it.
struct FailureOutput: Encodable {
    let code: String
    let reason: String
    @OrNull var clause: String?
    /// Only where somebody else changed a nomination meanwhile.
    let conflict: ConflictOutput?

    init(_ failure: Failure, _ language: Language) {
        code = failure.code
        reason = failure.reason(language)
        clause = failure.clause
        conflict = failure.conflict.map(ConflictOutput.init)
    }
}
