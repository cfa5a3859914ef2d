import EmulationStore
import Foundation
import Testing

@testable import thidua

/// The exit codes of the contract, each with a case.
struct ExitCodeTests {
    @Test(
        "arguments that make no sense end with 64",
        arguments: [
            ["--lang", "fr", "sectors"], ["sectors", "--khong-co"], ["khong-co"], ["sectors", "--today", "hom qua"],
            ["deadlines", "--quarter", "V"], ["nominations", "--state", "lost"], ["screen", "--size", "80"],
            ["screen", "--size", "0x24"], ["screen", "--keys", "<khong>"], ["init"], ["completions", "tcsh"],
            ["nominate", "--unit", "vnpt"],
        ])
    func usage(arguments: [String]) throws {
        let office = try TestOffice.sample()
        let outcome = Program.run(arguments, in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
        #expect(outcome.status == .usage)
        #expect(outcome.output.isEmpty)
        #expect(!outcome.messages.isEmpty)
    }

    @Test("without a workspace every command ends with 66 and tells how to make one")
    func noWorkspace() throws {
        let office = try TestOffice()
        for command in ["sectors", "nominations", "check", "deadlines", "screen"] {
            let outcome = office(command)
            #expect(outcome.status == .noInput)
            #expect(outcome.messages.contains("thidua init"))
        }
        #expect(office().status == .noInput)
        try FileManager.default.createDirectory(atPath: office.path, withIntermediateDirectories: true)
        try office.write(Data(), to: "notes.txt")
        #expect(office("sectors").status == .noInput)
    }

    @Test("a workspace is made only in a folder that is empty or not there")
    func onlyEmptyFolders() throws {
        let office = try TestOffice()
        #expect(office("init", office.path, "--sample").status == .done)
        let again = office("init", office.path)
        #expect(again.status == .cannotCreate)
        #expect(office("init", "/dev/null/thidua").status == .cannotCreate)
        let empty = office.beside("empty")
        try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
        #expect(office("init", empty).status == .done)
    }

    @Test("a workspace of a newer format is read and never written")
    func newerFormat() throws {
        let office = try TestOffice.sample()
        let text = String(decoding: office.files["workspace.plist"] ?? Data(), as: UTF8.self)
        let newer = text.replacingOccurrences(
            of: "<key>format</key>\n\t<integer>1</integer>", with: "<key>format</key>\n\t<integer>9</integer>")
        #expect(newer != text)
        try office.write(Data(newer.utf8), to: "workspace.plist")
        let before = office.files
        #expect(office("sectors").status == .done)
        let refused = office("report", "receive", "vu-buu-chinh", "3")
        #expect(refused.status == .cannotWrite)
        #expect(office.files == before)
    }

    @Test(
        "a folder that may only be read is read, and writing says why",
        .enabled(if: geteuid() != 0, "the superuser may write everywhere"))
    func readOnlyFolder() throws {
        let office = try TestOffice.sample()
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: office.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: office.path) }
        #expect(office("sectors").status == .done)
        #expect(office("report", "receive", "vu-buu-chinh", "3").status == .cannotWrite)
    }

    @Test(
        "errors of the files have the codes of the contract",
        arguments: [
            (WorkspaceError.conflict(path: "x"), Ending.conflict), (.locked(path: "x"), .conflict),
            (.cannotWrite(path: "x", reason: "y"), .cannotWrite),
            (.cannotCreate(path: "x", reason: "y"), .cannotCreate),
            (.notEmpty(path: "x"), .cannotCreate), (.missing(path: "x"), .noInput),
            (.readOnly(path: "x", why: .newerFormat(found: 2)), .cannotWrite),
        ])
    func files(error: WorkspaceError, status: Ending) {
        let failure = Failure(error)
        #expect(failure.status == status)
        #expect(failure.reason.vietnamese.contains("x") && failure.reason.english.contains("x"))
    }
}
