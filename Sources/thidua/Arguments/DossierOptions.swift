import ArgumentParser
import Emulation
import EmulationText

/// The options that fill in a dossier, for filing it and for changing it.
struct DossierOptions: ParsableArguments {
    @Option(help: .of(OptionText.unit, "UNIT"))
    var unit: String?

    @Option(help: .of(OptionText.award, "AWARD"))
    var award: String?

    @Option(parsing: .unconditional, help: .of(OptionText.nominee, "NAME"))
    var nominee: String?

    @Flag(inversion: .prefixedNo, help: .of(OptionText.group))
    var group: Bool?

    @Option(help: .of(OptionText.basis, "BASIS"), completion: .list(Basis.allCases.map(\.rawValue)))
    var basis: String?

    @Option(help: .of(OptionText.ground, "GROUND"))
    var ground: String?

    @Option(help: .of(OptionText.sector, "SECTOR"))
    var sector: String?

    @Option(help: .of(OptionText.year, "YEAR"))
    var year: YearOption?

    @Option(parsing: .unconditional, help: .of(OptionText.position, "TEXT"))
    var position: String?

    @Option(help: .of(OptionText.sex, "SEX"), completion: .list(Sex.allCases.map(\.rawValue)))
    var sex: String?

    @Option(help: .of(OptionText.birthYear, "YEAR"))
    var birthYear: String?

    @Option(
        name: .customLong("class"), help: .of(OptionText.recipientClass, "CLASS"),
        completion: .list(RecipientClass.allCases.map(\.rawValue)))
    var recipientClass: String?

    @Flag(inversion: .prefixedNo, help: .of(OptionText.directWorker))
    var directWorker: Bool?

    @Flag(inversion: .prefixedNo, help: .of(OptionText.exemplar))
    var exemplar: Bool?

    @Flag(inversion: .prefixedNo, help: .of(OptionText.breakthrough))
    var breakthrough: Bool?

    @Option(help: .of(OptionText.movement, "MOVEMENT"))
    var movement: String?

    @Option(help: .of(OptionText.ofLetter, "LETTER"))
    var letter: String?

    @Option(help: .of(OptionText.nomineePerson, "PERSON"))
    var person: String?

    @Option(help: .of(OptionText.deedDay, "DAY"))
    var deedDay: String?

    @Option(parsing: .unconditionalSingleValue, help: .of(OptionText.achievement, "LINE"))
    var achievement: [String] = []

    @Option(help: .of(OptionText.target, "TARGET"))
    var target: String?

    @Option(parsing: .unconditionalSingleValue, help: .of(OptionText.initiative, "LINE"))
    var initiative: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: .of(OptionText.research, "LINE"))
    var research: [String] = []

    @Option(help: .of(OptionText.discipline, "DEGREE"))
    var discipline: String?

    @Option(help: .of(OptionText.recruitedOn, "DAY"))
    var recruitedOn: String?

    @Option(help: .of(OptionText.excellentYears, "YEARS"))
    var excellentYears: String?

    @Option(help: .of(OptionText.lowerYears, "YEARS"))
    var lowerYears: String?

    @Option(parsing: .unconditionalSingleValue, help: .of(OptionText.statement, "LINE"))
    var statement: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: .of(OptionText.document, "LINE"))
    var document: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: .of(OptionText.member, "NAME"))
    var member: [String] = []

    @Option(help: .of(OptionText.groupSize, "N"))
    var groupSize: String?

    @Option(help: .of(OptionText.advanced, "N"))
    var advanced: String?

    @Option(help: .of(OptionText.fighters, "N"))
    var fighters: String?

    @Option(help: .of(OptionText.disciplined, "N"))
    var disciplined: String?

    @Option(help: .of(OptionText.founded, "YEAR"))
    var founded: String?

    @Flag(inversion: .prefixedNo, help: .of(OptionText.firstInBlock))
    var firstInBlock: Bool?

    /// Whether nothing is filled in.
    var isEmpty: Bool {
        let texts = [
            unit, award, nominee, basis, sector, position, movement, letter, person, deedDay, target, groupSize,
            advanced, fighters, disciplined, founded, ground, sex, birthYear, recipientClass, discipline, recruitedOn,
            excellentYears, lowerYears,
        ]
        let flags = [group, directWorker, exemplar, breakthrough, firstInBlock]
        let lines = [achievement, initiative, research, document, member, statement]
        return texts.allSatisfy { $0 == nil } && flags.allSatisfy { $0 == nil } && year == nil
            && lines.allSatisfy(\.isEmpty)
    }
}
