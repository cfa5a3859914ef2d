import TerminalKit

extension KeyTables {
    /// The binding of a key. In a list its motions come before all else, and they come in floods: the other keys need not
    /// be known for them.
    func binding(for key: Key) -> Binding? {
        if model.isMovable, let motion = motion(for: key) { return motion }
        return map.binding(for: key)
    }

    /// The binding of a key that moves the selection.
    fileprivate func motion(for key: Key) -> Binding? { moving().bindings.first { $0.keys.contains(key) } }
}

extension Model {
    /// Whether the page is a list of nominations whose motions come before all else.
    var isMovable: Bool {
        if case .nominations(let page) = page { !page.isFiltering && !isImporting } else { false }
    }

    /// Whether a key does nothing now but move the selection of a list.
    func moves(by key: Key) -> Bool {
        overlay == nil && isMovable && KeyTables(model: self).motion(for: key) != nil
    }
}
