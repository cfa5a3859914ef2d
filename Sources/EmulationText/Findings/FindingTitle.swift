import Emulation

extension Finding {
    /// What the rule asks, lower-case as in a list of conditions.
    public func title(in rulebook: Rulebook) -> Phrase {
        rule.predicate.phrase(in: rulebook)
    }

    /// The text in brackets after a finding: the article, or a note that it is advice; nil for neither.
    public var citation: Phrase? {
        isAdvice ? Predicate.advice : rule.citedClause.map(ClauseText.of)
    }
}

extension Predicate {
    /// The note on a rule that no article asks.
    public static let advice = Phrase(
        "khuyến nghị, không phải điều kiện của luật", "advice, not a condition of the law")

    /// What the predicate asks of a dossier.
    public func phrase(in rulebook: Rulebook) -> Phrase {
        switch self {
        case .dutiesFulfilled: Phrase("hoàn thành tốt nhiệm vụ", "duties fulfilled")
        case .judgement(let text, _): text.phrase
        case .registered: Phrase("đã đăng ký thi đua đầu năm", "registered for emulation at the start of the year")
        case .noDiscipline: Self.undisciplined(.warning)
        case .disciplinedFrom(let degree): Self.undisciplined(degree)
        case .newlyRecruitedUnder(let months):
            Phrase(
                "không thuộc diện mới tuyển dụng dưới \(Self.padded(months)) tháng",
                "not newly recruited for under \(months) months")
        case .serviceYears(let men, let women): Self.served(men, women)
        case .ageOfBody(let years):
            Phrase("đơn vị được thành lập từ \(Self.padded(years)) năm trở lên", "founded at least \(years) years ago")
        case .headMayDecide:
            Phrase(
                "thủ trưởng đơn vị có thẩm quyền quyết định (đơn vị có tư cách pháp nhân)",
                "the head of the unit may decide (the unit has legal personality)")
        case .firstInBlock:
            Phrase(
                "được bình xét là tiêu biểu nhất trong khối, cụm thi đua", "found the best of its block or cluster")
        case .oncePerPerson: Phrase("chưa từng được tặng trước đây", "never received before")
        case .notTwiceInYear: Phrase("trong năm chưa được tặng hình thức này", "not received this year")
        case .oneStateFormThisYear:
            Phrase(
                "trong năm chưa được tặng hình thức khen thưởng cấp Nhà nước khác", "no other State form this year")
        case .movementNamed(let levels, let ofYear): Self.movement(levels, ofYear)
        case .measurableAchievement:
            Phrase("có thành tích đo được bằng số liệu", "an achievement with a figure")
        case .meetsSectorTarget: Phrase("đạt mục tiêu của lĩnh vực", "the sector's target reached")
        case .publishedBeforeSubmission:
            Phrase("đã lấy ý kiến Nhân dân trước khi trình", "published for comment before the submission upward")
        case .forwardedBy(let month, let day):
            Phrase("được gửi chậm nhất ngày \(day)/\(month)", "sent by \(day)/\(month)")
        case .filedWithinDays(let days):
            Phrase(
                "gửi trong vòng \(NumberText.days(days).vietnamese) kể từ ngày lập thành tích",
                "filed within \(NumberText.days(days).english) of the achievement")
        case .namesGround: Phrase("hồ sơ nêu căn cứ đề nghị", "the dossier names its ground")
        case .isOffered: Phrase("hồ sơ nêu hạng của huân chương", "the dossier names the grade of the order")
        case .document(let kind, let called):
            Phrase(each: { language in
                let name = called.map { $0(language) } ?? kind.asked(language)
                return language == .vietnamese ? "có \(name)" : "has the \(name)"
            })
        default: ofAwards(in: rulebook)
        }
    }

