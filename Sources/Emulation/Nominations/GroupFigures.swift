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
    /// The year the organisation was founded; nil if not entered.
    public var founded: Int?
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
        founded = try fields.optionalInteger("founded", in: 1000...2100)
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("members", members)
        record.set("laoDongTienTien", advancedWorkers)
        record.set("chienSiThiDuaCoSo", emulationFighters)
        record.set("disciplined", disciplined)
        if let isFirstInBlock { record.set("firstInBlock", isFirstInBlock, always: true) }
        record.set("founded", founded)
        record.keep(extras)
    }
}

extension GroupFigures {
    /// A figure that counts members.
    public enum Part: CaseIterable, Sendable { case advancedWorkers, emulationFighters, disciplined }

    /// How many members a figure counts; nil where it is not entered.
    public func number(of part: Part) -> Int? {
        switch part {
        case .advancedWorkers: advancedWorkers
        case .emulationFighters: emulationFighters
        case .disciplined: disciplined
        }
    }

    /// The figures that no group of this size can have: those below zero and those above the number of its members.
    public var impossibleParts: [Part] {
        Part.allCases.filter { part in number(of: part).map { $0 < 0 || $0 > members } ?? false }
    }
}
