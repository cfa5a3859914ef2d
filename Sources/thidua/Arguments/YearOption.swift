import ArgumentParser
import EmulationText

/// A year as it was typed, which may be any text: what is wrong with it is said by the command, with the years there are.
struct YearOption: ExpressibleByArgument {
    private let text: String

    init?(argument: String) {
        text = TextInput.clean(argument)
    }

    /// The year.
    /// - Throws: where it is none that a workspace can be of.
    var year: Int {
        get throws(Failure) {
            guard let year = Int(text), WorkspaceMaking.years.contains(year) else {
                throw .usage(FailureText.notAYear(text))
            }
            return year
        }
    }
}
