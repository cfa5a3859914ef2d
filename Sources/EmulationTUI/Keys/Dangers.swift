import Emulation
import TerminalKit

/// What cannot be taken back, in one place: the mark of a key's binding and the guard of a question both come from here.
///
/// Enter never gives the answer to a guarded question, also after a reason or a number was typed; its own key does.
extension Intent {
    /// Whether what the key asks for cannot be taken back.
    var isDangerous: Bool {
        switch self {
        // One dossier in sight is forwarded without a question, and `u` takes it back.
        case .act(.forward): false
        case .act(let action), .actOnMarks(let action): action.isIrrevocable
        case .strikeReport, .removePaper, .setting(.removePerson), .setting(.resetDay), .conflict(.drop): true
        default: false
        }
    }

    /// Whether it writes for others, or asks whether to: it acts only on what was painted before its key.
    var isDeciding: Bool {
        switch self {
        case .act, .actOnMarks, .undoLast, .strikeReport, .giveBackReport, .removePaper, .acceptList: true
        case .letter(let intent):
            switch intent {
            case .submit, .giveBack, .unsign, .take: true
            case .list, .open, .compare, .draft, .put, .fill, .sign, .minutes, .receive: false
            }
        case .setting(let intent):
            switch intent {
            case .removePerson, .toggleReports, .lift, .resetDay, .completeYear: true
            case .previousGroup, .edit, .addPerson, .addUnit, .addRole, .dateRole, .endRole, .exempt, .dayOff, .worked:
                false
            }
        case .conflict(.goOn), .conflict(.drop): true
        default: false
        }
    }
}

extension Question {
    /// Whether what the answer does cannot be taken back.
    var isDangerous: Bool {
        switch self {
        case .act(let action, _, _), .actOnEach(let action, _): action.isIrrevocable
        case .change(.removePerson, _), .change(.resetDay, _): true
        case .award, .strike, .removePaper, .dropView, .leaveForm, .dropNote, .dropMine, .dropLeft: true
        case .leave, .giveBack, .change, .renewReference, .unsign, .keepView, .acceptList, .cell, .openLeft: false
        }
    }

    /// Whether an answer other than the safe one acts only where the question was painted before its key: it writes for
    /// others, or throws away what was typed.
    var wantsSight: Bool {
        switch self {
        case .keepView, .cell, .openLeft: false
        default: true
        }
    }
}

extension Effect {
    /// Whether it writes for others.
    var isDeciding: Bool {
        switch self {
        case .attach, .removePaper, .act, .award, .actOnEach, .awardEach, .draft, .edit, .draftLetter, .changeLetter,
            .place, .enter, .importList, .change, .renewReference:
            true
        case .open, .openPapers, .readPaper, .viewPaper, .completePath, .openLetter, .readList, .goOnImporting,
            .stopImporting, .remember, .copy, .openDirective, .compose, .dropEdited, .takeDraft, .dropDraft,
            .keepDrafts, .reload,
            .redraw, .suspend, .quit:
            false
        }
    }
}
