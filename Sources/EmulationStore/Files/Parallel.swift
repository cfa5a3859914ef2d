import Dispatch
import Synchronization

/// Work that is spread over the processors, its results in the order of its items.
enum Parallel {
    /// What comes of each item.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ body: @escaping @Sendable (Item) -> Result
    ) -> [Result] {
        chunks(items) { $0.map(body) }.flatMap(\.self)
    }

    /// What comes of each run of items; runs are short, so that no processor waits long for the others.
    static func chunks<Item: Sendable, Result: Sendable>(
        _ items: [Item], of size: Int = 256, _ body: @escaping @Sendable (ArraySlice<Item>) -> Result
    ) -> [Result] {
        let starts = Array(stride(from: 0, to: items.count, by: size))
        if starts.count < 2 { return starts.isEmpty ? [] : [body(items[...])] }
        let results = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: starts.count) { number in
            let result = body(items[starts[number]..<min(items.count, starts[number] + size)])
            results.withLock { $0[number] = result }
        }
        return results.withLock { done in starts.indices.compactMap { done[$0] } }
    }
}
