import Emulation

extension Unit {
    /// The abbreviation, in English the one known abroad where there is one.
    public func shortName(_ language: Language) -> String {
        language == .english ? abbreviationEnglish ?? abbreviation : abbreviation
    }

    /// Everything it is called, in either language: what lists and pickers find it by.
    public var names: [String] {
        [name.vietnamese, name.english, abbreviation] + (abbreviationEnglish.map { [$0] } ?? [])
    }
}

extension Award {
    /// Everything it is called, in either language: what lists and pickers find it by.
    public var names: [String] {
        [name.vietnamese, name.english, shortName(.vietnamese), shortName(.english)]
    }
}

extension Rulebook {
    /// The short name of a unit, or its identifier where there is no such unit.
    public func shortName(of unit: Unit.ID, _ language: Language) -> String {
        self.unit(unit)?.shortName(language) ?? unit.rawValue
    }
}
