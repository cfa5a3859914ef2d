import Emulation

extension Rulebook {
    /// The identifier of somebody new by their name, without diacritics and hyphenated; where somebody has it already, a
    /// number comes after it.
    /// - Returns: nil where the name has no letter or digit.
    public func newPersonID(for name: String) -> Person.ID? {
        fresh(name) { person($0) == nil }
    }

    /// The identifier of a new unit by its name, as for a person.
    public func newUnitID(for name: String) -> Unit.ID? {
        fresh(name) { unit($0) == nil }
    }

    private func fresh<Subject>(
        _ name: String, isFree: (Identifier<Subject>) -> Bool
    ) -> Identifier<Subject>? {
        // The number must fit behind a name as long as identifiers may be.
        let slug = TextFold.slug(String(TextFold.slug(name).prefix(110)))
        guard let plain = Identifier<Subject>(slug) else { return nil }
        if isFree(plain) { return plain }
        return (2...9999).lazy.compactMap { Identifier<Subject>("\(slug)-\($0)") }.first(where: isFree)
    }
}
