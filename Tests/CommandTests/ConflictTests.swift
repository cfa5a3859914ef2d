import Emulation
import Foundation
import Synchronization
import Testing

@testable import thidua

@Suite("Somebody else is faster than a command")
struct ConflictTests {
    /// Runs an edit while somebody changes the same dossier each time it asks what time it is.
    private func outrun(_ office: TestOffice, _ id: String, _ more: String...) -> Program.Outcome {
        let plain = office.world(environment: ["THIDUA_WORKSPACE": office.path])
        let count = Mutex(0)
        var world = plain
        world.clock = {
            let number = count.withLock { count in
                count += 1
                return count
            }
            let words = ["edit", id, "--position", "Phó phòng \(number)", "--as", "nguyen-tien-dat"]
            #expect(Program.run(words, in: plain).status == .done)
            return TestOffice.realNow
        }
        return Program.run(
            ["edit", id, "--nominee", "Nguyễn Văn Ẩn", "--as", "nguyen-tien-dat"] + more, in: world)
    }

    @Test("An edit of what was changed since it was read ends with 75 and names which fields, and the way out")
    func named() throws {
        let office = try TestOffice.sample()
        let id = try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh")
        let outcome = outrun(office, id, "--lang", "vi")
        #expect(outcome.status == .conflict)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.contains("Chức vụ"))
        #expect(outcome.messages.contains("thidua show \(id)"))
        let shown = object(try office.json("show", id))
        #expect(shown["nominee"] as? String == "Nguyễn Văn Ấn")
        #expect((shown["position"] as? String)?.hasPrefix("Phó phòng") == true)
    }

    @Test("Under --json the error has the changed fields and the version of now, by which one goes on")
    func json() throws {
        let office = try TestOffice.sample()
        let id = try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh")
        let outcome = outrun(office, id, "--json")
        let error = object(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        #expect(error["code"] as? String == "conflict")
        let conflict = object(error["conflict"] ?? [])
        #expect(keys(conflict) == ["at", "by", "changed", "events", "id", "version"])
        #expect(conflict["changed"] as? [String] == ["position"])
        let version = try #require(conflict["version"] as? String)
        #expect(
            office("edit", id, "--nominee", "Nguyễn Văn Ẩn", "--seen", version, "--as", "nguyen-tien-dat").status
                == .done)
    }
}
