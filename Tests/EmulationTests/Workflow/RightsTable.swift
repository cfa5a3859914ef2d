import Emulation
import Testing

/// A place where a nomination can stand, how it gets there, and who may do what there, written down from the design.
struct Place: CustomTestStringConvertible, Sendable {
    let route: Route
    /// The steps after the draft.
    let steps: String
    /// The state they lead to.
    let state: State
    /// What each may do; whoever is not named may do nothing but add a note.
    let may: [Cast: String]
    /// Who may take back the last step.
    let undo: Cast?

    init(_ route: Route, _ steps: String, _ state: State, _ may: [Cast: String], undo: Cast?) {
        self.route = route
        self.steps = steps
        self.state = state
        self.may = may
        self.undo = undo
    }

    var testDescription: String { "\(route): \(steps.isEmpty ? "nothing" : steps)" }
}

extension Place {
    private static let unitEdits = "edit submit withdraw"
    private static let leadUnit = "endorse return decline ask recuse"
    private static let verifies = "verify return decline ask recuse"
    private static let council = "recommend return not-recommend defer ask recuse"
    private static let signs = "award return refuse ask recuse"

    static let all: [Place] = sector + ministry + upward + unit

    private static let sector: [Place] = [
        Place(.sector, "", .draft, [.officer: unitEdits], undo: nil),
        Place(.sector, "submit", .submitted, [.officer: "withdraw", .reviewer: leadUnit], undo: .officer),
        Place(
            .sector, "submit ask:reviewer", .submitted,
            [.officer: "withdraw answer", .reviewer: "endorse return decline recuse"], undo: .reviewer),
        Place(
            .sector, "submit ask:reviewer answer", .submitted, [.officer: "withdraw", .reviewer: leadUnit],
            undo: .officer),
        Place(
            .sector, "submit endorse", .endorsed, [.officer: "withdraw", .department: verifies], undo: .reviewer),
        Place(
            .sector, "submit endorse verify", .verified,
            [.officer: "withdraw", .department: "publish", .secretary: council], undo: .department),
        Place(
            .sector, "submit endorse verify publish", .verified, [.officer: "withdraw", .secretary: council],
            undo: .department),
        Place(
            .sector, "submit endorse verify recommend", .recommended, [.officer: "withdraw", .signatory: signs],
            undo: .secretary),
        Place(.sector, "submit endorse verify recommend award", .awarded, [.signatory: "revoke"], undo: nil),
        Place(.sector, "submit endorse verify recommend award revoke", .revoked, [:], undo: .signatory),
        Place(.sector, "submit return:reviewer", .returned, [.officer: unitEdits], undo: .reviewer),
        Place(.sector, "submit endorse return:department", .returned, [.officer: unitEdits], undo: .department),
        Place(.sector, "submit endorse verify return:secretary", .returned, [.officer: unitEdits], undo: .secretary),
        Place(
            .sector, "submit endorse verify recommend return:signatory", .returned, [.officer: unitEdits],
            undo: .signatory),
        Place(.sector, "submit decline:reviewer", .declined, [.reviewer: "reopen"], undo: .reviewer),
        Place(.sector, "submit endorse decline:department", .declined, [.department: "reopen"], undo: .department),
        Place(
            .sector, "submit endorse verify not-recommend:secretary", .notRecommended, [.secretary: "reopen"],
            undo: .secretary),
        Place(
            .sector, "submit endorse verify defer:secretary", .deferred,
            [.officer: "withdraw", .secretary: "reopen"], undo: .secretary),
        Place(
            .sector, "submit endorse verify recommend refuse:signatory", .refused, [.signatory: "reopen"],
            undo: .signatory),
        Place(.sector, "withdraw", .withdrawn, [:], undo: .officer),
        Place(.sector, "submit endorse withdraw", .withdrawn, [:], undo: .officer),
    ]

    private static let ministry: [Place] = [
        Place(.ministry, "submit", .submitted, [.officer: "withdraw", .department: verifies], undo: .officer),
        Place(
            .ministry, "submit verify", .verified,
            [.officer: "withdraw", .department: "publish", .secretary: council], undo: .department),
        Place(
            .ministry, "submit verify recommend", .recommended, [.officer: "withdraw", .signatory: signs],
            undo: .secretary),
        Place(.ministry, "submit decline:department", .declined, [.department: "reopen"], undo: .department),
        Place(.ministry, "submit return:department", .returned, [.officer: unitEdits], undo: .department),
    ]

    private static let upward: [Place] = [
        Place(
            .upward, "submit verify recommend", .recommended,
            [.officer: "withdraw", .department: "publish", .signatory: "forward return refuse ask recuse"],
            undo: .secretary),
        Place(
            .upward, "submit verify recommend forward", .forwarded, [.department: "award refuse recuse"],
            undo: .signatory),
        Place(.upward, "submit verify recommend forward award", .awarded, [.department: "revoke"], undo: nil),
        Place(
            .upward, "submit verify recommend forward refuse:department", .refused, [.department: "reopen"],
            undo: .department),
        Place(
            .upward, "submit verify recommend refuse:signatory", .refused, [.signatory: "reopen"], undo: .signatory),
    ]

    private static let unit: [Place] = [
        Place(.unit, "", .draft, [.officer: unitEdits], undo: nil),
        Place(.unit, "submit", .submitted, [.officer: "withdraw", .unitSecretary: council], undo: .officer),
        Place(
            .unit, "submit recommend", .recommended, [.officer: "withdraw", .unitSignatory: signs],
            undo: .unitSecretary),
        Place(.unit, "submit recommend award", .awarded, [.unitSignatory: "revoke"], undo: nil),
        Place(.unit, "submit recommend award revoke", .revoked, [:], undo: .unitSignatory),
        Place(
            .unit, "submit defer:unitSecretary", .deferred, [.officer: "withdraw", .unitSecretary: "reopen"],
            undo: .unitSecretary),
        Place(
            .unit, "submit not-recommend:unitSecretary", .notRecommended, [.unitSecretary: "reopen"],
            undo: .unitSecretary),
        Place(
            .unit, "submit recommend refuse:unitSignatory", .refused, [.unitSignatory: "reopen"],
            undo: .unitSignatory),
        Place(
            .unit, "submit recommend return:unitSignatory", .returned, [.officer: unitEdits], undo: .unitSignatory),
    ]
}
