import Foundation
import Testing

@Suite("Terminals of another charset")
struct CharsetTests {
    /// Locales with another charset than UTF-8, installed or not.
    static let others = ["vi_VN.TCVN", "vi_VN.TCVN5712-1", "en_US.ISO-8859-1", "fr_FR@euro", "ja_JP.EUC-JP"]
    /// Locales with UTF-8, or without a charset.
    static let plain = ["C", "POSIX", "vi_VN", "vi_VN.UTF-8", "C.utf8"]

    @Test("the screens send them ASCII alone, and their letters can be read", arguments: others)
    func screens(locale: String) throws {
        let terminal = try TerminalOffice().open(environment: ["LC_ALL": locale])
        #expect(terminal.wait(for: "Tong quan"))
        terminal.type("4")
        #expect(terminal.wait(for: "78/78"))
        terminal.type("q")
        #expect(terminal.end() == 0)
        #expect(terminal.output.allSatisfy { $0 < 0x80 })
    }

    @Test("commands do as well", arguments: others)
    func commands(locale: String) throws {
        let office = try TerminalOffice()
        for words in [["nominations"], ["show", "khong-co"], ["--help"], ["show", "x", "--json"], ["settings"]] {
            let terminal = try PseudoTerminal(
                words + ["--workspace", office.folder.path("workspace"), "--lang", "vi"], in: office,
                environment: office.environment(["LC_ALL": locale]))
            _ = terminal.end()
            #expect(!terminal.output.isEmpty)
            #expect(terminal.output.allSatisfy { $0 < 0x80 }, "\(words)")
        }
    }

    @Test("they get every mark if the locale names no other charset", arguments: plain)
    func marks(locale: String) throws {
        let office = try TerminalOffice()
        let terminal = try PseudoTerminal(
            ["nominations", "--workspace", office.folder.path("workspace"), "--lang", "vi"], in: office,
            environment: office.environment(["LC_ALL": locale]))
        #expect(terminal.end() == 0)
        #expect(terminal.text.contains("Nguyễn Thị Ước Mơ"))
    }

    @Test("files and pipes get every mark, whatever the locale", arguments: others)
    func files(locale: String) throws {
        let office = try TerminalOffice()
        let words = ["nominations", "--workspace", office.folder.path("workspace"), "--lang", "vi"]
        try Tool.run(
            [Tool.program()] + words, environment: office.environment(["LC_ALL": locale]),
            output: office.folder.path("list"))
        #expect(try String(contentsOfFile: office.folder.path("list"), encoding: .utf8).contains("Nguyễn Thị Ước Mơ"))
    }
}
