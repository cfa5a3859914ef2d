import EmulationText
import TerminalKit

/// A line of a document that says what the program writes below it, down to `<!-- end -->`.
///
/// `<!-- picture 80x24 tran-thi-mai: 6f -->` is the screen after these keys, `<!-- picture then: <enter> -->` the same
/// session some keys later, `<!-- table keys -->` a table of the program.
enum Marker: Hashable {
    /// A screen of a session that begins here.
    case picture(Size, Language?, person: String, keys: String)
    /// The screen some keys later.
    case then(keys: String)
    /// A table by its name.
    case table(String)

    /// The line that ends what is written.
    static let end = "<!-- end -->"

    /// Reads a line; nil where it is none.
    /// - Throws: ``GuideError/marker(_:)`` where it begins as one and is none.
    init?(line: String) throws(GuideError) {
        guard line.hasPrefix("<!-- "), line.hasSuffix("-->") else { return nil }
        let words = line.dropFirst(5).dropLast(3)
        if words.hasPrefix("table ") {
            self = .table(words.dropFirst(6).filter { $0 != " " })
            return
        }
        guard words.hasPrefix("picture ") else { return nil }
        guard let colon = words.firstIndex(of: ":") else { throw .marker(line) }
        let head = words[..<colon].split(separator: " ").dropFirst().map(String.init)
        // One blank parts the keys from what stands around them; others are keys.
        var keys = words[words.index(after: colon)...]
        if keys.first == " " { keys.removeFirst() }
        if keys.last == " " { keys.removeLast() }
        if head == ["then"] {
            self = .then(keys: String(keys))
            return
        }
        let language = head.count == 3 ? Language(rawValue: head[1]) : nil
        guard head.count == 2 || language != nil, let last = head.last, let size = Self.size(head[0]) else {
            throw .marker(line)
        }
        self = .picture(size, language, person: last, keys: String(keys))
    }

    private static func size(_ text: String) -> Size? {
        let figures = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard figures.count == 2, let columns = figures[0], let rows = figures[1], (20...200).contains(columns),
            (5...100).contains(rows)
        else { return nil }
        return Size(columns: columns, rows: rows)
    }
}

/// Why a document cannot be written anew.
enum GuideError: Error, Hashable {
    /// A line that begins as a marker and is none.
    case marker(String)
    /// Keys that are none.
    case keys(String)
    /// A picture of nobody.
    case person(String)
    /// A later picture before any first one.
    case nothingBefore(String)
    /// A table that there is not.
    case table(String)
    /// Something that could not be read or done, in words of the system.
    case failed(String)

    /// What is wrong and what would be right.
    var phrase: Phrase {
        switch self {
        case .marker(let line):
            Phrase(
                "dấu sai: \(line); viết <!-- picture 80x24 NGƯỜI: PHÍM -->, <!-- picture then: PHÍM --> hoặc <!-- table TÊN -->",
                "not a marker: \(line); write <!-- picture 80x24 PERSON: KEYS -->, <!-- picture then: KEYS --> or <!-- table NAME -->"
            )
        case .keys(let token): Phrase("không có phím “\(token)”", "there is no key “\(token)”")
        case .person(let id): Phrase("dữ liệu mẫu không có người “\(id)”", "the sample has no person “\(id)”")
        case .nothingBefore(let keys):
            Phrase("trước “then: \(keys)” chưa có hình nào", "no picture comes before “then: \(keys)”")
        case .table(let name):
            Phrase(
                "không có bảng “\(name)”; có \(GuideTable.names)",
                "there is no table “\(name)”; there are \(GuideTable.names)")
        case .failed(let reason): Phrase(verbatim: reason)
        }
    }
}
