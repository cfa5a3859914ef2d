import Emulation
import EmulationText

/// The names that copies of papers get.
enum PaperName {
    /// What a copy of a file with this name may be called, the likeliest first: NFC, without what leads elsewhere or
    /// hides, and short enough for any file system.
    static func candidates(for name: String) -> [String] {
        let (stem, suffix) = parts(of: safe(name))
        return (1...999).map { $0 == 1 ? stem + suffix : "\(stem)-\($0)\(suffix)" }
    }

    private static func safe(_ name: String) -> String {
        var text = TextInput.clean(name.replacing("/", with: "-"))
        while let first = text.first, first == "." || first == " " { text.removeFirst() }
        return text.isEmpty ? "tep" : text
    }

    /// The name and its ending; a very long name loses the end of the former.
    private static func parts(of name: String) -> (stem: String, suffix: String) {
        var stem = name
        var suffix = ""
        if let dot = name.lastIndex(of: "."), dot != name.startIndex, name[dot...].utf8.count <= 16 {
            stem = String(name[..<dot])
            suffix = String(name[dot...])
        }
        while stem.utf8.count > 150 { stem.removeLast() }
        return (stem, suffix)
    }
}
