import CSeeds
import Emulation

/// The reference data that the program carries: Directive 05/CT-BTTTT, units, awards with their rules, the calendar, and
/// the sample of 2019.
public enum Seeds {
    /// The file of a workspace that a seed becomes; the sample becomes many.
    public enum Name: String, CaseIterable, Sendable {
        case directive, units, awards, calendar, sample

        /// The seed's path in a workspace.
        public var path: String { "\(rawValue).plist" }
    }

    /// The bytes of a seed, an XML property list.
    public static func bytes(of name: Name) -> [UInt8] {
        let seed =
            switch name {
            case .directive: thidua_seed_directive()
            case .units: thidua_seed_units()
            case .awards: thidua_seed_awards()
            case .calendar: thidua_seed_calendar()
            case .sample: thidua_seed_sample()
            }
        return Array(UnsafeBufferPointer(start: seed.bytes, count: seed.count))
    }

    /// The directive.
    public static func directive() throws(WorkspaceError) -> Directive {
        try read(.directive) { file throws(Damage.Problem) in try file.record() }
    }

    /// The units.
    public static func units() throws(WorkspaceError) -> [Emulation.Unit] {
        try read(.units) { file throws(Damage.Problem) in try file.elements("units").good }
    }

    /// The awards, titles and forms.
    public static func awards() throws(WorkspaceError) -> [Award] {
        try read(.awards) { file throws(Damage.Problem) in try file.elements("awards").good }
    }

    /// The law behind the conditions of the awards.
    public static func ruleSet() throws(WorkspaceError) -> RuleSet? {
        try read(.awards) { file throws(Damage.Problem) in try file.optionalRecord("ruleSet") }
    }

    /// The working days.
    public static func calendar() throws(WorkspaceError) -> WorkCalendar {
        try read(.calendar) { file throws(Damage.Problem) in try file.record() }
    }

    /// The reference data as a rulebook with these people and settings.
    public static func rulebook(people: [Person], settings: Settings) throws(WorkspaceError) -> Rulebook {
        Rulebook(
            directive: try directive(), units: try units(), awards: try awards(), ruleSet: try ruleSet(),
            calendar: try calendar(), people: people, settings: settings)
    }

    static func read<Content>(
        _ name: Name, as content: (RecordFile) throws(Damage.Problem) -> Content
    ) throws(WorkspaceError) -> Content {
        do throws(Damage.Problem) {
            return try content(RecordFile(bytes(of: name)))
        } catch {
            throw .damaged(Damage(path: name.path, problem: error))
        }
    }
}