    /// The title of a condition on awards, initiatives or years.
    private func ofAwards(in rulebook: Rulebook) -> Phrase {
        switch self {
        case .initiative(let level, let count, let orResearch, let span):
            Self.initiative(level, count, orResearch, span)
        case .holdsThisYear(let award): Self.holdsThisYear(rulebook.quotedAward(award))
        case .heldConsecutively(let award, let times, let countingThisYear):
            Self.heldConsecutively(rulebook.quotedAward(award), times, countingThisYear)
        case .heldTimes(let award, let times, _): Self.heldTimes(rulebook.quotedAward(award), times)
        case .yearAfterDecision(let award): Self.yearAfter(rulebook.quotedAward(award))
        case .heldThenYears(let award, let years, let initiatives):
            Self.heldThenYears(rulebook.quotedAward(award), years, initiatives)
        case .heldBefore(let award, let years, let excluding):
            Self.heldBefore(rulebook.quotedAward(award), years, excluding)
        case .ratedExcellent(let span): Self.excellent(span)
        case .heldInWindow(let sets, let span, _):
            Self.awards(sets.map { $0.items.map { ($0.times, rulebook.quotedAward($0.award)) } }, span)
        case .shareOfUnit(let award, let percent, _): Self.shareOfUnit(rulebook.quotedAward(award), percent)
        case .shareOfLeaders(let percent): Self.shareOfLeaders(percent)
        case .shareOfQualified(let award, let percent, _): Self.shareOfQualified(rulebook.quotedAward(award), percent)
        case .groupShare(let award, let percent, _): Self.groupShare(rulebook.quotedAward(award), percent)
        case .groupCount(let award, let count): Self.groupCount(rulebook.quotedAward(award), count)
        default: Phrase(verbatim: "")
        }
    }

    /// A number of at least two digits, in the laws' way of writing numbers below ten.
    static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func undisciplined(_ degree: Discipline.Degree) -> Phrase {
        Phrase(
            "trong năm không bị kỷ luật từ \(degree.phrase.vietnamese) trở lên",
            "no disciplinary action of \(degree.phrase.english) level or above in the year")
    }

    private static func served(_ men: Int, _ women: Int) -> Phrase {
        men == women
            ? Phrase("có thời gian công tác từ \(men) năm trở lên", "\(men) years of service")
            : Phrase(
                "có thời gian công tác từ \(men) năm trở lên đối với nam, \(women) năm trở lên đối với nữ",
                "\(men) years of service for men, \(women) for women")
    }

    private static func movement(_ levels: [Movement.Level], _ ofYear: Bool) -> Phrase {
        let words = levels.map(\.phrase).alternatives
        if ofYear {
            return Phrase(
                "nêu phong trào thi đua \(words.vietnamese) phát động trong năm",
                "names a movement launched in the year: \(words.english)")
        }
        return levels.isEmpty
            ? Phrase("nêu phong trào thi đua", "names the movement")
            : Phrase(
                "nêu phong trào thi đua \(words.vietnamese)", "names a movement: \(words.english)")
    }

    private static func initiative(
        _ level: InitiativeLevel?, _ count: Int, _ orResearch: Bool, _ span: Span?
    ) -> Phrase {
        let thing = orResearch ? initiativeOrResearch : Phrase("sáng kiến", "initiative")
        let number =
            count == 1
            ? Phrase("có \(thing.vietnamese)", "an \(thing.english)")
            : Phrase("có \(padded(count)) \(thing.vietnamese)", "\(count) \(thing.english)s")
        let recognised =
            switch level {
            case nil: Phrase("được công nhận", "recognised")
            case .national?:
                Phrase(
                    "được công nhận \(InitiativeLevel.national.phrase.vietnamese)",
                    "recognised at \(InitiativeLevel.national.phrase.english)")
            case let level?:
                Phrase(
                    "được công nhận từ \(level.phrase.vietnamese) trở lên",
                    "recognised at \(level.phrase.english) or above")
            }
        let asked = [number, recognised].joined(" ")
        guard span != nil else { return asked }
        return Phrase("trong thời gian đó \(asked.vietnamese)", "in those years \(asked.english)")
    }

    private static let initiativeOrResearch = Phrase(
        "sáng kiến hoặc đề tài nghiên cứu khoa học đã nghiệm thu", "initiative or accepted research project")

    private static func holdsThisYear(_ award: Phrase) -> Phrase {
        Phrase("đạt \(award.vietnamese) trong năm", "\(award.english) of the same year")
    }

    private static func heldConsecutively(_ award: Phrase, _ times: Int, _ countingThisYear: Bool) -> Phrase {
        let number = times < 10 ? CountWords.of(times) : Phrase(verbatim: "\(times)")
        return countingThisYear
            ? Phrase(
                "\(number.vietnamese) lần liên tục đạt \(award.vietnamese), tính cả năm xét",
                "\(award.english) \(number.english) times running, the year judged included")
            : Phrase(
                "\(number.vietnamese) năm liên tục trước đó đạt \(award.vietnamese)",
                "\(award.english) in each of the \(number.english) years before")
    }

