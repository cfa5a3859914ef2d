import Emulation

extension SettingsRefusal {
    /// What is refused, why, and the way out, in whole sentences.
    func phrase(in rulebook: Rulebook) -> Phrase {
        switch self {
        case .nameNeeded: Phrase("Chưa có tên. Hãy nhập tên đầy đủ.", "There is no name. Enter the full name.")
        case .idTaken(let kind, let id): Self.idTaken(kind, id)
        case .notALogin(let login):
            Phrase(
                "\(quoting(login)) không phải tên đăng nhập. Tên đăng nhập không được trống và không có dấu cách.",
                "\(quoting(login)) is no login. A login is not empty and has no blanks.")
        case .loginTwice(let login):
            Phrase(
                "Tên đăng nhập \(quoting(login)) có hai lần. Hãy bỏ bớt một.",
                "The login \(quoting(login)) is named twice. Leave one out.")
        case .lastOfDepartment: Self.lastOfDepartmentPhrase
        case .unitNeeded(let role):
            Phrase(
                "Vai trò “\(role.phrase.vietnamese)” phải giữ ở một đơn vị. Hãy chọn đơn vị.",
                "The role “\(role.phrase.english)” is held for one unit. Choose the unit.")
        case .daysReversed(let from, let to): Self.daysReversed(from, to)
        case .onBehalfOfOneself:
            Phrase(
                "Không ai thay mặt chính mình. Hãy chọn người được thay, hoặc để trống.",
                "Nobody stands in for themselves. Choose whom they stand in for, or leave it empty.")
        case .roleHeld(let role):
            Phrase(
                "Người này đã giữ vai trò “\(role.phrase.vietnamese)” ở đó trong thời gian ấy. Hãy sửa ngày của vai trò đang có.",
                "This person holds the role “\(role.phrase.english)” there in that time already. Change the days of that one."
            )
        case .roleNotHeld(let role):
            Phrase(
                "Người này không giữ vai trò “\(role.phrase.vietnamese)” như đã nêu. Hãy xem lại các vai trò của người này.",
                "This person does not hold the role “\(role.phrase.english)” as named. Look at their roles again.")
        case .roleOver(let role):
            Phrase(
                "Vai trò “\(role.phrase.vietnamese)” đã kết thúc trước ngày ấy. Muốn kéo dài, hãy sửa ngày của vai trò.",
                "The role “\(role.phrase.english)” is over by that day already. To prolong it, change its days.")
        case .personAppears(let id): Self.personAppears(rulebook.personName(id))
        case .reasonNeeded:
            Phrase("Chưa có lý do. Hãy ghi lý do rồi làm lại.", "There is no reason. Write it and try again.")
        case .alreadyExempt(let unit, let quarter): Self.alreadyExempt(unit, quarter, rulebook)
        case .notExempt(let unit, let quarter): Self.notExempt(unit, quarter, rulebook)
        case .outOfRange(let key, let range): Self.outOfRange(key, range)
        case .dayOutsideYears(let day, let years): Self.dayOutsideYears(day, years)
        case .dayEnteredOtherwise(let day, let isOff): Self.dayEnteredOtherwise(day, isOff: isOff)
        case .worksAnyway(let day):
            Phrase(
                "\(day.withWeekday(.vietnamese).capitalisedText) vốn là ngày làm việc. Chỉ ghi làm bù cho thứ Bảy, Chủ nhật.",
                "\(day.withWeekday(.english)) is a working day as it is. Only days of the weekend are entered as worked."
            )
        case .daysOverlap(let day, let last): Self.daysOverlap(day, last)
        case .tooManyDays(let most):
            Phrase(
                "Mỗi mục ghi nhiều nhất \(most) ngày. Hãy kiểm tra lại ngày cuối.",
                "One entry has at most \(most) days. Check the last day.")
        case .yearOutside(let year, let years):
            Phrase(
                "Năm \(year) ngoài các năm \(years.lowerBound)–\(years.upperBound) mà thư mục này dùng. Hãy kiểm tra lại năm.",
                "\(year) is outside \(years.lowerBound)–\(years.upperBound), the years used here. Check the year.")
        case .dayNotEntered(let day):
            Phrase(
                "Chưa ghi gì cho ngày \(day.full(.vietnamese)). Không có gì để bỏ.",
                "Nothing is entered for \(day.full(.english)). There is nothing to take out.")
        case .referenceEdited(let path):
            Phrase(
                "Tệp \(path) đã được cơ quan sửa nên không thay. Hãy xem chỗ khác bằng thidua reference rồi sửa từng mục.",
                "The file \(path) was edited here and is not replaced. See where it differs with thidua reference, and edit it entry by entry."
            )
        case .referenceInUse(let path, let ids):
            Phrase(
                "Chưa đổi mới được \(path): bản mới không còn \(ids.joined(separator: ", ")), mà thư mục này đang dùng. Hãy sửa những nơi dùng trước (thidua check).",
                "\(path) cannot be renewed yet: the new one no longer has \(ids.joined(separator: ", ")), which is used here. Change what uses it first (thidua check)."
            )
        }
    }

