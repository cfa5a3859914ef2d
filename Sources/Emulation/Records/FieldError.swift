/// What is wrong with one key of a property list.
public struct FieldError: Error, Hashable, Sendable {
    /// The way to the key, such as `dossier.achievements[2].value`.
    public let path: String
    /// What is wrong there.
    public let problem: Problem

    /// What can be wrong with a key.
    public enum Problem: Hashable, Sendable {
        case missing
        case wrongType(expected: String)
        case notADay(String)
        case notAnIdentifier(String)
        case notOneOf(found: String, allowed: [String])
        case empty
        case duplicate(String)
        case outOfRange(String)
    }

    /// An error at a path.
    public init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }
}
