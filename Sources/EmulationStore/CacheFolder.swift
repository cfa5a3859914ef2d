/// The user's own folder for data that can be made again, the indexes of workspaces: `$XDG_CACHE_HOME/thidua`, else
/// under `~/.cache`.
public enum CacheFolder {
    /// The folder's path; nil if the environment names no home.
    public static func path(environment: [String: String]) -> String? {
        // The XDG rules ignore a path that is not absolute.
        if let base = environment["XDG_CACHE_HOME"], base.hasPrefix("/") { return base + "/thidua" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.cache/thidua"
    }
}
