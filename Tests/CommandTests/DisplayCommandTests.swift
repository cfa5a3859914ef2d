import EmulationStore
import Foundation
import TerminalKit
import Testing

@testable import thidua

/// `thidua display`: what is chosen, what holds, and why.
struct DisplayCommandTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice()
    }

    private var config: [String: String] { ["XDG_CONFIG_HOME": office.beside("config")] }

    private func rows(_ words: String..., environment: [String: String] = [:]) throws -> [String: [String: Any]] {
        let outcome = Program.run(
            ["display"] + words + ["--json"], in: office.world(environment: config.merging(environment) { $1 }))
        let list = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        return Dictionary(uniqueKeysWithValues: list.map { ($0["key"] as? String ?? "", $0) })
    }

    private func set(_ key: String, _ value: String) -> Program.Outcome {
        Program.run(["display", "set", key, value], in: office.world(environment: config))
    }

    @Test("it needs no workspace and tells every setting with its cause")
    func telling() throws {
        let all = try rows()
        #expect(Set(all.keys) == ["language", "theme", "background", "ascii", "linear", "mouse"])
        for row in all.values { #expect(keys(row) == ["because", "cause", "inForce", "key", "saved", "values"]) }
        #expect(all["mouse"]?["inForce"] as? String == "off")
        #expect(all["mouse"]?["cause"] as? String == "default")
        #expect(all["mouse"]?["saved"] is NSNull)
    }

    @Test("what is set is saved beside keys it does not know, and holds unless something overrides it")
    func setting() throws {
        try Preferences.save("giữ", for: "khac", environment: config)
        #expect(set("theme", "16").status == .done)
        #expect(set("linear", "on").status == .done)
        #expect(Preferences.choice("khac", environment: config) == "giữ")
        #expect(try rows()["theme"]?["inForce"] as? String == "16")
        let bare = try rows(environment: ["NO_COLOR": "1"])["theme"]
        #expect(bare?["inForce"] as? String == "mono")
        #expect(bare?["because"] as? String == "NO_COLOR")
        let asked = try rows("--theme", "256", "--no-linear", environment: ["NO_COLOR": "1"])
        #expect(asked["theme"]?["inForce"] as? String == "256")
        #expect(asked["theme"]?["because"] as? String == "--theme")
        #expect(asked["linear"]?["inForce"] as? String == "off")
        #expect(try rows(environment: ["THIDUA_LANG": "en"])["language"]?["cause"] as? String == "environment")
        #expect(set("language", "en").status == .done)
        #expect(try rows()["language"]?["inForce"] as? String == "en")
    }

    @Test("a key or a value that is none is refused with those there are")
    func refusing() {
        let value = set("theme", "hồng")
        #expect(value.status == .usage && value.messages.contains("mono"))
        let key = set("font", "to")
        #expect(key.status == .usage && key.messages.contains("background"))
        #expect(Program.run(["demo", "--theme", "x"], in: office.world()).status == .usage)
        #expect(Preferences.choice("theme", environment: config) == nil)
    }

    @Test("a choice overridden for this run is saved all the same, and that is said")
    func overridden() {
        let outcome = Program.run(
            ["display", "set", "theme", "256"],
            in: office.world(environment: config.merging(["NO_COLOR": "1"]) { $1 }))
        #expect(outcome.status == .done)
        #expect(outcome.messages.contains("NO_COLOR"))
        #expect(Preferences.choice("theme", environment: config) == "256")
    }

    @Test("the screens open as was chosen")
    func opening() throws {
        let office = try TestOffice.sample()
        #expect(!office("screen", "--linear").output.contains("│"))
        #expect(office("screen").output.contains("│"))
        let environment = ["XDG_CONFIG_HOME": office.beside("config")]
        try Preferences.save("on", for: "linear", environment: environment)
        #expect(!office("screen", environment: environment).output.contains("│"))
        #expect(office("screen", "--no-linear", environment: environment).output.contains("│"))
        #expect(office("screen", "--keys", "4<double:5,5>").output.contains("Điều kiện"))
        #expect(office("screen", "--as", "le-van-duc", "--keys", "5r<f4>").output.contains("không có terminal"))
    }
}
