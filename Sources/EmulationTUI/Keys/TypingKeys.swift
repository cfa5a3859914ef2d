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

    private var inForm: [Binding] {
        [
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
    /// Whether a text field has the focus, so that no letter is a command.
    var isTyping: Bool {
        switch page {
        case .nominationForm, .reportForm: true
        case .nominations(let list): list.isFiltering
        case .sector(let sector): sector.list.isFiltering
        case .deadlines(let page): page.isFiltering
        default: false
        }
    }
}
