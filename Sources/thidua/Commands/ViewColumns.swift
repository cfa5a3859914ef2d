import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

extension ViewsCommand {
    /// `thidua views columns`
    struct Columns: Subcommand {
        static let configuration = CommandConfiguration(
            "columns", HelpText.viewsColumns, more: HelpText.viewsColumnsMore)

        @Argument(help: .of(OptionText.columns, "COLUMN"), completion: .list(ListColumn.allCases.map(\.rawValue)))
        var columns: [String] = []

        @Flag(help: .of(OptionText.usualColumns))
        var reset = false

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let named = try ListColumn.listed(columns, of: "COLUMN")
            guard !reset || named.isEmpty else { throw .usage(ColumnsText.resetAlone) }
            let environment = call.world.environment
            if reset || !named.isEmpty {
                // As the screen does: whoever chooses the usual ones has chosen nothing.
                let chosen = named == ListColumn.usual ? [] : named
                try attempt { () throws(WorkspaceError) in
                    try Preferences.keep(.columns(chosen), environment: environment)
                }
                if !call.globals.json { call.tell(ColumnsText.kept) }
            }
            let chosen = Preferences.lists(environment: environment).columns
            let shown = chosen.isEmpty ? ListColumn.usual : chosen
            var table = call.table(ColumnText.id, ColumnText.name)
            for column in shown { table.add([column.rawValue, call.word(column.phrase)]) }
            let text = table.text
            call.give(ColumnsOutput(columns: shown.map(\.rawValue), usual: chosen.isEmpty)) { text }
        }
    }
}

/// The columns of lists as scripts read them.
struct ColumnsOutput: Encodable {
    let columns: [String]
    let usual: Bool
}

extension ListColumn {
    /// Columns as arguments name them, each once, with blanks or commas between them.
    static func listed(_ texts: [String], of option: String) throws(Failure) -> [ListColumn] {
        var columns: [ListColumn] = []
        for word in texts.joined(separator: ",").split(separator: ",").map({ TextInput.clean(String($0)) }) {
            let column: ListColumn = try choice(word, of: option)
            if !columns.contains(column) { columns.append(column) }
        }
        return columns
    }
}
