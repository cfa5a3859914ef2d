import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import EmulationStore
@testable import EmulationTUI

@Suite("Fields of the form about the nominee")
struct NomineeFieldTests {
    private let officer: Officer
    private let language: Language

    init() throws {
        language = .vietnamese
        officer = try Officer("tran-thi-mai", language)
    }

    private func form(_ dossier: Dossier) throws -> NominationForm {
        let docket = try officer.workspace.docket(officer.workspace.desk.summary(at: 0).id).docket
        var nomination = docket.nomination
        nomination.dossier = dossier
        return NominationForm(
            editing: OpenedNomination(
                docket: Docket(nomination), findings: [], precedents: [], papers: [], seen: Digest(of: dossier.value)),
            officer.model)
    }

    private func bare(_ kind: NomineeKind, _ award: Award.ID = "lao-dong-tien-tien") -> Dossier {
        Dossier(unit: "vnpt", award: award, basis: .merit, nominee: "Lê Thị Ái", kind: kind, year: 2019)
    }

    /// The dossier that the form makes after one field is filled in.
    private func filled(
        _ dossier: Dossier, _ fields: [(NominationForm.Field, String)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Dossier {
        var form = try form(dossier)
        for (field, text) in fields {
            #expect(form.form[field]?.isVisible == true, "\(field)", sourceLocation: sourceLocation)
            switch form.form[field]?.value {
            case .text?: form.form[field]?.value = .text(TextField(text: text))
            case .choice(let options, _)?:
                #expect(text.isEmpty || options.contains { $0.id == text }, sourceLocation: sourceLocation)
                form.form[field]?.value = .choice(options: options, chosen: text)
            case .list?: form.form[field]?.value = .list(text.split(separator: "|").map { TextField(text: String($0)) })
            default: break
            }
            form.fit(officer.model)
        }
        let read = form.dossier(officer.model)
        return try #require(read, "\(form.form.fields.compactMap(\.error))", sourceLocation: sourceLocation)
    }

    @Test("Each field of a person goes into the dossier, and out again")
    func person() throws {
        let read = try filled(
            bare(.person),
            [
                (.sex, "female"), (.birthYear, "1985"), (.recipientClass, "businessperson"),
                (.research, "Mạng lõi; bộ; 12/QĐ; 2017"), (.discipline, "reprimand"), (.disciplineDay, "12/05/2019"),
                (.recruitedOn, "01/03/2010"), (.excellentYears, "2015-2017, 2018"), (.lowerYears, "2012"),
                (.statements, "hoàn thành tốt nhiệm vụ; có; BB 12|chấp hành tốt chủ trương, pháp luật; "),
            ])
        var wanted = bare(.person)
        wanted.sex = .female
        wanted.birthYear = 1985
        wanted.recipientClass = .businessperson
        wanted.research = [Initiative(name: "Mạng lõi", level: .ministry, year: 2017, certificate: "12/QĐ")]
        wanted.discipline = Discipline(.reprimand, on: Day("2019-05-12"))
        wanted.recruitedOn = Day("2010-03-01")
        wanted.excellentYears = [2015, 2016, 2017, 2018]
        wanted.lowerYears = [2012]
        wanted.statements = [Statement("dutiesFulfilled", note: "BB 12")]
        #expect(read == wanted)
        // Opened again, the form changes nothing, nor does it in the other language.
        var again = try form(wanted)
        #expect(again.dossier(officer.model) == wanted)
        again.relabel(officer.model.speaking(.english))
        #expect(again.dossier(officer.model.speaking(.english)) == wanted)
        #expect(again.form[.statements]?.lines?.first == "duties fulfilled; yes; BB 12")
        // Emptied fields are removed.
        let emptied = try filled(
            wanted,
            [
                (.sex, ""), (.birthYear, ""), (.recipientClass, ""), (.research, ""), (.discipline, ""),
                (.recruitedOn, ""), (.excellentYears, ""), (.lowerYears, ""), (.statements, ""),
            ])
        #expect(emptied == bare(.person))
    }

    @Test("A group has its year of founding and its place in the block, and nothing of a person")
    func group() throws {
        var old = bare(.person)
        old.sex = .male
        old.discipline = Discipline(.none)
        let read = try filled(
            old, [(.kind, "group"), (.size, "12"), (.founded, "1999"), (.firstInBlock, "yes")])
        #expect(read.sex == nil && read.discipline == nil)
        #expect(read.group?.founded == 1999 && read.group?.isFirstInBlock == true)
        let form = try form(read)
        #expect(form.form[.sex]?.isVisible == false && form.form[.discipline]?.isVisible == false)
    }

    @Test("The fitting grounds of the award are offered, and one that no longer fits stays until it is changed")
    func ground() throws {
        let read = try filled(bare(.person, "bang-khen-bo-truong"), [(.ground, "two-excellent-years")])
        #expect(read.ground == "two-excellent-years")
        let moved = try filled(read, [(.basis, "sector"), (.sector, "buu-chinh")])
        #expect(moved.ground == "two-excellent-years")
        #expect(try form(moved).form[.ground]?.isVisible == true)
        #expect(try filled(moved, [(.ground, "")]).ground == nil)
        #expect(try form(bare(.person)).form[.ground]?.isVisible == false)
    }

    @Test("The rows of the unit's statements follow the award and keep their answers")
    func statements() throws {
        var form = try form(bare(.person))
        let rows = try #require(form.form[.statements]?.lines)
        #expect(rows.count == 2 && rows[0] == "hoàn thành tốt nhiệm vụ; ")
        form.form[.statements]?.value = .list([TextField(text: rows[0] + "có; BB 12"), TextField(text: rows[1])])
        form.form[.award]?.value = .choice(options: [], chosen: "giay-khen")
        form.fit(officer.model)
        let moved = try #require(form.form[.statements]?.lines)
        #expect(moved.first == "hoàn thành tốt nhiệm vụ; có; BB 12" && moved.count > 2)
        #expect(form.dossier(officer.model)?.statements == [Statement("dutiesFulfilled", note: "BB 12")])
    }

    @Test("An unreadable value is reported at its field")
    func errors() throws {
        let wrong: [(NominationForm.Field, String)] = [
            (.birthYear, "85"), (.excellentYears, "hai năm"), (.recruitedOn, "hôm nào"), (.research, "Tên; xã"),
        ]
        for (field, text) in wrong {
            var form = try form(bare(.person))
            let field2 = TextField(text: text)
            form.form[field]?.value = field == .research ? .list([field2]) : .text(field2)
            #expect(form.dossier(officer.model) == nil)
            #expect(form.form[field]?.error != nil, "\(field)")
        }
    }
}
