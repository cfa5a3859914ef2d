import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

extension LetterCommand {
    /// `thidua letter add`
    struct Add: Subcommand {
        static let configuration = CommandConfiguration("add", HelpText.letterAdd)

        @Argument(help: .of(OptionText.letter, "LETTER"))
        var letter: String

        @Argument(help: .of(OptionText.nomination, "ID"))
        var ids: [String]

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            try call.place(ids, in: letter, puts: true)
        }
    }

    /// `thidua letter remove`
    struct Remove: Subcommand {
        static let configuration = CommandConfiguration("remove", HelpText.letterRemove)

        @Argument(help: .of(OptionText.letter, "LETTER"))
        var letter: String

        @Argument(help: .of(OptionText.nomination, "ID"))
        var ids: [String]

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            try call.place(ids, in: letter, puts: false)
        }
    }

    /// `thidua letter submit`
    struct Submit: Subcommand {
        static let configuration = CommandConfiguration("submit", HelpText.letterSubmit)

        @Argument(help: .of(OptionText.letter, "LETTER"))
        var letter: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            try call.act(.submit, on: letter, note: nil)
        }
    }

    /// `thidua letter return`
    struct Return: Subcommand {
        static let configuration = CommandConfiguration("return", HelpText.letterReturn)

        @Argument(help: .of(OptionText.letter, "LETTER"))
        var letter: String

        @Option(parsing: .unconditional, help: .of(OptionText.letterNote, "TEXT"))
        var note: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let words = TextInput.clean(note)
            try call.act(.returnBack, on: letter, note: words.isEmpty ? nil : words)
        }
    }
}

/// Puts nominations into a letter or takes them out, and keeps what came of each.
struct LetterPlacing {
    let letter: Letter.ID
    let puts: Bool
    let me: Person.ID
    var seat: Seat

    /// Places each of these, in order and each once.
    mutating func run(on texts: [String]) -> [Acting.Result] {
        var known: Set<String> = []
        var results: [Acting.Result] = []
        for text in texts {
            let id = seat.workspace.resolve(TextInput.clean(text))
            guard known.insert(id?.rawValue ?? text).inserted else { continue }
            guard let id else {
                results.append(Acting.Result(id: text, failure: seat.workspace.noNomination(text)))
                continue
            }
            let failure = place(id)
            results.append(Acting.Result(id: id.rawValue, summary: summary(of: id), failure: failure))
        }
        return results
    }

    private mutating func place(_ id: Nomination.ID) -> Failure? {
        if !puts, summary(of: id)?.letter != letter { return Failure(Refusal.letter(.notInIt(letter)), seat.rulebook) }
        let outcomes = seat.workspace.place([id], in: puts ? letter : nil, by: me, at: seat.time.acting)
        switch outcomes.first?.outcome {
        case .done?, nil: return nil
        case .refused(let refusal)?: return Failure(refusal, seat.rulebook)
        case .changedElsewhere?: return Failure(.conflict(path: id.rawValue))
        case .failed(let error)?: return Failure(error)
        }
    }

    private func summary(of id: Nomination.ID) -> NominationSummary? {
        let desk = seat.workspace.desk
        return desk.position(of: id).map { desk.summary(at: $0) }
    }
}

extension Call {
    /// Puts nominations into a letter or takes them out, and tells what came of each.
    fileprivate mutating func place(_ ids: [String], in text: String, puts: Bool) throws(Failure) {
        let seat = try sit()
        let letter = try seat.workspace.letter(named: text)
        var placing = LetterPlacing(letter: letter.id, puts: puts, me: try seat.person().id, seat: seat)
        give(batch: placing.run(on: ids)) {
            puts ? CommandText.inLetter($0.nominee) : CommandText.outOfLetter($0.nominee)
        }
    }

    /// Takes an action on every name of a letter that it is for, and tells what came of each.
    fileprivate mutating func act(_ action: Action, on text: String, note: String?) throws(Failure) {
        let seat = try sit()
        let docket = try seat.workspace.letter(named: text)
        let names = action == .submit ? docket.inHand : docket.underWay
        if names.isEmpty {
            let why: LetterProblem = action == .submit ? .nothingInHand(docket.id) : .nothingUnderWay(docket.id)
            throw Failure(Refusal.letter(why), seat.rulebook)
        }
        var acting = Acting(action: action, note: note, number: nil, me: try seat.person().id, seat: seat)
        let results = acting.run(on: names.map(\.id.rawValue))
        give(batch: results) {
            CommandText.acted(action.phrase, $0.nominee, $0.state.phrase)
        }
        mentionVacancies(of: results.filter { $0.failure == nil }.compactMap(\.summary), in: acting.seat)
    }

    /// Tells what came of each name of a batch.
    private mutating func give(batch results: [Acting.Result], done: (NominationSummary) -> Phrase) {
        for failure in results.compactMap(\.failure) { endBatch(with: failure) }
        let language = language
        if globals.json {
            emit(JSONText.of(results.map { ActOutput($0, language) }))
            return
        }
        for result in results where result.failure == nil {
            if let summary = result.summary { say("\(result.id)  \(word(done(summary)))") }
        }
        complain(of: results)
    }

    /// Tells people of what could not be done, each with its reason.
    mutating func complain(of results: [Acting.Result]) {
        for result in results {
            guard let reason = result.failure?.sentence else { continue }
            tell(
                Phrase(
                    "\(CommandText.error.vietnamese): \(result.id): \(reason.vietnamese)",
                    "\(CommandText.error.english): \(result.id): \(reason.english)"))
        }
    }

    /// A batch of which something was refused ends with 1, whoever it was refused to; other failures keep their code.
    mutating func endBatch(with failure: Failure) {
        let ending = failure.status == .notPermitted ? .refused : failure.status
        if ending.worse(than: status) { status = ending }
    }
}
