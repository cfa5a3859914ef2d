extension Dossier {
    /// The keys, as files have them, that hold something else in another dossier; sorted, unknown ones included.
    public func keys(differingFrom other: Dossier) -> [String] {
        guard case .dictionary(let own) = value, case .dictionary(let others) = other.value else { return [] }
        return Set(own.keys).union(others.keys).filter { own[$0] != others[$0] }.sorted()
    }
}
