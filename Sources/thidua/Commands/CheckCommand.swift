import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua check`
struct CheckCommand: Subcommand {
    static let configuration = CommandConfiguration("check", HelpText.check)

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let path = try call.workspacePath
        let problems: [EmulationStore.Problem]
        do throws(WorkspaceError) {
            problems = try Workspace.open(path).check()
        } catch .damaged(let damage) where !damage.path.hasPrefix("/") {
            // Without its settings nothing else of a workspace can be read: that is what the check finds.
            problems = [EmulationStore.Problem(path: damage.path, kind: .damage(damage.problem))]
        } catch {
            throw Failure(error)
        }
        let language = call.language
        let rows = problems.map { ProblemOutput($0, language) }
        var table = call.table(ColumnText.path, ColumnText.severity, ColumnText.problem)
        for (problem, row) in zip(problems, rows) {
            table.add([row.path, call.word(problem.severity.phrase), row.problem])
        }
        // A note is an offer, not a fault.
        let wrong = problems.count { $0.severity != .note }
        let summary = wrong == 0 ? CommandText.clean : CommandText.problems(wrong)
        let text = problems.isEmpty ? "" : table.text
        call.give(rows) { text }
        if !call.globals.json {
            call.tell(summary)
            if rows.contains(where: { $0.event != nil }) { call.tell(OutsideChangeText.hashes) }
        }
        if wrong > 0 { call.status = .badData }
    }
}

/// A problem as scripts read it.
struct ProblemOutput: Encodable {
    let path: String
    let problem: String
    let severity: String
    /// Only where a history was changed outside the program.
    var event: OutsideChangeOutput?

    init(_ problem: EmulationStore.Problem, _ language: Language) {
        if case .changedOutside(let change, let name) = problem.kind {
            event = OutsideChangeOutput(change, by: name, language)
        }
        path = problem.path
        self.problem = problem.kind.phrase(language)
        severity = problem.severity.rawValue
    }
}
