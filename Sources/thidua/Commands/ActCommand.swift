import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua act`
struct ActCommand: Subcommand {
    static let configuration = CommandConfiguration("act", HelpText.act, more: HelpText.actMore)

    @Argument(help: .of(OptionText.action, "ACTION"), completion: .list(Self.words))
    var action: String

    @Argument(help: .of(OptionText.nomination, "ID"))
    var ids: [String]

    @Option(parsing: .unconditional, help: .of(OptionText.note, "TEXT"))
    var note: String?

    @Option(parsing: .unconditional, help: .of(OptionText.number, "TEXT"))
    var number: String?

    @Option(parsing: .unconditional, help: .of(OptionText.seen, "HASH"))
    var seen: String?

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    /// What can be done by this command: drafting and editing have commands of their own.
    static let words = Action.allCases.filter { $0 != .draft && $0 != .edit }.map(\.rawValue)

    func perform(in call: inout Call) throws(Failure) {
        guard let action = Action(rawValue: action), Self.words.contains(action.rawValue) else {
            throw .usage(FailureText.notAnAction(action, Self.words))
        }
        guard action == .award || number == nil else { throw .usage(FailureText.numberOnlyForAward) }
        let seen = try version(seen: seen)
        let ids = try given(call.world)
        guard seen == nil || ids.count == 1 else { throw .usage(FailureText.seenIsForOne) }
        let seat = try call.sit()
        var acting = Acting(
            action: action, note: cleaned(note), number: cleaned(number), me: try seat.person().id, seat: seat,
            seen: seen)
        let results = acting.run(on: ids)
        for failure in results.compactMap(\.failure) where failure.status.worse(than: call.status) {
            call.status = failure.status
        }
        if call.globals.json {
            give(results, in: &call)
        } else {
            say(results, action, in: &call)
        }
        if action != .note {
            call.mentionVacancies(of: results.filter { $0.failure == nil }.compactMap(\.summary), in: acting.seat)
        }
    }

    /// The ids given; those of standard input stand where `-` does, the first word of each line. The headings above a
    /// list of ours are none.
    private func given(_ world: World) throws(Failure) -> [String] {
        guard ids.contains("-") else { return ids }
        var lines = String(decoding: world.input(1 << 22), as: UTF8.self).split(whereSeparator: \.isNewline).compactMap
        { line in
            line.split(whereSeparator: \.isWhitespace).first.map(String.init)
        }
        if let first = lines.first, Language.allCases.contains(where: { ColumnText.id($0) == first }) {
            lines.removeFirst()
        }
        let all = ids.flatMap { $0 == "-" ? lines : [$0] }
        guard !all.isEmpty else { throw .usage(FailureText.noIDs) }
        return all
    }

    /// An array; where one nomination was asked for and nothing was done, the error that every command prints.
    private func give(_ results: [Acting.Result], in call: inout Call) {
        let outputs = results.map { ActOutput($0, call.language) }
        if let only = outputs.first, outputs.count == 1, !only.ok {
            call.emit(JSONText.of(only))
        } else {
            call.emit(JSONText.of(outputs))
        }
    }

    private func say(_ results: [Acting.Result], _ action: Action, in call: inout Call) {
        for result in results {
            if let failure = result.failure {
                let reason = failure.sentence
                call.tell(
                    Phrase(
                        "\(CommandText.error.vietnamese): \(result.id): \(reason.vietnamese)",
                        "\(CommandText.error.english): \(result.id): \(reason.english)"))
            } else if let summary = result.summary {
                let done = CommandText.acted(action.phrase, summary.nominee, summary.state.phrase)
                call.say("\(result.id)  \(call.word(done))")
            }
        }
    }

    private func cleaned(_ text: String?) -> String? {
        let clean = TextInput.clean(text ?? "")
        return clean.isEmpty ? nil : clean
    }
}

/// What came of one nomination, as scripts read it.
struct ActOutput: Encodable {
    let id: String
    let ok: Bool
    @OrNull var state: String?
    @OrNull var code: String?
    @OrNull var reason: String?
    @OrNull var clause: String?
    /// Only where somebody else changed it meanwhile.
    let conflict: ConflictOutput?

    init(_ result: Acting.Result, _ language: Language) {
        id = result.id
        ok = result.failure == nil
        state = result.summary?.state.rawValue
        code = result.failure?.code
        reason = result.failure?.reason(language)
        clause = result.failure?.clause
        conflict = result.failure?.conflict.map(ConflictOutput.init)
    }
}
