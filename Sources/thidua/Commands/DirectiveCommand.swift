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
        let workspace = try call.sit().workspace
        let rulebook = workspace.rulebook
        let directive = rulebook.directive
        let language = call.language
        let isInForce = rulebook.hasDirective
        let copy = isInForce ? workspace.directiveCopy : nil
        call.give(DirectiveOutput(directive, copy: copy, isInForce: isInForce, year: rulebook.settings.year)) {
            isInForce ? Self.text(directive, copy: copy, language) : Self.frame(rulebook, language)
        }
    }

    private static func text(_ directive: Directive, copy: String?, _ language: Language) -> String {
        let head = "\(directive.number), \(directive.date.full(language)), \(directive.issuer(language))"
        var lines = [head] + TextLayout.wrap(directive.title(language), columns: 78)
        let text = copy.map { Phrase(verbatim: $0) } ?? DirectiveText.noCopyYet
        let full = "\(DirectiveText.copy(language)): \(text(language))"
        lines += ["", DirectiveText.isSummary(language)] + TextLayout.wrap(full, columns: 78)
        if let preamble = directive.preamble { lines += [""] + TextLayout.wrap(preamble(language), columns: 78) }
        for (label, text) in [(DirectiveText.slogan, directive.slogan), (DirectiveText.motto, directive.motto)] {
            guard let text else { continue }
            lines += TextLayout.wrap("\(label(language)): “\(text(language))”", columns: 78)
        }
        for clause in directive.clauses {
            lines.append("")
            lines += paragraph(clause.id, clause.summary(language))
            if let duty = clause.duty { lines += paragraph("→", duty(language)) }
        }
        if !directive.addressees.isEmpty {
            lines += ["", "\(DirectiveText.addressees(language)):"]
            lines += directive.addressees.map { "- \($0.name(language))" }
        }
        return lines.joined(separator: "\n")
    }

    /// The office's own frame in a year without a directive.
    private static func frame(_ rulebook: Rulebook, _ language: Language) -> String {
        var lines = rulebook.frameNotice.map { TextLayout.wrap($0(language), columns: 78) } ?? []
        lines.append("")
        for sector in rulebook.directive.sectors {
            lines.append("• \(sector.name(language)): \(rulebook.name(ofUnit: sector.leadUnit)(language))")
        }
        let rule = rulebook.directive.reporting
        let reports = InForceText.reportsBefore(rule.dueBeforeDay, to: rulebook.name(ofUnit: rule.receivedBy))
        lines.append("• \(reports(language))")
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
    /// Null, like the following values, if the workspace's year has no directive; the rest is the office's own setting
    /// then.
    @OrNull var number: String?
    @OrNull var date: String?
    let year: Int
    let inForce: Bool
    @OrNull var issuer: String?
    @OrNull var issuerEnglish: String?
    @OrNull var signer: String?
    @OrNull var title: String?
    @OrNull var titleEnglish: String?
    /// The name of the office's own copy of the text.
    @OrNull var text: String?
    @OrNull var preamble: String?
    @OrNull var preambleEnglish: String?
    @OrNull var slogan: String?
    @OrNull var sloganEnglish: String?
    @OrNull var motto: String?
    @OrNull var mottoEnglish: String?
    let addressees: [String]
    let addresseesEnglish: [String]
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
        @OrNull var clause: String?
        let dueBeforeDay: Int
        let receivedBy: String

        init(_ rule: ReportingRule) {
            clause = rule.clause.isEmpty ? nil : rule.clause
            dueBeforeDay = rule.dueBeforeDay
            receivedBy = rule.receivedBy.rawValue
        }
    }

    /// - Parameter year: the workspace's year.
    init(_ directive: Directive, copy: String?, isInForce: Bool, year: Int) {
        text = copy
        preamble = directive.preamble?.vietnamese
        preambleEnglish = directive.preamble?.english
        slogan = directive.slogan?.vietnamese
        sloganEnglish = directive.slogan?.english
        motto = directive.motto?.vietnamese
        mottoEnglish = directive.motto?.english
        addressees = directive.addressees.map(\.name.vietnamese)
        addresseesEnglish = directive.addressees.map(\.name.english)
        number = isInForce ? directive.number : nil
        date = isInForce ? directive.date.description : nil
        self.year = year
        inForce = isInForce
        issuer = isInForce ? directive.issuer.vietnamese : nil
        issuerEnglish = isInForce ? directive.issuer.english : nil
        signer = isInForce ? directive.signer : nil
        title = isInForce ? directive.title.vietnamese : nil
        titleEnglish = isInForce ? directive.title.english : nil
        clauses = directive.clauses.map(ClauseOutput.init)
        sectors = directive.sectors.map(\.id.rawValue)
        movements = directive.movements.map(\.id.rawValue)
        reporting = ReportingOutput(directive.reporting)
        verified = directive.verified
    }
}
