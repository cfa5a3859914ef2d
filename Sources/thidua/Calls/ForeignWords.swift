import Glibc

/// What the system handed the program and is no UTF-8: names of old encodings. A text made of it would name another
/// file, so that it is refused by what it is.
enum ForeignWords {
    /// The first argument that is no UTF-8, as it can be shown; nil where all are.
    static var argument: String? {
        for place in 0..<Int(CommandLine.argc) {
            guard let word = CommandLine.unsafeArgv[place] else { continue }
            if let shown = shown(word) { return shown }
        }
        return nil
    }

    /// The variables of the environment that are no UTF-8, as they can be shown.
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

    /// Bytes that are no UTF-8 with those that are none as `\xFF`; nil where all are.
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
    /// Its path; where that is no UTF-8, the name that the system has for it whatever it is called.
    static var path: String {
        guard let path = getcwd(nil, 0) else { return "/proc/self/cwd" }
        defer { free(path) }
        return String(validatingCString: path) ?? "/proc/self/cwd"
    }

    /// A path that begins at the root.
    static func whole(_ path: String) -> String { path.hasPrefix("/") ? path : "\(Self.path)/\(path)" }

    /// The absolute path that an argument means, without `.` and `..` in it.
    static func absolute(_ path: String) -> String {
        var parts: [Substring] = []
        for part in whole(path).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
