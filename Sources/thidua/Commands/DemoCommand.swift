import ArgumentParser
import EmulationText
import Foundation

/// `thidua demo`
struct DemoCommand: Subcommand {
    static let configuration = CommandConfiguration("demo", HelpText.demo)

    @Option(help: .of(OptionText.keep, "DIR"), completion: .directory)
    var keep: String?

    @OptionGroup(title: OptionText.ofScreens(HelpLanguage.current))
    var screen: ScreenOptions

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let display = try screen.display(in: call.world)
        let wanted = keep.map(CurrentFolder.absolute)
        let path = try WorkspaceMaking.makeSample(at: wanted, in: call.world)
        do throws(Failure) {
            var launch = try Launch(
                call.sit(at: path, access: .disk, isLasting: wanted != nil), call.language, display,
                environment: call.world.environment)
            launch.folderToRemove = wanted == nil ? path : nil
            call.launch = launch
            if let wanted { call.tell(CommandText.kept(wanted)) }
        } catch {
            if wanted == nil { try? FileManager.default.removeItem(atPath: path) }
            throw error
        }
    }
}
