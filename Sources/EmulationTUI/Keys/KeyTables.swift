import Emulation
import EmulationText
import TerminalKit

/// The key tables: one for each page, and one that holds everywhere. Dispatch, hints, help and the guide derive from
/// them.
struct KeyTables {
    let model: Model

    typealias Binding = KeyBinding<Intent>
    typealias Group = (title: String, bindings: [Binding])

    var map: KeyMap<Intent> {
        if model.isImporting { return importing }
        if model.isTyping { return typing }
        if case .conflict(let page) = model.page { return KeyMap(groups: conflict(page)) }
        let here: [Group] =
            switch model.page {
            case .overview, .sectors: [moving(), opening()]
            case .damages: [moving()]
            case .subject(let page): subject(page)
            case .units(let page): units(page)
            case .directive: [moving(), opening(), here([directiveCopy])]
            case .clause(let page): clause(page)
            case .nominations(let page): nominations(page)
            case .nomination(let page): dossier(page)
            case .forMe(let page): forMe(page)
            case .papers(let page): papers(page)
            case .paperText: paperText()
            case .deadlines(let page): deadlines(page)
            case .report(let page): report(page)
            case .results(let page): results(page)
            case .listImport(let page): listImport(page)
            case .settings(let page): settings(page)
            case .settingsSubject(let page): settingsSubject(page)
            case .letters(let page): letters(page)
            case .compare(let page): compare(page)
            case .nominationForm, .reportForm, .measureForm, .paperForm, .settingsForm, .letterForm, .filterForm,
                .conflict:
                []
            case .display: display
            }
        return KeyMap(groups: Self.joined(here + [copying, everywhere()]))
    }

    /// Groups of one title become one, where the first stood; empty ones go.
    private static func joined(_ groups: [Group]) -> [Group] {
        var joined: [Group] = []
        for group in groups where !group.bindings.isEmpty {
            if let index = joined.firstIndex(where: { $0.title == group.title }) {
                joined[index].bindings += group.bindings
            } else {
                joined.append(group)
            }
        }
        return joined
    }

    func bind(
        _ keys: [Key], _ intent: Intent, _ title: Phrase, rank: Int? = nil, unless why: Phrase? = nil,
        dangerous: Bool = false, label: String? = nil, listed: Bool = true
    ) -> Binding {
        let other = model.language.other
        return Binding(
            keys: keys, action: intent, title: model.say(title), otherTitle: title(other),
            availability: why.map { .disabled(why: model.say($0)) } ?? .enabled, otherWhy: why?(other),
            isDangerous: dangerous || intent.isDangerous, rank: rank, label: label, isListed: listed)
    }

    private var display: [Group] {
        [
            moving(),
            here([
                bind([.enter, .character(" "), .right, .character("l")], .right, KeyText.nextValue, rank: 11),
                bind([.left, .character("h")], .left, KeyText.previousValue, rank: 12),
            ]),
        ]
    }

    /// Copying, where something is selected that has an id.
    private var copying: Group {
        guard model.canCopy else { return here([]) }
        return here([
            bind([.character("y")], .copyID, KeyText.copyID), bind([.character("Y")], .copyRow, KeyText.copyRow),
        ])
    }

    private func subject(_ page: SubjectPage) -> [Group] {
        let isLetter = if case .letter = page.subject { true } else { false }
        let letter = isLetter ? model.letterOnScreen.map(letterKeys) ?? [] : []
        return [
            moving(scrolls: page.isReading),
            opening(unless: page.list.selected == nil ? KeyText.nothingSelected : nil),
            here(
                letter + [bind([.tab], .nextPane, KeyText.pane, rank: 30)]
                    + listKeys(files: !isLetter) + (isLetter ? [] : lettersFromList(page.list))
                    + (page.isReading ? [] : marking(page.list))),
        ] + (page.isReading ? [] : [onMarks()])
    }

    private func units(_ page: UnitsPage) -> [Group] {
        let isFiltered = page.narrowing != .all || !page.filter.isEmpty
        return [
            moving(),
            opening(unless: page.selected == nil ? KeyText.nothingSelected : nil),
            here([
                bind([.character("f")], .narrow, KeyText.narrow, rank: 31),
                bind([.character("/")], .filter, KeyText.filter, rank: 32),
                bind(
                    [.control("u")], .clearFilter, KeyText.clearFilter, rank: model.showsOnlySome ? nil : 33,
                    unless: isFiltered ? nil : KeyText.nothingFiltered),
            ]),
        ]
    }

    private func clause(_ page: ClausePage) -> [Group] {
        let lead = ClauseLead(page.part, in: model.rulebook)
        return [
            moving(scrolls: true),
            here([
                bind(
                    [.enter], .open, lead?.title ?? KeyText.open, rank: 11,
                    unless: lead == nil ? DirectiveText.leadsNowhere : nil),
                directiveCopy,
            ]),
        ]
    }

    /// The key for the office's own copy of the directive.
    private var directiveCopy: Binding {
        bind(
            [.character("o")], .openDirective, DirectiveText.openCopy, rank: 12,
            unless: model.office.directiveCopy == nil ? DirectiveText.noCopy : nil)
    }

    private func nominations(_ page: NominationsPage) -> [Group] {
        [
            moving(),
            opening(unless: page.selected == nil ? KeyText.nothingSelected : nil),
            here(listKeys() + lettersFromList(page) + marking(page)),
            onMarks(),
        ]
    }

