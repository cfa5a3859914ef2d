import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua report …`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "report", HelpText.report, subcommands: [Receive.self, Correct.self, Return.self, Measure.self])

    /// `thidua report receive`
    struct Receive: Subcommand {
        static let configuration = CommandConfiguration("receive", HelpText.reportReceive)

        @OptionGroup
        var report: ReportArguments

        @Option(help: .of(OptionText.sent, "DAY"))
        var sent: String?

        @Option(help: .of(OptionText.receivedOn, "DAY"))
        var on: String?

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            try report.enter(in: &call) { (day, note) throws(Failure) in
                .receive(sent: try day(sent), received: try day(on), note: note)
            }
        }
    }

    /// `thidua report correct`
    struct Correct: Subcommand {
        static let configuration = CommandConfiguration("correct", HelpText.reportCorrect)

        @OptionGroup
        var report: ReportArguments

        @Option(help: .of(OptionText.sent, "DAY"))
        var sent: String?

        @Option(help: .of(OptionText.correctedOn, "DAY"))
        var on: String?

        @Flag(help: .of(OptionText.strike))
        var strike = false

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            if strike, sent != nil || on != nil { throw .usage(FailureText.strikeAlone) }
            if !strike, sent == nil, on == nil { throw .usage(FailureText.nothingToCorrect) }
            try report.enter(in: &call) { (day, note) throws(Failure) in
                if strike { return .strike(nil, note: note) }
                return .correct(nil, sent: try day(sent), received: try day(on), note: note)
            }
        }
    }

    /// `thidua report return`
    struct Return: Subcommand {
        static let configuration = CommandConfiguration("return", HelpText.reportReturn)

        @OptionGroup
        var report: ReportArguments

        @Option(help: .of(OptionText.returnedOn, "DAY"))
        var on: String?

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            try report.enter(in: &call) { (day, note) throws(Failure) in
                .giveBack(on: try day(on), note: note ?? "")
            }
        }
    }

    /// `thidua report measure`
    struct Measure: Subcommand {
        static let configuration = CommandConfiguration("measure", HelpText.reportMeasure)

        @OptionGroup
        var report: ReportArguments

        @Argument(help: .of(OptionText.targetArgument, "TARGET"))
        var target: String

        @Argument(help: .of(OptionText.figure, "FIGURE"))
        var figure: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let rulebook = try call.sit().rulebook
            let known = rulebook.directive.sectors.flatMap(\.targets).first { $0.id.rawValue == target }
            let value: Double
            do throws(FigureProblem) {
                if let known {
                    value = try known.reading(figure, call.language)
                } else {
                    value = try NumberText.reading(figure, call.language)
                }
            } catch {
                throw Failure(error)
            }
            guard let target = Target.ID(target) else { throw Failure(.unknown(.target, target), rulebook) }
            try report.enter(in: &call) { (_, note) throws(Failure) in .measure(target, value, note: note) }
        }
    }
}

/// Which report, and the words that go with an entry.
struct ReportArguments: ParsableArguments {
    @Argument(help: .of(OptionText.unitArgument, "UNIT"))
    var unit: String

    @Argument(help: .of(OptionText.quarterArgument, "QUARTER"))
    var quarter: String

    @Option(parsing: .unconditional, help: .of(OptionText.note, "TEXT"))
    var note: String?

    /// Enters something about the report and tells where it stands then.
    func enter(
        in call: inout Call,
        _ request: ((String?) throws(Failure) -> Day?, String?) throws(Failure) -> Workflow.ReportRequest
    ) throws(Failure) {
        var seat = try call.sit()
        let me = try seat.person().id
        let unit = try seat.rulebook.unit(named: unit)
        let quarter = try call.quarter(quarter, in: seat.rulebook)
        let words = TextInput.clean(note ?? "")
        let reader = call
        let today = seat.today
        let request = try request(
            { (text) throws(Failure) in try reader.day(text, today: today) }, words.isEmpty ? nil : words)
        var generator = SystemRandomNumberGenerator()
        _ = try seat.change { (workspace, at) throws(TransactionError) in
            try workspace.enter(request, unit: unit.id, quarter: quarter, by: me, at: at, using: &generator)
        }
        let row = DeadlineOutput(unit, quarter, seat)
        let done = CommandText.entered(unit.name.phrase, quarter.phrase, row.standing.verdict.phrase)
        let text = call.word(done)
        call.give(row) { text }
    }
}
