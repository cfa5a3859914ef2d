/// What stands around every screen: the path, the tabs, the keys that work everywhere.
public enum FrameText {
    /// The head of the path.
    public static func program(year: Int) -> Phrase {
        Phrase("Thi đua – Khen thưởng \(year)", "Emulation and Commendation \(year)")
    }
    public static let sample = Phrase("MẪU", "SAMPLE")
    public static let readOnly = Phrase("CHỈ ĐỌC", "READ-ONLY")
    public static let overview = Phrase("Tổng quan", "Overview")
    public static let sectors = Phrase("Lĩnh vực", "Sectors")
    public static let units = Phrase("Đơn vị", "Units")
    public static let directive = Phrase("Chỉ thị", "Directive")
    public static let nominations = Phrase("Đề nghị", "Nominations")
    public static let forMe = Phrase("Của tôi", "For me")
    public static let deadlines = Phrase("Thời hạn", "Deadlines")
    public static let damages = Phrase("Tệp hỏng", "Damaged files")
    public static let waitingForLock = Phrase(
        "Đang đợi chương trình khác ghi xong…", "Waiting for another program…")
    public static let help = Phrase("Trợ giúp: các phím · Esc đóng", "Help: the keys · Esc closes")
    public static let helpHint = Phrase("trợ giúp", "help")
    /// The other language's own name, so that whoever cannot read this one finds the way.
    public static func otherLanguage(_ language: Language) -> String {
        language == .vietnamese ? "English" : "Tiếng Việt"
    }
    public static let person = Phrase("Người làm", "Working as")
    public static let persons = Phrase("Làm việc với tư cách", "Work as")
    public static let loading = Phrase("Đang mở…", "Opening…")
    public static let leaveQuestion = Phrase("Bỏ những gì đã nhập?", "Discard what was filled in?")
    public static let discard = Phrase("bỏ", "discard")
    public static let stay = Phrase("ở lại", "stay")
    public static let cancel = Phrase("thôi", "cancel")
    /// Lists come from the index, and the files are being looked at.
    public static let checking = Phrase(
        "Danh sách như lần trước; đang kiểm lại các tệp…", "Lists as of last time; checking the files…")
    /// How far the first reading has come.
    public static func reading(_ done: Int, of all: Int) -> Phrase {
        guard all > 0 else { return Phrase("Đang xem các thư mục…", "Looking through the folders…") }
        return Phrase(
            "Đang đọc \(NumberText.count(done, .vietnamese)) / \(NumberText.count(all, .vietnamese)) tệp…",
            "Reading \(NumberText.count(done, .english)) of \(NumberText.count(all, .english)) files…")
    }
    public static let notReadYet = Phrase(
        "Các tệp đang được đọc. Trang này hiện ra khi đọc xong; q thoát.",
        "The files are being read. This page appears when that is done; q quits.")
    /// The number of keys ignored because their screen was not painted yet, with the reason.
    public static func dropped(_ count: Int, _ keys: String, _ why: DropReason) -> Phrase {
        let reason =
            switch why {
            case .unseen: Phrase("gõ trước khi màn hình này hiện ra", "typed before this screen was shown")
            case .pasted:
                Phrase(
                    "nhiều chữ đến cùng lúc là nội dung dán, không xử lý hồ sơ",
                    "several letters at once are a paste, which decides nothing")
            case .held: Phrase("phím đang được giữ", "the key is held down")
            case .hurried:
                Phrase(
                    "đến quá sát phím trước, như nội dung dán", "too close behind the key before, as a paste comes")
            }
        let named = keys.isEmpty ? "" : " (\(keys))"
        return Phrase(
            "Đã bỏ \(count) phím\(named): \(reason.vietnamese).",
            "Dropped \(count) \(count == 1 ? "key" : "keys")\(named): \(reason.english).")
    }
    public static let pasteRefused = Phrase(
        "Màn hình này không nhận nội dung dán; chưa làm gì.", "This screen takes no paste; nothing was done.")
    public static let nothingDone = Phrase("Chưa làm gì.", "Nothing was done.")
    /// The key to press where Enter takes no answer.
    public static func wantsKey(_ key: Character) -> Phrase {
        Phrase("Enter không chọn câu trả lời này; nhấn \(key).", "Enter does not take this answer; press \(key).")
    }
    public static let reloaded = Phrase("Đã đọc lại các tệp.", "Files read again.")
}

