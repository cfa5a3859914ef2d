import Emulation

/// What is said of other nominations of the same nominee for the same award and year.
public enum TwinText {
    private static let most = 3

    /// `Cũng được đề nghị ở: ID (đã gửi)`; nil where there are none.
    public static func of(_ twins: [Twin]) -> Phrase? {
        guard !twins.isEmpty else { return nil }
        func list(_ some: [Twin]) -> Phrase {
            let shown = some.prefix(most).map { twin in
                Phrase(each: { "\(twin.summary.id) (\(twin.summary.state.phrase($0)))" })
            }
            let more = some.count - shown.count
            let rest = more > 0 ? [Phrase("và \(more) đề nghị khác", "and \(more) more")] : []
            return (shown + rest).joined(", ")
        }
        let (sure, doubtful) = (twins.filter { !$0.isDoubtful }, twins.filter(\.isDoubtful))
        var parts: [Phrase] = []
        if !sure.isEmpty {
            let ids = list(sure)
            parts.append(
                Phrase(
                    "Cùng khen thưởng và năm này, người được đề nghị còn có ở: \(ids.vietnamese).",
                    "The same nominee is also proposed for this award and year in: \(ids.english)."))
        }
        if !doubtful.isEmpty {
            let ids = list(doubtful)
            parts.append(
                Phrase(
                    "Có thể cùng một người, chưa rõ: \(ids.vietnamese).",
                    "Perhaps the same nominee, which nobody can tell: \(ids.english)."))
        }
        return parts.joined(" ")
    }
}
