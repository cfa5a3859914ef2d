/// The keys that identify the kind of a file. Several kinds need little more than a year, so a file of another kind in
/// their place would pass for an empty one and be overwritten.
enum FileKindKeys {
    /// The keys of each kind, by the file's path at the top or by its folder.
    private static let own: [String: [String]] = [
        Layout.settings: ["rollsOver", "judgedBy"], Layout.directive: ["clauses", "sectors"], Layout.units: ["units"],
        Layout.awards: ["awards"], Layout.calendar: ["years"], Layout.people: ["people"],
        Layout.nominations: ["dossier", "history"], Layout.decisions: ["items", "authority"],
        "reports": ["quarter", "entries"], "registry": ["complete", "entries"], "registrations": ["entries"],
        "guidance": ["leadUnit"],
    ]
    private static let all = Set(own.values.joined()).sorted()

    /// A key that belongs to another kind of file; nil if there is none.
    /// - Parameter folder: the top-level folder of the file; nil for a file at the top.
    static func foreign(in file: RecordFile, at path: String, _ folder: String?) -> String? {
        guard let own = own[folder ?? path] else { return nil }
        return all.first { !own.contains($0) && file.holds($0) }
    }
}
