import Emulation
import EmulationLists
import EmulationText
import Testing

@testable import EmulationStore

/// The sample's office, before which lists are held; whatever goes in stays in memory.
struct Desk {
    private static let replayed: Result<Workspace, WorkspaceError> = Result { () throws(WorkspaceError) in
        try Workspace(Storage(files: SampleReplay.files()))
    }

    var workspace: Workspace
    var defaults = ListDefaults(unit: "trung-tam-thong-tin", year: 2019)
    var letter = ListLetter.automatic
    /// The language the list's figures are written in.
    var language = Language.vietnamese
    let now = Instant(seconds: 1_568_080_800)
    private var generator = SeededGenerator(seed: 2019)

    init() throws {
        workspace = try Self.replayed.get()
    }

    /// What would become of a list, by an officer of the Information Centre.
    func preview(_ text: String, by actor: Person.ID = "nguyen-tien-dat") -> ListPreview {
        do throws(ListProblem) {
            return ListPreview(
                try ListTable(text), defaults: defaults, letter: letter, rulebook: workspace.rulebook,
                desk: workspace.desk, by: actor, at: now, language: language)
        } catch {
            return ListPreview(unreadable: error)
        }
    }

    /// Reads a list of one row, which must be fine.
    func dossier(_ headings: String, _ row: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Dossier
    {
        let preview = preview("\(headings)\n\(row)")
        #expect(preview.problems == [], sourceLocation: sourceLocation)
        return try #require(preview.dossiers.first, sourceLocation: sourceLocation)
    }

    /// Reads a list of one row that has one problem.
    func problem(
        _ headings: String, _ row: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> ListProblem {
        let preview = preview("\(headings)\n\(row)")
        #expect(preview.problems.count == 1, "\(preview.problems)", sourceLocation: sourceLocation)
        #expect(preview.dossiers.isEmpty, sourceLocation: sourceLocation)
        return try #require(preview.problems.first, sourceLocation: sourceLocation)
    }

    /// Takes in what is new of a list.
    @discardableResult
    mutating func take(_ text: String, atMost count: Int? = nil) throws -> ListImport {
        let preview = preview(text)
        var list = ListImport(preview.dossiers, existing: preview.existing, letter: letter)
        try workspace.proceed(with: &list, atMost: count, by: "nguyen-tien-dat", at: now, using: &generator)
        return list
    }
}
