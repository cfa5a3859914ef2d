import Emulation

/// A file as the workspace holds it.
struct LoadedFile: Sendable {
    /// What tells whether it has changed since.
    var stamp: FileStamp
    /// What it holds; nil where it cannot be used.
    var content: Content?
    /// What is wrong with it.
    var damages: [Damage] = []
    /// The hash of what it held, of the files that are saved whole.
    var version: Version?
    /// The format it names where that is newer than this version's; then it is never saved over.
    var newerFormat: Int?

    /// What a file can hold.
    indirect enum Content: Sendable {
        case settings(Settings)
        case directive(Directive)
        case units([Emulation.Unit])
        case awards([Award], RuleSet?)
        case calendar(WorkCalendar)
        case people([Person])
        case nomination(NominationRow)
        case decision(Decision)
        case letter(Letter)
        case report(QuarterlyReport)
        case guidance(Guidance)
        case registry(Registry)
        case registrations(Registrations)
        /// A well-formed list that this version has no use for yet.
        case other
    }
}

/// Reads files into what they hold.
struct Loader {
    let storage: Storage

    /// Reads any file but a nomination; nil where it has gone in the meantime.
    func load(_ path: String, by reader: FolderReader? = nil) -> LoadedFile? {
        reading(path, by: reader) { file, loaded throws(Damage.Problem) in
            let folder = path.utf8.contains(Layout.slash) ? String(path.prefix { $0 != "/" }) : nil
            if file.newerFormat == nil, let key = FileKindKeys.foreign(in: file, at: path, folder) {
                throw .otherKind(key: key)
            }
            switch folder {
            case nil: try reference(path, file, &loaded)
            case "decisions": loaded.content = .decision(try file.record())
            case "letters": loaded.content = .letter(try file.record())
            case "reports": loaded.content = .report(try file.record())
            case "guidance": loaded.content = .guidance(try file.record())
            case "registry": loaded.content = .registry(try file.record())
            case "registrations": loaded.content = .registrations(try file.record())
            default: loaded.content = .other
            }
        }
    }

    /// Reads a nomination as lists show it; nil where it has gone in the meantime.
    func nomination(_ path: String, signed: Signed, by reader: FolderReader? = nil) -> LoadedFile? {
        reading(path, by: reader) { file, loaded throws(Damage.Problem) in
            let nomination: Nomination = try file.record()
            loaded.content = .nomination(NominationRow(nomination, with: signed.awards(of: nomination.id)))
        }
    }

    /// A decision whose identifier tells its place; nil where it cannot be used.
    func decision(_ id: String) -> Decision? {
        guard let path = Decision.ID(id).flatMap(Layout.path), let read = try? storage.read(path),
            let decision: Decision = try? RecordFile(read.bytes).record(), decision.id.rawValue == id
        else { return nil }
        return decision
    }

    /// A letter whose identifier tells its place; nil where it cannot be used.
    func letter(_ id: Letter.ID) -> Letter? {
        guard let path = Layout.path(of: id), let read = try? storage.read(path),
            let letter: Letter = try? RecordFile(read.bytes).record(), letter.id == id
        else { return nil }
        return letter
    }

    private func reading(
        _ path: String, by reader: FolderReader?,
        _ content: (RecordFile, inout LoadedFile) throws(Damage.Problem) -> Void
    ) -> LoadedFile? {
        let read: FileContent
        do throws(Damage.Problem) {
            read = try storage.read(path, by: reader)
        } catch {
            // What cannot be read is known by its stamp all the same.
            guard error != .missing, let stamp = storage.stamp(of: path) else { return nil }
            return LoadedFile(stamp: stamp.settled, damages: [Damage(path: path, problem: error)])
        }
        var loaded = LoadedFile(stamp: read.stamp)
        do throws(Damage.Problem) {
            if !path.utf8.contains(Layout.slash) { loaded.version = read.version }
            let file = try RecordFile(read.bytes)
            loaded.newerFormat = file.newerFormat
            try content(file, &loaded)
            if let newer = file.newerFormat {
                loaded.damages.append(Damage(path: path, problem: .newerFormat(found: newer), severity: .warning))
            } else if file.format == nil, loaded.damages.isEmpty {
                let missing = FieldError(path: "format", problem: .missing)
                loaded.damages.append(Damage(path: path, problem: .field(missing), severity: .warning))
            }
        } catch {
            loaded.content = nil
            loaded.damages.append(Damage(path: path, problem: error))
        }
        return loaded
    }

    private func reference(
        _ path: String, _ file: RecordFile, _ loaded: inout LoadedFile
    ) throws(Damage.Problem) {
        switch path {
        case Layout.settings: loaded.content = .settings(try file.record())
        case Layout.directive: loaded.content = .directive(try file.record())
        case Layout.calendar: loaded.content = .calendar(try file.record())
        case Layout.units: loaded.content = .units(try list("units", path, file, &loaded) { $0.id.rawValue })
        case Layout.awards:
            let awards: [Award] = try list("awards", path, file, &loaded) { $0.id.rawValue }
            var ruleSet: RuleSet?
            do throws(Damage.Problem) {
                ruleSet = try file.optionalRecord("ruleSet")
            } catch {
                // The awards remain usable; without a law nothing is judged.
                loaded.damages.append(Damage(path: path, problem: error))
            }
            loaded.content = .awards(awards, ruleSet)
        case Layout.people: loaded.content = .people(try list("people", path, file, &loaded) { $0.id.rawValue })
        default:
            loaded.content = .other
            loaded.damages.append(Damage(path: path, problem: .unexpected, severity: .warning))
        }
    }

    private func list<Element: Recordable>(
        _ key: String, _ path: String, _ file: RecordFile, _ loaded: inout LoadedFile, id: (Element) -> String
    ) throws(Damage.Problem) -> [Element] {
        let (good, bad) = try file.elements(key, of: Element.self)
        loaded.damages += bad.map { Damage(path: path, problem: .field($0)) }
        var known: Set<String> = []
        for element in good where !known.insert(id(element)).inserted {
            loaded.damages.append(Damage(path: path, problem: .repeatedID(id(element))))
        }
        return good
    }
}
