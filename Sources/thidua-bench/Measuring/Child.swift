import ArgumentParser
import Foundation

/// Measures in a process of its own, so that the memory of one workspace is not counted for another.
enum Child {
    static func measure(_ path: String) throws -> Measurement {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        child.arguments = ["measure", path, "--lang", Bench.language.rawValue]
        let pipe = Pipe()
        child.standardOutput = pipe
        try child.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        child.waitUntilExit()
        guard child.terminationStatus == 0 else { throw ExitCode(child.terminationStatus) }
        return try JSONDecoder().decode(Measurement.self, from: output)
    }
}
