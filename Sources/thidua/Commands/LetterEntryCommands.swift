import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

extension LetterCommand {
    /// `thidua letter sign`
    struct Sign: Subcommand {
        static let configuration = CommandConfiguration("sign", HelpText.letterSign)

        @Argument(help: .of(OptionText.letter, "LETTER"))
        var letter: String

        @Option(parsing: .unconditional, help: .of(OptionText.letterNumber, "TEXT"))
        var number: String

        @Option(help: .of(OptionText.signedOn, "DAY"))
        var on: String?

        @Option(parsing: .unconditional, help: .of(OptionText.signer, "NAME"))
        var signer: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            try call.enter(in: letter) { (call, letter, today) throws(Failure) in
                .sign(
                    number: TextInput.clean(number), day: try call.day(on, today: today) ?? today,
                    signer: TextInput.clean(signer))
            }
        }
    }

    /// `thidua letter unsign`
    struct Unsign: Subcommand {
        static let configuration = CommandConfiguration("unsign", HelpText.letterUnsign)

        @Argument(help: .of(OptionText.letter, "LETTER"))
        var letter: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            try call.enter(in: letter) { (_, _, _) throws(Failure) in .unsign }
        }
    }

    /// `thidua letter minutes`
    struct Minutes: Subcommand {
        static let configuration = CommandConfiguration("minutes", HelpText.letterMinutes)

        @Argument(help: .of(OptionText.letter, "LETTER"))
        var letter: String

        @Option(parsing: .unconditional, help: .of(OptionText.minutesTitle, "TEXT"))
        var title: String?

        @Option(parsing: .unconditional, help: .of(OptionText.minutesNumber, "TEXT"))
        var number: String?

        @Option(help: .of(OptionText.minutesOn, "DAY"))
        var on: String?

        @Flag(help: .of(OptionText.noMinutes))
        var remove = false

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let (title, number) = (named(title), named(number))
            let isEmpty = title == nil && number == nil && on == nil
            guard isEmpty == remove else { throw .usage(FailureText.minutesOrRemove) }
            try call.enter(in: letter) { (call, letter, today) throws(Failure) in
                if remove { return .minutes(nil) }
                // What the command does not name stays, a kept copy included.
                var minutes = letter.minutes ?? Document(.minutes)
                minutes.title = title ?? minutes.title
                minutes.number = number ?? minutes.number
                minutes.day = try call.day(on, today: today) ?? minutes.day
                return .minutes(minutes)
            }
        }

        private func named(_ text: String?) -> String? {
            let clean = TextInput.clean(text ?? "")
            return clean.isEmpty ? nil : clean
        }
    }

    /// `thidua letter receive`
    struct Receive: Subcommand {
        static let configuration = CommandConfiguration("receive", HelpText.letterReceive)

        @Argument(help: .of(OptionText.letter, "LETTER"))
        var letter: String

        @Option(parsing: .unconditional, help: .of(OptionText.arrivalNumber, "TEXT"))
        var number: String

        @Option(help: .of(OptionText.arrivedOn, "DAY"))
        var on: String?

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            try call.enter(in: letter) { (call, letter, today) throws(Failure) in
                .arrive(number: TextInput.clean(number), day: try call.day(on, today: today) ?? today)
            }
        }
    }
}

extension Call {
    /// Enters something in a letter and tells how it stands then.
    fileprivate mutating func enter(
        in text: String, _ request: (Call, Letter, Day) throws(Failure) -> Workflow.LetterRequest
    ) throws(Failure) {
        var seat = try sit()
        let me = try seat.person().id
        let id = try seat.workspace.letter(named: text).id
        let workspace = seat.workspace
        let read = try attempt { () throws(WorkspaceError) in try workspace.letter(id) }
        let asked = try request(self, read.docket.letter, seat.today)
        let docket = try seat.change { (workspace, at) throws(TransactionError) in
            try workspace.change(letter: id, by: asked, seen: read.version, by: me, at: at)
        }
        let done = word(CommandText.letterEntered(docket.letter.label, docket.state.phrase))
        give(LetterOutput(docket, in: seat.rulebook, on: seat.today)) { done }
    }
}
