import Emulation
import EmulationText
import TerminalKit

extension NominationForm {
    /// The dossier as filled in; an untouched field keeps the dossier's value. Nil if a field cannot be read, which
    /// then shows an error.
    mutating func dossier(_ model: Model) -> Dossier? {
        var reader = Reader(page: self, model: model)
        let dossier = reader.read()
        form.show(errors: reader.errors)
        return reader.errors.isEmpty ? dossier : nil
    }

    private struct Reader {
        let page: NominationForm
        let model: Model
        var errors: [Field: String] = [:]

        private var form: Form<Field> { page.form }
        private var base: Dossier { page.base }

        mutating func read() -> Dossier {
            var dossier = base
            for field in Field.allCases {
                guard let shown = form[field], shown.isVisible, shown.isRequired else { continue }
                let isNone = shown.chosen.map(\.isEmpty) ?? false
                if shown.isEmpty || isNone { errors[field] = model.say(FormText.wanted) }
            }
            if isTouched(.unit), let unit: Unit.ID = id(.unit) { dossier.unit = unit }
            if isTouched(.award), let award: Award.ID = id(.award) { dossier.award = award }
            if isTouched(.basis), let basis = choice(.basis).flatMap(Basis.init(rawValue:)) { dossier.basis = basis }
            if isTouched(.ground) { dossier.ground = id(.ground) }
            if isTouched(.sector) { dossier.sector = id(.sector) }
            if isTouched(.nominee) { dossier.nominee = text(.nominee) ?? "" }
            if isTouched(.exemplar) { dossier.isExemplar = form[.exemplar]?.isOn ?? false }
            if isTouched(.breakthrough) { dossier.isBreakthrough = form[.breakthrough]?.isOn ?? false }
            if isTouched(.movement) { dossier.movement = id(.movement) }
            // A letter belongs to its unit.
            if isTouched(.letter) || isTouched(.unit) { dossier.letter = id(.letter) }
            if isTouched(.deedDay), form[.deedDay]?.isVisible == true { dossier.deedDay = day(.deedDay) }
            readKind(into: &dossier)
            readAchievements(into: &dossier)
            dossier.initiatives = lines(.initiatives, base.initiatives) { line throws(DossierLines.Problem) in
                try DossierLines.initiative(line)
            }
            readYears(into: &dossier)
            readStatements(into: &dossier)
            let today = model.today
            dossier.documents = lines(.documents, base.documents) { line throws(DossierLines.Problem) in
                try DossierLines.document(line, today: today)
            }
            if errors[.documents] == nil,
                let (_, file) = DossierLines.fileLeftOut(base.documents, in: dossier.documents)
            {
                errors[.documents] = model.say(FormText.fileLeftOut(file))
            }
            return dossier
        }

        /// Reads the fields that only a person or only a group has; the other kind's data are removed.
        private mutating func readKind(into dossier: inout Dossier) {
            if isTouched(.kind), let kind = choice(.kind).flatMap(NomineeKind.init(rawValue:)) {
                dossier.kind = kind
                switch kind {
                case .person: (dossier.members, dossier.group) = ([], nil)
                case .group: leaveOutPersonal(&dossier)
                }
            }
            switch dossier.kind {
            case .person:
                if isTouched(.person) { dossier.person = id(.person) }
                if isTouched(.position) { dossier.position = text(.position) }
                readPersonal(into: &dossier)
            case .group: readGroup(into: &dossier)
            }
        }

        /// Removes the data that only a person has.
        private func leaveOutPersonal(_ dossier: inout Dossier) {
            (dossier.person, dossier.position, dossier.sex, dossier.birthYear) = (nil, nil, nil, nil)
            (dossier.recipientClass, dossier.discipline, dossier.recruitedOn) = (nil, nil, nil)
            dossier.research = []
        }

