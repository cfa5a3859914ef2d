import Foundation
import Testing

@testable import thidua

@Suite("Where the output goes")
struct OutputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// The output of a shell that runs a line with the program as `$0` and a workspace as `$1`.
    private func said(_ line: String, sample: Bool = true) throws -> String {
        let file = folder.path("said")
        let environment = [
            "PATH": "/usr/bin:/bin", "THIDUA_LANG": "vi", "HOME": folder.path("home"), "LC_ALL": "C.UTF-8",
        ]
        let workspace = folder.path("w")
        if sample {
            try Tool.run([Tool.program(), "init", workspace, "--sample"], environment: environment, output: file)
        }
        try Tool.run(["sh", "-c", line, Tool.program(), workspace], environment: environment, output: file)
        return String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    }

    @Test("What cannot be written out is said, with the exit code of it")
    func full() throws {
        let said = try said("\"$0\" --help >/dev/full; echo \"= $?\"", sample: false)
        #expect(said.contains("Không ghi được kết quả ra"))
        #expect(said.hasSuffix("= 74\n"))
    }

    @Test(
        "Messages that cannot be written or have no reader do not affect the list",
        arguments: ["2>/dev/full", "2>&-", "2>&1 >list | true; cat list; rm list"])
    func messages(end: String) throws {
        let list = try said("cd \"$(dirname \"$1\")\" && \"$0\" nominations --workspace \"$1\" \(end)")
        #expect(list.split(separator: "\n").count > 70 && list.contains("Nguyễn Thị Ước Mơ"))
    }

    @Test("The exit code is that of the action, or of the lost output")
    func codes() throws {
        #expect(try said("\"$0\" check --workspace \"$1\" 2>/dev/full; echo \"= $?\"") == "= 0\n")
        #expect(try said("\"$0\" show none --workspace \"$1\" 2>&-; echo \"= $?\"") == "= 66\n")
        #expect(try said("\"$0\" sectors --workspace \"$1\" >/dev/full 2>/dev/full; echo \"= $?\"") == "= 74\n")
        #expect(try said("\"$0\" sectors --workspace \"$1\" >&- 2>/dev/null; echo \"= $?\"") == "= 74\n")
    }

    @Test("Without a reader the program ends silently, whether SIGPIPE is ignored or not")
    func closed() throws {
        let line = "{ sleep 0.3; \"$0\" nominations --workspace \"$1\"; echo \"= $?\" >&2; } 2>&1 >/dev/null | cat"
        #expect(try said(line).hasSuffix("= 0\n"))
        for (trap, code) in [("", 141), ("trap '' PIPE; ", 74)] {
            let line = "{ \(trap)sleep 0.3; \"$0\" sectors --workspace \"$1\"; echo \"= $?\" >&2; } | true"
            #expect(try said(line, sample: code == 141) == "= \(code)\n")
        }
    }

    @Test("Under a file size limit reading works without an index, and a save fails with 74 and the reason")
    func sizeLimit() throws {
        let read = "(ulimit -f 2; \"$0\" nominations --workspace \"$1\" >/dev/null 2>&1); echo \"= $?\"; "
        let left = "find \"$HOME\" \"$1\" -name '*.tmp'"
        #expect(try said("rm -rf \"$HOME\"/.cache; \(read)\(left)") == "= 0\n")
        let note = "\"$0\" act note nqv5m --note x --as le-van-duc --workspace \"$1\" 2>/dev/null"
        #expect(try said("(ulimit -f 0; \(note)); echo \"= $?\"; \(left)", sample: false).hasSuffix("= 74\n"))
        #expect(try said("\(note); echo \"= $?\"", sample: false).hasSuffix("= 0\n"))
    }

    @Test("A name that is not UTF-8 is refused as such, and never taken for another")
    func foreignNames() throws {
        let name = "\"$(printf 'x\\377')\""
        let here = "cd \"$(dirname \"$1\")\" && "
        let made = try said("\(here)mv w \(name); \"$0\" check --workspace \(name); echo \"= $?\"; ls")
        #expect(made.contains("x\\xFF") && made.contains("= 64") && !made.contains("\u{FFFD}\u{FFFD}"))
        let new = try said("\(here)\"$0\" init \"$(printf 'new\\376')\" 2>&1; ls | grep -c new", sample: false)
        #expect(new.contains("new\\xFE") && new.hasSuffix("\n0\n"))
        // Inside the folder no name is needed.
        let inside = try said("\(here)cd \(name) && \"$0\" check --workspace . && echo done", sample: false)
        #expect(inside.hasSuffix("done\n"))
        let home = try said(
            "\(here)export HOME=\"$PWD/$(printf 'h\\377')\"; \"$0\" sectors 2>&1; echo \"= $?\"; ls | grep -c h",
            sample: false)
        #expect(
            home.contains("HOME") && home.contains("h\\xFF") && home.contains("= 66") && home.contains("--workspace"))
        let given = try said(
            "\(here)export HOME=\"$PWD/$(printf 'h\\377')\"; cd \(name); \"$0\" check --workspace .; echo \"= $?\"; ls \"$PWD/..\"",
            sample: false)
        #expect(given.contains("= 0") && !given.contains("h\u{FFFD}"))
    }
}
