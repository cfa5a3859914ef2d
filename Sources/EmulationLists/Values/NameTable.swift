import Emulation
import EmulationText

/// Things that cells name, found by id, name in either language or abbreviation, without case, diacritics or
/// punctuation, and with the abbreviations of office papers.
public struct NameTable<Thing: Hashable & Sendable>: Sendable {
    /// What a cell names.
    public enum Match {
        /// One thing.
        case found(Thing)
        /// None, or one of several: what may have been meant.
        case unclear([Phrase])
    }

    private let things: [(thing: Thing, title: Phrase)]
    private var exact: [String: Set<Int>] = [:]
    private let names: [(name: String, number: Int)]
    /// Whether words after a whole name make no difference, as in “Bằng khen của Bộ trưởng Bộ TTTT”.
    private let takesLonger: Bool

    /// A table of things with all their names.
    public init(_ entries: [(thing: Thing, title: Phrase, names: [String])], takesLonger: Bool = false) {
        self.takesLonger = takesLonger
        things = entries.map { ($0.thing, $0.title) }
        var names: [(name: String, number: Int)] = []
        for (number, entry) in entries.enumerated() {
            for name in Set(entry.names.map(NameWords.plain)) where !name.isEmpty {
                names.append((name, number))
                exact[name, default: []].insert(number)
            }
        }
        self.names = names
    }

    /// The thing a cell names.
    public func find(_ text: String) -> Match {
        let wanted = NameWords.plain(text)
        if let numbers = exact[wanted] {
            if numbers.count == 1, let number = numbers.first { return .found(things[number].thing) }
            return .unclear(numbers.sorted().map { things[$0].title })
        }
        if takesLonger {
            let longest = names.filter { wanted.hasPrefix($0.name + " ") && $0.name.contains(" ") }
                .max { $0.name.utf8.count < $1.name.utf8.count }
            if let longest, exact[longest.name]?.count == 1 { return .found(things[longest.number].thing) }
        }
        return .unclear(near(wanted).map { things[$0].title })
    }

    /// The things with this id or whole name, in the order of the table.
    public func named(_ text: String) -> [(thing: Thing, title: Phrase)] {
        (exact[NameWords.plain(text)] ?? []).sorted().map { things[$0] }
    }

    /// Up to three things whose names share most words with a text, the best match first.
    public func nearest(_ text: String) -> [(thing: Thing, title: Phrase)] {
        near(NameWords.plain(text), sharing: 3).map { things[$0] }
    }

    /// The things of whose names one holds every word, or its beginning, in the order of the table.
    public func holding(_ text: String) -> [(thing: Thing, title: Phrase)] {
        let words = NameWords.plain(text).split(separator: " ").map(String.init)
        guard !words.isEmpty else { return [] }
        let numbers = Set(names.filter { TextFold.contains($0.name, words) }.map(\.number))
        return numbers.sorted().map { things[$0] }
    }

    /// Up to three things that share enough words with the text.
    /// - Parameter part: a name matches if it shares more than one in `part` of the text's words.
    private func near(_ wanted: String, sharing part: Int = 2) -> [Int] {
        let words = Set(wanted.split(separator: " "))
        guard !words.isEmpty, words.count <= 30 else { return [] }
        var scores: [Int: Int] = [:]
        for entry in names {
            let shared = words.intersection(entry.name.split(separator: " ")).count
            // A word in a hundred names says little; a short name that is all there says most.
            let isAllThere = shared == words.count
            if shared * part > words.count || isAllThere {
                scores[entry.number] = max(scores[entry.number] ?? 0, shared * 2 + (isAllThere ? 1 : 0))
            }
        }
        let best = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return best.prefix(3).map(\.key)
    }
}

/// Names as words that can be compared.
enum NameWords {
    /// Folded words without fillers, abbreviations written out; `BK của Bộ trưởng` is `bang khen bo truong`.
    static func plain(_ text: String) -> String {
        guard text.utf8.count <= 1000 else { return "" }
        var words: [Substring] = TextFold.fold(TextInput.clean(text)).split { !$0.isLetter && !$0.isNumber }
        words = words.flatMap { word in short[String(word)]?.split(separator: " ") ?? [word] }
        return words.filter { !fillers.contains(String($0)) }.joined(separator: " ")
    }

    private static let fillers: Set<String> = ["cua", "the", "of", "va", "and"]

    private static let short: [String: String] = [
        "bk": "bang khen", "gk": "giay khen", "knc": "ky niem chuong", "hc": "huan chuong",
        "hcld": "huan chuong lao dong", "hcdl": "huan chuong doc lap", "ld": "lao dong", "td": "thi dua",
        "cstd": "chien si thi dua", "cstdcs": "chien si thi dua co so", "cstdb": "chien si thi dua bo",
        "cstdtq": "chien si thi dua toan quoc", "cs": "co so", "cstt": "chien si tien tien",
        "ldtt": "lao dong tien tien", "ldxs": "lao dong xuat sac", "ttld": "tap the lao dong",
        "ttldtt": "tap the lao dong tien tien", "ttldxs": "tap the lao dong xuat sac", "ah": "anh hung",
        "ahld": "anh hung lao dong", "ttg": "thu tuong", "cp": "chinh phu", "ttcp": "thu tuong chinh phu",
        "cntt": "cong nghe thong tin", "attt": "an toan thong tin", "anm": "an ninh mang", "vt": "vien thong",
        "tttt": "thong tin truyen thong", "tt&tt": "thong tin truyen thong",
    ]
}