        private mutating func readPersonal(into dossier: inout Dossier) {
            if isTouched(.sex) { dossier.sex = choice(.sex).flatMap(Sex.init(rawValue:)) }
            if isTouched(.birthYear) { dossier.birthYear = year(.birthYear, in: 1900...model.today.year) }
            if isTouched(.recipientClass) {
                dossier.recipientClass = choice(.recipientClass).flatMap(RecipientClass.init(rawValue:))
            }
            if isTouched(.discipline) || isTouched(.disciplineDay) {
                dossier.discipline = choice(.discipline).flatMap(Discipline.Degree.init(rawValue:)).map { degree in
                    var discipline = base.discipline ?? Discipline(degree)
                    discipline.degree = degree
                    let isDated = form[.disciplineDay]?.isVisible == true
                    if !isDated { discipline.day = nil }
                    if isDated, isTouched(.disciplineDay) { discipline.day = day(.disciplineDay) }
                    return discipline
                }
            }
            if isTouched(.recruitedOn) { dossier.recruitedOn = day(.recruitedOn) }
            dossier.research = lines(.research, base.research) { line throws(DossierLines.Problem) in
                try DossierLines.initiative(line)
            }
        }

        private mutating func readYears(into dossier: inout Dossier) {
            guard isTouched(.excellentYears) || isTouched(.lowerYears) else { return }
            dossier.excellentYears = years(.excellentYears, base.excellentYears)
            dossier.lowerYears = years(.lowerYears, base.lowerYears)
            let both = dossier.lowerYears.filter(dossier.excellentYears.contains)
            if !both.isEmpty, errors[.lowerYears] == nil {
                errors[.lowerYears] = model.say(FormText.inBothLists(both))
            }
        }

        private mutating func years(_ field: Field, _ known: [Int]) -> [Int] {
            guard isTouched(field) else { return known }
            do throws(DossierLines.Problem) {
                return try DossierLines.years(form[field]?.text ?? "")
            } catch {
                errors[field] = model.say(error.phrase)
                return known
            }
        }

        /// Reads the unit's statements; rows without an answer state nothing.
        private mutating func readStatements(into dossier: inout Dossier) {
            guard isTouched(.statements) else { return }
            let conditions = page.conditions
            let known = base.statements.map(\.code)
            let written = zip(page.openedLines(.statements), base.statements).map { (line: $0, part: $1) }
            let rows = (form[.statements]?.lines ?? []).filter { row in
                row.contains { !$0.isWhitespace } && !conditions.isUnanswered(row)
            }
            do throws(DossierLines.Problem) {
                dossier.statements = try DossierLines.parts(rows, over: written) {
                    row throws(DossierLines.Problem) in
                    guard let read = try DossierLines.statement(row, conditions, known: known) else {
                        throw .unknown(FormText.answerWanted(row))
                    }
                    return read
                }
            } catch {
                errors[.statements] = model.say(error.phrase)
            }
        }

        private mutating func readGroup(into dossier: inout Dossier) {
            if isTouched(.members) {
                dossier.members = (form[.members]?.lines ?? []).map(TextInput.clean).filter { !$0.isEmpty }
            }
            let fields: [Field] = [
                .members, .size, .advancedWorkers, .fighters, .disciplined, .founded, .firstInBlock,
            ]
            guard fields.contains(where: isTouched) else { return }
            let old = dossier.group
            let figures = [
                number(.advancedWorkers, old?.advancedWorkers), number(.fighters, old?.emulationFighters),
                number(.disciplined, old?.disciplined),
            ]
            let founded = isTouched(.founded) ? year(.founded, in: 1000...2100) : old?.founded
            let isFirst = isTouched(.firstInBlock) ? choice(.firstInBlock).flatMap(Self.answer) : old?.isFirstInBlock
            guard let size = number(.size, old?.members) ?? (dossier.members.isEmpty ? nil : dossier.members.count)
            else {
                let isEmpty = old == nil && figures.allSatisfy { $0 == nil } && founded == nil && isFirst == nil
                if !isEmpty, errors[.size] == nil { errors[.size] = model.say(FormText.sizeWanted) }
                return
            }
            var group = old ?? GroupFigures(members: size)
            group.members = size
            group.advancedWorkers = figures[0]
            group.emulationFighters = figures[1]
            group.disciplined = figures[2]
            group.founded = founded
            group.isFirstInBlock = isFirst
            for part in group.impossibleParts {
                let (field, number) = (Self.field(of: part), group.number(of: part) ?? 0)
                guard errors[field] == nil else { continue }
                errors[field] = model.say(FigureProblem.moreThanGroup(number, members: size).phrase)
            }
            dossier.group = group
        }

