import Emulation
import EmulationText
import TerminalKit

/// What a note that is being written would be for.
enum KeptNote: Hashable, Sendable {
    case act(Action, Nomination.ID, seen: Digest?)
    case actOnEach(Action, [Nomination.ID])
    case report(strikes: Bool, Unit.ID, Quarter)

    /// The note of a question; nil where it asks for none that is worth keeping.
    init?(_ question: Question) {
        switch question {
        case .act(let action, let id, let seen): self = .act(action, id, seen: seen)
        case .award(let id, let seen): self = .act(.award, id, seen: seen)
        case .actOnEach(let action, let seen): self = .actOnEach(action, seen.map(\.id))
        case .strike(let unit, let quarter): self = .report(strikes: true, unit, quarter)
        case .giveBack(let unit, let quarter): self = .report(strikes: false, unit, quarter)
        default: return nil
        }
    }

    /// What is kept of it.
    func work(_ note: String, title: String) -> Value {
        LeftWork.work(.note, about: title) { record in
            var subject = Record()
            switch self {
            case .act(let action, let id, let seen):
                subject.set("action", action)
                subject.set("nomination", id)
                subject.set("seen", seen?.hex)
            case .actOnEach(let action, let ids):
                subject.set("action", action)
                subject.set("nominations", ids)
            case .report(let strikes, let unit, let quarter):
                subject.set(report: unit, quarter)
                subject.set("strikes", strikes)
            }
            record.set("subject", .dictionary(subject.values))
            record.set("text", .string(note))
        }
    }

    /// Reads what ``work(_:title:)`` wrote.
    static func reading(_ work: Value) throws(FieldError) -> (note: KeptNote, text: String) {
        var fields = try Fields(work, path: "work")
        let text = try fields.string("text")
        var subject = try Fields(fields.take("subject") ?? .dictionary([:]), path: "work.subject")
        if let action: Action = try subject.optionalChoice("action") {
            if let id: Nomination.ID = try subject.optionalID("nomination") {
                return (.act(action, id, seen: try subject.optionalDigest("seen")), text)
            }
            return (.actOnEach(action, try subject.ids("nominations")), text)
        }
        let (unit, quarter) = try subject.report()
        return (.report(strikes: try subject.flag("strikes"), unit, quarter), text)
    }
}

extension KeptNote {
    /// What the words are: the reason of a step, a question, an answer, a note or the number of a decision.
    var name: Phrase {
        switch self {
        case .act(let action, _, _), .actOnEach(let action, _): LeftWorkText.words(of: action)
        case .report(let strikes, _, _): strikes ? LeftWorkText.strikeReason : LeftWorkText.giveBackReason
        }
    }

    /// Whom or what the words are about, in both languages: the title of the question, which was on screen in one of them,
    /// without the name of the step.
    func about(_ title: String) -> Phrase {
        switch self {
        case .act(let action, _, _):
            let heads = [action.phrase.sentence.vietnamese, action.phrase.sentence.english].map { "\($0): " }
            let head = heads.first { title.hasPrefix($0) } ?? ""
            return Phrase(verbatim: String(title.dropFirst(head.count)))
        case .actOnEach(_, let ids): return BulkText.nominations(ids.count)
        case .report(_, let unit, let quarter):
            return [Phrase(verbatim: unit.rawValue), quarter.phrase].joined(" · ")
        }
    }
}

extension Model {
    /// Asks again what a note was written for, with the note as it was.
    /// - Returns: the effects to run; nil if the subject of the note no longer exists, and then nothing is asked.
    mutating func askAgain(_ note: KeptNote, _ text: String) -> [Effect]? {
        var effects: [Effect] = []
        overlay = nil
        switch note {
        case .act(let action, let id, let seen):
            section = .nominations
            push(.nomination(DossierPage(id: id)))
            effects = [.open(id)]
            let nominee = office.desk.position(of: id).map { office.desk.summary(at: $0).nominee } ?? id.rawValue
            ask(about: action, id, nominee, seen: seen)
        case .actOnEach(let action, let ids):
            section = .nominations
            clearMarks()
            marks.add(ids)
            recountMarks()
            refreshPages()
            actOnMarks(action)
        case .report(let strikes, let unit, let quarter):
            section = .deadlines
            push(.report(ReportPage(unit: unit, quarter: quarter)))
            askAboutReport(strikes: strikes)
        }
        guard case .prompt(var prompt, let asked) = overlay else { return nil }
        prompt.write(text)
        overlay = .prompt(prompt, asked)
        return effects
    }
}
