import ArgumentParser
import EmulationText
import Foundation

/// `thidua man`
struct ManCommand: Subcommand {
    static let configuration = CommandConfiguration("man", HelpText.man)

    @OptionGroup(title: OptionText.global(HelpLanguage.current))
    var globals: GlobalOptions

    func perform(in call: inout Call) throws(Failure) {
        do throws(GuideError) {
            call.emit(try Self.page(in: call))
        } catch {
            throw Failure(.badData, "damaged", error.phrase)
        }
    }

    private static func page(in call: Call) throws(GuideError) -> String {
        let folder = FileManager.default.temporaryDirectory.path + "/thidua-\(UUID().uuidString.lowercased())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var book = try PictureBook(in: folder)
        // Help texts are in the language of the run, which the language of the call is too.
        var text = try ManPage(call.language, CommandTree.current(), &book).text
        text.removeLast()
        return text
    }
}
