import Emulation

/// What the keys of our property lists are called on screen.
enum FieldNames {
    /// A key's name with the way to it; the way alone where the key has no name of its own.
    static func name(of path: String) -> Phrase {
        guard !path.isEmpty else { return Phrase("nội dung tệp", "the file's content") }
        let key = path.split(separator: ".").last.map { $0.prefix { $0 != "[" } } ?? ""
        guard let name = names[String(key)] else { return Phrase("mục \(quoting(path))", "key \(quoting(path))") }
        return Phrase("\(name.vietnamese) (\(path))", "\(name.english) (\(path))")
    }

    /// A key's name alone; the key itself where it has none.
    static func plain(_ key: String) -> Phrase { names[key] ?? Phrase(verbatim: key) }

    /// What a type of value is called.
    static func type(_ expected: String) -> Phrase {
        switch expected {
        case "string": Phrase("chữ (string)", "text (string)")
        case "integer": Phrase("số nguyên (integer)", "a whole number (integer)")
        case "real": Phrase("số (real)", "a number (real)")
        case "true/false": Phrase("giá trị có/không (true, false)", "yes or no (true, false)")
        case "date": Phrase("thời điểm (date)", "a moment (date)")
        case "array": Phrase("danh sách (array)", "a list (array)")
        case "dict": Phrase("nhóm khóa (dict)", "a group of keys (dict)")
        case "SHA-256": Phrase("mã băm SHA-256 gồm 64 chữ số hệ 16", "a SHA-256 hash of 64 hexadecimal digits")
        default: Phrase("giá trị viết như \(expected)", "a value written like \(expected)")
        }
    }

