import Emulation
import EmulationText
import TerminalKit

/// How far the targets of a lead unit's sector are reached by a quarter, being filled in from its report.
struct MeasureForm: Sendable {
    var unit: Unit.ID
    var quarter: Quarter
    var form: Form<Target.ID>
    var isChanged = false
    /// The texts the form opened with; what is left as it was is not entered again.
    var before: [Target.ID: String]
    private(set) var opened: Form<Target.ID>
    /// The language its figures are written in.
    private(set) var language: Language
    /// The hashes of what was known of each target's figures.
    var seen: [Target.ID: Digest]

    init?(unit: Unit.ID, quarter: Quarter, _ model: Model) {
        guard let sector = model.rulebook.directive.sectorLed(by: unit) else { return nil }
        self.unit = unit
        self.quarter = quarter
        let report = model.report(of: unit, quarter)
        let figures = report.figures
        seen = Dictionary(
            sector.targets.map { ($0.id, report.digest(about: $0.id)) }, uniquingKeysWith: { first, _ in first })
        language = model.language
        let texts = figures.mapValues { NumberText.exact($0, model.language) }
        before = texts
        form = Form(
            fields: sector.targets.map {
                FormField(id: $0.id, label: "", value: .text(TextField(text: texts[$0.id] ?? "")))
            }, fold: TextFold.fold)
        opened = form
        relabel(model)
    }

    private func targets(_ model: Model) -> [Target] { model.rulebook.directive.sectorLed(by: unit)?.targets ?? [] }

    /// Rewrites the figures in another language; each keeps its value.
    private mutating func rewriteFigures(of targets: [Target], in new: Language) {
        func rewritten(_ text: String, _ target: Target) -> String {
            guard let figure = try? target.reading(text, language) else { return text }
            return NumberText.exact(figure, new)
        }
        func rewrite(_ form: inout Form<Target.ID>, _ target: Target) {
            guard case .text(let field)? = form[target.id]?.value else { return }
            let text = rewritten(field.text, target)
            if text != field.text { form[target.id]?.value = .text(TextField(text: text, limit: field.limit)) }
        }
        for target in targets {
            before[target.id] = before[target.id].map { rewritten($0, target) }
            rewrite(&form, target)
            rewrite(&opened, target)
        }
        language = new
    }

    mutating func relabel(_ model: Model) {
        let targets = targets(model)
        if language != model.language { rewriteFigures(of: targets, in: model.language) }
        for index in form.fields.indices {
            guard let target = targets.first(where: { $0.id == form.fields[index].id }) else { continue }
            form.fields[index].label = target.text(model.language)
            let goal = target.goal.map { Phrase(" (\($0.vietnamese))", " (\($0.english))") }
            let mark = target.measureVerified == true ? nil : SectorText.toBeChecked
            let measure = target.measure.map { [$0.phrase, mark].compactMap(\.self).joined("; ") }
            let words = [target.text.phrase, measure].compactMap(\.self).joined(" · ")
            form.fields[index].help = model.say([words, goal].compactMap(\.self).joined(""))
        }
    }

    /// What is to be entered; nil where a figure cannot be read, which is then said at its field.
    mutating func requests(_ model: Model) -> [Workflow.ReportRequest]? {
        var errors: [Target.ID: String] = [:]
        var requests: [Workflow.ReportRequest] = []
        let targets = targets(model)
        for field in form.fields {
            let text = TextInput.clean(form[field.id]?.text ?? "")
            guard text != before[field.id] ?? "", let target = targets.first(where: { $0.id == field.id }) else {
                continue
            }
            do throws(FigureProblem) {
                requests.append(.measure(field.id, try target.reading(text, language), note: nil))
            } catch {
                errors[field.id] = model.say(text.isEmpty ? FormText.figureStays : error.phrase)
            }
        }
        form.show(errors: errors)
        return errors.isEmpty ? requests : nil
    }

    /// Entering the first figure that is another by now; nil where all are entered.
    mutating func next(_ model: Model) -> Effect? {
        guard let request = requests(model)?.first else { return nil }
        return .enter(request, unit: unit, quarter: quarter, seen: request.target.flatMap { seen[$0] })
    }

    /// Notes that the first figure that was another is entered.
    mutating func noteEntered(_ model: Model) {
        guard let target = requests(model)?.first?.target else { return }
        before[target] = TextInput.clean(form[target]?.text ?? "")
    }

    mutating func rewordErrors(_ model: Model) {
        var checked = self
        _ = checked.requests(model)
        form.rewordErrors(as: checked.form)
    }
}

extension Model {
    mutating func openMeasureForm() {
        guard let (unit, quarter) = reportAtHand, let form = MeasureForm(unit: unit, quarter: quarter, self) else {
            return
        }
        push(.measureForm(form))
    }

    mutating func finish(_ outcome: Form<Target.ID>.Outcome, of form: MeasureForm) -> [Effect] {
        switch outcome {
        case .none, .changed: return []
        case .cancel: return leave(form.isChanged)
        case .submit:
            var form = form
            let requests = form.requests(self)
            page = .measureForm(form)
            guard let requests else { return [] }
            if requests.isEmpty { return leaveUnchanged() }
            // One after another, so that a figure somebody else entered meanwhile keeps the others in the form.
            return form.next(self).map { [$0] } ?? []
        }
    }
}
