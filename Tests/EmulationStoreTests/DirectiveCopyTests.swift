import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("The office's own copy of the directive")
struct DirectiveCopyTests {
    private let folder: TemporaryFolder
    private let root: String

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.small()
    }

    private func put(_ text: String, at name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(root)/\(name)"))
    }

    @Test("There is no copy at first; once beside the directive it is named and read, and check accepts it")
    func found() throws {
        #expect(try Workspace.open(root).directiveCopy == nil)
        try put("Toàn văn", at: "directive.txt")
        let workspace = try Workspace.open(root)
        #expect(workspace.directiveCopy == "directive.txt")
        #expect(try workspace.directiveCopy(named: "directive.txt", limit: 100) == Array("Toàn văn".utf8))
        #expect(workspace.path(ofDirectiveCopy: "directive.txt") == "\(root)/directive.txt")
        #expect(workspace.check().isEmpty)
    }

    @Test("The PDF comes first among several copies; an empty file, a folder or a link is not a copy")
    func several() throws {
        try put("Toàn văn", at: "directive.txt")
        try put("%PDF-1.4", at: "directive.pdf")
        #expect(try Workspace.open(root).directiveCopy == "directive.pdf")
        unlink("\(root)/directive.pdf")
        mkdir("\(root)/directive.pdf", 0o755)
        try put("", at: "directive.docx")
        symlink("\(root)/directive.txt", "\(root)/directive.doc")
        #expect(try Workspace.open(root).directiveCopy == "directive.txt")
    }

    @Test("A file that is too large to read is refused")
    func large() throws {
        try put("Toàn văn", at: "directive.txt")
        let workspace = try Workspace.open(root)
        #expect(throws: WorkspaceError.self) { try workspace.directiveCopy(named: "directive.txt", limit: 4) }
    }
}
