import Emulation
import EmulationText
import Testing

@Suite("A dossier's facts about its nominee, as lines and words")
struct NomineeLineTests {
    @Test(
        "An initiative's line reads back as it was written, with its year or without",
        arguments: [
            Initiative(name: "Kho dữ liệu mở", level: .ministry, certificate: "12/QĐ-BTTTT"),
            Initiative(name: "Kho dữ liệu mở", level: .unit, year: 2017),
            Initiative(name: "Kho dữ liệu mở", level: .national, year: 2018, certificate: "2018"),
        ], Language.allCases)
    func initiatives(_ initiative: Initiative, language: Language) throws {
        #expect(try DossierLines.initiative(DossierLines.text(of: initiative, language)) == initiative)
    }

    @Test("Older lines without a year are read as before; a fourth part that is not a year is the effect")
    func older() throws {
        #expect(
            try DossierLines.initiative("Kho; bộ; 2017")
                == Initiative(name: "Kho", level: .ministry, certificate: "2017"))
        let effect = try DossierLines.initiative("Kho; bộ; 12/QĐ; giảm 3 giờ")
        #expect(effect.effect == "giảm 3 giờ" && effect.year == nil && effect.certificate == "12/QĐ")
    }

    @Test("Years are read with spans, and written so that they read back")
    func years() throws {
        #expect(try DossierLines.years("2015-2017, 2019") == [2015, 2016, 2017, 2019])
        #expect(try DossierLines.years("2012 – 2014; 2018 và 2019") == [2012, 2013, 2014, 2018, 2019])
        #expect(try DossierLines.years("") == [])
        let years = [2010, 2012, 2013, 2015, 2016, 2017]
        #expect(DossierLines.text(ofYears: years) == "2010, 2012, 2013, 2015–2017")
        #expect(try DossierLines.years(DossierLines.text(ofYears: years)) == years)
        for text in ["19", "2019a", "2019-2017", "1800"] {
            #expect(throws: DossierLines.Problem.self) { try DossierLines.years(text) }
        }
    }

    @Test("Words of closed lists are read in both languages and by their codes")
    func words() {
        #expect(ClosedWord.sex("Nữ") == .female && ClosedWord.sex("male") == .male && ClosedWord.sex("?") == nil)
        for kind in RecipientClass.allCases {
            for text in [kind.rawValue, kind.phrase.vietnamese, kind.phrase.english] {
                #expect(ClosedWord.recipientClass(text) == kind)
            }
        }
        for degree in Discipline.Degree.allCases {
            for text in [degree.rawValue, degree.phrase.vietnamese, degree.phrase.english] {
                #expect(ClosedWord.degree(text) == degree)
            }
        }
        #expect(ClosedWord.degree("Không") == Discipline.Degree.none && ClosedWord.degree("có lẽ") == nil)
        #expect(ClosedWord.recipientClass("directWorker") == .direct)
    }
}
