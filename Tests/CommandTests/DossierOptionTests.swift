import Testing

@testable import thidua

@Suite("Options of a dossier")
struct DossierOptionTests {
    @Test("each of them alone is something to change, and none is nothing")
    func eachIsSomething() throws {
        let rows = DossierOptions.helpMessage(columns: 200).split(separator: "\n")
        let names = rows.compactMap { row in
            row.drop(while: \.isWhitespace).prefixMatch(of: /--[a-z-]+/).map { String($0.output) }
        }
        #expect(names.count > 30)
        for name in names where name != "--help" {
            let options = try (try? DossierOptions.parse([name, "2019"])) ?? DossierOptions.parse([name])
            #expect(!options.isEmpty, "\(name)")
        }
        #expect(try DossierOptions.parse([]).isEmpty)
    }
}
