import TerminalKit
import Testing

@Suite struct KeyScriptTests {
    @Test("a script reads as keys, names in either case")
    func keys() throws {
        let events = try KeyScript.parse("2<down><Enter>Bư<f2><c-l><a-b><s-tab><space><lt><bs><PgDn>")
        let keys: [Key] = [
            .character("2"), .down, .enter, .character("B"), .character("ư"), .function(2), .control("l"), .alt("b"),
            .backTab, .character(" "), .character("<"), .backspace, .pageDown,
        ]
        #expect(events == keys.map(TerminalEvent.key))
    }

    @Test("a letter written with marks is one key")
    func composed() throws {
        #expect(try KeyScript.parse("e\u{302}\u{301}").count == 1)
    }

    @Test("pastes, sizes and signals can be written too")
    func events() throws {
        let events = try KeyScript.parse(#"<paste:một\nhai \> ba><resize:40x12><hangup><terminate><idle>"#)
        #expect(
            events == [
                .paste("một\nhai > ba"), .resize(Size(columns: 40, rows: 12)), .hangUp, .terminate, .idle,
            ])
    }

    @Test(
        "what is not understood is named",
        arguments: [
            ("a<entr>b", "<entr>"), ("<resize:0x5>", "<resize:0x5>"), ("<down", "<down"), ("<f99>", "<f99>"),
            ("<>", "<>"),
        ])
    func errors(_ script: String, _ token: String) {
        #expect(throws: KeyScriptError(token: token)) { try KeyScript.parse(script) }
    }
}
