/// The words of the page that takes a list in.
public enum ImportPageText {
    public static let title = Phrase("Nhập danh sách", "Take in a list")
    public static let open = Phrase("nhập danh sách", "take in a list")
    public static let look = Phrase("xem thử", "preview")
    public static let path = Phrase("Tệp", "File")
    public static let pathHelp = Phrase(
        "Gõ đường dẫn tệp CSV rồi Enter, hoặc dán thẳng bảng vào đây.",
        "Type the path of a CSV file and Enter, or paste the table right here.")
    public static let pathWanted = Phrase(
        "gõ đường dẫn tệp, hoặc chép các ô trong bảng tính rồi dán vào đây",
        "type the path of a file, or copy the cells of a spreadsheet and paste them here")
    public static let pasted = Phrase("dán vào", "pasted")
    public static let unitHelp = Phrase("Cho các dòng không ghi đơn vị.", "For rows that name no unit.")
    public static let awardHelp = Phrase("Cho các dòng không ghi khen thưởng.", "For rows that name no award.")
    public static let basisHelp = Phrase(
        "Cho các dòng không ghi; để trống thì theo lĩnh vực hoặc công trạng.",
        "For rows that name none; left empty it is by sector, or merit.")
    public static let sectorHelp = Phrase(
        "Cho các dòng không ghi, khi xét theo lĩnh vực.", "For rows that name none and go by sector.")
    public static let year = Phrase("Năm", "Year")
    public static let yearHelp = Phrase("Cho các dòng không ghi năm.", "For rows that name no year.")
    public static let letterField = Phrase("Tờ trình", "Letter")
    public static let letterHelp = Phrase(
        "Các tên đi cùng một tờ trình, nhiều nhất 150.", "All names travel with one letter, 150 at most.")
    public static let oneLetter = Phrase("một tờ trình cho cả danh sách", "one letter for the whole list")
    public static let noLetter = Phrase("không kèm tờ trình", "no letter")
    public static let notAYear = Phrase("ghi bốn chữ số như 2019", "write four digits such as 2019")

    public static let accept = Phrase("lập bản nháp", "make drafts")
    public static let editCell = Phrase("sửa ô", "mend cell")
    public static let nextFault = Phrase("lỗi sau", "next error")
    public static let dropRow = Phrase("bỏ dòng", "drop row")
    public static func dropQuestion(_ row: Int, _ nominee: String) -> Phrase {
        let name = nominee.isEmpty ? "" : ": \(nominee)"
        return Phrase("Bỏ dòng \(row)\(name)?", "Drop row \(row)\(name)?")
    }
    /// The rows dropped, the named one first.
    public static func dropped(_ rows: [Int], _ nominee: String) -> Phrase {
        let name = nominee.isEmpty ? "" : ": \(nominee)"
        let list = rows.map(String.init).joined(separator: ", ")
        return Phrase("Đã bỏ dòng \(list)\(name).", "Dropped row\(rows.count == 1 ? "" : "s") \(list)\(name).")
    }
    public static let fields = Phrase("giá trị chung", "values for all")
    public static let stop = Phrase("dừng", "stop")
    public static let cell = Phrase("Ghi", "Write")
    public static let put = Phrase("sửa", "mend")

    public static let row = Phrase("Dòng", "Row")
    public static let outcome = Phrase("Kết quả", "Outcome")
    public static let new = Phrase("mới", "new")
    public static let existing = Phrase("đã có", "there")
    public static let repeated = Phrase("trùng", "twice")
    public static let faulty = Phrase("lỗi", "error")
    public static let details = Phrase("Dòng đang chọn", "The selected row")
    public static let columns = Phrase("Cột", "Columns")
    public static let ignored = Phrase("Không đọc", "Not read")
    public static let isNew = Phrase("Sẽ lập một bản nháp.", "A draft will be made.")
    public static func isThere(_ id: String, _ state: Phrase) -> Phrase {
        Phrase(
            "Đã có, không lập lại: \(id) (\(state.vietnamese)).",
            "There already, not made again: \(id) (\(state.english)).")
    }
    public static func isRepeated(_ row: Int) -> Phrase {
        Phrase(
            "Trùng dòng \(row), chỉ lập một lần. Nếu là người khác trùng tên, ghi thêm chức vụ cho cả hai.",
            "The same as row \(row), made once only. If it is a namesake, write the position of both.")
    }
    public static func hasErrors(_ count: Int) -> Phrase {
        Phrase(
            "còn \(count) lỗi; sửa ô (Enter), bỏ dòng (x), hoặc sửa trong bảng tính rồi dán lại",
            "\(count == 1 ? "1 error is" : "\(count) errors are") left; mend the cell (Enter), drop the row (x), or paste again"
        )
    }
    public static let nothingNew = Phrase("không có tên nào mới", "there is no new name")
    public static let noFault = Phrase("không có dòng nào khác bị lỗi", "no other row has an error")
    public static let noCell = Phrase("dòng này không có ô nào lỗi", "no cell of this row is wrong")

    public static func question(_ count: Int) -> Phrase {
        Phrase("Lập \(count) bản nháp?", count == 1 ? "Make 1 draft?" : "Make \(count) drafts?")
    }
    public static let inOneLetter = Phrase("Trong một tờ trình, chưa ký.", "In one letter, not signed yet.")
    public static let inNoLetter = Phrase("Không kèm tờ trình.", "Without a letter.")
    public static func skipped(_ count: Int) -> Phrase {
        Phrase("\(count) dòng đã có hoặc trùng, không lập.", "\(count) there already or twice, not made.")
    }
    public static let writing = Phrase("Đang ghi", "Writing")
    public static func stopped(_ made: Int, of all: Int) -> Phrase {
        Phrase(
            "Đã dừng: lập được \(made)/\(all) bản nháp. a: làm tiếp phần còn lại.",
            "Stopped: \(made) of \(all) drafts were made. a: go on with the rest.")
    }
    public static func done(_ made: Int, letter: String?) -> Phrase {
        let place = letter.map { Phrase(" trong tờ trình \($0)", " in the letter \($0)") } ?? Phrase("", "")
        return Phrase(
            "Đã lập \(made) bản nháp\(place.vietnamese).", "\(made) drafts made\(place.english).")
    }
    public static let notAList = Phrase(
        "Đây là nơi dán một bảng (có dòng tiêu đề cột, các ô cách nhau bằng tab); nội dung vừa dán không phải bảng.",
        "A table can be pasted here (a row of headings, cells parted by tabs); what was pasted is none.")
}
