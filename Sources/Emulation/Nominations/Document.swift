/// What a paper of a dossier is.
public enum DocumentKind: String, CaseIterable, Sendable {
    /// Tờ trình.
    case letter
    /// Báo cáo thành tích.
    case report
    /// Biên bản bình xét.
    case minutes
    /// Giấy chứng nhận sáng kiến.
    case certificate
    /// Ý kiến hiệp y.
    case opinions
    /// Anything else.
    case other
}

/// A paper of a dossier; an attachment where a copy of its file is kept.
public struct Document: Hashable, Recordable {
    /// What it is.
    public var kind: DocumentKind
    /// Its number and sign.
    public var number: String?
    /// Its day.
    public var day: Day?
    /// What it is about.
    public var title: String?
    /// The kept copy, where there is one.
    public var attachment: Attachment?
    /// Keys this version does not know.
    public var extras: Extras

    /// A paper.
    public init(_ kind: DocumentKind, number: String? = nil, day: Day? = nil, title: String? = nil) {
        self.kind = kind
        self.number = number
        self.day = day
        self.title = title
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        kind = try fields.choice("kind")
        number = try fields.optionalString("number")
        day = try fields.optionalDay("day")
        title = try fields.optionalString("title")
        attachment = try fields.optionalRecord("attachment")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("kind", kind)
        record.set("number", number)
        record.set("day", day)
        record.set("title", title)
        record.set("attachment", attachment)
        record.keep(extras)
    }
}
