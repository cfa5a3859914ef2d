import Emulation

extension DeadlineStatus {
    /// The status in full sentences: where the report stands and how it was judged, then the deadline and the clause,
    /// when to send, which figures, and what came in.
    ///
    /// - Parameters:
    /// - source: the source of the duty to report, see `Rulebook.reportingSource(of:)`.
    ///   - figuresSource: the source of the period of figures, see `Rulebook.figuresSource(of:)`.
    ///   - rolled: whether the workspace moves a last day that falls on a day off to the next working day.
    public func explanation(
        unit: Unit, quarter: Quarter, source: Phrase, figuresSource: Phrase, judgedBy: Settings.JudgedBy, today: Day,
        rolled: Bool
    ) -> [Phrase] {
        if let exemption { return [Self.exempted(unit, quarter, exemption)] + receiptSentences }
        var sentences = [outcome(judgedBy: judgedBy), due(unit, quarter, source), lastDay(rolled: rolled)].compactMap(
            \.self)
        if !verdict.isIn {
            sentences += advice(today: today)
            sentences.append(figures(figuresSource))
        }
        if verdict == .onTime, judgedBy == .sent, let receivedOn, receivedOn > lastOnTimeDay {
            sentences.append(
                Phrase(
                    "Ngày nhận sau hạn không làm báo cáo thành trễ, vì hạn tính theo lúc gửi.",
                    "That it was received after the deadline does not make it late, since the deadline is one for sending."
                ))
        }
        return sentences + receiptSentences
    }

    private static func exempted(_ unit: Unit, _ quarter: Quarter, _ reason: String) -> Phrase {
        let clean = endingWith(reason)
        let why = clean.isEmpty ? Phrase("không ghi lý do", "no reason is given") : Phrase(verbatim: clean)
        let source = Refusal.Source.settingOfOffice
        return Phrase(
            "\(unit.name.vietnamese) được miễn báo cáo \(quarter.phrase.vietnamese) (\(source.vietnamese)): \(why.vietnamese).",
            "\(unit.nameInSentence.sentence.english) is exempt from the \(quarter.phrase.english) report (\(source.english)): \(why.english)."
        )
    }

    private func due(_ unit: Unit, _ quarter: Quarter, _ source: Phrase) -> Phrase {
        let day = Phrase(each: dueBefore.full)
        return Phrase(
            "\(unit.name.vietnamese) phải gửi báo cáo \(quarter.phrase.vietnamese) trước ngày \(day.vietnamese) (\(source.vietnamese)).",
            "\(unit.nameInSentence.sentence.english) is to send its \(quarter.phrase.english) report before \(day.english) (\(source.english))."
        )
    }

    private func lastDay(rolled: Bool) -> Phrase {
        let last = Phrase(each: lastOnTimeDay.withWeekday)
        let plain = dueBefore.adding(-1)
        guard rolled, lastOnTimeDay != plain else {
            return Phrase(
                "Gửi đến hết \(last.vietnamese) là đúng hạn.", "Sent by the end of \(last.english) it is in time.")
        }
        let off = Phrase(each: plain.withWeekday)
        return Phrase(
            "Ngày cuối là \(off.vietnamese), cơ quan nghỉ, nên hạn lùi đến hết \(last.vietnamese) (Bộ luật Dân sự 2015, Điều 148.5).",
            "The last day, \(off.english), is a day off, so the deadline moves to the end of \(last.english) (Civil Code 2015, art. 148.5)."
        )
    }

    private func advice(today: Day) -> [Phrase] {
        guard verdict != .returned, today <= lastOnTimeDay else { return [] }
        var sentences: [Phrase] = []
        let advised = Phrase(each: advisedDay.withWeekday)
        if advisedDay < lastOnTimeDay {
            let off = Phrase(each: lastOnTimeDay.short)
            sentences.append(
                today <= advisedDay
                    ? Phrase(
                        "Ngày \(off.vietnamese) cơ quan nghỉ và hạn không lùi, nên gửi chậm nhất \(advised.vietnamese).",
                        "\(off.english) is a day off and the deadline does not move: better send by \(advised.english)."
                    )
                    : Phrase(
                        "Ngày làm việc cuối cùng trước hạn, \(advised.vietnamese), đã qua; hãy gửi ngay.",
                        "The last working day before the deadline, \(advised.english), has passed; send it now."))
        }
        if isAdvisedProvisional {
            let year = "\(lastOnTimeDay.year)"
            sentences.append(
                Phrase(
                    "Lịch nghỉ năm \(year) chưa đủ nên ngày nên gửi là tạm tính.",
                    "The days off of \(year) are not all entered, so the advised day is provisional."))
        }
        return sentences
    }

    private func figures(_ source: Phrase) -> Phrase {
        let from = Phrase(each: dataPeriod.lowerBound.full)
        let to = Phrase(each: dataPeriod.upperBound.full)
        return Phrase(
            "Số liệu lấy từ \(from.vietnamese) đến hết \(to.vietnamese) (\(source.vietnamese)); đó là kỳ số liệu, không phải hạn gửi.",
            "Its figures run from \(from.english) to \(to.english) (\(source.english)); that is their cut-off, not a day for sending."
        )
    }
}
