import Emulation

/// The words of the forms.
public enum FormText {
    public static let new = Phrase("Đề nghị mới", "New nomination")
    public static let edit = Phrase("Sửa hồ sơ", "Edit dossier")
    public static let unit = Phrase("Đơn vị", "Unit")
    public static let award = Phrase("Khen thưởng", "Award")
    public static let basis = Phrase("Loại hình", "Basis")
    public static let sector = Phrase("Lĩnh vực", "Sector")
    public static let kind = Phrase("Đối tượng", "Kind")
    public static let nominee = Phrase("Họ và tên", "Full name")
    public static let group = Phrase("Tên tập thể", "Group")
    public static let person = Phrase("Tài khoản (nếu có)", "User (if any)")
    public static let position = Phrase("Chức vụ", "Position")
    public static let ground = Phrase("Căn cứ", "Ground")
    public static let sex = Phrase("Giới tính", "Sex")
    public static let birthYear = Phrase("Năm sinh", "Year of birth")
    public static let recipientClass = Phrase("Phân loại", "Class")
    public static let research = Phrase("Đề tài", "Research")
    public static let discipline = Phrase("Kỷ luật", "Discipline")
    public static let disciplineDay = Phrase("Ngày kỷ luật", "Disciplined on")
    public static let recruitedOn = Phrase("Ngày tuyển dụng", "Recruited on")
    public static let excellentYears = Phrase("Năm xuất sắc", "Excellent years")
    public static let lowerYears = Phrase("Năm xếp thấp hơn", "Lower years")
    public static let founded = Phrase("Năm thành lập", "Founded in")
    public static let firstInBlock = Phrase("Nhất khối, cụm", "First of block")
    public static let statements = Phrase("Xác nhận", "Confirmed")
    public static let exemplar = Phrase("Điển hình", "Exemplar")
    public static let breakthrough = Phrase("Đột phá, 4.0", "Breakthrough")
    public static let movement = Phrase("Phong trào", "Movement")
    public static let deedDay = Phrase("Ngày lập công", "Deed day")
    public static let achievements = Phrase("Thành tích", "Achievements")
    public static let target = Phrase("Mục tiêu", "Target")
    public static let initiatives = Phrase("Sáng kiến", "Initiatives")
    public static let documents = Phrase("Giấy tờ", "Papers")
    public static let members = Phrase("Thành viên", "Members")
    public static let size = Phrase("Số người", "Members no.")
    public static let advancedWorkers = Phrase("LĐ tiên tiến", "Adv. workers")
    public static let fighters = Phrase("CSTĐ cơ sở", "Emul. fighters")
    public static let disciplined = Phrase("Bị kỷ luật", "Disciplined")
    public static let unitHelp = Phrase("Đơn vị bạn làm cán bộ thi đua.", "A unit you are officer of.")
    public static let awardHelp = Phrase("Enter hoặc gõ chữ để tìm.", "Enter or type to find.")
    public static let basisHelp = Phrase(
        "Theo lĩnh vực hoặc chuyên đề thì qua đơn vị đầu mối.",
        "On a sector or theme it passes the lead unit.")
    public static let sectorHelp = Phrase("Bắt buộc khi xét theo lĩnh vực.", "Needed on the sector route.")
    public static let nomineeHelp = Phrase("Viết đủ họ, đệm, tên.", "Family, middle and given name.")
    public static let groupHelp = Phrase("Viết đủ tên tập thể.", "The group's name in full.")
    public static let personHelp = Phrase(
        "Tài khoản trong phần mềm; không có thì để trống. Chọn để họ không tự xét mình.",
        "Their user of this program; leave empty if none. Chosen, they do not judge themselves.")
    public static let groundHelp = Phrase(
        "Căn cứ đề nghị; chỉ điều kiện của căn cứ này được xét.", "What it rests on; only its conditions are asked.")
    public static let birthYearHelp = Phrase(
        "Bốn chữ số; phân biệt người trùng tên.", "Four digits; tells people of one name apart.")
    public static let recipientClassHelp = Phrase(
        "Đối tượng theo biểu thống kê của ngành Nội vụ.", "The class by which official figures count.")
    public static let researchHelp = Phrase(
        "Mỗi dòng một đề tài đã nghiệm thu: tên; cấp; số quyết định; năm.",
        "Accepted research, one a row: name; level; decision; year.")
    public static let disciplineHelp = Phrase(
        "Hình thức nặng nhất trong năm xét; không bị thì chọn “không bị kỷ luật”.",
        "The heaviest of the year judged; choose “none” where there was none.")
    public static let disciplineDayHelp = Phrase(
        "Ngày của quyết định kỷ luật, ví dụ 28/08/2019.", "The day of the decision, such as 28/08/2019.")
    public static let recruitedOnHelp = Phrase(
        "Ngày tuyển dụng lần đầu, ví dụ 28/08/2009.", "The day of first recruitment, such as 28/08/2009.")
    public static let excellentYearsHelp = Phrase(
        "Các năm hoàn thành xuất sắc nhiệm vụ, ví dụ 2015–2017, 2019.",
        "Years rated excellent, such as 2015–2017, 2019.")
    public static let lowerYearsHelp = Phrase(
        "Các năm xếp loại thấp hơn hoàn thành xuất sắc nhiệm vụ.", "Years rated lower than excellent.")
    public static let foundedHelp = Phrase("Năm thành lập, bốn chữ số.", "The year of founding, four digits.")
    public static let firstInBlockHelp = Phrase(
        "Được bình xét là tiêu biểu nhất khối, cụm thi đua.", "Found the best of its block or cluster.")
    public static let statementsHelp = Phrase(
        "Điều kiện đơn vị tự xác nhận. Ghi sau mỗi dòng: có hoặc không; số biên bản.",
        "What the unit confirms. After each condition write: yes or no; minutes.")
    public static let dayHelp = Phrase("Ngày/tháng/năm, ví dụ 28/08/2019.", "Day/month/year, such as 28/08/2019.")
    public static let achievementsHelp = Phrase(
        "Mỗi dòng một thành tích; có số thì viết: nội dung = 32 %.",
        "One a row; with a figure write: text = 32 %.")
    public static let targetHelp = Phrase(
        "Mục tiêu của lĩnh vực ứng với con số đầu tiên.", "The sector's target that the first figure answers.")
    public static let letterHelp = Phrase(
        "Tờ trình của đơn vị chưa gửi đi.", "A letter of the unit that has not gone.")
    public static let initiativesHelp = Phrase(
        "Mỗi dòng: tên; cấp (cơ sở, bộ, toàn quốc); số giấy; năm công nhận.",
        "One a row: name; level (unit, ministry, national); certificate; year.")
    public static let documentsHelp = Phrase(
        "Mỗi dòng: loại; số; ngày; trích yếu, như tờ trình; 45/TTr; 28/08/2019.",
        "One a row: kind; number; day; title, as letter; 45/TTr; 28/08/2019.")
    public static let membersHelp = Phrase("Mỗi dòng một người.", "One person a row.")
    public static let numberHelp = Phrase("Nhập một số nguyên.", "A whole number.")
    public static let unchanged = Phrase(
        "Không có gì thay đổi nên không ghi lại.", "Nothing was changed, so nothing was written.")
    public static let sizeWanted = Phrase(
        "cần số người của tập thể khi đã có số liệu khác", "the group's other figures need its size")
    public static let wanted = Phrase("cần điền", "please fill in")
    /// That a field had no room for so many characters of a text; where the whole text is still to be found.
    public static func cut(limit: Int, leftOut: Int, kept path: String?) -> Phrase {
        Phrase(
            "Ô này chứa nhiều nhất \(limit) ký tự nên đã cắt bớt \(leftOut) ký tự."
                + (path.map { " Toàn văn còn ở \($0)." } ?? ""),
            "The field takes \(limit) characters at most; \(leftOut) \(leftOut == 1 ? "was" : "were") cut off."
                + (path.map { " The whole text is kept in \($0)." } ?? ""))
    }
    public static let none = Phrase("(không)", "(none)")
    /// The option of a choice that is not entered.
    public static let notEntered = Phrase("(chưa ghi)", "(not entered)")
    public static let notChosen = Phrase("(chưa chọn)", "(not chosen)")
    public static let yes = Phrase("có", "yes")
    public static let no = Phrase("không", "no")
    /// A ground that the award does not have, or not for the basis and kind chosen.
    public static func unfitGround(_ name: Phrase) -> Phrase {
        Phrase("\(name.vietnamese) (không phù hợp)", "\(name.english) (does not fit)")
    }
    public static func notAYear(_ text: String) -> Phrase {
        Phrase(
            "\(quoting(text)) không phải năm; ghi bốn chữ số như 2019",
            "\(quoting(text)) is no year; write four digits such as 2019")
    }
    public static func inBothLists(_ years: [Int]) -> Phrase {
        let years = DossierLines.text(ofYears: years)
        return Phrase(
            "năm \(years) đã ghi là hoàn thành xuất sắc nhiệm vụ", "\(years) stands among the years rated excellent")
    }
    public static func conditionUnknown(_ text: String, _ conditions: StatedConditions) -> Phrase {
        let names = conditions.items.map(\.short).joined(", ")
        return Phrase(
            "không rõ điều kiện “\(text)”: \(names.vietnamese)", "unknown condition “\(text)”: \(names.english)")
    }
    public static func answerUnknown(_ text: String) -> Phrase {
        Phrase("“\(text)” không rõ là có hay không", "“\(text)” says neither yes nor no")
    }
    public static func answerWanted(_ condition: String) -> Phrase {
        Phrase("“\(condition)”: ghi có hoặc không trước ghi chú", "“\(condition)”: write yes or no before the note")
    }
    public static func levelUnknown(_ text: String) -> Phrase {
        Phrase(
            "không rõ cấp “\(text)”: cơ sở, bộ hay toàn quốc", "unknown level “\(text)”: unit, ministry or national")
    }
    public static func levelWanted(_ name: String) -> Phrase {
        Phrase(
            "“\(name)” chưa có cấp công nhận; viết: tên; cấp (cơ sở, bộ hay toàn quốc); số giấy",
            "“\(name)” has no level; write: name; level (unit, ministry or national); certificate")
    }
    public static let initiativeNameWanted = Phrase(
        "cần tên trước dấu chấm phẩy thứ nhất", "the name is wanted before the first semicolon")
    public static func partWithoutPlace(_ text: String) -> Phrase {
        Phrase(
            "“\(text)” không có chỗ; viết: tên; cấp; số giấy; năm; hiệu quả",
            "“\(text)” has no place; write: name; level; certificate; year; effect")
    }
    /// The error for a paper's line whose number, day and title are not certain.
    public static func documentUnclear(_ line: String) -> Phrase {
        Phrase(
            "chưa rõ số, ngày trong “\(line)”; viết: loại; số; ngày; trích yếu, như tờ trình; 45/TTr; 28/08/2019",
            "number or day not clear in “\(line)”; write: kind; number; day; title, as letter; 45/TTr; 28/08/2019")
    }
    public static func kindUnknown(_ text: String) -> Phrase {
        let kinds = DocumentKind.allCases.map(\.shortPhrase).joined(", ")
        return Phrase(
            "không rõ loại “\(text)”: \(kinds.vietnamese)", "unknown kind “\(text)”: \(kinds.english)")
    }
    /// That a line left out would take a file with it.
    public static func fileLeftOut(_ file: String) -> Phrase {
        Phrase(
            "dòng bị bỏ có tệp “\(file)”; gỡ tệp ở trang giấy tờ trước (d, x)",
            "the line left out has the file “\(file)”; take it out on the page of papers first (d, x)")
    }
    public static let report = Phrase("Ghi nhận báo cáo", "Record a report")
    /// The title of the form if the report was received already.
    public static func reportAgain(_ day: Day) -> Phrase {
        Phrase(
            "Ghi nhận lần nữa (đã nhận \(day.full(.vietnamese)))", "Record again (received on \(day.full(.english)))")
    }
    public static let reportCorrection = Phrase("Sửa ngày gửi, ngày nhận", "Correct the days")
    public static let figureStays = Phrase(
        "số đã ghi không xóa được; hãy ghi số đúng", "a figure entered is not removed; enter the right one")
    public static let sentOn = Phrase("Ngày gửi", "Sent on")
    public static let receivedOn = Phrase("Ngày nhận", "Received on")
    public static let note = Phrase("Ghi chú", "Note")
    public static let sentHelp = Phrase(
        "Ngày đơn vị gửi (dấu bưu điện, văn bản). Để trống nếu không rõ.",
        "The day the unit sent it (postmark, letter). Leave empty if unknown.")
    public static let receivedHelp = Phrase("Ngày đến theo sổ văn thư.", "The day of arrival in the registry.")
}

