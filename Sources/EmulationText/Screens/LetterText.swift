import Emulation

/// The words of the letters' screens.
public enum LetterText {
    public static let letters = Phrase("Tờ trình", "Letters")
    public static let letter = Phrase("Tờ trình", "Letter")
    public static let names = Phrase("Các tên trong tờ trình", "Names of the letter")
    public static let compare = Phrase("So sánh", "Side by side")
    public static func compared(_ label: String, _ count: Int) -> Phrase {
        Phrase("Tờ trình \(label) · \(count) tên", "Letter \(label) · \(count) \(count == 1 ? "name" : "names")")
    }

    public static let number = Phrase("Số, ký hiệu", "Number")
    public static let signedOn = Phrase("Ngày ký", "Signed on")
    public static let signer = Phrase("Người ký", "Signer")
    public static let minutes = Phrase("Biên bản", "Minutes")
    public static let arrival = Phrase("Số đến", "Arrival")
    public static let count = Phrase("Tên", "Names")
    public static let findings = Phrase("Điều kiện", "Findings")
    public static let earlier = Phrase("Trước đây", "Before")
    public static let lacking = Phrase("Còn thiếu", "Lacks")
    public static let sending = Phrase("Gửi", "To send")
    public static let mayGo = Phrase("vẫn gửi được", "may go without")
    public static let ready = Phrase("đủ để gửi", "ready to go")
    public static let notSigned = Phrase("chưa ký", "not signed")
    public static let noMinutes = Phrase("chưa ghi biên bản", "no minutes entered")
    public static let notArrived = Phrase("chưa ghi số đến", "no incoming number yet")
    public static func arrived(_ number: String, _ day: String) -> Phrase {
        Phrase("số đến \(number) · ngày \(day)", "incoming no. \(number) · \(day)")
    }
    public static func signed(_ number: String, _ day: String, _ signer: String) -> Phrase {
        Phrase("\(number) · ký \(day) · \(signer)", "\(number) · signed \(day) · \(signer)")
    }
    public static func tally(names: Int, inHand: Int, underWay: Int) -> Phrase {
        Phrase(
            "\(names) tên: \(inHand) ở đơn vị, \(underWay) đang xét",
            "\(names) \(names == 1 ? "name" : "names"): \(inHand) with the unit, \(underWay) under way")
    }
    public static let empty = Phrase("Chưa có tờ trình nào.", "There are no letters.")
    public static let noNames = Phrase(
        "Chưa có tên nào; p đưa đề nghị vào.", "No names yet; p puts nominations in.")

    public static let all = Phrase("tất cả", "all")
    public static let inHand = Phrase("đang ở đơn vị", "with the unit")
    public static let toReceive = Phrase("chờ ghi số đến", "to be received")

    public static let list = Phrase("các tờ trình", "letters")
    public static let new = Phrase("tờ trình mới", "new letter")
    public static let open = Phrase("tờ trình của hồ sơ", "its letter")
    public static let put = Phrase("đưa vào tờ trình", "put into a letter")
    public static func putInto(_ label: String) -> Phrase {
        Phrase("đưa vào tờ trình \(label)", "put into the letter \(label)")
    }
    public static func putIntoNew(of unit: Phrase) -> Phrase {
        Phrase("đưa vào tờ trình mới của \(unit.vietnamese)", "put into a new letter of \(unit.english)")
    }
    public static let fill = Phrase("thêm tên", "add names")
    public static let take = Phrase("rút tên ra", "take out")
    public static let sign = Phrase("ghi số, ngày ký", "sign")
    public static let unsign = Phrase("bỏ ký", "unsign")
    public static let enterMinutes = Phrase("biên bản", "minutes")
    public static let submit = Phrase("gửi cả tờ trình", "submit all")
    public static let receive = Phrase("ghi số đến", "receive")
    public static let giveBack = Phrase("trả lại cả tờ trình", "return all")
    public static let sideBySide = Phrase("so sánh các tên", "side by side")

