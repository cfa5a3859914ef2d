import Emulation

extension Finding {
    /// The figures the verdict was reached by, such as `2/3 năm (2017, 2018); chưa có dữ liệu 2016`.
    ///
    /// Where nobody can tell and the unit's statement would, it says so.
    public func reason(in rulebook: Rulebook) -> Phrase {
        let reason = figures(in: rulebook)
        guard verdict == .cannotTell else { return reason }
        switch rule.predicate {
        case .oncePerPerson, .heldBefore, .shareOfLeaders, .shareOfQualified:
            return [reason, Self.toState].joined("; ")
        default: return reason
        }
    }

    /// Where the unit answers what nothing else can show.
    private static let toState = Phrase(
        "đơn vị trả lời được ở mục “\(FormText.statements.vietnamese)” của hồ sơ",
        "the unit can answer it under “\(FormText.statements.english)” in the dossier")

    private func figures(in rulebook: Rulebook) -> Phrase {
        guard !doubts.isEmpty else { return reason(known: basis, in: rulebook) }
        let doubt = doubt(in: rulebook)
        // A year with an award of a possible match is not a year without data.
        switch basis {
        case .years(let held, let unknown, let proposed):
            let rest = unknown.filter { year in !doubts.contains { $0.year == year } }
            if held.isEmpty, proposed.isEmpty, rest.isEmpty || rule.predicate == .oncePerPerson { return doubt }
            let known = Basis.years(held: held, unknown: rest, proposed: proposed)
            return [reason(known: known, in: rulebook), doubt].joined("; ")
        case .awards, .spacing, .nextYear: return [reason(known: basis, in: rulebook), doubt].joined("; ")
        default: return doubt
        }
    }

    private func reason(known basis: Basis, in rulebook: Rulebook) -> Phrase {
        switch basis {
        case .count(let found, let wanted): counted(found, wanted)
        case .share(let part, let whole, let percent, let lawSaysOver):
            shared(part, whole, percent, lawSaysOver)
        case .impossibleFigure(let number, let members): Self.impossible(number, members: members)
        case .figure(let reached, let target): Self.compared(reached, target)
        case .quota(let quota, let isWhole):
            isWhole
                ? quotaOf(quota, rulebook) : [quotaOf(quota, rulebook), Self.incomplete].joined("; ")
        case .readings(let latest, let earlier):
            Phrase(each: { language in
                let (last, first) = (reason(known: latest, in: rulebook), reason(known: earlier, in: rulebook))
                return language == .vietnamese
                    ? "theo các năm gần nhất: \(last(language)); theo các năm trước đó: \(first(language)); quy định chưa nêu rõ tính những năm nào"
                    : "by the latest years: \(last(language)); by earlier ones: \(first(language)); the texts do not settle which years count"
            })
        case .ifRated(let years, let basis):
            Phrase(each: { language in
                let (list, known) = (
                    years.map(String.init).joined(separator: ", "), reason(known: basis, in: rulebook)(language)
                )
                return language == .vietnamese
                    ? "năm \(list) chưa có kết quả xếp loại; nếu hoàn thành xuất sắc: \(known)"
                    : "\(list) not rated yet; if rated excellent: \(known)"
            })
        case .noStart(let award, let heldIn, let basis):
            [reason(known: basis, in: rulebook), Self.noStart(rulebook.quotedAward(award), heldIn)].joined("; ")
        case .forwarded(let day, let last): Self.forwarded(day, last)
        case .registered(let awards): Self.registered(awards, rulebook)
        case .years(let held, let unknown, let proposed): yearsHeld(held, unknown, proposed)
        case .spacing(let years, let yearsEach): Self.spaced(years, yearsEach)
        case .nextYear(let judged, let decidedIn, let givenFor): Self.nextYear(judged, decidedIn, givenFor)
        case .precedent(let held, let counts): Self.precedent(held, counts, rulebook)
        case .ratings(let span, _, let lower, let unknown): Self.ratings(span, lower, unknown)
        case .initiatives(let span, let found, let undated, let wanted):
            Self.initiatives(span, found, undated, wanted)
        case .awards(let span, let found, let doubtful, let unknown):
            Self.awards(span, found, doubtful, unknown, rulebook)
        case .stateForms(let held, let doubtful, let proposed, let unknown, let isException):
            Self.stateForms(held, doubtful, proposed, unknown, isException, rulebook)
        case .days(let found, let allowed): Self.daysTaken(found, allowed)
        case .months(let found, let wanted, let until): Self.months(found, wanted, until)
        case .service(let months, let wanted, let until): served(months, wanted, until)
        case .age(let founded, let years, let wanted):
            Phrase(
                "thành lập năm \(founded), được \(years) năm; cần \(wanted) năm",
                "founded in \(founded), \(NumberText.years(years).english) ago; \(wanted) required")
        case .discipline(let discipline): Self.disciplined(discipline)
        case .legalPersonality(let known): Self.legalPersonality(known)
        case .movement(let id, let year): Self.movement(id, asks: year, rulebook)
        case .statement(let note): stated(note)
        case .grounds(let grounds, let unfit): Self.grounds(grounds, unfit)
        case .replaced(let awards):
            Phrase(
                "cần chọn \(awards.map(rulebook.quotedAward).alternatives.vietnamese)",
                "choose \(awards.map(rulebook.quotedAward).alternatives.english)")
        case .stated: stated
        case .missing: missing
        case .noData: unknown(rulebook)
        }
    }

