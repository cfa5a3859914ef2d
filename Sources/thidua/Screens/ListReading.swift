import EmulationLists
import EmulationStore
import EmulationText
import EmulationTUI
import Foundation

/// Reads files that hold lists of nominees, for the screens.
enum ListReading {
    /// What a file holds, or why it cannot be read; `~` is the user's own folder.
    static func feedback(for path: String) -> Feedback {
        // A file dragged into a terminal comes in quotation marks.
        let bare = path.trimmingCharacters(in: CharacterSet(charactersIn: "'\""))
        let place = (bare as NSString).expandingTildeInPath
        do throws(Failure) {
            let bytes = try InputFile(path: place, limit: ListEncoding.largestFile).bytes()
            do throws(ListProblem) {
                return .listRead(path: path, text: try ListEncoding.text(of: bytes))
            } catch {
                return .listUnreadable(
                    Phrase("\(path): \(error.reason.vietnamese).", "\(path): \(error.reason.english)."))
            }
        } catch {
            return .listUnreadable(error.reason)
        }
    }
}

extension ListImport {
    /// How far it has gone in.
    func progress(isOver: Bool) -> ImportProgress {
        ImportProgress(done: done, all: dossiers.count, made: made.count, letter: letter, isOver: isOver)
    }
}
