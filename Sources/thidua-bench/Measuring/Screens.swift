import Emulation
import EmulationStore
import EmulationText
import EmulationTUI
import TerminalKit

/// The screens on a workspace, at 120×40 with the list of nominations shown, and how long they take.
struct Screens {
    /// The program on its list of nominations.
    private(set) var app: App
    /// What was measured.
    private(set) var figures: [Subject: Figure] = [:]

    /// What is looked for, letter by letter as it is typed: a name, a unit, an award, two words of two columns.
    static let words = ["nguyễn thị", "bưu điện", "bằng khen", "lan đã khen", "khong co ai"]

    /// Every beginning of a text, as words that queries take.
    static func beginnings(of text: String) -> [[String]] {
        text.indices.map { TextFold.words(String(text[...$0])) }
    }

    init(_ workspace: Workspace) {
        let now = Instant(workspace.rulebook.settings.sampleToday ?? Day(number: 0), hour: 9)
        let office = Self.office(of: workspace, on: now.day)
        app = App(
            office: office, me: office.persons.first ?? "", language: .vietnamese, now: now,
            size: Size(columns: 120, rows: 40))
        press(.character("4"))
    }

    /// What the screens read of a workspace.
    static func office(of workspace: Workspace, on day: Day) -> Office {
        var reports: [Office.ReportKey: QuarterlyReport] = [:]
        for (key, report) in workspace.reports { reports[Office.ReportKey(key.unit, key.quarter)] = report }
        return Office(
            rulebook: workspace.rulebook, desk: workspace.desk(on: day), reports: reports, damages: [],
            persons: workspace.rulebook.people.map(\.id))
    }

    mutating func measureDrawing() {
        figures[.draw] = Series.repeating { _ = app.draw() }.figure
    }

    mutating func measureKeys() {
        figures[.down] = measure(.down)
        press(.home)
        figures[.pageDown] = measure(.pageDown)
        press(.home)
        var typing = Series()
        for text in Self.words {
            press(.character("/"))
            for letter in text { typing.time { show(.character(letter)) } }
            press(.escape)
        }
        figures[.searchToGrid] = typing.figure
    }

    private mutating func measure(_ key: Key) -> Figure {
        Series.repeating { show(key) }.figure
    }

    private mutating func press(_ key: Key) {
        _ = app.handle(.key(key))
    }

    /// From the key to the grid that is painted.
    private mutating func show(_ key: Key) {
        press(key)
        _ = app.draw()
    }
}