        private static func field(of part: GroupFigures.Part) -> Field {
            switch part {
            case .advancedWorkers: .advancedWorkers
            case .emulationFighters: .fighters
            case .disciplined: .disciplined
            }
        }

        private static func answer(_ choice: String) -> Bool? {
            choice == "yes" ? true : choice == "no" ? false : nil
        }

        private mutating func readAchievements(into dossier: inout Dossier) {
            let language = page.language
            dossier.achievements = lines(.achievements, base.achievements) { line throws(DossierLines.Problem) in
                try DossierLines.achievement(line, language)
            }
            guard form[.target]?.isVisible == true, isTouched(.target) || isTouched(.achievements) else { return }
            let target: Target.ID? = id(.target)
            let isSet = target.map { id in dossier.achievements.contains { $0.target == id } } ?? false
            guard isTouched(.target) || (target != nil && !isSet),
                let first = dossier.achievements.firstIndex(where: { $0.figure != nil })
            else { return }
            dossier.achievements[first].target = target
        }

        /// The parts of a field of lines; unchanged if nothing is touched or a line cannot be read.
        private mutating func lines<Part: LinePart>(
            _ field: Field, _ parts: [Part], _ read: (String) throws(DossierLines.Problem) -> Part
        ) -> [Part] {
            guard isTouched(field) else { return parts }
            let lines = (form[field]?.lines ?? []).filter { line in line.contains { !$0.isWhitespace } }
            let written = zip(page.openedLines(field), parts).map { (line: $0, part: $1) }
            do throws(DossierLines.Problem) {
                return try DossierLines.parts(lines, over: written, read)
            } catch {
                errors[field] = model.say(error.phrase)
                return parts
            }
        }

        private func isTouched(_ field: Field) -> Bool { page.isTouched(field) }

        private func choice(_ field: Field) -> String? { form[field]?.chosen }

        private func text(_ field: Field) -> String? {
            let text = TextInput.clean(form[field]?.text ?? "")
            return text.isEmpty ? nil : text
        }

        private func id<Subject>(_ field: Field) -> Identifier<Subject>? {
            choice(field).flatMap { Identifier<Subject>($0) }
        }

        private mutating func day(_ field: Field) -> Day? {
            let typed = model.typedDay(text(field))
            if let error = typed.error { errors[field] = error }
            return typed.day
        }

        private mutating func year(_ field: Field, in range: ClosedRange<Int>) -> Int? {
            guard let text = text(field) else { return nil }
            if let year = DossierLines.year(text, in: range) { return year }
            errors[field] = model.say(FormText.notAYear(text))
            return nil
        }

        private mutating func number(_ field: Field, _ known: Int?) -> Int? {
            guard isTouched(field) else { return known }
            guard let text = text(field) else { return nil }
            do throws(FigureProblem) {
                return try NumberText.wholeReading(text, page.language)
            } catch {
                errors[field] = model.say(error.phrase)
                return nil
            }
        }
    }
}

extension Model {
    mutating func editOpened() {
        guard let opened else { return }
        push(.nominationForm(NominationForm(editing: opened, self)))
    }

    mutating func finish(_ outcome: Form<NominationForm.Field>.Outcome, of form: NominationForm) -> [Effect] {
        switch outcome {
        case .none, .changed: return []
        case .cancel: return leave(form.isChanged)
        case .submit:
            var form = form
            let dossier = form.dossier(self)
            page = .nominationForm(form)
            guard let dossier else { return [] }
            do throws(Refusal) {
                try workflow.checkReferences(of: dossier)
            } catch {
                return receive(.refused(error))
            }
            if form.editing != nil, dossier == form.base { return leaveUnchanged() }
            if let editing = form.editing { return [.edit(editing.id, to: dossier, seen: editing.seen)] }
            return [.draft(dossier)]
        }
    }
}
