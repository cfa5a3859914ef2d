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
    /// Whether an earlier session left something unsaved.
    var isLeft = false
    var display = Display()
    /// What a colleague does meanwhile, and the keys after it.
    var meanwhile: Colleague?
    var then = ""

    var testDescription: String { name }

    /// Sits down, presses the keys, and then gives the window its size: what lies in which order depends on it.
    func open(_ language: Language = .vietnamese, size: Size = .usual) throws -> Officer {
        var officer = try Officer(
            person, language, damages: isDamaged ? SampleOffice.damages : [], display: display)
        if isLeft { officer.receive(.left(try SampleOffice.left, unreadable: [], isStart: true)) }
        try officer.press(keys)
        try meanwhile?.work(on: &officer)
        try officer.press(then)
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
        Scene(name: "papers", person: "nguyen-tien-dat", keys: "4/nghiem xuan phu<enter><enter>d<down><down>"),
        Scene(name: "paper-text", keys: "4/uoc mo<enter><enter>d<down><down><enter>"),
        Scene(name: "paper-form", person: "nguyen-tien-dat", keys: "4/nghiem xuan phu<enter><enter>da"),
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
        Scene(name: "done", person: "le-van-duc", keys: "5xTrùng thành tích<enter>1"),
        Scene(name: "persons", keys: "<f3>"),
        Scene(name: "directive", keys: "9<down><down><down><down><down>"),
        Scene(name: "clause", keys: "9<down><down><enter>"),
        Scene(name: "palette", person: "le-van-duc", keys: "5:dong"),
        Scene(name: "damaged-files", keys: "<end><up><up><up><up><enter><down>", isDamaged: true),
        Scene(name: "settings", keys: "<f6><down>"),
        Scene(name: "settings-people", keys: "<f6><tab><down>"),
        Scene(name: "settings-people-typing", keys: "<f6><tab>/vien thong"),
        Scene(name: "settings-person", keys: "<f6><tab>/duy kien<enter><enter><down>"),
        Scene(name: "settings-units", keys: "<f6><tab><tab><down><down>"),
        Scene(name: "settings-unit", keys: "<f6><tab><tab><enter>mThiên tai<c-s>"),
        Scene(name: "settings-calendar", keys: "<f6><tab><tab><tab><pgup><right>"),
        Scene(name: "settings-view-only", person: "pham-thi-dao", keys: "<f6><down>"),
        Scene(name: "settings-form", keys: "<f6><tab>/duy kien<enter><enter>x"),
        Scene(name: "settings-form-errors", keys: "<f6><tab>n<c-s>"),
        Scene(name: "settings-question", keys: "<f6><tab><tab><enter>b"),
        Scene(name: "refusal", keys: "4n"),
        Scene(name: "marked", keys: "4  <down> "),
        Scene(name: "for-me-list", person: "le-van-duc", keys: "5<tab>  "),
        Scene(name: "bulk-question", person: "le-van-duc", keys: "5<tab>*r"),
        Scene(name: "letters", keys: "4t<down><down>"),
        Scene(name: "letter", keys: "4t<down><enter><down>"),
        Scene(name: "letter-unsigned", person: "nguyen-tien-dat", keys: "4t<enter>"),
        Scene(name: "letter-form", person: "nguyen-tien-dat", keys: "4t<enter>e"),
        Scene(name: "letter-choice", person: "nguyen-tien-dat", keys: "4/nghiem xuan phu<enter>p"),
        Scene(name: "compare", keys: "5<left><left>t<up>"),
        Scene(name: "filter-panel", keys: "4f <down><down><enter><down><down>"),
        Scene(
            name: "filter-line",
            keys: "4f <down><down><enter><down> <down><enter><tab><tab><tab><tab><tab> <down><down><down><enter><enter>"
        ),
        Scene(name: "views", keys: "4w<down>"),
        Scene(name: "columns", keys: "4c<down> <down>-"),
        Scene(name: "results", person: "nguyen-quoc-uy", keys: "5l*a1"),
        Scene(name: "list-fields", person: "nguyen-tien-dat", keys: "4i"),
        Scene(name: "list-preview", person: "nguyen-tien-dat", keys: "4<paste:\(list)>"),
        Scene(name: "list-cell", person: "nguyen-tien-dat", keys: "4<paste:\(list)><enter>"),
        Scene(
            name: "list-accept", person: "nguyen-tien-dat",
            keys: "4<paste:\(list.replacing("giỏi", with: "tiên tiến"))>a"),
        Scene(name: "list-taken", person: "nguyen-tien-dat", keys: "4<paste:\(list)><enter><c-u>LĐTT<enter>1a1"),
        Scene(name: "display", keys: "<f7><down>"),
        Scene(
            name: "conflict", person: "pham-thi-dao", keys: "4/dieu thi ha<enter><enter>e<end> Vân\(position)",
            meanwhile: .edits, then: "<c-s>"),
        Scene(
            name: "conflict-locked", person: "pham-thi-dao", keys: "4/dieu thi ha<enter><enter>e<end> Vân",
            meanwhile: .submits, then: "<c-s>"),
        Scene(
            name: "conflict-action", person: "le-van-duc", keys: "5rThiếu biên bản bình xét",
            meanwhile: .notes, then: "<enter>1"),
        Scene(
            name: "conflict-refused", person: "le-van-duc", keys: "5rThiếu biên bản bình xét",
            meanwhile: .endorses, then: "<enter>1"),
        Scene(name: "unsaved-work", keys: "", isLeft: true),
    ]

    /// From the nominee's name to the position, with another one in it.
    private static let position = "<tab><tab><tab><c-u>Trưởng phòng"

    /// Some pages read line by line.
    static let linear: [Scene] = [
        Scene(name: "line-overview", keys: "<down><down>", display: .linear),
        Scene(name: "line-nominations", keys: "4<down><down>", display: .linear),
        Scene(name: "line-dossier", keys: "4/uoc mo<enter><enter>", display: .linear),
        Scene(name: "line-deadlines", keys: "6<down>", display: .linear),
        Scene(name: "line-form", person: "pham-thi-dao", keys: "4n<c-s>", display: .linear),
        Scene(
            name: "line-conflict", person: "pham-thi-dao", keys: "4/dieu thi ha<enter><enter>e<end> Vân",
            display: .linear, meanwhile: .edits, then: "<c-s>"),
        Scene(name: "line-prompt", person: "le-van-duc", keys: "5rThiếu biên bản", display: .linear),
    ]

    /// A list as a spreadsheet copies it: one row is wrong, one says the same as another, one only looks like it.
    private static var list: String {
        """
        STT\tHọ và tên\tChức vụ\tHình thức khen thưởng\tGhi chú
        1\tLê Thị Ái\tChuyên viên\tLao động tiên tiến\t
        2\tTrần Văn Ơn\tKế toán trưởng\tLao động giỏi\t
        3\tLê Thị Ái\t\tLĐTT\t
        4\tLê Thị Ải\tTrưởng phòng\tCSTĐ cơ sở\t
        5\tNguyễn Thị Ước Mơ\tChuyên viên chính\tGiấy khen\t
        """
    }

    /// The pages themselves, where the digits lead elsewhere and letters are commands; of two versions nothing leads
    /// away but a decision.
    static var pages: [Scene] {
        all.filter { $0.meanwhile == nil && (try? $0.open())?.model.isFree ?? false }
    }

    /// The scenes where something is typed: neither help nor a bare question.
    static var fields: [Scene] {
        all.filter { scene in
            !((try? scene.open())?.model.isFree ?? true)
                && !["help", "list-accept", "settings-question", "unsaved-work"].contains(scene.name)
        }
    }
}

extension Display {
    /// As somebody has it who listens to the screen.
    static let linear = Display(saved: [.linear: "on"])
}

extension Model {
    /// Whether nothing is typed and nothing lies over the page.
    var isFree: Bool { overlay == nil && !isTyping }
}
