import Emulation
import EmulationText
import TerminalKit

/// A dossier being filled in.
struct NominationForm: Sendable {
    /// The dossier it began with; what the form does not show stays as it is there.
    var base: Dossier
    /// The nomination being edited and what was seen of it; nil for a new one.
    var editing: (id: Nomination.ID, seen: Digest)?
    var form: Form<Field>
    var isChanged = false

    enum Field: Hashable, CaseIterable, Sendable {
        case unit, award, basis, sector, kind, nominee, person, position, directWorker, achievements, target
        case letter, initiatives, documents, movement, deedDay, exemplar, breakthrough
        case members, size, advancedWorkers, fighters, disciplined
    }

    /// A new nomination of the first unit that whoever works files for.
    init(new model: Model) {
        let unit = Self.ownUnits(model).first?.id ?? model.person?.unit ?? "vu-tdkt"
        let dossier = Dossier(
            unit: unit, award: "bang-khen-bo-truong", basis: .sector, nominee: "", kind: .person,
            year: model.rulebook.settings.year)
        base = dossier
        form = Form(fields: [], fold: TextFold.fold)
        fill(from: dossier, isNew: true, model)
    }

    /// An existing dossier.
    init(editing opened: OpenedNomination, _ model: Model) {
        base = opened.docket.dossier
        editing = (opened.docket.id, opened.seen)
        form = Form(fields: [], fold: TextFold.fold)
        fill(from: base, isNew: false, model)
    }

    static func ownUnits(_ model: Model) -> [Unit] {
        (model.person?.unitsFiledFor(on: model.today) ?? []).compactMap(model.rulebook.unit)
    }

    mutating func handle(_ event: TerminalEvent, _ model: Model) -> Form<Field>.Outcome {
        let outcome = form.handle(event)
        if case .changed = outcome {
            isChanged = true
            showWhatApplies(model)
        }
        return outcome
    }

    mutating func fill(from dossier: Dossier, isNew: Bool, _ model: Model) {
        let language = model.language
        func text(_ text: String?) -> FormValue { .text(TextField(text: text ?? "")) }
        func number(_ number: Int?) -> FormValue { text(number.map(String.init)) }
        func list(_ lines: [String]) -> FormValue { .list(lines.map { TextField(text: $0) }) }
        let fields: [(Field, FormValue, Bool)] = [
            (.unit, .choice(options: [], chosen: dossier.unit.rawValue), true),
            (.award, .choice(options: [], chosen: isNew ? nil : dossier.award.rawValue), true),
            (.basis, .choice(options: [], chosen: isNew ? nil : dossier.basis.rawValue), true),
            (.sector, .choice(options: [], chosen: dossier.sector?.rawValue), true),
            (.kind, .choice(options: [], chosen: dossier.kind.rawValue), true),
            (.nominee, text(dossier.nominee), true),
            (.person, .choice(options: [], chosen: dossier.person?.rawValue), false),
            (.position, text(dossier.position), false),
            (.directWorker, .toggle(dossier.isDirectWorker), false),
            (.achievements, list(dossier.achievements.map { DossierLines.text(of: $0, language) }), false),
            (
                .target, .choice(options: [], chosen: dossier.achievements.compactMap(\.target).first?.rawValue), false
            ),
            (.letter, .choice(options: [], chosen: dossier.letter?.rawValue), false),
            (.initiatives, list(dossier.initiatives.map { DossierLines.text(of: $0, language) }), false),
            (.documents, list(dossier.documents.map { DossierLines.text(of: $0, language) }), false),
            (.movement, .choice(options: [], chosen: dossier.movement?.rawValue), false),
            (.deedDay, text(dossier.deedDay?.full(language)), false),
            (.exemplar, .toggle(dossier.isExemplar), false),
            (.breakthrough, .toggle(dossier.isBreakthrough), false),
            (.members, list(dossier.members), false),
            (.size, number(dossier.group?.members), false),
            (.advancedWorkers, number(dossier.group?.advancedWorkers), false),
            (.fighters, number(dossier.group?.emulationFighters), false),
            (.disciplined, number(dossier.group?.disciplined), false),
        ]
        form = Form(
            fields: fields.map { FormField(id: $0.0, label: "", value: $0.1, isRequired: $0.2) },
            focus: isNew ? .award : .nominee, fold: TextFold.fold)
        relabel(model)
    }

    /// Words labels, helps and options in the language of the canvas.
    mutating func relabel(_ model: Model) {
        for index in form.fields.indices {
            let id = form.fields[index].id
            let (label, help) = Self.words(for: id)
            form.fields[index].label = label(model.language)
            form.fields[index].help = help?(model.language) ?? ""
            if case .choice(_, let chosen) = form.fields[index].value {
                form.fields[index].value = .choice(options: options(for: id, model), chosen: chosen)
            }
        }
        showWhatApplies(model)
    }

