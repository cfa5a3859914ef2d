import Emulation
import Synchronization

/// The letters of a workspace as it stood once, each read when it is looked at.
public final class HeldLetters: LetterDesk {
    private let workspace: Workspace
    private let all = Mutex<[LetterDocket]?>(nil)

    /// The letters of a workspace.
    public init(_ workspace: Workspace) {
        self.workspace = workspace
    }

    /// Every letter with its names; read once.
    public var letters: [LetterDocket] {
        all.withLock { known in
            if let known { return known }
            let letters = workspace.letterDockets
            known = letters
            return letters
        }
    }

    /// A letter with its names.
    public func letter(_ id: Letter.ID) -> LetterDocket? { workspace.letterDocket(id) }
}
