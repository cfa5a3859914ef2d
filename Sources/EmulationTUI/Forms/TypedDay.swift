import Emulation
import EmulationText

extension Model {
    /// The day that was typed into a field; nil where nothing was, or where it cannot be read, with what is wrong with it.
    /// - Parameter today: the day that short ways of writing count from; nil for today.
    func typedDay(_ text: String?, today: Day? = nil) -> (day: Day?, error: String?) {
        guard let text, !text.isEmpty else { return (nil, nil) }
        do throws(DayProblem) {
            return (try Day.reading(text, today: today ?? self.today), nil)
        } catch {
            return (nil, say(error.phrase))
        }
    }
}
