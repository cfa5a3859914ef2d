import Emulation
import TerminalKit

/// What a key asks for: a closed list onto which the key tables map.
enum Intent: Hashable, Sendable {
    case go(Section)
    case move(ListCursor.Motion)
    case left, right
    case open, back, nextPane
    case filter, clearFilter, order, narrow, filterPanel, views, columns
    case newNomination, edit
    case importList, acceptList, nextFault, dropRow, listFields, stopImport
    case act(Action)
    case mark, markToHere, markAll, actOnMarks(Action)
    case letter(LetterIntent)
    case undoLast
    case next, previous
    case receiveReport, correctReport, strikeReport, giveBackReport, measureTargets
    case papers, readPaper, viewPaper, attachPaper, changePaper, removePaper
    case openDirective
    case settings
    case setting(SettingsIntent)
    case conflict(ConflictIntent)
    case copyID, copyRow, compose
    case leftWork
    case palette, help, language, display, persons, reload, redraw, suspend, quit
}

/// The sections of the program, each behind its digit.
public enum Section: Int, CaseIterable, Sendable {
    case overview = 1
    case sectors = 2
    case units = 3
    case nominations = 4
    case forMe = 5
    case deadlines = 6
    case directive = 9

    /// The word by which a command names it.
    public var word: String {
        switch self {
        case .overview: "overview"
        case .sectors: "sectors"
        case .units: "units"
        case .nominations: "nominations"
        case .forMe: "for-me"
        case .deadlines: "deadlines"
        case .directive: "directive"
        }
    }
}
