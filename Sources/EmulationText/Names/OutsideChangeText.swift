import Emulation

/// What is said where a history's hashes do not fit.
public enum OutsideChangeText {
    public static let title = Phrase("Bị sửa ngoài chương trình", "Changed outside the program")
    public static func seeEvent(_ number: Int) -> Phrase {
        Phrase(
            "BỊ SỬA NGOÀI CHƯƠNG TRÌNH: xem sự kiện số \(number) ở Lịch sử",
            "CHANGED OUTSIDE THE PROGRAM: see event no. \(number) in the history")
    }
    /// What the hashes are worth.
    public static let hashes = Phrase(
        "Mã băm không có khóa: cho thấy sơ suất và sửa tay, không chống được người cố ý làm giả.",
        "The hashes carry no key: they show accidents and edits by hand, not a forger.")
}

extension OutsideChange {
    /// Which event it is and what does not fit, in plain words.
    public func phrase(by name: String) -> Phrase {
        Phrase(each: { language in
            var words = [event.action.donePhrase(language), event.at.day.full(language), name]
            if case .award(let decision) = event.step { words.append(OutsideChange.decision(decision)(language)) }
            let head = Phrase("Sự kiện số \(number)", "Event no. \(number)")(language)
            return "\(head) (\(words.joined(separator: ", "))): \(trace.phrase(language))"
        })
    }

    private static func decision(_ id: Decision.ID) -> Phrase { Phrase("quyết định \(id)", "decision \(id)") }
}

extension OutsideChange.Trace {
    /// What does not fit.
    public var phrase: Phrase {
        switch self {
        case .eventBefore:
            Phrase(
                "một sự kiện đứng trước nó đã bị sửa hoặc xóa ngoài chương trình",
                "an event before it was changed or taken out outside the program")
        case .nothingBefore:
            Phrase(
                "nó không nối vào sự kiện nào đứng trước, nên đã được chèn ngoài chương trình",
                "it follows no event before it, so it was put in outside the program")
        case .dossierBefore:
            Phrase(
                "nó quyết định trên một hồ sơ khác với hồ sơ đã gửi",
                "it decided on a dossier other than the one that was sent in")
        case .dossierSince:
            Phrase(
                "hồ sơ trong tệp nay khác hồ sơ khi đó, nên đã bị sửa ngoài chương trình",
                "the dossier in the file is no longer the one of then, so it was changed outside the program")
        }
    }
}
