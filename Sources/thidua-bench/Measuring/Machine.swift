import Foundation
import Glibc

/// Where figures were taken, without which they mean nothing.
struct Machine: Codable, Sendable {
    let processor: String
    let cores: Int
    let memory: Int
    let kernel: String
    let swift: String
    let build: String
    /// How many programs wanted a core in the minute before.
    let load: Double

    /// This machine.
    static var current: Machine {
        var names = utsname()
        uname(&names)
        let release = withUnsafeBytes(of: &names.release) { text in
            String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
        }
        var loads = [0.0]
        getloadavg(&loads, 1)
        return Machine(
            processor: processorName, cores: ProcessInfo.processInfo.activeProcessorCount,
            memory: Int(ProcessInfo.processInfo.physicalMemory), kernel: "Linux \(release)", swift: swiftVersion,
            build: build, load: loads[0])
    }

    private static var processorName: String {
        let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
        return line?.split(separator: ":").last?.trimmingCharacters(in: .whitespaces) ?? "?"
    }

    // The compiler tells its version only by asking for it.
    #if compiler(>=6.4)
        private static let swiftVersion = "≥ 6.4"
    #elseif compiler(>=6.3)
        private static let swiftVersion = "6.3"
    #elseif compiler(>=6.2)
        private static let swiftVersion = "6.2"
    #else
        private static let swiftVersion = "6.1"
    #endif

    #if DEBUG
        private static let build = "debug"
    #else
        private static let build = "release"
    #endif
}
