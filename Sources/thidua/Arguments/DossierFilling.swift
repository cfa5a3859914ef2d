import Emulation
import EmulationText

/// Puts what options say into a dossier; what they do not name stays.
struct DossierFilling {
    let options: DossierOptions
    let rulebook: Rulebook
    let today: Day
    /// The language figures are written in.
    let language: Language
    /// Which letter a text names.
    let letter: (String) throws(Failure) -> Letter.ID

    /// A new dossier. Unit, award and name must be among the options.
    func newDossier() throws(Failure) -> Dossier {
        let required = [("--unit", options.unit), ("--award", options.award), ("--nominee", options.nominee)]
        let missing = required.filter { TextInput.clean($0.1 ?? "").isEmpty }.map(\.0)
        guard missing.isEmpty, let unit = options.unit, let award = options.award else {
            throw .usage(FailureText.missing(missing))
        }
        // A sector is given for the sector route unless the basis says otherwise.
        let basis: Basis = options.sector == nil ? .merit : .sector
        let dossier = Dossier(
            unit: try rulebook.unit(named: unit).id, award: try rulebook.offeredAward(named: award).id, basis: basis,
            nominee: TextInput.clean(options.nominee ?? ""), kind: .person, year: rulebook.settings.year)
        return try filled(dossier)
    }

    /// The dossier with what the options name.
    func filled(_ old: Dossier) throws(Failure) -> Dossier {
        var dossier = old
        if let unit = options.unit { dossier.unit = try rulebook.unit(named: unit).id }
        if let award = options.award, try rulebook.award(named: award).id != dossier.award {
            dossier.award = try rulebook.offeredAward(named: award).id
        }
        if let nominee = options.nominee {
            dossier.nominee = TextInput.clean(nominee)
            guard !dossier.nominee.isEmpty else { throw .usage(FailureText.missing(["--nominee"])) }
        }
        if let group = options.group { dossier.kind = group ? .group : .person }
        if let basis = options.basis { dossier.basis = try choice(basis, of: "--basis") }
        if let sector = named(options.sector) {
            dossier.sector = try sector.map { id throws(Failure) in try rulebook.sector(named: id).id }
        }
        if let option = options.year { dossier.year = try option.year }
        if let position = named(options.position) { dossier.position = position }
        if let flag = options.directWorker { dossier.isDirectWorker = flag }
        if let flag = options.exemplar { dossier.isExemplar = flag }
        if let flag = options.breakthrough { dossier.isBreakthrough = flag }
        if let movement = named(options.movement) {
            dossier.movement = try movement.map { id throws(Failure) in try rulebook.movement(named: id).id }
        }
        if let letter = named(options.letter) {
            dossier.letter = try letter.map { text throws(Failure) in try self.letter(text) }
        }
        if let person = named(options.person) {
            dossier.person = try person.map { id throws(Failure) in try rulebook.person(named: id).id }
        }
        if let day = named(options.deedDay) {
            dossier.deedDay = try day.map { text throws(Failure) in try self.day(text) }
        }
        try fillPersonal(&dossier)
        try fillYears(&dossier)
        try fillLists(&dossier, old)
        try fillGroup(&dossier)
        if let ground = named(options.ground) { dossier.ground = try ground.map(self.ground(of: dossier)) }
        try fillStatements(&dossier)
        return dossier
    }

    private func fillPersonal(_ dossier: inout Dossier) throws(Failure) {
        if let text = named(options.sex) {
            dossier.sex = try word(text, "--sex", Sex.allCases.map(\.rawValue), ClosedWord.sex)
        }
        if let text = named(options.birthYear) { dossier.birthYear = try year(text, in: 1900...today.year) }
        if let text = named(options.recipientClass) {
            dossier.recipientClass = try word(
                text, "--class", RecipientClass.allCases.map(\.rawValue), ClosedWord.recipientClass)
        }
        if let text = named(options.discipline) {
            dossier.discipline = try text.map { text throws(Failure) in try discipline(text, dossier.discipline) }
        }
        if let text = named(options.recruitedOn) {
            dossier.recruitedOn = try text.map { text throws(Failure) in try day(text) }
        }
    }

