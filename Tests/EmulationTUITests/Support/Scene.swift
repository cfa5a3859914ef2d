import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI

/// A page of the screens and the way to it: who sits there and what they press.
struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    var person: Person.ID = "tran-thi-mai"
    let keys: String
    var isDamaged = false

    var testDescription: String { name }

    /// Sits down, presses the keys, and then gives the window its size: what lies in which order depends on it.
    func open(_ language: Language = .vietnamese, size: Size = .usual) throws -> Officer {
        var officer = try Officer(person, language, damages: isDamaged ? SampleOffice.damages : [])
        try officer.press(keys)
        if size != .usual { try officer.press("<resize:\(size.columns)x\(size.rows)>") }
        return officer
    }

    /// Every page, and what can lie over one.
    static let all: [Scene] = [
        Scene(name: "overview", keys: "<down><down>"),
        Scene(name: "sectors", keys: "2<down><down>"),
        Scene(name: "sector", keys: "2<enter><down>"),
        Scene(name: "sector-reading", keys: "2<enter><tab>"),
        Scene(name: "units", keys: "3<down><down>"),
        Scene(name: "units-typing", keys: "3/tin hoc"),
        Scene(name: "units-enterprises", keys: "3fff<down>"),
        Scene(name: "unit", keys: "3/vien thong<enter><enter>"),
        Scene(name: "nominations", keys: "4<down><down>"),
        Scene(name: "nominations-typing", keys: "4/dien tu"),
        Scene(name: "filtered", keys: "4/buu chinh<enter><down>"),
        Scene(name: "state", keys: "<home><down><down><down><down><down><down><enter><down>"),
        Scene(name: "dossier", keys: "4/uoc mo<enter><enter>"),
        Scene(name: "dossier-whole", keys: "4/uoc mo<enter><enter><enter>"),
        Scene(name: "for-me", person: "le-van-duc", keys: "5"),
        Scene(name: "for-me-empty", person: "cong-tang-ton-nu-thi-phuong-thao", keys: "5"),
        Scene(name: "deadlines", keys: "6<down><down>"),
        Scene(name: "deadlines-typing", keys: "6/so tttt"),
        Scene(name: "report", keys: "6/cuc tan so<enter><left><enter>"),
        Scene(name: "nomination-form", person: "pham-thi-dao", keys: "4n"),
        Scene(name: "nomination-edit", person: "pham-thi-dao", keys: "4/dieu thi ha<enter><enter>e"),
        Scene(name: "report-form", keys: "6g"),
        Scene(name: "form-errors", person: "pham-thi-dao", keys: "4n<c-s>"),
        Scene(name: "open-picker", person: "pham-thi-dao", keys: "4n<enter><down><down>"),
        Scene(name: "help", person: "le-van-duc", keys: "5?"),
        Scene(name: "confirm", person: "le-van-duc", keys: "5rThiếu biên bản bình xét"),
        Scene(name: "done", person: "le-van-duc", keys: "5xTrùng thành tích<enter><enter>"),
        Scene(name: "persons", keys: "<f3>"),
        Scene(name: "directive", keys: "9<down><down><down><down>"),
        Scene(name: "clause", keys: "9<down><enter>"),
        Scene(name: "palette", person: "le-van-duc", keys: "5:dong"),
        Scene(name: "damaged-files", keys: "<end><up><up><up><up><enter><down>", isDamaged: true),
        Scene(name: "refusal", keys: "4n"),
        Scene(name: "marked", keys: "4  <down> "),
        Scene(name: "for-me-list", person: "le-van-duc", keys: "5<tab>  "),
        Scene(name: "bulk-question", person: "le-van-duc", keys: "5<tab>*r"),
        Scene(name: "filter-panel", keys: "4f <down><down><enter><down><down>"),
        Scene(
            name: "filter-line",
            keys: "4f <down><down><enter><down> <down><enter><tab><tab><tab><tab><tab> <down><down><enter><enter>"),
        Scene(name: "views", keys: "4w<down>"),
        Scene(name: "columns", keys: "4c<down> <down>-"),
        Scene(name: "results", person: "nguyen-quoc-uy", keys: "5l*a1"),
    ]

    /// The pages themselves, where the digits lead elsewhere and letters are commands.
    static var pages: [Scene] {
        all.filter { (try? $0.open())?.model.isFree ?? false }
    }

    /// The scenes where something is typed.
    static var fields: [Scene] {
        all.filter { !((try? $0.open())?.model.isFree ?? true) && $0.name != "help" }
    }
}

extension Model {
    /// Whether nothing is typed and nothing lies over the page.
    var isFree: Bool { overlay == nil && !isTyping }
}
