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
    private(set) var opened: Form<Field>
    /// The language the figures of its lines are written in.
    private(set) var language: Language
    var isChanged = false

    enum Field: Hashable, CaseIterable, Sendable {
        case unit, award, basis, ground, sector, kind, nominee, sex, birthYear, position, recipientClass
        case achievements, target, letter, initiatives, research, documents, movement, deedDay, exemplar, breakthrough
        case members, size, advancedWorkers, fighters, disciplined, founded, firstInBlock
        case discipline, disciplineDay, recruitedOn, excellentYears, lowerYears, statements, person
    }

    /// The conditions in the rows of statements, and the language of their words.
    private(set) var conditions = StatedConditions([])
    private var statedIn: Language?
    /// True if the rows of statements were filled in.
    private var hasStatements = false

    /// A new nomination of the first unit that whoever works files for.
    init(new model: Model) {
        let unit = Self.ownUnits(model).first?.id ?? model.person?.unit ?? "vu-tdkt"
        let dossier = Dossier(
            unit: unit, award: "bang-khen-bo-truong", basis: .sector, nominee: "", kind: .person,
            year: model.rulebook.settings.year)
        base = dossier
        form = Form(fields: [], fold: TextFold.fold)
        opened = form
        language = model.language
        fill(from: dossier, isNew: true, model)
    }

    /// An existing dossier.
    init(editing opened: OpenedNomination, _ model: Model) {
        base = opened.docket.dossier
        editing = (opened.docket.id, opened.seen)
        form = Form(fields: [], fold: TextFold.fold)
        self.opened = form
        language = model.language
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
        language = model.language
        func text(_ text: String?) -> FormValue { .text(TextField(text: text ?? "")) }
        func number(_ number: Int?) -> FormValue { text(number.map(String.init)) }
        func list(_ lines: [String]) -> FormValue { .list(lines.map { TextField(text: $0) }) }
        func lines(_ field: Field) -> FormValue { list(Self.lines(of: field, in: dossier, language)) }
        let fields: [(Field, FormValue, Bool)] = [
            (.unit, .choice(options: [], chosen: dossier.unit.rawValue), true),
            (.award, .choice(options: [], chosen: isNew ? nil : dossier.award.rawValue), true),
            (.basis, .choice(options: [], chosen: isNew ? nil : dossier.basis.rawValue), true),
            (.ground, .choice(options: [], chosen: dossier.ground?.rawValue), false),
            (.sector, .choice(options: [], chosen: dossier.sector?.rawValue), true),
            (.kind, .choice(options: [], chosen: dossier.kind.rawValue), true),
            (.nominee, text(dossier.nominee), true),
            (.sex, .choice(options: [], chosen: dossier.sex?.rawValue), false),
            (.birthYear, number(dossier.birthYear), false),
            (.position, text(dossier.position), false),
            (.recipientClass, .choice(options: [], chosen: dossier.recipientClass?.rawValue), false),
            (.achievements, lines(.achievements), false),
            (
                .target, .choice(options: [], chosen: dossier.achievements.compactMap(\.target).first?.rawValue), false
            ),
            (.letter, .choice(options: [], chosen: dossier.letter?.rawValue), false),
            (.initiatives, lines(.initiatives), false),
            (.research, lines(.research), false),
            (.documents, lines(.documents), false),
            (.movement, .choice(options: [], chosen: dossier.movement?.rawValue), false),
            (.deedDay, text(dossier.deedDay?.full(language)), false),
            (.exemplar, .toggle(dossier.isExemplar), false),
            (.breakthrough, .toggle(dossier.isBreakthrough), false),
            (.members, list(dossier.members), false),
            (.size, number(dossier.group?.members), false),
            (.advancedWorkers, number(dossier.group?.advancedWorkers), false),
            (.fighters, number(dossier.group?.emulationFighters), false),
            (.disciplined, number(dossier.group?.disciplined), false),
            (.founded, number(dossier.group?.founded), false),
            (
                .firstInBlock, .choice(options: [], chosen: dossier.group?.isFirstInBlock.map { $0 ? "yes" : "no" }),
                false
            ),
            (.discipline, .choice(options: [], chosen: dossier.discipline?.degree.rawValue), false),
            (.disciplineDay, text(dossier.discipline?.day?.full(language)), false),
            (.recruitedOn, text(dossier.recruitedOn?.full(language)), false),
            (.excellentYears, text(DossierLines.text(ofYears: dossier.excellentYears)), false),
            (.lowerYears, text(DossierLines.text(ofYears: dossier.lowerYears)), false),
            (.statements, list([]), false),
            (.person, .choice(options: [], chosen: dossier.person?.rawValue), false),
        ]
        (conditions, statedIn, hasStatements) = (StatedConditions([]), nil, false)
        form = Form(
            fields: fields.map { FormField(id: $0.0, label: "", value: $0.1, isRequired: $0.2) },
            focus: isNew ? .award : .nominee, fold: TextFold.fold)
        opened = form
        relabel(model)
        var fresh = form
        fresh[.statements] = opened[.statements]
        opened = fresh
    }

    /// The parts of a dossier edited as lines, one per row.
    private static func lines(of field: Field, in dossier: Dossier, _ language: Language) -> [String] {
        switch field {
        case .achievements: dossier.achievements.map { DossierLines.text(of: $0, language) }
        case .initiatives: dossier.initiatives.map { DossierLines.text(of: $0, language) }
        case .research: dossier.research.map { DossierLines.text(of: $0, language) }
        case .documents: dossier.documents.map { DossierLines.text(of: $0, language) }
        default: []
        }
    }

    /// The rows with which a field of lines opened.
    func openedLines(_ field: Field) -> [String] {
        guard case .list(let rows)? = opened[field]?.value else { return [] }
        return rows.map(\.text)
    }

    /// Rewrites the lines in another language. Untouched rows are written anew; in other rows only the figure is, and
    /// it keeps its value.
    private mutating func rewriteLines(in new: Language) {
        for field in [Field.achievements, .initiatives, .research, .documents] {
            let old = openedLines(field)
            let lines = Self.lines(of: field, in: base, new)
            func rewritten(_ row: TextField) -> TextField {
                var text = row.text
                if let place = old.firstIndex(of: text), lines.indices.contains(place) {
                    text = lines[place]
                } else if field == .achievements, let read = try? DossierLines.achievement(text, language),
                    read.figure != nil
                {
                    text = DossierLines.text(of: read, new)
                }
                return text == row.text ? row : TextField(text: text, limit: row.limit)
            }
            if case .list(let rows)? = form[field]?.value { form[field]?.value = .list(rows.map(rewritten)) }
            if case .list(let rows)? = opened[field]?.value { opened[field]?.value = .list(rows.map(rewritten)) }
        }
        language = new
    }

    /// Sets labels, helps and options in the language of the canvas, and rewrites figures in it.
    mutating func relabel(_ model: Model) {
        if language != model.language { rewriteLines(in: model.language) }
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

    func choice(_ field: Field) -> String? { form[field]?.chosen }

    /// Shows the fields that this kind of nominee, award and basis ask for.
    private mutating func showWhatApplies(_ model: Model) {
        let isGroup = choice(.kind) == NomineeKind.group.rawValue
        let award = choice(.award).flatMap { Award.ID($0) }.flatMap(model.rulebook.award)
        let basis = choice(.basis).flatMap(Basis.init(rawValue:))
        let hasSector = choice(.sector).map { !$0.isEmpty } ?? false
        let needsSector = basis.map { award?.route(for: $0) == .sector } ?? false
        for field in Field.allCases {
            switch field {
            case .members, .size, .advancedWorkers, .fighters, .disciplined, .founded, .firstInBlock:
                form[field]?.isVisible = isGroup
            case .position, .person, .sex, .birthYear, .recipientClass, .research, .discipline, .recruitedOn:
                form[field]?.isVisible = !isGroup
            case .disciplineDay:
                let degree = choice(.discipline).flatMap(Discipline.Degree.init(rawValue:))
                form[field]?.isVisible = !isGroup && degree.map { $0 != .none } ?? false
            case .ground: showGrounds(award, model)
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
        showConditions(award, model)
    }

    /// A dossier of the award, basis, kind and ground chosen so far.
    private func chosen(_ award: Award) -> Dossier {
        var dossier = base
        dossier.award = award.id
        dossier.basis = choice(.basis).flatMap(Basis.init(rawValue:)) ?? base.basis
        dossier.kind = choice(.kind).flatMap(NomineeKind.init(rawValue:)) ?? base.kind
        dossier.ground = choice(.ground).flatMap { Ground.ID($0) }
        return dossier
    }

    /// Offers the grounds that fit. The field is hidden if at most one fits and none is named.
    private mutating func showGrounds(_ award: Award?, _ model: Model) {
        let named = choice(.ground).flatMap { Ground.ID($0) }
        let fitting = choice(.basis) == nil ? [] : award.map { $0.grounds(for: chosen($0)) } ?? []
        var options = [PickerOption(id: "", label: FormText.notChosen(model.language))]
        options += fitting.map {
            PickerOption(
                id: $0.id.rawValue, label: $0.name(model.language),
                detail: ClauseText.of($0.clause, verified: $0.verified)(model.language))
        }
        if let named, !fitting.contains(where: { $0.id == named }) {
            let name = award?.grounds.first { $0.id == named }?.name.phrase ?? Phrase(verbatim: named.rawValue)
            options.append(PickerOption(id: named.rawValue, label: FormText.unfitGround(name)(model.language)))
        }
        form[.ground]?.value = .choice(options: options, chosen: named?.rawValue)
        form[.ground]?.isVisible = options.count > 2 || named != nil
    }

    /// Gives each condition the unit may state a row of its own; existing answers stay.
    private mutating func showConditions(_ award: Award?, _ model: Model) {
        // Where no law is known to judge the year by, nothing is asked of the unit.
        let isJudged = model.rulebook.ruleSet(of: base.year) != nil
        let rules = isJudged ? award.map { $0.statedRules(for: chosen($0)) } ?? [] : []
        let new = StatedConditions(rules, in: model.rulebook)
        let language = model.language
        if new != conditions || language != statedIn {
            let old = (conditions: conditions, opened: openedLines(.statements))
            let written = base.statements.map { DossierLines.text(of: $0, new, language) }
            let before = form[.statements]?.lines ?? []
            var codes: [String] = []
            var rows: [String] = []
            for line in before {
                if let place = old.opened.firstIndex(of: line), written.indices.contains(place) {
                    rows.append(written[place])
                    codes.append(base.statements[place].code)
                } else if let read = answer(in: line, old.conditions) ?? answer(in: line, new) {
                    rows.append(DossierLines.text(of: read, new, language))
                    codes.append(read.code)
                } else if !old.conditions.isUnanswered(line), !new.isUnanswered(line) {
                    rows.append(line)
                }
            }
            if !hasStatements {
                rows = written
                codes = base.statements.map(\.code)
                hasStatements = true
            }
            func complete(_ rows: [String], _ codes: [String]) -> FormValue {
                let open = new.items.filter { !codes.contains($0.code) }
                let all = rows + open.map { DossierLines.text(unanswered: $0, language) }
                return .list((all.isEmpty ? [""] : all).map { TextField(text: $0) })
            }
            form[.statements]?.value = complete(rows, codes)
            opened[.statements]?.value = complete(written, base.statements.map(\.code))
            conditions = new
            statedIn = language
        }
        form[.statements]?.isVisible = !new.items.isEmpty || !base.statements.isEmpty
    }

    private func answer(in line: String, _ conditions: StatedConditions) -> Statement? {
        try? DossierLines.statement(line, conditions, known: base.statements.map(\.code))
    }
}
