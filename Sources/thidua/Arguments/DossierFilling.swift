import Emulation
import EmulationText

/// Puts what options say into a dossier; what they do not name stays.
struct DossierFilling {
    let options: DossierOptions
    let rulebook: Rulebook
    let today: Day
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
            unit: try rulebook.unit(named: unit).id, award: try rulebook.award(named: award).id, basis: basis,
            nominee: TextInput.clean(options.nominee ?? ""), kind: .person, year: rulebook.settings.year)
        return try filled(dossier)
    }

    /// The dossier with what the options name.
    func filled(_ old: Dossier) throws(Failure) -> Dossier {
        var dossier = old
        if let unit = options.unit { dossier.unit = try rulebook.unit(named: unit).id }
        if let award = options.award { dossier.award = try rulebook.award(named: award).id }
        if let nominee = options.nominee {
            dossier.nominee = TextInput.clean(nominee)
            guard !dossier.nominee.isEmpty else { throw .usage(FailureText.missing(["--nominee"])) }
        }
        if let group = options.group { dossier.kind = group ? .group : .person }
        if let basis = options.basis { dossier.basis = try choice(basis, of: "--basis") }
        if let sector = named(options.sector) {
            dossier.sector = try sector.map { id throws(Failure) in try rulebook.sector(named: id).id }
        }
        if let year = options.year {
            guard (1990...2100).contains(year) else { throw .usage(FailureText.notAYear(String(year))) }
            dossier.year = year
        }
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
        try fillLists(&dossier, old)
        try fillGroup(&dossier)
        return dossier
    }

    private func fillLists(_ dossier: inout Dossier, _ old: Dossier) throws(Failure) {
        if let lines = lines(options.achievement) {
            dossier.achievements = DossierLines.keeping(
                old.achievements, in: lines.map(DossierLines.achievement))
        }
        if let target = named(options.target) { try setTarget(target, in: &dossier) }
        if let lines = lines(options.initiative) {
            let read = try lines.map { line throws(Failure) in
                try parsed { () throws(DossierLines.Problem) in try DossierLines.initiative(line) }
            }
            dossier.initiatives = DossierLines.keeping(old.initiatives, in: read)
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
        let figures = [options.advanced, options.fighters, options.disciplined]
        let hasFigures = options.groupSize != nil || figures.contains { $0 != nil }
        if dossier.kind == .person {
            guard !hasFigures, lines(options.member)?.isEmpty ?? true else { throw .usage(FailureText.groupOnly) }
            dossier.members = []
            dossier.group = nil
            return
        }
        guard hasFigures else { return }
        if let bad = ([options.groupSize] + figures).compactMap(\.self).first(where: { $0 < 0 }) {
            throw .usage(FailureText.notANumber(String(bad)))
        }
        let counted = dossier.members.isEmpty ? nil : dossier.members.count
        guard let size = options.groupSize ?? dossier.group?.members ?? counted else {
            throw .usage(FailureText.sizeNeeded)
        }
        var group = dossier.group ?? GroupFigures(members: size)
        group.members = size
        if let number = options.advanced { group.advancedWorkers = number }
        if let number = options.fighters { group.emulationFighters = number }
        if let number = options.disciplined { group.disciplined = number }
        dossier.group = group
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
        guard let day = Day.reading(text, today: today) else { throw .usage(FailureText.notADay(text)) }
        return day
    }

    private func parsed<Part>(_ read: () throws(DossierLines.Problem) -> Part) throws(Failure) -> Part {
        do throws(DossierLines.Problem) {
            return try read()
        } catch {
            throw .usage(error.phrase.sentence)
        }
    }
}