    private func choice(_ field: Field) -> String? { form[field]?.chosen }

    /// Shows the fields that this kind of nominee, award and basis ask for.
    private mutating func showWhatApplies(_ model: Model) {
        let isGroup = choice(.kind) == NomineeKind.group.rawValue
        let award = choice(.award).flatMap { Award.ID($0) }.flatMap(model.rulebook.award)
        let basis = choice(.basis).flatMap(Basis.init(rawValue:))
        let hasSector = choice(.sector).map { !$0.isEmpty } ?? false
        let needsSector = basis.map { award?.route(for: $0) == .sector } ?? false
        for field in Field.allCases {
            switch field {
            case .members, .size, .advancedWorkers, .fighters, .disciplined: form[field]?.isVisible = isGroup
            case .position, .person: form[field]?.isVisible = !isGroup
            case .deedDay: form[field]?.isVisible = basis == .unscheduled || basis == .theme
            case .sector: form[field]?.isRequired = needsSector
            case .nominee:
                form[.nominee]?.label = model.say(isGroup ? FormText.group : FormText.nominee)
                form[.nominee]?.help = model.say(isGroup ? FormText.groupHelp : FormText.nomineeHelp)
            case .target:
                let targets = options(for: .target, model)
                let chosen = choice(.target)
                form[.target]?.value = .choice(options: targets, chosen: chosen)
                form[.target]?.isVisible = hasSector
            case .letter:
                let letters = options(for: .letter, model)
                let chosen = choice(.letter).flatMap { id in letters.contains { $0.id == id } ? id : nil }
                form[.letter]?.value = .choice(options: letters, chosen: chosen)
                form[.letter]?.isVisible = letters.count > 1
            default: break
            }
        }
    }

    private func options(for field: Field, _ model: Model) -> [PickerOption<String>] {
        field == .letter ? letters(model) : Self.options(for: field, chosenSector: choice(.sector), model)
    }

    /// The unit's letters that have not gone; the one it travels with already stays to be seen, though it may have gone.
    private func letters(_ model: Model) -> [PickerOption<String>] {
        let letters = model.office.letters.filter {
            $0.letter.unit.rawValue == choice(.unit) && (!$0.hasGone || $0.id == base.letter)
        }
        return [PickerOption(id: "", label: FormText.none(model.language))]
            + letters.map {
                PickerOption(
                    id: $0.id.rawValue, label: $0.letter.shortLabel,
                    detail: "\($0.names.count) · \($0.state.phrase(model.language))")
            }
    }

    /// What a field can be picked from; the targets are those of the sector chosen.
    static func options(for field: Field, chosenSector: String?, _ model: Model) -> [PickerOption<String>] {
        let language = model.language
        let rulebook = model.rulebook
        let none = PickerOption(id: "", label: FormText.none(language))
        switch field {
        case .unit:
            return ownUnits(model).map { PickerOption($0, language) }
        case .award:
            return rulebook.awards.map {
                PickerOption($0, detail: "\($0.kind.phrase(language)) · \($0.decides.phrase(language))", language)
            }
        case .basis:
            return Basis.allCases.map { PickerOption(id: $0.rawValue, label: $0.phrase(language)) }
        case .kind:
            return NomineeKind.allCases.map { PickerOption(id: $0.rawValue, label: $0.phrase(language)) }
        case .sector:
            return [none]
                + rulebook.directive.sectors.map { sector in
                    let unit = rulebook.unit(sector.leadUnit)
                    return PickerOption(
                        id: sector.id.rawValue, label: sector.name(language),
                        detail: unit?.shortName(language) ?? "", also: unit?.names ?? [])
                }
        case .target:
            let sector = chosenSector.flatMap { Sector.ID($0) }.flatMap(rulebook.sector)
            return [none] + (sector?.targets ?? []).map { PickerOption(id: $0.id.rawValue, label: $0.text(language)) }
        case .movement:
            return [none]
                + rulebook.directive.movements.map { PickerOption(id: $0.id.rawValue, label: $0.name(language)) }
        case .person:
            return [none]
                + rulebook.people.map { PickerOption($0, in: rulebook, language) }
        default: return []
        }
    }

    private static func words(for field: Field) -> (label: Phrase, help: Phrase?) {
        switch field {
        case .unit: (FormText.unit, FormText.unitHelp)
        case .award: (FormText.award, FormText.awardHelp)
        case .basis: (FormText.basis, FormText.basisHelp)
        case .sector: (FormText.sector, FormText.sectorHelp)
        case .kind: (FormText.kind, nil)
        case .nominee: (FormText.nominee, FormText.nomineeHelp)
        case .person: (FormText.person, FormText.personHelp)
        case .position: (FormText.position, nil)
        case .directWorker: (FormText.directWorker, nil)
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
