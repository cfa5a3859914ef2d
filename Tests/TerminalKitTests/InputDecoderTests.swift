import Testing

@testable import TerminalKit

@Suite struct InputDecoderTests {
    private func keys(_ text: String, known: [String: Key] = [:]) -> [TerminalEvent] {
        var sequences: [[UInt8]: Key] = [:]
        for (bytes, key) in known { sequences[Array(bytes.utf8)] = key }
        var decoder = InputDecoder(sequences: sequences)
        decoder.feed(text.utf8)
        return decoder.events(settled: false) + decoder.events(settled: true)
    }

    @Test(
        "the sequences of common terminals are the keys they stand for",
        arguments: [
            ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3C", .wordRight),
            ("\u{1B}[1;2A", .up), ("\u{1B}Od", .wordLeft), ("\u{1B}[H", .home), ("\u{1B}[1~", .home),
            ("\u{1B}OF", .end), ("\u{1B}[8~", .end), ("\u{1B}[Z", .backTab), ("\u{1B}[3~", .delete),
            ("\u{1B}[5~", .pageUp), ("\u{1B}[6;5~", .pageDown), ("\u{1B}OP", .function(1)),
            ("\u{1B}[[B", .function(2)), ("\u{1B}[11~", .function(1)), ("\u{1B}[15~", .function(5)),
            ("\u{1B}[24~", .function(12)), ("\u{1B}b", .alt("b")), ("\u{1B}đ", .alt("đ")), ("\r", .enter),
            ("\n", .enter), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{C}", .control("l")),
            ("\u{0}", .control(" ")), ("\u{1B}", .escape), ("\u{1B}[27;5;115~", .control("s")),
            ("\u{1B}[108;5u", .control("l")), ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")),
        ])
    func sequences(_ bytes: String, _ key: Key) {
        #expect(keys(bytes) == [.key(key)])
    }

    @Test("what the terminal's description says goes before what is common")
    func described() {
        #expect(
            keys("\u{1B}[224zx", known: ["\u{1B}[224z": .function(1)]) == [.key(.function(1)), .key(.character("x"))])
    }

    @Test("sequences without a meaning here are passed over whole")
    func unknown() {
        #expect(keys("a\u{1B}[?1;2c\u{1B}[I\u{1B}[201~b") == [.key(.character("a")), .key(.character("b"))])
    }

    @Test("Esc before another key that is no letter is Esc")
    func escapeThenKey() {
        #expect(keys("\u{1B}\r") == [.key(.escape), .key(.enter)])
        #expect(keys("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    }

    @Test("a sequence or letter that arrives in pieces is told once it is whole")
    func pieces() {
        for text in ["\u{1B}[1;5D", "ế", "\u{1B}OP"] {
            var decoder = InputDecoder()
            var events: [TerminalEvent] = []
            for byte in text.utf8 {
                #expect(events.isEmpty)
                decoder.feed([byte])
                events += decoder.events(settled: false)
            }
            #expect(events.count == 1)
            #expect(!decoder.isWaiting)
        }
    }

    @Test("letters and marks of one burst compose into one key")
    func composing() {
        let events = keys("e\u{302}\u{301}x")
        #expect(events.count == 2)
        guard case .key(.character(let letter)) = events[0] else {
            Issue.record("no letter")
            return
        }
        #expect(codePoints(String(letter)) == codePoints("ế"))
    }

    @Test("bytes that are no UTF-8 are passed over and stop nothing")
    func invalid() {
        var decoder = InputDecoder()
        decoder.feed([0xFF, 0xC3, 0x28, 0x61])
        #expect(
            decoder.events(settled: true)
                == ["(", "a"].map { .key(.character($0)) })
    }

    @Test("a bracketed paste is one event, its keys and line ends included")
    func paste() {
        #expect(
            keys("\u{1B}[200~một\rhai\u{1B}[A\r\nq\u{1B}[201~\r")
                == [.paste("một\nhai\u{1B}[A\nq"), .key(.enter)])
    }

    @Test(
        "line ends that became returns are told by how they stand: two for one where all are",
        arguments: [
            ("a\r\rb\r\r\r\rc", "a\nb\n\nc"), ("a\rb\r\rc", "a\nb\n\nc"), ("a\r\nb", "a\nb"), ("a\r\r\nb", "a\n\nb"),
            ("a\n\nb", "a\n\nb"), ("a", "a"), ("\r\r", "\n"),
        ])
    func lineEnds(sent: String, pasted: String) {
        var decoder = InputDecoder()
        decoder.feed(Array("\u{1B}[200~\(sent)\u{1B}[201~".utf8))
        #expect(decoder.events(settled: true) == [.paste(pasted)])
    }

    @Test("a paste in pieces waits for its end, and without one ends when the input settles")
    func unterminatedPaste() {
        var decoder = InputDecoder()
        decoder.feed("\u{1B}[200~abc\u{1B}[20".utf8)
        #expect(decoder.events(settled: false).isEmpty)
        #expect(decoder.isInPaste)
        decoder.feed("1~".utf8)
        #expect(decoder.events(settled: false) == [.paste("abc")])
        decoder.feed("\u{1B}[200~xyz".utf8)
        #expect(decoder.events(settled: false).isEmpty)
        #expect(decoder.events(settled: true) == [.paste("xyz")])
        #expect(!decoder.isWaiting)
    }

    @Test("of an endless paste only the beginning is kept, and none of it becomes keys")
    func hugePaste() {
        var decoder = InputDecoder()
        decoder.feed("\u{1B}[200~".utf8)
        for _ in 0..<140 {
            decoder.feed([UInt8](repeating: 0x61, count: 1 << 15))
            #expect(decoder.events(settled: false).isEmpty)
        }
        decoder.feed("\u{1B}[201~".utf8)
        let events = decoder.events(settled: false)
        guard case .paste(let text)? = events.first else {
            Issue.record("no paste")
            return
        }
        #expect(events.count == 1 && text.utf8.count == InputDecoder.pasteLimit)
    }

    @Test("random bytes are always used up")
    func random() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix(state: seed)
        let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x7E, 0x32, 0x30, 0xE1, 0xBA]
        for _ in 0..<500 {
            var decoder = InputDecoder()
            for _ in 0..<40 {
                let isLikely = Bool.random(using: &random)
                decoder.feed([
                    isLikely ? likely[Int.random(in: 0..<9, using: &random)] : .random(in: 0...255, using: &random)
                ])
                _ = decoder.events(settled: false)
            }
            _ = decoder.events(settled: true)
            #expect(!decoder.isWaiting, "seed \(seed)")
        }
    }
}

