import Foundation
import TerminalKit
import Testing

@Suite struct ContrastTests {
    private static let inks = Ink.allCases.filter { Theme.standard(.twoFiftySix)[$0].foreground != nil }

    /// The light of a colour of the palette of 256 (WCAG 2); the first sixteen are the user's own.
    private func light(_ colour: UInt8) -> Double {
        let number = Int(colour)
        var parts: [Int]
        if number >= 232 {
            parts = Array(repeating: 8 + (number - 232) * 10, count: 3)
        } else {
            let steps = [0, 95, 135, 175, 215, 255]
            parts = [(number - 16) / 36, (number - 16) / 6 % 6, (number - 16) % 6].map { steps[$0] }
        }
        let linear = parts.map { part in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private func contrast(_ one: Double, _ other: Double) -> Double {
        (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    @Test(
        "every colour is readable on the ground it is for",
        arguments: [(Backdrop.dark, [0.0, 0.012], 4.5), (.light, [1.0, 0.85], 4.5), (.unknown, [0.0, 1.0], 3.8)])
    func readable(backdrop: Backdrop, grounds: [Double], least: Double) throws {
        let theme = Theme.standard(.twoFiftySix, on: backdrop)
        for ink in Self.inks {
            let look = theme[ink]
            let letters = light(try #require(look.foreground))
            for ground in look.background.map({ [light($0)] }) ?? grounds {
                let found = contrast(letters, ground)
                #expect(found >= (look.background == nil ? least : 4.5), "\(ink) on \(backdrop): \(found)")
            }
        }
    }

    @Test("of sixteen colours only those readable on both grounds are used where the ground is not known")
    func sixteen() {
        let theme = Theme.standard(.sixteen, on: .unknown)
        #expect(Ink.allCases.compactMap { theme[$0].foreground }.allSatisfy { [1, 5].contains($0) })
        let light = Theme.standard(.sixteen, on: .light)
        #expect(!Ink.allCases.compactMap { light[$0].foreground }.contains { [3, 6, 7].contains($0) })
    }

    @Test(
        "the ground is that of COLORFGBG",
        arguments: [
            ("15;0", Backdrop.dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark),
            ("default;default", .unknown),
            ("", .unknown), ("0;99", .unknown),
        ])
    func ground(text: String, backdrop: Backdrop) {
        #expect(Backdrop.detect(environment: ["COLORFGBG": text]) == backdrop)
        #expect(Backdrop.detect(environment: [:]) == .unknown)
    }

    @Test("read line by line, no row looks other than another, so that selecting one repaints nothing")
    func linear() {
        #expect(Ink.allCases.allSatisfy { Theme.linear[$0] == .plain })
        #expect(Appearance(depth: .twoFiftySix, isLinear: true).theme == .linear)
    }
}
