/// Where lists get their letters, so that none need be read before one is looked at.
public protocol LetterDesk: Sendable {
    /// Every letter with its names, in the order of lists.
    var letters: [LetterDocket] { get }
    /// A letter with its names; nil where there is none of that identifier.
    func letter(_ id: Letter.ID) -> LetterDocket?
}

extension [LetterDocket]: LetterDesk {
    /// These letters.
    public var letters: [LetterDocket] { self }

    /// The first of them that has the identifier.
    public func letter(_ id: Letter.ID) -> LetterDocket? { first { $0.id == id } }
}