/// The words of the deadlines screens.
public enum DeadlineText {
    /// - Parameter clause: empty if the deadline is the office's own setting.
    public static func title(before day: Int, clause: String) -> Phrase {
        let source = clause.isEmpty ? InForceText.ownSetting : Phrase(verbatim: clause)
        return Phrase(
            "Báo cáo quý · trước ngày \(day) tháng cuối quý (\(source.vietnamese))",
            "Quarterly reports · before the \(NumberText.ordinal(day)) of the last month (\(source.english))")
    }
    public static func units(_ count: Int) -> Phrase { Phrase("Đơn vị (\(count))", "Unit (\(count))") }
    public static let strikeQuestion = Phrase("Xóa lần ghi nhận cuối?", "Strike out the last receipt?")
    public static let strike = Phrase("xóa", "strike out")
    public static let giveBackQuestion = Phrase("Trả lại báo cáo để bổ sung", "Return the report for completion")
    public static let giveBack = Phrase("trả lại", "return")
    public static let receipts = Phrase("Các lần ghi nhận", "Entries")
    public static let onlyMissing = Phrase("chưa gửi, quá hạn hoặc bị trả lại", "not sent, overdue or returned")
    public static let onlyLate = Phrase("gửi trễ", "late")
    public static let noReceipt = Phrase("chưa ghi nhận lần nào", "nothing recorded yet")
    public static func sent(_ day: String) -> Phrase { Phrase("gửi \(day)", "sent \(day)") }
    public static func received(_ day: String) -> Phrase { Phrase("nhận \(day)", "received \(day)") }
}
