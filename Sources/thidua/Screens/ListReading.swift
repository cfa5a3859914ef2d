import EmulationLists
import EmulationStore
import EmulationText
import EmulationTUI

/// Reads files that hold lists of nominees, for the screens.
enum ListReading {
    /// What a file holds, or why it cannot be read.
    static func feedback(for typed: TypedPath) -> Feedback {
        let path = typed.bare
        do throws(Failure) {
            let bytes = try InputFile(path: typed.absolute, limit: ListEncoding.largestFile).bytes()
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
