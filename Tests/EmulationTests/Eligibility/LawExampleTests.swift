import Emulation
import Testing

/// Cases worked out from the law and its decree, judged by the awards as the program seeds them.
@Suite("Worked examples of the law")
struct LawExampleTests {
    /// One case: the records, the dossier, and the expected verdict of each condition.
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let award: Award.ID
        let basis: Basis
        let kind: NomineeKind
        let given: @Sendable (inout Judging) throws -> Void
        let expected: [String: Finding.Verdict]

        init(
            _ name: String, _ award: Award.ID, _ basis: Basis, _ kind: NomineeKind,
            _ expected: [String: Finding.Verdict], given: @escaping @Sendable (inout Judging) throws -> Void
        ) {
            self.name = name
            self.award = award
            self.basis = basis
            self.kind = kind
            self.given = given
            self.expected = expected
        }

        init(
            _ name: String, _ award: Award.ID, _ expected: [String: Finding.Verdict],
            given: @escaping @Sendable (inout Judging) throws -> Void
        ) {
            self.init(name, award, .merit, .person, expected, given: given)
        }

        var testDescription: String { name }
    }

    @Test(
        "Each condition says what the law says",
        arguments: advancedWorkers + unitFighters + ministryFighters + nationalFighters + groups + ministerial
            + primeMinisterial + orders)
    func example(_ example: Example) throws {
        var judging = try Judging(example.award, example.basis, kind: example.kind)
        try example.given(&judging)
        let said = judging.verdicts
        for (code, verdict) in example.expected.sorted(by: { $0.key < $1.key }) {
            #expect(said[code] == verdict, "\(code)")
        }
    }
}