    private static func heldTimes(_ award: Phrase, _ times: Int) -> Phrase {
        let number = CountWords.of(times)
        return Phrase(
            "\(number.vietnamese) lần liên tục được tặng \(award.vietnamese)",
            "\(award.english) \(number.english) times running")
    }

    private static func yearAfter(_ award: Phrase) -> Phrase {
        Phrase(
            "được đề nghị vào năm liền kề với năm có quyết định tặng \(award.vietnamese) lần cuối",
            "proposed in the year next to that of the last decision on \(award.english)")
    }

    private static func heldThenYears(_ award: Phrase, _ years: Int, _ count: Int) -> Phrase {
        let more =
            count == 0
            ? Phrase(verbatim: "")
            : Phrase(
                ", trong thời gian đó có \(padded(count)) sáng kiến",
                ", with \(count) initiative\(count == 1 ? "" : "s") in them")
        return Phrase(
            "đã được tặng \(award.vietnamese) và \(padded(years)) năm tiếp theo liên tục hoàn thành xuất sắc nhiệm vụ\(more.vietnamese)",
            "\(award.english), then \(years) more excellent years\(more.english)")
    }

    private static func heldBefore(_ award: Phrase, _ years: Int, _ excluding: [Basis]) -> Phrase {
        let since =
            years == 0
            ? Phrase(verbatim: "")
            : Phrase(" từ \(padded(years)) năm trước trở lên", " at least \(years) years ago")
        let bases = excluding.map(\.phrase).alternatives
        let without =
            excluding.isEmpty
            ? Phrase(verbatim: "")
            : Phrase(", không tính khen thưởng \(bases.vietnamese)", ", not \(bases.english)")
        return Phrase(
            "đã được tặng \(award.vietnamese)\(since.vietnamese)\(without.vietnamese)",
            "received \(award.english)\(since.english)\(without.english)")
    }

    private static func excellent(_ span: Span) -> Phrase {
        let years = padded(span.years)
        return Phrase(
            "\(years) năm \(span.after == nil ? "" : "tiếp theo ")\(span.orMore ? "trở lên " : "")liên tục hoàn thành xuất sắc nhiệm vụ",
            "\(span.years)\(span.orMore ? " or more" : "") years running\(span.after == nil ? "" : " after it") of excellent completion of duties"
        )
    }

    private static func awards(_ sets: [[(times: Int, award: Phrase)]], _ span: Span) -> Phrase {
        let words = sets.map { set in
            Phrase(each: { language in
                let and = language == .vietnamese ? " và " : " and "
                return set.map { "\(language == .vietnamese ? padded($0.times) : "\($0.times)") \($0.award(language))" }
                    .joined(separator: and)
            })
        }
        return Phrase(
            "trong thời gian đó được tặng \(words.alternatives.vietnamese)",
            "in those years received \(words.alternatives.english)")
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

    private static func shareOfQualified(_ award: Phrase, _ percent: Int) -> Phrase {
        let share = share(percent)
        return Phrase(
            "không quá \(share.vietnamese) số tập thể đạt tiêu chuẩn \(award.vietnamese)",
            "at most \(share.english) of the groups that meet the standard of \(award.english)")
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

/// Small numbers in words, as in *ba lần liên tục*.
enum CountWords {
    private static let words = [
        Phrase("không", "zero"), Phrase("một", "one"), Phrase("hai", "two"), Phrase("ba", "three"),
        Phrase("bốn", "four"), Phrase("năm", "five"), Phrase("sáu", "six"), Phrase("bảy", "seven"),
        Phrase("tám", "eight"), Phrase("chín", "nine"),
    ]

    /// A number in words below ten, in digits from ten on.
    static func of(_ number: Int) -> Phrase {
        words.indices.contains(number) ? words[number] : Phrase(verbatim: "\(number)")
    }
}

extension DocumentKind {
    /// The rule's name for the paper it asks for.
    var asked: Phrase {
        switch self {
        case .certificate: Phrase("chứng nhận sáng kiến hoặc đề tài", "initiative or research certificate")
        default: phrase
        }
    }
}

extension Discipline.Degree {
    /// The name of the degree of discipline.
    public var phrase: Phrase {
        switch self {
        case .none: Phrase("không bị kỷ luật", "none")
        case .reprimand: Phrase("khiển trách", "reprimand")
        case .warning: Phrase("cảnh cáo", "warning")
        case .other: Phrase("hình thức nặng hơn cảnh cáo", "heavier than warning")
        }
    }
}
