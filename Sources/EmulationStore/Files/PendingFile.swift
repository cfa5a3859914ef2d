import Glibc

/// A file being written under a temporary name in the folder where it belongs; it is gone again unless it gets its name.
struct PendingFile: ~Copyable {
    /// The file, to be written to.
    let file: Descriptor
    private let folder: OpenFolder
    private let temporary: String
    private var hasItsName = false

    /// Begins a file.
    /// - Parameters:
    ///   - name: the name it is to get, by which a leftover is told.
    ///   - model: the file whose group and permission bits it gets; nil for those of a new file.
    init(for name: String, in folder: OpenFolder, mode: mode_t, resembling model: stat? = nil) throws(SystemError) {
        let temporary = Leftover.name(for: name)
        let file = try folder.descriptor.create(temporary, mode: mode, sharing: model == nil)
        if let model {
            do throws(SystemError) {
                try file.resemble(model, in: folder.descriptor, mode)
            } catch {
                try? folder.descriptor.remove(temporary)
                throw error
            }
        }
        self.file = file
        self.folder = folder
        self.temporary = temporary
    }

    deinit {
        if !hasItsName { try? folder.descriptor.remove(temporary) }
    }

    /// Gives the finished file its name, at once and in the place of whatever has it.
    /// - Parameter isStillExpected: asked last of all; where it says no, nothing is done and the answer is false.
    mutating func replace(_ name: String, if isStillExpected: () -> Bool) throws(SystemError) -> Bool {
        try file.synchronise()
        guard isStillExpected() else { return false }
        let old = folder.descriptor.hold(name)
        try folder.descriptor.rename(temporary, to: name)
        hasItsName = true
        try confirmNames()
        // Whoever saves waits for what is new to be kept, not for what is old to be freed.
        old?.closeElsewhere()
        return true
    }

    /// Gives a file that can be made again its name, without waiting for the disk.
    mutating func replace(_ name: String) throws(SystemError) {
        try folder.descriptor.rename(temporary, to: name)
        hasItsName = true
    }

    /// Gives the finished file the first of several names that is free, at once.
    /// - Parameter isSame: whether what has a name already is the very same, so that it may stand for this one.
    /// - Returns: the name; nil where all are taken.
    func finish(
        as names: some Sequence<String>, isSame: (String) -> Bool = { _ in false }
    ) throws(SystemError) -> String? {
        try file.synchronise()
        for name in names {
            if try take(name) {
                try confirmNames()
                return name
            }
            if isSame(name) { return name }
        }
        return nil
    }

    /// Waits until the new name is on the disk. It may already be read by everybody, so that a failure here is another
    /// than one before.
    private func confirmNames() throws(SystemError) {
        do throws(SystemError) {
            try folder.descriptor.synchroniseNames()
        } catch {
            throw SystemError(code: error.code, isInPlace: true)
        }
    }

    private func take(_ name: String) throws(SystemError) -> Bool {
        do throws(SystemError) {
            try folder.descriptor.link(temporary, as: name)
        } catch {
            switch error.code {
            case EEXIST: return false
            case EPERM, EOPNOTSUPP, ENOSYS, EMLINK:
                // A file system without hard links: the lock is what keeps others of ours from the name.
                if (try? folder.descriptor.info(of: name)) != nil { return false }
                try folder.descriptor.rename(temporary, to: name)
            default: throw error
            }
        }
        return true
    }
}
