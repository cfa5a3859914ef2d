import Foundation
import Testing

@Suite("The package")
struct PackageTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../..")

    /// The targets with their declared dependencies in `Package.swift`.
    private func targets() throws -> [(folder: String, name: String, needs: Set<String>)] {
        let package = try String(contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        let list = try #require(package.firstRange(of: "targets: [\n"))
        let starts = package[list.upperBound...].ranges(of: #/\.(target|executableTarget|testTarget)\(/#).map(
            \.lowerBound)
        return zip(starts, starts.dropFirst() + [package.endIndex]).compactMap { start, end in
            let words = package[start..<end].matches(of: #/"([A-Za-z-]+)"/#).map { String($0.output.1) }
            let folder = package[start...].hasPrefix(".testTarget") ? "Tests" : "Sources"
            return words.first.map { (folder, $0, Set(words.dropFirst().map { $0.replacing("-", with: "_") })) }
        }
    }

    @Test("Every module that a target imports is one it declares or one of the system")
    func imports() throws {
        let system: Set = ["Foundation", "Glibc", "Testing", "Synchronization", "Dispatch"]
        let targets = try targets()
        #expect(targets.count > 5)
        for (folder, name, needs) in targets {
            let path = Self.root.appendingPathComponent("\(folder)/\(name)").path
            for case let file as String in FileManager.default.enumerator(atPath: path) ?? .init()
            where file.hasSuffix(".swift") {
                let text = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
                for match in text.matches(of: #/(?m)^(?:@testable )?import ([A-Za-z_]+)/#) {
                    let module = String(match.output.1)
                    #expect(system.contains(module) || needs.contains(module), "\(folder)/\(name)/\(file): \(module)")
                }
            }
        }
    }
}