    private static let names: [String: Phrase] = [
        "achievements": Phrase("thành tích", "achievements"),
        "action": Phrase("bước xử lý", "action"),
        "after": Phrase("các bước đứng trước", "steps before"),
        "at": Phrase("thời điểm", "moment"),
        "award": Phrase("danh hiệu, hình thức khen thưởng", "award"),
        "awards": Phrase("danh sách khen thưởng", "awards"),
        "basis": Phrase("loại hình khen thưởng", "basis"),
        "bases": Phrase("các loại hình khen thưởng", "bases"),
        "by": Phrase("người thực hiện", "who did it"),
        "clause": Phrase("khoản căn cứ", "clause"),
        "complete": Phrase("đã đủ cả năm", "complete year"),
        "date": Phrase("ngày ban hành", "date"),
        "day": Phrase("ngày", "day"),
        "decides": Phrase("cấp quyết định", "who decides"),
        "decision": Phrase("quyết định", "decision"),
        "deedDay": Phrase("ngày lập thành tích", "day of the deed"),
        "directWorker": Phrase("lao động trực tiếp", "direct worker"),
        "documents": Phrase("giấy tờ trong hồ sơ", "documents"),
        "dossier": Phrase("hồ sơ", "dossier"),
        "dueBeforeDay": Phrase("ngày hạn báo cáo", "due day"),
        "entries": Phrase("các mục đã ghi", "entries"),
        "exemptions": Phrase("các quý được miễn", "exemptions"),
        "file": Phrase("tên tệp đính kèm", "attachment's name"),
        "firstInBlock": Phrase("dẫn đầu khối, cụm", "first in its block"),
        "for": Phrase("đối tượng được tặng", "recipients"),
        "format": Phrase("phiên bản định dạng", "format"),
        "from": Phrase("từ ngày", "from"),
        "group": Phrase("số liệu tập thể", "group's figures"),
        "sex": Phrase("giới tính", "sex"),
        "birthYear": Phrase("năm sinh", "year of birth"),
        "recipientClass": Phrase("phân loại đối tượng", "recipient's class"),
        "discipline": Phrase("kỷ luật", "discipline"),
        "degree": Phrase("hình thức kỷ luật", "degree of discipline"),
        "recruitedOn": Phrase("ngày tuyển dụng", "day of recruitment"),
        "excellentYears": Phrase("các năm hoàn thành xuất sắc nhiệm vụ", "years rated excellent"),
        "lowerYears": Phrase("các năm xếp loại thấp hơn", "years rated lower"),
        "research": Phrase("đề tài nghiên cứu", "research"),
        "ground": Phrase("căn cứ đề nghị", "ground"),
        "statements": Phrase("xác nhận của đơn vị", "the unit's statements"),
        "founded": Phrase("năm thành lập", "year of founding"),
        "history": Phrase("lịch sử xử lý", "history"),
        "id": Phrase("mã", "id"),
        "initiatives": Phrase("sáng kiến", "initiatives"),
        "kind": Phrase("loại", "kind"),
        "leadUnit": Phrase("đơn vị đầu mối", "lead unit"),
        "letter": Phrase("tờ trình", "proposal letter"),
        "level": Phrase("cấp", "level"),
        "logins": Phrase("tên đăng nhập", "logins"),
        "members": Phrase("thành viên", "members"),
        "movement": Phrase("phong trào thi đua", "movement"),
        "movements": Phrase("các phong trào thi đua", "movements"),
        "name": Phrase("tên", "name"),
        "nomination": Phrase("đề nghị khen thưởng", "nomination"),
        "nominee": Phrase("tên người hoặc tập thể được đề nghị", "nominee's name"),
        "note": Phrase("nội dung ghi kèm", "note"),
        "number": Phrase("số, ký hiệu", "number"),
        "on": Phrase("ngày nhận hoặc trả lại", "day received or returned"),
        "onBehalfOf": Phrase("người ủy quyền", "on whose behalf"),
        "operator": Phrase("cách so sánh", "comparison"),
        "people": Phrase("danh sách người dùng", "people"),
        "person": Phrase("người được đề nghị", "person"),
        "position": Phrase("chức vụ", "position"),
        "predicate": Phrase("điều kiện", "condition"),
        "quarter": Phrase("quý", "quarter"),
        "receivedBy": Phrase("đơn vị nhận báo cáo", "receiving unit"),
        "reports": Phrase("phải báo cáo quý", "owes reports"),
        "rewardAmount": Phrase("mức thưởng", "reward"),
        "role": Phrase("vai trò", "role"),
        "roles": Phrase("các vai trò", "roles"),
        "route": Phrase("quy trình xét", "route"),
        "rules": Phrase("các điều kiện", "rules"),
        "sector": Phrase("lĩnh vực", "sector"),
        "sectors": Phrase("các lĩnh vực", "sectors"),
        "sentOn": Phrase("ngày gửi", "day sent"),
        "sha256": Phrase("mã băm của tệp", "file's hash"),
        "signer": Phrase("người ký", "signer"),
        "size": Phrase("kích thước tệp", "file's size"),
        "target": Phrase("mục tiêu thi đua", "target"),
        "targets": Phrase("các mục tiêu thi đua", "targets"),
        "text": Phrase("nội dung", "text"),
        "to": Phrase("đến ngày", "to"),
        "today": Phrase("ngày của dữ liệu mẫu", "the sample's today"),
        "unit": Phrase("đơn vị", "unit"),
        "units": Phrase("danh sách đơn vị", "units"),
        "value": Phrase("con số", "figure"),
        "verified": Phrase("đã kiểm tra", "verified"),
        "warningDays": Phrase("số ngày báo trước", "days of warning"),
        "arrivalDay": Phrase("ngày đến", "day of arrival"),
        "arrivalNumber": Phrase("số đến", "incoming number"),
        "earlier": Phrase("những lần gửi trước", "what it went out as before"),
        "attachmentLimitMB": Phrase("cỡ tối đa của tệp kèm theo (MB)", "largest attachment (MB)"),
        "year": Phrase("năm", "year"),
        "years": Phrase("các năm", "years"),
    ]
}
