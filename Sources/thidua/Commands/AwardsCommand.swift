import ArgumentParser
import Emulation
import EmulationText

/// `thidua awards`
struct AwardsCommand: Subcommand {
    static let configuration = CommandConfiguration("awards", HelpText.awards)

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let rulebook = try call.sit().rulebook
        var table = call.table(
            ColumnText.id, ColumnText.name, ColumnText.kind, ColumnText.route, ColumnText.decides)
        for award in rulebook.awards {
            table.add([
                award.id.rawValue, call.word(award.name.phrase), call.word(award.kind.phrase),
                call.word(award.usualRoute.phrase), call.word(award.decides.phrase),
            ])
        }
        call.give(rulebook.awards.map(AwardOutput.init)) { table.text }
    }
}

/// An award as scripts read it.
struct AwardOutput: Encodable {
    let id: String
    let name: String
    let kind: String
    let route: String
    let decides: String
    let verified: Bool

    init(_ award: Award) {
        id = award.id.rawValue
        name = award.name.vietnamese
        kind = award.kind.rawValue
        route = award.usualRoute.rawValue
        decides = award.decides.rawValue
        verified = award.verified
    }
}
