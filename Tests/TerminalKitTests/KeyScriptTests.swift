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

    @Test("keys of one burst arrive in one read, every other key in its own")
    func bursts() throws {
        let reads = try KeyScript.reads(#"5<burst:a<enter>1\>\\>j<Burst:aa>"#)
        func keys(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }
        #expect(
            reads == [
                keys("5"), keys("a") + [.key(.enter)] + keys(#"1>\"#), keys("j"), keys("aa"),
            ])
        #expect(try KeyScript.parse("5<burst:aa>") == keys("5aa"))
    }

    @Test("the first event of a read comes after the paint; three different letters are a paste")
    func arrivals() throws {
        func arrivals(_ script: String) throws -> [Arrival] { Arrival.ofRead(try KeyScript.parse(script)) }
        #expect(try arrivals("aaaa") == [.painted, .behind, .behind, .behind])
        #expect(try arrivals("ab1<down>2") == [.painted, .behind, .behind, .behind, .behind])
        #expect(try arrivals("ab<enter>c") == [.pasted, .pasted, .pasted, .pasted])
        #expect(try arrivals("<up>") == [.painted])
    }

    @Test(
        "what is not understood is named",
        arguments: [
            ("<burst:>", "<burst:>"), ("1<burst:a", "<burst:a"), ("<burst:<entr>>", "<entr>"),
            ("a<entr>b", "<entr>"), ("<resize:0x5>", "<resize:0x5>"), ("<down", "<down"), ("<f99>", "<f99>"),
            ("<>", "<>"),
        ])
    func errors(_ script: String, _ token: String) {
        #expect(throws: KeyScriptError(token: token)) { try KeyScript.parse(script) }
    }
}
