import Testing

@testable import TerminalKit

@Suite struct KeyboardTests {
    private let start = ContinuousClock.now

    /// True for each key that counts as held; the times are in milliseconds after the start.
    private func held(_ reads: [(Character, Int)]) -> [Bool] {
        var keyboard = Keyboard()
        return reads.map { key, time in
            keyboard.repeats(.key(.character(key)), at: start + .milliseconds(time))
        }
    }

    @Test("a key that is held down is one press and repetitions, until it is let go")
    func held() {
        #expect(
            held([("a", 0), ("a", 500), ("a", 533), ("a", 566), ("a", 658), ("a", 900)])
                == [false, false, true, true, true, false])
    }

    @Test("a key right after another one is hurried, and one after a moment is not")
    func hurried() {
        var keyboard = Keyboard()
        let told = [("a", 0), ("b", 20), ("c", 60), ("c", 80), ("d", 200), ("1", 259)].map { key, time in
            let event = TerminalEvent.key(.character(Character(key)))
            defer { _ = keyboard.repeats(event, at: start + .milliseconds(time)) }
            return keyboard.hurries(event, at: start + .milliseconds(time))
        }
        #expect(told == [false, true, true, false, false, true])
    }

    @Test("another key counts as pressed, and so does the same one in the same read")
    func pressed() {
        #expect(held([("a", 0), ("b", 20), ("a", 40)]) == [false, false, false])
        #expect(held([("a", 0), ("a", 0), ("a", 0)]) == [false, false, false])
        #expect(held([("a", 0), ("a", 30), ("a", 30)]) == [false, true, true])
    }
}
