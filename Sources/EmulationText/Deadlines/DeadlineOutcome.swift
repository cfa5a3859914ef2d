import Emulation

extension DeadlineStatus {
    /// What came in and how it was judged; nil where nothing is due.
    func outcome(judgedBy: Settings.JudgedBy) -> Phrase? {
        let day = Phrase(each: dayJudged.withWeekday)
        let how = how(judgedBy)
        switch verdict {
        case .notOpen:
            return Phrase("Quý chưa bắt đầu, chưa phải gửi.", "The quarter has not begun; nothing is due yet.")
        case .open, .dueSoon:
            if days == 0 {
                return Phrase("Chưa nhận báo cáo; hôm nay là ngày cuối.", "Not received yet; today is the last day.")
            }
            let left = NumberText.days(days)
            return Phrase("Chưa nhận báo cáo; còn \(left.vietnamese).", "Not received yet; \(left.english) left.")
        case .overdue where isPast:
            let year = dueBefore.year
            return Phrase("Chưa nhận báo cáo; năm \(year) đã qua.", "Not received; \(year) is over.")
        case .overdue:
            let late = NumberText.days(-days)
            return Phrase(
                "Chưa nhận báo cáo, đã quá hạn \(late.vietnamese); hãy nhắc đơn vị gửi ngay.",
                "Not received, \(late.english) overdue; remind the unit to send it now.")
        case .onTime:
            return Phrase(
                "Báo cáo đúng hạn, \(how.vietnamese) \(day.vietnamese).", "In time, \(how.english) \(day.english).")
        case .late:
            let late = NumberText.days(-days)
            return Phrase(
                "Báo cáo trễ \(late.vietnamese), \(how.vietnamese) \(day.vietnamese).",
                "Late by \(late.english), \(how.english) \(day.english).")
        case .returned:
            return Phrase(
                "Báo cáo đã trả lại để bổ sung, đang chờ đơn vị gửi lại; ngày gửi lần đầu vẫn được giữ.",
                "Returned for completion and not yet sent again; the first day it was sent keeps counting.")
        case .exempt: return nil
        case .beforeWorkspace:
            return Phrase(
                "Hạn gửi đã qua trước ngày lập sổ theo dõi này, nên không tính là thiếu; vẫn có thể ghi nhận báo cáo.",
                "It was due before this workspace was made and does not count as missing; it can still be recorded.")
        }
    }

    /// Every time the report came in, with what happened to it.
    var receiptSentences: [Phrase] {
        let sentences = receipts.enumerated().map { position, receipt in
            let label =
                receipts.count == 1
                ? Phrase("Đã ghi", "On record") : Phrase("Lần \(position + 1)", "Receipt \(position + 1)")
            return Phrase(
                "\(label.vietnamese): \(receipt.phrase.vietnamese).", "\(label.english): \(receipt.phrase.english).")
        }
        guard receipts.count > 1 else { return sentences }
        return sentences + [
            Phrase("Báo cáo gửi lại vẫn giữ ngày của lần đầu.", "A report sent again keeps its first day.")
        ]
    }

    /// By which day it was judged, and why by the other one where the usual is not known.
    private func how(_ judgedBy: Settings.JudgedBy) -> Phrase {
        switch judgedBy {
        case .sent where sentOn != nil: Phrase("tính theo ngày gửi", "judged by the day sent,")
        case .sent:
            Phrase(
                "không rõ ngày gửi nên tính theo ngày nhận", "judged by the day received, the day sent being unknown:")
        case .received where receivedOn != nil: Phrase("tính theo ngày nhận", "judged by the day received,")
        case .received:
            Phrase(
                "không rõ ngày nhận nên tính theo ngày gửi", "judged by the day sent, the day received being unknown:")
        }
    }
}

extension Receipt {
    /// The days of the receipt, and when and why it went back.
    fileprivate var phrase: Phrase {
        var parts: [Phrase] = []
        if let sentOn {
            parts.append(Phrase("gửi \(sentOn.full(.vietnamese))", "sent \(sentOn.full(.english))"))
        } else {
            parts.append(Phrase("không rõ ngày gửi", "day sent unknown"))
        }
        if let receivedOn {
            parts.append(Phrase("nhận \(receivedOn.full(.vietnamese))", "received \(receivedOn.full(.english))"))
        }
        if wasReturned {
            let day = returnedOn.map { day in Phrase(each: { " \(day.full($0))" }) } ?? Phrase(verbatim: "")
            let note = endingWith(returnNote ?? "")
            let why = note.isEmpty ? Phrase(verbatim: "") : Phrase("; lý do: \(note)", "; reason: \(note)")
            parts.append(
                Phrase(
                    "trả lại\(day.vietnamese)\(why.vietnamese)", "returned\(day.english)\(why.english)"))
        }
        return parts.joined(", ")
    }
}
