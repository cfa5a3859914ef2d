import EmulationStore
import EmulationText
import Glibc

extension SystemReason {
    /// The reason in words people know, with the way out.
    var fault: Fault {
        kind.map { Fault($0, words: words) } ?? Fault(words: words)
    }

    private var kind: Fault.Kind? {
        switch code {
        case ENOSPC: .full
        case EDQUOT: .quota
        case EFBIG: .sizeLimit
        case EROFS: .readOnly
        case EACCES, EPERM: .noPermission
        case ENOENT, ESTALE, ENODEV, ENOTCONN, EHOSTDOWN: .gone
        case ENOLCK, ENOSYS, EOPNOTSUPP: .noLocks
        case EIO: .broken
        case EMFILE, ENFILE: .tooManyOpen
        case ELOOP, ENOTDIR: .notAFolder
        case EEXIST: .taken
        default: nil
        }
    }
}

extension WorkspaceError {
    /// What went wrong, for somebody who has the workspace open: that it is not there is then no beginning but a loss.
    var phraseOnScreen: Phrase {
        switch self {
        case .missing(let path), .notAWorkspace(let path): FaultText.gone(path)
        default: phrase
        }
    }
}
