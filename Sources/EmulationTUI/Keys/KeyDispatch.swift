import TerminalKit

extension KeyTables {
    /// The binding of a key. In a list its motions come before all else, and they come in floods: the other keys need not
    /// be known for them.
    func binding(for key: Key) -> Binding? {
        if case .nominations(let page) = model.page, !page.isFiltering, !model.isImporting,
            let motion = moving().bindings.first(where: { $0.keys.contains(key) })
        {
            return motion
        }
        return map.binding(for: key)
    }
}
