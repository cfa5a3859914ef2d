import Emulation
import EmulationText
import Testing

@Suite("Settings in words")
struct SettingsTextTests {
    @Test("somebody new has their name as id, numbered where it is taken")
    func newIDs() throws {
        let rulebook = try smallRulebook()
        #expect(rulebook.newPersonID(for: "Đỗ Thị Hồng Thắm")?.rawValue == "do-thi-hong-tham")
        #expect(rulebook.newPersonID(for: "Lê Văn Đức")?.rawValue == "le-van-duc-2")
        let second = Person(id: "le-van-duc-2", name: "Lê Văn Đức", unit: "vu-buu-chinh", roles: [])
        #expect(
            rulebook.with(.people(rulebook.people + [second])).newPersonID(for: "LÊ VĂN ĐỨC")?.rawValue
                == "le-van-duc-3")
        #expect(rulebook.newUnitID(for: "Vụ Bưu chính")?.rawValue == "vu-buu-chinh-2")
        #expect(rulebook.newPersonID(for: "…") == nil)
        let long = String(repeating: "Nguyễn ", count: 60)
        #expect((rulebook.newPersonID(for: long)?.rawValue.utf8.count ?? 999) <= 120)
    }

    @Test(
        "a value is read as it is written",
        arguments: [
            Settings.Change.name("Bộ"), .warningDays(15), .rollsOver(true), .rollsOver(false), .judgedBy(.received),
            .attachmentLimit(40),
        ])
    func values(change: Settings.Change) {
        for language in Language.allCases {
            #expect(Settings.Change.reading(change.word, for: change.key, language) == change)
            if change.key != .judgedBy {
                #expect(Settings.Change.reading(change.phrase(language), for: change.key, language) == change)
            }
        }
    }

    @Test("yes and no are read in both languages, and nothing else is")
    func yesAndNo() {
        for text in ["có", "Yes", "true", "CO"] { #expect(Bool.reading(text) == true) }
        for text in ["không", "no", "false"] { #expect(Bool.reading(text) == false) }
        for text in ["", "maybe", "1"] { #expect(Bool.reading(text) == nil) }
        #expect(Settings.Change.reading("mười", for: .warningDays, .vietnamese) == nil)
        #expect(Settings.Change.reading("yes", for: .judgedBy, .vietnamese) == nil)
    }

    @Test("a command's words are quoted where a shell would take them apart")
    func quoting() throws {
        let day = try #require(Day("2019-09-03"))
        func note(_ text: String) -> String { Workflow.SettingsRequest.dayOff(day, Bilingual(text, text)).command }
        #expect(note("Nghỉ") == "thidua calendar off 2019-09-03 --note Nghỉ")
        #expect(note("Nghỉ bù") == "thidua calendar off 2019-09-03 --note 'Nghỉ bù'")
        #expect(note("it's $HOME") == "thidua calendar off 2019-09-03 --note 'it'\\''s $HOME'")
        #expect(Workflow.SettingsRequest.set(.name("")).command == "thidua settings set name ''")
    }

    @Test("every setting has a name and an explanation, in both languages")
    func settings() {
        for key in Settings.Key.allCases {
            for phrase in [key.phrase, key.explanation] { #expect(isWorded(phrase), "\(phrase)") }
        }
    }
}
