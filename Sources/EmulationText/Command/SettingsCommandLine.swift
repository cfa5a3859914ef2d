import Emulation

extension Workflow.SettingsRequest {
    /// The command that asks for the same, as one types it into a shell.
    public var command: String {
        switch self {
        case .set(let change):
            return ShellWords("settings", "set", change.key.rawValue, change.word).text
        case .addPerson(let person): return Self.add(person).text
        case .editPerson(let id, let name, let unit, let logins):
            var words = ShellWords("people", "edit", id.rawValue)
            words.option("--name", name)
            words.option("--unit", unit?.rawValue)
            if let logins { words.options("--login", logins.isEmpty ? [""] : logins) }
            return words.text
        case .removePerson(let id): return ShellWords("people", "remove", id.rawValue).text
        case .addRole(let holding, let id):
            var words = ShellWords("people", "role", "add", id.rawValue, holding.role.rawValue)
            words.terms(of: holding)
            return words.text
        case .dateRole(let holding, let id, let from, let to):
            var words = ShellWords("people", "role", "edit", id.rawValue, holding.role.rawValue)
            words.naming(holding)
            words.option("--from", from?.description ?? "")
            words.option("--to", to?.description ?? "")
            return words.text
        case .endRole(let holding, let id, let day):
            var words = ShellWords("people", "role", "end", id.rawValue, holding.role.rawValue)
            words.naming(holding)
            words.option("--on", day.description)
            return words.text
        case .addUnit(let unit): return Self.add(unit).text
        case .editUnit(let id, let edit):
            var words = ShellWords("units", "edit", id.rawValue)
            words.option("--name", edit.name)
            words.option("--english", edit.english)
            words.option("--abbreviation", edit.abbreviation)
            words.option("--english-abbreviation", edit.abbreviationEnglish)
            words.option("--kind", edit.kind?.rawValue)
            words.option("--reports", edit.reports.map { $0 ? "yes" : "no" })
            return words.text
        case .exempt(let id, let quarter, let reason):
            var words = ShellWords("units", "exempt", id.rawValue, quarter.description)
            words.option("--reason", reason)
            return words.text
        case .liftExemption(let id, let quarter):
            return ShellWords("units", "exempt", id.rawValue, quarter.description, "--lift").text
        case .dayOff(let day, let name, let to): return Self.enter("off", day, to: to, name).text
        case .workedDay(let day, let name): return Self.enter("work", day, to: nil, name).text
        case .resetDay(let day): return ShellWords("calendar", "reset", day.description).text
        case .completeYear(let year, let isComplete):
            let words = ["calendar", "complete", "\(year)"] + (isComplete ? [] : ["--undo"])
            return ShellWords(words).text
        }
    }

    private static func add(_ person: Person) -> ShellWords {
        var words = ShellWords("people", "add", person.name)
        words.option("--unit", person.unit.rawValue)
        words.options("--login", person.logins)
        if let holding = person.roles.first {
            words.option("--role", holding.role.rawValue)
            words.terms(of: holding)
        }
        return words
    }

    private static func add(_ unit: Unit) -> ShellWords {
        var words = ShellWords("units", "add", unit.name.vietnamese)
        words.option("--kind", unit.kind.rawValue)
        if unit.name.english != unit.name.vietnamese { words.option("--english", unit.name.english) }
        if unit.abbreviation != unit.name.vietnamese { words.option("--abbreviation", unit.abbreviation) }
        words.option("--english-abbreviation", unit.abbreviationEnglish)
        if !unit.reports { words.option("--reports", "no") }
        return words
    }

    private static func enter(_ verb: String, _ day: Day, to: Day?, _ name: Bilingual) -> ShellWords {
        var words = ShellWords("calendar", verb, day.description)
        words.option("--to", to?.description)
        words.option("--note", name.vietnamese)
        if name.english != name.vietnamese { words.option("--english", name.english) }
        return words
    }
}

/// Words of a command, quoted for a shell where they need it.
struct ShellWords {
    private var words: [String]

    init(_ words: String...) {
        self.init(words)
    }

    init(_ words: [String]) {
        self.words = ["thidua"] + words
    }

    /// The command.
    var text: String { words.map(Self.quoted).joined(separator: " ") }

    mutating func option(_ name: String, _ value: String?) {
        if let value { words += [name, value] }
    }

    mutating func options(_ name: String, _ values: [String]) {
        for value in values { option(name, value) }
    }

    /// Where, when and on whose behalf a role is to be held.
    mutating func terms(of holding: RoleHolding) {
        option("--scope", holding.unit?.rawValue ?? "ministry")
        option("--from", holding.from?.description)
        option("--to", holding.to?.description)
        option("--on-behalf-of", holding.onBehalfOf?.rawValue)
    }

    /// Which of the roles held is meant.
    mutating func naming(_ holding: RoleHolding) {
        option("--scope", holding.unit?.rawValue ?? "ministry")
        option("--held-from", holding.from?.description)
        option("--on-behalf-of", holding.onBehalfOf?.rawValue)
    }

    private static func quoted(_ word: String) -> String {
        let isPlain = !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:@%+=,".contains($0) }
        return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
