import Emulation

/// One step of the sample: `2019-08-29T09:12 submit pham-thi-dao | words`, an award with `# number` before the words.
struct SampleStep: Sendable {
    let at: Instant
    let action: Action
    let by: Person.ID
    let number: String?
    let note: String?

    /// Reads a step; nil where it is none.
    init?(_ text: String) {
        let (rest, note) = Self.cut(text, at: " | ")
        let (head, number) = Self.cut(rest, at: " # ")
        let words = head.split(separator: " ")
        guard words.count == 3, let at = Instant(vietnamTime: words[0]),
            let action = Action(rawValue: Self.word(words[1])), let by = Person.ID(String(words[2]))
        else { return nil }
        self.at = at
        self.action = action
        self.by = by
        self.number = number
        self.note = note
    }

    /// The seeds spell some actions as the states they lead to.
    private static func word(_ spelling: Substring) -> String {
        spelling == "notRecommend" ? Action.notRecommend.rawValue : String(spelling)
    }

    private static func cut(_ text: String, at mark: String) -> (before: String, after: String?) {
        guard let range = text.firstRange(of: mark) else { return (text, nil) }
        return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    }
}

extension Instant {
    /// Reads `2019-08-29T09:12` as clocks in Vietnam show it.
    init?(vietnamTime text: some StringProtocol) {
        let parts = text.split(separator: "T")
        guard parts.count == 2, let day = Day(parts[0]) else { return nil }
        let time = parts[1].split(separator: ":").compactMap { Int($0) }
        guard time.count == 2, (0..<24).contains(time[0]), (0..<60).contains(time[1]) else { return nil }
        self.init(day, hour: time[0], minute: time[1])
    }
}
