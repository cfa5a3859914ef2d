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
        for award in rulebook.offeredAwards {
            table.add([
                award.id.rawValue, call.word(award.name.phrase), call.word(award.kind.phrase),
                call.word(award.usualRoute.phrase), call.word(award.decides.phrase),
            ])
        }
        let language = call.language
        let year = rulebook.settings.year
        let isJudged = rulebook.ruleSet(of: year) != nil
        call.give(rulebook.awards.map { AwardOutput($0, isJudged: isJudged, language) }) { table.text }
        if call.globals.json { return }
        guard let set = rulebook.ruleSet(of: year) else {
            call.tell(InForceText.noRuleSet(year))
            return
        }
        call.tell(InForceText.ruleSet(set))
        let texts = set.texts(of: year).map { text in
            text.name(language) + (text.verified ? "" : " (\(ColumnText.toBeChecked(language)))")
        }
        if !texts.isEmpty {
            call.tell(Phrase(verbatim: "\(InForceText.texts(language)): \(texts.joined(separator: "; "))"))
        }
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
    let offered: Bool
    /// Empty if no law of the workspace's year is known: the grounds are articles of a law.
    let grounds: [GroundOutput]

    init(_ award: Award, isJudged: Bool, _ language: Language) {
        id = award.id.rawValue
        name = award.name.vietnamese
        kind = award.kind.rawValue
        route = award.usualRoute.rawValue
        decides = award.decides.rawValue
        verified = award.verified
        offered = award.isOffered
        grounds = isJudged ? award.grounds.map { GroundOutput($0, language) } : []
    }
}
