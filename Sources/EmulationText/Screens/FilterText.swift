import Emulation

/// The words of narrowing a list of nominations: the panel, the line that says what is left out, kept views, columns.
public enum FilterText {
    public static let panel = Phrase("bảng lọc", "filter panel")
    public static let panelTitle = Phrase("Lọc đề nghị", "Filter nominations")
    public static func matching(_ count: Int, of all: Int) -> Phrase {
        Phrase("\(count)/\(all) khớp", "\(count) of \(all) match")
    }
    public static let apply = Phrase("áp dụng", "apply")
    public static let all = Phrase("tất cả", "all")
    public static let choose = Phrase("mở danh sách", "open the list")
    public static let clearAll = Phrase("xóa hết", "clear all")
    public static let state = Phrase("Trạng thái", "State")
    public static let sector = Phrase("Lĩnh vực", "Sector")
    public static let unit = Phrase("Đơn vị", "Unit")
    public static let award = Phrase("Khen thưởng", "Award")
    public static let basis = Phrase("Loại hình", "Basis")
    public static let kind = Phrase("Đối tượng", "Kind")
    public static let finding = Phrase("Điều kiện", "Conditions")
    public static let waitingFor = Phrase("Đang chờ", "Waits for")
    public static let waitingDays = Phrase("Chờ từ (ngày)", "Days waiting")
    public static let search = Phrase("Có chữ", "Holds words")
    public static let me = Phrase("tôi", "me")
    public static let choiceHelp = Phrase(
        "Space hoặc gõ chữ để chọn, Backspace về “tất cả”; Enter áp dụng.",
        "Space or a letter chooses, Backspace goes back to “all”; Enter applies.")
    public static let daysHelp = Phrase(
        "Chờ ở bước hiện tại ít nhất bấy nhiêu ngày; để trống là tất cả.",
        "At its step for at least so many days; empty for all.")
    public static let searchHelp = Phrase(
        "Mọi từ, thứ tự nào cũng được, không cần dấu.", "All words, in any order, without diacritics.")
    public static func verdict(_ verdict: Finding.Verdict) -> Phrase {
        switch verdict {
        case .notMet: Phrase("có điều kiện chưa đạt", "some condition not met")
        case .cannotTell: Phrase("có điều kiện chưa rõ", "some condition unclear")
        case .met: Phrase("đạt mọi điều kiện", "all conditions met")
        }
    }

    // What the line above a list says is left out.
    public static let sign = "▽"
    public static let line = Phrase("LỌC", "FILTER")
    public static let leave = Phrase("Esc bỏ lọc", "Esc clears")
    public static func inSector(_ name: Phrase) -> Phrase {
        Phrase("lĩnh vực \(name.vietnamese)", "sector \(name.english)")
    }
    public static func ofUnit(_ name: String) -> Phrase { Phrase("đơn vị \(name)", "unit \(name)") }
    public static func days(_ days: Int) -> Phrase {
        let count = NumberText.days(days)
        return Phrase("chờ từ \(count.vietnamese)", "waiting \(count.english) or more")
    }
    public static let waitsForMe = Phrase("chờ tôi", "waiting for me")
    public static func waits(for name: String) -> Phrase { Phrase("chờ \(name)", "waiting for \(name)") }
    public static func words(_ text: String) -> Phrase { Phrase("có chữ “\(text)”", "holding “\(text)”") }
    public static func more(_ count: Int) -> Phrase { Phrase("… và \(count) nữa", "… and \(count) more") }
}