    private func counted(_ found: Int, _ wanted: Int) -> Phrase {
        switch rule.predicate {
        case .noDiscipline, .disciplinedFrom:
            found == 0
                ? Phrase("không có ai bị kỷ luật", "nobody disciplined")
                : Phrase("\(found) người bị kỷ luật từ cảnh cáo", "\(found) disciplined from warning up")
        case .notTwiceInYear:
            found == 0
                ? Phrase("trong năm chưa được tặng", "not received this year")
                : Phrase(
                    "trong năm đã được tặng \(found) lần; cần kiểm tra có trùng thành tích không",
                    "received \(found)× this year; check that the achievement is not the same")
        case .measurableAchievement:
            found == 0
                ? Phrase("chưa thành tích nào có số liệu", "no achievement has a figure")
                : Phrase(
                    "\(found) thành tích có số liệu",
                    "\(found) achievement\(found == 1 ? " has a figure" : "s have figures")")
        case .initiative(_, _, let orResearch, _) where orResearch:
            Phrase(
                "có \(found), cần \(wanted) sáng kiến hoặc đề tài",
                "\(found) initiative\(found == 1 ? " or research project" : "s or research projects"), \(wanted) required"
            )
        case .initiative, .heldThenYears:
            Phrase(
                "có \(found), cần \(wanted) sáng kiến",
                "\(found) initiative\(found == 1 ? "" : "s"), \(wanted) required")
        case .groupCount:
            Phrase(
                "có \(found), cần \(wanted) người", "\(found) member\(found == 1 ? "" : "s"), \(wanted) required")
        default: Phrase("có \(found), cần \(wanted)", "\(found), \(wanted) required")
        }
    }

    private static func impossible(_ number: Int, members: Int) -> Phrase {
        Phrase(
            "hồ sơ ghi \(number) người trong khi tập thể có \(members) người; hãy sửa số liệu của tập thể",
            "the dossier says \(number) of a group of \(members); correct the group's figures")
    }

    private func shared(
        _ part: Int, _ whole: Int, _ percent: Int, _ lawSaysOver: Bool
    ) -> Phrase {
        let wanted = Phrase(each: { NumberText.percent(Double(percent), $0) })
        if lawSaysOver {
            return Phrase(
                "\(part)/\(whole), đúng \(wanted.vietnamese): Thông tư quy định từ \(wanted.vietnamese), Luật quy định trên \(wanted.vietnamese); hội đồng cần xem xét",
                "\(part)/\(whole), exactly \(wanted.english): the circular says \(wanted.english) or more, the law says more than \(wanted.english); for the council to decide"
            )
        }
        let exact = whole == 0 ? 0 : Double(part) * 100 / Double(whole)
        let reached = Phrase(each: { language in
            let text = NumberText.percent(exact, language)
            // A share just under the one asked for would round to it.
            guard exact < Double(percent), text == wanted(language) else { return text }
            return language == .vietnamese ? "chưa đến \(text)" : "under \(text)"
        })
        return Phrase(
            "\(part)/\(whole) người, tỷ lệ \(reached.vietnamese); cần \(wanted.vietnamese)",
            "\(part)/\(whole) members, \(reached.english); \(wanted.english) required")
    }

