import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import EmulationStore
@testable import EmulationTUI

@Suite("Untouched fields of a form stay unchanged")
struct UntouchedFormTests {
    /// A dossier written by hand or by other programs, with each part in a form that the form itself never writes.
    private func odd(_ dossier: Dossier) -> Dossier {
        var odd = dossier
        let figures: [Double?] = [1234, 12_500, 999_999, 24.125, 1.234, 0.001, -5, 1e300, 40.125, nil]
        odd.achievements = figures.enumerated().map { place, figure in
            var part = Achievement(text: "Việc \(place)", figure: figure, unit: place % 2 == 0 ? "tỷ đồng" : "%")
            part.extras["nguồn"] = .string("sổ \(place)")
            part.target = place == 3 ? "ii-1-tang-truong" : nil
            return part
        }
        odd.achievements.append(Achievement(text: "Nội dung = 7", figure: nil))
        odd.achievements.append(Achievement(text: "  hai   khoảng trắng ", figure: 8, unit: " % "))
        odd.initiatives = [Initiative(name: "Kho; mở", level: .unit), Initiative(name: "Kho; mở", level: .national)]
        odd.initiatives[1].effect = "Bớt 30 % thời gian"
        odd.documents = [Document(.report, number: "1; 2", title: "a"), Document(.report), Document(.report)]
        odd.documents[2].extras["trang"] = .integer(3)
        odd.nominee = dossier.nominee + "  "
        odd.position = " Chuyên  viên"
        odd.letter = "2019-khong-co-aaaaa"
        odd.group = GroupFigures(members: 1234)
        odd.group?.advancedWorkers = -1
        odd.members = ["  Lê  Thị  Ái "]
        odd.extras["thêm"] = .string("1")
        return odd
    }

    private func opened(_ docket: Docket, _ dossier: Dossier) -> OpenedNomination {
        var nomination = docket.nomination
        nomination.dossier = dossier
        return OpenedNomination(
            docket: Docket(nomination), findings: [], precedents: [], papers: [], seen: Digest(of: dossier.value))
    }

    @Test("every nomination of the sample, also in the oddest valid notation", arguments: Language.allCases)
    func nominations(language: Language) throws {
        let officer = try Officer("tran-thi-mai", language)
        let desk = officer.workspace.desk
        #expect(desk.count > 70)
        for place in 0..<desk.count {
            let docket = try officer.workspace.docket(desk.summary(at: place).id).docket
            for dossier in [docket.dossier, odd(docket.dossier)] {
                var form = NominationForm(editing: opened(docket, dossier), officer.model)
                let read = form.dossier(officer.model)
                #expect(read == dossier, "\(form.form.fields.compactMap(\.error))")
                // Into the other language and back, as by F2.
                for _ in 0..<2 {
                    form.relabel(officer.model.speaking(form.language.other))
                    #expect(form.dossier(officer.model) == dossier)
                }
                // A change of one field leaves all others.
                form.form[.nominee]?.value = .text(TextField(text: "Lê Thị Ái"))
                var renamed = dossier
                renamed.nominee = "Lê Thị Ái"
                #expect(form.dossier(officer.model) == renamed)
            }
        }
    }

    @Test("every paper of every nomination", arguments: Language.allCases)
    func papers(language: Language) throws {
        let officer = try Officer("tran-thi-mai", language)
        let desk = officer.workspace.desk
        for position in 0..<desk.count {
            let docket = try officer.workspace.docket(desk.summary(at: position).id).docket
            for dossier in [docket.dossier, odd(docket.dossier)] {
                for place in dossier.documents.indices {
                    var form = PaperForm(opened(docket, dossier), at: place, officer.model)
                    form.form[.path]?.isRequired = false
                    guard case .edit(_, let read, _)? = form.effect(officer.model) else {
                        Issue.record("nothing is asked for")
                        continue
                    }
                    #expect(read == dossier)
                }
            }
        }
    }

