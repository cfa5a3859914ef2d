/// The clauses and articles that the program itself cites for rights and refusals, each for what it says.
///
/// The conditions of awards have their own in `awards.plist`, the sectors and the reporting rule in `directive.plist`.
/// Every other rule rests on neither the directive nor the law: see ``Refusal/Source``.
public enum Citation: String, CaseIterable, Sendable {
    /// Directive 05: the lead units, each of one sector, consider commendation in it.
    case leadUnits = "III.2"
    /// Law 15/2003: units propose, with a letter and the dossier that goes with it. It does not say who in a
    /// unit may enter a nomination.
    case dossiers = "Luật TĐKT 2003 Đ.83–84"
    /// Law 15/2003: what the Minister decides.
    case minister = "Luật TĐKT 2003 Đ.79"
    /// Law 15/2003: the decisions of heads of units.
    case headOfUnit = "Luật TĐKT 2003 Đ.80"
    /// Decree 91/2017: the cancelling of a decision.
    case cancelling = "NĐ 91/2017 Đ.78–79"

    /// The number of the directive whose clauses are in this list.
    public static let directive = "05/CT-BTTTT"

    /// True if the text was read. An article not read is shown as to be checked.
    public var isVerified: Bool {
        switch self {
        case .leadUnits: true
        case .dossiers, .minister, .headOfUnit, .cancelling: false
        }
    }
}
