import Emulation

/// Where everything stands in a workspace; paths are relative to it.
enum Layout {
    static let settings = "workspace.plist"
    static let directive = "directive.plist"
    static let units = "units.plist"
    static let awards = "awards.plist"
    static let calendar = "calendar.plist"
    static let people = "people.plist"
    /// The possible names of an office's own copy of the directive's text; the first that exists is used.
    static let directiveCopies = ["pdf", "docx", "doc", "odt", "txt"].map { "directive.\($0)" }
    static let privateFolder = ".thidua"
    static let lock = ".thidua/lock"
    static let ignore = ".gitignore"
    static let nominations = "nominations"
    static let decisions = "decisions"
    static let letters = "letters"
    static let attachments = "attachments"

    /// How many letters a nomination's identifier has behind those that its folder tells: a hyphen and five more.
    static let tail = 6

    /// What keeps version control from what is private and from leftovers.
    static let ignored = ".thidua/\n.*.tmp\n"

    /// The files every workspace has.
    static let reference = [settings, directive, units, awards, calendar, people]
    /// The folders whose property lists are read.
    static let folders = [
        "decisions", "guidance", "letters", "movements", "nominations", "registrations", "registry", "reports",
        "sessions",
    ]

    /// Whether a file lies among the nominations.
    static func isNomination(_ path: String) -> Bool { path.hasPrefix("nominations/") }

    /// How large a file may be, in bytes: 1 MiB for a nomination, 4 MiB for any other.
    static func limit(for path: String) -> Int {
        isNomination(path) ? 1 << 20 : 4 << 20
    }

    /// `nominations/2019/<unit>/<id>.plist`, by the parts of the identifier; an identifier made elsewhere lies by its
    /// dossier.
    static func path(of nomination: Nomination.ID, dossier: Dossier) -> String {
        path(of: nomination) ?? path(byDossier: dossier, id: nomination)
    }

    /// The place a nomination's unit and year tell, which an edit may have changed since it was filed.
    static func path(byDossier dossier: Dossier, id: Nomination.ID) -> String {
        "nominations/\(dossier.year)/\(dossier.unit)/\(id).plist"
    }

    /// The path an identifier tells by itself; nil for one made elsewhere.
    static func path(of nomination: Nomination.ID) -> String? {
        let id = nomination.rawValue
        guard let year = year(of: id), let last = id.utf8.lastIndex(of: hyphen), year.endIndex < last,
            id.utf8[last...].count == tail
        else { return nil }
        let unit = String(id[id.utf8.index(after: year.endIndex)..<last])
        guard Emulation.Unit.ID(unit) != nil else { return nil }
        return "nominations/\(year)/\(unit)/\(id).plist"
    }

    /// Whether a path is the one that an identifier tells by itself.
    ///
    /// The same as asking ``path(of:)-(Nomination.ID)``, and quick enough to be asked of every file.
    static func isPath(_ path: String, of nomination: Nomination.ID) -> Bool {
        var (path, id) = (path, nomination.rawValue)
        return path.withUTF8 { path in
            id.withUTF8 { id in
                let unit = id.dropFirst(5).dropLast(tail)
                guard id.count > 5 + tail, id[4] == hyphen, id[id.count - tail] == hyphen, unit.first != hyphen,
                    id[..<4].allSatisfy({ (48...57).contains($0) })
                else { return false }
                var rest = path[...]
                func takes(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
                    guard rest.starts(with: part) else { return false }
                    rest = rest.dropFirst(part.count)
                    return true
                }
                func takes(_ part: StaticString) -> Bool { part.withUTF8Buffer { takes($0[...]) } }
                return takes("nominations/") && takes(id[..<4]) && takes("/") && takes(unit) && takes("/")
                    && takes(id[...]) && takes(".plist") && rest.isEmpty
            }
        }
    }

    /// What separates the folders of a path.
    static let slash = UInt8(ascii: "/")
    private static let hyphen = UInt8(ascii: "-")

    /// The nomination whose place a path is; nil for any other path.
    static func nominationID(of path: String) -> Nomination.ID? {
        guard path.hasSuffix(".plist"), let slash = path.lastIndex(of: "/"),
            let id = Nomination.ID(String(path[path.index(after: slash)...].dropLast(6))), self.path(of: id) == path
        else { return nil }
        return id
    }

    /// The path of a name in a folder, which is empty for the root.
    static func path(of name: String, in folder: String) -> String { folder.isEmpty ? name : "\(folder)/\(name)" }

    /// The folder a path lies in, empty for the root.
    static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// The folder in which the file of an identifier lies that tells its place.
    static func folder(of id: String, _ kind: TableFinder.Kind) -> String {
        switch kind {
        case .nominations: Nomination.ID(id).flatMap(path).map(parent) ?? ""
        case .decisions, .letters: "\(kind.rawValue)/\(id.prefix(4))"
        }
    }

    /// The path an identifier tells by itself; nil for one made elsewhere.
    static func path(of decision: Decision.ID) -> String? {
        year(of: decision.rawValue).map { "\(decisions)/\($0)/\(decision).plist" }
    }

    /// `decisions/2019/<id>.plist`.
    static func path(of decision: Decision) -> String {
        "decisions/\(year(of: decision.id.rawValue) ?? "\(decision.at.day.year)")/\(decision.id).plist"
    }

    /// `letters/2019/<id>.plist`; the folder's year is that of the identifier or of the day.
    static func path(of letter: Letter) -> String? {
        if let path = path(of: letter.id) { return path }
        return (letter.day ?? letter.arrivalDay).map { "letters/\($0.year)/\(letter.id).plist" }
    }

    /// The path an identifier tells by itself; nil for one made elsewhere.
    static func path(of letter: Letter.ID) -> String? {
        year(of: letter.rawValue).map { "letters/\($0)/\(letter).plist" }
    }

    /// `reports/2019-Q1/<unit>.plist`.
    static func path(of report: ReportKey) -> String {
        "reports/\(report.quarter)/\(report.unit).plist"
    }

    /// `registry/2018.plist`.
    static func path(ofRegistry year: Int) -> String { "registry/\(year).plist" }
    /// `registrations/2019.plist`.
    static func path(ofRegistrations year: Int) -> String { "registrations/\(year).plist" }
    /// `guidance/<sector>.plist`.
    static func path(ofGuidance sector: Sector.ID) -> String { "guidance/\(sector).plist" }

    /// `attachments/<nomination>`.
    static func papers(of nomination: Nomination.ID) -> String { "\(attachments)/\(nomination)" }
    /// `attachments/<nomination>/<file>`.
    static func path(of attachment: Attachment, in nomination: Nomination.ID) -> String {
        "\(papers(of: nomination))/\(attachment.file)"
    }
    /// Where copies go that no dossier names any more; no attachment can have such a name.
    static func setAside(of nomination: Nomination.ID) -> String { "\(papers(of: nomination))/.removed" }
    /// How large a paper can be at most, in bytes, whatever the settings say.
    static let largestPaper = Attachment.largest

    /// The year an identifier begins with, where a hyphen and something else follow.
    private static func year(of id: String) -> Substring? {
        guard let end = id.utf8.firstIndex(of: hyphen), id.utf8[end...].count > 1 else { return nil }
        let year = id[..<end]
        return year.utf8.count == 4 && year.utf8.allSatisfy { (48...57).contains($0) } ? year : nil
    }
}
