import EmulationText

extension NominationForm {
    static func words(for field: Field) -> (label: Phrase, help: Phrase?) {
        switch field {
        case .unit: (FormText.unit, FormText.unitHelp)
        case .award: (FormText.award, FormText.awardHelp)
        case .basis: (FormText.basis, FormText.basisHelp)
        case .sector: (FormText.sector, FormText.sectorHelp)
        case .kind: (FormText.kind, nil)
        case .nominee: (FormText.nominee, FormText.nomineeHelp)
        case .person: (FormText.person, FormText.personHelp)
        case .position: (FormText.position, nil)
        case .ground: (FormText.ground, FormText.groundHelp)
        case .sex: (FormText.sex, nil)
        case .birthYear: (FormText.birthYear, FormText.birthYearHelp)
        case .recipientClass: (FormText.recipientClass, FormText.recipientClassHelp)
        case .research: (FormText.research, FormText.researchHelp)
        case .discipline: (FormText.discipline, FormText.disciplineHelp)
        case .disciplineDay: (FormText.disciplineDay, FormText.disciplineDayHelp)
        case .recruitedOn: (FormText.recruitedOn, FormText.recruitedOnHelp)
        case .excellentYears: (FormText.excellentYears, FormText.excellentYearsHelp)
        case .lowerYears: (FormText.lowerYears, FormText.lowerYearsHelp)
        case .founded: (FormText.founded, FormText.foundedHelp)
        case .firstInBlock: (FormText.firstInBlock, FormText.firstInBlockHelp)
        case .statements: (FormText.statements, FormText.statementsHelp)
        case .exemplar: (FormText.exemplar, nil)
        case .breakthrough: (FormText.breakthrough, nil)
        case .movement: (FormText.movement, nil)
        case .deedDay: (FormText.deedDay, FormText.dayHelp)
        case .achievements: (FormText.achievements, FormText.achievementsHelp)
        case .target: (FormText.target, FormText.targetHelp)
        case .letter: (LetterText.letter, FormText.letterHelp)
        case .initiatives: (FormText.initiatives, FormText.initiativesHelp)
        case .documents: (FormText.documents, FormText.documentsHelp)
        case .members: (FormText.members, FormText.membersHelp)
        case .size: (FormText.size, FormText.numberHelp)
        case .advancedWorkers: (FormText.advancedWorkers, FormText.numberHelp)
        case .fighters: (FormText.fighters, FormText.numberHelp)
        case .disciplined: (FormText.disciplined, FormText.numberHelp)
        }
    }
}