    public static let choosePut = Phrase("Đưa vào tờ trình nào?", "Into which letter?")
    public static let chooseFill = Phrase("Đưa đề nghị nào vào?", "Which nomination?")
    public static let chooseUnit = Phrase("Tờ trình của đơn vị nào?", "A letter of which unit?")
    public static func newOf(_ unit: String) -> Phrase {
        Phrase("+ tờ trình mới của \(unit)", "+ a new letter of \(unit)")
    }
    public static let outOfAny = Phrase("– rút khỏi tờ trình", "– out of its letter")
    public static func everyFree(_ count: Int) -> Phrase {
        Phrase("+ tất cả \(count) đề nghị chưa có tờ trình", "+ all \(count) that have no letter")
    }
    public static let unsignQuestion = Phrase("Bỏ số, ngày ký và người ký?", "Take number, day and signer back?")

    public static let signForm = Phrase("Ký tờ trình", "Sign the letter")
    public static let minutesForm = Phrase("Biên bản hội đồng đơn vị", "Minutes of the unit's council")
    public static let receiveForm = Phrase("Nhận tờ trình", "Receive the letter")
    public static let numberHelp = Phrase("Số và ký hiệu, ví dụ 45/TTr-TTTT.", "Number and sign, such as 45/TTr-TTTT.")
    public static let signerHelp = Phrase(
        "Thủ trưởng đơn vị, hoặc người ký thay.", "The head of the unit, or whoever signs for the head.")
    public static let arrivalNumber = Phrase("Số đến", "Incoming no.")
    public static let arrivedOn = Phrase("Ngày đến", "Arrived on")
    public static let arrivalHelp = Phrase("Theo sổ văn bản đến.", "By the register of incoming papers.")
    public static let minutesNumber = Phrase("Số biên bản", "Number")
    public static let minutesDay = Phrase("Ngày họp", "Met on")
    public static let minutesTitle = Phrase("Trích yếu", "About")
    public static let minutesHelp = Phrase(
        "Để trống cả ba ô để bỏ biên bản.", "Leave all three empty to take the minutes out.")

    public static func entered(_ label: String, _ state: Phrase) -> Phrase {
        Phrase("Đã ghi tờ trình \(label): \(state.vietnamese).", "Letter \(label) recorded: \(state.english).")
    }
    public static func drafted(_ id: String) -> Phrase {
        Phrase("Đã lập tờ trình \(id).", "Letter \(id) drafted.")
    }
    public static func placed(_ count: Int, in label: String) -> Phrase {
        Phrase("Đã đưa \(count) tên vào tờ trình \(label).", "\(count) put into the letter \(label).")
    }
    public static func takenOut(_ count: Int) -> Phrase {
        Phrase("Đã rút \(count) tên khỏi tờ trình.", "\(count) taken out of the letter.")
    }
    public static let changedElsewhere = Phrase(
        "Tờ trình vừa được thay đổi ở nơi khác; đã đọc lại, chưa ghi gì. Xin xem lại rồi làm tiếp.",
        "The letter was changed elsewhere; it was read again and nothing was written. Look again, then go on.")

    public static let noLetter = Phrase(
        "hồ sơ này không thuộc tờ trình nào; p đưa vào", "this dossier travels with no letter; p puts it into one")
    public static let noneSelected = Phrase("không có tờ trình nào được chọn", "no letter is selected")
    public static let noneYours = Phrase(
        "không tên nào đang ở bước bạn được xử lý", "no name stands at a step that is yours")
    public static let onlyInHand = Phrase(
        "chỉ đưa vào hay rút ra khi hồ sơ còn ở đơn vị (bản nháp hoặc bị trả lại)",
        "only while the dossier is with the unit (a draft or returned)")
    public static let nothingFree = Phrase(
        "đơn vị không còn đề nghị nào để đưa vào", "the unit has no nomination left to put in")
    public static let notSignedYet = Phrase("tờ trình chưa ký", "the letter is not signed")
    public static func more(_ count: Int) -> Phrase { Phrase("+\(count)", "+\(count)") }
}
