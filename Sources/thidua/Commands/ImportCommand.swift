import ArgumentParser
import Emulation
import EmulationLists
import EmulationStore
import EmulationText

/// `thidua import`
struct ImportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        "import", ImportCommandText.help, more: ImportCommandText.more)

    @Argument(help: .of(ImportCommandText.file, "FILE"), completion: .file(extensions: ["csv", "tsv", "txt"]))
    var file: String

    @Option(help: .of(ImportCommandText.unit, "UNIT"))
    var unit: String?

    @Option(help: .of(ImportCommandText.award, "AWARD"))
    var award: String?

    @Option(help: .of(ImportCommandText.basis, "BASIS"), completion: .list(Basis.allCases.map(\.rawValue)))
    var basis: String?

    @Option(help: .of(ImportCommandText.sector, "SECTOR"))
    var sector: String?

    @Option(help: .of(ImportCommandText.year, "YEAR"))
    var year: YearOption?

    @Option(help: .of(ImportCommandText.letter, "LETTER"))
    var letter: String?

    @Flag(help: .of(ImportCommandText.noLetter))
    var noLetter = false

    @Flag(help: .of(ImportCommandText.dryRun))
    var dryRun = false

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        guard letter == nil || !noLetter else { throw .usage(ImportCommandText.oneLetter) }
        var seat = try call.sit()
        let me = try seat.person()
        let letter = try letter(seat)
        let defaults = try defaults(seat, me)
        let preview = preview(
            of: try bytes(in: call), defaults: defaults, letter: letter, seat, by: me.id,
            call.language)
        guard preview.problems.isEmpty else { return refuse(preview, in: &call) }
        var list = ListImport(preview.dossiers, existing: preview.existing, letter: letter)
        if !dryRun { try take(&list, in: &seat, me, &call) }
        let output = ImportOutput(preview, list, written: !dryRun)
        let table = text(preview, list, seat, call)
        call.give(output) { table }
        if !call.globals.json { summarise(preview, list, in: &call) }
    }

    private func take(
        _ list: inout ListImport, in seat: inout Seat, _ me: Person, _ call: inout Call
    ) throws(Failure) {
        var generator = SystemRandomNumberGenerator()
        let progress = call.world.progress
        let all = list.dossiers.count
        do throws(Failure) {
            var taken = list
            defer { list = taken }
            try seat.change { (workspace, at) throws(TransactionError) in
                try workspace.proceed(with: &taken, by: me.id, at: at, using: &generator) { progress?($0, all) }
            }
        } catch {
            if !list.made.isEmpty { call.tell(ImportCommandText.stopped(made: list.made.count, of: all)) }
            throw error
        }
    }

    private func bytes(in call: Call) throws(Failure) -> [UInt8] {
        if file == "-" { return Array(call.world.input(ListEncoding.largestFile)) }
        return Array(try InputFile(path: file, limit: ListEncoding.largestFile).bytes())
    }

    private func preview(
        of bytes: [UInt8], defaults: ListDefaults, letter: ListLetter, _ seat: Seat, by actor: Person.ID,
        _ language: Language
    ) -> ListPreview {
        do throws(ListProblem) {
            return ListPreview(
                try ListTable(ListEncoding.text(of: bytes)), defaults: defaults, letter: letter,
                rulebook: seat.rulebook, desk: seat.workspace.desk, by: actor, at: seat.time.acting,
                language: language)
        } catch {
            return ListPreview(unreadable: error)
        }
    }

    private func defaults(_ seat: Seat, _ me: Person) throws(Failure) -> ListDefaults {
        var defaults = ListDefaults(
            unit: me.unitsFiledFor(on: seat.today).first, year: try year?.year ?? seat.rulebook.settings.year)
        if let unit { defaults.unit = try seat.rulebook.unit(named: unit).id }
        if let award { defaults.award = try seat.rulebook.offeredAward(named: award).id }
        if let basis { defaults.basis = try choice(basis, of: "--basis") }
        if let sector { defaults.sector = try seat.rulebook.sector(named: sector).id }
        return defaults
    }

    private func letter(_ seat: Seat) throws(Failure) -> ListLetter {
        if noLetter { return .none }
        guard let letter else { return .automatic }
        let text = TextInput.clean(letter)
        guard let docket = seat.workspace.resolveLetter(text).flatMap(seat.workspace.letterDocket) else {
            throw seat.workspace.noLetter(text)
        }
        return .existing(docket)
    }

    /// Nothing was written: every error with its place, for people as `FILE:row:column`.
    private func refuse(_ preview: ListPreview, in call: inout Call) {
        call.status = .badData
        let summary = ImportCommandText.nothingWritten(preview.problems.count)
        guard !call.globals.json else {
            let failure = Failure(.badData, "badList", summary)
            return call.emit(JSONText.of(ImportOutput(preview, refusedFor: failure, call.language)))
        }
        for problem in preview.problems {
            var place = file
            for number in [problem.row, problem.column].compactMap(\.self) { place += ":\(number)" }
            let heading = problem.heading.map { $0.isEmpty ? "" : "\($0): " } ?? ""
            let option = problem.lacking.map { " (--\($0.rawValue))" } ?? ""
            call.tell(
                Phrase(
                    "\(place): \(heading)\(problem.reason.vietnamese)\(option)",
                    "\(place): \(heading)\(problem.reason.english)\(option)")
            )
        }
        mentionIgnored(preview, in: &call)
        call.tell(summary)
    }

    private func text(_ preview: ListPreview, _ list: ListImport, _ seat: Seat, _ call: Call) -> String {
        var table = call.table(ImportCommandText.row, ColumnText.nominee, ColumnText.award, ImportCommandText.outcome)
        var steps = list.steps.makeIterator()
        for row in preview.rows {
            let outcome: Phrase
            switch row.outcome {
            case .new:
                switch steps.next() {
                case .made(let id): outcome = Phrase(verbatim: id.rawValue)
                case .existing(let id): outcome = ImportCommandText.existing(id.rawValue, State.draft.phrase)
                case nil: outcome = ImportCommandText.wouldBeNew
                }
            case .existing(let id, let state): outcome = ImportCommandText.existing(id.rawValue, state.phrase)
            case .repeated(let other): outcome = ImportCommandText.repeated(other)
            case .faulty: continue
            }
            table.add([
                String(row.number), row.nominee,
                row.dossier.map { call.word(seat.rulebook.name(ofAward: $0.award)) } ?? "",
                "\(row.outcome.sign) \(call.word(outcome))",
            ])
        }
        return table.text
    }

    private func summarise(_ preview: ListPreview, _ list: ListImport, in call: inout Call) {
        mentionIgnored(preview, in: &call)
        for row in preview.rows {
            guard let remark = row.remark else { continue }
            call.tell(Phrase(each: { "\(file):\(row.number): \(row.nominee): \(remark($0))" }))
        }
        let there = preview.rows.count - (dryRun ? preview.dossiers.count : list.made.count)
        call.tell(
            dryRun
                ? ImportCommandText.wouldDo(new: preview.dossiers.count, existing: there)
                : ImportCommandText.done(made: list.made.count, existing: there, letter: list.letter?.rawValue))
    }

    private func mentionIgnored(_ preview: ListPreview, in call: inout Call) {
        let headings = preview.ignored.map { $0.heading.isEmpty ? "(\($0.number))" : "“\($0.heading)” (\($0.number))" }
        if !headings.isEmpty { call.tell(ImportCommandText.ignored(headings)) }
    }
}
