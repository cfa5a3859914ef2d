import EmulationStore
import Glibc
import TerminalKit

extension StandardStream {
    /// Writes all of a text in the charset of the terminal it goes to; files and pipes get it as it is.
    /// - Returns: why that failed; nil where it did not.
    @discardableResult
    func show(_ text: String) -> SystemReason? {
        write(TerminalText.fitting(text, for: self == .output ? STDOUT_FILENO : STDERR_FILENO))
    }
}
