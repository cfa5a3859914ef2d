import Glibc

/// Arguments and variables that are not valid UTF-8, such as file names in old encodings. A string made of one would
/// name another file, so it is refused.
enum InvalidUTF8 {
    /// The first argument that is not valid UTF-8, in a printable form; nil if all are valid.
    static var argument: String? {
        for place in 0..<Int(CommandLine.argc) {
            guard let word = CommandLine.unsafeArgv[place] else { continue }
            if let shown = shown(word) { return shown }
        }
        return nil
    }

    /// The environment variables that are not valid UTF-8, in a printable form.
    static var variables: [String: String] {
        var found: [String: String] = [:]
        var place = environ
        while let variable = place.pointee {
            if let shown = shown(variable), let sign = shown.firstIndex(of: "=") {
                found[String(shown[..<sign])] = String(shown[shown.index(after: sign)...])
            }
            place += 1
        }
        return found
    }

    /// Bytes that are not valid UTF-8, with the invalid ones as `\xFF`; nil if all are valid.
    private static func shown(_ text: UnsafePointer<CChar>) -> String? {
        shown(Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
    }

    static func shown(_ bytes: [UInt8]) -> String? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var text = ""
        var place = 0
        while place < bytes.count {
            let letter = (1...4).lazy.compactMap { count in
                place + count <= bytes.count
                    ? String(validating: bytes[place..<(place + count)], as: UTF8.self).map { (count, $0) } : nil
            }.first
            if let (count, letter) = letter {
                text += letter
                place += count
            } else {
                let digits = String(bytes[place], radix: 16, uppercase: true)
                text += "\\x" + digits
                place += 1
            }
        }
        return text
    }
}

/// The folder the program was started in.
enum CurrentFolder {
    /// Its path; if that is not valid UTF-8, the system's own link to it.
    static var path: String {
        guard let path = getcwd(nil, 0) else { return "/proc/self/cwd" }
        defer { free(path) }
        return String(validatingCString: path) ?? "/proc/self/cwd"
    }

    /// The path made absolute; `.` and `..` stay in it.
    static func whole(_ path: String) -> String { path.hasPrefix("/") ? path : "\(Self.path)/\(path)" }

    /// The absolute path of an argument, without `.` and `..`.
    static func absolute(_ path: String) -> String {
        var parts: [Substring] = []
        for part in whole(path).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
