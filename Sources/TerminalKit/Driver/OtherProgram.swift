import CTerminal
import Foundation

extension CursesTerminal {
    /// How another program ended.
    public enum ProgramEnd: Hashable, Sendable {
        /// With this exit code; 128 and the signal where a signal ended it.
        case ended(code: Int)
        /// It could not be started; why.
        case notStarted(String)
    }

    /// Hands the terminal to another program, waits for its end and takes the terminal back. Nothing reads keys
    /// meanwhile but that program.
    public func run(_ words: [String]) -> ProgramEnd {
        outside {
            var arguments = words.map { strdup($0) } + [nil]
            defer { arguments.forEach { free($0) } }
            var code: Int32 = 0
            let error = ct_run(&arguments, &code)
            return error == 0 ? .ended(code: Int(code)) : .notStarted(String(cString: strerror(error)))
        }
    }
}
