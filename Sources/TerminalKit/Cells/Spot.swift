/// A part of the screen that a click means something on.
public struct Spot: Hashable, Sendable {
    /// What a click on it stands for.
    public enum Meaning: Hashable, Sendable {
        /// This row of the list, or field of the form, that has the focus.
        case row(Int)
        /// This row, in the column that stands for this.
        case cell(row: Int, column: Int)
        /// This one of the parts a page is turned through.
        case part(Int)
        /// Pressing this key.
        case key(Key)
    }

    /// Where it is.
    public var rect: Rect
    /// What it stands for.
    public var meaning: Meaning
}

extension Grid {
    /// Lets a click on a rectangle stand for something.
    public mutating func mark(_ rect: Rect, as meaning: Spot.Meaning) {
        let part = rect.intersection(bounds)
        if !part.isEmpty { spots.append(Spot(rect: part, meaning: meaning)) }
    }

    /// What a click on a cell stands for; `nil` for nothing.
    public func meaning(at point: Point) -> Spot.Meaning? {
        spots.last { $0.rect.contains(point) }?.meaning
    }
}
