import Emulation
import EmulationText
import TerminalKit

extension Model {
    mutating func narrow() {
        switch page {
        case .deadlines(var deadlines):
            deadlines.narrowing = deadlines.narrowing.next
            deadlines.refresh(self)
            page = .deadlines(deadlines)
        case .units(var units):
            units.narrowing = units.narrowing.next
            units.refresh(self)
            page = .units(units)
        default: break
        }
    }

    mutating func setFiltering() {
        switch page {
        case .nominations(var list):
            list.isFiltering = true
            page = .nominations(list)
        case .subject(var subject):
            subject.isReading = false
            subject.list.isFiltering = true
            page = .subject(subject)
        case .units(var units):
            units.isFiltering = true
            page = .units(units)
        case .settings(var settings) where settings.group.isFiltered:
            settings.isFiltering = true
            page = .settings(settings)
        case .deadlines(var deadlines):
            deadlines.isFiltering = true
            page = .deadlines(deadlines)
        default: break
        }
    }

    mutating func clearFilter() {
        switch page {
        case .nominations(var list):
            list.filter.set("")
            list.query = NominationQuery(order: list.query.order)
            list.refresh(office)
            page = .nominations(list)
        case .subject(var subject):
            subject.list.filter.set("")
            subject.list.refresh(office)
            page = .subject(subject)
        case .units(var units):
            units.filter.set("")
            units.narrowing = .all
            units.refresh(self)
            page = .units(units)
        case .settings(var settings) where settings.group.isFiltered:
            settings.filter.set("")
            settings.refresh(self)
            page = .settings(settings)
        case .deadlines(var deadlines):
            deadlines.filter.set("")
            deadlines.narrowing = .all
            deadlines.refresh(self)
            page = .deadlines(deadlines)
        default: break
        }
    }

    mutating func changeOrder() {
        switch page {
        case .nominations(var list):
            list.query.order = list.query.order.next
            list.refresh(office)
            page = .nominations(list)
        case .subject(var subject):
            subject.list.query.order = subject.list.query.order.next
            subject.list.refresh(office)
            page = .subject(subject)
        default: break
        }
    }

    /// Lets every list on the section's stack ask the desk again, keeping selections by identity.
    mutating func refreshPages() {
        var pages = stack
        for index in pages.indices {
            switch pages[index] {
            case .nominations(var list):
                list.refresh(office)
                pages[index] = .nominations(list)
            case .subject(var subject):
                subject.list.refresh(office)
                pages[index] = .subject(subject)
            case .units(var units):
                units.refresh(self)
                pages[index] = .units(units)
            case .deadlines(var deadlines):
                deadlines.refresh(self)
                pages[index] = .deadlines(deadlines)
            case .settings(var settings):
                settings.refresh(self)
                pages[index] = .settings(settings)
            case .settingsSubject(var subject):
                subject.refresh(rulebook)
                pages[index] = .settingsSubject(subject)
            default: break
            }
        }
        stacks[section] = pages
    }
}

extension CaseIterable where Self: Equatable {
    /// The case after this one, the first after the last.
    var next: Self {
        let all = Array(Self.allCases)
        let place = all.firstIndex(of: self) ?? 0
        return all[(place + 1) % all.count]
    }
}
