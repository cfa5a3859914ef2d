import Emulation
import TerminalKit

/// Irrevocable steps, in one place: the mark of a key's binding and the guard of a question both come from here.
///
/// Enter never takes the irrevocable answer of a guarded question, even after a reason or a number was typed; only the
/// answer's own key does.
extension Intent {
    /// True if the intent cannot be undone.
    var isDangerous: Bool {
        switch self {
        // One opened dossier is forwarded without a question, and `u` undoes it.
        case .act(.forward): false
        case .act(let action), .actOnMarks(let action): action.isIrrevocable
        case .strikeReport, .removePaper, .setting(.removePerson), .setting(.resetDay), .conflict(.drop): true
        default: false
        }
    }

    /// True if it writes for others, or asks whether to: it acts only on a screen painted before its key.
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
    /// True if the answer's effect cannot be undone.
    var isDangerous: Bool {
        switch self {
        case .act(let action, _, _), .actOnEach(let action, _): action.isIrrevocable
        case .change(.removePerson, _), .change(.resetDay, _): true
        case .award, .strike, .removePaper, .dropView, .leaveForm, .dropNote, .dropMine, .dropLeft: true
        case .leave, .giveBack, .change, .renewReference, .unsign, .keepView, .acceptList, .dropRow, .cell, .openLeft:
            false
        }
    }

    /// True if an answer other than the safe one needs the question to be painted before its key: it writes for others,
    /// or discards input.
    var needsPaint: Bool {
        switch self {
        case .keepView, .cell, .openLeft: false
        default: true
        }
    }
}

extension Effect {
    /// True if it writes for others.
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
