import Emulation

extension Refusal {
    /// A name that names nothing, with what may have been meant.
    static func unknown(_ kind: Kind, _ text: String, _ rulebook: Rulebook) -> Phrase {
        let thing = kind.phrase
        let near = candidates(for: kind, like: text, in: rulebook)
        let wayOut =
            near.isEmpty
            ? Phrase(
                "Hãy chọn trong danh sách \(thing.vietnamese).", "Choose one from the list of \(kind.pluralInEnglish).")
            : Phrase(
                "Có phải ý bạn là \(near.alternatives.vietnamese)?", "Did you mean \(near.alternatives.english)?")
        return Phrase(
            "Không có \(thing.vietnamese) \(quoting(text)). \(wayOut.vietnamese)",
            "There is no \(thing.english) \(quoting(text)). \(wayOut.english)")
    }

    /// Up to three ids that hold, or begin like, what was asked for.
    private static func candidates(for kind: Kind, like text: String, in rulebook: Rulebook) -> [Phrase] {
        let slug = TextFold.slug(text)
        guard slug.utf8.count >= 2 else { return [] }
        let ids: [String] =
            switch kind {
            case .sector: rulebook.directive.sectors.map(\.id.rawValue)
            case .unit: rulebook.units.map(\.id.rawValue)
            case .award: rulebook.awards.map(\.id.rawValue)
            case .movement: rulebook.directive.movements.map(\.id.rawValue)
            case .person: rulebook.people.map(\.id.rawValue)
            case .target: rulebook.directive.sectors.flatMap(\.targets).map(\.id.rawValue)
            // The rulebook keeps no letters.
            case .letter: []
            }
        let holding = ids.filter { TextFold.contains($0, [slug]) }
        let beginning = ids.filter { !holding.contains($0) && $0.hasPrefix(slug.prefix(max(4, slug.count - 3))) }
        return (holding + beginning).prefix(3).map(Phrase.init(verbatim:))
    }
}

extension Refusal.Kind {
    /// What an id was to name.
    public var phrase: Phrase {
        switch self {
        case .sector: Phrase("lĩnh vực", "sector")
        case .unit: Phrase("đơn vị", "unit")
        case .award: Phrase("danh hiệu, hình thức khen thưởng", "award")
        case .movement: Phrase("phong trào thi đua", "movement")
        case .person: Phrase("người dùng", "person")
        case .target: Phrase("mục tiêu thi đua", "target")
        case .letter: Phrase("tờ trình", "proposal letter")
        }
    }

    fileprivate var pluralInEnglish: String {
        self == .person ? "people" : phrase.english + "s"
    }
}
