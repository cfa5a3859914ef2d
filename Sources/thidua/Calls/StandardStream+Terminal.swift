import EmulationStore
import Glibc
import TerminalKit

extension StandardStream {
    /// Writes all of a text in the charset of the terminal; files and pipes get it unchanged.
    /// - Returns: the reason for a failure; nil if there was none.
    @discardableResult
    func show(_ text: String) -> SystemReason? {
        write(TerminalText.fitting(text, for: self == .output ? STDOUT_FILENO : STDERR_FILENO))
    }
}
