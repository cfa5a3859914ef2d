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
        case .letters(var letters):
            letters.narrowing = letters.narrowing.next
            letters.refresh(office)
            page = .letters(letters)
        default: break
        }
    }

    mutating func setFiltering() {
        switch page {
        case .subject(var subject):
            subject.isReading = false
            subject.list.isFiltering = true
            page = .subject(subject)
        case .units(var units):
            units.isFiltering = true
            page = .units(units)
        case .letters(var letters):
            letters.isFiltering = true
            page = .letters(letters)
        case .settings(var settings) where settings.group.isFiltered:
            settings.isFiltering = true
            page = .settings(settings)
        case .deadlines(var deadlines):
            deadlines.isFiltering = true
            page = .deadlines(deadlines)
        default:
            guard var list else { return }
            list.isFiltering = true
            self.list = list
        }
    }

    mutating func clearFilter() -> [Effect] {
        if case .forMe(var queue) = page, !queue.isList {
            queue.list.clear(office)
            page = .forMe(queue)
            return enterQueue()
        }
        clearFilterOfList()
        return []
    }

    private mutating func clearFilterOfList() {
        if list != nil, !isNarrowed {
            clearMarks()
            return
        }
        switch page {
        case .units(var units):
            units.filter.set("")
            units.narrowing = .all
            units.refresh(self)
            page = .units(units)
        case .letters(var letters):
            letters.filter.set("")
            letters.narrowing = .all
            letters.refresh(office)
            page = .letters(letters)
        case .settings(var settings) where settings.group.isFiltered:
            settings.filter.set("")
            settings.refresh(self)
            page = .settings(settings)
        case .deadlines(var deadlines):
            deadlines.filter.set("")
            deadlines.narrowing = .all
            deadlines.refresh(self)
            page = .deadlines(deadlines)
        default:
            guard var list else { return }
            // What the way here narrowed is a filter as well where the list is all there is.
            if case .nominations = page { list.clear(scope: true, office) } else { list.clear(office) }
            self.list = list
        }
    }

    mutating func changeOrder() {
        guard var list else { return }
        list.query.order = list.query.order.next
        list.refresh(office)
        self.list = list
    }

    /// Whether the list on the page leaves something out that Ctrl-U would bring back.
    var isNarrowed: Bool {
        guard let list else { return false }
        if case .nominations = page, !list.scope.isUnfiltered { return true }
        return list.isNarrowed
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
            case .forMe(var queue):
                queue.refreshList(self)
                queue.take(queue.list.ids(office), isChecked: office.reading == .done)
                pages[index] = .forMe(queue)
            case .filterForm(var form):
                form.recount(self)
                pages[index] = .filterForm(form)
            case .units(var units):
                units.refresh(self)
                pages[index] = .units(units)
            case .listImport(var list):
                list.refresh(self)
                pages[index] = .listImport(list)
            case .deadlines(var deadlines):
                deadlines.refresh(self)
                pages[index] = .deadlines(deadlines)
            case .settings(var settings):
                settings.refresh(self)
                pages[index] = .settings(settings)
            case .settingsSubject(var subject):
                subject.refresh(rulebook)
                pages[index] = .settingsSubject(subject)
            case .letters(var letters):
                letters.refresh(office)
                pages[index] = .letters(letters)
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
