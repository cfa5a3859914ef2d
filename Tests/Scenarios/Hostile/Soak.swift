import Emulation
import EmulationText
import Foundation
import TerminalKit
import Testing

@testable import EmulationTUI
@testable import thidua

/// Random hands at the whole program with real files behind it, and what has to hold all the while.
struct Soak {
    /// How long it lasts.
    enum Length {
        case events(Int)
        case seconds(Double)
    }

    let seed: UInt64
    let size: Size
    private let story: Story
    private var hands: RandomHands
    private var last: [TerminalEvent] = []

    init(seed: UInt64, size: Size) throws {
        self.seed = seed
        self.size = size
        story = try Story(as: Self.people.first, size: size, seed: seed)
        try story.folder.write(Array("Báo cáo thành tích\nTăng 32 %.\n".utf8), to: "bao-cao.txt")
        try story.folder.write(
            Array("Họ và tên,Danh hiệu\nCù Thị Sông,LĐTT\nBế Văn Núi,LĐTT\n".utf8), to: "danh-sach.csv")
        let papers = ["bao-cao.txt", "danh-sach.csv", "khong-co.pdf"].map(story.folder.path)
        hands = RandomHands(seed: seed, size: size, papers: papers)
    }

    /// Lets the hands go, and stops at the first fault.
    mutating func run(_ length: Length) throws {
        let start = ContinuousClock.now
        var number = 0
        while isGoing(length, number, since: start) {
            if number % 64 == 63 { guard leadsBack(number) else { return } }
            if number % 2500 == 2499 { guard holdsClean(number) else { return } }
            if number % 97 == 96 { story.catchUp() }
            step(number)
            guard story.faults.isEmpty else {
                Issue.record("\(place(number)): \(story.faults)")
                return
            }
            if story.hasQuit { try story.reopen(as: hands.pick(Self.people, else: "tran-thi-mai"), size: size) }
            number += 1
        }
        guard leadsBack(number), holdsClean(number) else { return }
        Self.tell("random hands at \(size.columns)x\(size.rows), seed \(seed): \(number) events, nothing wrong")
    }

    private func isGoing(_ length: Length, _ number: Int, since start: ContinuousClock.Instant) -> Bool {
        switch length {
        case .events(let count): number < count
        case .seconds(let seconds): ContinuousClock.now - start < .seconds(seconds)
        }
    }

    private mutating func step(_ number: Int) {
        let event = hands.next()
        last = last.suffix(40) + [event]
        // A crash says nothing, so whoever looks for one lets every event be told before it happens.
        if ProcessInfo.processInfo.environment["THIDUA_SOAK_TRACE"] != nil { Self.tell("\(number) \(event)") }
        if case .paste(let text) = event { story.paste(text) } else { story.press(event) }
    }

    /// Whether Esc, saying that what was typed may go, and `1` lead to the overview. It is tried on a copy.
    private func leadsBack(_ number: Int) -> Bool {
        var session = story.session
        for _ in 0..<40 {
            let model = session.app.model
            if case .prompt(_, let asked)? = model.overlay, asked.question.letsGo {
                _ = session.take(.key(.character("1")))
            } else if model.overlay != nil || model.isTyping || model.isImporting || model.isComparingVersions {
                _ = session.take(.key(.escape))
            } else {
                _ = session.take(.key(.character("1")))
                if case .overview = session.app.model.page { return true }
            }
        }
        Issue.record("\(place(number)): nothing leads back from here\n\(story.screen)\nbut to\n\(session.draw().text)")
        return false
    }

    /// Whether `check` finds nothing.
    private func holdsClean(_ number: Int) -> Bool {
        let checked = story.run("check")
        if checked.status == .done { return true }
        Issue.record("\(place(number)): check says \(checked.output)\(checked.messages)")
        return false
    }

    private func place(_ number: Int) -> String {
        "seed \(seed) at \(size.columns)x\(size.rows), event \(number), after \(last)"
    }

    /// Tells at once, so that it is known even where the program ends in a crash.
    static func tell(_ words: String) {
        FileHandle.standardError.write(Data("\(words)\n".utf8))
    }

    private static let people = [
        "tran-thi-mai", "le-van-duc", "nguyen-tien-dat", "pham-thi-dao", "phung-quang-thinh", "nguyen-huu-nghia",
        "doan-quoc-viet", "mac-thi-hien",
    ]
}

extension Model {
    /// Whether two versions stand side by side, which only a decision leads away from.
    fileprivate var isComparingVersions: Bool { if case .conflict = page { true } else { false } }
}

extension Question {
    /// Whether it asks for leave to drop what was typed.
    fileprivate var letsGo: Bool {
        switch self {
        case .leaveForm, .dropNote: true
        default: false
        }
    }
}
