import ArgumentParser
import Emulation
import EmulationStore
import EmulationText

/// `thidua views …`
struct ViewsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "views", HelpText.views, subcommands: [List.self, Save.self, Remove.self, Columns.self], usually: List.self)

    /// `thidua views list`
    struct List: Subcommand {
        static let configuration = CommandConfiguration("list", HelpText.viewsList)

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let kept = Preferences.lists(environment: call.world.environment).views
            var outputs: [ViewOutput] = []
            var table = call.table(ColumnText.name, ColumnText.filter)
            for builtIn in BuiltInView.allCases {
                var view = builtIn.view
                view.name = call.word(builtIn.phrase)
                outputs.append(ViewOutput(view, isBuiltIn: true))
                table.add([view.name, view.options.joined(separator: " ")])
            }
            for view in kept {
                outputs.append(ViewOutput(view, isBuiltIn: false))
                table.add([view.name, view.options.joined(separator: " ")])
            }
            call.give(outputs) { table.text }
        }
    }

    /// `thidua views save`
    struct Save: Subcommand {
        static let configuration = CommandConfiguration("save", HelpText.viewsSave)

        @Argument(help: .of(OptionText.viewName, "NAME"))
        var name: String

        @OptionGroup
        var filter: FilterOptions

        @Option(help: .of(OptionText.viewColumns, "COLUMNS"))
        var columns: String?

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let name = TextInput.clean(name)
            guard !name.isEmpty else { throw .usage(ViewText.nameNeeded) }
            if BuiltInView.named(name) != nil { throw .usage(ViewText.taken(name)) }
            let environment = call.world.environment
            let old = Preferences.lists(environment: environment).views.first { $0.name == name }
            var view = try filter.view(named: name, in: call.sit().rulebook, call.language)
            // What is not said of a view, or cannot be, stays as it was.
            view.columns = old?.columns ?? []
            if let columns { view.columns = try ListColumn.listed([columns], of: "--columns") }
            view.extras = old?.extras ?? [:]
            try attempt { () throws(WorkspaceError) in
                try Preferences.keep(.keepView(view), environment: environment)
            }
            let done = call.word(ViewText.kept(name))
            call.give(ViewOutput(view, isBuiltIn: false)) { done }
        }
    }

    /// `thidua views remove`
    struct Remove: Subcommand {
        static let configuration = CommandConfiguration("remove", HelpText.viewsRemove)

        @Argument(help: .of(OptionText.viewName, "NAME"))
        var name: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let view = try call.view(named: name)
            if let builtIn = BuiltInView.named(view.name) { throw .usage(ViewText.stays(call.word(builtIn.phrase))) }
            let environment = call.world.environment
            try attempt { () throws(WorkspaceError) in
                try Preferences.keep(.dropView(view.name), environment: environment)
            }
            let done = call.word(ViewText.dropped(view.name))
            call.give(ViewOutput(view, isBuiltIn: false)) { done }
        }
    }
}

extension Call {
    /// The view of a name: one that is kept, else a built-in one, else one that differs by case or diacritics only.
    func view(named text: String) throws(Failure) -> KeptView {
        let name = TextInput.clean(text)
        let kept = Preferences.lists(environment: world.environment).views
        if let view = kept.first(where: { $0.name == name }) { return view }
        if let builtIn = BuiltInView.named(name) { return builtIn.view }
        let folded = TextFold.fold(name)
        if let view = kept.first(where: { TextFold.fold($0.name) == folded }) { return view }
        throw Failure(.noInput, "noSuchItem", ViewText.unknown(name))
    }
}

/// A view as scripts read it.
struct ViewOutput: Encodable {
    let name: String
    let builtIn: Bool
    @OrNull var sector: String?
    @OrNull var unit: String?
    @OrNull var state: String?
    @OrNull var award: String?
    @OrNull var basis: String?
    @OrNull var kind: String?
    @OrNull var finding: String?
    @OrNull var waitingDays: Int?
    @OrNull var waitingFor: String?
    let search: String
    let order: String
    let columns: [String]

    init(_ view: KeptView, isBuiltIn: Bool) {
        let query = view.query
        name = view.name
        builtIn = isBuiltIn
        sector = query.sector?.rawValue
        unit = query.unit?.rawValue
        state = query.state?.rawValue
        award = query.award?.rawValue
        basis = query.basis?.rawValue
        kind = query.kind?.rawValue
        finding = query.finding?.rawValue
        waitingDays = query.waitingDays
        waitingFor = view.waitingFor
        search = view.search
        order = query.order.rawValue
        columns = view.columns.map(\.rawValue)
    }
}

extension KeptView {
    /// The view as options of the command, so that it can be typed.
    fileprivate var options: [String] {
        let pairs: [(String, String?)] = [
            ("--sector", query.sector?.rawValue), ("--unit", query.unit?.rawValue),
            ("--state", query.state?.rawValue), ("--award", query.award?.rawValue),
            ("--basis", query.basis?.rawValue), ("--kind", query.kind?.rawValue),
            ("--finding", query.finding?.rawValue), ("--waiting-days", query.waitingDays.map(String.init)),
            ("--waiting-for", waitingFor), ("--search", search.isEmpty ? nil : "\"\(search)\""),
            ("--order", query.order == .waiting ? nil : query.order.rawValue),
            ("--columns", columns.isEmpty ? nil : columns.map(\.rawValue).joined(separator: ",")),
        ]
        return pairs.compactMap { option, value in value.map { "\(option) \($0)" } }
    }
}
