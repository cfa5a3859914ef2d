import Emulation
import Foundation
import Testing

/// The seeds of the repository, so that the tests go by the real directive, units, awards, calendar and people.
enum Seeds {
    /// A seed as a value.
    static func list(_ name: String) throws -> Value {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 1...4 { root.deleteLastPathComponent() }
        let data = try Data(contentsOf: root.appendingPathComponent("seeds/\(name).plist"))
        return try value(of: PropertyListSerialization.propertyList(from: data, options: [], format: nil))
    }

    /// The elements of an array in a seed.
    static func elements(_ key: String, of name: String) throws -> [Value] {
        try #require(try list(name)[key]).elements
    }

    /// The rulebook of 2019 with the people of the sample.
    static func rulebook() throws -> Rulebook {
        try loaded.get()
    }

    private static let loaded = Result {
        Rulebook(
            directive: try Directive(list("directive-05-2019")),
            units: try elements("units", of: "units").map { try Unit($0) },
            awards: try elements("awards", of: "awards").map { try Award($0) },
            ruleSet: try RuleSet(#require(try list("awards")["ruleSet"])),
            calendar: try WorkCalendar(list("calendar")),
            people: try elements("people", of: "sample-2019").map { try Person($0) } + [Cast.secretaryOnly],
            settings: Settings(year: 2019))
    }

    private static func value(of object: Any) throws -> Value {
        // Numbers bridge to Bool, so that the type itself is asked first.
        if type(of: object) == Bool.self, let flag = object as? Bool { return .boolean(flag) }
        switch object {
        case let text as String: return .string(text)
        case let date as Date: return .instant(Instant(seconds: Int64(date.timeIntervalSince1970)))
        case let data as Data: return .data(Array(data))
        case let elements as [Any]: return .array(try elements.map(value))
        case let entries as [String: Any]: return .dictionary(Entries(try entries.mapValues(value)))
        case let number as NSNumber:
            let isReal = number.objCType.pointee == 0x64 || number.objCType.pointee == 0x66
            return isReal ? .real(number.doubleValue) : .integer(number.int64Value)
        default: throw CocoaError(.propertyListReadCorrupt)
        }
    }
}

extension Rulebook {
    /// The same rulebook with other people, another calendar, other settings, units or awards, or another
    /// directive.
    func with(
        people: [Person]? = nil, calendar: WorkCalendar? = nil, settings: Settings? = nil,
        units: [Emulation.Unit]? = nil,
        awards: [Award]? = nil, directive: Directive? = nil
    ) -> Rulebook {
        Rulebook(
            directive: directive ?? writtenDirective, units: units ?? self.units, awards: awards ?? self.awards,
            ruleSet: ruleSet,
            calendar: calendar ?? self.calendar,
            people: people ?? self.people, settings: settings ?? self.settings)
    }
}
