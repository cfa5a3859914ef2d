/// A control sequence of the keyboard (ECMA-48 CSI, or SS3), as xterm, rxvt, screen, tmux, vt220 and the Linux console
/// send them.
struct ControlSequence {
    let isSingleShift: Bool
    let final: UInt8
    private let numbers: [Int]
    /// A reply of the terminal about itself, not a key.
    private let isReply: Bool
    private let isMouse: Bool
    /// True for the release of a key, which terminals with the kitty protocol report if some program asked for it.
    private let isRelease: Bool

    init(isSingleShift: Bool, parameters: ArraySlice<UInt8>, final: UInt8) {
        self.isSingleShift = isSingleShift
        self.final = final
        isReply = parameters.first.map { (0x3C...0x3F).contains($0) } ?? false
        isRelease =
            String(decoding: parameters, as: UTF8.self).split(separator: ";").dropFirst().first?.hasSuffix(":3")
            ?? false
        isMouse = !isSingleShift && parameters.first == UInt8(ascii: "<")
        numbers = String(decoding: isMouse ? parameters.dropFirst() : parameters, as: UTF8.self)
            .split(separator: ";", omittingEmptySubsequences: false)
            .map { part in Int(part.prefix { $0.isASCII && $0.isNumber }) ?? 0 }
    }

    /// Whether a bracketed paste begins.
    var isPasteStart: Bool { !isSingleShift && letter == "~" && number(0) == 200 }

    /// The key; `nil` for one without a meaning here, which is passed over.
    var key: Key? {
        // Two numbers before R are a reported cursor position, which some program asked for.
        if isReply || isRelease || (letter == "R" && numbers.count > 1) { return nil }
        return isSingleShift ? singleShiftKey : letterKey ?? numberedKey ?? codedKey
    }

    /// What the mouse did (xterm's mode 1006); `nil` for no report of it, or one without a meaning here.
    var mouse: Mouse? {
        // A small letter ends the report of a button let go.
        guard isMouse, letter == "M" else { return nil }
        return Mouse(button: number(0), column: number(1), row: number(2))
    }

    private var letter: Character { Character(Unicode.Scalar(final)) }

    private func number(_ index: Int) -> Int { numbers.indices.contains(index) ? numbers[index] : 0 }

    /// xterm sends one more than the sum of Shift 1, Alt 2 and Ctrl 4, last of the parameters.
    private var modifiers: Int { max(0, number(isSingleShift && numbers.count == 1 ? 0 : 1) - 1) }

    private var isByWord: Bool { modifiers & 6 != 0 }

    private var letterKey: Key? {
        switch letter {
        case "A", "a": .up
        case "B", "b": .down
        case "C": isByWord ? .wordRight : .right
        case "D": isByWord ? .wordLeft : .left
        case "c": .right
        case "d": .left
        case "H": .home
        case "F": .end
        case "Z": .backTab
        case "P": .function(1)
        case "Q": .function(2)
        case "R": .function(3)
        case "S": .function(4)
        default: nil
        }
    }

    private var singleShiftKey: Key? {
        switch letter {
        // rxvt, with Ctrl.
        case "c": .wordRight
        case "d": .wordLeft
        case "M": .enter
        case "j"..."y":
            // The numeric keypad in application mode: the letter lies 0x40 above what it types.
            Unicode.Scalar(UInt32(final) - 0x40).map { .character(Character($0)) }
        default: letterKey
        }
    }

    private var numberedKey: Key? {
        // rxvt marks Shift and Ctrl by another final.
        guard letter == "~" || letter == "^" || letter == "$" || letter == "@" else { return nil }
        switch number(0) {
        case 1, 7: return .home
        case 4, 8: return .end
        case 2: return .insert
        case 3: return .delete
        case 5: return .pageUp
        case 6: return .pageDown
        case 11...15: return .function(number(0) - 10)
        case 17...21: return .function(number(0) - 11)
        case 23...26: return .function(number(0) - 12)
        case 28, 29: return .function(number(0) - 13)
        case 31...34: return .function(number(0) - 14)
        case 27: return coded(number(2))
        default: return nil
        }
    }

    private var codedKey: Key? { letter == "u" ? coded(number(0)) : nil }

    /// A key sent as its code point with modifiers.
    private func coded(_ code: Int) -> Key? {
        guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
        switch code {
        case 9: return modifiers & 1 != 0 ? .backTab : .tab
        case 0..<0x20, 0x7F: return InputDecoder.controlKey(UInt8(code))
        case 0x80...0x9F: return nil
        // Keys that stand for no character are numbered in the private use area.
        case 0xE000...0xF8FF: return nil
        default: break
        }
        let character = Character(scalar)
        if modifiers & 4 != 0 { return character.lowercased().first.map(Key.control) }
        return modifiers & 2 != 0 ? .alt(character) : .character(character)
    }
}
