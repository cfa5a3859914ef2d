import EmulationText
import TerminalKit

extension KeyTables {
    /// The keys that hold while something is typed: the field takes these itself, so that here they are for reading.
    var typing: KeyMap<Intent> {
        KeyMap(groups: [
            here(model.page.isForm ? inForm : isListForm ? inListForm : inFilter),
            (
                model.say(KeyText.groupEverywhere),
                [
                    bind([.function(2)], .language, KeyText.language),
                    bind([.function(1)], .help, FrameText.helpHint),
                    bind([.control("l")], .redraw, KeyText.redraw),
                    bind([.control("z")], .suspend, KeyText.suspend),
                ]
            ),
        ])
    }

    /// The keys that hold now, for the hint line: those of whatever lies over the page, else the page's own.
    var now: KeyMap<Intent> {
        switch model.overlay {
        case .help:
            KeyMap(groups: [
                here(
                    (HelpOverlay.maximumScroll(
                        map, legend: model.legend, in: area, over: Rect(model.size), isLinear: model.isLinear) > 0
                        ? [steps(KeyText.scroll)] : [])
                        + [closes(KeyText.close)])
            ])
        case .persons, .palette, .choosing, .views: KeyMap(groups: [here(inPicker)])
        case .columns: KeyMap(groups: [here(inColumns)])
        case .prompt(let prompt, _): KeyMap(groups: [here(inPrompt(prompt))])
        case nil: map
        }
    }

    /// The room for what lies over the page.
    private var area: Rect { Frame.overlay(of: model.size) }

    private func steps(_ title: Phrase) -> Binding { bind([.up, .down], .move(.up), title, rank: 3, label: "↑↓") }

    private func closes(_ title: Phrase) -> Binding { bind([.escape], .back, title, rank: 2) }

    private var inPicker: [Binding] {
        [bind([.enter], .open, KeyText.pick, rank: 1), closes(KeyText.close), steps(KeyText.step)]
    }

    private func inPrompt(_ prompt: Prompt) -> [Binding] {
        let answers = prompt.choices.map { choice in
            bind([.character(choice.key)], .open, Phrase(verbatim: choice.title), rank: 3)
        }
        var closes = [closes(FrameText.cancel)]
        if prompt.isLong(in: area, over: Rect(model.size), isLinear: model.isLinear) {
            closes.append(
                bind([.up, .down, .pageUp, .pageDown], .move(.pageDown), KeyText.scroll, rank: 4, label: "↑↓"))
        }
        guard prompt.noteLabel != nil else { return answers + closes }
        if prompt.isWriting {
            return [bind([.enter], .open, KeyText.toAnswers, rank: 1)] + closes + [
                bind([.function(4)], .compose, KeyText.compose, rank: 3)
            ]
        }
        let taken = prompt.takenByEnter.map { prompt.choices[$0] }
        let entering = taken.map { bind([.enter], .open, Phrase(verbatim: $0.title), rank: 1) }
        return (entering.map { [$0] } ?? []) + answers + closes
    }

    private var inColumns: [Binding] {
        [
            bind([.enter], .open, ColumnsText.keep, rank: 1), closes(FrameText.cancel),
            bind([.character(" ")], .open, ColumnsText.toggle, rank: 3),
            bind([.character("-")], .previous, ColumnsText.earlier, rank: 4),
            bind([.character("+")], .next, ColumnsText.later, rank: 5),
            bind([.character("0")], .clearFilter, ColumnsText.usual, rank: 6), steps(KeyText.step),
        ]
    }

    private var inForm: [Binding] {
        if model.hasOpenPicker { return inPicker }
        if case .filterForm = model.page {
            return [
                bind([.enter], .open, FilterText.apply, rank: 1),
                bind([.escape], .back, FrameText.cancel, rank: 2),
                bind([.character(" ")], .open, FilterText.choose, rank: 3),
                bind([.control("u")], .clearFilter, FilterText.clearAll, rank: 4),
                bind([.tab, .down], .nextPane, KeyText.nextField, rank: 5),
                bind([.backTab, .up], .previous, KeyText.previousField),
            ]
        }
        let composing =
            model.fieldText == nil
            ? []
            : [
                bind([.function(4)], .compose, KeyText.compose, rank: model.isWritingLines ? 4 : nil)
            ]
        return composing + [
            bind([.control("s")], .open, KeyText.save, rank: 1),
            bind([.escape], .back, KeyText.formCancel, rank: 2),
            goingOn,
            bind([.backTab, .up], .previous, KeyText.previousField),
            bind([.enter], .open, KeyText.pickOrNext),
            bind([.character(" ")], .open, KeyText.toggle),
        ]
    }

    private var isListForm: Bool { if case .listImport = model.page { true } else { false } }

    private var inListForm: [Binding] {
        if model.hasOpenPicker { return inPicker }
        return [
            bind([.control("s")], .open, ImportPageText.look, rank: 1),
            bind([.escape], .back, KeyText.formCancel, rank: 2),
            goingOn,
            bind([.backTab, .up], .previous, KeyText.previousField),
            bind([.enter], .open, KeyText.pickOrNext),
        ]
    }

    private var goingOn: Binding {
        model.completesPath
            ? bind([.tab], .nextPane, PaperText.complete, rank: 3)
            : bind([.tab, .down], .nextPane, KeyText.nextField, rank: 3)
    }

    private var inFilter: [Binding] {
        [
            bind([.enter], .open, KeyText.keep, rank: 1),
            bind([.escape], .back, KeyText.clearFilter, rank: 2),
            bind([.up, .down], .move(.up), KeyText.select, rank: 3, label: "↑↓"),
        ]
    }
}

extension Model {
    /// Whether a list of a form's field is open.
    var hasOpenPicker: Bool { page.openForm?.hasOpenPicker ?? false }

    /// Whether a text field has the focus, so that no letter is a command.
    var isTyping: Bool {
        switch page {
        case let page where page.isForm: true
        case .listImport(let list): list.isFilling
        case .settings(let page): page.isFiltering
        case .deadlines(let page): page.isFiltering
        case .units(let page): page.isFiltering
        case .letters(let page): page.isFiltering
        default: list?.isFiltering ?? false
        }
    }
}
