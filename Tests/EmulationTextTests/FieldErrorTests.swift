import Emulation
import EmulationText
import Testing

@Suite("What is wrong with a file")
struct FieldErrorTests {
    @Test("every problem names the key, what is expected and what to do")
    func everyProblem() {
        let problems: [FieldError.Problem] = [
            .missing, .empty, .notADay("32/01"), .notAnIdentifier("Vụ Bưu chính"), .notAnIdentifier("…"),
            .notOneOf(found: "x", allowed: ["person", "group"]), .duplicate("vnpt"), .outOfRange("2–28"),
        ]
        let types = ["string", "integer", "real", "true/false", "date", "array", "dict", "2019-Q3", "SHA-256"]
        let all = problems + types.map { .wrongType(expected: $0) }
        for problem in all {
            for path in ["", "dossier.nominee", "dossier.achievements[2].value", "strange.key"] {
                let phrase = FieldError(path: path, problem: problem).phrase
                #expect(isWorded(phrase), "\(phrase)")
                let named = [phrase.vietnamese, phrase.english].allSatisfy { path.isEmpty || $0.contains(path) }
                #expect(named, "\(phrase)")
                #expect(phrase.vietnamese.hasSuffix(".") && phrase.vietnamese.contains(". "), "\(phrase)")
            }
        }
    }

    @Test("a name where an id is wanted comes back with the id it would make")
    func identifiers() {
        let phrase = FieldError(path: "units[0].id", problem: .notAnIdentifier("Vụ Bưu chính")).phrase
        #expect(
            phrase.vietnamese
                == "Mã (units[0].id): “Vụ Bưu chính” không dùng làm mã được. Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ “vu-buu-chinh”."
        )
    }

    @Test("a real file's error is worded from what the reader throws")
    func thrown() throws {
        let error = #expect(throws: FieldError.self) { try Unit(plist(["id": "vnpt", "kind": "enterprise"])) }
        #expect(
            try #require(error).phrase == Phrase("Tên (name): còn thiếu. Hãy bổ sung.", "Name (name): missing. Add it.")
        )
    }
}
