import ArgumentParser
import Emulation
import EmulationText
import TerminalKit

/// `thidua directive`
struct DirectiveCommand: Subcommand {
    static let configuration = CommandConfiguration("directive", HelpText.directive)

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let directive = try call.sit().rulebook.directive
        let language = call.language
        call.give(DirectiveOutput(directive)) { Self.text(directive, language) }
    }

    private static func text(_ directive: Directive, _ language: Language) -> String {
        let head = "\(directive.number), \(directive.date.full(language)), \(directive.issuer(language))"
        var lines = [head] + TextLayout.wrap(directive.title(language), columns: 78)
        for clause in directive.clauses {
            lines.append("")
            lines += paragraph(clause.id, clause.summary(language))
            if let duty = clause.duty { lines += paragraph("→", duty(language)) }
        }
        return lines.joined(separator: "\n")
    }

    private static func paragraph(_ mark: String, _ text: String) -> [String] {
        TextLayout.wrap(text, columns: 70).enumerated().map { position, line in
            TextLayout.fit(position == 0 ? mark : "", columns: 7, align: .trailing) + " " + line
        }
    }
}

/// The directive as scripts read it.
struct DirectiveOutput: Encodable {
    let number: String
    let date: String
    let year: Int
    let issuer: String
    let issuerEnglish: String
    let signer: String
    let title: String
    let titleEnglish: String
    let clauses: [ClauseOutput]
    let sectors: [String]
    let movements: [String]
    let reporting: ReportingOutput
    let verified: Bool

    /// A clause as scripts read it.
    struct ClauseOutput: Encodable {
        let id: String
        let summary: String
        let summaryEnglish: String
        @OrNull var duty: String?
        @OrNull var dutyEnglish: String?
        @OrNull var keeps: String?
        @OrNull var keepsEnglish: String?
        let on: [String]

        init(_ clause: Clause) {
            id = clause.id
            summary = clause.summary.vietnamese
            summaryEnglish = clause.summary.english
            duty = clause.duty?.vietnamese
            dutyEnglish = clause.duty?.english
            keeps = clause.keeps?.vietnamese
            keepsEnglish = clause.keeps?.english
            on = clause.on.map(\.rawValue)
        }
    }

    /// The reporting rule as scripts read it.
    struct ReportingOutput: Encodable {
        let clause: String
        let dueBeforeDay: Int
        let receivedBy: String

        init(_ rule: ReportingRule) {
            clause = rule.clause
            dueBeforeDay = rule.dueBeforeDay
            receivedBy = rule.receivedBy.rawValue
        }
    }

    init(_ directive: Directive) {
        number = directive.number
        date = directive.date.description
        year = directive.year
        issuer = directive.issuer.vietnamese
        issuerEnglish = directive.issuer.english
        signer = directive.signer
        title = directive.title.vietnamese
        titleEnglish = directive.title.english
        clauses = directive.clauses.map(ClauseOutput.init)
        sectors = directive.sectors.map(\.id.rawValue)
        movements = directive.movements.map(\.id.rawValue)
        reporting = ReportingOutput(directive.reporting)
        verified = directive.verified
    }
}