/// The reasons why a bound key is ignored.
public enum DropReason: Hashable, Sendable {
    /// The screen it would have acted on was not painted when it was pressed.
    case unseen
    /// It came with others, like an unmarked paste.
    case pasted
    /// It is a repetition of a key held down.
    case held
    /// It came sooner after another key than a person types.
    case hurried
}

/// Titles of keys, in groups.
public enum KeyText {
    public static let groupMove = Phrase("Di chuyển", "Moving")
    public static let groupHere = Phrase("Trên màn hình này", "On this screen")
    public static let groupDecide = Phrase("Xử lý đề nghị", "Acting on a nomination")
    public static let groupEverywhere = Phrase("Ở mọi nơi", "Everywhere")
    public static let select = Phrase("chọn", "select")
    public static let scroll = Phrase("cuộn", "scroll")
    public static let page = Phrase("từng trang", "by the page")
    public static let ends = Phrase("đầu / cuối", "first / last")
    public static let open = Phrase("mở", "open")
    public static let back = Phrase("trở lại", "back")
    public static let pane = Phrase("sang khung", "other pane")
    public static let filter = Phrase("lọc", "filter")
    public static let clearFilter = Phrase("bỏ lọc", "clear filter")
    public static let order = Phrase("thứ tự", "order")
    public static let new = Phrase("lập mới", "new nomination")
    public static let edit = Phrase("sửa", "edit")
    public static let next = Phrase("sau", "next")
    public static let previous = Phrase("trước", "previous")
    public static let whole = Phrase("xem đủ", "show all")
    public static let panes = Phrase("xem gọn", "show less")
    public static let allShown = Phrase("đã hiện đủ", "all is shown")
    public static let undoLast = Phrase("hoàn tác việc vừa làm", "undo what was just done")
    public static let receive = Phrase("ghi nhận", "record")
    public static let correct = Phrase("sửa ngày", "correct")
    public static let measure = Phrase("số liệu", "figures")
    public static let strike = Phrase("xóa ghi nhận", "strike out")
    public static let giveBack = Phrase("trả lại", "return")
    public static let narrow = Phrase("chỉ xem", "show only")
    public static let section = Phrase("đến mục", "go to section")
    public static let language = Phrase("đổi ngôn ngữ", "switch language")
    public static let palette = Phrase("lệnh", "commands")
    public static let persons = Phrase("đổi người", "switch person")
    public static let reload = Phrase("đọc lại tệp", "read files again")
    public static let display = Phrase("hiển thị", "display")
    public static let displayShown = Phrase("trang này đang mở", "this page is open")
    public static let nextValue = Phrase("đổi", "change")
    public static let previousValue = Phrase("đổi ngược", "change back")
    public static let copyID = Phrase("chép mã", "copy the id")
    public static let copyRow = Phrase("chép cả dòng", "copy the whole row")
    public static let compose = Phrase("trình soạn thảo", "editor")
    public static let redraw = Phrase("vẽ lại", "redraw")
    public static let suspend = Phrase("tạm dừng", "suspend")
    public static let quit = Phrase("thoát", "quit")
    public static let save = Phrase("lưu", "save")
    public static let nextField = Phrase("ô sau", "next field")
    public static let previousField = Phrase("ô trước", "previous field")
    public static let pickOrNext = Phrase("mở danh sách, sang ô sau", "open the list, next field")
    public static let toggle = Phrase("bật, tắt ô có/không", "turn a yes/no field")
    public static let formCancel = Phrase("bỏ", "cancel")
    public static let keep = Phrase("giữ lọc", "keep filter")
    public static let close = Phrase("đóng", "close")
    public static let pick = Phrase("chọn", "take")
    public static let step = Phrase("di chuyển", "move")
    public static let toAnswers = Phrase("tiếp", "go on")
    public static let nothingSelected = Phrase("không có dòng nào được chọn", "no row is selected")
    public static let nothingFiltered = Phrase("đang không lọc gì", "nothing is filtered")
    public static let nothingToUndo = Phrase(
        "không có việc nào hoàn tác được ở đây", "nothing here can be undone")
    public static let noOther = Phrase("không còn hồ sơ nào khác", "there is no other dossier")
    public static let noDossier = Phrase("không có hồ sơ nào đang mở", "no dossier is open")
    public static let onlyOfficersFile = Phrase(
        "Chỉ cán bộ TĐKT của đơn vị mới lập được đề nghị; bạn không giữ vai trò này ở đơn vị nào.",
        "Only a unit's emulation officer files nominations; you hold that role in no unit.")
    public static let onlyOnePerson = Phrase(
        "tên đăng nhập này chỉ ứng với một người", "this login is only one person")
}
