import EmulationText
import Foundation
import TerminalKit
import Testing

@testable import EmulationTUI
@testable import thidua

@Suite("A form that is opened and saved with nothing touched changes no byte")
struct UntouchedTests {
    /// A story in which the draft of Điêu Thị Hạ was written by hand: figures of every size, unknown keys, and a
    /// comment in the file.
    private func story(as person: String? = nil, _ language: Language) throws -> Story {
        try Story(as: person, language: language) { files in
            let path = try Sample.path(of: "Điêu Thị Hạ")
            let bytes = try Sample.changed(files[path]) { values in
                var dossier = try #require(values["dossier"] as? [String: Any])
                dossier["achievements"] = [1234, 12_500, 24.125, 1.234, 999_999].map {
                    ["text": "Doanh thu", "value": $0, "unit": "tỷ đồng", "nguồn": "sổ"] as [String: Any]
                }
                values["dossier"] = dossier
            }
            let text = String(decoding: bytes, as: UTF8.self).replacing(
                "<dict>\n\t<key>dossier", with: "<!-- tay -->\n<dict>\n\t<key>dossier")
            files[path] = Array(text.utf8)
        }
    }

    /// Opens a form by keys, saves it at once and expects the workspace to be unchanged.
    private func save(
        _ keys: String, in story: Story, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try story.files()
        story.press(keys, sourceLocation: sourceLocation)
        #expect(story.session.app.model.page.isForm, "no form:\n\(story.screen)", sourceLocation: sourceLocation)
        story.press("<c-s>", sourceLocation: sourceLocation)
        #expect(!story.session.app.model.page.isForm, "still a form:\n\(story.screen)", sourceLocation: sourceLocation)
        story.expect(FormText.unchanged(story.session.app.model.language), sourceLocation: sourceLocation)
        #expect(try story.files() == before, sourceLocation: sourceLocation)
    }

    @Test("A nomination and its papers", arguments: Language.allCases)
    func nomination(language: Language) throws {
        try save("4/dieu thi ha<enter><enter>e", in: story(as: "pham-thi-dao", language))
        try save("4/nghiem xuan phu<enter><enter>d<home>e", in: story(as: "nguyen-tien-dat", language))
    }

    @Test("Input that is typed and removed again changes nothing either", arguments: Language.allCases)
    func takenBack(language: Language) throws {
        try save("4/dieu thi ha<enter><enter>e<end>x<backspace>", in: story(as: "pham-thi-dao", language))
    }

    @Test("A letter: signature, minutes, arrival", arguments: Language.allCases)
    func letter(language: Language) throws {
        let own = try story(as: "nguyen-tien-dat", language)
        let id = try #require(own.session.app.model.office.letters.first { !$0.letter.isSigned }).id.rawValue
        let signed = own.run("letter", "sign", id, "--number", "12/TTr-TTTT", "--signer", "Vũ Thị  Tơ")
        #expect(signed.status == .done, "\(signed.messages)")
        own.catchUp().press("4t<enter>", until: "12/TTr-TTTT", atMost: 1)
        try save("e", in: own)
        try save("b", in: own)
        let department = try story(language)
        let gone = try #require(department.session.app.model.office.letters.first { $0.letter.arrivalNumber != nil })
        department.press("4t/").type(gone.letter.number ?? "").press("<enter><enter>")
        try save("g", in: department)
    }

    @Test("A report: its days and its figures", arguments: Language.allCases)
    func report(language: Language) throws {
        let story = try story(language).press("6<left>/").type("vu buu chinh").press("<enter><enter>")
        try save("c", in: story)
        try save("m", in: story)
    }

    @Test("Settings, a person, a role, a unit and a day off", arguments: Language.allCases)
    func settings(language: Language) throws {
        let story = try story(language).press("<f6>")
        for _ in 0..<5 { try save("e", in: story.press("<down>")) }
        story.press("<tab><enter>")
        try save("e", in: story)
        try save("d", in: story)
        story.press("<esc><tab><enter>")
        try save("e", in: story)
        // From 10 September back to the holiday of the 2nd.
        story.press("<esc><tab><left><left><left><left><left><left><left><left>")
        try save("o", in: story)
    }

    @Test("A figure keeps its size through another change of the dossier", arguments: Language.allCases)
    func otherChange(language: Language) throws {
        let story = try story(as: "pham-thi-dao", language).press("4/dieu thi ha<enter><enter>e<end> Vân<c-s>")
        let achievements = try story.docket(of: "Điêu Thị Hạ Vân").dossier.achievements
        #expect(achievements.map(\.figure) == [1234, 12_500, 24.125, 1.234, 999_999])
        #expect(achievements.allSatisfy { $0.extras["nguồn"] == .string("sổ") })
    }

    @Test("A point before three digits is ambiguous in an English form, and stays to be corrected")
    func asked() throws {
        let story = try story(as: "pham-thi-dao", .english).press("4/dieu thi ha<enter><enter>e")
        story.press("<tab>", until: "One a row; with a figure").press("<enter>").type("Revenue = 1.234 bn").press(
            "<c-s>")
        story.expect("“1.234” has two readings; write 1,234 for thousands or 1.2340 for decimals", "Revenue = 1.234 bn")
    }

    @Test("Text typed in one language is saved with its meaning after F2")
    func switched() throws {
        let story = try story(as: "pham-thi-dao", .vietnamese).press("4/dieu thi ha<enter><enter>e")
        story.go(to: "Thành tích").press("<end><enter>").type("Nợ = 40,125 tỷ").press("<f2>").expect("Nợ = 40.1250 tỷ")
        story.press("<c-s>")
        let achievements = try story.docket(of: "Điêu Thị Hạ").dossier.achievements
        #expect(achievements.first { $0.text == "Nợ" }?.figure == 40.125)
        #expect(achievements.filter { $0.text == "Doanh thu" }.map(\.figure) == [1234, 12_500, 24.125, 1.234, 999_999])
    }

    @Test("A draft left in one language is resumed in the other with the same figures")
    func left() throws {
        let story = try story(as: "pham-thi-dao", .vietnamese).press("4/dieu thi ha<enter><enter>e")
        story.go(to: "Thành tích").press("<end><enter>").type("Nợ = 40,125 tỷ").keep()
        let work = try #require(story.session.app.unsaved.values.first)
        let left = try LeftWork(id: "a", path: "", keptAt: story.clock.now, person: nil, work: work)
        var model = story.session.app.model
        model.language = .english
        var form = try NominationForm(left, model)
        #expect(form.dossier(model)?.achievements.first { $0.text == "Nợ" }?.figure == 40.125)
    }
}
