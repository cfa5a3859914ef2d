import Emulation

extension Target {
    /// The figure to reach with its sign, `≥ 30 %` or `≤ 75`; nil where the directive gives none.
    public var goal: Phrase? {
        guard let value else { return nil }
        switch comparison {
        case .atLeast: return Phrase(each: { "≥ \(figure(value, $0))" })
        case .atMost: return Phrase(each: { "≤ \(figure(value, $0))" })
        case .achieve: return Phrase(each: { figure(value, $0) })
        }
    }

    /// A result with the target's unit: `24,1 %`, `hạng 88`.
    public func result(_ number: Double) -> Phrase {
        switch unit {
        case "rank"?: Phrase(each: { "\($0 == .vietnamese ? "hạng" : "rank") \(NumberText.decimal(number, $0))" })
        default: Phrase(each: { figure(number, $0) })
        }
    }

    private func figure(_ number: Double, _ language: Language) -> String {
        switch unit {
        case "%"?: NumberText.percent(number, language)
        case nil, "rank"?: NumberText.decimal(number, language)
        case let unit?: "\(NumberText.decimal(number, language)) \(unit)"
        }
    }
}
