import Glibc

/// The lock by which a running session tells that its drafts are its own. The system lets it go when the program ends,
/// however it ends.
final class DraftLock {
    private let file: Descriptor

    private init(_ file: consuming Descriptor) {
        self.file = file
    }

    /// Takes the lock of a session in a place; nil where another program holds it.
    static func take(_ session: String, in place: DraftPlace) throws(SystemError) -> DraftLock? {
        let parent = try place.folder.open(place.parent, creating: true)
        let file = try parent.open(
            "\(place.stem).\(session).\(DraftPlace.lock)", O_RDWR | O_CREAT | O_NONBLOCK, mode: 0o600)
        return try file.lock() ? DraftLock(file) : nil
    }

    /// Whether the program of a session still runs. Where the system has no locks it counts as ended: a draft that is
    /// offered twice is better than one that is lost.
    static func isHeld(_ session: String, in place: DraftPlace) -> Bool {
        do throws(SystemError) {
            let parent = try place.folder.open(place.parent)
            let file = try parent.open("\(place.stem).\(session).\(DraftPlace.lock)", O_RDWR | O_NONBLOCK)
            let isFree = try file.lock()
            if isFree { file.unlock() }
            return !isFree
        } catch {
            return false
        }
    }
}