    /// The numbers of holders and of proposals, the number a share allows by the awards decided so far, and the number
    /// if every proposal for the other award succeeds.
    private func quotaOf(_ quota: Finding.Quota, _ rulebook: Rulebook) -> Phrase {
        let isOfGroups = if case .shareOfQualified = rule.predicate { true } else { false }
        let part = quota.part
        let claimed = Phrase(
            part.held == 0 ? "đề nghị \(part.proposed)" : "đã đạt \(part.held), đề nghị \(part.proposed)",
            part.held == 0 ? "\(part.proposed) proposed" : "\(part.held) decided, \(part.proposed) proposed")
        let award = base(rulebook)
        let (held, proposed) = quota.whole
        var parts = [claimed]
        if held > 0 {
            let holders =
                isOfGroups
                ? Phrase(
                    "\(held) tập thể đã được tặng \(award.vietnamese)",
                    "\(held) group\(held == 1 ? " that holds" : "s that hold") \(award.english)")
                : Phrase(
                    "\(held) người đã đạt \(award.vietnamese)",
                    "\(held) \(held == 1 ? "holder" : "holders") of \(award.english)")
            parts.append(Self.allowed(quota, quota.allowed, of: held, holders, Phrase("tối đa", "at most")))
        }
        guard proposed > 0 else { return (parts + more(isOfGroups)).joined("; ") }
        let all = held + proposed
        let waiting =
            isOfGroups
            ? Phrase(
                "\(all) tập thể đã được tặng hoặc được đề nghị \(award.vietnamese)",
                "\(all) group\(all == 1 ? " that holds or is" : "s that hold or are") proposed for \(award.english)")
            : Phrase(
                "\(all) người đã đạt hoặc được đề nghị \(award.vietnamese)",
                "\(all) \(all == 1 ? "person who holds or is" : "people who hold or are") proposed for \(award.english)"
            )
        let most = Phrase(
            "nếu \(proposed) đề nghị chưa có quyết định đều được tặng, tối đa",
            "if all of the \(proposed) not decided are given, at most")
        parts.append(Self.allowed(quota, quota.allowedAtMost, of: all, waiting, most))
        return (parts + more(isOfGroups)).joined("; ")
    }

    /// The awards the quota is a share of.
    private func base(_ rulebook: Rulebook) -> Phrase {
        switch rule.predicate {
        case .shareOfQualified(let id, _, _):
            [rulebook.quotedAward(id), Phrase("danh hiệu đang xét", "the title judged")].alternatives
        case .shareOfUnit(let id, _, _): rulebook.quotedAward(id)
        default: Phrase("danh hiệu đang xét", "the title judged")
        }
    }

    private func more(_ isOfGroups: Bool) -> [Phrase] {
        guard isOfGroups, verdict == .cannotTell else { return [] }
        return [Phrase("có thể còn tập thể khác đạt tiêu chuẩn", "other groups may meet the standard")]
    }

    /// The number a share allows, with the rounding if it is not a whole number.
    private static func allowed(
        _ quota: Finding.Quota, _ allowed: Int, of whole: Int, _ base: Phrase, _ words: Phrase
    ) -> Phrase {
        let exact = Double(whole) * Double(quota.percent) / 100
        let isWhole = exact == exact.rounded()
        return Phrase(each: { language in
            let share = NumberText.percent(Double(quota.percent), language)
            let (of, equals, setting) =
                language == .vietnamese ? ("của", "là", "theo thiết lập") : ("of", "is", "by the setting")
            let how =
                isWhole
                ? ""
                : " \(equals) \(NumberText.decimal(exact, language)), \(quota.rounding.phrase(language)) \(setting)"
            return "\(words(language)) \(allowed) (\(share) \(of) \(base(language))\(how))"
        })
    }

    private static func compared(_ reached: Double, _ target: Target) -> Phrase {
        let result = target.result(reached)
        let goal = target.goal ?? target.text.phrase
        return Phrase(
            "\(result.vietnamese), mục tiêu \(goal.vietnamese)", "\(result.english), the target being \(goal.english)")
    }

    private static func daysTaken(_ found: Int, _ allowed: Int) -> Phrase {
        if found < 0 {
            let early = NumberText.days(-found)
            return Phrase(
                "gửi trước ngày lập thành tích \(early.vietnamese): cần kiểm tra lại ngày",
                "filed \(early.english) before the achievement: check the dates")
        }
        let (taken, limit) = (NumberText.days(found), NumberText.days(allowed))
        return Phrase(
            "\(taken.vietnamese), được phép \(limit.vietnamese)", "\(taken.english) of \(limit.english) allowed")
    }

    private var stated: Phrase {
        switch rule.predicate {
        case .registered: Phrase("có trong danh sách đăng ký", "on the list of registrations")
        case .publishedBeforeSubmission: Phrase("đã công khai", "published")
        case .firstInBlock: Phrase("hồ sơ ghi tiêu biểu nhất", "the dossier says the best")
        default: Phrase("có trong hồ sơ", "in the dossier")
        }
    }

