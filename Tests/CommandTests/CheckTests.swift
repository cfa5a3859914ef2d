import Foundation
import Testing

@testable import thidua

/// What is damaged is named and costs only itself.
struct CheckTests {
    @Test("the sample is clean")
    func clean() throws {
        let office = try TestOffice()
        #expect(office("init", office.path, "--sample").status == .done)
        let outcome = office("check", "--json")
        #expect(outcome.status == .done)
        #expect(objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))).isEmpty)
    }

    @Test("a damaged nomination is named with its reason, the rest is listed, and lists say that one is lost")
    func damagedNomination() throws {
        let office = try TestOffice.sample()
        let number = objects(try office.json("nominations")).count
        let name = try #require(office.files.keys.filter { $0.hasPrefix("nominations/") }.min())
        try office.write(Data("<plist><dict><key>id</ke".utf8), to: name)
        let before = office.files
        let outcome = office("check", "--json")
        #expect(outcome.status == .badData)
        let rows = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        for row in rows { #expect(keys(row) == ["path", "problem", "severity"]) }
        #expect(rows.contains { $0["path"] as? String == name && $0["severity"] as? String == "error" })
        #expect(office("check").output.contains(name))
        let list = office("nominations")
        #expect(list.status == .done)
        #expect(list.messages.contains("thidua check"))
        #expect(objects(try office.json("nominations")).count == number - 1)
        #expect(office.files == before)
    }

    @Test("without readable settings the check says so, and other commands end with 65")
    func noSettings() throws {
        let office = try TestOffice.sample()
        try office.write(Data(), to: "workspace.plist")
        let outcome = office("check", "--json")
        #expect(outcome.status == .badData)
        let rows = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        #expect(rows.map { $0["path"] as? String } == ["workspace.plist"])
        #expect(office("sectors").status == .badData)
    }
}
