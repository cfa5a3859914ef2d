import Foundation
import Glibc

/// What a workspace takes on disk.
struct Footprint: Codable, Sendable {
    /// How many files.
    var files = 0
    /// What they hold, in bytes.
    var bytes = 0
    /// What the file system keeps for them, in bytes.
    var bytesOnDisk = 0

    /// The footprint of a folder, its own private one left out.
    init(of root: String) {
        let names = FileManager.default.enumerator(atPath: root)
        while let name = names?.nextObject() as? String {
            if name == ".thidua" {
                names?.skipDescendants()
                continue
            }
            var info = stat()
            guard lstat("\(root)/\(name)", &info) == 0 else { continue }
            bytesOnDisk += Int(info.st_blocks) * 512
            if info.st_mode & S_IFMT == S_IFREG {
                files += 1
                bytes += Int(info.st_size)
            }
        }
    }
}

/// The memory of a process.
enum Memory {
    /// The most this one has ever held, in bytes, as the kernel counts it (`VmHWM`).
    static var peak: Int { peak(of: "self") }

    /// The most that a process has ever held, by its number.
    static func peak(of process: String) -> Int {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) * 1024
    }
}
