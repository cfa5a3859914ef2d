import Emulation
import EmulationText
import TerminalKit

extension KeyTables {
    /// Why whoever works may change no settings; nil where they may.
    var settingsRefusal: Phrase? {
        if let readOnly = model.office.readOnly { return readOnly }
        do throws(Refusal) {
            try model.workflow.checkSettings(by: model.me, at: model.now)
            return nil
        } catch {
            return withClause(error)
        }
    }

    /// Why the key to the settings leads nowhere; nil where it does.
    var isAtSettings: Phrase? {
        if case .settings = model.page { SettingsKeyText.isHere } else { nil }
    }

    func settings(_ page: SettingsPage) -> [Group] {
        let why = settingsRefusal
        let groups = [
            bind([.tab], .nextPane, SettingsKeyText.group, rank: 30),
            bind([.backTab], .setting(.previousGroup), SettingsKeyText.previousGroup),
        ]
        switch page.group {
        case .general:
            let edit = bind([.enter, .character("e")], .setting(.edit), SettingsKeyText.edit, rank: 11, unless: why)
            return [moving(), here([edit] + groups)]
        case .people:
            let add = bind(
                [.character("n")], .setting(.addPerson), SettingsKeyText.addPerson, rank: 20, unless: why)
            return list(page, page.selectedPerson == nil, [add] + groups)
        case .units:
            let add = bind([.character("n")], .setting(.addUnit), SettingsKeyText.addUnit, rank: 20, unless: why)
            return list(page, page.selectedUnit == nil, [add] + groups)
        case .calendar: return [days(), here(entries(page.day, why) + groups)]
        }
    }

    private func list(_ page: SettingsPage, _ isEmpty: Bool, _ bindings: [Binding]) -> [Group] {
        [
            moving(), opening(unless: isEmpty ? KeyText.nothingSelected : nil),
            here(
                bindings + [
                    bind([.character("/")], .filter, KeyText.filter, rank: 31),
                    bind(
                        [.control("u")], .clearFilter, KeyText.clearFilter,
                        unless: page.filter.isEmpty ? KeyText.nothingFiltered : nil),
                ]),
        ]
    }

    private func days() -> Group {
        (
            model.say(KeyText.groupMove),
            [
                bind([.up, .character("k")], .move(.up), SettingsKeyText.day, rank: 10, label: "↑↓←→"),
                bind([.down, .character("j")], .move(.down), SettingsKeyText.day, listed: false),
                bind([.left, .character("h")], .left, SettingsKeyText.day, listed: false),
                bind([.right, .character("l")], .right, SettingsKeyText.day, listed: false),
                bind(
                    [.pageUp, .control("b")], .move(.pageUp), SettingsKeyText.quarter, rank: 31, label: "PgUp PgDn"),
                bind([.pageDown, .control("f")], .move(.pageDown), SettingsKeyText.quarter, listed: false),
                bind([.home], .move(.home), KeyText.ends, label: "Home End"),
                bind([.end], .move(.end), KeyText.ends, listed: false),
            ]
        )
    }

    private func entries(_ day: Day, _ why: Phrase?) -> [Binding] {
        let calendar = model.rulebook.calendar
        let isEntered = calendar.dayOff(day) != nil || calendar.workedDay(day) != nil
        func refusal(_ request: Workflow.SettingsRequest) -> Phrase? {
            do throws(Refusal) {
                _ = try model.workflow.change(request, by: model.me, at: model.now)
                return nil
            } catch {
                return withClause(error)
            }
        }
        // Any reason serves to ask whether a day may be entered at all.
        let some = Bilingual("?", "?")
        return [
            bind(
                [.character("o")], .setting(.dayOff), SettingsKeyText.dayOff, rank: 20,
                unless: why ?? (calendar.dayOff(day) == nil ? refusal(.dayOff(day, some)) : nil)),
            bind(
                [.character("w")], .setting(.worked), SettingsKeyText.worked, rank: 21,
                unless: why ?? refusal(.workedDay(day, some))),
            bind(
                [.character("x")], .setting(.resetDay), SettingsKeyText.reset, rank: 22,
                unless: why ?? (isEntered ? nil : SettingsKeyText.nothingEntered), dangerous: true),
            bind(
                [.character("c")], .setting(.completeYear),
                calendar.isComplete(day.year) ? SettingsKeyText.open : SettingsKeyText.complete, rank: 45,
                unless: why ?? refusal(.completeYear(day.year, true))),
        ]
    }

    func settingsSubject(_ page: SettingsSubjectPage) -> [Group] {
        let why = settingsRefusal
        let rulebook = model.rulebook
        switch page.subject {
        case .person:
            let noRole = why ?? (page.role(rulebook) == nil ? SettingsKeyText.noRole : nil)
            return [
                page.count(rulebook) < 2 ? here([]) : moving(),
                here([
                    bind(
                        [.enter, .character("d")], .setting(.dateRole), SettingsKeyText.dateRole, rank: 13,
                        unless: noRole),
                    bind([.character("n")], .setting(.addRole), SettingsKeyText.addRole, rank: 12, unless: why),
                    bind([.character("x")], .setting(.endRole), SettingsKeyText.endRole, rank: 14, unless: noRole),
                    bind([.character("e")], .setting(.edit), SettingsKeyText.edit, rank: 15, unless: why),
                    bind(
                        [.delete], .setting(.removePerson), SettingsKeyText.removePerson, rank: 40, unless: why),
                ]),
            ]
        case .unit(let id):
            let exemption = page.exemption(rulebook)
            let owes = rulebook.unit(id)?.reports ?? false
            return [
                page.count(rulebook) < 2 ? here([]) : moving(),
                here([
                    bind([.character("e"), .enter], .setting(.edit), SettingsKeyText.edit, rank: 12, unless: why),
                    bind(
                        [.character("b")], .setting(.toggleReports), SettingsKeyText.toggleReports, rank: 13,
                        unless: why),
                    bind(
                        [.character("m")], .setting(.exempt), SettingsKeyText.exempt, rank: 14,
                        unless: why ?? (owes ? nil : withClause(.unitDoesNotReport(id)))),
                    bind(
                        [.character("x")], .setting(.lift), SettingsKeyText.lift, rank: 15,
                        unless: why ?? (exemption == nil ? SettingsKeyText.noExemption : nil)),
                ]),
            ]
        }
    }
}
