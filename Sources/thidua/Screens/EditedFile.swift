import EmulationStore
import Foundation

/// What an editor left in its file.
struct EditedFile {
    /// The text, without the end of its last line.
    let text: String

    /// Why it cannot be taken.
    enum Problem: Error {
        /// It is not there any more.
        case gone
        /// It is no UTF-8.
        case notText
        /// It is longer than any field could take.
        case tooLong
        /// The system does not let it be read.
        case refused(SystemReason)
    }

    /// Reads a file of at most so many bytes.
    init(_ path: String, limit: Int) throws(Problem) {
        // A pipe in its place must not keep the screens waiting.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw errno == ENOENT ? .gone : .refused(SystemReason(code: errno)) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let count = read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .refused(SystemReason(code: errno)) }
            if count == 0 { break }
            bytes += chunk.prefix(count)
        }
        guard bytes.count <= limit else { throw .tooLong }
        guard var text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
        // Editors end the last line; the field's text does not.
        while text.hasSuffix("\n") || text.hasSuffix("\r\n") { text.removeLast() }
        self.text = text
    }
}
