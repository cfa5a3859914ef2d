/// What was done with the mouse, and where.
public struct Mouse: Hashable, Sendable {
    /// What is told apart: letting go, moving and the other buttons mean nothing here.
    public enum Kind: Hashable, Sendable {
        /// The left button went down; the second time in quick succession at the same place counts two.
        case press(clicks: Int)
        /// The wheel turned away from the user, and towards them.
        case wheelUp, wheelDown
    }

    /// What was done.
    public var kind: Kind
    /// The cell it was done on.
    public var point: Point

    /// Something done on a cell.
    public init(_ kind: Kind, at point: Point) {
        self.kind = kind
        self.point = point
    }

    /// A report of the terminal: its number for button and modifiers, and the place counted from one.
    init?(button: Int, column: Int, row: Int) {
        // Shift 4, Alt 8 and Ctrl 16 change nothing.
        switch button & ~28 {
        case 0: kind = .press(clicks: 1)
        case 64: kind = .wheelUp
        case 65: kind = .wheelDown
        default: return nil
        }
        guard column > 0, row > 0 else { return nil }
        point = Point(column: column - 1, row: row - 1)
    }
}
