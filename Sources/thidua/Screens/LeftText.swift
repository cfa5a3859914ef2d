import Emulation
import EmulationText
import Foundation

/// A text in the file of an editor whose program is gone, or whose end could not be taken.
struct LeftText {
    /// The name of its folder.
    let id: String
    /// Where it lies; absolute.
    let path: String
    /// When it was last written.
    let keptAt: Instant

    /// The text line by line, without what could steer the terminal.
    var lines: [String] {
        guard let text = try? EditedFile(path, limit: 1 << 20).text else { return [] }
        return text.split(whereSeparator: \.isNewline).map { TextInput.clean(String($0)) }.filter { !$0.isEmpty }
    }

    /// What it is, and where.
    var title: Phrase { [LeftWorkText.editorText, Phrase(verbatim: path)].joined(" – ") }

    /// Takes the lock by which a running program tells that a folder is its own, until what is returned is closed; nil
    /// where another program has it. Where there are no locks a folder counts as left: it had better be listed twice
    /// than never.
    static func hold(_ folder: String) -> Int32? {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return nil }
        if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
            close(file)
            return nil
        }
        return file
    }

    /// What is left in these places, the newest first; only what is the user's own.
    static func found(in places: [String]) -> [LeftText] {
        var found: [LeftText] = []
        for place in places {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
            where name.hasPrefix(Editor.folderPrefix) {
                let path = "\(place)/\(name)/\(Editor.fileName)"
                var info = stat()
                guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_uid == geteuid(),
                    let held = hold("\(place)/\(name)")
                else { continue }
                close(held)
                found.append(LeftText(id: name, path: path, keptAt: Instant(seconds: Int64(info.st_mtim.tv_sec))))
            }
        }
        return found.sorted { ($1.keptAt, $0.id) < ($0.keptAt, $1.id) }
    }
}
