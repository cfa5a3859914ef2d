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

    @Option(help: .of(OptionText.sector, "SECTOR"))
    var sector: String?

    @Option(help: .of(OptionText.year, "YEAR"))
    var year: Int?

    @Option(parsing: .unconditional, help: .of(OptionText.position, "TEXT"))
    var position: String?

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

    @Option(parsing: .unconditionalSingleValue, help: .of(OptionText.document, "LINE"))
    var document: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: .of(OptionText.member, "NAME"))
    var member: [String] = []

    @Option(help: .of(OptionText.groupSize, "N"))
    var groupSize: Int?

    @Option(help: .of(OptionText.advanced, "N"))
    var advanced: Int?

    @Option(help: .of(OptionText.fighters, "N"))
    var fighters: Int?

    @Option(help: .of(OptionText.disciplined, "N"))
    var disciplined: Int?

    /// Whether nothing is filled in.
    var isEmpty: Bool {
        let texts = [unit, award, nominee, basis, sector, position, movement, letter, person, deedDay, target]
        let flags = [group, directWorker, exemplar, breakthrough]
        let figures = [year, groupSize, advanced, fighters, disciplined]
        let lines = [achievement, initiative, document, member]
        return texts.allSatisfy { $0 == nil } && flags.allSatisfy { $0 == nil } && figures.allSatisfy { $0 == nil }
            && lines.allSatisfy(\.isEmpty)
    }
}
