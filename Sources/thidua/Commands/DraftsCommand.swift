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
            var output = DraftOutput(draft, call.language)
            let typed: [(field: String, lines: [String])]
            switch draft {
            case .work(let left): typed = left.typed
            case .text(let left): typed = [("text", left.lines)]
            case .unreadable(let unreadable): throw Failure(.unreadable(unreadable), id)
            }
            output.typed = typed.map { DraftOutput.Field(field: $0.field, lines: $0.lines) }
            // Words typed for a question are called by what they were for.
            var noteName: Phrase?
            if case .work(let left) = draft { noteName = left.noteName }
            let lines = typed.flatMap { field, lines in
                let name = field == "note" ? noteName.map(call.word) ?? field : field
                return lines.map { "\(name): \($0)" }
            }
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
            let draft = try call.draft(id)
            let output = DraftOutput(draft, call.language)
            let done = call.word(LeftWorkText.discarded)
            if case .text(let left) = draft {
                Editor.drop(left.path)
                return call.give(output) { done }
            }
            do throws(DraftRefusal) {
                _ = try keeper.claim(id)
            } catch {
                // What cannot be read can still be thrown away by whoever says so.
                guard case .unreadable = error else { throw Failure(error, id) }
            }
            guard keeper.dropLeft(id) else {
                throw Failure(WorkspaceError.cannotWrite(path: output.path, reason: "it cannot be removed"))
            }
            call.give(output) { done }
        }
    }
}

/// Something that was left unsaved.
private enum LeftDraft {
    case work(LeftWork)
    case text(LeftText)
    case unreadable(UnreadableDraft)

    var id: String {
        switch self {
        case .work(let left): left.id
        case .text(let left): left.id
        case .unreadable(let unreadable): unreadable.id
        }
    }
}

extension Call {
    fileprivate var keeper: DraftKeeper {
        get throws(Failure) {
            let seat = try sit(at: workspacePath, access: .disk)
            let state = StateFolder.path(environment: world.environment)
            guard let keeper = DraftKeeper(seat.workspace, login: seat.login, stateFolder: state) else {
                throw Failure(WorkspaceError.notAWorkspace(path: try workspacePath))
            }
            return keeper
        }
    }

    /// What the login left unsaved in the workspace, the newest first, then what the user's editors left, and what cannot
    /// be read.
    fileprivate var drafts: [LeftDraft] {
        get throws(Failure) {
            let found = try keeper.found()
            let editor = Editor(
                environment: world.environment, drafts: try sit(at: workspacePath, access: .disk).workspace.draftsFolder
            )
            let works = found.drafts.map { draft -> LeftDraft in
                do throws(FieldError) {
                    return .work(try LeftWork(draft))
                } catch {
                    return .unreadable(UnreadableDraft(id: draft.id, path: draft.path, problem: .field(error)))
                }
            }
            return works + LeftText.found(in: editor.places).map { .text($0) }
                + found.unreadable.map { .unreadable($0) }
        }
    }

    fileprivate func draft(_ id: String) throws(Failure) -> LeftDraft {
        guard let found = try drafts.first(where: { $0.id == id }) else { throw Failure(.gone, id) }
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

    fileprivate init(_ draft: LeftDraft, _ language: Language) {
        switch draft {
        case .work(let left):
            id = left.id
            path = left.path
            title = left.title(language)
            shownAt = left.keptAt.fullClock(language)
            form = left.kind.rawValue
            about = left.about
            keptAt = left.keptAt.description
            person = left.person?.rawValue
        case .text(let left):
            id = left.id
            path = left.path
            title = left.title(language)
            shownAt = left.keptAt.fullClock(language)
            form = "text"
            keptAt = left.keptAt.description
        case .unreadable(let unreadable):
            id = unreadable.id
            path = unreadable.path
            title = ""
            shownAt = ""
            problem = unreadable.problem.phrase(language)
        }
    }
}
