import Foundation
import TerminalKit
import Testing

@testable import thidua

/// `THIDUA_SOAK_SECONDS=600` lets the hands go on for ten minutes in all, a third of it at each size;
/// `THIDUA_SOAK_SEED` takes a printed seed again, and `THIDUA_SOAK_TRACE=1` tells every event.
@Suite("Random keys, pastes and resizes")
struct SoakTests {
    private static let windows = [
        Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 12),
    ]

    @Test(
        "No crash, every row whole, always a way back to the overview, and files that check finds clean",
        arguments: windows)
    func anything(_ size: Size) throws {
        let environment = ProcessInfo.processInfo.environment
        let given = environment["THIDUA_SOAK_SEED"].flatMap(UInt64.init)
        let seed = given ?? UInt64.random(in: 0...UInt64.max)
        Soak.tell("random hands at \(size.columns)x\(size.rows): THIDUA_SOAK_SEED=\(seed)")
        let seconds = environment["THIDUA_SOAK_SECONDS"].flatMap(Double.init)
        var soak = try Soak(seed: seed, size: size)
        try soak.run(seconds.map { .seconds($0 / Double(Self.windows.count)) } ?? .events(600))
    }

    @Test("A window of any size is drawn")
    func sizes() throws {
        let story = try Story(as: "le-van-duc")
        for columns in [1, 2, 5, 20, 39, 72, 130] {
            for rows in [1, 2, 4, 6, 9, 23, 50] {
                story.press("<resize:\(columns)x\(rows)>1245r<esc>6?<esc><f3><esc>")
            }
        }
    }
}
