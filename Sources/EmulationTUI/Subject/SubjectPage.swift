import Emulation

/// A sector, a unit or a letter opened: what is known of it above, its nominations below.
struct SubjectPage: Sendable {
    var subject: Subject
    var scroll = 0
    var isReading = false
    var list: NominationsPage

    enum Subject: Hashable, Sendable {
        case sector(Sector.ID)
        case unit(Unit.ID)
        case letter(Letter.ID)
    }

    init(_ subject: Subject, office: Office) {
        self.subject = subject
        switch subject {
        case .sector(let id): list = NominationsPage(sector: id)
        case .unit(let id): list = NominationsPage(unit: id)
        case .letter(let id): list = NominationsPage(letter: id)
        }
        list.refresh(office)
        // Where there is nothing to select there is still something to read.
        isReading = list.rows.isEmpty
    }
}
