import Emulation

/// A sector or a unit opened: what is known of it above, its nominations below.
struct SubjectPage: Sendable {
    var subject: Subject
    var scroll = 0
    var isReading = false
    var list: NominationsPage

    enum Subject: Hashable, Sendable {
        case sector(Sector.ID)
        case unit(Unit.ID)
    }

    init(_ subject: Subject, office: Office) {
        self.subject = subject
        switch subject {
        case .sector(let id): list = NominationsPage(sector: id)
        case .unit(let id): list = NominationsPage(unit: id)
        }
        list.refresh(office)
        // Where there is nothing to select there is still something to read.
        isReading = list.rows.isEmpty
    }
}
