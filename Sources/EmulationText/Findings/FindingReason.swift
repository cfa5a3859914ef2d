import Emulation

extension Finding {
    /// The figures the verdict was reached by, such as `2/3 năm (2017, 2018); chưa có dữ liệu 2016`.
    public func reason(in rulebook: Rulebook) -> Phrase {
        switch basis {
        case .count(let found, let wanted): counted(found, wanted)
        case .share(let part, let whole, let percent, let lawSaysOver):
            shared(part, whole, percent, lawSaysOver, rulebook)
        case .figure(let reached, let target): Self.compared(reached, target)
        case .years(let held, let unknown): yearsHeld(held, unknown)
        case .days(let found, let allowed): Self.daysTaken(found, allowed)
        case .stated: stated
        case .missing: missing
        case .noData: unknown(rulebook)
        }
    }

    private func counted(_ found: Int, _ wanted: Int) -> Phrase {
        switch rule.predicate {
        case .noDiscipline:
            found == 0
                ? Phrase("không có ai bị kỷ luật", "nobody disciplined")
                : Phrase("\(found) người bị kỷ luật", "\(found) disciplined")
        case .notTwiceInYear:
            found == 0
                ? Phrase("trong năm chưa được tặng", "not received this year")
                : Phrase("trong năm đã được tặng \(found) lần", "received \(found)× this year")
        case .measurableAchievement:
            found == 0
                ? Phrase("chưa thành tích nào có số liệu", "no achievement has a figure")
                : Phrase(
                    "\(found) thành tích có số liệu",
                    "\(found) achievement\(found == 1 ? " has a figure" : "s have figures")")
        case .initiative, .heldThenYears:
            Phrase(
                "có \(found), cần \(wanted) sáng kiến",
                "\(found) initiative\(found == 1 ? "" : "s"), \(wanted) wanted")
        case .groupCount:
            Phrase(
                "có \(found), cần \(wanted) người", "\(found) member\(found == 1 ? "" : "s"), \(wanted) wanted")
        default: Phrase("có \(found), cần \(wanted)", "\(found), \(wanted) wanted")
        }
    }

    private func shared(
        _ part: Int, _ whole: Int, _ percent: Int, _ lawSaysOver: Bool, _ rulebook: Rulebook
    ) -> Phrase {
        if case .shareOfUnit(let id, _) = rule.predicate {
            let award = rulebook.quotedAward(id)
            let allowed = whole * percent / 100
            return Phrase(
                "đề nghị \(part), được tối đa \(allowed) trên \(whole) \(award.vietnamese)",
                "\(part) proposed, at most \(allowed) for \(whole) \(award.english)")
        }
        let wanted = Phrase(each: { NumberText.percent(Double(percent), $0) })
        if lawSaysOver {
            return Phrase(
                "\(part)/\(whole), đúng \(wanted.vietnamese): Thông tư nhận từ \(wanted.vietnamese), Luật đòi trên \(wanted.vietnamese); hội đồng cần xem xét",
                "\(part)/\(whole), exactly \(wanted.english): the circular accepts it, the law asks for more; for the council to weigh"
            )
        }
        let reached = Phrase(each: { NumberText.percent(whole == 0 ? 0 : Double(part) * 100 / Double(whole), $0) })
        return Phrase(
            "\(part)/\(whole) người, bằng \(reached.vietnamese); cần \(wanted.vietnamese)",
            "\(part)/\(whole) members, \(reached.english); \(wanted.english) wanted")
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
                "gửi trước ngày lập thành tích \(early.vietnamese)", "filed \(early.english) before the deed")
        }
        let (taken, limit) = (NumberText.days(found), NumberText.days(allowed))
        return Phrase(
            "\(taken.vietnamese), được phép \(limit.vietnamese)", "\(taken.english) of \(limit.english) allowed")
    }

    private var stated: Phrase {
        switch rule.predicate {
        case .registered: Phrase("có trong danh sách đăng ký", "on the list of registrations")
        case .publishedBeforeCouncil: Phrase("đã công khai", "published")
        case .firstInBlock: Phrase("hồ sơ ghi dẫn đầu", "the dossier says first")
        default: Phrase("có trong hồ sơ", "in the dossier")
        }
    }

    private var missing: Phrase {
        switch rule.predicate {
        case .registered: Phrase("không có trong danh sách đăng ký", "not on the list of registrations")
        case .publishedBeforeCouncil: Phrase("chưa công khai", "not published yet")
        case .firstInBlock: Phrase("hồ sơ ghi không dẫn đầu", "the dossier says not first")
        case .filedWithinDays: Phrase("hồ sơ chưa ghi ngày lập thành tích", "the day of the deed is not entered")
        case .meetsSectorTarget:
            Phrase("chưa có số liệu gắn với mục tiêu", "no figure is entered against a target")
        case .noDiscipline: Phrase("hồ sơ chưa ghi về kỷ luật", "the dossier says nothing of discipline")
        case .groupShare, .groupCount:
            Phrase("hồ sơ chưa có số liệu của tập thể", "the group's figures are not entered")
        default: Phrase("hồ sơ chưa có", "not in the dossier yet")
        }
    }

    private func unknown(_ rulebook: Rulebook) -> Phrase {
        switch rule.predicate {
        case .dutiesFulfilled:
            Phrase("hồ sơ không tự chứng minh; đơn vị và hội đồng đánh giá", "for the unit and the council to judge")
        case .registered: Phrase("chưa có danh sách đăng ký của năm", "the year's registrations are not entered")
        case .shareOfLeaders: Phrase("chưa có số liệu khối, cụm thi đua", "no figures of blocks and clusters")
        case .shareOfUnit(let id, _):
            Phrase(
                "chưa biết số \(rulebook.quotedAward(id).vietnamese) của đơn vị",
                "the unit's number of \(rulebook.quotedAward(id).english) is not known")
        case .firstInBlock: Phrase("hồ sơ chưa ghi thứ hạng", "its place is not entered")
        case .filedWithinDays: Phrase("đề nghị chưa gửi", "not submitted yet")
        default: Self.noData
        }
    }
}
