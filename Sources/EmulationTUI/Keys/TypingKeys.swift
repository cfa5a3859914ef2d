import EmulationText
import TerminalKit

extension KeyTables {
    /// The keys that hold while something is typed: the field takes these itself, so that here they are for reading.
    var typing: KeyMap<Intent> {
        KeyMap(groups: [
            here(model.page.isForm ? inForm : inFilter),
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
                    (HelpOverlay.maximumScroll(map, size: model.size) > 0 ? [steps(KeyText.scroll)] : [])
                        + [closes(KeyText.close)])
            ])
        case .persons, .palette: KeyMap(groups: [here(inPicker)])
        case .prompt(let prompt, _): KeyMap(groups: [here(inPrompt(prompt))])
        case nil: map
        }
    }

    private func steps(_ title: Phrase) -> Binding { bind([.up, .down], .move(.up), title, rank: 3, label: "↑↓") }

    private func closes(_ title: Phrase) -> Binding { bind([.escape], .back, title, rank: 2) }

    private var inPicker: [Binding] {
        [bind([.enter], .open, KeyText.pick, rank: 1), closes(KeyText.close), steps(KeyText.step)]
    }

    private func inPrompt(_ prompt: Prompt) -> [Binding] {
        let answers = prompt.choices.map { choice in
            bind([.character(choice.key)], .open, Phrase(verbatim: choice.title), rank: 3)
        }
        let closes = closes(FrameText.cancel)
        guard prompt.noteLabel != nil else { return answers + [closes] }
        let composing = prompt.isWriting ? [bind([.function(4)], .compose, KeyText.compose, rank: 3)] : []
        return [bind([.enter], .open, KeyText.toAnswers, rank: 1), closes] + composing
    }

    private var inForm: [Binding] {
        if model.hasOpenPicker { return inPicker }
        let composing =
            model.fieldText == nil
            ? []
            : [
                bind([.function(4)], .compose, KeyText.compose, rank: model.isWritingLines ? 4 : nil)
            ]
        return composing + [
            bind([.control("s")], .open, KeyText.save, rank: 1),
            bind([.escape], .back, KeyText.formCancel, rank: 2),
            bind([.tab, .down], .nextPane, KeyText.nextField, rank: 3),
            bind([.backTab, .up], .previous, KeyText.previousField),
            bind([.enter], .open, KeyText.pickOrNext),
            bind([.character(" ")], .open, KeyText.toggle),
        ]
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
    var hasOpenPicker: Bool {
        if case .nominationForm(let form) = page { form.form.openPicker != nil } else { false }
    }

    /// Whether a text field has the focus, so that no letter is a command.
    var isTyping: Bool {
        switch page {
        case .nominationForm, .reportForm: true
        case .nominations(let list): list.isFiltering
        case .subject(let subject): subject.list.isFiltering
        case .deadlines(let page): page.isFiltering
        case .units(let page): page.isFiltering
        default: false
        }
    }
}
