import Foundation
import Testing

@testable import thidua

@Suite("Where the output goes")
struct OutputTests {
    @Test("What cannot be written out is said, with the exit code of it")
    func full() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("thidua-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Tool.run(
            ["sh", "-c", "\"$0\" --help >/dev/full; echo \"= $?\"", try Tool.program()],
            environment: ["PATH": "/usr/bin:/bin", "THIDUA_LANG": "vi", "HOME": "/nonexistent"], output: file.path)
        let said = try String(contentsOf: file, encoding: .utf8)
        #expect(said.contains("Không ghi được kết quả ra"))
        #expect(said.hasSuffix("= 74\n"))
    }
}
