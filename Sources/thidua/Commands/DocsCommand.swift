import ArgumentParser
import EmulationText
import Foundation

/// `thidua docs`, for whoever works on the program: writes the pictures, tables and manual pages of its documents anew.
struct DocsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: HelpText.docs(HelpLanguage.current), shouldDisplay: false)

    @Argument(help: .of(OptionText.checkout, "DIR"), completion: .directory)
    var checkout = "."

    @Flag(help: .of(OptionText.onlyCheck))
    var check = false

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        let root = URL(fileURLWithPath: checkout).standardizedFileURL.path
        guard FileManager.default.fileExists(atPath: root + "/docs/architecture.md") else {
            throw .usage(GuideText.notACheckout)
        }
        let changed: [(name: String, text: String)]
        do throws(GuideError) {
            changed = try GuideWriter(root: root).stale()
        } catch {
            throw Failure(.badData, "damaged", error.phrase)
        }
        for (name, text) in changed {
            if check {
                call.say(GuideText.stale(name, checkout)(call.language))
                call.status = .badData
                continue
            }
            do {
                try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/" + name))
            } catch {
                throw Failure(.cannotWrite, "cannotWrite", Phrase(verbatim: "\(name): \(error.localizedDescription)"))
            }
            call.say(GuideText.wrote(name)(call.language))
        }
    }
}