    private static let lastOfDepartmentPhrase = Phrase(
        "Làm vậy thì không còn ai của Vụ TĐKT đăng nhập được để quản lý các thiết lập này. Hãy giao vai trò chuyên viên Vụ TĐKT cho người khác trước.",
        "Nobody of the Department who can log in would be left to keep these settings. Give somebody else the Department's role first."
    )

    private static func idTaken(_ kind: Refusal.Kind, _ id: String) -> Phrase {
        Phrase(
            "Mã \(quoting(id)) đã có \(kind.phrase.vietnamese) dùng. Hãy chọn mã khác.",
            "The id \(quoting(id)) is another \(kind.phrase.english)'s. Choose another id.")
    }

    private static func daysReversed(_ from: Day, _ to: Day) -> Phrase {
        Phrase(
            "Ngày đầu \(from.full(.vietnamese)) sau ngày cuối \(to.full(.vietnamese)). Hãy kiểm tra lại hai ngày.",
            "The first day, \(from.full(.english)), is after the last, \(to.full(.english)). Check both days.")
    }

    private static func personAppears(_ name: String) -> Phrase {
        Phrase(
            "\(name) có tên trong các tệp đã lưu nên không xóa được, để biết ai đã làm gì. Hãy kết thúc các vai trò của người này.",
            "\(name) is named in files that are kept, so that it stays known who did what. End their roles instead.")
    }

    private static func alreadyExempt(_ unit: Unit.ID, _ quarter: Quarter, _ rulebook: Rulebook) -> Phrase {
        let name = rulebook.unitNameInSentence(unit)
        return Phrase(
            "\(rulebook.unitName(unit).vietnamese) đã được miễn báo cáo \(quarter.phrase.vietnamese). Muốn đổi lý do, hãy bỏ miễn trước.",
            "\(name.sentence.english) is exempt for \(quarter.phrase.english) already. To change the reason, lift that first."
        )
    }

    private static func notExempt(_ unit: Unit.ID, _ quarter: Quarter, _ rulebook: Rulebook) -> Phrase {
        let name = rulebook.unitNameInSentence(unit)
        return Phrase(
            "\(rulebook.unitName(unit).vietnamese) không được miễn báo cáo \(quarter.phrase.vietnamese). Hãy kiểm tra lại quý.",
            "\(name.sentence.english) is not exempt for \(quarter.phrase.english). Check the quarter.")
    }

    private static func outOfRange(_ key: Settings.Key, _ range: ClosedRange<Int>) -> Phrase {
        let (low, high) = (String(range.lowerBound), String(range.upperBound))
        return Phrase(
            "“\(key.phrase.vietnamese)” không nhận giá trị này. Hãy nhập một số từ \(low) đến \(high).",
            "“\(key.phrase.english)” does not take this value. Enter a number from \(low) to \(high).")
    }

    private static func dayOutsideYears(_ day: Day, _ years: ClosedRange<Int>) -> Phrase {
        Phrase(
            "Ngày \(day.full(.vietnamese)) ngoài các năm \(years.lowerBound)–\(years.upperBound) mà thư mục này dùng. Hãy kiểm tra lại năm.",
            "\(day.full(.english)) is outside \(years.lowerBound)–\(years.upperBound), the years used here. Check the year."
        )
    }

    private static func daysOverlap(_ day: Day, _ last: Day) -> Phrase {
        let days = Phrase(each: { day == last ? day.full($0) : "\(day.full($0))–\(last.full($0))" })
        return Phrase(
            "Đã ghi ngày nghỉ \(days.vietnamese), trùng với những ngày này. Hãy bỏ ghi mục ấy trước.",
            "\(days.english) is entered as off already and shares days with these. Take that entry out first.")
    }

    private static func dayEnteredOtherwise(_ day: Day, isOff: Bool) -> Phrase {
        let what = isOff ? Phrase("ngày nghỉ", "a day off") : Phrase("ngày làm bù", "a worked day")
        return Phrase(
            "Ngày \(day.full(.vietnamese)) đang được ghi là \(what.vietnamese), không thể vừa nghỉ vừa làm. Hãy bỏ ghi trước.",
            "\(day.full(.english)) is entered as \(what.english) and cannot be both. Take that entry out first.")
    }
}

extension String {
    fileprivate var capitalisedText: String { Phrase(verbatim: self).sentence.vietnamese }
}