/// A terminal's answers to questions that some program asked; they may come late.
@Suite struct AnswerTests {
    /// The events of bytes that arrive in these pieces, with nothing after the last one.
    private func events(_ pieces: [[UInt8]]) -> [TerminalEvent] {
        var decoder = InputDecoder()
        var events: [TerminalEvent] = []
        for piece in pieces {
            decoder.feed(piece)
            events += decoder.events(settled: false)
        }
        return events + decoder.events(settled: true)
    }

    static let strings = [
        "]11;rgb:1e1e/1e1e/2e2e", "]4;1;rgb:ffff/0000/0000", "]52;c;eHl6", "]lThư mục làm việc", "P>|XTerm(370)",
        "P1$r0m", "P1+r544e=787465726d", "P!|00000000", "_Gi=31;OK", "^q", "Xqqq", "]",
    ]

    @Test("a control string is not a key, whatever ends it", arguments: strings, ["\u{7}", "\u{1B}\\"])
    func controlString(_ string: String, end: String) {
        let bytes = Array("\u{1B}\(string)\(end)".utf8)
        let wanted: [TerminalEvent] = [.key(.character("a")), .key(.character("z"))]
        #expect(events([[0x61] + bytes + [0x7A]]) == wanted)
        // Cut at every byte.
        for cut in 1..<bytes.count {
            #expect(events([[0x61] + bytes.prefix(cut), bytes.dropFirst(cut) + [0x7A]]) == wanted)
        }
        #expect(events(([0x61] + bytes + [0x7A]).map { [$0] }) == wanted)
    }

    @Test(
        "a terminal's report is not a key",
        arguments: [
            "[?62;1;4c", "[>41;370;0c", "[0n", "[?0n", "[12;40R", "[1;1R", "[1;10R", "[?12;40R", "[I", "[O",
            "[8;24;80t",
            "[?2026;2$y", "[4;2$y", "[?1u", "[?997;1n", "[97;1:3u", "[1;1:3A", "[57399u", "[48;24;80;384;640t",
            "[2;1;1;112;112;1;0x",
        ])
    func report(_ report: String) {
        let bytes = Array("\u{1B}\(report)".utf8)
        #expect(events([bytes + [0x7A]]) == [.key(.character("z"))])
        for cut in 1..<bytes.count {
            #expect(events([Array(bytes.prefix(cut)), bytes.dropFirst(cut) + [0x7A]]) == [.key(.character("z"))])
        }
    }

