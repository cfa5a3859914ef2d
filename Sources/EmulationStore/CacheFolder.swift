/// Where what can be made again is put for one user alone, the indexes of workspaces: `$XDG_CACHE_HOME/thidua`, else
/// under `~/.cache`.
public enum CacheFolder {
    /// The folder's path; nil where the environment tells no home.
    public static func path(environment: [String: String]) -> String? {
        // The XDG rules leave out what is no absolute path.
        if let base = environment["XDG_CACHE_HOME"], base.hasPrefix("/") { return base + "/thidua" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.cache/thidua"
    }
}
