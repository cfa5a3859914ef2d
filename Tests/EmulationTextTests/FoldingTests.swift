import Emulation
import EmulationText
import Foundation
import Testing

@Suite("Folding")
struct FoldingTests {
    /// Every vowel with its five tones, after the plain letter it folds to.
    static let vowels: [(letter: String, tones: String)] = [
        ("a", "aàảãáạ"), ("a", "ăằẳẵắặ"), ("a", "âầẩẫấậ"), ("e", "eèẻẽéẹ"), ("e", "êềểễếệ"), ("i", "iìỉĩíị"),
        ("o", "oòỏõóọ"), ("o", "ôồổỗốộ"), ("o", "ơờởỡớợ"), ("u", "uùủũúụ"), ("u", "ưừửữứự"), ("y", "yỳỷỹýỵ"),
    ]

    @Test("every Vietnamese vowel with every tone folds to its plain letter, however it is encoded")
    func everyVowel() {
        for (letter, tones) in Self.vowels {
            for vowel in tones {
                for text in [String(vowel), String(vowel).uppercased()] {
                    #expect(TextFold.fold(text.precomposedStringWithCanonicalMapping) == letter, "\(text) composed")
                    #expect(TextFold.fold(text.decomposedStringWithCanonicalMapping) == letter, "\(text) decomposed")
                }
            }
        }
    }

    @Test("đ folds to d, also the look-alikes that old encodings leave")
    func dWithStroke() {
        #expect(TextFold.fold("Đường đến ĐÀ NẴNG") == "duong den da nang")
        #expect(TextFold.fold("Ðà Nẵng") == "da nang")
    }

    @Test("text without diacritics only loses its case")
    func plainText() {
        #expect(TextFold.fold("vnpt 2019") == "vnpt 2019")
        #expect(TextFold.fold("VNPT 2019") == "vnpt 2019")
        #expect(TextFold.fold("") == "")
    }

    @Test("dashes, quotation marks and fixed spaces become those of a keyboard")
    func typography() {
        #expect(TextFold.fold("“Phát tại chỗ” – Khen\u{A0}thưởng") == "\"phat tai cho\" - khen thuong")
    }

    @Test("letters of other scripts fold the same composed and decomposed")
    func otherScripts() {
        for text in ["Ελλάδα Ήλιος", "Ünïcode ẛ", "Straße", "한국", "é漢字"] {
            let composed = TextFold.fold(text.precomposedStringWithCanonicalMapping)
            #expect(composed == TextFold.fold(text.decomposedStringWithCanonicalMapping), "\(text)")
            #expect(composed == TextFold.fold(composed), "\(text) folds twice")
        }
    }

    @Test(
        "an officer finds a name without typing its diacritics",
        arguments: [
            ("buu dien", "Tổng công ty Bưu điện Việt Nam"), ("duc", "Lê Văn Đức"), ("điện bưu", "Bưu điện"),
            ("DUC LE", "Lê Văn Đức"), ("uoc mo", "Nguyễn Thị Ước Mơ"), ("", "Bưu điện"),
        ])
    func search(query: String, name: String) {
        #expect(TextFold.contains(TextFold.fold(name), TextFold.words(query)))
    }

    @Test("a search wants every word")
    func everyWord() {
        #expect(!TextFold.contains(TextFold.fold("Bưu điện"), TextFold.words("bưu chính")))
        #expect(!TextFold.contains("bu", ["buu"]))
        #expect(TextFold.words("  Bưu \t điện ") == ["buu", "dien"])
    }

    @Test(
        "a name becomes an id",
        arguments: [
            ("Trung tâm Thông tin", "trung-tam-thong-tin"), ("Vụ Kế hoạch - Tài chính", "vu-ke-hoach-tai-chinh"),
            ("  Đài TH (VTV1)  ", "dai-th-vtv1"), ("Sở TTTT TP. Hồ Chí Minh", "so-tttt-tp-ho-chi-minh"), ("…", ""),
            ("../../etc/passwd", "etc-passwd"), ("漢字", ""),
        ])
    func slug(name: String, id: String) {
        #expect(TextFold.slug(name) == id)
    }

    @Test("an id is never longer than an identifier may be")
    func longSlug() {
        let slug = TextFold.slug(String(repeating: "Đơn vị ", count: 40))
        #expect(slug.utf8.count <= 120)
        #expect(!slug.hasSuffix("-"))
    }
}
