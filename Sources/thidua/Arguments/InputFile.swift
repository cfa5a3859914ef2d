import EmulationStore
import EmulationText
import Foundation

/// A file that somebody names for reading in.
struct InputFile {
    /// Where it is.
    let path: String
    /// The largest that is read, in bytes.
    let limit: Int

    /// What is in it.
    /// - Throws: where it is not there, is no plain file, is too large or cannot be read.
    func bytes() throws(Failure) -> Data {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(.noInput, "missing", FailureText.unreadable(path, String(cString: strerror(ENOENT))))
        }
        // A pipe or a device could be read for ever.
        let facts = try? FileManager.default.attributesOfItem(atPath: (path as NSString).resolvingSymlinksInPath)
        guard facts?[.type] as? FileAttributeType == .typeRegular else { throw damaged(.notARegularFile) }
        guard let size = facts?[.size] as? Int, size <= limit else { throw damaged(.tooLarge(limit: limit)) }
        do {
            return try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw Failure(.noInput, "unreadable", FailureText.unreadable(path, String(cString: strerror(errno))))
        }
    }

    /// That the file cannot be used, and why.
    func damaged(_ problem: Damage.Problem) -> Failure {
        Failure(
            .badData, "damaged",
            Phrase("\(path): \(problem.phrase.vietnamese).", "\(path): \(problem.phrase.english)."))
    }
}
