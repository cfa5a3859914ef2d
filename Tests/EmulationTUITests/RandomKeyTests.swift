import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("Whatever is pressed")
struct RandomKeyTests {
    private static let keys: [Key] =
        Array("abcdefghijklmnopqrstuvwxyzđệ0123456789/?: ").filter { $0 != "q" }.map(Key.character)
        + [
            .enter, .enter, .enter, .escape, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .down, .left,
            .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .insert, .function(1), .function(2),
            .function(3), .function(5), .function(6), .function(12), .control("u"), .control("s"), .control("l"),
            .control("w"),
            .control("k"), .alt("b"), .control("f"),
        ]
    private static let pastes = [
        "", "q", "Nguyễn Văn A\nTrần Thị B", "\u{1B}[31m", "渡辺🎖", "a\u{301}\u{323}", "10/09/2019",
    ]
    private static let people = ["tran-thi-mai", "le-van-duc", "pham-thi-dao", "phung-quang-thinh", "nguyen-huu-nghia"]

    @Test(
        "nothing crashes, the hints never fail, every row is whole, and there is always a way out",
        arguments: [Size.usual, .wide, .small])
    func anything(_ size: Size) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("random keys at \(size.columns)x\(size.rows): seed \(seed)")
        try press(7_000, seed: seed, at: size)
    }

    @Test("a way that was taken once is taken again", arguments: [1, 2, 3] as [UInt64])
    func sameSeed(_ seed: UInt64) throws {
        try press(150, seed: seed, at: .usual)
    }

    private func press(_ count: Int, seed: UInt64, at size: Size) throws {
        var generator = SeededGenerator(seed: seed)
        var officer = try Officer(size: size)
        var last: [TerminalEvent] = []
        for number in 0..<count {
            if number % 500 == 0 {
                let person = Self.people[number / 500 % Self.people.count]
                officer = try Officer(.init(person) ?? "tran-thi-mai", size: officer.model.size)
            }
            let event = Self.event(size, &generator)
            last = last.suffix(12) + [event]
            let isChoosing = if case .palette = officer.model.overlay { true } else { false }
            officer.take(event)
            // Leaving is among the actions that are found by words.
            if officer.hasLeft, isChoosing, event == .key(.enter) {
                officer = try Officer(officer.model.me, size: officer.model.size)
            }
            #expect(!officer.hasLeft, "seed \(seed), event \(number): \(last)")
            if number % 16 == 0 {
                check(officer, "seed \(seed), event \(number): \(last)")
            }
            if number % 200 == 199 {
                var leaving = officer
                #expect(try leaving.leaves(), "seed \(seed), event \(number): \(last)\n\(officer.screen)")
            }
        }
    }

    private func check(_ officer: Officer, _ where: @autoclosure () -> String) {
        let grid = officer.grid
        let faults = grid.faults
        #expect(faults.isEmpty, "\(`where`()): \(faults)")
        guard grid.size.columns >= 20, grid.size.rows >= 2 else { return }
        let hints = HintLine.fitting(
            KeyTables(model: officer.model).now, trailing: [Hint("F2", "English")], columns: grid.size.columns)
        #expect(!hints.isEmpty, "\(`where`())")
    }

    private static func event(_ size: Size, _ generator: inout SeededGenerator) -> TerminalEvent {
        switch Int.random(in: 0..<100, using: &generator) {
        case 0..<92: .key(keys.randomElement(using: &generator) ?? .enter)
        case 92..<95: .paste(pastes.randomElement(using: &generator) ?? "")
        case 95..<97:
            .resize(
                Size(
                    columns: Int.random(in: 0...130, using: &generator), rows: Int.random(in: 0...45, using: &generator)
                ))
        case 97: .resumed
        default: .resize(size)
        }
    }
}

extension Officer {
    /// Leaves as anybody would: Esc until nothing is typed any more, saying that what was typed may go, then `q`.
    fileprivate mutating func leaves() throws -> Bool {
        for _ in 0..<40 where !model.isFree {
            let isAsked = if case .prompt(_, let asked) = model.overlay { asked.question == .leaveForm } else { false }
            try press(isAsked ? "1" : "<esc>")
        }
        try press("q")
        return hasLeft
    }
}
