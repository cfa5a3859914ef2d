import ArgumentParser
import Emulation
import EmulationStore
import EmulationText
import EmulationTUI

/// `thidua drafts …`
struct DraftsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "drafts", HelpText.drafts, subcommands: [List.self, Show.self, Drop.self], usually: List.self)

    /// `thidua drafts list`
    struct List: Subcommand {
        static let configuration = CommandConfiguration("list", HelpText.draftsList)

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let outputs = try call.drafts.map { DraftOutput($0, call.language) }
            var table = call.table(ColumnText.id, ColumnText.keptAt, ColumnText.unsaved, ColumnText.problem)
            for output in outputs { table.add([output.id, output.shownAt, output.title, output.problem ?? ""]) }
            call.give(outputs) { table.text }
        }
    }

    /// `thidua drafts show`
    struct Show: Subcommand {
        static let configuration = CommandConfiguration("show", HelpText.draftsShow)

        @Argument(help: .of(OptionText.draft, "ID"))
        var id: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let draft = try call.draft(id)
            if case .failure(let unreadable) = draft { throw Failure(.unreadable(unreadable), id) }
            var output = DraftOutput(draft, call.language)
            let typed = (try? draft.get())?.typed ?? []
            output.typed = typed.map { DraftOutput.Field(field: $0.field, lines: $0.lines) }
            let lines = typed.flatMap { field, lines in lines.map { "\(field): \($0)" } }
            let head = "\(output.title) · \(output.shownAt)"
            call.give(output) { ([head] + lines).joined(separator: "\n") }
        }
    }

    /// `thidua drafts drop`
    struct Drop: Subcommand {
        static let configuration = CommandConfiguration("drop", HelpText.draftsDrop)

        @Argument(help: .of(OptionText.draft, "ID"))
        var id: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let keeper = try call.keeper
            let output = DraftOutput(try call.draft(id), call.language)
            do throws(DraftRefusal) {
                _ = try keeper.claim(id)
            } catch {
                // What cannot be read can still be thrown away by whoever says so.
                guard case .unreadable = error else { throw Failure(error, id) }
            }
            guard keeper.dropLeft(id) else {
                throw Failure(WorkspaceError.cannotWrite(path: output.path, reason: "it cannot be removed"))
            }
            let done = call.word(LeftWorkText.discarded)
            call.give(output) { done }
        }
    }
}

extension Call {
    fileprivate var keeper: DraftKeeper {
        get throws(Failure) {
            let seat = try sit()
            let state = StateFolder.path(environment: world.environment)
            guard let keeper = DraftKeeper(seat.workspace, login: seat.login, stateFolder: state) else {
                throw Failure(WorkspaceError.notAWorkspace(path: workspacePath))
            }
            return keeper
        }
    }

    /// What the login left unsaved in the workspace, the newest first, and what of it cannot be read.
    fileprivate var drafts: [Result<LeftWork, UnreadableDraft>] {
        get throws(Failure) {
            let found = try keeper.found()
            return found.drafts.map { draft in
                do throws(FieldError) {
                    return .success(try LeftWork(draft))
                } catch {
                    return .failure(UnreadableDraft(id: draft.id, path: draft.path, problem: .field(error)))
                }
            } + found.unreadable.map { .failure($0) }
        }
    }

    fileprivate func draft(_ id: String) throws(Failure) -> Result<LeftWork, UnreadableDraft> {
        let found = try drafts.first { draft in
            switch draft {
            case .success(let left): left.id == id
            case .failure(let unreadable): unreadable.id == id
            }
        }
        guard let found else { throw Failure(.gone, id) }
        return found
    }
}

extension Failure {
    fileprivate init(_ refusal: DraftRefusal, _ id: String) {
        switch refusal {
        case .gone: self.init(.noInput, "noSuchItem", LeftWorkText.unknown(id))
        case .inUse: self.init(.conflict, "conflict", refusal.phrase)
        case .unreadable: self.init(.badData, "damaged", refusal.phrase)
        }
    }
}

/// Something left unsaved, as scripts read it.
struct DraftOutput: Encodable {
    let id: String
    @OrNull var form: String?
    @OrNull var about: String?
    @OrNull var keptAt: String?
    @OrNull var person: String?
    let path: String
    @OrNull var problem: String?
    /// What was typed; only where one is shown.
    var typed: [Field]?
    let title: String
    /// When it was kept, as people read it.
    let shownAt: String

    struct Field: Encodable {
        let field: String
        let lines: [String]
    }

    private enum CodingKeys: String, CodingKey {
        case id, form, about, keptAt, person, path, problem, typed
    }

    init(_ draft: Result<LeftWork, UnreadableDraft>, _ language: Language) {
        switch draft {
        case .success(let left):
            id = left.id
            path = left.path
            title = left.title(language)
            shownAt = left.keptAt.fullClock(language)
            form = left.kind.rawValue
            about = left.about
            keptAt = left.keptAt.description
            person = left.person?.rawValue
        case .failure(let unreadable):
            id = unreadable.id
            path = unreadable.path
            title = ""
            shownAt = ""
            problem = unreadable.problem.phrase(language)
        }
    }
}
