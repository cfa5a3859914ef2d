import Emulation
import TerminalKit

/// Somebody who presses, types, pastes and drags the window's corner without sense, with a liking for whatever opens a
/// form, a question or a list.
struct RandomHands {
    private var generator: SeededGenerator
    private let size: Size
    private let papers: [String]
    private var ahead: [TerminalEvent] = []

    /// - Parameters:
    ///   - size: the size the window comes back to.
    ///   - papers: paths of files that can be taken in.
    init(seed: UInt64, size: Size, papers: [String]) {
        generator = SeededGenerator(seed: seed)
        self.size = size
        self.papers = papers
    }

    /// What happens next.
    mutating func next() -> TerminalEvent {
        if ahead.isEmpty { ahead = some().reversed() }
        return ahead.popLast() ?? .key(.escape)
    }

    /// One of these.
    mutating func pick<Element>(_ choices: [Element], else other: Element) -> Element {
        choices.randomElement(using: &generator) ?? other
    }

    private mutating func some() -> [TerminalEvent] {
        switch Int.random(in: 0..<100, using: &generator) {
        case 0..<50: [.key(pick(Self.keys, else: .enter))]
        case 50..<66: [.key(pick(Self.steps, else: .enter))]
        case 66..<78: way()
        case 78..<86: typed()
        case 86..<90: [.paste(pick(Self.pastes + papers, else: ""))]
        case 90..<92: storm()
        case 92..<94: [.resize(anySize(130, 45)), .resize(size)]
        case 94: [.resumed]
        case 95: [.idle]
        case 96: [.key(.character("q"))]
        default: [.key(.control("s"))]
        }
    }

    /// The way to where much can go wrong, half of the time from the start.
    private mutating func way() -> [TerminalEvent] {
        let out = Bool.random(using: &generator) ? "<esc><esc><esc>" : ""
        return (try? KeyScript.parse(out + pick(Self.ways, else: "1"))) ?? []
    }

    private mutating func typed() -> [TerminalEvent] {
        let words = pick(Self.words + papers, else: "")
        return words.map { .key(.character($0)) } + [.key(pick(Self.steps, else: .enter))]
    }

    /// A window dragged about, down to where hardly anything has room.
    private mutating func storm() -> [TerminalEvent] {
        let small = [Size(columns: 20, rows: 5), Size(columns: 1, rows: 1), Size(columns: 21, rows: 6)]
        var events: [TerminalEvent] = []
        for _ in 0..<Int.random(in: 2...6, using: &generator) {
            events.append(.resize(Bool.random(using: &generator) ? anySize(40, 12) : pick(small, else: size)))
            events.append(.key(pick(Self.keys + Self.steps, else: .enter)))
        }
        return events + [.resize(size)]
    }

    private mutating func anySize(_ columns: Int, _ rows: Int) -> Size {
        Size(columns: .random(in: 1...columns, using: &generator), rows: .random(in: 1...rows, using: &generator))
    }

    private static let keys: [Key] =
        Array("abcdefghijklmnoprstuvwxyzđếOCWNIFTA0123456789/?:*+- .;").map(Key.character)
        + [
            .insert, .wordLeft, .wordRight, .function(1), .function(2), .function(3), .function(5), .function(6),
            .function(12), .control("u"), .control("l"), .control("w"), .control("k"), .control("a"), .control("f"),
            .control("b"), .control("n"), .control("z"), .alt("b"), .alt("d"),
        ]
    private static let steps: [Key] = [
        .enter, .enter, .enter, .escape, .tab, .tab, .backTab, .backspace, .delete, .up, .down, .down, .left, .right,
        .home, .end, .pageUp, .pageDown, .character("1"), .character("1"), .character("0"), .character(" "),
    ]
    private static let list = #"Họ và tên\tChức vụ\tDanh hiệu\nLê Thị Ái\tChuyên viên\tLĐTT\nTrần Văn Ơn\t\t"#
    private static let ways = [
        "1<down><down><enter>", "1<end><enter>", "2<enter>", "2<enter><tab><enter>", "3<enter>", "3/so <enter><enter>",
        "3f", "4n", "4n<tab>bang khen<enter>", "4<enter>", "4<enter>e", "4<enter>d", "4<enter>da", "4<enter>d<enter>",
        "4<enter>do", "4<end><enter>e", "4<down><enter>p", "4/", "4/nguyen<enter>", "4f", "4f<tab> <tab> <enter>", "4w",
        "4w<down><enter>", "4c", "4c - +<enter>", "4o", "4t", "4t<enter>", "4tn", "4t<enter>t", "4t<enter>e", "4tg",
        "4 <down> ", "4*", "4 p", "4 <down><down>v", "4i", "4i<paste:\(list)LĐTT>", "4i<paste:\(list)LĐTT>a1",
        "4i<paste:\(list)Giỏi>n<enter>", "4<paste:\(list)LĐTT>a1", "5", "5a", "5r", "5x", "5c", "5i", "5<tab>*a", "5t",
        "5d", "6", "6g", "6c", "6r", "6x", "6m", "6<enter>", "6/vu<enter>", "6f", "9<down><enter>", "9<end><enter>",
        "<f6>", "<f6><tab>", "<f6><tab><enter>", "<f6><tab><tab><enter>", "<f6><tab><tab><tab>", "<f6>n", "<f6>e",
        "<f3>",
        "<f3><down><enter>", "<f3>dat<enter>", "<f3>dao<enter>", "<f3>mai<enter>", "<f3>duc<enter>", ":", ":lap<enter>",
        ":bo loc<enter>", "?", "?<pgdn>", "<f2>", "u", "u1",
    ]
    private static let words = [
        "Nguyễn Thị Ước Mơ", "14/09/2019", "31/02", "15/TTr-TTTT", "88/QĐ-BTTTT", "0", "-1", "99999999999999999999",
        "2019",
        "bưu chính", "Thiếu biên bản.", "~", "/", "số liệu = 32 %", "tờ trình; 45/TTr; 28/08", "q", " ",
    ]
    private static let pastes = [
        "", "q", "Nguyễn Văn A\nTrần Thị B", "\u{1B}[31m", "渡辺🎖", "a\u{301}\u{323}", "10/09/2019", "a\tb\nc\td\n",
        "Họ và tên\tDanh hiệu\nLý Thị Ổn\tLĐTT\nLý Thị Ổn\tLĐTT\n", "\u{202E}abc\u{0}\u{7}", "Họ và tên;\"Danh",
        String(repeating: "dài ", count: 400),
    ]
}
