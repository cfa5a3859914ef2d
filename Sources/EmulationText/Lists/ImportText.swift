import Emulation

/// What is said of a list of nominees that is read in.
public enum ImportText {
    public static let empty = Phrase(
        "danh sách trống; cần một dòng tiêu đề cột và dưới đó mỗi dòng một người hoặc tập thể",
        "the list is empty; it needs a row of headings and below it one nominee a row")
    public static let tooLarge = Phrase(
        "tệp lớn hơn 4 MB; chỉ giữ lại bảng danh sách rồi lưu lại",
        "larger than 4 MB; keep only the table and save again")
    public static let workbook = Phrase(
        "đây là sổ tính Excel; hãy lưu lại thành “CSV UTF-8”, hoặc chép các ô rồi dán vào chương trình",
        "this is a workbook; save it as “CSV UTF-8”, or copy the cells and paste them into the program")
    public static let encoding = Phrase(
        "không phải UTF-8 hay UTF-16 (có thể là TCVN3, VNI hay mã cũ khác); hãy lưu lại bằng UTF-8",
        "neither UTF-8 nor UTF-16 (it may be TCVN3, VNI or another old encoding); save it as UTF-8")
    public static let openQuote = Phrase(
        "dấu ngoặc kép (\") mở ở đây mà không đóng; hãy đóng hoặc xóa dấu ấy",
        "a quotation mark (\") opens here and is never closed; close it or take it away")
    public static func notATable(_ detail: String) -> Phrase {
        Phrase("không đọc được thành bảng (\(detail))", "it cannot be read as a table (\(detail))")
    }
    public static func tooManyRows(_ most: Int) -> Phrase {
        Phrase(
            "nhiều hơn \(most) dòng; hãy chia danh sách và xóa các dòng trống ở cuối",
            "more than \(most) rows; split the list and delete empty rows at its end")
    }
    public static func tooManyColumns(_ most: Int) -> Phrase {
        Phrase(
            "nhiều hơn \(most) cột; chỉ giữ lại các cột của danh sách",
            "more than \(most) columns; keep only those of the list")
    }
    public static let noHeadings = Phrase(
        "không thấy dòng tiêu đề cột; dòng đầu phải là tên các cột, ít nhất có “Họ và tên”",
        "there is no row of headings; the first row must name the columns, “Nominee” at the least")
    public static let noNominees = Phrase(
        "không có cột “Họ và tên”; đặt tên ấy cho cột ghi người hoặc tập thể được đề nghị",
        "there is no column “Nominee”; call the column of the persons or groups so")
    public static func sameColumn(_ other: String, _ title: Phrase) -> Phrase {
        Phrase(
            "cùng nghĩa với cột \(quoting(other)) (\(title.vietnamese)); đổi tên hoặc xóa một trong hai cột",
            "tells the same as the column \(quoting(other)) (\(title.english)); rename or delete one of them")
    }
    public static let noRows = Phrase(
        "dưới dòng tiêu đề cột không có dòng nào", "there is no row below the headings")
    public static let noName = Phrase(
        "thiếu họ tên; điền vào, hoặc bỏ dòng nếu đây là dòng tiêu đề, dòng cộng",
        "no name; fill it in, or drop the row if it is a title or a total")
    public static func notAName(_ text: String) -> Phrase {
        Phrase("\(quoting(text)) không phải họ tên", "\(quoting(text)) is no name")
    }
    public static func notANominee(_ text: String) -> Phrase {
        Phrase(
            "\(quoting(text)) là dòng cộng, tiêu đề hoặc chỗ ký, không phải họ tên; hãy bỏ dòng",
            "\(quoting(text)) is a total, a title or a place to sign, no name; drop the row")
    }
    /// A name below the signature row.
    public static func afterSignature(_ text: String, row: Int) -> Phrase {
        Phrase(
            "\(quoting(text)) đứng dưới chỗ ký ở dòng \(row), không phải người được đề nghị; hãy bỏ dòng",
            "\(quoting(text)) stands below the place to sign in row \(row), so is no nominee; drop the row")
    }
    /// A section's title that looks like a nominee.
    public static func sectionTitle(_ text: String, ordinal: String) -> Phrase {
        Phrase(
            "\(quoting(text)) có STT \(quoting(ordinal)) nên là tiêu đề mục; bỏ dòng, hoặc ghi STT bằng số",
            "\(quoting(text)) has the ordinal \(quoting(ordinal)), so is a title; drop the row or number it with figures"
        )
    }
    /// A row with a name alone, in a list that numbers its nominees.
    public static func unnumbered(_ text: String) -> Phrase {
        Phrase(
            "\(quoting(text)) không có STT và không có gì khác; bỏ dòng, hoặc ghi STT nếu là người được đề nghị",
            "\(quoting(text)) has no ordinal and nothing else; drop the row, or number it if it is a nominee")
    }
    public static func tooLong(_ count: Int, _ most: Int) -> Phrase {
        Phrase(
            "dài \(count) ký tự, nhiều nhất \(most); hãy rút ngắn",
            "\(count) characters long, at most \(most); shorten it")
    }
    public static func unknown(_ thing: Phrase, _ text: String, near: [Phrase]) -> Phrase {
        let what = Phrase(
            "không có \(thing.vietnamese) \(quoting(text))", "there is no \(thing.english) \(quoting(text))")
        guard !near.isEmpty else {
            return Phrase("\(what.vietnamese); hãy ghi đủ tên", "\(what.english); write the name in full")
        }
        let names = near.map(\.quoted).alternatives
        return Phrase("\(what.vietnamese); hãy ghi \(names.vietnamese)", "\(what.english); write \(names.english)")
    }
    public static func notAMark(_ text: String) -> Phrase {
        Phrase(
            "\(quoting(text)) không rõ là có hay không; ghi “x” hoặc để trống",
            "\(quoting(text)) says neither yes nor no; write “x” or leave it empty")
    }
    public static func notAYear(_ text: String) -> Phrase { FormText.notAYear(text) }
    public static func notAWord(_ text: String, _ column: Phrase) -> Phrase {
        Phrase(
            "\(quoting(text)) không dùng được cho \(column.quoted.vietnamese)",
            "\(quoting(text)) is nothing that \(column.quoted.english) takes")
    }
    public static let sizeNeeded = Phrase(
        "cần số người của tập thể; điền cột “Số người”", "the size of the group is needed; fill in “Group size”")
    /// A level or certificate in its own column that differs from the initiative's line.
    public static func otherThanItsLine(_ line: String) -> Phrase {
        Phrase("khác với dòng sáng kiến “\(line)”", "differs from the initiative “\(line)”")
    }
    public static let initiativeNeeded = Phrase(
        "có cấp hoặc số quyết định mà thiếu tên sáng kiến", "there is a level or a number but no initiative")
    /// A column that is not there and for which nothing is chosen for the whole list.
    public static func wanted(_ title: Phrase) -> Phrase {
        let name = title.quoted
        return Phrase(
            "thiếu \(name.vietnamese): thêm cột, hoặc chọn một giá trị chung cho cả danh sách",
            "\(name.english) is missing: add the column, or choose one for the whole list")
    }
    /// A cell of a column that is there, left empty while nothing is chosen for the whole list.
    public static func emptyCell(_ title: Phrase) -> Phrase {
        let name = title.quoted
        return Phrase(
            "ô trống; điền \(name.vietnamese) hoặc chọn một giá trị chung cho cả danh sách",
            "the cell is empty; fill in \(name.english) or choose one for the whole list")
    }
    public static func tooManyNames(_ count: Int, _ most: Int, inLetter: Int) -> Phrase {
        guard inLetter > 0 else {
            return Phrase(
                "danh sách có \(count) tên, một tờ trình nhiều nhất \(most); hãy chia thành nhiều danh sách",
                "the list has \(count) names and a letter takes \(most); split it into several lists")
        }
        return Phrase(
            "tờ trình đã có \(inLetter) tên, thêm \(count) là quá \(most); hãy chia danh sách",
            "the letter has \(inLetter) names, \(count) more are over \(most); split the list")
    }
    public static func severalUnits(_ units: [Phrase]) -> Phrase {
        let names = units.prefix(3).joined(", ")
        return Phrase(
            "một tờ trình là của một đơn vị, danh sách có nhiều: \(names.vietnamese); hãy chia theo đơn vị",
            "a letter is one unit's and the list names several: \(names.english); split it by unit")
    }
    public static func namesake(_ row: Int) -> Phrase {
        Phrase("trùng tên ở dòng \(row), khác chức vụ", "the name of row \(row) in another position")
    }
    public static func namesake(_ nominee: String) -> Phrase {
        Phrase(
            "trùng tên \(quoting(nominee)) đã có, khác chức vụ",
            "the name of \(quoting(nominee)) there already, in another position")
    }
    public static func alike(_ row: Int) -> Phrase {
        Phrase("gần giống tên ở dòng \(row), chỉ khác dấu", "like the name in row \(row) but for its marks")
    }
    public static func alike(_ nominee: String) -> Phrase {
        Phrase(
            "gần giống \(quoting(nominee)) đã có, chỉ khác dấu",
            "like \(quoting(nominee)) there already but for its marks")
    }
}
