import Emulation

/// What cannot be entered about a quarterly report.
extension Refusal {
    static let noReceiptPhrase = Phrase(
        "Không có lần nhận báo cáo nào còn hiệu lực để sửa hoặc trả lại. Hãy ghi nhận báo cáo trước.",
        "There is no report in hand to correct or return. Record the report as received first.")

    static let alreadyReportedPhrase = Phrase(
        "Báo cáo quý này đã nhận hoặc đơn vị đã được miễn. Muốn đổi, hãy xóa mục đã ghi trước.",
        "The report for this quarter is in, or the unit is exempt. To change that, strike out the entry first.")

    static func unitDoesNotReport(_ id: Unit.ID, _ rulebook: Rulebook) -> Phrase {
        Phrase(
            "\(rulebook.unitName(id).vietnamese) không thuộc diện gửi báo cáo quý. Hãy kiểm tra lại tên đơn vị.",
            "\(rulebook.unitNameInSentence(id).sentence.english) owes no quarterly report. Check the unit's name.")
    }

    static func beforeDirective(_ quarter: Quarter, _ rulebook: Rulebook) -> Phrase {
        let (number, date) = (rulebook.directive.number, rulebook.directive.date)
        guard rulebook.hasDirective else {
            let first = min(date.year, rulebook.settings.year)
            return Phrase(
                "Chương trình không theo dõi báo cáo \(quarter.phrase.vietnamese). Hãy chọn một quý từ năm \(first).",
                "The program keeps no reports for \(quarter.phrase.english). Choose a quarter from \(first) on.")
        }
        return Phrase(
            "Chỉ thị \(number) ký ngày \(date.full(.vietnamese)), không đòi báo cáo \(quarter.phrase.vietnamese). Hãy chọn một quý từ năm \(date.year).",
            "Directive \(number) was signed on \(date.full(.english)) and asks for no \(quarter.phrase.english) report. Choose a quarter from \(date.year) on."
        )
    }

    static func targetOfAnotherUnit(_ lead: Unit.ID, _ rulebook: Rulebook) -> Phrase {
        let lead = rulebook.unitNameInSentence(lead)
        return Phrase(
            "Mục tiêu này do \(lead.vietnamese) làm đầu mối. Hãy ghi số liệu vào báo cáo của đơn vị đó.",
            "This target is led by \(lead.english). Enter the figure in that unit's report.")
    }

    static func sentAfterReceived(_ sent: Day, _ received: Day) -> Phrase {
        let (sent, received) = (Phrase(each: sent.full), Phrase(each: received.full))
        return Phrase(
            "Ngày gửi \(sent.vietnamese) sau ngày nhận \(received.vietnamese). Hãy kiểm tra lại hai ngày.",
            "The day sent, \(sent.english), is after the day received, \(received.english). Check both days.")
    }

    static func dayToCome(_ day: Day) -> Phrase {
        Phrase(
            "Ngày \(day.full(.vietnamese)) chưa đến. Chỉ ghi được hôm nay hoặc ngày trước đó.",
            "\(day.full(.english)) has not come yet. Enter today or an earlier day.")
    }

    static func sentBeforeQuarter(_ sent: Day, _ firstDay: Day) -> Phrase {
        let (sent, first) = (Phrase(each: sent.full), Phrase(each: firstDay.full))
        return Phrase(
            "Ngày \(sent.vietnamese) trước ngày đầu quý (\(first.vietnamese)). Hãy kiểm tra lại quý hoặc ngày.",
            "\(sent.english) is before the quarter's first day, \(first.english). Check the quarter or the day.")
    }
}
