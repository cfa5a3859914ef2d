import Testing

@testable import TerminalKit

@Suite("Keys that were read and wait to be told")
struct InputQueueTests {
    private let start = ContinuousClock.now

    private func time(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

    private func keys(_ letters: String) -> [TerminalEvent] { letters.map { .key(.character($0)) } }

    /// A queue of a screen that is painted and that nobody has typed at.
    private func paintedQueue() -> InputQueue {
        var queue = InputQueue()
        queue.notePaint()
        return queue
    }

    /// How all that waits came.
    private func told(_ queue: inout InputQueue) -> [Arrival] {
        var arrivals: [Arrival] = []
        while let next = queue.next() { arrivals.append(next.arrival) }
        return arrivals
    }

    @Test("a key that was typed at the painted screen came after it, and is told once")
    func painted() throws {
        var queue = paintedQueue()
        #expect(queue.isEmpty)
        queue.take(keys("a"), at: time(0))
        #expect(!queue.isEmpty)
        let first = queue.next()
        let next = try #require(first)
        #expect(next.event == .key(.character("a")))
        #expect(next.arrival == .painted)
        #expect(told(&queue).isEmpty)
        #expect(queue.isEmpty)
    }

    @Test("a key that was read before a paint and is told after it is early, and so is what came behind it")
    func early() {
        var queue = paintedQueue()
        queue.take(keys("ab"), at: time(0))
        queue.notePaint()
        #expect(told(&queue) == [.early, .early])
        queue.take(keys("c"), at: time(1000))
        #expect(told(&queue) == [.painted])
    }

    @Test("of what was read together the part that is told after the next paint is early")
    func paintedBetween() {
        var queue = paintedQueue()
        queue.take(keys("aba"), at: time(0))
        let first = queue.next()
        queue.notePaint()
        #expect(first?.arrival == .painted)
        #expect(told(&queue) == [.early, .early])
    }

    @Test("what lay in the terminal while it was painted is early when it is read, and what comes later is not")
    func inputLeft() {
        var queue = paintedQueue()
        queue.take(keys("a"), at: time(0))
        queue.notePaint(leavingInput: true)
        #expect(told(&queue) == [.early])
        queue.take(keys("bb"), at: time(1000))
        #expect(told(&queue) == [.early, .early])
        queue.take(keys("c"), at: time(2000))
        #expect(told(&queue) == [.behind])
        queue.notePaint()
        queue.take(keys("d"), at: time(3000))
        #expect(told(&queue) == [.painted])
    }

    @Test("an Escape that a wait has settled leaves what lies in the terminal early")
    func settled() {
        var queue = paintedQueue()
        queue.notePaint(leavingInput: true)
        queue.take([.key(.escape)], at: time(0), hasRead: false)
        queue.take(keys("a"), at: time(1000))
        #expect(told(&queue) == [.early, .early])
    }

    @Test("a key behind another one is no answer to what that did, in one read or in two without a paint between")
    func behind() {
        var queue = paintedQueue()
        queue.take(keys("aab"), at: time(0))
        queue.take(keys("c"), at: time(1000))
        #expect(told(&queue) == [.painted, .behind, .behind, .behind])
        queue.notePaint()
        queue.take(keys("d"), at: time(2000))
        #expect(told(&queue) == [.painted])
    }

    @Test("a key that is held down is pressed once, though it is painted after each")
    func held() {
        var queue = paintedQueue()
        var arrivals: [Arrival] = []
        for milliseconds in [0, 500, 533, 566, 900] {
            queue.take(keys("a"), at: time(milliseconds))
            arrivals += told(&queue)
            queue.notePaint()
        }
        #expect(arrivals == [.painted, .painted, .held, .held, .painted])
    }

    @Test("a key within 60 ms of another one is hurried, and stays so when a paint comes before it is told")
    func hurried() {
        var queue = paintedQueue()
        queue.take(keys("a"), at: time(0))
        #expect(told(&queue) == [.painted])
        queue.notePaint()
        queue.take(keys("b"), at: time(59))
        queue.notePaint()
        #expect(told(&queue) == [.hurried])
        queue.take(keys("c"), at: time(119))
        #expect(told(&queue) == [.painted])
    }

    @Test("three different letters in one read are a paste that nothing marks; a marked one is one event")
    func pasted() {
        var queue = paintedQueue()
        queue.take(keys("ab1c"), at: time(0))
        queue.notePaint()
        #expect(told(&queue) == [.pasted, .pasted, .pasted, .pasted])
        queue.take([.paste("abc")], at: time(1000))
        #expect(told(&queue) == [.painted])
    }

    @Test("what the system asks for is told in its turn, and makes no key behind it")
    func signal() {
        var queue = paintedQueue()
        queue.take(signal: .suspend)
        queue.take(keys("a"), at: time(0))
        let first = queue.next()
        #expect(first?.event == .suspend && first?.arrival == .painted)
        #expect(told(&queue) == [.painted])
    }

    @Test("a flood is told to its end, in the order in which it came")
    func flood() {
        var queue = paintedQueue()
        let flood = String(repeating: "0123456789", count: 30_000)
        queue.take(keys(flood), at: time(0))
        var told = ""
        while let next = queue.next() {
            if case .key(.character(let character)) = next.event { told.append(character) }
            queue.notePaint()
        }
        #expect(told == flood)
    }

    @Test("the second press at one place within half a second is a double click, and the third begins anew")
    func doubleClick() {
        let here = Mouse(.press(clicks: 1), at: Point(column: 3, row: 4))
        let there = Mouse(.press(clicks: 1), at: Point(column: 4, row: 4))
        let twice = Mouse(.press(clicks: 2), at: here.point)
        var queue = paintedQueue()
        for (mouse, milliseconds) in [(here, 0), (here, 200), (here, 400), (there, 500), (here, 600), (here, 1100)] {
            queue.take([.mouse(mouse)], at: time(milliseconds))
        }
        var told: [TerminalEvent] = []
        while let next = queue.next() { told.append(next.event) }
        #expect(told == [here, twice, here, there, here, here].map { .mouse($0) })
    }
}
