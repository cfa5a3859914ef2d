import Emulation
import EmulationText
import TerminalKit

extension NominationForm {
    /// The dossier as filled in; nil where a field cannot be read, which is then said at the field.
    mutating func dossier(_ model: Model) -> Dossier? {
        var reader = Reader(form: form, model: model)
        let dossier = reader.read(base)
        form.show(errors: reader.errors)
        return reader.errors.isEmpty ? dossier : nil
    }

    private struct Reader {
        let form: Form<Field>
        let model: Model
        var errors: [Field: String] = [:]

        mutating func read(_ base: Dossier) -> Dossier {
            var dossier = base
            for field in Field.allCases {
                guard let shown = form[field], shown.isVisible, shown.isRequired else { continue }
                let isNone = shown.chosen.map(\.isEmpty) ?? false
                if shown.isEmpty || isNone { errors[field] = model.say(FormText.wanted) }
            }
            if let unit: Unit.ID = id(.unit) { dossier.unit = unit }
            if let award: Award.ID = id(.award) { dossier.award = award }
            if let basis = form[.basis]?.chosen.flatMap(Basis.init(rawValue:)) { dossier.basis = basis }
            dossier.sector = id(.sector)
            dossier.kind = form[.kind]?.chosen.flatMap(NomineeKind.init(rawValue:)) ?? dossier.kind
            dossier.nominee = text(.nominee) ?? ""
            dossier.person = dossier.kind == .person ? id(.person) : nil
            dossier.position = dossier.kind == .person ? text(.position) : nil
            dossier.isDirectWorker = form[.directWorker]?.isOn ?? false
            dossier.isExemplar = form[.exemplar]?.isOn ?? false
            dossier.isBreakthrough = form[.breakthrough]?.isOn ?? false
            dossier.movement = id(.movement)
            dossier.letter = id(.letter)
            dossier.deedDay = form[.deedDay]?.isVisible == true ? day(.deedDay) : dossier.deedDay
            dossier.achievements = achievements(base)
            let initiatives = lines(.initiatives) { line throws(DossierLines.Problem) in
                try DossierLines.initiative(line)
            }
            dossier.initiatives = DossierLines.keeping(base.initiatives, in: initiatives)
            let today = model.today
            let documents = lines(.documents) { line throws(DossierLines.Problem) in
                try DossierLines.document(line, today: today)
            }
            dossier.documents = DossierLines.keeping(base.documents, in: documents)
            if errors[.documents] == nil,
                let (_, file) = DossierLines.fileLeftOut(base.documents, in: dossier.documents)
            {
                errors[.documents] = model.say(FormText.fileLeftOut(file))
            }
            readGroup(into: &dossier)
            return dossier
        }

        private mutating func readGroup(into dossier: inout Dossier) {
            guard dossier.kind == .group else {
                dossier.members = []
                dossier.group = nil
                return
            }
            dossier.members = (form[.members]?.lines ?? []).map(TextInput.clean).filter { !$0.isEmpty }
            let advanced = number(.advancedWorkers)
            let fighters = number(.fighters)
            let disciplined = number(.disciplined)
            guard
                let size = number(.size) ?? dossier.group?.members
                    ?? (dossier.members.isEmpty ? nil : dossier.members.count)
            else { return }
            var group = dossier.group ?? GroupFigures(members: size)
            group.members = size
            group.advancedWorkers = advanced
            group.emulationFighters = fighters
            group.disciplined = disciplined
            dossier.group = group
        }

        private func achievements(_ base: Dossier) -> [Achievement] {
            var read = (form[.achievements]?.lines ?? []).map(DossierLines.achievement).filter { !$0.text.isEmpty }
            read = DossierLines.keeping(base.achievements, in: read)
            if form[.target]?.isVisible == true, let first = read.firstIndex(where: { $0.figure != nil }) {
                read[first].target = id(.target)
            }
            return read
        }

        private mutating func lines<Part>(
            _ field: Field, _ parse: (String) throws(DossierLines.Problem) -> Part
        ) -> [Part] {
            var parts: [Part] = []
            for line in form[field]?.lines ?? [] where line.contains(where: { !$0.isWhitespace }) {
                do throws(DossierLines.Problem) {
                    parts.append(try parse(line))
                } catch {
                    errors[field] = model.say(error.phrase)
                }
            }
            return parts
        }

        private func text(_ field: Field) -> String? {
            let text = TextInput.clean(form[field]?.text ?? "")
            return text.isEmpty ? nil : text
        }

        private func id<Subject>(_ field: Field) -> Identifier<Subject>? {
            form[field]?.chosen.flatMap { Identifier<Subject>($0) }
        }

        private mutating func day(_ field: Field) -> Day? {
            guard let text = text(field) else { return nil }
            guard let day = Day.reading(text, today: model.today) else {
                errors[field] = model.say(FormText.notADay)
                return nil
            }
            return day
        }

        private mutating func number(_ field: Field) -> Int? {
            guard let text = text(field) else { return nil }
            guard let number = Int(text), number >= 0 else {
                errors[field] = model.say(FormText.notANumber)
                return nil
            }
            return number
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
            if let editing = form.editing { return [.edit(editing.id, to: dossier, seen: editing.seen)] }
            return [.draft(dossier)]
        }
    }
}
