import Emulation
import EmulationText

extension RowReader {
    mutating func award() -> Award.ID? {
        choice(.award, names.awards, Refusal.Kind.award.phrase) ?? wanted(.award, defaults.award)
    }

    /// The unit, and whether it was the place of work that named it.
    mutating func unit(_ workplace: String) -> (unit: Emulation.Unit.ID?, isWorkplace: Bool) {
        let found = choice(.unit, names.units, Refusal.Kind.unit.phrase)
        let isColumnThere = heading.columns.contains { $0.column == .unit }
        if found == nil, !isColumnThere, case .found(let unit) = names.units.find(workplace) { return (unit, true) }
        return (found ?? wanted(.unit, defaults.unit), false)
    }

    /// Person or group: as the row says, else the only one that the award is for, else a person.
    mutating func kind(_ award: Award?) -> NomineeKind? {
        // Many lists write the class of recipient here, which only a person has.
        if ClosedWord.recipientClass(text(.kind)) != nil { return .person }
        if !text(.kind).isEmpty { return choice(.kind, names.kinds, ListColumn.kind.title) }
        if let award, award.recipients.count == 1 { return award.recipients.first }
        return .person
    }

    /// The basis: as the row says, else that of the whole list, else what the award and the sector leave.
    mutating func basis(_ award: Award?, sector: Sector.ID?) -> Basis? {
        if !text(.basis).isEmpty { return choice(.basis, names.bases, ListColumn.basis.title) }
        if let basis = defaults.basis { return basis }
        let allowed = award?.bases ?? []
        func takes(_ basis: Basis) -> Bool { allowed.isEmpty || allowed.contains(basis) }
        if sector ?? defaults.sector != nil, takes(.sector) { return .sector }
        if takes(.merit) { return .merit }
        if allowed.count == 1 { return allowed.first }
        return wanted(.basis, nil as Basis?)
    }

    /// The sector of the whole list goes only with what asks for one.
    func defaultSector(_ award: Award?, _ basis: Basis) -> Sector.ID? {
        basis == .sector || award?.route(for: basis) == .sector ? defaults.sector : nil
    }

    mutating func year() -> Int? {
        let text = text(.year)
        guard !text.isEmpty else { return defaults.year }
        let digits = TextFold.words(text).last ?? ""
        guard let year = Int(digits), Years.judged.contains(year) else {
            report(.year, ImportText.notAYear(text))
            return nil
        }
        return year
    }

    mutating func mark(_ column: ListColumn) -> Bool {
        let text = text(column)
        if let mark = ListMark.reading(text) { return mark }
        report(column, ImportText.notAMark(text))
        return false
    }

    mutating func day(_ column: ListColumn) -> Day? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        do throws(DayProblem) {
            return try Day.reading(text, today: today)
        } catch {
            report(column, error.phrase)
            return nil
        }
    }

    mutating func achievements() -> [Achievement] {
        lines(.achievements).compactMap { line in
            do throws(DossierLines.Problem) {
                let achievement = try DossierLines.achievement(line.text, language)
                check(achievement.text, .achievements, Self.longestText, in: line)
                return achievement
            } catch {
                report(.achievements, error.phrase, in: line)
                return nil
            }
        }
    }

    /// Initiatives, a line each; level and certificate from their own columns where the line leaves them out.
    mutating func initiatives() -> [Initiative] {
        let (levels, certificates) = (lines(.initiativeLevel), lines(.certificate))
        let lines = lines(.initiative)
        if lines.isEmpty, !levels.isEmpty || !certificates.isEmpty {
            report(.initiative, ImportText.initiativeNeeded)
        } else {
            for (column, more) in [(ListColumn.initiativeLevel, levels), (.certificate, certificates)] {
                for line in more.dropFirst(lines.count) { report(column, ImportText.initiativeNeeded, in: line) }
            }
        }
        return lines.enumerated().compactMap { place, line in
            do throws(DossierLines.Problem) {
                let own = levels.indices.contains(place) ? level(levels[place]) : nil
                // An invalid level is already reported in its own column.
                let isTold = own == nil && levels.indices.contains(place)
                var initiative = try DossierLines.initiative(line.text, level: isTold ? .unit : own)
                check(initiative.name, .initiative, Self.longestText, in: line)
                if let own, initiative.level != own {
                    report(.initiativeLevel, ImportText.otherThanItsLine(line.text), in: levels[place])
                }
                if certificates.indices.contains(place) {
                    let number = certificates[place].text
                    if let other = initiative.certificate, other != number {
                        report(.certificate, ImportText.otherThanItsLine(line.text), in: certificates[place])
                    }
                    initiative.certificate = number
                }
                return initiative
            } catch {
                report(.initiative, error.phrase, in: line)
                return nil
            }
        }
    }

    private mutating func level(_ line: Line) -> InitiativeLevel? {
        if case .found(let level) = names.levels.find(line.text) { return level }
        report(.initiativeLevel, FormText.levelUnknown(line.text), in: line)
        return nil
    }

    mutating func documents() -> [Document] {
        lines(.documents).compactMap { line in
            do throws(DossierLines.Problem) {
                return try DossierLines.document(line.text, today: today)
            } catch {
                report(.documents, error.phrase, in: line)
                return nil
            }
        }
    }

    mutating func group(counted: Int) -> GroupFigures? {
        let size = figure(.size)
        let figures = [figure(.advancedWorkers), figure(.fighters), figure(.disciplined)]
        let founded = year(.founded, in: 1000...2100)
        let isFirst = text(.firstInBlock).isEmpty ? nil : mark(.firstInBlock)
        guard size != nil || figures.contains(where: { $0 != nil }) || founded != nil || isFirst != nil else {
            return nil
        }
        guard let size = size ?? (counted > 0 ? counted : nil) else {
            report(.size, ImportText.sizeNeeded)
            return nil
        }
        var group = GroupFigures(
            members: size, advancedWorkers: figures[0], emulationFighters: figures[1], disciplined: figures[2])
        group.founded = founded
        group.isFirstInBlock = isFirst
        for part in group.impossibleParts {
            let column: ListColumn =
                switch part {
                case .advancedWorkers: .advancedWorkers
                case .emulationFighters: .fighters
                case .disciplined: .disciplined
                }
            report(column, FigureProblem.moreThanGroup(group.number(of: part) ?? 0, members: size).phrase)
        }
        return group
    }

    private mutating func figure(_ column: ListColumn) -> Int? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        do throws(FigureProblem) {
            let number = try NumberText.wholeReading(text, language)
            guard number <= 1_000_000 else { throw .notWhole(text) }
            return number
        } catch {
            report(column, error.phrase)
            return nil
        }
    }

    /// What a cell names; nil where it is empty, or where it names nothing, which is then reported.
    mutating func choice<Thing>(_ column: ListColumn, _ table: NameTable<Thing>, _ what: Phrase) -> Thing? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        switch table.find(text) {
        case .found(let thing): return thing
        case .unclear(let near):
            report(column, ImportText.unknown(what, text, near: near))
            return nil
        }
    }

    /// The value of the whole list where the cell is empty; without one that is reported, unless the cell holds
    /// something that was reported already.
    private mutating func wanted<Thing>(_ column: ListColumn, _ value: Thing?) -> Thing? {
        guard text(column).isEmpty else { return nil }
        guard value == nil else { return value }
        if heading.columns.contains(where: { $0.column == column }) {
            report(column, ImportText.emptyCell(column.title))
        } else {
            lack(column)
        }
        return nil
    }
}