    @Test("one without an end is dropped after the wait")
    func unfinished() {
        for string in Self.strings where string.count > 1 { #expect(events([Array("\u{1B}\(string)".utf8)]).isEmpty) }
        #expect(events([Array("\u{1B}[12;4".utf8)]).isEmpty)
    }

    @Test("the longer the received part of a sequence, the longer the wait for its end")
    func waiting() {
        let expected: [(String, InputDecoder.Waiting)] = [
            ("", .nothing), ("\u{1B}", .key), ("\u{1B}[", .key), ("\u{1B}]", .introducer), ("\u{1B}]1", .sequence),
            ("\u{1B}P1$", .sequence), ("\u{1B}[12", .sequence), ("\u{1B}[200~a", .paste),
        ]
        for (bytes, waiting) in expected {
            var decoder = InputDecoder()
            decoder.feed(bytes.utf8)
            _ = decoder.events(settled: false)
            #expect(decoder.waiting == waiting, "\(bytes.debugDescription)")
        }
    }

    @Test(
        "Alt with the letter that begins one is a key, and a control key after letters acts at once",
        arguments: ["]", "P", "_", "^", "X"])
    func alt(_ letter: String) {
        #expect(events([Array("\u{1B}\(letter)".utf8)]) == [.key(.alt(Character(letter)))])
        #expect(events([Array("\u{1B}\(letter)abc\r".utf8)]) == [.key(.enter)])
        #expect(events([Array("\u{1B}\(letter)abc\u{3}".utf8)]) == [.key(.control("c"))])
        #expect(events([Array("\u{1B}\(letter)abc\u{1B}[A".utf8)]) == [.key(.up)])
        #expect(events([Array("\u{1B}\(letter)abc\u{1B}".utf8)]) == [.key(.escape)])
    }

    @Test("a string without an end is skipped up to a limit, and later bytes are keys")
    func endless() {
        var decoder = InputDecoder()
        decoder.feed([0x1B, 0x5D])
        decoder.feed(Array(repeating: 0x61, count: InputDecoder.stringLimit - 2))
        #expect(decoder.events(settled: false).isEmpty)
        decoder.feed("bc".utf8)
        #expect(decoder.events(settled: false) == [.key(.character("b")), .key(.character("c"))])
    }

    /// Control characters of eight bits, as code points of UTF-8, with what each begins.
    static let eightBits = [
        "\u{9B}A", "\u{9B}1;5D", "\u{9B}?62;1;4c", "\u{9B}12;40R", "\u{8F}P", "\u{8E}q", "\u{85}", "\u{84}", "\u{80}",
        "\u{9C}",
        "\u{9D}11;rgb:1e1e/1e1e/2e2e\u{9C}", "\u{9D}52;c;eHl6\u{7}", "\u{90}1$r0m\u{1B}\\", "\u{9F}Gi=31;OK\u{9C}",
        "\u{9E}q\u{9C}", "\u{98}qqq\u{9C}", "\u{9D}lThư mục\u{9C}", "\u{1B}]11;rgb:1e/1e/2e\u{9C}",
    ]

    @Test("control characters of eight bits are neither keys nor text, nor is what they begin", arguments: eightBits)
    func eightBit(_ text: String) {
        let bytes = Array(text.utf8)
        let wanted: [TerminalEvent] = [.key(.character("a")), .key(.character("z"))]
        #expect(events([[0x61] + bytes + [0x7A]]) == wanted)
        for cut in 1..<bytes.count {
            #expect(events([[0x61] + bytes.prefix(cut), bytes.dropFirst(cut) + [0x7A]]) == wanted)
        }
    }

    @Test("what has no end after one is passed over, a paste it begins is a paste, and no key is one by its number")
    func eightBitEnds() {
        #expect(events([Array("\u{9D}11;rgb".utf8)]).isEmpty)
        #expect(events([Array("\u{9B}12;4".utf8)]).isEmpty)
        #expect(events([Array("\u{9B}200~y1\u{9B}201~z".utf8)]) == [.paste("y1"), .key(.character("z"))])
        #expect(events([Array("\u{1B}[200~y1\u{9B}201~z".utf8)]) == [.paste("y1"), .key(.character("z"))])
        #expect(events([Array("\u{1B}[155uz".utf8)]) == [.key(.character("z"))])
        #expect(events([Array("\u{1B}\u{85}z".utf8)]) == [.key(.escape), .key(.character("z"))])
    }
}
