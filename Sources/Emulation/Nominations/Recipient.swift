/// A nominee's sex, which every decision prints.
public enum Sex: String, CaseIterable, Sendable { case male, female }

/// The class of recipient used in official figures (forms 0702.N and 0703.N of Circular 03/2018/TT-BNV).
public enum RecipientClass: String, CaseIterable, Sendable {
    /// A leader of ministry or province rank.
    case leaderMinistry
    /// A leader of department rank (vụ, cục, sở).
    case leaderDepartment
    /// A businessperson.
    case businessperson
    /// Another leader, from deputy head of division up.
    case otherLeader
    /// Everybody else: people who work directly.
    case direct
}
