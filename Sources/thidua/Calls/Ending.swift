/// How the program ends; the numbers are those of `sysexits.h` but for 1.
enum Ending: Int32, CaseIterable, Sendable {
    case done = 0
    /// A rule refused.
    case refused = 1
    /// The arguments make no sense.
    case usage = 64
    /// A file holds what it may not.
    case badData = 65
    /// No such workspace or item.
    case noInput = 66
    /// The workspace cannot be made.
    case cannotCreate = 73
    /// Nothing can be written.
    case cannotWrite = 74
    /// Somebody else changed it; try again.
    case conflict = 75
    /// Not permitted to whoever asks.
    case notPermitted = 77

    /// Which of several ends tells most: what no second try mends before what one may.
    func worse(than other: Ending) -> Bool {
        Self.order.firstIndex(of: self) ?? 0 > Self.order.firstIndex(of: other) ?? 0
    }

    private static let order: [Ending] = [
        .done, .refused, .conflict, .notPermitted, .noInput, .usage, .badData, .cannotCreate, .cannotWrite,
    ]
}