    @Test("every letter: its signature, its minutes, its arrival", arguments: Language.allCases)
    func letters(language: Language) throws {
        let officer = try Officer("tran-thi-mai", language)
        let model = officer.model
        #expect(!model.office.letters.isEmpty)
        for docket in model.office.letters {
            var letter = docket.letter
            for isOdd in [false, true] {
                if isOdd {
                    letter.number = letter.number.map { " \($0)  " }
                    letter.signer = letter.signer.map { "\($0)  " }
                    letter.minutes?.title = " Họp  lần hai"
                }
                var sign = LetterForm(.sign, letter, model)
                if let number = letter.number, let day = letter.day, let signer = letter.signer {
                    #expect(sign.isUnchanged)
                    #expect(sign.request(model) == .sign(number: number, day: day, signer: signer))
                } else {
                    #expect(!sign.isUnchanged && sign.request(model) == nil)
                }
                var minutes = LetterForm(.minutes, letter, model)
                #expect(minutes.isUnchanged && minutes.request(model) != nil)
                var arrival = LetterForm(.arrive, letter, model)
                if let number = letter.arrivalNumber, let day = letter.arrivalDay {
                    #expect(arrival.isUnchanged && arrival.request(model) == .arrive(number: number, day: day))
                } else {
                    #expect(!arrival.isUnchanged)
                }
            }
        }
    }

    @Test("every report: its receipts and the figures of its targets", arguments: Language.allCases)
    func reports(language: Language) throws {
        let officer = try Officer("tran-thi-mai", language)
        let model = officer.model
        var count = 0
        for report in model.office.reports.values {
            for receipt in report.receipts {
                var form = ReportForm(unit: report.unit, quarter: report.quarter, correcting: receipt, model)
                #expect(!form.isTouched)
                #expect(
                    form.request(model)
                        == .correct(receipt.entry, sent: receipt.sentOn, received: receipt.receivedOn, note: nil))
                count += 1
            }
        }
        #expect(count > 100)
        for sector in model.rulebook.directive.sectors {
            for quarter in Quarter.all(in: 2019) {
                let opened = MeasureForm(unit: sector.leadUnit, quarter: quarter, model)
                var form = try #require(opened)
                #expect(form.requests(model) == [])
                form.relabel(model.speaking(language.other))
                #expect(form.requests(model) == [])
            }
        }
    }

    @Test("every person, role, unit, setting and day of the calendar", arguments: Language.allCases)
    func settings(language: Language) throws {
        var officer = try Officer("tran-thi-mai", language)
        var people = officer.workspace.rulebook.people
        people[0].name += "  "
        try officer.workspace.save(people: people)
        try officer.press("<f5>")
        let model = officer.model
        var kinds: [SettingsForm.Kind] = Settings.Key.allCases.map { .setting($0) }
        for person in model.rulebook.people {
            kinds.append(.person(person.id))
            kinds += person.roles.map { .roleDays(person.id, $0) }
        }
        kinds += model.rulebook.units.map { .unit($0.id) }
        for year in model.rulebook.calendar.years {
            kinds += year.daysOff.map { .dayOff($0.day) } + year.workedDays.map { .worked($0.day) }
        }
        #expect(kinds.count > 150)
        for kind in kinds {
            let reading = SettingsForm(kind, model).reading(model)
            #expect(reading.request == nil && reading.errors.isEmpty, "\(kind)")
        }
    }

    @Test("F2 rewrites the figures of a form without changing their values", arguments: Language.allCases)
    func otherLanguage(language: Language) throws {
        let officer = try Officer("pham-thi-dao", language)
        let model = officer.model
        let docket = try officer.workspace.docket(officer.workspace.desk.summary(at: 0).id).docket
        var form = NominationForm(editing: opened(docket, docket.dossier), model)
        let typed = language == .vietnamese ? "Nợ = 40,125 tỷ" : "Nợ = 40.1250 tỷ"
        form.form[.achievements]?.value = .list([TextField(text: typed), TextField(text: "Nợ = 1")])
        form.relabel(model.speaking(language.other))
        #expect(form.form[.achievements]?.lines?.first != typed)
        #expect(form.dossier(model)?.achievements.map(\.figure) == [40.125, 1])
    }
}
