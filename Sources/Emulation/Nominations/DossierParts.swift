/// One thing achieved, measurable where it has a figure (I.7).
public struct Achievement: Hashable, Recordable {
    /// What was achieved.
    public var text: String
    /// What was measured.
    public var measure: String?
    /// The figure reached.
    public var figure: Double?
    /// The figure's unit, such as `%`.
    public var unit: String?
    /// The sector's target it answers.
    public var target: Target.ID?
    /// Keys this version does not know.
    public var extras: Extras

    /// An achievement.
    public init(text: String, figure: Double? = nil, unit: String? = nil, target: Target.ID? = nil) {
        self.text = text
        self.figure = figure
        self.unit = unit
        self.target = target
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        text = try fields.string("text")
        measure = try fields.optionalString("measure")
        figure = try fields.optionalNumber("value")
        unit = try fields.optionalString("unit")
        target = try fields.optionalID("target")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("text", text)
        record.set("measure", measure)
        record.set("value", figure)
        record.set("unit", unit)
        record.set("target", target)
        record.keep(extras)
    }
}

/// How far an initiative has been recognised.
public enum InitiativeLevel: String, CaseIterable, Comparable, Sendable {
    case unit, ministry, national

    public static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// An initiative (sáng kiến) with its recognition (I.6).
public struct Initiative: Hashable, Recordable {
    /// What it is called.
    public var name: String
    /// The level at which it was recognised.
    public var level: InitiativeLevel
    /// The certificate's number.
    public var certificate: String?
    /// What it changed.
    public var effect: String?
    /// Keys this version does not know.
    public var extras: Extras

    /// An initiative.
    public init(name: String, level: InitiativeLevel, certificate: String? = nil) {
        self.name = name
        self.level = level
        self.certificate = certificate
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        name = try fields.string("name")
        level = try fields.choice("level")
        certificate = try fields.optionalString("certificate")
        effect = try fields.optionalString("effect")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("name", name)
        record.set("level", level)
        record.set("certificate", certificate)
        record.set("effect", effect)
        record.keep(extras)
    }
}

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

/// A file kept beside a dossier, known by its hash and size.
public struct Attachment: Hashable, Recordable {
    /// The file's name inside the nomination's folder; never a path.
    public var file: String
    /// The file's SHA-256.
    public var sha256: Digest
    /// The file's size in bytes.
    public var size: Int
    /// Keys this version does not know.
    public var extras: Extras

    /// An attachment; nil where the name could lead outside its folder.
    public init?(file: String, sha256: Digest, size: Int) {
        guard Self.isPlainName(file) else { return nil }
        self.file = file
        self.sha256 = sha256
        self.size = size
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        file = try fields.string("file")
        guard Self.isPlainName(file) else { throw fields.error("file", .notAnIdentifier(file)) }
        guard let digest = try fields.optionalDigest("sha256") else { throw fields.error("sha256", .missing) }
        sha256 = digest
        size = try fields.integer("size")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("file", file)
        record.set("sha256", sha256.hex)
        record.set("size", size)
        record.keep(extras)
    }

    private static func isPlainName(_ name: String) -> Bool {
        !name.isEmpty && name.first != "." && name.utf8.count <= 200
            && !name.unicodeScalars.contains { $0 == "/" || $0.value < 32 || $0.value == 127 }
    }
}

/// The figures of a group that its titles ask for.
public struct GroupFigures: Hashable, Recordable {
    /// How many members it has.
    public var members: Int
    /// How many hold Lao động tiên tiến for the year.
    public var advancedWorkers: Int?
    /// How many hold Chiến sĩ thi đua cơ sở for the year.
    public var emulationFighters: Int?
    /// How many were disciplined, from warning up.
    public var disciplined: Int?
    /// Whether it came first in its block or cluster.
    public var isFirstInBlock: Bool?
    /// Keys this version does not know.
    public var extras: Extras

    /// A group's figures.
    public init(members: Int, advancedWorkers: Int? = nil, emulationFighters: Int? = nil, disciplined: Int? = nil) {
        self.members = members
        self.advancedWorkers = advancedWorkers
        self.emulationFighters = emulationFighters
        self.disciplined = disciplined
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        members = try fields.integer("members")
        guard members >= 0 else { throw fields.error("members", .outOfRange("≥ 0")) }
        advancedWorkers = try fields.optionalInteger("laoDongTienTien")
        emulationFighters = try fields.optionalInteger("chienSiThiDuaCoSo")
        disciplined = try fields.optionalInteger("disciplined")
        isFirstInBlock = fields.extras["firstInBlock"] == nil ? nil : try fields.flag("firstInBlock")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("members", members)
        record.set("laoDongTienTien", advancedWorkers)
        record.set("chienSiThiDuaCoSo", emulationFighters)
        record.set("disciplined", disciplined)
        if let isFirstInBlock { record.set("firstInBlock", isFirstInBlock, always: true) }
        record.keep(extras)
    }
}
