import EmulationStore
import EmulationText
import Foundation

/// A file that somebody names for reading in.
struct InputFile {
    /// Where it is.
    let path: String
    /// The largest that is read, in bytes.
    let limit: Int

    /// What is in it; a link is followed, as whoever names it means what it leads to.
    /// - Throws: where it is not there, is no plain file, is too large or cannot be read.
    func bytes() throws(Failure) -> Data {
        var facts = stat()
        let path = CurrentFolder.whole(path)
        guard stat(path, &facts) == 0 else { throw refused(errno) }
        // A pipe or a device could be read for ever.
        guard facts.st_mode & S_IFMT == S_IFREG else { throw damaged(.notARegularFile) }
        guard facts.st_size <= limit else { throw damaged(.tooLarge(limit: limit)) }
        do {
            return try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw refused(errno)
        }
    }

    /// That the file cannot be used, and why.
    func damaged(_ problem: Damage.Problem) -> Failure {
        Failure(
            .badData, "damaged",
            Phrase("\(path): \(problem.sentence.vietnamese)", "\(path): \(problem.sentence.english)"))
    }

    /// That the system does not give it, by its number for why.
    private func refused(_ code: Int32) -> Failure {
        switch code {
        case ENOENT, ENOTDIR: Failure(.noInput, "missing", FailureText.noFile(path))
        case EACCES, EPERM: Failure(.noInput, "unreadable", FailureText.mayNotRead(path))
        default:
            Failure(
                .noInput, "unreadable",
                FailureText.unreadable(path, Damage.Problem.unreadable(reason: SystemReason(code: code)).phrase))
        }
    }
}
