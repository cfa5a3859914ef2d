/// What `thidua import` says.
public enum ImportCommandText {
    public static let help = Phrase(
        "Đưa danh sách (CSV, hoặc chép từ bảng tính) vào thành bản nháp của một tờ trình.",
        "Take in a list (CSV, or copied from a spreadsheet) as drafts of one letter.")
    public static let more = Phrase(
        """
        Cột được nhận theo tiêu đề, tiếng Việt hoặc tiếng Anh; chỉ cột “Họ và tên” là bắt buộc, các cột khác có thể \
        thay bằng tùy chọn. Có lỗi ở dòng nào thì không ghi gì và nêu TỆP:dòng:cột. Nhập lại cùng danh sách không \
        tạo trùng.
        """,
        """
        Columns are matched by heading, Vietnamese or English; only “Nominee” must be there, options may stand for \
        the others. With an error in any row nothing is written and each is told as FILE:row:column. Taking the same \
        list in again makes nothing twice.
        """)
    public static let file = Phrase("Tệp danh sách; - là đầu vào chuẩn.", "The list; - for standard input.")
    public static let unit = Phrase(
        "Đơn vị của dòng không ghi (mặc định: đơn vị của bạn).", "The unit of rows that name none (default: yours).")
    public static let award = Phrase("Khen thưởng của dòng không ghi.", "The award of rows that name none.")
    public static let basis = Phrase("Loại hình của dòng không ghi.", "The basis of rows that name none.")
    public static let sector = Phrase("Lĩnh vực của dòng không ghi.", "The sector of rows that name none.")
    public static let year = Phrase(
        "Năm xét của dòng không ghi (mặc định: năm công tác).",
        "The year of rows that name none (default: the year of work).")
    public static let letter = Phrase("Đưa vào tờ trình này.", "Put them into this letter.")
    public static let noLetter = Phrase("Không kèm tờ trình.", "Without a letter.")
    public static let dryRun = Phrase("Chỉ xem, không ghi.", "Only look; write nothing.")
    public static let oneLetter = Phrase(
        "--letter và --no-letter không dùng cùng nhau.", "--letter and --no-letter do not go together.")

    public static let row = Phrase("dòng", "row")
    public static let outcome = Phrase("kết quả", "outcome")
    public static let wouldBeNew = Phrase("sẽ lập", "would be drafted")
    public static func existing(_ id: String, _ state: Phrase) -> Phrase {
        Phrase("đã có: \(id) (\(state.vietnamese))", "there already: \(id) (\(state.english))")
    }
    public static func repeated(_ row: Int) -> Phrase {
        Phrase("trùng dòng \(row)", "the same as row \(row)")
    }
    public static func ignored(_ headings: [String]) -> Phrase {
        let list = headings.joined(separator: ", ")
        return Phrase("Không đọc các cột: \(list).", "Columns not read: \(list).")
    }
    public static func done(made: Int, existing: Int, letter: String?) -> Phrase {
        let drafts = Phrase("Đã lập \(made) bản nháp", made == 1 ? "1 draft made" : "\(made) drafts made")
        let place = letter.map { Phrase(" trong tờ trình \($0)", " in the letter \($0)") } ?? Phrase("", "")
        return Phrase(
            "\(drafts.vietnamese)\(place.vietnamese); \(existing) tên đã có.",
            "\(drafts.english)\(place.english); \(existing) there already.")
    }
    public static func wouldDo(new: Int, existing: Int) -> Phrase {
        Phrase(
            "Sẽ lập \(new) bản nháp; \(existing) tên đã có. Chưa ghi gì.",
            "\(new) would be drafted; \(existing) there already. Nothing was written.")
    }
    public static func nothingWritten(_ errors: Int) -> Phrase {
        Phrase(
            "Danh sách có \(errors) lỗi nên chưa ghi gì; sửa rồi nhập lại.",
            "The list has \(errors == 1 ? "1 error" : "\(errors) errors"), so nothing was written; mend and repeat.")
    }
    public static func stopped(made: Int, of all: Int) -> Phrase {
        Phrase(
            "Đã lập \(made)/\(all) bản nháp trước khi dừng; nhập lại cùng danh sách để làm tiếp.",
            "\(made) of \(all) drafts were made before it stopped; take the same list in again to go on.")
    }
}
