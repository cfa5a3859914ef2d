/// What is proposed and for whom, with the papers that bear it out. Edited only as draft or when returned.
public struct Dossier: Hashable, Recordable {
    /// The unit that proposes.
    public var unit: Unit.ID
    /// The award proposed.
    public var award: Award.ID
    /// The basis (loại hình khen thưởng).
    public var basis: Basis
    /// The sector; needed on the sector route only.
    public var sector: Sector.ID?
    /// The name of the person or group.
    public var nominee: String
    /// Person or group.
    public var kind: NomineeKind
    /// The nominee's entry among the people, where there is one.
    public var person: Person.ID?
    /// A group's members by name, where they are listed.
    public var members: [String]
    /// The year judged.
    public var year: Int
    /// A person's position.
    public var position: String?
    /// The nominee's sex.
    public var sex: Sex?
    /// The nominee's year of birth.
    public var birthYear: Int?
    /// The class of recipient used in official figures; nil if not entered.
    public var recipientClass: RecipientClass? {
        didSet { if recipientClass != oldValue { classKeys = .current } }
    }
    /// The keys the class was read from. They are written back unchanged, since the dossier's hash covers them.
    private var classKeys: ClassKeys
    /// The heaviest discipline of the year judged; nil if not entered.
    public var discipline: Discipline?
    /// The day the nominee was first recruited.
    public var recruitedOn: Day?
    /// Years rated *hoàn thành xuất sắc nhiệm vụ*.
    public var excellentYears: [Int]
    /// Years with a lower rating. The rating of a year in neither list is unknown.
    public var lowerYears: [Int]
    /// The unit's statements on conditions that nothing else can show.
    public var statements: [Statement]
    /// Whether the nominee is an exemplar (I.4).
    public var isExemplar: Bool
    /// Whether the achievement is a breakthrough or of Industry 4.0 (I.5).
    public var isBreakthrough: Bool
    /// The movement in which it was achieved.
    public var movement: Movement.ID?
    /// The proposal letter it travels with.
    public var letter: Letter.ID?
    /// The day of the deed, for unscheduled commendation.
    public var deedDay: Day?
    /// Material reward in đồng (I.5).
    public var rewardAmount: Int?
    /// What was achieved.
    public var achievements: [Achievement]
    /// Initiatives with their recognition (I.6).
    public var initiatives: [Initiative]
    /// Accepted research (đề tài nghiên cứu khoa học đã nghiệm thu) with its recognition.
    public var research: [Initiative]
    /// The award's ground that judges the dossier; nil if not named.
    public var ground: Ground.ID?
    /// The papers of the dossier.
    public var documents: [Document]
    /// A group's make-up.
    public var group: GroupFigures?
    /// Keys this version does not know.
    public var extras: Extras

    /// The keys that hold the recipient's class: `recipientClass`, or `directWorker` in older files.
    private enum ClassKeys: Hashable { case current, older, both }

    /// A dossier with only the fields every nomination needs; what it lacks will be findings.
    public init(unit: Unit.ID, award: Award.ID, basis: Basis, nominee: String, kind: NomineeKind, year: Int) {
        self.unit = unit
        self.award = award
        self.basis = basis
        self.nominee = nominee
        self.kind = kind
        self.year = year
        members = []
        classKeys = .current
        excellentYears = []
        lowerYears = []
        statements = []
        isExemplar = false
        isBreakthrough = false
        achievements = []
        initiatives = []
        research = []
        documents = []
        extras = [:]
    }

    /// True if the nominee works directly in production (I.7).
    public var isDirectWorker: Bool {
        get { recipientClass == .direct }
        set { if newValue != isDirectWorker { recipientClass = newValue ? .direct : nil } }
    }

    /// The hash an event that decides carries, so that a change behind its back shows.
    public var digest: Digest { Digest(of: value) }

    /// The hash of what sends a resubmitted nomination back to its first gate when changed.
    public var coreDigest: Digest {
        var core = Record()
        core.set("nominee", nominee)
        core.set("kind", kind)
        core.set("person", person)
        core.set("award", award)
        core.set("basis", basis)
        core.set("sector", sector)
        core.set("achievements", achievements)
        return Digest(of: .dictionary(core.values))
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        unit = try fields.id("unit")
        award = try fields.id("award")
        basis = try fields.choice("basis")
        sector = try fields.optionalID("sector")
        nominee = try fields.string("nominee")
        kind = try fields.choice("kind")
        person = try fields.optionalID("person")
        members = try fields.strings("members")
        year = try fields.integer("year", in: Years.judged)
        position = try fields.optionalString("position")
        sex = try fields.optionalChoice("sex")
        birthYear = try fields.optionalInteger("birthYear", in: Years.known)
        let named: RecipientClass? = try fields.optionalChoice("recipientClass")
        let isMarkedDirect = try fields.flag("directWorker")
        recipientClass = named ?? (isMarkedDirect ? .direct : nil)
        classKeys = !isMarkedDirect ? .current : named == nil ? .older : .both
        discipline = try fields.optionalRecord("discipline")
        recruitedOn = try fields.optionalDay("recruitedOn")
        excellentYears = try fields.years("excellentYears")
        lowerYears = try fields.years("lowerYears")
        statements = try fields.records("statements")
        isExemplar = try fields.flag("exemplar")
        isBreakthrough = try fields.flag("breakthrough")
        movement = try fields.optionalID("movement")
        letter = try fields.optionalID("letter")
        deedDay = try fields.optionalDay("deedDay")
        rewardAmount = try fields.optionalInteger("rewardAmount")
        achievements = try fields.records("achievements")
        initiatives = try fields.records("initiatives")
        research = try fields.records("research")
        ground = try fields.optionalID("ground")
        documents = try fields.records("documents")
        group = try fields.optionalRecord("group")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("unit", unit)
        record.set("award", award)
        record.set("basis", basis)
        record.set("sector", sector)
        record.set("nominee", nominee)
        record.set("kind", kind)
        record.set("person", person)
        record.set("members", members)
        record.set("year", year)
        record.set("position", position)
        record.set("sex", sex)
        record.set("birthYear", birthYear)
        record.set("directWorker", classKeys != .current)
        if classKeys != .older { record.set("recipientClass", recipientClass) }
        record.set("discipline", discipline)
        record.set("recruitedOn", recruitedOn)
        record.set("excellentYears", excellentYears)
        record.set("lowerYears", lowerYears)
        record.set("statements", statements)
        record.set("exemplar", isExemplar)
        record.set("breakthrough", isBreakthrough)
        record.set("movement", movement)
        record.set("letter", letter)
        record.set("deedDay", deedDay)
        record.set("rewardAmount", rewardAmount)
        record.set("achievements", achievements)
        record.set("initiatives", initiatives)
        record.set("research", research)
        record.set("ground", ground)
        record.set("documents", documents)
        record.set("group", group)
        record.keep(extras)
    }
}
