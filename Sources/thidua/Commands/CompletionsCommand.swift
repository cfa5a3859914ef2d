import ArgumentParser
import EmulationText

/// `thidua completions`
struct CompletionsCommand: Subcommand {
    static let configuration = CommandConfiguration("completions", HelpText.completions)

    @Argument(help: .of(OptionText.shell, "SHELL"), completion: .list(Self.shells.map(\.rawValue)))
    var shell: String

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    private static let shells: [CompletionShell] = [.bash, .zsh, .fish]

    func perform(in call: inout Call) throws(Failure) {
        guard let shell = CompletionShell(rawValue: shell), Self.shells.contains(shell) else {
            throw .usage(FailureText.notOneOf(shell, "SHELL", Self.shells.map(\.rawValue)))
        }
        call.emit(Thidua.completionScript(for: shell))
    }
}
