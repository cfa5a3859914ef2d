/// Where what belongs to one user and no workspace is put: `$XDG_STATE_HOME/thidua`, else under `~/.local/state`.
public enum StateFolder {
    /// The folder's path; nil where the environment tells no home.
    public static func path(environment: [String: String]) -> String? {
        // The XDG rules leave out what is no absolute path.
        if let base = environment["XDG_STATE_HOME"], base.hasPrefix("/") { return base + "/thidua" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.local/state/thidua"
    }
}
