import Emulation

extension LetterProblem {
    /// What cannot be done with a letter, why, and the way out.
    func phrase(in rulebook: Rulebook) -> Phrase {
        switch self {
        case .unsigned(let id):
            Phrase(
                "Tờ trình \(id) chưa ký: thủ trưởng ký rồi mới gửi. Hãy ghi số, ngày ký và người ký.",
                "The letter \(id) is not signed: the head signs before it goes. Enter number, day and signer.")
        case .numberNeeded:
            Phrase(
                "Tờ trình chưa có số. Hãy nhập số và ký hiệu, ví dụ 45/TTr-TTTT.",
                "The letter has no number. Enter its number and sign, such as 45/TTr-TTTT.")
        case .signerNeeded:
            Phrase("Chưa ghi ai ký tờ trình. Hãy nhập họ tên người ký.", "Nobody is named as signer. Enter who signed.")
        case .numberTaken(let number, let other):
            Phrase(
                "Số \(number) đã dùng cho tờ trình \(other) của đơn vị trong năm. Hãy kiểm tra lại sổ văn bản đi.",
                "The unit gave the number \(number) to the letter \(other) that year. Check the register of outgoing papers."
            )
        case .full(let id):
            Phrase(
                "Tờ trình \(id) đã đủ \(Letter.largestNumberOfNames) tên. Hãy lập thêm một tờ trình.",
                "The letter \(id) carries \(Letter.largestNumberOfNames) names, as many as one may. Draft another letter."
            )
        case .otherUnit(let id, let unit):
            Phrase(
                "Tờ trình \(id) là của \(rulebook.unitNameInSentence(unit).vietnamese). Hãy chọn tờ trình của đơn vị đề nghị.",
                "The letter \(id) is of \(rulebook.unitNameInSentence(unit).english). Choose a letter of the unit that proposes."
            )
        case .gone(let id):
            Phrase(
                "Tờ trình \(id) đã gửi đi nên giữ nguyên. Muốn sửa, hãy đề nghị trả lại tất cả các tên, hoặc lập tờ trình mới.",
                "The letter \(id) has gone and stays as it is. To change it, ask for all its names back, or draft another."
            )
        case .notGone(let id):
            Phrase(
                "Tờ trình \(id) chưa có tên nào gửi đi nên chưa thể nhận. Đơn vị cần gửi trước.",
                "No name of the letter \(id) has gone, so it cannot have arrived. The unit has to submit it first.")
        case .nothingInHand(let id):
            Phrase(
                "Tờ trình \(id) không còn tên nào ở đơn vị để gửi. Hãy đưa đề nghị vào trước.",
                "No name of the letter \(id) is with the unit to be submitted. Put nominations into it first.")
        case .nothingUnderWay(let id):
            Phrase(
                "Tờ trình \(id) không có tên nào đang được xét. Chỉ trả lại được tên đã gửi và chưa xong.",
                "No name of the letter \(id) is under way. Only what was submitted and has not ended can be returned.")
        case .notInIt(let id):
            Phrase(
                "Đề nghị này không thuộc tờ trình \(id). Hãy xem lại các tên của tờ trình.",
                "This nomination does not travel with the letter \(id). Look at the letter's names.")
        case .dayToCome(let day): Refusal.dayToCome(day)
        case .signedAfterArrival(let signed, let arrived):
            Phrase(
                "Ngày đến \(arrived.full(.vietnamese)) trước ngày ký \(signed.full(.vietnamese)). Hãy kiểm tra lại hai ngày.",
                "The day it arrived, \(arrived.full(.english)), is before the day it was signed, \(signed.full(.english)). Check both days."
            )
        case .arrivalNumberNeeded:
            Phrase(
                "Chưa có số đến. Hãy nhập số trong sổ văn bản đến.",
                "There is no incoming number. Enter the number in the register of incoming papers.")
        case .arrivalNumberTaken(let number, let other):
            Phrase(
                "Số đến \(number) đã ghi cho tờ trình \(other) trong năm. Hãy kiểm tra lại sổ văn bản đến.",
                "The letter \(other) came in under the number \(number) that year. Check the register of incoming papers."
            )
        }
    }
}
