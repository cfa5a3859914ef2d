import Emulation
import EmulationText
import TerminalKit

/// What can be picked among the kept views.
enum ViewPick: Hashable, Sendable {
    case builtIn(BuiltInView)
    case kept(String)
    case save, remove
}

extension Model {
    /// Opens the views to pick from, or those that can be dropped.
    mutating func openViews(removing: Bool = false) {
        overlay = .views(viewPicker(removing: removing), removing: removing)
    }

    func viewPicker(removing: Bool) -> Picker<ViewPick> {
        let kept = lists.views.map { PickerOption(id: ViewPick.kept($0.name), label: $0.name) }
        guard !removing else { return Picker(options: kept, fold: TextFold.fold) }
        let builtIn = BuiltInView.allCases.map { view in
            PickerOption(id: ViewPick.builtIn(view), label: say(view.phrase), detail: say(ViewText.builtIn))
        }
        let others = [
            PickerOption(id: ViewPick.save, label: "+ \(say(ViewText.saveAs))"),
            PickerOption(
                id: ViewPick.remove, label: "− \(say(ViewText.remove))",
                why: kept.isEmpty ? say(ViewText.noneKept) : nil),
        ]
        return Picker(options: builtIn + kept + others, fold: TextFold.fold)
    }

    mutating func pick(_ pick: ViewPick, removing: Bool) -> [Effect] {
        overlay = nil
        switch pick {
        case .builtIn(let builtIn):
            var view = builtIn.view
            view.name = say(builtIn.phrase)
            show(view)
        case .kept(let name) where removing:
            ask(.dropView(name), title: ViewText.dropQuestion(name), yes: ViewText.drop)
        case .kept(let name):
            if let view = lists.views.first(where: { $0.name == name }) { show(view) }
        case .save:
            if list != nil {
                ask(
                    .keepView, title: ViewText.saveAs, message: keptWords, yes: ViewText.save, note: ViewText.name,
                    noteRequired: true)
            }
        case .remove: openViews(removing: true)
        }
        return []
    }

    /// What would be kept, in words.
    private var keptWords: [Phrase] {
        [
            Phrase(each: { language in
                var model = self
                model.language = language
                guard let list = model.list else { return "" }
                var words = Canvas(model: model).conditions(of: list)
                if !list.filter.isEmpty { words.append(FilterText.words(list.filter.text)(language)) }
                words.append("\(KeyText.order(language)): \(list.query.order.phrase(language))")
                return words.joined(separator: " · ")
            })
        ]
    }

    private mutating func show(_ view: KeptView) {
        guard var list else { return }
        if case .subject(var subject) = page {
            subject.isReading = false
            page = .subject(subject)
        }
        list.show(view, me, office)
        self.list = list
    }

    /// Keeps how the list is looked at under a name.
    mutating func keepView(named name: String) -> [Effect] {
        guard let list else { return [] }
        if BuiltInView.named(name) != nil {
            message = .problem(ViewText.taken(name))
            return []
        }
        let view = list.view(named: name, me, columns: list.columns ?? lists.columns)
        lists.take(.keepView(view))
        message = .done(ViewText.kept(name))
        var shown = list
        shown.viewName = name
        self.list = shown
        return [.remember(.list(.keepView(view)))]
    }

    mutating func dropView(named name: String) -> [Effect] {
        lists.take(.dropView(name))
        message = .done(ViewText.dropped(name))
        return [.remember(.list(.dropView(name)))]
    }
}

extension NominationsPage {
    /// Narrows the list to what a panel asks for.
    mutating func narrow(to query: NominationQuery, search: String, _ office: Office) {
        self.query = query
        filter.set(search)
        viewName = nil
        refresh(office)
    }

    /// Shows a view within what the way here narrowed the list to.
    mutating func show(_ view: KeptView, _ me: Person.ID, _ office: Office) {
        var query = view.query(for: me).narrowed(to: scope)
        query.order = view.query.order
        narrow(to: query, search: view.search, office)
        columns = view.columns.isEmpty ? nil : view.columns
        viewName = view.name
    }

    /// How the list is looked at, as a view.
    func view(named name: String, _ me: Person.ID, columns: [ListColumn]) -> KeptView {
        KeptView(
            name: name, query: query, search: TextInput.clean(filter.text),
            waitingFor: query.waitingFor == me ? KeptView.me : query.waitingFor?.rawValue, columns: columns)
    }
}
