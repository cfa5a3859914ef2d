import Emulation
import EmulationLists
import EmulationText

/// A question of the first run, asked until the answer is valid; an empty answer takes the default.
struct Asking<Answer> {
    /// What is made of a line.
    enum Reading {
        /// It will do.
        case taken(Answer)
        /// It is asked again after these lines; where only one thing can have been meant, that is the usual from then on.
        case unclear([String], perhaps: (answer: Answer, shown: String)?)
    }

    private let question: Phrase
    private let usual: Answer
    private let shown: String
    private let before: String

    /// A question.
    /// - Parameters:
    ///   - usual: what an empty line takes.
    ///   - shown: the same as people see it.
    ///   - before: lines that stand above it the first time.
    init(_ question: Phrase, usually usual: Answer, shown: String, before: String = "") {
        self.question = question
        self.usual = usual
        self.shown = shown
        self.before = before
    }

    /// What is answered; the usual where nobody can be asked.
    /// - Throws: if the input ends, as by Ctrl-D; nothing is made then.
    func answer(in call: Call, read: (String) -> Reading) throws(Failure) -> Answer {
        guard let ask = call.world.ask else { return usual }
        var (usual, shown, above) = (usual, shown, before)
        while true {
            guard let line = ask("\(above)\(call.word(question)) [\(shown)]") else {
                throw Failure(.noInput, "missing", FailureText.notAnswered)
            }
            let clean = TextInput.clean(line)
            if clean.isEmpty { return usual }
            switch read(clean) {
            case .taken(let answer): return answer
            case .unclear(let lines, let perhaps):
                above = lines.map { $0 + "\n" }.joined()
                if let perhaps { (usual, shown) = perhaps }
            }
        }
    }
}

extension Asking<Emulation.Unit.ID> {
    /// How many units are listed at once.
    private static var listed: Int { 8 }

    /// The unit somebody works in, by its id, by what it is called, or by words that lead to a list.
    static func unit(
        usually usual: Emulation.Unit.ID, in rulebook: Rulebook, _ call: Call
    ) throws(Failure) -> Emulation.Unit.ID {
        let names = NameTable(unitsOf: rulebook)
        func title(_ id: Emulation.Unit.ID) -> String { rulebook.unit(id)?.name.phrase(call.language) ?? id.rawValue }
        return try Asking(CommandText.askUnit, usually: usual, shown: title(usual)).answer(in: call) { text in
            if case .found(let unit) = names.find(text) { return .taken(unit) }
            let isPart = !names.holding(text).isEmpty
            let held = isPart ? names.holding(text) : names.nearest(text)
            guard let first = held.first else { return .unclear([call.word(CommandText.noSuchUnit)], perhaps: nil) }
            let list = held.prefix(listed).map { "  \($0.title(call.language)) (\($0.thing.rawValue))" }
            var lines = [call.word(isPart ? CommandText.perhaps : CommandText.nearUnits)] + list
            if !isPart { return .unclear(lines + [call.word(CommandText.partOfName)], perhaps: nil) }
            if held.count > listed { lines.append(call.word(CommandText.furtherUnits(held.count - listed))) }
            return .unclear(lines, perhaps: held.count == 1 ? (first.thing, first.title(call.language)) : nil)
        }
    }
}

extension Asking<Role> {
    /// The role somebody has, by its id, its name or its number in a list.
    static func role(usually usual: Role, _ call: Call) throws(Failure) -> Role {
        let names = NameTable(
            Role.allCases.map { ($0, $0.phrase, [$0.rawValue, $0.phrase.vietnamese, $0.phrase.english]) })
        let list = Role.allCases.enumerated().map {
            "  \($0 + 1)  \($1.phrase(call.language)) (\($1.rawValue)): \($1.explanation(call.language))"
        }
        let asking = Asking(
            CommandText.askRole, usually: usual, shown: usual.phrase(call.language),
            before: list.map { $0 + "\n" }.joined())
        return try asking.answer(in: call) { text in
            if let number = Int(text), Role.allCases.indices.contains(number - 1) {
                return .taken(Role.allCases[number - 1])
            }
            if case .found(let role) = names.find(text) { return .taken(role) }
            let held = names.holding(text)
            if held.count == 1, let role = held.first?.thing { return .taken(role) }
            return .unclear([call.word(CommandText.noSuchRole)] + list, perhaps: nil)
        }
    }
}

extension Asking<Int> {
    /// The year of the new workspace; the current year by default.
    static func year(before: String, _ call: Call) throws(Failure) -> Int {
        let usual = call.world.clock().day.year
        let asking = Asking(CommandText.askYear, usually: usual, shown: String(usual), before: before)
        return try asking.answer(in: call) { text in
            guard let year = Int(text), WorkspaceMaking.years.contains(year) else {
                return .unclear([call.word(FailureText.notAYear(text))], perhaps: nil)
            }
            return .taken(year)
        }
    }
}
