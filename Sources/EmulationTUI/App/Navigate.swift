import Emulation
import EmulationText
import TerminalKit

extension Model {
    /// The rows a list has on this screen, for moving by the page.
    var listPage: Int {
        let rows = Frame.body(of: size).rows
        // Read line by line, a row takes about two of them.
        return max(1, isLinear ? rows / 2 : rows - 3)
    }

    mutating func go(to section: Section) -> [Effect] {
        arrivedFrom = nil
        // The digit of the section one is in leads back to its first page.
        if section == self.section { stacks[section] = Array(stack.prefix(1)) }
        self.section = section
        refreshPages()
        return section == .forMe ? enterQueue() : reopen()
    }

    /// Whether the page leaves out rows that Esc would bring back; lists of nominations tell it by themselves.
    var showsOnlySome: Bool {
        switch page {
        case .deadlines(let page): !page.filter.isEmpty || page.narrowing != .all
        case .units(let page): !page.filter.isEmpty || (page.narrowing != .all && stack.count == 1)
        case .letters(let page): page.narrowing != .all || !page.filter.isEmpty
        case .settings(let page): page.group.isFiltered && !page.filter.isEmpty
        default: false
        }
    }

    mutating func back() -> [Effect] {
        if var list, list.isNarrowed {
            list.clear(office)
            self.list = list
            return []
        }
        if leavesMarks {
            clearMarks()
            return []
        }
        if case .deadlines(var deadlines) = page, showsOnlySome {
            deadlines.filter.set("")
            deadlines.narrowing = .all
            deadlines.refresh(self)
            page = .deadlines(deadlines)
            return []
        }
        if case .units(var units) = page, showsOnlySome {
            units.filter.set("")
            if stack.count == 1 { units.narrowing = .all }
            units.refresh(self)
            page = .units(units)
            return []
        }
        if case .listImport(let list) = page, list.isMended {
            ask(.leaveForm, title: FrameText.leaveQuestion, yes: FrameText.discard)
            return []
        }
        if case .settings(var settings) = page, showsOnlySome {
            settings.filter.set("")
            settings.refresh(self)
            page = .settings(settings)
            return []
        }
        if case .letters(var letters) = page, showsOnlySome {
            letters.filter.set("")
            letters.narrowing = .all
            letters.refresh(office)
            page = .letters(letters)
            return []
        }
        if case .forMe(var queue) = page, queue.dossier?.isWhole == true {
            queue.dossier?.isWhole = false
            queue.dossier?.scroll = 0
            page = .forMe(queue)
            return []
        }
        if case .forMe(let queue) = page, queue.isFromList { return turnPane() }
        if case .nomination(var dossier) = page, dossier.isWhole {
            dossier.isWhole = false
            dossier.scroll = 0
            page = .nomination(dossier)
            return []
        }
        if stack.count == 1, let origin = arrivedFrom {
            arrivedFrom = nil
            section = origin
        } else {
            pop()
        }
        refreshPages()
        return enterQueue()
    }

    /// Goes to a section by a line that leads there; Esc comes back to the line.
    private mutating func lead(to section: Section) -> [Effect] {
        let origin = self.section
        let effects = go(to: section)
        arrivedFrom = origin
        return effects
    }

    /// Reads the nomination on screen again, where there is one.
    func reopen() -> [Effect] {
        switch page {
        case .nomination(let page): [.open(page.id)]
        case .forMe(let queue): queue.isList ? [] : queue.current.map { [.open($0)] } ?? []
        case .papers(let papers): [.openPapers(papers.id)]
        case .compare(let compare): [.openLetter(compare.letter)]
        default: []
        }
    }

