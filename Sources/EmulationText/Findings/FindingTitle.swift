import Emulation

extension Finding {
    /// What the rule asks, lower-case as in a list of conditions.
    public func title(in rulebook: Rulebook) -> Phrase {
        rule.predicate.phrase(in: rulebook)
    }
}

extension Predicate {
    /// What the predicate asks of a dossier.
    public func phrase(in rulebook: Rulebook) -> Phrase {
        switch self {
        case .dutiesFulfilled: Phrase("hoàn thành tốt nhiệm vụ", "duties fulfilled")
        case .registered: Phrase("đã đăng ký thi đua đầu năm", "registered for emulation at the start of the year")
        case .noDiscipline:
            Phrase("không bị kỷ luật từ cảnh cáo trở lên", "no discipline from warning up")
        case .firstInBlock: Phrase("dẫn đầu khối, cụm thi đua", "first in its block or cluster")
        case .oncePerPerson: Phrase("chưa từng được tặng trước đây", "never received before")
        case .notTwiceInYear: Phrase("không trùng khen thưởng trong năm", "not the same award twice in the year")
        case .measurableAchievement:
            Phrase("có thành tích đo được bằng số liệu", "an achievement with a figure")
        case .meetsSectorTarget: Phrase("đạt mục tiêu của lĩnh vực", "the sector's target reached")
        case .publishedBeforeCouncil:
            Phrase("đã công khai trước khi hội đồng xét", "published for comment before the council")
        case .filedWithinDays(let days):
            Phrase(
                "gửi trong vòng \(NumberText.days(days).vietnamese) kể từ ngày lập thành tích",
                "filed within \(NumberText.days(days).english) of the deed")
        case .document(let kind): Phrase("có \(kind.phrase.vietnamese)", "has the \(kind.phrase.english)")
        case .initiative(let level, let count): Self.initiative(level, count)
        case .holdsThisYear(let award): Self.holdsThisYear(rulebook.quotedAward(award))
        case .heldConsecutively(let award, let times, let countingThisYear):
            Self.heldConsecutively(rulebook.quotedAward(award), times, countingThisYear)
        case .heldThenYears(let award, let years, let initiatives):
            Self.heldThenYears(rulebook.quotedAward(award), years, initiatives)
        case .shareOfUnit(let award, let percent): Self.shareOfUnit(rulebook.quotedAward(award), percent)
        case .shareOfLeaders(let percent): Self.shareOfLeaders(percent)
        case .groupShare(let award, let percent, _): Self.groupShare(rulebook.quotedAward(award), percent)
        case .groupCount(let award, let count): Self.groupCount(rulebook.quotedAward(award), count)
        }
    }

    private static func initiative(_ level: InitiativeLevel, _ count: Int) -> Phrase {
        let number = count == 1 ? Phrase("có sáng kiến", "an initiative") : initiatives(count)
        let recognised =
            level == .national
            ? Phrase("được công nhận \(level.phrase.vietnamese)", "recognised at \(level.phrase.english)")
            : Phrase(
                "được công nhận từ \(level.phrase.vietnamese) trở lên",
                "recognised at \(level.phrase.english) or above")
        return [number, recognised].joined(" ")
    }

    private static func initiatives(_ count: Int) -> Phrase {
        Phrase("có \(count) sáng kiến", "\(count) initiative\(count == 1 ? "" : "s")")
    }

    private static func holdsThisYear(_ award: Phrase) -> Phrase {
        Phrase("đạt \(award.vietnamese) trong năm", "\(award.english) of the same year")
    }

    private static func heldConsecutively(_ award: Phrase, _ times: Int, _ countingThisYear: Bool) -> Phrase {
        countingThisYear
            ? Phrase(
                "\(times) năm liền đạt \(award.vietnamese), tính cả năm xét",
                "\(award.english) \(times) years running, the year judged included")
            : Phrase(
                "\(times) năm liền trước đó đạt \(award.vietnamese)",
                "\(award.english) in each of the \(times) years before")
    }

    private static func heldThenYears(_ award: Phrase, _ years: Int, _ count: Int) -> Phrase {
        let more =
            count == 0
            ? Phrase(verbatim: "")
            : Phrase(", \(initiatives(count).vietnamese)", ", with \(initiatives(count).english)")
        return Phrase(
            "đã được tặng \(award.vietnamese), sau đó thêm \(years) năm xuất sắc\(more.vietnamese)",
            "\(award.english), then \(years) more excellent years\(more.english)")
    }

    private static func shareOfUnit(_ award: Phrase, _ percent: Int) -> Phrase {
        let share = share(percent)
        return Phrase(
            "không quá \(share.vietnamese) số \(award.vietnamese) của đơn vị",
            "at most \(share.english) of the unit's holders of \(award.english)")
    }

    private static func shareOfLeaders(_ percent: Int) -> Phrase {
        let share = share(percent)
        return Phrase(
            "không quá \(share.vietnamese) số tập thể dẫn đầu khối, cụm thi đua",
            "at most \(share.english) of the groups that lead a block or cluster")
    }

    private static func groupShare(_ award: Phrase, _ percent: Int) -> Phrase {
        let share = share(percent)
        return Phrase(
            "ít nhất \(share.vietnamese) thành viên đạt \(award.vietnamese)",
            "at least \(share.english) of its members hold \(award.english)")
    }

    private static func groupCount(_ award: Phrase, _ count: Int) -> Phrase {
        Phrase(
            "ít nhất \(count) thành viên đạt \(award.vietnamese)",
            "at least \(count) member\(count == 1 ? " holds" : "s hold") \(award.english)")
    }

    private static func share(_ percent: Int) -> Phrase {
        Phrase(each: { NumberText.percent(Double(percent), $0) })
    }
}
