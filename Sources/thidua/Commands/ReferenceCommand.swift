import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua reference`
struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "reference", HelpText.reference, more: HelpText.referenceMore, subcommands: [Show.self, Renew.self],
        usually: Show.self)

    /// `thidua reference show`
    struct Show: Subcommand {
        static let configuration = CommandConfiguration("show", HelpText.referenceShow)

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            call.give(try call.sit().workspace.referenceFiles)
        }
    }

    /// `thidua reference renew`
    struct Renew: Subcommand {
        static let configuration = CommandConfiguration("renew", HelpText.referenceRenew)

        @Argument(
            help: .of(OptionText.referenceFile, "FILE"), completion: .list(Seeds.reference.map(\.rawValue)))
        var files: [String] = []

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            var names: [Seeds.Name] = []
            for file in files {
                guard let name = Seeds.reference.first(where: { $0.rawValue == file || $0.path == file }) else {
                    throw .usage(FailureText.notAReferenceFile(file, Seeds.reference.map(\.path)))
                }
                names.append(name)
            }
            let asked = files.isEmpty ? nil : names
            var seat = try call.sit()
            let me = try seat.person().id
            let renewed = try seat.change { (workspace, at) throws(TransactionError) in
                try workspace.renewReference(asked, by: me, at: at)
            }
            call.give(seat.workspace.referenceFiles)
            if call.globals.json { return }
            call.tell(renewed.isEmpty ? ReferenceText.nothingToRenew : ReferenceText.renewed(renewed.map(\.path)))
        }
    }
}

extension Call {
    fileprivate mutating func give(_ files: [ReferenceFile]) {
        let language = language
        var table = table(ColumnText.path, ColumnText.state, ReferenceText.differences)
        for file in files {
            table.add([file.name.path, word(file.state.phrase), file.shownDifferences(language)])
        }
        give(files.map(ReferenceOutput.init)) { table.text }
    }
}

extension ReferenceFile.State {
    /// The state of the file compared with the program's version.
    var phrase: Phrase {
        switch self {
        case .current: ReferenceText.current
        case .older: ReferenceText.older
        case .edited: ReferenceText.edited
        case .unusable: ReferenceText.unusable
        }
    }
}

extension ReferenceFile {
    /// The first differences, and the number of further ones.
    fileprivate func shownDifferences(_ language: Language) -> String {
        let shown = differences.prefix(5).map { "\($0.path) (\($0.kind.phrase(language)))" }
        let more = differences.count - shown.count
        return (shown + (more > 0 ? [ReferenceText.more(more)(language)] : [])).joined(separator: "; ")
    }
}

extension Difference.Kind {
    fileprivate var phrase: Phrase {
        switch self {
        case .changed: ReferenceText.changed
        case .added: ReferenceText.added
        case .removed: ReferenceText.removed
        }
    }
}

/// A reference file as scripts read it.
struct ReferenceOutput: Encodable {
    let file: String
    let state: String
    @OrNull var hash: String?
    let differences: [DifferenceOutput]

    /// One difference from the program's version.
    struct DifferenceOutput: Encodable {
        let path: String
        let kind: String
    }

    init(_ file: ReferenceFile) {
        self.file = file.name.path
        state = file.state.rawValue
        hash = file.digest?.hex
        differences = file.differences.map { DifferenceOutput(path: $0.path, kind: $0.kind.rawValue) }
    }
}
