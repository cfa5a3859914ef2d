import Emulation

extension Vacancy {
    /// That nobody holds the role that a nomination waits for now, and who can enter one.
    public func phrase(in rulebook: Rulebook) -> Phrase {
        let place = unit.map(rulebook.unitNameInSentence) ?? Phrase("Bộ", "the Ministry")
        let role =
            switch role {
            case .department: Phrase("chuyên viên Vụ TĐKT", "Department officer")
            case .signatory where unit == nil: Phrase("người ký quyết định của Bộ", "signatory of the Ministry")
            default:
                Phrase(
                    "\(role.phrase.vietnamese) của \(place.vietnamese)", "\(role.phrase.english) of \(place.english)")
            }
        let advice = rulebook.adviceToEnterPeople
        if isRecused {
            return Phrase(
                "Những người giữ vai trò \(role.vietnamese) đều không tham gia xét đề nghị này, nên chưa ai xử lý được. \(advice.vietnamese)",
                "Everybody who is \(role.english) stepped aside, so nobody can act on it. \(advice.english)")
        }
        return Phrase(
            "Chưa ai giữ vai trò \(role.vietnamese) nên chưa ai xử lý được. \(advice.vietnamese)",
            "Nobody is \(role.english) yet, so nobody can act on it. \(advice.english)")
    }
}

extension Rulebook {
    /// Who can enter a person or a role, and how.
    public var adviceToEnterPeople: Phrase {
        let how = Phrase(
            "F6 trên màn hình, hoặc thidua people add, thidua people role add",
            "F6 on screen, or thidua people add, thidua people role add")
        let (isDepartment, people) = keepers
        let names = people.prefix(2).map { Phrase(verbatim: $0.name) }.alternatives
        if isDepartment {
            let department = unitNameInSentence(directive.reporting.receivedBy)
            return people.isEmpty
                ? Phrase(
                    "Chuyên viên \(department.vietnamese) giao được vai trò (\(how.vietnamese)).",
                    "An officer of \(department.english) can assign it (\(how.english)).")
                : Phrase(
                    "\(names.vietnamese) giao được vai trò (\(how.vietnamese)).",
                    "\(names.english) can assign it (\(how.english)).")
        }
        guard !people.isEmpty else {
            return Phrase(
                "Thư mục này chưa có ai: hãy ghi người đầu tiên vào people.plist, hoặc lập thư mục mới bằng thidua init.",
                "This workspace has no people: enter the first one in people.plist, or make a new one with thidua init."
            )
        }
        return Phrase(
            "Chưa có ai của Vụ TĐKT: \(names.vietnamese), người đầu tiên của thư mục này, giao được vai trò (\(how.vietnamese)).",
            "Nobody is of the Department yet: \(names.english), the first person of this workspace, can assign it (\(how.english))."
        )
    }
}
