import Emulation

extension Rulebook {
    /// A unit's name; its id where the roster has no such unit.
    func unitName(_ id: Unit.ID) -> Phrase {
        unit(id)?.name.phrase ?? Phrase(verbatim: id.rawValue)
    }

    /// A unit's name after a preposition: English wants the article.
    func unitNameInSentence(_ id: Unit.ID) -> Phrase {
        unit(id)?.nameInSentence ?? Phrase(verbatim: id.rawValue)
    }

    /// An award's name in quotation marks; its id where the list has no such award.
    func quotedAward(_ id: Award.ID) -> Phrase {
        (award(id)?.name.phrase ?? Phrase(verbatim: id.rawValue)).quoted
    }

    /// A person's name; their id where nobody of that id is entered.
    func personName(_ id: Person.ID) -> String {
        person(id)?.name ?? id.rawValue
    }
}

extension Unit {
    /// The name as a sentence holds it: English wants the article, unless the unit has no English name.
    var nameInSentence: Phrase {
        Phrase(name.vietnamese, name.english == name.vietnamese ? name.english : "the \(name.english)")
    }
}

extension Phrase {
    /// The phrase in quotation marks.
    var quoted: Phrase {
        Phrase("“\(vietnamese)”", "“\(english)”")
    }
}

/// What somebody typed or a file holds, quoted back: cleaned, and cut where it is too long to be read in a sentence.
func quoting(_ text: String) -> String {
    let clean = TextInput.clean(text)
    return clean.count > 40 ? "“\(clean.prefix(39))…”" : "“\(clean)”"
}

/// What somebody wrote, as the end of a sentence of ours: cleaned, without its own full stop.
func endingWith(_ text: String) -> String {
    let clean = TextInput.clean(text)
    return clean.hasSuffix(".") ? String(clean.dropLast()) : clean
}
