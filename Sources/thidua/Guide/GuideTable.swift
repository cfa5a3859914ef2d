import Emulation
import EmulationLists
import EmulationText

/// A table that documents take from the program.
enum GuideTable: String, CaseIterable {
    /// The keys of every screen.
    case keys
    /// Who may do what.
    case rights
    /// The ways a nomination goes.
    case routes
    /// Titles and forms with what they ask.
    case awards
    /// The headings a list may have.
    case headings
    /// The exit codes.
    case codes
    /// The variables of the environment.
    case environment

    /// The names of all, as a message lists them.
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// The lines of the table, headings included where there are several.
    func lines(_ language: Language, _ book: inout PictureBook) throws(GuideError) -> [String] {
        switch self {
        case .keys: try KeyReference(language).lines(&book)
        case .rights: Self.rights(language)
        case .routes: Self.routes(language)
        case .awards: Self.awards(book.rulebook, language)
        case .headings: Self.headings(language)
        case .codes:
            Self.table(
                [GuideText.code, GuideText.meaning].map { $0(language) },
                Ending.allCases.map { ["\($0.rawValue)", $0.phrase(language)] })
        case .environment:
            Self.table(
                [GuideText.variable, GuideText.meaning].map { $0(language) },
                EnvironmentVariable.allCases.map { ["`\($0.rawValue)`", $0.meaning(language)] })
        }
    }

    private static func rights(_ language: Language) -> [String] {
        let titles = [GuideText.role, GuideText.place, GuideText.gate, GuideText.may, GuideText.clause]
        return table(
            titles.map { $0(language) },
            Permissions.table.map { row in
                [
                    row.role.phrase(language), row.domain.phrase(language),
                    (row.gate?.phrase ?? GuideText.anyGate)(language),
                    row.actions.map { $0.phrase(language) }.joined(separator: ", "),
                    (row.citation?.phrase ?? Refusal.Source.ruleOfProgram)(language),
                ]
            })
    }

    private static func routes(_ language: Language) -> [String] {
        table(
            [GuideText.route, GuideText.gates].map { $0(language) },
            Route.allCases.map { route in
                [route.phrase(language), route.gates.map { $0.phrase(language) }.joined(separator: " → ")]
            })
    }

    private static func awards(_ rulebook: Rulebook, _ language: Language) -> [String] {
        let titles = [
            GuideText.award, GuideText.forWhom, GuideText.route, GuideText.decides, GuideText.conditions,
        ]
        let kinds = Award.Kind.allCases
        return kinds.flatMap { kind in
            ["### \(kind.phrase.sentence(language))", ""]
                + table(
                    titles.map { $0(language) },
                    rulebook.offeredAwards.filter { $0.kind == kind }.map { row($0, rulebook, language) })
                + (kind == kinds.last ? [] : [""])
        }
    }

    private static func row(_ award: Award, _ rulebook: Rulebook, _ language: Language) -> [String] {
        var conditions = award.rules.map { text(of: $0, rulebook, language) }
        for ground in award.grounds {
            let only = [ground.only.map { [$0.phrase] } ?? [], ground.bases.map(\.phrase)].flatMap(\.self)
            let whose = only.isEmpty ? "" : " (\(only.joined(", ")(language)))"
            conditions.append(
                "**\(GuideText.ground(language)): \(ground.name(language))**\(whose) (\(why(ground.clause, ground.verified, language)))"
            )
            conditions += ground.rules.map { "· " + text(of: $0, rulebook, language) }
        }
        return [
            award.name(language), award.recipients.map { $0.phrase(language) }.joined(separator: ", "),
            award.usualRoute.phrase(language), award.decides.phrase(language), conditions.joined(separator: "<br>"),
        ]
    }

    private static func text(of rule: Rule, _ rulebook: Rulebook, _ language: Language) -> String {
        let asked = rule.predicate.phrase(in: rulebook)(language)
        let only = (rule.only.map { [$0.phrase(language)] } ?? []) + rule.bases.map { $0.phrase(language) }
        let whose = only.isEmpty ? "" : only.joined(separator: ", ") + ": "
        guard let clause = rule.citedClause else { return "\(whose)\(asked) (\(Predicate.advice(language)))" }
        return "\(whose)\(asked) (\(why(clause, rule.verified, language)))"
    }

    private static func why(_ clause: String, _ isVerified: Bool, _ language: Language) -> String {
        ([ClauseText.of(clause)(language)] + (isVerified ? [] : [GuideText.toCheck(language)])).joined(separator: "; ")
    }

    private static func headings(_ language: Language) -> [String] {
        table(
            [GuideText.column, GuideText.alsoRead].map { $0(language) },
            ListColumn.allCases.map { column in
                let (vietnamese, english) = column.headings
                let (own, other) = language == .vietnamese ? (vietnamese, english) : (english, vietnamese)
                return [own.first ?? "", (own.dropFirst() + other).joined(separator: " · ")]
            })
    }

    /// A table of a document; what would end a cell is hidden.
    static func table(_ titles: [String], _ rows: [[String]]) -> [String] {
        let lines = [titles, titles.map { _ in "---" }] + rows
        return lines.map { cells in
            "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        }
    }
}

extension Permission.Domain {
    /// Where the role must be held, in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .nominatingUnit: GuideText.nominatingUnit
        case .decidingUnit: GuideText.decidingUnit
        case .leadUnit: GuideText.leadUnit
        case .ministry: GuideText.ministry
        }
    }
}

extension Ending {
    /// What the code means.
    var phrase: Phrase {
        switch self {
        case .done: EndingText.done
        case .refused: EndingText.refused
        case .usage: EndingText.usage
        case .badData: EndingText.badData
        case .noInput: EndingText.noInput
        case .cannotCreate: EndingText.cannotCreate
        case .cannotWrite: EndingText.cannotWrite
        case .conflict: EndingText.conflict
        case .notPermitted: EndingText.notPermitted
        }
    }
}
