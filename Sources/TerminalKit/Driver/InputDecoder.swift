import Foundation

/// Turns the bytes a terminal sends into keys and pastes. A value with no clock: whoever reads the terminal says when
/// nothing more came for a while. That distinguishes a lone Esc from the start of a sequence, and ends unfinished
/// input.
struct InputDecoder: Sendable {
    /// Bytes of a paste beyond which the rest is dropped: more than the longest list of nominees.
    static let pasteLimit = 4 << 20

    /// The length in bytes at which a control string counts as ended; terminals answer with less.
    static let stringLimit = 128 << 10

    private let sequences: [[UInt8]: Key]
    private let longestSequence: Int
    private var buffer: [UInt8] = []
    private var paste: [UInt8]?

    /// A decoder that knows, besides what terminals have in common, the sequences of this one.
    init(sequences: [[UInt8]: Key] = [:]) {
        self.sequences = sequences
        longestSequence = sequences.keys.map(\.count).max() ?? 0
    }

    /// Whether a paste has begun and not ended.
    var isInPaste: Bool { paste != nil }

    /// Whether there are bytes whose meaning depends on what follows.
    var isWaiting: Bool { waiting != .nothing }

    /// The kinds of incomplete input. A person sends one key at a time, a terminal a whole sequence at once, or in
    /// pieces over a slow line. So the more of a sequence is there, the longer the decoder waits for its end.
    enum Waiting { case nothing, key, introducer, sequence, paste }

    /// The kind of incomplete input in the buffer.
    var waiting: Waiting {
        if isInPaste { return .paste }
        if let control = c1(at: 0) { return control.isIntroducer ? .sequence : .key }
        guard buffer.count > 1, buffer[0] == 0x1B else { return buffer.isEmpty ? .nothing : .key }
        if Self.introducesString(buffer[1]) { return buffer.count == 2 ? .introducer : .sequence }
        let isControl = buffer[1] == UInt8(ascii: "[") || buffer[1] == UInt8(ascii: "O")
        return isControl && buffer.count > 2 ? .sequence : .key
    }

    /// Takes bytes in.
    mutating func feed(_ bytes: some Sequence<UInt8>) {
        buffer.append(contentsOf: bytes)
    }

