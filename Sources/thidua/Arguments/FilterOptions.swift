import ArgumentParser
import Emulation
import EmulationText

/// What narrows a list of nominations.
struct FilterOptions: ParsableArguments {
    @Option(help: .of(OptionText.onlySector, "SECTOR"))
    var sector: String?

    @Option(help: .of(OptionText.onlyUnit, "UNIT"))
    var unit: String?

    @Option(help: .of(OptionText.onlyState, "STATE"), completion: .list(State.allCases.map(\.rawValue)))
    var state: String?

    @Option(help: .of(OptionText.onlyAward, "AWARD"))
    var award: String?

    @Option(help: .of(OptionText.onlyBasis, "BASIS"), completion: .list(Basis.allCases.map(\.rawValue)))
    var basis: String?

    @Option(help: .of(OptionText.onlyKind, "KIND"), completion: .list(NomineeKind.allCases.map(\.rawValue)))
    var kind: String?

    @Option(help: .of(OptionText.onlyFinding, "VERDICT"), completion: .list(Finding.Verdict.allCases.map(\.rawValue)))
    var finding: String?

    @Option(help: .of(OptionText.waitingDays, "N"))
    var waitingDays: String?

    @Option(help: .of(OptionText.waitingFor, "PERSON"))
    var waitingFor: String?

    @Option(parsing: .unconditionalSingleValue, help: .of(OptionText.search, "WORDS"))
    var search: [String] = []

    @Option(help: .of(OptionText.order, "ORDER"), completion: .list(NominationQuery.Order.allCases.map(\.rawValue)))
    var order: String?

    /// A view with what is asked for here besides.
    /// - Parameter language: the language figures are written in.
    func view(
        named name: String, over base: KeptView? = nil, in rulebook: Rulebook, _ language: Language
    ) throws(Failure) -> KeptView {
        var asked = NominationQuery()
        if let sector { asked.sector = try rulebook.sector(named: sector).id }
        if let unit { asked.unit = try rulebook.unit(named: unit).id }
        if let state { asked.state = try choice(state, of: "--state") }
        if let award { asked.award = try rulebook.award(named: award).id }
        if let basis { asked.basis = try choice(basis, of: "--basis") }
        if let kind { asked.kind = try choice(kind, of: "--kind") }
        if let finding { asked.finding = try choice(finding, of: "--finding") }
        if let waitingDays {
            do throws(FigureProblem) {
                asked.waitingDays = try NumberText.daysReading(waitingDays, language)
            } catch {
                throw Failure(error)
            }
        }
        let awaited = try waitingFor.map { text throws(Failure) in
            text == KeptView.me ? text : try rulebook.person(named: text).id.rawValue
        }
        var view = base ?? KeptView(name: name)
        view.name = name
        view.query = view.query.narrowed(to: asked)
        if let order { view.query.order = try choice(order, of: "--order") }
        if let awaited { view.waitingFor = awaited }
        view.search = ([view.search] + search.map(TextInput.clean)).filter { !$0.isEmpty }.joined(separator: " ")
        return view
    }
}
