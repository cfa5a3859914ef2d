import EmulationStore
import EmulationTUI

extension Preferences {
    /// Keeps a choice made on screen.
    /// - Throws: `cannotWrite`.
    static func remember(_ choice: Choice, environment: [String: String]) throws(WorkspaceError) {
        switch choice {
        case .language(let language): try save(language: language, environment: environment)
        case .list(let choice): try keep(choice, environment: environment)
        case .display(let setting, let value): try save(value, for: setting.rawValue, environment: environment)
        }
    }
}
