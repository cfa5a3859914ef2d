/// What can be done to a nomination. The raw values are the words of the command and of the files.
public enum Action: String, CaseIterable, Sendable {
    case draft, edit, submit, endorse
    case returnBack = "return"
    case decline, verify, publish, recommend
    case notRecommend = "not-recommend"
    case deferred = "defer"
    case award, refuse, forward, revoke, withdraw, reopen, ask, answer, note, recuse, undo

    /// Whether the action must say why.
    public var needsNote: Bool {
        switch self {
        case .returnBack, .decline, .notRecommend, .deferred, .refuse, .revoke, .withdraw, .reopen, .ask, .answer,
            .note,
            .recuse:
            true
        case .draft, .edit, .submit, .endorse, .verify, .publish, .recommend, .award, .forward, .undo: false
        }
    }

    /// Whether it may be taken or not by what the letter says that the dossier travels with.
    public var heedsLetter: Bool { self == .submit }

    /// Whether it moves the nomination; the others stand beside the way and never contradict anything.
    public var moves: Bool {
        switch self {
        case .draft, .edit, .ask, .answer, .note, .recuse: false
        default: true
        }
    }

    /// Whether it judges the dossier, which nobody may do to what they proposed or are named in.
    public var judges: Bool {
        switch self {
        case .endorse, .returnBack, .decline, .verify, .recommend, .notRecommend, .deferred, .award, .refuse, .forward,
            .reopen:
            true
        default: false
        }
    }

    /// Whether it ends the nomination against the nominee or takes an award away, which a screen asks about once more.
    public var isGrave: Bool {
        switch self {
        case .decline, .notRecommend, .refuse, .revoke, .withdraw: true
        default: false
        }
    }

    /// True if the action gives or takes an award, ends the nomination against the nominee or sends it out of the
    /// Ministry. An undo does not recall what others were told, so no screen offers it as the answer for Enter.
    public var isIrrevocable: Bool {
        switch self {
        case .decline, .notRecommend, .award, .refuse, .forward, .revoke, .withdraw: true
        case .draft, .edit, .submit, .endorse, .returnBack, .verify, .publish, .recommend, .deferred, .reopen, .ask,
            .answer, .note, .recuse, .undo:
            false
        }
    }
}