    private func dossier(_ page: DossierPage) -> [Group] {
        guard let opened = page.opened else { return [] }
        return [
            moving(scrolls: true),
            here([whole(page), papersKey] + letterOfDossier),
            decisions(opened),
        ]
    }

    private func forMe(_ page: QueuePage) -> [Group] {
        let turn = bind(
            [.tab, .character("l")], .nextPane, page.isList ? BulkText.asDossier : BulkText.asList,
            rank: page.isList ? 22 : 13,
            unless: (page.isList ? page.list.rows.isEmpty : page.ids.isEmpty) ? KeyText.noDossier : nil)
        if page.isList {
            return [
                moving(), opening(unless: page.list.selected == nil ? KeyText.nothingSelected : nil),
                here([turn, comparing] + listKeys(files: false) + marking(page.list)), onMarks(),
            ]
        }
        let isMarked = page.current.map(model.marks.contains) ?? false
        let alone = page.ids.count < 2 ? KeyText.noOther : nil
        let steps =
            [
                bind([.character("n"), .right], .next, KeyText.next, rank: 40, unless: alone),
                bind([.character("p"), .left], .previous, KeyText.previous, rank: 41, unless: alone),
                turn,
                bind(
                    [.character(" ")], .mark, isMarked ? BulkText.unmark : BulkText.mark, rank: 46,
                    unless: page.current == nil ? KeyText.noDossier : nil),
                comparing,
                whole(page.dossier),
                undoing,
            ] + (page.list.isNarrowed ? [bind([.control("u")], .clearFilter, KeyText.clearFilter, rank: 42)] : [])
            + (page.dossier?.opened == nil ? [] : [papersKey])
        let opened = page.dossier?.opened
        return (opened == nil ? [] : [moving(scrolls: true)]) + onMarks(orOn: opened) + [here(steps)]
    }

    private func whole(_ page: DossierPage?) -> Binding {
        let why =
            page == nil
            ? KeyText.noDossier : Canvas(model: model).hasPanes(Frame.body(of: model.size)) ? nil : KeyText.allShown
        return bind(
            [.enter], .open, page?.isWhole == true ? KeyText.panes : KeyText.whole, rank: 60, unless: why)
    }

    func here(_ bindings: [Binding]) -> Group { (model.say(KeyText.groupHere), bindings) }

    func moving(scrolls: Bool = false) -> Group {
        let title = scrolls ? KeyText.scroll : KeyText.select
        // Where all is in sight there is nothing to scroll, and no hint should promise it.
        if scrolls, Canvas(model: model).lastScroll == 0 { return (model.say(KeyText.groupMove), []) }
        return (
            model.say(KeyText.groupMove),
            [
                bind([.up, .character("k")], .move(.up), title, rank: scrolls ? 70 : 10, label: "↑↓"),
                bind([.down, .character("j")], .move(.down), title, listed: false),
            ] + paging()
        )
    }

    func paging() -> [Binding] {
        [
            bind([.pageUp, .control("b")], .move(.pageUp), KeyText.page, label: "PgUp PgDn"),
            bind([.pageDown, .control("f")], .move(.pageDown), KeyText.page, listed: false),
            bind([.home], .move(.home), KeyText.ends, label: "Home End"),
            bind([.end], .move(.end), KeyText.ends, listed: false),
        ]
    }

    func opening(unless why: Phrase? = nil) -> Group {
        here([bind([.enter], .open, KeyText.open, rank: 11, unless: why)])
    }

    /// Esc says what it takes away next: the filter, then the marks, then the page. Where it always takes the filter
    /// away, Ctrl-U, which does the same, is left to the help.
    private var escaping: Binding {
        if model.list?.isNarrowed ?? false {
            return bind([.escape], .back, KeyText.clearFilter, rank: model.marks.isEmpty ? 79 : 14)
        }
        if model.leavesMarks { return bind([.escape], .back, BulkText.clear, rank: 14) }
        if model.showsOnlySome { return bind([.escape], .back, KeyText.clearFilter, rank: 12) }
        return bind([.escape], .back, KeyText.back, rank: model.stack.count > 1 || model.arrivedFrom != nil ? 80 : nil)
    }
    private var isDisplay: Bool { if case .display = model.page { true } else { false } }

    private func everywhere() -> Group {
        let sections = Section.allCases.map { section in
            bind(
                [.character(Character(String(section.rawValue)))], .go(section), section.title,
                label: String(section.rawValue))
        }
        let alone = model.office.persons.count < 2 ? KeyText.onlyOnePerson : nil
        return (
            model.say(KeyText.groupEverywhere),
            sections + [
                escaping,
                bind([.function(2)], .language, KeyText.language),
                bind([.function(3)], .persons, KeyText.persons, unless: alone),
                bind([.function(5)], .reload, KeyText.reload),
                bind([.function(6)], .settings, SettingsKeyText.settings, unless: isAtSettings),
                bind([.function(7)], .display, KeyText.display, unless: isDisplay ? KeyText.displayShown : nil),
                bind(
                    [.function(8)], .leftWork, LeftWorkText.key,
                    unless: model.leftWorks.isEmpty ? LeftWorkText.nothing : nil),
                bind([.character(":")], .palette, KeyText.palette, rank: 82),
                bind([.character("?"), .function(1)], .help, FrameText.helpHint),
                bind([.control("l")], .redraw, KeyText.redraw),
                bind([.control("z")], .suspend, KeyText.suspend),
                bind([.character("q")], .quit, KeyText.quit, rank: 90),
            ]
        )
    }
}
