import Foundation
import Testing

@Suite("Bytes that are no keys")
struct GarbageTests {
    /// Sixty-four kilobytes of noise, so many times.
    private static let blocks = 80

    /// What a line full of noise sends: broken UTF-8, sequences without an end or a meaning, replies nobody asked for,
    /// pastes that stop in the middle. No letter stands by itself, so that nothing of it is a command.
    private func garbage(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 64)
        while bytes.count < count {
            switch Int.random(in: 0..<9, using: &generator) {
            case 0...2: bytes += (0..<2000).map { _ in UInt8.random(in: 0x80...0xFF, using: &generator) }
            case 3:
                // Private parameters and unknown finals are passed over.
                bytes += Array("\u{1B}[?".utf8) + (0..<12).map { _ in UInt8.random(in: 0x30...0x3F, using: &generator) }
                bytes += Array("p".utf8)
            case 4: bytes += Array("\u{1B}[\(Int.random(in: 90...999_999, using: &generator))~".utf8)
            case 5:
                bytes +=
                    Array("\u{1B}[200~".utf8) + (0..<3000).map { _ in UInt8.random(in: 0...0x7F, using: &generator) }
                    + Array("\u{1B}[201~".utf8)
            case 6: bytes += [0xF4, 0x90, 0x80, 0x80, 0xC0, 0xAF, 0xED, 0xA0, 0x80]
            case 7: bytes += Array("\u{1B}[<0;99999;99999M\u{1B}[<35;1;1m".utf8)
            default: bytes += [0x1B, 0x1B, 0x5B, 0x3B, 0x3B, 0x3B, 0x7A]
            }
        }
        return bytes
    }

    @Test("megabytes of them change nothing on disk and crash nothing, and a paste without an end ends")
    func flood() throws {
        let office = try TerminalOffice()
        let before = try office.files()
        #expect(before.count > 50)
        let terminal = try office.open("--as", "le-van-duc", "--mouse")
        #expect(terminal.wait(for: "English"))
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let noise = garbage(1 << 16, &generator)
        for _ in 0..<Self.blocks { terminal.type(noise) }
        terminal.type("\u{1B}[200~5a1axq\u{1B}[20")
        // A second without a byte ends a paste.
        terminal.settle(tenths: 20)
        #expect(terminal.ended == nil, "seed \(seed)")
        #expect(try office.files() == before, "seed \(seed)")
        // Whatever page the noise left open, digits and q still work.
        terminal.type("\u{1B}")
        terminal.settle()
        terminal.type("1")
        terminal.settle()
        // On a busy machine the paste without an end may still be open: it takes keys until a second passes without
        // one.
        for _ in 0..<20 where terminal.ended == nil {
            terminal.settle(tenths: 20)
            terminal.type("q")
        }
        #expect(terminal.end() == 0, "seed \(seed)")
        #expect(terminal.isCooked)
    }
}
