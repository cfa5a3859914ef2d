/// The keys by which one kind of file is told from another. Several kinds need little more than a year, so that a file
/// of another kind in their place would pass for an empty one and be written over.
enum FileMarks {
    /// The keys that files of a kind have, by its path at the top or its folder.
    private static let own: [String: [String]] = [
        Layout.settings: ["rollsOver", "judgedBy"], Layout.directive: ["clauses", "sectors"], Layout.units: ["units"],
        Layout.awards: ["awards"], Layout.calendar: ["years"], Layout.people: ["people"],
        Layout.nominations: ["dossier", "history"], Layout.decisions: ["items", "authority"],
        "reports": ["quarter", "entries"], "registry": ["complete", "entries"], "registrations": ["entries"],
        "guidance": ["leadUnit"],
    ]
    private static let all = Set(own.values.joined()).sorted()

    /// A key by which a file is one of another kind; nil where it has none.
    /// - Parameter folder: the folder at the top it lies in; nil for the top itself.
    static func foreign(in file: RecordFile, at path: String, _ folder: String?) -> String? {
        guard let own = own[folder ?? path] else { return nil }
        return all.first { !own.contains($0) && file.holds($0) }
    }
}
