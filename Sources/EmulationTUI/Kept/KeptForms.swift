import Emulation
import EmulationText
import TerminalKit

extension NominationForm: FormPage {
    var leftKind: LeftWork.Kind { editing == nil ? .nomination : .edit }
    var page: Page { .nominationForm(self) }

    func about(_ model: Model) -> String {
        let typed = TextInput.clean(form[.nominee]?.text ?? "")
        return typed.isEmpty ? base.nominee : typed
    }

    func write(to subject: inout Record) {
        subject.set("language", language)
        guard let editing else { return }
        subject.set("nomination", editing.id)
        subject.set("seen", editing.seen.hex)
        subject.set("dossier", base)
    }

    init(reading subject: inout Fields, _ model: Model) throws(FieldError) {
        self.init(new: model)
        guard let id: Nomination.ID = try subject.optionalID("nomination") else { return }
        base = try subject.record("dossier")
        editing = (id, try subject.seen())
        fill(from: base, isNew: false, model)
    }

    mutating func fit(_ model: Model) { relabel(model) }
}

extension ReportForm: FormPage {
    var leftKind: LeftWork.Kind { .report }
    var page: Page { .reportForm(self) }

    func about(_ model: Model) -> String { model.reportName(unit, quarter) }

    func write(to subject: inout Record) {
        subject.set(report: unit, quarter)
        subject.set("correcting", correcting)
        subject.set("seen", seen.hex)
    }

    init(reading subject: inout Fields, _ model: Model) throws(FieldError) {
        let (unit, quarter) = try subject.report()
        let entry: QuarterlyReport.Entry.ID? = try subject.optionalID("correcting")
        let receipt = entry.flatMap { id in model.report(of: unit, quarter).receipts.first { $0.entry == id } }
        self.init(unit: unit, quarter: quarter, correcting: receipt, model)
        correcting = entry
        seen = try subject.seen()
    }

    mutating func fit(_ model: Model) { relabel(model.language) }
}

extension MeasureForm: FormPage {
    var leftKind: LeftWork.Kind { .figures }
    var page: Page { .measureForm(self) }

    func about(_ model: Model) -> String { model.reportName(unit, quarter) }

    func write(to subject: inout Record) {
        subject.set(report: unit, quarter)
        subject.set("language", language)
        let texts = seen.sorted { $0.key < $1.key }.map { target, seen in
            var entry: Entries = ["target": .string(target.rawValue), "seen": .string(seen.hex)]
            entry["text"] = before[target].map(Value.string)
            return Value.dictionary(entry)
        }
        subject.set("before", .array(texts))
    }

    init(reading subject: inout Fields, _ model: Model) throws(FieldError) {
        let (unit, quarter) = try subject.report()
        guard let form = MeasureForm(unit: unit, quarter: quarter, model) else {
            throw subject.error("unit", .notOneOf(found: unit.rawValue, allowed: []))
        }
        self = form
        var texts: [Target.ID: String] = [:]
        var digests: [Target.ID: Digest] = [:]
        for (place, value) in try subject.array("before").enumerated() {
            var fields = try Fields(value, path: "\(subject.path).before[\(place)]")
            let target: Target.ID = try fields.id("target")
            texts[target] = try fields.optionalString("text")
            digests[target] = try fields.optionalDigest("seen")
        }
        before = texts
        seen = digests
    }

    mutating func fit(_ model: Model) { relabel(model) }
}

extension LetterForm: FormPage {
    var leftKind: LeftWork.Kind { .letter }
    var page: Page { .letterForm(self) }

    func about(_ model: Model) -> String {
        "\(model.office.letter(letter)?.letter.shortLabel ?? letter.rawValue) · \(model.say(title))"
    }

    func write(to subject: inout Record) {
        subject.set("letter", letter)
        subject.set("entry", kind)
        subject.set("seen", seen.hex)
    }

    init(reading subject: inout Fields, _ model: Model) throws(FieldError) {
        let id: Letter.ID = try subject.id("letter")
        // One that is gone meanwhile is said to be when the form is saved.
        let letter = model.office.letter(id)?.letter ?? Letter(id: id, unit: model.person?.unit ?? "vu-tdkt")
        self.init(try subject.choice("entry"), letter, model)
        seen = try subject.seen()
    }

    mutating func fit(_ model: Model) { relabel(model.language) }
}

extension PaperForm: FormPage {
    var leftKind: LeftWork.Kind { .paper }
    var page: Page { .paperForm(self) }

    func about(_ model: Model) -> String { dossier.nominee }

    func write(to subject: inout Record) {
        subject.set("nomination", id)
        subject.set("seen", seen.hex)
        subject.set("dossier", dossier)
        subject.set("place", place)
    }

    init(reading subject: inout Fields, _ model: Model) throws(FieldError) {
        let id: Nomination.ID = try subject.id("nomination")
        let dossier: Dossier = try subject.record("dossier")
        let place = try subject.optionalInteger("place")
        if let place, !dossier.documents.indices.contains(place) {
            throw subject.error("place", .outOfRange("0–\(dossier.documents.count - 1)"))
        }
        self.init(id, dossier, seen: try subject.seen(), at: place, model)
    }

    mutating func fit(_ model: Model) { relabel(model.language) }
}

extension Model {
    /// The model in the language of the draft; unchanged if the draft has none.
    func speaking(_ language: Language?) -> Model {
        var model = self
        model.language = language ?? self.language
        return model
    }

    /// A unit's report for a quarter, in the words on screen.
    func reportName(_ unit: Unit.ID, _ quarter: Quarter) -> String {
        "\(rulebook.shortName(of: unit, language)) · \(say(quarter.phrase))"
    }
}

extension Record {
    /// Sets which report is meant.
    mutating func set(report unit: Unit.ID, _ quarter: Quarter) {
        set("unit", unit)
        set("quarter", quarter.description)
    }
}

extension Fields {
    /// Which report is meant.
    mutating func report() throws(FieldError) -> (unit: Unit.ID, quarter: Quarter) {
        let unit: Unit.ID = try id("unit")
        let text = try string("quarter")
        guard let quarter = Quarter.reading(text, year: 0) else {
            throw error("quarter", .notOneOf(found: text, allowed: []))
        }
        return (unit, quarter)
    }

    /// What was seen of the thing that is changed.
    mutating func seen() throws(FieldError) -> Digest {
        guard let digest = try optionalDigest("seen") else { throw error("seen", .missing) }
        return digest
    }
}