    private func stated(_ note: String?) -> Phrase {
        let words = verdict == .met ? Phrase("đơn vị xác nhận", "the unit confirms it") : Self.denied
        return note.map { Phrase("\(words.vietnamese) (\($0))", "\(words.english) (\($0))") } ?? words
    }

    private static let denied = Phrase("đơn vị xác nhận là không", "the unit says it is not so")

    private var missing: Phrase {
        switch rule.predicate {
        case .registered: Phrase("không có trong danh sách đăng ký", "not on the list of registrations")
        case .publishedBeforeSubmission: Phrase("chưa công khai", "not published yet")
        case .firstInBlock: Phrase("hồ sơ ghi không phải tiêu biểu nhất", "the dossier says not the best")
        case .filedWithinDays:
            Phrase("hồ sơ chưa ghi ngày lập thành tích", "the day of the achievement is not entered")
        case .meetsSectorTarget:
            Phrase("chưa có số liệu gắn với mục tiêu", "no figure is entered against a target")
        case .noDiscipline, .disciplinedFrom:
            Phrase("hồ sơ chưa ghi về kỷ luật", "the dossier says nothing of discipline")
        case .groupShare, .groupCount:
            Phrase("hồ sơ chưa có số liệu của tập thể", "the group's figures are not entered")
        case .newlyRecruitedUnder, .serviceYears:
            Phrase("hồ sơ chưa ghi ngày tuyển dụng", "the day of recruitment is not entered")
        case .ageOfBody: Phrase("hồ sơ chưa ghi năm thành lập", "the year of founding is not entered")
        case .ratedExcellent:
            Phrase("hồ sơ chưa ghi kết quả xếp loại các năm", "the ratings of the years are not entered")
        case .movementNamed: Phrase("hồ sơ chưa nêu phong trào", "no movement is named")
        case .document(.certificate, let called):
            Phrase(each: { language in
                let name = called.map { $0(language) } ?? DocumentKind.certificate.asked(language)
                return language == .vietnamese ? "hồ sơ chưa có \(name)" : "no \(name) in the dossier yet"
            })
        default: Phrase("hồ sơ chưa có", "not in the dossier yet")
        }
    }

    private func unknown(_ rulebook: Rulebook) -> Phrase {
        switch rule.predicate {
        case .judgement(_, .council):
            Phrase(
                "biên bản của hội đồng cho biết; đơn vị không tự xác nhận",
                "for the council's minutes to show; the unit cannot state it")
        case .judgement(_, .partyCommittee):
            Phrase(
                "Ban cán sự Đảng cho ý kiến; đơn vị không tự xác nhận",
                "for the Party committee to say; the unit cannot state it")
        case .judgement(_, .ministry):
            Phrase(
                "Bộ bảo đảm khi trình; đơn vị không tự xác nhận",
                "for the Ministry to see to when it submits; the unit cannot state it")
        case .dutiesFulfilled, .judgement: Self.forTheCouncil
        case .registered: Phrase("chưa có danh sách đăng ký của năm", "the year's registrations are not entered")
        case .shareOfLeaders: Phrase("chưa có số liệu khối, cụm thi đua", "no figures of blocks and clusters")
        case .shareOfUnit(let id, _, _), .shareOfQualified(let id, _, _):
            Phrase(
                "chưa biết số \(rulebook.quotedAward(id).vietnamese)",
                "the number of \(rulebook.quotedAward(id).english) is not known")
        case .firstInBlock: Phrase("hồ sơ chưa ghi kết quả bình xét", "the result of its block is not entered")
        case .filedWithinDays: Phrase("đề nghị chưa gửi", "not submitted yet")
        default: Self.noData
        }
    }

    private static let incomplete = Phrase(
        "sổ khen thưởng của năm chưa đầy đủ", "the awards of the year are not on record whole")

    private static let forTheCouncil = Phrase(
        "hồ sơ chưa có xác nhận của đơn vị; hội đồng đánh giá",
        "not confirmed by the unit yet; for the council to judge")
}

extension Predicate.Rounding {
    /// The kind of rounding.
    public var phrase: Phrase {
        switch self {
        case .down: Phrase("làm tròn xuống", "rounded down")
        case .nearest: Phrase("làm tròn đến số gần nhất", "rounded to the nearest")
        case .up: Phrase("làm tròn lên", "rounded up")
        }
    }
}
