/// The basis of a commendation (loại hình khen thưởng).
public enum Basis: String, CaseIterable, Sendable {
    /// Công trạng và thành tích đạt được.
    case merit
    /// Theo đợt, chuyên đề.
    case theme
    /// Theo lĩnh vực (I.5).
    case sector
    /// Đột xuất (I.5).
    case unscheduled
    /// Quá trình cống hiến lâu dài.
    case longService
    /// Đối ngoại.
    case foreignRelations
}

/// Whether a nominee is a person or a group.
public enum NomineeKind: String, CaseIterable, Sendable { case person, group }