    /// What can be told from the bytes so far; when `settled`, nothing more will follow and all of them are told.
    mutating func events(settled: Bool) -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        var position = 0
        while position < buffer.count || (settled && isInPaste) {
            if isInPaste {
                guard let text = takePaste(from: &position, settled: settled) else { break }
                events.append(.paste(text))
                continue
            }
            guard let step = step(at: position, settled: settled) else { break }
            position += step.count
            switch step.meaning {
            case .key(let key): events.append(.key(key))
            case .pasteStart: paste = []
            case .mouse(let mouse): events.append(.mouse(mouse))
            case .nothing: break
            }
        }
        buffer.removeFirst(min(position, buffer.count))
        return events
    }

    private enum Meaning {
        case key(Key)
        case pasteStart
        case mouse(Mouse)
        case nothing
    }

    private typealias Step = (meaning: Meaning, count: Int)

    /// The meaning of the bytes at a place and how many they are; `nil` when more must follow.
    private func step(at start: Int, settled: Bool) -> Step? {
        let byte = buffer[start]
        if byte == 0x1B { return escape(at: start, settled: settled) }
        if byte < 0x20 || byte == 0x7F { return (.key(Self.controlKey(byte)), 1) }
        if let control = c1(at: start) { return controlled(by: control, at: start, settled: settled) }
        guard let letter = character(at: start, settled: settled) else { return nil }
        // Noise on the line is no typing.
        return (letter.character == Self.stray ? .nothing : .key(.character(letter.character)), letter.count)
    }

    /// A control character of eight bits (C1, U+0080 to U+009F), which is neither a key nor text: most stand for Esc and
    /// the letter 0x40 below them.
    private struct C1 {
        /// The letter after Esc that means the same.
        let letter: UInt8

        /// Whether others follow that belong to it.
        var isIntroducer: Bool { isControlSequence || isSingleShift || InputDecoder.introducesString(letter) }
        var isControlSequence: Bool { letter == UInt8(ascii: "[") }
        var isSingleShift: Bool { letter == UInt8(ascii: "N") || letter == UInt8(ascii: "O") }
        /// How many bytes it has in UTF-8.
        static let count = 2
    }

    /// The control character of eight bits at a place; nil where there is none.
    private func c1(at start: Int) -> C1? {
        guard start + 1 < buffer.count, buffer[start] == 0xC2, (0x80...0x9F).contains(buffer[start + 1]) else {
            return nil
        }
        return C1(letter: buffer[start + 1] - 0x40)
    }

    /// What a control character of eight bits begins is passed over whole. A bracketed paste is one all the same, so that
    /// what is pasted is not typed.
    private func controlled(by control: C1, at start: Int, settled: Bool) -> Step? {
        let rest = buffer[start...]
        if control.isControlSequence {
            var index = start + C1.count
            while index < rest.endIndex, (0x20...0x3F).contains(rest[index]) { index += 1 }
            guard index < rest.endIndex else { return settled ? (.nothing, rest.count) : nil }
            guard (0x40...0x7E).contains(rest[index]) else { return (.nothing, index - start) }
            let sequence = ControlSequence(
                isSingleShift: false, parameters: rest[(start + C1.count)..<index], final: rest[index])
            return (sequence.isPasteStart ? .pasteStart : .nothing, index - start + 1)
        }
        if control.isSingleShift {
            guard start + C1.count < rest.endIndex else { return settled ? (.nothing, rest.count) : nil }
            let isLetter = (0x20..<0x7F).contains(rest[start + C1.count])
            return (.nothing, isLetter ? C1.count + 1 : C1.count)
        }
        guard Self.introducesString(control.letter) else { return (.nothing, C1.count) }
        return controlString(rest, settled: settled)
    }

    private static let stray: Character = "\u{FFFD}"

    static func controlKey(_ byte: UInt8) -> Key {
        switch byte {
        case 0x0D, 0x0A: .enter
        case 0x09: .tab
        case 0x08, 0x7F: .backspace
        case 0x1B: .escape
        case 0x00: .control(" ")
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    private func escape(at start: Int, settled: Bool) -> Step? {
        let rest = buffer[start...]
        guard rest.count > 1 else { return settled ? (.key(.escape), 1) : nil }
        if let known = knownSequence(rest) { return known }
        if !settled && rest.count < longestSequence && sequences.keys.contains(where: { $0.starts(with: rest) }) {
            return nil
        }
        switch rest[start + 1] {
        case UInt8(ascii: "["), UInt8(ascii: "O"):
            return controlSequence(rest, settled: settled)
        case let byte where Self.introducesString(byte):
            return controlString(rest, settled: settled)
        case 0x7F: return (.key(.control("w")), 2)
        case 0x00...0x1F: return (.key(.escape), 1)
        default:
            if c1(at: start + 1) != nil { return (.key(.escape), 1) }
            guard let letter = character(at: start + 1, settled: settled) else { return nil }
            return (letter.character == Self.stray ? .nothing : .key(.alt(letter.character)), letter.count + 1)
        }
    }

    private func knownSequence(_ rest: ArraySlice<UInt8>) -> Step? {
        for count in stride(from: min(longestSequence, rest.count), through: 2, by: -1) {
            if let key = sequences[Array(rest.prefix(count))] { return (.key(key), count) }
        }
        return nil
    }

    private func controlSequence(_ rest: ArraySlice<UInt8>, settled: Bool) -> Step? {
        let introducer = rest[rest.startIndex + 1]
        var index = rest.startIndex + 2
        // The console's F1 to F5 have a second bracket before their letter.
        let isConsole = index < rest.endIndex && introducer == UInt8(ascii: "[") && rest[index] == introducer
        if isConsole { index += 1 }
        let parameters = index
        while index < rest.endIndex, (0x20...0x3F).contains(rest[index]) { index += 1 }
        guard index < rest.endIndex else {
            guard settled else { return nil }
            let typed = Character(Unicode.Scalar(introducer))
            return rest.count == 2 ? (.key(.alt(typed)), 2) : (.nothing, rest.count)
        }
        let final = rest[index]
        guard (0x40...0x7E).contains(final) else { return (.nothing, index - rest.startIndex) }
        let count = index - rest.startIndex + 1
        if isConsole {
            let number = Int(final) - 0x40
            return ((1...5).contains(number) ? .key(.function(number)) : .nothing, count)
        }
        if final == UInt8(ascii: "M"), parameters == index, introducer == UInt8(ascii: "[") {
            return oldMouse(rest, from: index + 1, settled: settled)
        }
        let sequence = ControlSequence(
            isSingleShift: introducer == UInt8(ascii: "O"), parameters: rest[parameters..<index], final: final)
        if sequence.isPasteStart { return (.pasteStart, count) }
        if let mouse = sequence.mouse { return (.mouse(mouse), count) }
        return (sequence.key.map(Meaning.key) ?? .nothing, count)
    }

    /// True if a byte after Esc begins a control string: OSC, DCS, APC, PM or SOS.
    private static func introducesString(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"): true
        default: false
        }
    }

    /// Skips a control string: a terminal's answer to some program's question, not a key. BEL or ST ends it. Any other
    /// control character ends it too and is a key, since Alt with a letter may have begun the string.
    private func controlString(_ rest: ArraySlice<UInt8>, settled: Bool) -> Step? {
        let start = rest.startIndex
        for index in rest.indices.dropFirst(2) {
            let count = index - start
            switch rest[index] {
            case 0x07: return (.nothing, count + 1)
            case 0x1B:
                guard index + 1 < rest.endIndex else { return settled ? (.nothing, count) : nil }
                return (.nothing, rest[index + 1] == UInt8(ascii: "\\") ? count + 2 : count)
            case 0xC2 where c1(at: index) != nil:
                // ST of eight bits ends it; another control character of eight bits begins something else.
                return (.nothing, rest[index + 1] == 0x9C ? count + C1.count : count)
            case 0x00..<0x20, 0x7F: return (.nothing, count)
            default: if count >= Self.stringLimit { return (.nothing, count) }
            }
        }
        guard settled else { return nil }
        guard rest[start] == 0x1B else { return (.nothing, rest.count) }
        let typed = Character(Unicode.Scalar(rest[start + 1]))
        return rest.count == 2 ? (.key(.alt(typed)), 2) : (.nothing, rest.count)
    }

    /// The older report of the mouse: three bytes after its sequence, which would else be typed letters.
    private func oldMouse(_ rest: ArraySlice<UInt8>, from start: Int, settled: Bool) -> Step? {
        let bytes = Array(rest[start...].prefix(3))
        let count = start - rest.startIndex + bytes.count
        guard bytes.count == 3 else { return settled ? (.nothing, count) : nil }
        guard bytes.allSatisfy({ $0 >= 0x20 }) else { return (.nothing, start - rest.startIndex) }
        let figures = bytes.map { Int($0) - 32 }
        let mouse = Mouse(button: figures[0], column: figures[1], row: figures[2])
        return (mouse.map(Meaning.mouse) ?? .nothing, count)
    }

    /// A letter with the marks that follow it, in NFC: an input method may send them one by one.
    private func character(at start: Int, settled: Bool) -> (character: Character, count: Int)? {
        guard let first = scalar(at: start, settled: settled) else { return nil }
        var text = String(first.scalar)
        var count = first.count
        while let next = scalar(at: start + count, settled: settled),
            TextWidth.isZeroWidth(next.scalar), (text + String(next.scalar)).count == 1
        {
            text.unicodeScalars.append(next.scalar)
            count += next.count
        }
        return (text.precomposedStringWithCanonicalMapping.first ?? Character(first.scalar), count)
    }

    /// The UTF-8 code point at a place; U+FFFD for a byte that belongs to none; `nil` when its end is still to come.
    private func scalar(at start: Int, settled: Bool) -> (scalar: Unicode.Scalar, count: Int)? {
        guard start < buffer.count else { return nil }
        let length =
            switch buffer[start] {
            case 0x00...0x7F: 1
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        let bytes = buffer[start..<min(buffer.count, start + length)]
        if length > 0 && bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) {
            if bytes.count < length && !settled { return nil }
            if bytes.count == length, let text = String(validating: bytes, as: UTF8.self),
                let scalar = text.unicodeScalars.first
            {
                return (scalar, length)
            }
        }
        return ("\u{FFFD}", 1)
    }

    private static let pasteEnds = ["\u{1B}[201~", "\u{9B}201~"].map { Array($0.utf8) }

    /// Moves bytes into the paste up to its end; `nil` while that has not come.
    private mutating func takePaste(from position: inout Int, settled: Bool) -> String? {
        var bytes = paste ?? []
        // The only reference, so that appending copies nothing.
        paste = []
        var isComplete = false
        while position < buffer.count {
            if buffer[position] == 0x1B || buffer[position] == 0xC2 {
                let rest = buffer[position...]
                if let end = Self.pasteEnds.first(where: { rest.starts(with: $0) }) {
                    position += end.count
                    isComplete = true
                    break
                }
                if !settled, Self.pasteEnds.contains(where: { $0.starts(with: rest.prefix($0.count)) }) { break }
            }
            if bytes.count < Self.pasteLimit { bytes.append(buffer[position]) }
            position += 1
        }
        guard isComplete || settled else {
            paste = bytes
            return nil
        }
        paste = nil
        return Self.withLineFeeds(String(decoding: bytes, as: UTF8.self))
    }

    /// The text with line ends of one kind. Terminals such as tmux send each line feed as a return, and so what had
    /// both at its line ends as two returns.
    private static func withLineFeeds(_ text: String) -> String {
        let plain = text.replacingOccurrences(of: "\r\n", with: "\n")
        let returns = plain.utf8.split(omittingEmptySubsequences: true) { $0 != 0x0D }
        let isDoubled = !returns.isEmpty && returns.allSatisfy { $0.count.isMultiple(of: 2) }
        let end = isDoubled && !plain.utf8.contains(0x0A) ? "\r\r" : "\r"
        return plain.replacingOccurrences(of: end, with: "\n")
    }
}