    /// `reprimand`, or `reprimand:2019-05-12` with the day of the decision.
    private func discipline(_ text: String, _ old: Discipline?) throws(Failure) -> Discipline {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
            TextInput.clean(String($0))
        }
        guard let degree = parts.first.flatMap(ClosedWord.degree) else {
            throw .usage(FailureText.notOneOf(text, "--discipline", Discipline.Degree.allCases.map(\.rawValue)))
        }
        var discipline = old ?? Discipline(degree)
        discipline.degree = degree
        discipline.day = parts.count > 1 && degree != .none ? try day(parts[1]) : nil
        return discipline
    }

    private func fillYears(_ dossier: inout Dossier) throws(Failure) {
        if let text = options.excellentYears { dossier.excellentYears = try years(text) }
        if let text = options.lowerYears { dossier.lowerYears = try years(text) }
        let both = dossier.lowerYears.filter(dossier.excellentYears.contains)
        let isNamed = options.excellentYears != nil || options.lowerYears != nil
        guard both.isEmpty || !isNamed else { throw .usage(FormText.inBothLists(both).sentence) }
    }

    /// The ground of the award that a text names by its id or its name in either language.
    private func ground(of dossier: Dossier) -> (String) throws(Failure) -> Ground.ID {
        { text throws(Failure) in
            let grounds = rulebook.award(dossier.award)?.grounds ?? []
            let wanted = TextFold.words(text)
            let found = grounds.first { ground in
                [ground.id.rawValue, ground.name.vietnamese, ground.name.english].contains {
                    TextFold.words($0) == wanted
                }
            }
            guard let found else {
                let names = grounds.map { ground in Phrase(each: { "\(ground.id.rawValue) (\(ground.name($0)))" }) }
                throw Failure(.noInput, "unknownGround", FailureText.noGround(text, names))
            }
            return found.id
        }
    }

    /// Reads the unit's statements, each by the code of its condition: `dutiesFulfilled=yes; note`. An empty answer
    /// removes a statement, an empty option all of them.
    private func fillStatements(_ dossier: inout Dossier) throws(Failure) {
        guard !options.statement.isEmpty else { return }
        let rules = rulebook.award(dossier.award)?.statedRules ?? []
        let conditions = StatedConditions(rules, in: rulebook)
        let known = dossier.statements.map(\.code)
        for text in options.statement {
            let line = TextInput.clean(text)
            guard !line.isEmpty else {
                dossier.statements = []
                continue
            }
            let sign = line.firstIndex { $0 == "=" || $0 == ";" } ?? line.endIndex
            let name = TextInput.clean(String(line[..<sign]))
            let answer = String(line[sign...].dropFirst())
            guard let code = conditions.code(named: name) ?? known.first(where: { $0 == name }) else {
                let codes = conditions.items.map { item in Phrase(each: { "\(item.code) (\(item.title($0)))" }) }
                throw Failure(.noInput, "unknownCondition", FailureText.noCondition(name, codes))
            }
            let read = try parsed { () throws(DossierLines.Problem) in
                try DossierLines.statement("\(code); \(answer)", conditions, known: known)
            }
            let place = dossier.statements.lastIndex { $0.code == code }
            switch (read, place) {
            case (nil, _): dossier.statements.removeAll { $0.code == code }
            case (let read?, let place?): dossier.statements[place].take(read)
            case (let read?, nil): dossier.statements.append(read)
            }
        }
    }

    private func word<Word>(
        _ text: String?, _ option: String, _ words: [String], _ find: (String) -> Word?
    ) throws(Failure) -> Word? {
        guard let text else { return nil }
        guard let word = find(text) else { throw .usage(FailureText.notOneOf(text, option, words)) }
        return word
    }

    private func year(_ text: String?, in range: ClosedRange<Int>) throws(Failure) -> Int? {
        guard let text else { return nil }
        guard let year = DossierLines.year(text, in: range) else { throw .usage(FormText.notAYear(text).sentence) }
        return year
    }

    private func years(_ text: String) throws(Failure) -> [Int] {
        try parsed { () throws(DossierLines.Problem) in try DossierLines.years(text) }
    }

    private func fillLists(_ dossier: inout Dossier, _ old: Dossier) throws(Failure) {
        if let lines = lines(options.achievement) {
            let read = try lines.map { line throws(Failure) in
                try parsed { () throws(DossierLines.Problem) in try DossierLines.achievement(line, language) }
            }
            dossier.achievements = DossierLines.keeping(old.achievements, in: read)
        }
        if let target = named(options.target) { try setTarget(target, in: &dossier) }
        if let lines = lines(options.initiative) {
            let read = try lines.map { line throws(Failure) in
                try parsed { () throws(DossierLines.Problem) in try DossierLines.initiative(line) }
            }
            dossier.initiatives = DossierLines.keeping(old.initiatives, in: read)
        }
        if let lines = lines(options.research) {
            let read = try lines.map { line throws(Failure) in
                try parsed { () throws(DossierLines.Problem) in try DossierLines.initiative(line) }
            }
            dossier.research = DossierLines.keeping(old.research, in: read)
        }
        if let lines = lines(options.document) {
            let read = try lines.map { line throws(Failure) in
                try parsed { () throws(DossierLines.Problem) in try DossierLines.document(line, today: today) }
            }
            dossier.documents = DossierLines.keeping(old.documents, in: read)
            if let (place, file) = DossierLines.fileLeftOut(old.documents, in: dossier.documents) {
                throw Failure(.refused, "fileLeftOut", PaperFailureText.fileLeftOut(file, number: place + 1))
            }
        }
        if let lines = lines(options.member) { dossier.members = lines }
    }

    private func setTarget(_ text: String?, in dossier: inout Dossier) throws(Failure) {
        let position = dossier.achievements.firstIndex { $0.figure != nil } ?? dossier.achievements.indices.first
        guard let position else {
            if text == nil { return }
            throw .usage(FailureText.noTargetWithoutAchievement)
        }
        let targets = dossier.sector.flatMap(rulebook.sector)?.targets ?? []
        dossier.achievements[position].target = try text.map { text throws(Failure) in
            guard let target = targets.first(where: { $0.id.rawValue == text }) else {
                throw Failure(.unknown(.target, text), rulebook)
            }
            return target.id
        }
    }

    private func fillGroup(_ dossier: inout Dossier) throws(Failure) {
        let size = try whole(options.groupSize)
        let advanced = try whole(options.advanced)
        let fighters = try whole(options.fighters)
        let disciplined = try whole(options.disciplined)
        let founded = try named(options.founded).map { text throws(Failure) in try year(text, in: 1000...2100) }
        let isFirst = options.firstInBlock
        let hasFigures =
            [size, advanced, fighters, disciplined].contains { $0 != nil } || founded != nil || isFirst != nil
        if dossier.kind == .person {
            guard !hasFigures, lines(options.member)?.isEmpty ?? true else { throw .usage(FailureText.groupOnly) }
            dossier.members = []
            dossier.group = nil
            return
        }
        guard hasFigures else { return }
        let counted = dossier.members.isEmpty ? nil : dossier.members.count
        guard let size = size ?? dossier.group?.members ?? counted else {
            throw .usage(FailureText.sizeNeeded)
        }
        var group = dossier.group ?? GroupFigures(members: size)
        group.members = size
        if let advanced { group.advancedWorkers = advanced }
        if let fighters { group.emulationFighters = fighters }
        if let disciplined { group.disciplined = disciplined }
        if let founded { group.founded = founded }
        if let isFirst { group.isFirstInBlock = isFirst }
        if let part = group.impossibleParts.first, let number = group.number(of: part) {
            throw .usage(
                FailureText.groupFigure(
                    Self.option(of: part), FigureProblem.moreThanGroup(number, members: group.members)))
        }
        dossier.group = group
    }

    private static func option(of part: GroupFigures.Part) -> String {
        switch part {
        case .advancedWorkers: "--advanced"
        case .emulationFighters: "--fighters"
        case .disciplined: "--disciplined"
        }
    }

    /// What an option names: nil where it is not there, an inner nil where it is empty and clears the field.
    private func named(_ text: String?) -> String?? {
        guard let text else { return .none }
        let clean = TextInput.clean(text)
        return .some(clean.isEmpty ? nil : clean)
    }

    /// The lines of a repeated option; nil where it is not there.
    private func lines(_ texts: [String]) -> [String]? {
        texts.isEmpty ? nil : texts.map(TextInput.clean).filter { !$0.isEmpty }
    }

    private func day(_ text: String) throws(Failure) -> Day {
        do throws(DayProblem) {
            return try Day.reading(text, today: today)
        } catch {
            throw Failure(error, of: text)
        }
    }

    /// A whole number; nil if the option is not given.
    private func whole(_ text: String?) throws(Failure) -> Int? {
        guard let text else { return nil }
        do throws(FigureProblem) {
            return try NumberText.wholeReading(text, language)
        } catch {
            throw Failure(error)
        }
    }

    private func parsed<Part>(_ read: () throws(DossierLines.Problem) -> Part) throws(Failure) -> Part {
        do throws(DossierLines.Problem) {
            return try read()
        } catch {
            throw Failure(error)
        }
    }
}
