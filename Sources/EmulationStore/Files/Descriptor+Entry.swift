extension Descriptor {
    /// A name in a folder.
    struct Entry {
        /// The name; nil where it is not UTF-8.
        let name: String?
        /// The name as it can be shown.
        let shown: String
        /// Whether it is known to be a regular file; some file systems do not tell.
        let isFile: Bool
    }
}
