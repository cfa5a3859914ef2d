import Foundation

/// A folder of a story's own, removed with everything in it when the story ends.
final class TemporaryFolder: Sendable {
    let path: String

    /// An empty folder.
    /// - Parameter inMemory: whether it may lie in memory, as most may.
    init(inMemory: Bool = true) throws {
        // Hundreds of small files a story are made many times faster in memory than on a disk.
        let memory = "/dev/shm"
        let place =
            inMemory && FileManager.default.isWritableFile(atPath: memory)
            ? URL(fileURLWithPath: memory) : FileManager.default.temporaryDirectory
        path = place.appendingPathComponent("thidua-story-\(UUID().uuidString.lowercased())").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of something inside.
    func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, and the folders on the way to it.
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        let url = URL(fileURLWithPath: path(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Every file below a folder inside by its path from there; what is private to the program is left out.
    func contents(of name: String) throws -> [String: Data] {
        let root = path(name)
        var contents: [String: Data] = [:]
        for file in try FileManager.default.subpathsOfDirectory(atPath: root) where !file.hasPrefix(".thidua") {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(root)/\(file)", isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            contents[file] = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(file)"))
        }
        return contents
    }
}
