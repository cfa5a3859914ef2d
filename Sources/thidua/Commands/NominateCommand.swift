import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua nominate`
struct NominateCommand: Subcommand {
    static let configuration = CommandConfiguration(
        "nominate", HelpText.nominate,
        usage: """
            thidua nominate --unit <UNIT> --award <AWARD> --nominee <NAME> [<options>]
            thidua nominate --from <FILE> [--submit]
            """,
        more: HelpText.nominateMore)

    @OptionGroup
    var dossier: DossierOptions

    @Option(help: .of(OptionText.from, "FILE"), completion: .file(extensions: ["plist"]))
    var from: String?

    @Flag(help: .of(OptionText.submit))
    var submit = false

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        var seat = try call.sit()
        let me = try seat.person()
        call.mentionYear(seat)
        let dossiers = try dossiers(seat, call.language)
        let workflow = Workflow(seat.rulebook)
        var generator = SystemRandomNumberGenerator()
        // All are checked before the first is kept, so that a file goes in whole or not at all.
        for dossier in dossiers {
            do throws(Refusal) {
                try workflow.checkReferences(of: dossier)
                _ = try workflow.draft(
                    dossier, into: dossier.letter.flatMap(seat.workspace.letterDocket), by: me.id, at: seat.time.acting,
                    using: &generator)
            } catch {
                throw Failure(error, seat.rulebook)
            }
        }
        var ids: [Nomination.ID] = []
        for dossier in dossiers {
            let id = try seat.change { (workspace, at) throws(TransactionError) in
                try workspace.draft(dossier, by: me.id, at: at, using: &generator)
            }
            ids.append(id)
            if submit {
                do throws(Failure) {
                    _ = try seat.change { (workspace, at) throws(TransactionError) in
                        try workspace.act(
                            Workflow.Request(.submit), on: id, seen: nil, by: me.id, at: at, using: &generator)
                    }
                } catch {
                    call.tell(CommandText.draftKept(id.rawValue))
                    throw error
                }
            }
        }
        call.saysAfter = true
        let desk = seat.workspace.desk
        let filed = ids.compactMap { id in desk.position(of: id).map { desk.summary(at: $0) } }
        for summary in filed {
            guard let twins = TwinText.of(seat.rulebook.twins(of: summary, on: desk)) else { continue }
            call.tell(Phrase(each: { "\(summary.id.rawValue): \(twins($0))" }))
        }
        if submit { call.mentionVacancies(of: filed, in: seat) }
        let outputs = ids.map { FiledOutput(id: $0.rawValue) }
        let lines = ids.map(\.rawValue).joined(separator: "\n")
        if let only = outputs.first, from == nil {
            call.give(only) { lines }
        } else {
            call.give(outputs) { lines }
        }
    }

    private func dossiers(_ seat: Seat, _ language: Language) throws(Failure) -> [Dossier] {
        guard let from else {
            let filling = DossierFilling(
                options: dossier, rulebook: seat.rulebook, today: seat.today, language: language
            ) {
                (text) throws(Failure) in try seat.workspace.letter(named: text).id
            }
            return [try filling.newDossier()]
        }
        guard dossier.isEmpty else { throw .usage(FailureText.fromAlone) }
        return try DossierFile(path: from, year: seat.rulebook.settings.year).dossiers()
    }
}

/// A nomination filed, as scripts read it.
struct FiledOutput: Encodable {
    let id: String
}
