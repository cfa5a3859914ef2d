import CTerminal
import Foundation

extension CursesTerminal {
    /// How another program ended.
    public enum ProgramEnd: Hashable, Sendable {
        /// With this exit code; 128 and the signal where a signal ended it. `wasTold` is whether both were told to end, or
        /// lost the terminal, so that its code says nothing of what it did before.
        case ended(code: Int, wasTold: Bool)
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
            var wasTold = false
            let error = ct_run(&arguments, &code, &wasTold)
            guard error == 0 else { return .notStarted(String(cString: strerror(error))) }
            return .ended(code: Int(code), wasTold: wasTold)
        }
    }
}
