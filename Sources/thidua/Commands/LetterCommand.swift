import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua letter …`
struct LetterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "letter", HelpText.letter,
        subcommands: [
            List.self, Show.self, Draft.self, Add.self, Remove.self, Sign.self, Unsign.self, Minutes.self,
            Submit.self, Receive.self, Return.self,
        ])

    /// `thidua letter list`
    struct List: Subcommand {
        static let configuration = CommandConfiguration("list", HelpText.letterList)

        @Option(help: .of(OptionText.onlyUnit, "UNIT"))
        var unit: String?

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let seat = try call.sit()
            var dockets = seat.workspace.letterDockets
            if let unit {
                let only = try seat.rulebook.unit(named: unit).id
                dockets = dockets.filter { $0.letter.unit == only }
            }
            var table = call.table(
                ColumnText.id, ColumnText.number, ColumnText.unit, ColumnText.day, ColumnText.names, ColumnText.state,
                ColumnText.arrival)
            for docket in dockets {
                let letter = docket.letter
                let arrival = [letter.arrivalNumber, letter.arrivalDay?.full(call.language)].compactMap(\.self)
                table.add([
                    letter.id.rawValue, letter.number ?? "",
                    seat.rulebook.shortName(of: letter.unit, call.language),
                    letter.day?.full(call.language) ?? "", String(docket.names.count),
                    "\(docket.state.sign) \(call.word(docket.state.phrase))", arrival.joined(separator: " · "),
                ])
            }
            call.give(dockets.map(LetterRowOutput.init)) { table.text }
            call.mention(seat.workspace.damages)
        }
    }

    /// `thidua letter show`
    struct Show: Subcommand {
        static let configuration = CommandConfiguration("show", HelpText.letterShow)

        @Argument(help: .of(OptionText.letter, "LETTER"))
        var letter: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let seat = try call.sit()
            let docket = try seat.workspace.letter(named: letter)
            let language = call.language
            call.give(LetterOutput(docket, in: seat.rulebook, on: seat.today)) {
                LetterWords(docket: docket, rulebook: seat.rulebook, language: language).lines.joined(separator: "\n")
            }
        }
    }

    /// `thidua letter draft`
    struct Draft: Subcommand {
        static let configuration = CommandConfiguration("draft", HelpText.letterDraft)

        @Option(help: .of(OptionText.unit, "UNIT"))
        var unit: String

        @Argument(help: .of(OptionText.nomination, "ID"))
        var ids: [String] = []

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            var seat = try call.sit()
            let me = try seat.person().id
            let unit = try seat.rulebook.unit(named: unit).id
            // All are there before the letter is made.
            for text in ids { _ = try seat.workspace.nomination(named: text) }
            var generator = SystemRandomNumberGenerator()
            let id = try seat.change { (workspace, at) throws(TransactionError) in
                try workspace.draftLetter(of: unit, by: me, at: at, using: &generator)
            }
            var placing = LetterPlacing(letter: id, puts: true, me: me, seat: seat)
            let results = placing.run(on: ids)
            for failure in results.compactMap(\.failure) { call.endBatch(with: failure) }
            let language = call.language
            call.give(DraftedLetterOutput(id: id.rawValue, results: results.map { ActOutput($0, language) })) {
                id.rawValue
            }
            if !call.globals.json { call.complain(of: results) }
        }
    }
}

/// A letter drafted, as scripts read it.
struct DraftedLetterOutput: Encodable {
    let id: String
    let results: [ActOutput]
}
