import Emulation
import EmulationText
import Foundation
import Testing

@Suite("Vietnamese order")
struct OrderTests {
    /// Shuffles a list that is in order, a few times, and expects sorting to restore it.
    private func expectOrder(
        _ list: [String], by key: (String) -> VietnameseOrder.Key, location: SourceLocation = #_sourceLocation
    ) {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let sorted = list.shuffled(using: &generator).map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
            #expect(sorted == list, "seed \(seed)", sourceLocation: location)
        }
    }

    @Test("the letters stand as in the Vietnamese alphabet, foreign ones at their Latin places")
    func alphabet() {
        let letters = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z"
        expectOrder(letters.split(separator: " ").map(String.init), by: VietnameseOrder.key)
    }

    @Test("tones stand ngang, huyền, hỏi, ngã, sắc, nặng, after the letters")
    func tones() {
        expectOrder(["ma", "mà", "mả", "mã", "má", "mạ", "man", "mạn", "măn", "mân"], by: VietnameseOrder.key)
    }

    @Test("a syllable is finished before the next one counts")
    func syllables() {
        expectOrder(
            ["an", "an toàn", "án", "án phí", "anh", "bưu chính", "bưu điện", "bửu", "cục", "đường", "ế ẩm"],
            by: VietnameseOrder.key)
    }

    @Test("case decides only where nothing else does")
    func letterCase() {
        expectOrder(["báo", "Báo", "báo chí", "BÁO CHÍ", "báo in"], by: VietnameseOrder.key)
    }

    @Test("numbers order by value, before letters")
    func numbers() {
        expectOrder(["khối", "khối 2", "khối 10", "khối 010a", "khối a"], by: VietnameseOrder.key)
    }

    @Test("the units of a list stand as an office would list them")
    func units() {
        expectOrder(
            [
                "Báo VietNamNet", "Cục An toàn thông tin", "Cục Bưu điện Trung ương", "Cục Viễn thông",
                "Sở TTTT Đà Nẵng",
                "Sở TTTT Đắk Lắk", "Sở TTTT Điện Biên", "Thanh tra Bộ", "Trung tâm Thông tin", "Vụ Bưu chính",
            ], by: VietnameseOrder.key)
    }

    @Test("people stand by given name, then middle names, then family name")
    func people() {
        expectOrder(
            [
                "An", "Lê An", "Lê Văn An", "Nguyễn Văn An", "Trần Thị Ánh", "Nguyễn Thị Thiên Ân", "Lê Bình",
                "Đào Mỹ Dung",
                "Đỗ Đức", "Lê Văn Đức", "Trần Thị Mai", "Công Tằng Tôn Nữ Thị Phương Thảo", "Nguyễn Thị Ước", "Lê Ý",
            ], by: VietnameseOrder.personKey)
    }

    @Test("it makes no difference how a name is encoded or where its tone is written")
    func spellings() {
        let name = "Nguyễn Thị Hoà"
        let spellings = [name.decomposedStringWithCanonicalMapping, "Nguyễn Thị Hòa", "  Nguyễn  Thị Hoà "]
        for spelling in spellings {
            #expect(VietnameseOrder.personKey(spelling) == VietnameseOrder.personKey(name))
        }
        #expect(!VietnameseOrder.precedes(name, name))
    }

    @Test("texts without a single letter have a place too")
    func oddTexts() {
        #expect(VietnameseOrder.precedes("", "a"))
        #expect(!VietnameseOrder.precedes("–", ""))
        #expect(VietnameseOrder.personKey("") == VietnameseOrder.personKey(" . "))
        #expect(VietnameseOrder.precedes("z", "漢"))
        let digits = String(repeating: "9", count: 70_000)
        #expect(VietnameseOrder.precedes("1", digits))
    }
}