    mutating func open() -> [Effect] {
        switch page {
        case .overview(let cursor):
            let lines = OverviewLines(self).lines
            guard lines.indices.contains(cursor.selected) else { return [] }
            return open(lines[cursor.selected].target)
        case .sectors(let cursor):
            let sectors = rulebook.directive.sectors
            guard sectors.indices.contains(cursor.selected) else { return [] }
            push(.subject(SubjectPage(.sector(sectors[cursor.selected].id), office: office)))
        case .units(let units):
            if let unit = units.selected { push(.subject(SubjectPage(.unit(unit), office: office))) }
        case .directive(let cursor):
            let parts = rulebook.directive.parts
            if parts.indices.contains(cursor.selected) { push(.clause(ClausePage(part: parts[cursor.selected]))) }
        case .clause(let clause):
            if let lead = ClauseLead(clause.part, in: rulebook) { follow(lead) }
        case .subject(let subject):
            return subject.list.selected.map { openNomination($0) } ?? []
        case .nominations(let list):
            return list.selected.map { openNomination($0) } ?? []
        case .nomination(var dossier):
            dossier.isWhole.toggle()
            dossier.scroll = 0
            page = .nomination(dossier)
        case .forMe(let queue) where queue.isList:
            let effects = turnPane()
            guard case .forMe(var queue) = page else { return effects }
            queue.isFromList = true
            page = .forMe(queue)
            return effects
        case .results(let results):
            return results.selected.map { openNomination($0.id) } ?? []
        case .forMe(var queue):
            queue.dossier?.isWhole.toggle()
            queue.dossier?.scroll = 0
            page = .forMe(queue)
        case .deadlines(let deadlines):
            if let unit = deadlines.selected, let quarter = shownQuarter(of: deadlines) {
                push(.report(ReportPage(unit: unit, quarter: quarter)))
            }
        case .listImport: editCell()
        case .settings(let settings): openSetting(settings)
        case .report, .nominationForm, .reportForm, .measureForm, .papers, .paperText, .paperForm, .damages,
            .settingsSubject, .settingsForm, .letterForm, .filterForm, .conflict:
            break
        case .letters: openSelectedLetter()
        case .compare(let compare): return compare.current.map { openNomination($0.docket.id) } ?? []
        case .display: return turnSetting(by: 1)
        }
        return []
    }

    private mutating func openNomination(_ id: Nomination.ID) -> [Effect] {
        push(.nomination(DossierPage(id: id)))
        return [.open(id)]
    }

    private mutating func open(_ target: OverviewLine.Target) -> [Effect] {
        switch target {
        case .deadlines(let quarter, let narrowing):
            var deadlines = DeadlinesPage()
            deadlines.quarter = quarter.number
            deadlines.narrowing = narrowing
            stacks[.deadlines] = [.deadlines(deadlines)]
            return lead(to: .deadlines)
        case .state(let state):
            push(.nominations(list(NominationsPage(state: state))))
        case .nominations:
            var all = NominationsPage()
            all.query.order = .state
            push(.nominations(list(all)))
        case .sector(let id): push(.subject(SubjectPage(.sector(id), office: office)))
        case .forMe: return lead(to: .forMe)
        case .damages: push(.damages(ListCursor()))
        case .directive: push(.directive(ListCursor()))
        case .units: return lead(to: .units)
        case .renewal(let files):
            ask(
                .renewReference(files), title: ReferenceText.question,
                message: [ReferenceText.message(files), SettingsText.command(ReferenceText.commandLine)],
                yes: ReferenceText.renew)
        case .otherYear: openSettings()
        }
        return []
    }

    private func list(_ page: NominationsPage) -> NominationsPage {
        var page = page
        page.refresh(office)
        return page
    }

