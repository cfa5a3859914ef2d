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
        let name = place.name("\(session).\(DraftPlace.lock)")
        for _ in 0..<10 {
            let file = try open(name, in: parent)
            // Another program may have removed it in between: then others would lock another file.
            if try file.lock(), try file.info().st_ino == (try? parent.info(of: name))?.st_ino {
                return DraftLock(file)
            }
            // Whoever only asks whether it is held lets it go at once.
            usleep(2000)
        }
        return nil
    }

    private static func open(_ name: String, in parent: borrowing Descriptor) throws(SystemError) -> Descriptor {
        do throws(SystemError) {
            return try parent.open(name, O_RDWR | O_NONBLOCK)
        } catch {
            guard error.code == ENOENT else { throw error }
            return try parent.create(name, mode: 0o600)
        }
    }

    /// Whether the program of a session still runs. Where the system has no locks it counts as ended: a draft that is
    /// offered twice is better than one that is lost.
    static func isHeld(_ session: String, in place: DraftPlace) -> Bool {
        do throws(SystemError) {
            let parent = try place.folder.open(place.parent)
            let file = try parent.open(place.name("\(session).\(DraftPlace.lock)"), O_RDWR | O_NONBLOCK)
            return try file.isLocked()
        } catch {
            return false
        }
    }

    /// Whether the lock's file is there, which a session that ended takes away and one that broke off leaves.
    static func isThere(_ session: String, in place: DraftPlace) -> Bool {
        let name = place.name("\(session).\(DraftPlace.lock)")
        return (try? place.folder.open(place.parent).info(of: name)) != nil
    }

    /// Removes the lock's file, which the caller holds.
    func remove(of session: String, in place: DraftPlace) {
        try? place.folder.remove(place.path("\(session).\(DraftPlace.lock)"))
    }
}
