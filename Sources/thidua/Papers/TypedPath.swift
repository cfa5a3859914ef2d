import Foundation

/// The path of a file as people type or paste it.
struct TypedPath {
    /// What was typed.
    let text: String
    /// Where `~` leads.
    let environment: [String: String]

    /// The absolute path it means: `~` leads home, what is relative begins at the folder the program was started in.
    ///
    /// Terminals paste what is dropped on them in quotes; and a name may be composed otherwise on disk than it is typed.
    var absolute: String {
        let text = bare
        let plain = resolved(text)
        if exists(plain) { return plain }
        let unescaped = resolved(text.replacing("\\ ", with: " "))
        if unescaped != plain, exists(unescaped) { return unescaped }
        let (folder, name) = Self.split(plain)
        let same = Self.names(in: folder).first { $0.precomposedStringWithCanonicalMapping == name }
        return same.map { folder + $0 } ?? plain
    }

    /// The text as far as it is sure how it goes on, with the names it may go on to.
    func completed() -> (text: String, choices: [String]) {
        let slash = text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex
        let (head, start) = (String(text[..<slash]), String(text[slash...]))
        if head.isEmpty, start == "~" { return ("~/", ["~/"]) }
        let folder = head.isEmpty ? CurrentFolder.path + "/" : resolved(head)
        let wanted = start.precomposedStringWithCanonicalMapping
        let choices = Self.names(in: folder).map(\.precomposedStringWithCanonicalMapping)
            .filter { $0.hasPrefix(wanted) && (wanted.hasPrefix(".") || !$0.hasPrefix(".")) }.sorted()
            .map { Self.isFolder(folder + $0) ? $0 + "/" : $0 }
        guard var common = choices.first else { return (text, []) }
        for choice in choices { common = common.commonPrefix(with: choice, options: .literal) }
        return (head + (common.count >= start.count ? common : start), choices)
    }

    /// The text without the quotation marks that a terminal puts around what is dropped on it.
    var bare: String {
        guard !exists(resolved(text)) else { return text }
        for mark in ["'", "\""] where text.count > 2 && text.hasPrefix(mark) && text.hasSuffix(mark) {
            return Self(text: String(text.dropFirst().dropLast()), environment: environment).bare
        }
        return text
    }

    private func resolved(_ text: String) -> String {
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
        if text == "~" { return home }
        if text.hasPrefix("~/") { return home + text.dropFirst() }
        return text.hasPrefix("/") ? text : CurrentFolder.path + "/" + text
    }

    private func exists(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private static func names(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        // A name that is not valid UTF-8 decodes to another one that does not exist.
        return names.filter { name in
            var info = stat()
            return !name.contains("\u{FFFD}") || lstat(folder + (folder.hasSuffix("/") ? "" : "/") + name, &info) == 0
        }
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        return (String(path[..<slash]), String(path[slash...]).precomposedStringWithCanonicalMapping)
    }
}