/// The words of kept views.
public enum ViewText {
    public static let title = Phrase("Bộ lọc đã lưu", "Kept views")
    public static let key = Phrase("bộ lọc đã lưu", "kept views")
    public static let builtIn = Phrase("có sẵn", "built in")
    public static let saveAs = Phrase("Lưu cách xem này với tên…", "Keep this view as…")
    public static let remove = Phrase("Xóa một bộ lọc…", "Drop a view…")
    public static let removeTitle = Phrase("Xóa bộ lọc nào?", "Drop which view?")
    public static let noneKept = Phrase("chưa lưu bộ lọc nào", "no view is kept yet")
    public static let name = Phrase(
        "Tên bộ lọc (trùng tên thì thay)", "Name of the view (one of the same name gives way)")
    public static let save = Phrase("lưu", "keep")
    public static let drop = Phrase("xóa", "drop")
    public static func dropQuestion(_ name: String) -> Phrase {
        Phrase("Xóa bộ lọc “\(name)”?", "Drop the view “\(name)”?")
    }
    public static func kept(_ name: String) -> Phrase {
        Phrase("Đã lưu bộ lọc “\(name)”.", "The view “\(name)” is kept.")
    }
    public static func dropped(_ name: String) -> Phrase {
        Phrase("Đã xóa bộ lọc “\(name)”.", "The view “\(name)” is dropped.")
    }
    public static func taken(_ name: String) -> Phrase {
        Phrase(
            "“\(name)” là tên một bộ lọc có sẵn. Hãy chọn tên khác.",
            "“\(name)” is a built-in view. Choose another name.")
    }
    public static func stays(_ name: String) -> Phrase {
        Phrase("“\(name)” là bộ lọc có sẵn, không xóa được.", "“\(name)” is built in and cannot be dropped.")
    }
    public static func unknown(_ name: String) -> Phrase {
        Phrase(
            "Không có bộ lọc nào tên “\(name)”. Xem thidua views.",
            "There is no view called “\(name)”. See thidua views.")
    }
    public static let nameNeeded = Phrase("Bộ lọc cần một cái tên.", "A view needs a name.")
}

extension BuiltInView {
    /// What the view is called.
    public var phrase: Phrase {
        switch self {
        case .mine: Phrase("Chờ tôi", "Waiting for me")
        case .overTenDays: Phrase("Quá 10 ngày", "Over 10 days")
        case .lacking: Phrase("Thiếu điều kiện", "Lacking conditions")
        }
    }

    /// The built-in view of a name in either language, without regard to case or diacritics.
    public static func named(_ name: String) -> BuiltInView? {
        let folded = TextFold.fold(name)
        return allCases.first { view in
            [view.phrase.vietnamese, view.phrase.english, view.rawValue].contains { TextFold.fold($0) == folded }
        }
    }
}

/// The words of choosing columns.
public enum ColumnsText {
    public static let title = Phrase("Các cột của danh sách", "Columns of lists")
    public static let key = Phrase("chọn cột", "columns")
    public static let toggle = Phrase("bật, tắt", "on, off")
    public static let earlier = Phrase("lên", "earlier")
    public static let later = Phrase("xuống", "later")
    public static let usual = Phrase("như mặc định", "the usual ones")
    public static let keep = Phrase("lưu", "keep")
    public static let kept = Phrase("Đã lưu cách xếp cột.", "The columns are kept.")
    public static let resetAlone = Phrase("--reset không đi cùng tên cột.", "--reset does not go with columns.")
    public static let one = Phrase("phải còn ít nhất một cột", "one column must stay")
    public static let help = Phrase(
        "Cột đứng sau nhường chỗ trước khi màn hình hẹp.", "Where columns are few, the last one gives way first.")
}

extension ListColumn {
    /// What the column is called.
    public var phrase: Phrase {
        switch self {
        case .state: ListText.state
        case .nominee: ListText.nominee
        case .award: ListText.award
        case .unit: ListText.unit
        case .sector: ListText.sector
        case .basis: ListText.basis
        case .kind: FilterText.kind
        case .findings: FilterText.finding
        case .submitted: Phrase("Ngày gửi", "Sent on")
        case .waits: Phrase("Số ngày chờ", "Days waiting")
        case .id: Phrase("Mã", "Id")
        }
    }
}
