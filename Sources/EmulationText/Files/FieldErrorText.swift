import Emulation

extension FieldError {
    /// What is wrong with which key, what is expected there, and what to do about it.
    public var phrase: Phrase {
        let field = FieldNames.name(of: path)
        let (what, wayOut) = problem.phrases
        return Phrase(
            "\(field.sentence.vietnamese): \(what.vietnamese). \(wayOut.vietnamese)",
            "\(field.sentence.english): \(what.english). \(wayOut.english)")
    }
}

extension FieldError.Problem {
    fileprivate var phrases: (what: Phrase, wayOut: Phrase) {
        switch self {
        case .missing: (Phrase("còn thiếu", "missing"), Phrase("Hãy bổ sung.", "Add it."))
        case .empty: (Phrase("để trống", "empty"), Phrase("Hãy nhập nội dung.", "Enter it."))
        case .wrongType(let expected):
            (
                Phrase("sai kiểu dữ liệu", "of the wrong type"),
                Phrase(
                    "Ở đây cần \(FieldNames.type(expected).vietnamese).",
                    "Here \(FieldNames.type(expected).english) is expected.")
            )
        case .notADay(let text):
            (
                Phrase("\(quoting(text)) không phải một ngày", "\(quoting(text)) is not a day"),
                Phrase(
                    "Hãy viết năm-tháng-ngày, ví dụ 2019-03-14.", "Write year, month and day, such as 2019-03-14.")
            )
        case .notAnIdentifier(let text): (Self.notAnIdentifier(text), Self.identifierRule(text))
        case .notOneOf(let found, let allowed):
            (
                Phrase(
                    "\(quoting(found)) không nằm trong các giá trị cho phép",
                    "\(quoting(found)) is not among the values allowed"),
                Phrase(
                    "Hãy chọn một trong: \(allowed.joined(separator: ", ")).",
                    "Choose one of: \(allowed.joined(separator: ", ")).")
            )
        case .duplicate(let text):
            (
                Phrase("\(quoting(text)) bị trùng", "\(quoting(text)) is there twice"),
                Phrase("Hãy giữ một và đổi hoặc bỏ những mục còn lại.", "Keep one and change or remove the others.")
            )
        case .outOfRange(let range):
            (
                Phrase("nằm ngoài giới hạn", "out of range"),
                Phrase("Giá trị được phép: \(range).", "What is allowed: \(range).")
            )
        }
    }

    private static func notAnIdentifier(_ text: String) -> Phrase {
        Phrase("\(quoting(text)) không dùng làm mã được", "\(quoting(text)) cannot be an identifier")
    }

    private static func identifierRule(_ text: String) -> Phrase {
        let slug = TextFold.slug(text)
        guard !slug.isEmpty else {
            return Phrase(
                "Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối.",
                "Use only lower-case letters without diacritics, digits and hyphens.")
        }
        return Phrase(
            "Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ \(quoting(slug)).",
            "Use only lower-case letters without diacritics, digits and hyphens, such as \(quoting(slug)).")
    }
}
