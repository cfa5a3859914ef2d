import EmulationStore
import Foundation
import Testing

/// The invented sample, replayed once a process: every story begins on a fresh copy of it.
enum Sample {
    /// The sample's files by path, or why it cannot be made.
    static let files: Result<[String: [UInt8]], WorkspaceError> = {
        do throws(WorkspaceError) {
            return .success(try SampleReplay.files())
        } catch {
            return .failure(error)
        }
    }()

    /// The path of a nominee's nomination; of several the first.
    static func path(of nominee: String) throws -> String {
        let name = "<string>\(nominee)</string>"
        let found = try files.get().filter { path, bytes in
            path.hasPrefix("nominations/") && String(decoding: bytes, as: UTF8.self).contains(name)
        }
        return try #require(found.keys.min(), "nobody proposes \(nominee)")
    }

    /// A list with something changed in it, as another program would write it.
    static func changed(
        _ bytes: [UInt8]?, format: PropertyListSerialization.PropertyListFormat = .xml,
        _ change: (inout [String: Any]) throws -> Void
    ) throws -> [UInt8] {
        let list = try PropertyListSerialization.propertyList(from: Data(bytes ?? []), format: nil)
        var values = try #require(list as? [String: Any])
        try change(&values)
        return Array(try PropertyListSerialization.data(fromPropertyList: values, format: format, options: 0))
    }
}