    mutating func move(_ motion: ListCursor.Motion) {
        switch page {
        case .overview(var cursor):
            cursor.move(motion, count: OverviewLines(self).lines.count, page: Frame.body(of: size).rows)
            page = .overview(cursor)
        case .display(var cursor):
            cursor.move(motion, count: DisplayRow.allCases.count, page: listPage)
            page = .display(cursor)
        case .damages(var cursor):
            cursor.move(motion, count: office.damages.count, page: listPage)
            page = .damages(cursor)
        case .sectors(var cursor):
            cursor.move(motion, count: rulebook.directive.sectors.count, page: listPage)
            page = .sectors(cursor)
        case .units(var units):
            units.move(motion, self)
            page = .units(units)
        case .directive(var cursor):
            cursor.move(motion, count: rulebook.directive.parts.count, page: listPage / 2)
            page = .directive(cursor)
        case .clause(var clause):
            clause.scroll = scrolled(clause.scroll, by: motion)
            page = .clause(clause)
        case .subject(var subject):
            if subject.isReading {
                subject.scroll = scrolled(subject.scroll, by: motion)
            } else {
                subject.list.move(motion, page: max(1, listPage / 2), office)
            }
            page = .subject(subject)
        case .nominations(var list):
            list.move(motion, page: listPage, office)
            page = .nominations(list)
        case .nomination(var dossier):
            dossier.scroll = scrolled(dossier.scroll, by: motion)
            page = .nomination(dossier)
        case .forMe(var queue) where queue.isList:
            queue.list.move(motion, page: listPage, office)
            page = .forMe(queue)
        case .results(var results):
            results.cursor.move(motion, count: results.results.count, page: listPage)
            page = .results(results)
        case .forMe(var queue):
            let scroll = scrolled(queue.dossier?.scroll ?? 0, by: motion)
            queue.dossier?.scroll = scroll
            page = .forMe(queue)
        case .papers(var papers):
            papers.cursor.move(motion, count: papers.documents.count, page: listPage)
            page = .papers(papers)
        case .paperText(var text):
            text.scroll = scrolled(text.scroll, by: motion)
            page = .paperText(text)
        case .deadlines(var deadlines):
            deadlines.move(motion, self)
            page = .deadlines(deadlines)
        case .report(var report):
            report.scroll = scrolled(report.scroll, by: motion)
            page = .report(report)
        case .listImport(var list):
            list.cursor.move(motion, count: list.preview?.rows.count ?? 0, page: max(1, listPage / 2))
            page = .listImport(list)
        case .settings(var settings):
            settings.move(motion, self)
            page = .settings(settings)
        case .settingsSubject(var subject):
            subject.cursor.move(motion, count: subject.count(rulebook), page: max(1, listPage / 2))
            page = .settingsSubject(subject)
        case .letters(var letters):
            letters.move(motion, page: listPage, office)
            page = .letters(letters)
        case .compare(var compare):
            compare.cursor.move(motion, count: compare.names.count, page: listPage / 2)
            page = .compare(compare)
        case .conflict(var conflict):
            if conflict.request == nil {
                conflict.cursor.move(motion, count: conflict.rows.count, page: max(1, listPage / 2))
            } else {
                conflict.scroll = scrolled(conflict.scroll, by: motion)
            }
            page = .conflict(conflict)
        case .nominationForm, .reportForm, .measureForm, .paperForm, .settingsForm, .letterForm, .filterForm: break
        }
    }

    private func scrolled(_ scroll: Int, by motion: ListCursor.Motion) -> Int {
        let last = Canvas(model: self).lastScroll
        let page = max(1, Frame.body(of: size).rows - 1)
        let wanted =
            switch motion {
            case .up: scroll - 1
            case .down: scroll + 1
            case .pageUp: scroll - page
            case .pageDown: scroll + page
            case .home: 0
            case .end: last
            case .to(let row): row
            }
        return min(max(0, wanted), last)
    }

    /// From text to list and back, in For me from the list to the dossier that is selected there.
    mutating func turnPane() -> [Effect] {
        switch page {
        case .subject(var subject):
            subject.isReading.toggle()
            page = .subject(subject)
            return []
        case .forMe(var queue):
            queue.isFromList = false
            queue.isList.toggle()
            if queue.isList {
                queue.list.selected = queue.current
                queue.list.refresh(office)
            } else {
                // The dossiers follow in the order of the list.
                queue.ids = queue.list.ids(office)
                queue.index = queue.list.selected.flatMap(queue.ids.firstIndex) ?? 0
                queue.dossier = queue.current.map { DossierPage(id: $0) }
            }
            page = .forMe(queue)
            return reopen()
        case .settings(let settings):
            turnGroup(settings, by: 1)
            return []
        default: return []
        }
    }
}
