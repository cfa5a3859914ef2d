import Synchronization

/// The rows of a table as they were drawn, so that a step in a long list draws one row and not a screenful. Whoever owns
/// it takes a new one when rows may read otherwise though nothing they are kept by changed.
public final class DrawnRows: Sendable {
    private let state = Mutex(State())

    private struct State {
        var look: (any Equatable & Sendable)?
        var widths: [Int] = []
        var rows: [Int: [Glyph]] = [:]
    }

    /// How many are kept: a few screens.
    private static let most = 256

    /// None yet.
    public init() {}

    /// What is known of a table that looks so, with columns of these widths.
    func rows(look: some Equatable & Sendable, widths: [Int]) -> [Int: [Glyph]] {
        state.withLock { state in
            if !isSame(look, state.look) || state.widths != widths {
                state = State(look: look, widths: widths)
            }
            return state.rows
        }
    }

    /// Keeps rows that were drawn after ``rows(look:widths:)`` was asked. Where they become too many, those that are not
    /// `near` go.
    func add(_ drawn: [(identity: Int, row: [Glyph])], near: () -> Set<Int>) {
        state.withLock { state in
            if state.rows.count + drawn.count > Self.most {
                let near = near()
                state.rows = state.rows.filter { near.contains($0.key) }
            }
            for (identity, row) in drawn { state.rows[identity] = row }
        }
    }

    private func isSame<Look: Equatable>(_ look: Look, _ other: (any Equatable & Sendable)?) -> Bool {
        (other as? Look) == look
    }
}

/// How a table's rows are kept.
public struct RowKeeping: Sendable {
    /// Where.
    let rows: DrawnRows
    /// What else a row reads by than what it is: the language, the day.
    let look: @Sendable () -> any Equatable & Sendable
    /// What a row is, by its number.
    let identity: @Sendable (Int) -> Int

    /// Keeps rows that read the same as long as `look` and what they are do.
    public init(
        in rows: DrawnRows, look: @escaping @Sendable () -> any Equatable & Sendable,
        identity: @escaping @Sendable (Int) -> Int
    ) {
        self.rows = rows
        self.look = look
        self.identity = identity
    }
}
